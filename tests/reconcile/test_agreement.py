"""What does not disagree: rounding, parts, bases, kinds of claims."""

import pytest

from tests.reconcile.judging import conflicts
from tests.reconcile.stating import growth, stated

CHINAS = {"reporter": "CN", "counterpart": "VN"}


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
