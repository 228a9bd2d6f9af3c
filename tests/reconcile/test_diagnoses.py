from datetime import date

import pytest

from tests.reconcile.judging import conflicts, only
from tests.reconcile.stating import Row, official, stated

VC, CC = {"authority": "Vietnam Customs"}, {"authority": "China Customs"}
CHINAS = {"reporter": "CN", "counterpart": "VN"}
FDI = "fdi_registered_capital"


def growth(rate: str, when: str = "2023", measure: str = "trade_turnover", **more: object) -> Row:
    return stated(rate, measure, when, transform="growth", **more)  # type: ignore[arg-type]


def ids(*rows: Row) -> list[str]:
    return sorted(row["fact_id"] for row in rows)


# --- agreement


@pytest.mark.parametrize(
    "figures",
    [
        [("175", "exact"), ("175", "over"), ("175.6", "exact")],  # cut off, hedged, in full
        [("180", "under"), ("175.6", "exact")],
        [("165.8", "exact"), ("165.9", "exact")],  # one cut off and one rounded
        [("106.7", "exact"), ("106.71", "exact")],
    ],
)
def test_rounded_cut_and_hedged_figures_agree(figures: list[tuple[str, str]]) -> None:
    rows = [stated(f, "trade_turnover", article=f"a{n}", qualifier=q) for n, (f, q) in enumerate(figures)]
    assert conflicts(*rows) == []


def test_counts_in_millions_are_rounded() -> None:
    exact = stated("1743204", "visitor_arrivals")
    rounded = stated("1700000", "visitor_arrivals", article="b", value_low=1_650_000, value_high=1_750_000)
    assert conflicts(exact, rounded) == []
    assert conflicts(exact, stated("1743205", "visitor_arrivals", article="b")) != []


def test_parts_that_add_up_within_their_digits_agree() -> None:
    assert conflicts(stated("57.7", "exports"), stated("118", "imports"), stated("175.5")) == []


def test_a_years_growth_fits_the_year_before() -> None:
    rows = [stated("71.9", when="2016"), growth("7.9", "2016"), stated("66.6", when="2015", article="b")]
    assert conflicts(*rows) == []


def test_a_rate_goes_by_the_level_beside_it() -> None:
    """Over 175 at 5.47 % fits 165.9, though another paper's 175.6 would not."""
    rows = [
        stated("175", when="2022", qualifier="over"),
        growth("5.47", "2022"),
        stated("175.6", when="2022", article="b"),
        stated("165.9", when="2021", article="c"),
    ]
    assert conflicts(*rows) == []


def test_a_rate_may_be_on_an_older_year() -> None:
    rows = [
        stated("171.9"),
        growth("47.1"),
        stated("116.87", when="2019"),
        stated("175.6", when="2022", article="b"),
    ]
    assert conflicts(*rows) == []


def test_a_months_rate_may_be_on_the_month_before() -> None:
    april = "month 2024-04"
    rows = [stated("4.3", "exports", april), growth("-12.2", april, "exports")]
    assert conflicts(*rows, stated("4.1", "exports", "month 2023-04")) == []
    assert (
        conflicts(*rows, stated("4.1", "exports", "month 2023-04"), stated("4.9", "exports", "month 2024-03"))
        == []
    )


def test_goods_grow_by_value_and_by_volume() -> None:
    rice = {"commodity": "gạo"}
    rows = [
        stated("1.06", "exports", unit="USD", **rice),
        stated("2200000", "exports", unit="tonne", **rice),
        growth("7.7", measure="exports", **rice),
        growth("17.4", measure="exports", **rice),
    ]
    assert conflicts(*rows) == []


def test_undated_ranks_are_of_their_own_time() -> None:
    rank = {"measure": "trade_partner_rank", "when": "", **CHINAS}
    assert conflicts(stated("2", **rank), stated("1", article="b", **rank)) == []


def test_targets_and_a_ministers_forecast_are_no_claims_of_what_was() -> None:
    rows = [
        stated("100", when="2017", status="target"),
        stated("120", when="2017", article="b", status="forecast"),
    ]
    assert conflicts(*rows, stated("93.69", when="2017", article="c")) == []


