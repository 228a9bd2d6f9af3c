"""Each expectation by hand holds on sound data and fails on data broken in what it guards."""

from __future__ import annotations

from pathlib import Path

import pytest

from expectations.check import Check
from expectations.engine import judge
from expectations.suites import by_hand, checks_for
from tests.expectations.breaking import BEFORE, BREAKS, run
from transforms.schema import TABLES

ALL = {check.name: check for check in by_hand()}


def test_all_hold_on_sound_data(candidate: Path, before: Path) -> None:
    rows = judge(checks_for(has_previous=True), candidate, before)
    assert [row["expectation"] for row in rows if not row["success"]] == []


def test_each_has_a_break() -> None:
    assert set(BREAKS) == set(ALL)


@pytest.mark.parametrize("check", ALL.values(), ids=ALL.keys())
def test_fails_on_broken_data(check: Check, candidate: Path, before: Path) -> None:
    run(candidate, BREAKS[check.name])
    run(before, BEFORE.get(check.name, ""))
    (row,) = judge([check], candidate, before)
    assert not row["success"]
    assert row["failing_keys"], row["observed"]
    assert row["severity"] == check.severity


def test_none_passes_on_nothing_where_something_must_be(candidate: Path) -> None:
    run(candidate, "".join(f"DELETE FROM {table.name};" for table in TABLES))
    rows = judge([check for check in ALL.values() if check.needs_rows], candidate)
    assert {row["observed"] for row in rows} == {"nothing to examine"}
    assert not any(row["success"] for row in rows)


def test_an_article_is_not_lost_that_is_told_of(candidate: Path, before: Path) -> None:
    run(candidate, "DELETE FROM articles WHERE publisher = 'Báo Một'")
    run(candidate, "INSERT INTO rejected_inputs VALUES ('bao/mot.txt', 'not_text', 'no text')")
    (row,) = judge([ALL["no_article_is_lost"]], candidate, before)
    assert row["success"]


def test_an_article_is_not_lost_whose_folder_was_left_out(candidate: Path, before: Path) -> None:
    run(candidate, "DELETE FROM articles WHERE publisher = 'Báo Một'; UPDATE runs SET inputs = ['khac']")
    (row,) = judge([ALL["no_article_is_lost"]], candidate, before)
    assert row["success"]


def test_a_rewritten_article_is_not_cut_short(candidate: Path, before: Path) -> None:
    run(
        candidate, "UPDATE articles SET article_id = 'other', text = 'Đính chính: ' || substring(text, 1, 90)"
    )
    (row,) = judge([ALL["changed_articles_are_not_cut_short"]], candidate, before)
    assert row["success"]
    assert row["observed"].startswith("0 of 2")


def test_a_stock_falls_where_reconciliation_says_so(candidate: Path) -> None:
    run(candidate, "UPDATE conflicts SET is_error = true, link = 'stock'")
    (row,) = judge([ALL["cumulative_stocks_never_fall"]], candidate)
    assert not row["success"]


def test_a_rank_is_held_against_what_is_printed_behind_it(candidate: Path) -> None:
    run(
        candidate,
        "UPDATE facts SET out_of = NULL, value = 155, char_end = char_start + 1 WHERE unit = 'rank'",
    )
    (row,) = judge([ALL["ranks_lie_within_their_field"]], candidate)
    assert not row["success"]


def test_currencies_and_spans_of_time_are_compared_alike(candidate: Path) -> None:
    """175,6 billion dollars a year is as much as 4 quadrillion đồng, or as 44 billion a quarter."""
    alike = (
        "INSERT INTO facts BY NAME SELECT facts.* REPLACE (fact_id || y AS fact_id, v AS value, u AS unit,"
        " make_date(y, 1, 1) AS period_start, make_date(y, m, 28) AS period_end)"
        " FROM facts CROSS JOIN (VALUES (2020, 12, 4e15, 'VND'), (2019, 3, 44e9, 'USD')) AS t(y, m, v, u)"
        " WHERE printed = '175,6 tỷ USD'"
    )
    run(candidate, alike)
    (row,) = judge([ALL["totals_keep_to_their_scale"]], candidate)
    assert row["success"]
    run(candidate, "UPDATE facts SET unit = 'VND' WHERE printed = '175,6 tỷ USD'")
    (row,) = judge([ALL["totals_keep_to_their_scale"]], candidate)
    assert not row["success"]


