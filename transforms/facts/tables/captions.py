"""What a head, a label or a title of a table says: measure, unit, period, places, goods."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from transforms.facts.items import Item
from transforms.facts.records import CHANGES, HOME, TRADE_OF_RANK, is_home
from transforms.facts.sentence_items import items_of
from transforms.facts.tables.cells import Cell
from transforms.facts.tables.units import Unit, units_in
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.text.folding import fold
from transforms.text.reading import Reading
from transforms.vocabulary import load, words

_VETOES = ("veto", "soft_veto")
_RANKED = {**TRADE_OF_RANK, "fdi_rank": "fdi_registered_capital"}
_PROJECTS = Item("measure", 0, 0, "fdi_projects", {"measure": "fdi_projects"})
_RATIO = re.compile(r"((?:19|20)\d\d)\s*/[^()%]{0,12}?((?:19|20)\d\d)")  # "% 2013/2012", "9T2023/9T2022"
_FIRST_LETTER = re.compile(r"[^\W_]")
_SHORTEST = 3  # tokens of the name of a rank that tells a flow: "thị trường" alone tells none
_PLURAL = 2  # tokens more, where it is of several ("một số thị trường")


@dataclass(frozen=True, slots=True)
class Caption:
    """What the words of a cell say; ``rate``: share or growth; ``is_signed``: its figures are changes."""

    cell: Cell
    items: list[Item]
    units: list[Unit] = field(default_factory=list)
    measures: list[Item] = field(default_factory=list)
    places: list[Item] = field(default_factory=list)
    goods: str | None = None
    rate: str = ""
    is_signed: bool = False
    is_quantity: bool = False
    status: str = ""
    veto: str = ""

    @property
    def measure(self) -> Item | None:
        return next((m for m in self.measures if not is_vague(m)), next(iter(self.measures), None))

    @property
    def is_prose(self) -> bool:
        """Whether it is a sentence of the story rather than the name of a table."""
        return self.cell.text.endswith(".")

    @property
    def codes(self) -> list[str]:
        """The places that the words name, in order."""
        return [code for item in self.places if item.place is not None for code in item.place.codes]

    @property
    def abroad(self) -> str | None:
        """The one foreign place that the words name."""
        return _single(code for code in self.codes if not is_home(code))

    @property
    def at_home(self) -> str | None:
        """The one province of Vietnam that the words name."""
        return _single(code for code in self.codes if is_home(code) and code != HOME)


def _single(codes: Iterable[str]) -> str | None:
    found = set(codes)
    return found.pop() if len(found) == 1 else None


def is_vague(cue: Item) -> bool:
    """Whether words ("tổng kim ngạch") leave it to the title which way trade goes."""
    return cue.props["measure"] == "trade_turnover" and bool(cue.props.get("weak"))


def is_balance(cue: Item) -> bool:
    """Whether figures of a measure may be below nothing."""
    return str(cue.props["measure"]) == "trade_balance"


def caption_of(reading: Reading, cell: Cell) -> Caption:
    """Read the words of a cell."""
    sentence = sentence_at(reading, _behind_estimate(cell), cell.end)
    items = items_of(sentence)
    units = list(units_in(sentence))
    name = cell.folded.partition("(")[0].strip()
    return Caption(
        cell,
        items,
        units,
        [_PROJECTS] if name in words("tables", "projects", "cues") else _measures_in(items),
        [i for i in items if i.place is not None and i.place.codes],
        next((sentence.text(i.start, i.end) for i in items if i.kind == "goods"), None),
        _rate(sentence, name, items),
        any(sign in cell.text for sign in words("tables", "changes", "signs")) or _changes(items),
        name in words("tables", "quantity", "cues"),
        _status(cell, items),
        "" if name in words("tables", "shares", "names") else _veto(items),
    )


def _status(cell: Cell, items: list[Item]) -> str:
    is_planned = any(cell.folded.startswith(cue + " ") for cue in words("tables", "planned", "cues"))
    named = (i.id for i in items if i.kind == "status" and i.id != "none")
    return "target" if is_planned else next(named, "")


def _behind_estimate(cell: Cell) -> int:
    """Where the words begin that an estimate is of ("Ước tính tháng 5")."""
    folded = fold(cell.text)
    for cue in sorted(words("tables", "estimated", "cues"), key=len, reverse=True):
        if folded.startswith(cue + " "):
            return cell.start + len(cue) + 1
    return cell.start


def _measures_in(items: list[Item]) -> list[Item]:
    found = [i for i in items if i.kind == "measure" and i.props["measure"] != "same"]
    if found:
        return found
    ranked = (i for i in items if i.kind == "ranked" and i.id in _RANKED and _tells_flow(i))
    return [Item("measure", i.start, i.end, i.id, {"measure": _RANKED[i.id]}) for i in ranked]


def _tells_flow(rank: Item) -> bool:
    return rank.end - rank.start >= _SHORTEST + _PLURAL * bool(rank.props.get("many"))


def _veto(items: list[Item]) -> str:
    return next((i.id for i in items if i.kind in _VETOES), "")


def _rate(sentence: Sentence, name: str, items: list[Item]) -> str:
    growth = {i.id for i in items if i.kind == "growth"}
    if "share" in growth or name in words("tables", "shares", "names"):
        return "share"
    folded = fold(_printed(sentence))
    if any(folded.startswith(cue) for cue in words("tables", "shares", "cues")):
        return "share"
    has_signs = any(sign in folded for sign in words("tables", "changes", "signs")) or _is_ratio(folded)
    is_compared = "%" in folded and any(
        i.period is not None and i.period.form == "same_period" for i in items
    )
    return "growth" if growth & {"up", "down", "change", "base"} or has_signs or is_compared else ""


def _is_ratio(text: str) -> bool:
    """Whether a year is divided by one before it; a season goes the other way ("2012/2013")."""
    ratio = _RATIO.search(text)
    return ratio is not None and ratio[1] > ratio[2]


def _printed(sentence: Sentence) -> str:
    return sentence.reading.text[sentence.start : sentence.end]


def _changes(items: Iterable[Item]) -> bool:
    return any(i.kind == "growth" and i.id in CHANGES for i in items)


def kind_of_rows(corner: Cell | None, labels: list[Caption]) -> str:
    """What the labels are: places, goods, or any, as their column is called or most of them say.

    A column called by the market that its goods go to holds goods where no label is a place.
    """
    placed = any(label.codes for label in labels)
    if corner is not None:
        name = corner.folded
        for row in load("tables")["corner"]:
            if name in {fold(cue) for cue in row["cues"]} and row["rows"] != "any":
                misnamed = row["rows"] == "places" and not placed and any(label.goods for label in labels)
                return "goods" if misnamed else str(row["rows"])
    if 2 * sum(any(code != HOME for code in label.codes) for label in labels) > len(labels):
        return "places"
    return "goods" if 2 * sum(label.goods is not None for label in labels) > len(labels) else "any"


def is_total(cell: Cell) -> bool:
    """Whether a row is of all partners or goods."""
    return cell.folded.partition("(")[0].strip() in words("tables", "total", "cues")


def is_worth(cell: Cell) -> bool:
    """Whether a head is that of what goods are worth."""
    return cell.folded.partition("(")[0].strip() in words("tables", "worth", "cues")


def is_rest(cell: Cell) -> bool:
    """Whether a row is of those that the table does not name."""
    folded = cell.folded
    return any(folded == cue or folded.endswith(" " + cue) for cue in words("tables", "rest", "cues"))


def printed_goods(cell: Cell) -> str:
    """A label as the name of goods: without bullets, and without its unit in brackets."""
    first = _FIRST_LETTER.search(cell.text)
    return cell.text[first.start() if first else 0 :].partition("(")[0].strip()
