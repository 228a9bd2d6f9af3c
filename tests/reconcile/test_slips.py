"""Disagreements of which one figure is wrong: digits, measures, periods, scales, currencies."""

import pytest

from tests.reconcile.judging import conflicts, only
from tests.reconcile.stating import growth, ids, stated

VC, CC = {"authority": "Vietnam Customs"}, {"authority": "China Customs"}
CHINAS = {"reporter": "CN", "counterpart": "VN"}
FDI = "fdi_registered_capital"


def test_a_total_against_its_own_parts_is_a_slipped_digit() -> None:
    slip = stated("171.2", **VC)
    rows = [stated("61.2", "exports", **VC), stated("110.6", "imports", **VC), slip]
    found = conflicts(*rows, stated("171.9", article="b", **VC))
    assert {c["diagnosis"] for c in found} == {"digit_error"}
    assert {c["link"] for c in found} == {"cell", "sum"}
    assert all(c["wrong_fact_ids"] == ids(slip) and c["is_error"] for c in found)
    assert "171.8 bn USD together" in next(c["explanation"] for c in found if c["link"] == "sum")


def test_two_digits_tell_a_slip_in_an_articles_own_sum() -> None:
    slip = stated("9.8", "imports", "2022-07")
    rows = [stated("12.0", "exports", "2022-07"), stated("21.3", when="2022-07"), slip]
    found = conflicts(*rows, stated("9.4", "imports", "2022-07", article="b", **VC))
    assert [(c["diagnosis"], c["wrong_fact_ids"]) for c in found if c["link"] == "sum"] == [
        ("digit_error", ids(slip))
    ]


@pytest.mark.parametrize("when", ["2023", "2022"])
def test_growth_from_or_to_a_neighbouring_year_tells_which_digit_slipped(when: str) -> None:
    """171.9 at -2.1 % fits 175.6 of the year before: either year's figure is borne out by the other's."""
    true = {"2023": "171.9", "2022": "175.6"}
    slip = stated({"2023": "117.9", "2022": "157.6"}[when], when=when)
    rows = [stated(v, when=y, article=y, **VC) for y, v in true.items()]
    found = only(slip, *rows, growth("-2.1", article="2023", **VC))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("digit_error", ids(slip))


def test_exports_printed_as_turnover_are_another_measure() -> None:
    mislabelled = stated("41.22", when="2022-09", article="b", **VC)
    found = only(
        mislabelled, stated("132.38", when="2022-09", **VC), stated("41.22", "exports", "2022-09", **VC)
    )
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("measure_mislabel", ids(mislabelled))


def test_swapped_directions_leave_the_balance_with_the_wrong_sign() -> None:
    swapped = [stated("16.44", "exports", "2009"), stated("4.91", "imports", "2009")]
    found = only(*swapped, stated("-11.532", "trade_balance", "2009", article="b", authority="GSO"))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("measure_mislabel", ids(*swapped))


def test_a_change_printed_as_a_level_is_no_level() -> None:
    change = stated("33.3", when="2024")
    found = only(change, stated("205.2", when="2024", article="b", **VC), stated("171.9", article="c", **VC))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("measure_mislabel", ids(change))
    assert "change since 171.9 bn USD" in found["explanation"]


def test_a_deficit_printed_as_imports_is_the_gap_between_the_flows() -> None:
    deficit = stated("16.47", "imports", "2016-07")
    found = only(
        deficit,
        stated("10.85", "exports", "2016-07"),
        stated("27.3", "imports", "2016-07", article="b", **VC),
    )
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("measure_mislabel", ids(deficit))


def test_a_years_figure_in_another_year_is_of_another_period() -> None:
    early = stated("260", **CHINAS)
    rows = [
        stated("229.8", article="b", **CC, **CHINAS),
        stated("260.65", when="2024", article="c", **CC, **CHINAS),
    ]
    found = only(early, *rows)
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("period_mislabel", ids(early))


def test_a_year_apart_from_all_its_neighbours_is_of_another_period() -> None:
    balance = "trade_balance"
    wrong = stated("-0.19", balance, "2011")
    rows = [
        stated("-0.19", balance, "2001", article="b", **VC),
        stated("-10.5", balance, "2010-10", article="c", authority="GSO"),
        stated("-16.4", balance, "2012", article="b", **VC),
    ]
    found = only(wrong, *rows)
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("period_mislabel", ids(wrong))