def test_a_stock_is_held_against_official_ones(candidate: Path) -> None:
    """Which count from 1988, when the law allowed investment."""
    run(
        candidate,
        "INSERT INTO reference BY NAME SELECT reference.* REPLACE (reference_id || y AS reference_id,"
        " 20e9 AS value, 'fdi_registered_capital' AS measure, make_date(1988, 1, 1) AS period_start,"
        " make_date(y, 12, 31) AS period_end, 'cumulative' AS period_kind)"
        " FROM reference CROSS JOIN (VALUES (2020), (2023)) AS t(y);"
        "UPDATE facts SET unit = 'VND' WHERE printed = '21,3 tỷ USD'",
    )
    (row,) = judge([ALL["totals_keep_to_their_scale"]], candidate)
    assert len(row["failing_keys"]) == 1


def test_a_currency_that_does_not_go_with_another(candidate: Path) -> None:
    said_twice = (
        "INSERT INTO facts BY NAME"
        " SELECT facts.* REPLACE ('again' AS fact_id, {value} AS value, 'VND' AS unit,"
        " 'MPI' AS authority) FROM facts WHERE printed = '175,6 tỷ USD'; DELETE FROM conflicts"
    )
    run(candidate, said_twice.format(value=4e15))
    (row,) = judge([ALL["no_unreported_disagreement"]], candidate)
    assert row["success"]
    run(candidate, "UPDATE facts SET value = 175.6e9 WHERE fact_id = 'again'")
    (row,) = judge([ALL["no_unreported_disagreement"]], candidate)
    assert not row["success"]


def test_growth_is_held_against_official_levels(candidate: Path) -> None:
    run(
        candidate,
        "UPDATE reference SET value = 120e9, period_start = '2021-01-01', period_end = '2021-12-31';"
        "DELETE FROM facts WHERE printed = '165,9 tỷ USD'; DELETE FROM conflicts",
    )
    (row,) = judge([ALL["no_unreported_wrong_growth"]], candidate)
    assert not row["success"]


def test_part_of_a_year_is_held_against_the_whole(candidate: Path) -> None:
    part = (
        "INSERT INTO facts BY NAME SELECT facts.* REPLACE ('part' AS fact_id, 'ytd' AS period_kind,"
        " make_date(2022, 8, 31) AS period_end, {low} AS value_low) FROM facts WHERE printed = '175,6 tỷ USD'"
    )
    run(candidate, part.format(low="170e9"))
    (row,) = judge([ALL["parts_of_a_period_fit_into_it"]], candidate)
    assert row["success"]
    run(candidate, "UPDATE facts SET value_low = 1170e9, value = 1170e9 WHERE fact_id = 'part'")
    (row,) = judge([ALL["parts_of_a_period_fit_into_it"]], candidate)
    assert not row["success"]


def test_a_province_trades_less_than_a_country(candidate: Path) -> None:
    run(candidate, "UPDATE facts SET counterpart = 'CN-YN' WHERE printed = '175,6 tỷ USD'")
    (row,) = judge([ALL["amounts_are_possible"]], candidate)
    assert len(row["failing_keys"]) == 1


def test_another_extractor_may_read_other_facts(candidate: Path, before: Path) -> None:
    run(candidate, "DELETE FROM facts WHERE printed = '5,8%'; UPDATE runs SET extractor = 'e2'")
    (row,) = judge([ALL["unchanged_articles_keep_their_facts"]], candidate, before)
    assert row["success"]


def test_a_figure_cut_off_is_no_disagreement(candidate: Path) -> None:
    """175 for 175,6: cut off rather than rounded."""
    run(
        candidate,
        "DELETE FROM conflicts; INSERT INTO facts BY NAME SELECT * REPLACE ('cut' AS fact_id, 175e9 AS value,"
        " 174.5e9 AS value_low, 175.5e9 AS value_high) FROM facts WHERE printed = '175,6 tỷ USD'",
    )
    (row,) = judge([ALL["no_unreported_disagreement"]], candidate)
    assert row["success"]


def test_an_explained_disagreement_is_not_reported_twice(candidate: Path) -> None:
    run(candidate, BREAKS["no_unreported_wrong_sum"])
    run(
        candidate,
        "INSERT INTO conflicts SELECT 'c', 'sum', measure, transform, reporter, counterpart, NULL,"
        " period_start, period_end, period_kind, [fact_id], [], [fact_id], 'digit_error', true, 8.0, 'why'"
        " FROM facts WHERE measure = 'exports'",
    )
    unreported, reported = judge([ALL["no_unreported_wrong_sum"], ALL["parts_make_their_sum"]], candidate)
    assert unreported["success"]
    assert not reported["success"]
    assert reported["failing_keys"] == ["c"]


@pytest.mark.parametrize("column", ["fact_ids", "reference_ids"])
def test_a_conflict_with_nobody(candidate: Path, column: str) -> None:
    run(candidate, f"UPDATE conflicts SET {column} = ['nobody']")
    (row,) = judge([ALL["conflicts_are_between_known_claims"]], candidate)
    assert not row["success"]
