"""The rule that tells equivalent mutants apart: what can be true together, and what cannot."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.mutate.contradiction import contradictions

Row = dict[str, Any]


def fact(value: float, step: float = 0.0, /, **said: Any) -> Row:
    return {
        "article_id": "a",
        "measure": "trade_turnover",
        "transform": "level",
        "reporter": "VN",
        "counterpart": "CN",
        "commodity": None,
        "scope": None,
        "value": value,
        "value_low": value - step / 2,
        "value_high": value + step / 2,
        "unit": "USD",
        "status": "actual",
        "period_start": date(2022, 1, 1),
        "period_end": date(2022, 12, 31),
        "period_kind": "year",
        "authority": None,
        "out_of": None,
        **said,
    }


def stock(value: float, year: int) -> Row:
    period = {"period_start": None, "period_end": date(year, 12, 31), "period_kind": "cumulative"}
    return fact(value, 1e8, measure="fdi_registered_capital", **period)


def found(*facts: Row) -> set[str]:
    return {each.partition(":")[0] for each in contradictions(facts, [])}


def test_what_rounds_to_one_another_agrees() -> None:
    assert found(fact(175.6e9, 1e8), fact(175.57e9, 1e7), fact(175e9, 1e9)) == set()


def test_an_article_does_not_revise_itself() -> None:
    assert found(fact(175.6e9, 1e8), fact(178.6e9, 1e8)) == {"cell"}


def test_another_article_may_be_later_or_quote_the_other_side() -> None:
    customs = {"authority": "Vietnam Customs"}
    one, later = fact(175.6e9, 1e8, **customs), fact(178.6e9, 1e8, article_id="b", **customs)
    chinese = fact(234.9e9, 1e8, article_id="c", authority="China Customs")
    assert found(one, later, chinese) == set()
    assert found(one, fact(275.6e9, 1e8, article_id="b", **customs)) == {"cell"}


@pytest.mark.parametrize(("total", "verdict"), [(175.6e9, set()), (185.6e9, {"sum"})])
def test_parts_and_sum(total: float, verdict: set[str]) -> None:
    parts = fact(57.7e9, 1e8, measure="exports"), fact(117.9e9, 1e8, measure="imports")
    assert found(fact(total, 1e8), *parts) == verdict


@pytest.mark.parametrize(("rate", "verdict"), [(5.8, set()), (50.8, {"growth"})])
def test_growth(rate: float, verdict: set[str]) -> None:
    before = fact(165.9e9, 1e8, period_start=date(2021, 1, 1), period_end=date(2021, 12, 31))
    growth = fact(rate, 0.1, transform="growth", unit="percent")
    assert found(fact(175.6e9, 1e8), growth, before) == verdict


@pytest.mark.parametrize(("later", "verdict"), [(25e9, set()), (19e9, {"fall"})])
def test_a_stock(later: float, verdict: set[str]) -> None:
    assert found(stock(21e9, 2021), stock(later, 2022)) == verdict


def test_a_part_of_a_year() -> None:
    part = fact(185e9, 1e9, period_end=date(2022, 8, 31), period_kind="ytd")
    assert found(fact(175.6e9, 1e8), part) == {"part"}


def test_another_currency_and_another_scale() -> None:
    years = [
        fact(170e9 + y, 1e8, period_start=date(y, 1, 1), period_end=date(y, 12, 31), article_id=str(y))
        for y in (2019, 2020, 2021)
    ]
    assert found(*years, fact(175.6e9, 1e8)) == set()
    assert found(*years, fact(175.6e9, 1e8, unit="VND")) == {"scale"}
    assert found(fact(175.6e9, 1e8), fact(175.6e9, 1e8, unit="VND")) == {"cell"}


@pytest.mark.parametrize(
    "row",
    [
        fact(120, transform="share", unit="percent"),
        fact(-120, transform="growth", unit="percent"),
        fact(155, measure="fdi_rank", unit="rank", out_of=148),
        fact(175.6e12),
    ],
)
def test_what_cannot_be(row: Row) -> None:
    assert found(row) == {"impossible"}


def test_a_target_contradicts_nothing() -> None:
    assert found(fact(175.6e9, 1e8), fact(200e9, 1e9, status="target")) == set()