@pytest.mark.parametrize(("part", "whole"), [("2.921", "2.92"), ("0.68", "0.68")])
def test_a_month_does_not_hold_its_whole_year(part: str, whole: str) -> None:
    month = stated(part, FDI, "month 2021-12")
    found = only(month, stated(whole, FDI, "2021", article="b"))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("period_mislabel", ids(month))


@pytest.mark.parametrize("wrong", ["106706", "1067", "0.1067"])
def test_a_slipped_separator_is_an_error_of_scale(wrong: str) -> None:
    slipped = stated(wrong, when="2018")
    rows = [stated("106.7", when="2018", article=a, **VC) for a in ("b", "c")]
    found = only(slipped, *rows, stated("93.69", when="2017", article="d"))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("scale_error", ids(slipped))


def test_exports_of_another_year_tell_which_of_two_scales_is_wrong() -> None:
    slipped = stated("10.64", "exports", "2011", article="b", **VC)
    found = only(slipped, stated("106.4", "exports", "2011"), stated("182.3", when="2012", article="c"))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("scale_error", ids(slipped))


@pytest.mark.parametrize("unit", ["VND", "CNY", "EUR"])
def test_the_same_number_in_another_currency_is_misprinted(unit: str) -> None:
    wrong = stated("175.6", when="2022", unit=unit)
    found = only(wrong, stated("175.6", when="2022", article="b", **VC), stated("171.9", article="c", **VC))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("currency_error", ids(wrong))


def test_a_change_in_the_wrong_currency_is_misprinted() -> None:
    tens = "2021-10"
    change = stated("23.6", "imports", tens, unit="VND", transform="growth")
    found = only(change, growth("36", tens, "imports", qualifier="about"), stated("89.15", "imports", tens))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("currency_error", ids(change))


def test_a_rate_that_no_year_could_hold_is_wrong() -> None:
    rate = growth("7.7", "2017-11", "exports", **VC)
    rows = [
        stated("30.94", "exports", "2017-11", **VC),
        stated("21.97", "exports", "2016", article="b", **VC),
        stated("35.463", "exports", "2017", article="c", **VC),
        growth("61.5", "2017", "exports", article="c", **VC),
    ]
    found = only(rate, *rows)
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("growth_conflict", ids(rate))


def test_two_rates_too_far_apart_for_a_revision_conflict() -> None:
    rows = [
        growth("62.2", "2017-09", "exports", **VC),
        growth("47.1", "2017-09", "exports", article="b", **VC),
    ]
    assert only(*rows)["diagnosis"] == "growth_conflict"


def test_what_nothing_explains_is_said_to_be_so() -> None:
    found = only(stated("25", when="2008"), stated("20.18", when="2008", article="b", authority="MOIT"))
    assert (found["diagnosis"], found["is_error"], found["wrong_fact_ids"]) == ("unexplained", True, [])


def test_a_rank_lies_within_what_it_is_out_of() -> None:
    found = only(stated("148", "fdi_rank", "to 2024-10-31", out_of=6))
    assert found["link"] == "rank"
    assert "out of 6" in found["explanation"]


def test_a_share_of_the_total_is_the_part() -> None:
    share = stated("17.3", "exports", transform="share")
    total = stated("354.7", "exports", counterpart="W00")
    assert conflicts(share, total, stated("61.2", "exports", article="b")) == []
    assert only(share, total, stated("81.2", "exports", article="b"))["link"] == "share"


def test_what_is_found_wrong_takes_no_part_in_other_conflicts() -> None:
    """2023's figure under 2024 does not also break the growth that it stands beside."""
    rows = [
        stated("4.47", FDI, "2024-07"),
        growth("77.6", "2024-07", FDI),
        stated("1.65", FDI, "2024-07", article="b", authority="MPI"),
        stated("4.47", FDI, "2023", article="c"),
        stated("2.33", FDI, "2023-07", article="d", authority="MPI"),
    ]
    assert [c["diagnosis"] for c in conflicts(*rows)] == ["period_mislabel"]