def test_a_province_is_not_its_country() -> None:
    yunnan = stated("2.09", when="2024-08", reporter="CN-YN", counterpart="VN")
    assert conflicts(yunnan, stated("130.8", when="2024-08", article="b")) == []


def test_yuan_and_dollars_at_a_likely_rate_agree() -> None:
    assert conflicts(stated("1450", unit="CNY", **CHINAS), stated("203.73", article="b", **CHINAS)) == []


# --- good reasons


def test_it_is_told_who_prints_the_one_figure_and_who_the_other() -> None:
    ours = stated("171.9", article="a", **VC)
    theirs = [stated("229.8", article=article, **CC, **CHINAS) for article in "bca"]
    assert only(ours, *theirs[:2])["explanation"].startswith("An article and 1 other put trade")
    assert ", another at" in only(ours, theirs[0])["explanation"]
    assert ", and also at" in only(ours, theirs[2])["explanation"]


def test_the_two_customs_are_mirrors() -> None:
    theirs, ours = (
        stated("260.65", when="2024", **CC, **CHINAS),
        stated("205.2", when="2024", article="b", **VC),
    )
    found = only(theirs, ours)
    assert (found["diagnosis"], found["link"], found["is_error"]) == ("mirror", "mirror", False)
    assert found["fact_ids"] == ids(theirs, ours)
    assert found["wrong_fact_ids"] == []
    assert "260.65 bn USD (China Customs)" in found["explanation"]
    assert "1.27 to 1" in found["explanation"]


def test_a_deficit_mirrors_the_others_surplus() -> None:
    theirs = stated("12.05", "trade_balance", "2010-10", **CC, **CHINAS)
    found = only(theirs, stated("-10.5", "trade_balance", "2010-10", article="b", authority="GSO"))
    assert found["diagnosis"] == "mirror"
    assert "a deficit of 10.5 bn USD" in found["explanation"]


def test_a_figure_without_a_body_goes_to_the_side_that_bears_it_out() -> None:
    theirs = stated("229.8", article="c", **CC, **CHINAS)
    bare = stated("229.8", article="a")
    found = conflicts(bare, stated("171.9", article="b", **VC), theirs)
    assert {c["diagnosis"] for c in found} == {"mirror"}


def test_an_implied_level_of_one_side_mirrors_the_others() -> None:
    rows = [
        stated("192.2", when="2020", **CC, **CHINAS),
        growth("18.7", "2020", **CC, **CHINAS),
        stated("116.8", when="2019", article="b", authority="Chinese Ambassador to Vietnam"),
    ]
    found = only(*rows)
    assert found["diagnosis"] == "mirror"
    assert found["fact_ids"] == ids(*rows)


def test_a_rate_from_a_revised_base_is_a_revision() -> None:
    prior = stated("165.9", when="2021", article="old")
    rows = [
        prior,
        stated("175.6", when="2022", article="new", **VC),
        growth("5.47", "2022", article="new", **VC),
    ]
    published = {"old": ("Thời Đại", date(2022, 10, 29)), "new": ("Tuổi Trẻ", date(2023, 9, 5))}
    found = only(*rows, published=published)
    assert (found["diagnosis"], found["link"], found["is_error"]) == ("revision", "growth", False)
    assert found["fact_ids"] == ids(*rows)
    for said in (
        "Tuổi Trẻ (5 September 2023)",
        "175.6 bn USD",
        "+5.47%",
        "166.5 bn USD",
        "Thời Đại",
        "165.9",
    ):
        assert said in found["explanation"]
    assert "revised up by 0.4%" in found["explanation"]


def test_early_months_are_revised_more_than_years() -> None:
    def told(first: str, last: str, when: str) -> str:
        rows = [
            stated(first, "imports", when, authority="GSO"),
            stated(last, "imports", when, article="b", **VC),
        ]
        return str(only(*rows)["diagnosis"])

    assert told("20.9", "19.4", "2024-02") == "revision"
    assert told("149.3", "139.0", "2024") == "unexplained"


def test_one_article_that_gives_both_figures_of_one_body_tells_of_a_revision() -> None:
    gso = {"measure": "trade_balance", "when": "2010-10", "authority": "GSO"}
    assert only(stated("-9.4", **gso), stated("-10.5", **gso))["diagnosis"] == "revision"


