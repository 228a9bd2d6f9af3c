"""Planted errors are the errors that they say they are."""

from __future__ import annotations

from functools import partial

import pytest

from tests.mutate.figures import comma_moved, digit_changed, edited, scaled, times


@pytest.mark.parametrize(
    ("figure", "power", "wrong"),
    [
        ("175,6", 1, "1756"),
        ("175,6", 2, "17560"),
        ("25", 1, "250"),
        ("3.791", 3, "3791000"),
        ("1,88", 1, "18,8"),
    ],
)
def test_times_a_power_of_ten(figure: str, power: int, wrong: str) -> None:
    assert times(figure, power) == wrong


@pytest.mark.parametrize(
    ("figure", "wrong"), [("175,6", "17,56"), ("25", None), ("1,88", None), ("1.175,6", None)]
)
def test_a_comma_moved(figure: str, wrong: str | None) -> None:
    assert comma_moved(figure) == wrong


@pytest.mark.parametrize(
    ("figure", "place", "wrong"),
    [("175,6", 0, "675,6"), ("175,6", 3, "175,1"), ("5", 0, None), ("5", 1, None)],
)
def test_a_digit_changed(figure: str, place: int, wrong: str | None) -> None:
    assert digit_changed(figure, place) == wrong


@pytest.mark.parametrize(
    ("figure", "by", "wrong"),
    [("29,9", 0.5, "14,9"), ("3.791", 0.5, "1.895"), ("5", 0.1, None), ("0,8", 0.5, "0,4")],
)
def test_a_figure_scaled(figure: str, by: float, wrong: str | None) -> None:
    assert scaled(figure, by) == wrong


def test_only_the_first_figure_of_what_is_printed_changes() -> None:
    assert edited("3 tỷ 120 triệu USD", partial(times, power=1)) == "30 tỷ 120 triệu USD"
    assert edited("hai tỷ", partial(times, power=1)) is None
