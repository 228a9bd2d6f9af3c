"""Measures that are said to be the whole country's, behind a province's ("vốn FDI |cả nước| đạt …")."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WORLD
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_DESCRIBING = ("goods", "goods_word", "ranked")  # between a measure and whose it is: "xuất khẩu gạo cả nước"
_STATING = ("growth", "status", "period", "ranked", "speech")  # between that and how much it is
_FAMILIES = ("trade", "fdi")


def measure_of_nation(state: SentenceState, figure: Figure, places: list[Place]) -> Sides | None:
    """Vietnam and everyone, where the measure is said to be the whole country's and no place is named.

    "Bắc Ninh thu hút 3 tỷ USD. Vốn thực hiện |cả nước| đạt 12 tỷ USD"; "…, góp phần đưa xuất khẩu cả nước lên
    227 tỷ USD"; but "Bắc Ninh dẫn đầu xuất khẩu cả nước với 3 tỷ USD"
    """
    topic = figure.topic
    if topic.family not in _FAMILIES or topic.props.get("bilateral") or topic.props.get("outward"):
        return None
    if figure.transform == "share" or state.context.protagonist != HOME or any(p.codes for p in places):
        return None
    if not any(p.kind == "whole" for p in places):
        return None
    said = _is_told_behind(state, figure) or _is_said_before(state, figure)
    return Sides(HOME, WORLD, is_named=True) if said else None


def _is_told_behind(state: SentenceState, figure: Figure) -> bool:
    """Whether it is the country's by the words right behind the figure ("trong 18 tỷ USD |của cả nước|")."""
    behind = figure.behind[0] if figure.behind else None
    return behind is not None and behind.start == figure.quantity.end and _is_nation(state, behind)


def _is_said_before(state: SentenceState, figure: Figure) -> bool:
    """Whether it is by the words right behind the measure ("vốn thực hiện |cả nước| đạt 12 tỷ USD")."""
    before = state.before(figure.quantity)
    at = next((n for n in reversed(range(len(before))) if _is_nation(state, before[n])), -1)
    same = (i.kind == "measure" and i.props["measure"] == figure.topic.measure for i in before[at + 1 :])
    kinds = (item.kind in _STATING for item in before[at + 1 :])
    stated = all(is_same or states for is_same, states in zip(same, kinds, strict=True))
    return at >= 0 and stated and _has_measure(before[:at])


def _is_nation(state: SentenceState, item: Item) -> bool:
    whole = item.place is not None and item.place.kind == "whole"
    return whole and state.said(item).endswith(tuple(words("roles", "nation", "words")))


def _has_measure(before: Sequence[Item]) -> bool:
    """Whether these items end in a measure, which opens its clause or is raised by what comes before."""
    cue = next((n for n in reversed(range(len(before))) if before[n].kind not in _DESCRIBING), -1)
    if cue < 0 or before[cue].kind != "measure":
        return False
    for item in reversed(before[:cue]):
        if item.kind == "quantity":
            return item.end < before[cue].start  # "15% |xuất khẩu| cả nước" is no clause of its own
        if item.kind == "break":
            return True
        if item.kind == "rank" or (item.place is not None and item.place.codes):
            return False
    return True
