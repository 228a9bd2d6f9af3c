from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reconcile.stating import stated
from transforms.reconcile.cells import Cell, canonical, month_before, period_of, seen_from, year_before
from transforms.reconcile.claims import claims_of

PLACES = st.sampled_from(["VN", "CN", "W00", "CN-YN", "LA"])
MEASURES = st.sampled_from(["trade_turnover", "exports", "imports", "trade_balance", "fdi_projects"])


def _cell(start: str, end: str) -> Cell:
    return Cell("exports", "level", "VN", "CN", "", "", start, end)


def _only(**row: object) -> Cell:
    (claim,) = claims_of([stated("10", **row)], {}, {})  # type: ignore[arg-type]
    return claim.cell


def test_exports_of_one_are_imports_of_the_other() -> None:
    ours = _only(measure="exports", reporter="VN", counterpart="CN")
    assert ours == _only(measure="imports", reporter="CN", counterpart="VN")
    assert ours != _only(measure="exports", reporter="CN", counterpart="VN")


def test_a_deficit_is_the_surplus_of_the_other() -> None:
    (mine,) = claims_of([stated("-10.5", "trade_balance")], {}, {})
    (theirs,) = claims_of([stated("10.5", "trade_balance", reporter="CN", counterpart="VN")], {}, {})
    assert mine.cell == theirs.cell
    assert mine.value == theirs.value == Decimal("10.5e9")


def test_goods_in_tonnes_are_no_amounts() -> None:
    rice = {"measure": "exports", "commodity": "gạo"}
    assert _only(**rice, unit="tonne") != _only(**rice)


@given(MEASURES, PLACES, PLACES)
def test_the_canonical_form_is_its_own(measure: str, one: str, other: str) -> None:
    name, first, second, _ = canonical(measure, "level", one, other)
    assert canonical(name, "level", first, second) == (name, first, second, 1)


@given(MEASURES, PLACES, PLACES)
def test_seen_from_its_reporter_a_claim_reads_as_stated(measure: str, one: str, other: str) -> None:
    if one == other:
        return
    name, first, second, sign = canonical(measure, "level", one, other)
    assert seen_from(name, first, second, one) == (measure, one, other, sign)


def test_a_share_of_exports_is_no_share_of_imports() -> None:
    assert canonical("imports", "share", "VN", "CN") == ("imports", "VN", "CN", 1)


@pytest.mark.parametrize(
    ("start", "end", "before"),
    [
        ("2023-01-01", "2023-12-31", ("2022-01-01", "2022-12-31")),
        ("2024-01-01", "2024-02-29", ("2023-01-01", "2023-02-28")),
        ("2025-02-01", "2025-02-28", ("2024-02-01", "2024-02-29")),
        ("", "2023-06-20", ("", "2022-06-20")),
    ],
)
def test_the_same_span_a_year_before(start: str, end: str, before: tuple[str, str]) -> None:
    cell = year_before(_cell(start, end))
    assert (cell.start, cell.end) == before


def test_the_month_before_is_a_whole_month() -> None:
    before = month_before(_cell("2024-03-01", "2024-03-31"))
    assert before is not None
    assert (before.start, before.end) == ("2024-02-01", "2024-02-29")
    assert month_before(_cell("2024-01-01", "2024-03-31")) is None


def test_investment_to_the_twentieth_is_that_of_the_month() -> None:
    july = (date(2019, 1, 1), date(2019, 7, 31), "ytd")
    assert period_of("fdi_registered_capital", date(2019, 1, 1), date(2019, 7, 20), "ytd") == period_of(
        "fdi_registered_capital", *july
    )
    assert period_of("exports", date(2019, 1, 1), date(2019, 7, 20), "ytd") != period_of("exports", *july)


@pytest.mark.parametrize(
    ("start", "end", "months"), [("2023-01-01", "2023-02-28", 2), ("", "2023-06-30", 12)]
)
def test_a_period_has_a_length(start: str, end: str, months: int) -> None:
    assert _cell(start, end).months == months
