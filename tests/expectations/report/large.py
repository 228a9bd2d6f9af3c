"""A large release made up by rule: many articles of few sentences, with as many claims as asked for."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from tests.expectations.report.release import Row, conflict, observation, write

_WORDS = [
    f"{first}{rest}"
    for first in ("th", "tr", "kh", "ng", "nh", "ph", "ch")
    for rest in ("ương", "uất", "ập", "ạch", "ẩu", "iệp")
]
_PARTNERS = ["CN"] * 6 + ["US", "KR", "JP", "TH", "LA", "KH", "RU", "SG", "TW", "DE", "CN-YN", "ASEAN"]
_MEASURES = ("trade_turnover", "exports", "imports", "trade_balance", "fdi_registered_capital")
_PUBLISHERS = ("Báo Một", "Báo Hai", "Báo Ba", "Báo Bốn")


def large(path: Path, claims: int) -> Path:
    """A warehouse with this many claims, one observation a cell, and a conflict in each cell of many."""
    chance = random.Random(7)
    articles: list[Row] = []
    facts: list[Row] = []
    while len(facts) < claims:
        articles.append(_article(chance, facts))
    cells: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for fact in facts:
        cells[
            fact["measure"], fact["reporter"], fact["counterpart"], fact["period_start"], fact["period_end"]
        ].append(fact)
    conflicts = [conflict(*cell[:4], wrong=cell[:1]) for cell in cells.values() if len(cell) > 9]
    observations = [observation(*cell) for cell in cells.values()]
    return write(path, articles=articles, facts=facts, observations=observations, conflicts=conflicts)


def _article(chance: random.Random, facts: list[Row]) -> Row:
    """An article with up to nine claims, which are added to ``facts``."""
    key, text = f"{chance.getrandbits(64):016x}", ""
    published = date(2008, 1, 1) + timedelta(chance.randrange(365 * 17))
    for _ in range(chance.randint(1, 3)):
        start, said = len(text), []
        for _ in range(chance.randint(1, 3)):
            text += " ".join(chance.choices(_WORDS, k=8)) + " "
            said.append(_claim(chance, key, published.year, len(text)))
            text += said[-1]["printed"] + ", "
        text += "\n"
        facts += [{**fact, "quote_start": start, "quote_end": len(text) - 1} for fact in said]
    return {
        "article_id": key,
        "source": f"crawl.jsonl#{key[:8]}",
        "publisher": chance.choice(_PUBLISHERS),
        "title": " ".join(chance.choices(_WORDS, k=9)).capitalize(),
        "published_at": published,
        "published_precision": "day",
        "text": text,
        "text_form": "plain",
        "sha256": key * 4,
    }


def _claim(chance: random.Random, article: str, published: int, at: int) -> Row:
    year, months = published - chance.randint(0, 2), chance.choice((12, 12, 12, chance.randint(1, 11)))
    value = Decimal(chance.randint(10, 2500)) / 10
    printed = f"{value} tỷ USD".replace(".", ",")
    reporter, counterpart = ("VN", chance.choice(_PARTNERS))[:: chance.choice((1, 1, 1, -1))]
    return {
        "fact_id": f"{chance.getrandbits(64):016x}",
        "article_id": article,
        "char_start": at,
        "char_end": at + len(printed),
        "measure": chance.choice(_MEASURES),
        "transform": "level",
        "reporter": reporter,
        "counterpart": counterpart,
        "value": value * 10**9,
        "value_low": value * 10**9 - 5 * 10**7,
        "value_high": value * 10**9 + 5 * 10**7,
        "unit": "USD",
        "printed": printed,
        "qualifier": "exact",
        "status": "actual",
        "period_start": date(year, 1, 1),
        "period_end": date(year + months // 12, months % 12 + 1, 1) - timedelta(1),
        "period_kind": "year" if months == 12 else "ytd",
        "pair_basis": "sentence",
        "period_basis": "clause",
        "rule": "by_rule",
    }
