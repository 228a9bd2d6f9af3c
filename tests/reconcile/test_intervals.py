from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reconcile.intervals import Interval, implied_growth, implied_prior, interval_of, step_of

SIZES = st.decimals(min_value=1, max_value=10**13, places=2)
STEPS = st.sampled_from([Decimal(1).scaleb(n) for n in range(-2, 12)])
QUALIFIERS = st.sampled_from(["exact", "about", "over", "under"])
VALUES = st.decimals(min_value=-(10**13), max_value=10**13, places=2)
INTERVALS = st.builds(lambda a, b: Interval(min(a, b), max(a, b)), VALUES, VALUES)


@pytest.mark.parametrize(
    ("printed", "value", "step"),
    [
        ("175,6 tỷ USD", "175.6e9", "1e8"),
        ("3.791", "3791", "1"),
        ("2,938 triệu", "2938e6", "1e6"),
        ("2,938 triệu", "2.938e6", "1e3"),
        ("106.706 tỷ USD", "106706e9", "1e9"),
        ("nửa tỷ", "5e8", "1e8"),
        ("1 tỷ 200 triệu USD", "1.2e9", "1e6"),
        ("2 tỷ rưỡi", "2.5e9", "1e8"),
        ("mười tỷ USD", "1e10", "1e9"),
        ("13,8%", "-13.8", "0.1"),
        ("5,40%", "5.4", "0.01"),
        ("", "171.9e9", "1e8"),
        ("0%", "0", "1"),
    ],
)
def test_the_step_is_the_last_printed_digit(printed: str, value: str, step: str) -> None:
    assert step_of(printed, Decimal(value)) == Decimal(step)


@pytest.mark.parametrize(
    ("value", "step", "qualifier", "low", "high"),
    [
        ("175.6", "0.1", "exact", "175.55", "175.65"),
        ("25", "1", "over", "25", "26"),
        ("180", "1", "under", "170", "180"),
        ("200", "1", "over", "200", "220"),  # a very round figure reaches a tenth and no further
        ("2.5", "0.1", "over", "2.5", "2.6"),
        ("94.8", "0.1", "about", "94.7", "94.9"),
        ("-22", "1", "over", "-23", "-22"),  # a hedge is about the size of a deficit
    ],
)
def test_a_printed_figure_stands_for_what_its_digits_and_hedge_leave_open(
    value: str, step: str, qualifier: str, low: str, high: str
) -> None:
    found = interval_of(Decimal(value), Decimal(step), qualifier)
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


def test_a_figure_needs_a_step_and_a_known_hedge() -> None:
    with pytest.raises(ValueError, match="step"):
        interval_of(Decimal(1), Decimal(0), "exact")
    with pytest.raises(ValueError, match="qualifier"):
        interval_of(Decimal(1), Decimal(1), "roughly")


@given(SIZES, STEPS, QUALIFIERS)
def test_the_value_is_in_its_interval_and_a_deficit_mirrors_a_surplus(
    value: Decimal, step: Decimal, qualifier: str
) -> None:
    found = interval_of(value, step, qualifier)
    assert found.contains(value)
    assert interval_of(-value, step, qualifier) == found.negated()


@given(SIZES, STEPS)
def test_over_and_under_share_only_the_figure_itself(value: Decimal, step: Decimal) -> None:
    over, under = interval_of(value, step, "over"), interval_of(value, step, "under")
    assert over.intersect(under) == Interval(value, value)


@given(INTERVALS, INTERVALS)
def test_meeting_has_two_sides_and_no_gap(a: Interval, b: Interval) -> None:
    assert a.meets(b) == b.meets(a) == (a.gap(b) == 0)
    assert a.gap(b) == b.gap(a)


@given(INTERVALS, INTERVALS)
def test_what_both_hold_is_in_each_and_the_hull_holds_both(a: Interval, b: Interval) -> None:
    both, hull = a.intersect(b), a.hull(b)
    assert both == b.intersect(a)
    assert hull.intersect(a) == a
    assert hull.intersect(b) == b
    if both is not None:
        assert both.low is not None
        assert a.contains(both.low)
        assert b.contains(both.low)


@given(INTERVALS, INTERVALS, VALUES, VALUES)
def test_sums_and_differences_hold_those_of_members(a: Interval, b: Interval, x: Decimal, y: Decimal) -> None:
    x, y = _into(x, a), _into(y, b)
    assert a.plus(b).contains(x + y)
    assert a.minus(b).contains(x - y)


@given(INTERVALS, st.decimals(min_value=-1000, max_value=1000, places=2))
def test_scaling_keeps_members_and_undoes_its_mirror(a: Interval, factor: Decimal) -> None:
    assert a.low is not None
    assert a.scale(factor).contains(a.low * factor)
    assert a.scale(Decimal(-1)).scale(Decimal(-1)) == a


@given(SIZES, st.decimals(min_value=-90, max_value=500, places=2), STEPS)
def test_growth_undoes_the_prior_that_it_implies(level: Decimal, rate: Decimal, step: Decimal) -> None:
    now = Interval(level, level + step)
    prior = implied_prior(now, Interval(rate, rate))
    assert prior.low is not None
    again = implied_growth(now, prior)
    assert again.low is not None
    assert again.high is not None
    assert again.low - Decimal("1e-9") <= rate <= again.high + Decimal("1e-9")


def test_no_level_lies_before_a_fall_to_nothing() -> None:
    with pytest.raises(ValueError, match="-100"):
        implied_prior(Interval(Decimal(1), Decimal(2)), Interval(Decimal(-101), Decimal(-99)))
    with pytest.raises(ValueError, match="reaches 0"):
        implied_growth(Interval(Decimal(1), Decimal(2)), Interval(Decimal(0), Decimal(2)))


def test_an_interval_runs_upwards() -> None:
    with pytest.raises(ValueError, match="down to"):
        Interval(Decimal(2), Decimal(1))


def test_open_ends_reach_everywhere() -> None:
    least = Interval(Decimal(5), None)
    assert least.contains(Decimal("1e20"))
    assert not least.contains(Decimal(4))
    assert least.intersect(Interval(None, Decimal(7))) == Interval(Decimal(5), Decimal(7))


def _into(value: Decimal, interval: Interval) -> Decimal:
    assert interval.low is not None
    assert interval.high is not None
    return min(max(value, interval.low), interval.high)
