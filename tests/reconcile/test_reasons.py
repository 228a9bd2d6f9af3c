"""Disagreements with a good reason: mirrors, revisions, scopes, rates of exchange."""

from datetime import date

from tests.reconcile.judging import conflicts, only
from tests.reconcile.stating import growth, ids, stated

VC, CC = {"authority": "Vietnam Customs"}, {"authority": "China Customs"}
CHINAS = {"reporter": "CN", "counterpart": "VN"}
FDI = "fdi_registered_capital"


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
