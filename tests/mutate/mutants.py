"""The errors that are planted: what of an article, or of what was read of it, is changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from tests.mutate.corpus import Corpus
from tests.mutate.corruptions import CORRUPTIONS, Corruption
from tests.mutate.figures import comma_moved, digit_changed, edited, scaled, times

Row = dict[str, Any]
PARTS = ("exports", "imports", "trade_balance")
MONEY = (*PARTS, "trade_turnover", "fdi_registered_capital", "fdi_disbursed_capital")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One planted error: a corpus with one file changed, or what is to happen to the rows that were read."""

    kind: str
    label: str
    corpus: Corpus
    corruption: Corruption | None = None
    article_id: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the pipeline read of a sound article; ``all_facts`` are those of the whole corpus."""

    corpus: Corpus
    file: str
    article_id: str
    text: str
    facts: tuple[Row, ...]
    all_facts: tuple[Row, ...]

    def with_text(self, kind: str, label: str, text: str) -> Mutant:
        files = {**self.corpus.files, self.file: text.encode()}
        return Mutant(kind, f"{self.file}: {label}", Corpus(self.corpus.name, files))

    def with_passage(self, kind: str, start: int, end: int, new: str) -> Mutant:
        old = self.text[start:end]
        text = self.text[:start] + new + self.text[end:]
        return self.with_text(kind, f"{_short(old)} → {_short(new)}", text)


Planting = Callable[[Reading], Iterator[Mutant]]


def _figure(kind: str, applies: Callable[[Row], bool], change: Callable[[str], str | None]) -> Planting:
    def plant(reading: Reading) -> Iterator[Mutant]:
        for fact in filter(applies, reading.facts):
            new = edited(fact["printed"], change)
            if new is not None:
                yield reading.with_passage(kind, fact["char_start"], fact["char_end"], new)

    return plant


def _words(kind: str, applies: Callable[[Row], bool], change: Callable[[Row, str], str]) -> Planting:
    """A change of what stands from the beginning of the sentence to the end of the figure's clause."""

    def plant(reading: Reading) -> Iterator[Mutant]:
        for fact in filter(applies, reading.facts):
            quote = reading.text[fact["quote_start"] : fact["quote_end"]]
            new = change(fact, quote)
            if new != quote:
                yield reading.with_passage(kind, fact["quote_start"], fact["quote_end"], new)

    return plant


def _is_money(fact: Row) -> bool:
    return fact["transform"] == "level" and fact["measure"] in MONEY and fact["unit"] == "USD"


def _is_level(*measures: str) -> Callable[[Row], bool]:
    return lambda fact: fact["transform"] == "level" and fact["measure"] in measures


def _is_growth(fact: Row) -> bool:
    return bool(fact["transform"] == "growth")


def _is_stock(fact: Row) -> bool:
    is_dated = fact["period_kind"] == "cumulative" and fact["period_end"] is not None
    return is_dated and fact["measure"] in ("fdi_registered_capital", "fdi_projects")


def _is_of_a_year(fact: Row) -> bool:
    return fact["period_kind"] in ("year", "ytd") and fact["period_end"] is not None


def _scale(reading: Reading) -> Iterator[Mutant]:
    for fact in filter(_is_money, reading.facts):
        printed = fact["printed"]
        new = re.sub(r"t[ỷỉ]|triệu", lambda m: "tỷ" if m[0] == "triệu" else "triệu", printed, count=1)
        if new != printed:
            yield reading.with_passage("tỷ for triệu", fact["char_start"], fact["char_end"], new)


def _currency(reading: Reading) -> Iterator[Mutant]:
    for fact in filter(_is_money, reading.facts):
        new = re.sub(r"USD|đô[ _]la(?:[ _]Mỹ)?", "đồng", fact["printed"])
        if new != fact["printed"]:
            yield reading.with_passage("đồng for USD", fact["char_start"], fact["char_end"], new)


def _flows_swapped(_: Row, quote: str) -> str:
    other = {"xuất": "nhập", "nhập": "xuất", "Xuất": "Nhập", "Nhập": "Xuất"}
    alone = r"(?<!xuất )(?<!xuất_)(?<!xuất, )\b(xuất|nhập|Xuất|Nhập)(?=[ _]khẩu)"
    return re.sub(alone, lambda m: other[m[1]], quote)


