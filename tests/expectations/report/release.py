"""A small release written by hand: articles, what they claim, and how their claims stand to one another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from transforms.schema import TABLES

Row = dict[str, Any]
_CELL = ("measure", "transform", "reporter", "counterpart", "commodity")
_PERIOD = ("period_start", "period_end", "period_kind")


def key_of(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def article(text: str, *, title: str | None = "Một bài báo", **others: Any) -> Row:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return {
        "article_id": sha256[:16],
        "source": f"bao/{sha256[:6]}.txt",
        "publisher": "Báo Một",
        "title": title,
        "published_at": date(2024, 1, 15),
        "published_precision": "day",
        "text": text,
        "text_form": "plain",
        "sha256": sha256,
        **others,
    }


def claim(
    said_in: Row, printed: str, value: float, step: float = 1e8, year: int = 2023, **others: Any
) -> Row:
    """The claim of a figure in the line of the article that prints it."""
    text: str = said_in["text"]
    start = text.index(printed)
    stop = text.find("\n", start)
    return {
        "fact_id": key_of(said_in["article_id"], start, others.get("measure")),
        "article_id": said_in["article_id"],
        "char_start": start,
        "char_end": start + len(printed),
        "quote_start": text.rfind("\n", 0, start) + 1,
        "quote_end": len(text) if stop < 0 else stop,
        "measure": "trade_turnover",
        "transform": "level",
        "reporter": "VN",
        "counterpart": "CN",
        "value": Decimal(str(value)),
        "value_low": Decimal(str(value - step / 2)),
        "value_high": Decimal(str(value + step / 2)),
        "unit": "USD",
        "printed": printed,
        "qualifier": "exact",
        "status": "actual",
        "period_start": date(year, 1, 1),
        "period_end": date(year, 12, 31),
        "period_kind": "year",
        "pair_basis": "sentence",
        "period_basis": "clause",
        "rule": "by_hand",
        **others,
    }


def observation(*claims: Row, verdict: str = "single", **others: Any) -> Row:
    first, articles = claims[0], len({c["article_id"] for c in claims})
    names = (*_CELL, *_PERIOD, "unit", "status", "value", "value_low", "value_high")
    return {
        "observation_id": key_of("observation", *(c["fact_id"] for c in claims)),
        **{name: first.get(name) for name in names},
        "facts": len(claims),
        "articles": articles,
        "stories": articles,
        "fact_ids": [c["fact_id"] for c in claims],
        "verdict": verdict,
        **others,
    }


def conflict(*claims: Row, wrong: Iterable[Row] = (), **others: Any) -> Row:
    return {
        "conflict_id": key_of("conflict", *(c["fact_id"] for c in claims)),
        "link": "cell",
        **{name: claims[0].get(name) for name in (*_CELL, *_PERIOD)},
        "fact_ids": [c["fact_id"] for c in claims],
        "reference_ids": [],
        "wrong_fact_ids": [c["fact_id"] for c in wrong],
        "diagnosis": "digit_error",
        "is_error": True,
        "gap_pct": 0.4,
        "explanation": "A digit slipped.",
        **others,
    }


def target(aim: Row, outcome: Row | None = None) -> Row:
    return {
        "fact_id": aim["fact_id"],
        **{name: aim.get(name) for name in (*_CELL, *_PERIOD, "unit")},
        "target": aim["value"],
        "outcome": outcome and outcome["value"],
        "outcome_basis": "facts" if outcome else None,
        "outcome_ids": [outcome["fact_id"]] if outcome else [],
        "is_met": outcome and outcome["value"] >= aim["value"],
        "gap_pct": 5.0 if outcome else None,
    }


def official(value: float, year: int = 2023, **others: Any) -> Row:
    return {
        "reference_id": key_of("official", value, year),
        "measure": "trade_turnover",
        "reporter": "VN",
        "counterpart": "CN",
        "period_start": date(year, 1, 1),
        "period_end": date(year, 12, 31),
        "period_kind": "year",
        "value": Decimal(str(value)),
        "unit": "USD",
        "authority": "Vietnam Customs",
        "doubt": "none",
        **others,
    }


def check(name: str = "keys_are_unique", severity: str = "critical", **others: Any) -> Row:
    return {
        "run_id": "run-1",
        "suite": "structure",
        "expectation": name,
        "severity": severity,
        "description": "What a failure means.",
        "success": True,
        "failing_keys": [],
        **others,
    }


def rejected(said_in: Row, printed: str, reason: str = "date") -> Row:
    place = claim(said_in, printed, 0)
    names = ("article_id", "char_start", "char_end", "quote_start", "quote_end", "printed")
    return {"figure_id": key_of("figure", printed), **{n: place[n] for n in names}, "reason": reason}


def run(release: str = "release-1") -> Row:
    at = datetime(2026, 11, 21, 20, 30, tzinfo=UTC)
    return {
        "run_id": "run-1",
        "started_at": at,
        "finished_at": at,
        "inputs": ["bao"],
        "inputs_sha256": "ab" * 32,
        "extractor": "cd" * 16,
        "builder": "ef" * 16,
        "release": release,
    }


def write(path: Path, **tables: list[Row]) -> Path:
    """A warehouse of these rows; what is not given is empty but for a run and a check that held."""
    rows = {"runs": [run()], "audits": [check()], **tables}
    path.unlink(missing_ok=True)
    with duckdb.connect(str(path)) as connection:
        connection.begin()
        for table in TABLES:
            for statement in table.ddl():
                connection.execute(statement)
            given = [{name: row.get(name) for name in table.names()} for row in rows.get(table.name, [])]
            if given:
                content = pa.Table.from_pylist(given, schema=table.arrow())
                connection.from_arrow(content).insert_into(table.name)
        connection.commit()
    return path


def told(path: Path, **others: list[Row]) -> Path:
    """A release with something in every section: agreement, an error, a target, a stock, an undated rank."""
    first = article(
        "🌏 Kim ngạch hai chiều năm 2023 đạt 171,9 tỷ USD, tăng so với 2022.\nNăm 2022 đạt 175,6 tỷ USD.\n"
        "Vốn đăng ký lũy kế 25,5 tỷ USD.\nTrung Quốc là đối tác số 1.",
    )
    second = article(
        "Thương mại năm 2023 là 171,2 tỷ USD.\nMục tiêu năm 2025 là 200 tỷ USD.\n"
        "Xuất khẩu sang Nhật 23,3 tỷ USD.",
        title="Bài thứ hai",
        publisher="Báo Hai",
        published_at=date(2024, 3, 1),
    )
    silent = article("Không có con số nào ở đây cả.", title="Bài không số", published_at=None)
    stock: Row = {"measure": "fdi_registered_capital", "period_start": None, "period_kind": "cumulative"}
    undated: Row = {"period_start": None, "period_end": None, "period_kind": "none", "period_basis": None}
    right, wrong = claim(first, "171,9 tỷ USD", 171.9e9), claim(second, "171,2 tỷ USD", 171.2e9)
    before = claim(first, "175,6 tỷ USD", 175.6e9, year=2022)
    aim = claim(second, "200 tỷ USD", 200e9, 1e9, 2025, status="target")
    capital = claim(first, "25,5 tỷ USD", 25.5e9, **stock)
    rank = claim(first, "1", 1, 0, measure="trade_partner_rank", unit="rank", scope="W00", **undated)
    rank |= {"char_start": first["text"].rindex("1"), "char_end": first["text"].rindex("1") + 1}
    rank |= {"quote_start": first["text"].rindex("\n") + 1, "quote_end": len(first["text"])}
    japan = claim(second, "23,3 tỷ USD", 23.3e9, measure="exports", counterpart="JP")
    tables = {
        "articles": [first, second, silent],
        "facts": [right, wrong, before, aim, capital, rank, japan],
        "observations": [
            observation(right, wrong, verdict="conflicting", official_value=Decimal("171.9e9")),
            *(observation(c) for c in (before, aim, capital, japan)),
        ],
        "conflicts": [conflict(wrong, right, wrong=[wrong])],
        "targets": [target(aim)],
        "reference": [official(171.9e9), official(175.6e9, 2022), official(165.8e9, 2021)],
        "rejected_figures": [rejected(first, "2022")],
        "rejected_inputs": [{"source": "x", "reason": "empty", "detail": "bao/x.txt: empty"}],
        "audits": [check(), check("totals_agree", "warning", success=False, failing_keys=[right["fact_id"]])],
    }
    return write(path, **{**tables, **others})