def test_an_official_estimate_that_came_out_otherwise_was_revised() -> None:
    forecast = stated("182.5", "imports", "2025", qualifier="over", status="forecast", **VC)
    assert (
        only(forecast, stated("186", "imports", "2025", article="b", authority="GSO"))["diagnosis"]
        == "revision"
    )


def test_investment_differs_by_scope() -> None:
    total, new = stated("1.65", FDI, "2024-07"), stated("1.22", FDI, "2024-07")
    found = only(total, new)
    assert (found["diagnosis"], found["is_error"], found["wrong_fact_ids"]) == ("scope", False, [])


def test_investors_are_ranked_by_capital_or_by_projects() -> None:
    found = only(stated("1", "fdi_rank"), stated("4", "fdi_rank", article="b"))
    assert (found["diagnosis"], found["is_error"]) == ("scope", False)
    assert "by capital or by projects" in found["explanation"]


def test_investment_that_a_swapped_digit_sets_apart_from_three_papers_is_a_slip() -> None:
    slip = stated("4.74", FDI)
    found = only(slip, *(stated("4.47", FDI, article=a) for a in "bcd"))
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("digit_error", ids(slip))


def test_a_year_to_date_that_falls_changed_its_scope() -> None:
    found = only(stated("2.33", FDI, "2023-07"), stated("2.1", FDI, "2023-09", article="b"))
    assert (found["diagnosis"], found["link"]) == ("scope", "part_of_period")


def test_rates_in_two_currencies_differ_by_the_exchange_rate() -> None:
    half = "2024-06"
    rows = [
        stated("872.8", when=half, unit="CNY", **CHINAS),
        growth("24.1", half, **CHINAS),
        stated("122.8", when=half, **CHINAS),
        growth("20.8", half, **CHINAS),
    ]
    assert only(*rows)["diagnosis"] == "currency_basis"


def test_a_later_stock_that_is_lower_is_an_old_one() -> None:
    old = stated("25", FDI, "to 2023-12-07")
    rows = [
        stated("25.8", FDI, "to 2023-08-31", article="b"),
        stated("27.2", FDI, "to 2023-11-30", article="c"),
        stated("28.5", FDI, "to 2024-07-31", article="d", qualifier="over"),
    ]
    found = only(old, *rows)
    assert (found["diagnosis"], found["link"], found["is_error"]) == ("stale", "stock", False)
    assert found["wrong_fact_ids"] == ids(old)


def test_an_early_stock_far_above_all_later_ones_had_another_scope() -> None:
    rows = [
        stated("47.5", FDI, "to 2013-12-31"),
        stated("7.94", FDI, "to 2014-11-30", article="b"),
        stated("10.2", FDI, "to 2015-12-31", article="c"),
    ]
    assert only(*rows)["diagnosis"] == "scope"


# --- errors


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


# --- official figures


def test_a_claim_far_from_every_official_figure_conflicts_with_them() -> None:
    claim = stated("185.2")
    found = only(claim, official=[official("171.9"), official("171.2")])
    assert (found["link"], found["fact_ids"], len(found["reference_ids"])) == ("reference", ids(claim), 1)
    assert "where the official figure has 171" in found["explanation"]


def test_an_official_figure_shows_a_slipped_digit() -> None:
    claim = stated("191.9")
    found = only(claim, official=[official("171.9")])
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("digit_error", ids(claim))


def test_a_claim_within_a_revision_of_an_official_figure_is_left_alone() -> None:
    assert conflicts(stated("148.6", when="2024-09"), official=[official("149.2", when="2024-09")]) == []


def test_the_official_figure_of_the_other_side_explains_a_claim() -> None:
    theirs = official("229.8", reporter="CN", counterpart="VN")
    found = only(stated("229.8", **VC), official=[official("171.9"), theirs])
    assert (found["diagnosis"], found["link"]) == ("mirror", "reference")
    assert (
        conflicts(stated("229.8"), official=[official("171.9"), theirs]) == []
    )  # it names no body: it is theirs


def test_suspect_official_figures_do_not_count() -> None:
    assert conflicts(stated("229.8"), official=[official("260", doubt="suspect")]) == []