def _year_wrong(fact: Row, quote: str) -> str:
    year = _year(fact)
    return re.sub(rf"(?<!\d){year}(?!\d)", str(year - 1), quote)


def _year(fact: Row) -> int:
    end: date = fact["period_end"]
    return end.year


def _period_wrong(fact: Row, quote: str) -> str:
    if fact["period_kind"] == "year":
        return re.sub(rf"\bnăm (?={_year(fact)})", "8 tháng đầu năm ", quote)
    return re.sub(r"\b\d+ tháng (?:đầu )?(?=năm)", "", quote)


def _rank_outside(reading: Reading) -> Iterator[Mutant]:
    for fact in reading.facts:
        if fact["out_of"] is not None and re.search(r"\d", fact["printed"]):
            new = re.sub(r"\d+", str(fact["out_of"] + 7), fact["printed"], count=1)
            yield reading.with_passage("rank outside its out-of", fact["char_start"], fact["char_end"], new)


def _falling_stock(reading: Reading) -> Iterator[Mutant]:
    """A stock below what an earlier one of the pair was, by a third."""
    for fact in filter(_is_stock, reading.facts):
        earlier = [f["value"] for f in reading.all_facts if _is_stock(f) and _precedes(f, fact)]
        if earlier:
            by = float(min(earlier) / fact["value"]) / 1.5
            new = edited(fact["printed"], partial(scaled, by=by))
            if new is not None:
                yield reading.with_passage("stock that falls", fact["char_start"], fact["char_end"], new)


def _precedes(one: Row, other: Row) -> bool:
    same = ("measure", "reporter", "counterpart", "unit", "commodity")
    return all(one[name] == other[name] for name in same) and bool(one["period_end"] < other["period_end"])


def _doubled(reading: Reading) -> Iterator[Mutant]:
    files = {**reading.corpus.files, f"again-{reading.file}": reading.corpus.files[reading.file]}
    yield Mutant("article doubled", f"{reading.file}: twice", Corpus(reading.corpus.name, files))


def _truncated(reading: Reading) -> Iterator[Mutant]:
    data = reading.corpus.files[reading.file]
    for share in (0.3, 0.6, 0.9):
        files = {**reading.corpus.files, reading.file: data[: int(len(data) * share)]}
        label = f"{reading.file}: the first {share:.0%}"
        yield Mutant("file truncated", label, Corpus(reading.corpus.name, files))


def _corrupted(kind: str, name: str, corruption: Corruption) -> Planting:
    def plant(reading: Reading) -> Iterator[Mutant]:
        if reading.facts:
            yield Mutant(kind, f"{reading.file}: {name}", reading.corpus, corruption, reading.article_id)

    return plant


PLANTINGS: tuple[Planting, ...] = (
    _figure("comma moved", _is_money, comma_moved),
    *(_figure(f"times {10**power}", _is_money, partial(times, power=power)) for power in (1, 2, 3)),
    _scale,
    _currency,
    _words("exports and imports swapped", _is_level("exports", "imports"), _flows_swapped),
    _words("wrong year", _is_of_a_year, _year_wrong),
    _words("year for year to date", _is_of_a_year, _period_wrong),
    *(
        _figure("digit in a total", _is_level("trade_turnover"), partial(digit_changed, place=p))
        for p in (0, 1, 2)
    ),
    *(_figure("digit in a part", _is_level(*PARTS), partial(digit_changed, place=p)) for p in (0, 1, 2)),
    *(_figure("digit in a growth rate", _is_growth, partial(digit_changed, place=p)) for p in (0, 1)),
    _rank_outside,
    _falling_stock,
    _doubled,
    _truncated,
    *(_corrupted(kind, name, corruption) for kind, name, corruption in CORRUPTIONS),
)


def plant_all(readings: list[Reading]) -> list[Mutant]:
    """Every mutant of these readings, each change once."""
    mutants = (mutant for planting in PLANTINGS for reading in readings for mutant in planting(reading))
    return list({(m.kind, m.label): m for m in mutants}.values())


def _short(text: str) -> str:
    return text if len(text) < 60 else f"{text[:40]}…{text[-18:]}"
