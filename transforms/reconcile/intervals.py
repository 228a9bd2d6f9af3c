"""A printed figure → the values that it can stand for.

"175,6 tỷ" stands for anything that rounds to it, "hơn 25 tỷ" for what lies between 25 and the next round
step. Two claims about the same thing agree when their intervals meet: the tolerance is the printed
digits', never a flat percentage.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from transforms.vocabulary import load

# Words of scale that can stand in a printed figure, and their powers of ten; the longest come first.
_SCALE_WORDS: tuple[tuple[str, int], ...] = tuple(load("numerals")["printed_scales"].items())
_FIGURE = re.compile(r"\d[\d.,  ]*")
_MOST_DIGITS = 28  # of a figure; longer runs of digits are no figures
_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)
_ONE, _PERCENT = Decimal(1), Decimal("0.01")
# How far a hedge reaches when the figure is very round: "gần 200" is not 150. Published hedges reach up
# to 2.8 %.
_HEDGE_SHARE = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Interval:
    """The values from ``low`` to ``high``; None leaves an end open. A single point has low equal to high.

    Raises:
        ValueError: low is above high.
    """

    low: Decimal | None
    high: Decimal | None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"interval from {self.low} down to {self.high}")

    def contains(self, value: Decimal) -> bool:
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)

    def meets(self, other: Interval) -> bool:
        """Whether a value lies in both. Ends belong to an interval: 165,8 and 165,9 can both be printed
        for 165.85, one cut off and the other rounded."""
        return (self.low is None or other.high is None or self.low <= other.high) and (
            other.low is None or self.high is None or other.low <= self.high
        )

    def intersect(self, other: Interval) -> Interval | None:
        """The values in both, or None where there are none."""
        low = _larger(self.low, other.low)
        high = _smaller(self.high, other.high)
        if low is not None and high is not None and low > high:
            return None
        return Interval(low, high)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low = None if self.low is None or other.low is None else min(self.low, other.low)
        high = None if self.high is None or other.high is None else max(self.high, other.high)
        return Interval(low, high)

    def plus(self, other: Interval) -> Interval:
        """What the sum of a value of each can be."""
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def negated(self) -> Interval:
        return Interval(_negative(self.high), _negative(self.low))

    def minus(self, other: Interval) -> Interval:
        """What a value of this less a value of the other can be."""
        return self.plus(other.negated())

    def scale(self, factor: Decimal) -> Interval:
        """Each value times ``factor``, which may be negative."""
        if factor < 0:
            return self.negated().scale(-factor)
        if factor == 1:
            return self
        return Interval(_times(self.low, factor), _times(self.high, factor))

    def gap(self, other: Interval) -> Decimal:
        """The distance between the two, 0 where they meet."""
        if self.high is not None and other.low is not None and other.low > self.high:
            return other.low - self.high
        if other.high is not None and self.low is not None and self.low > other.high:
            return self.low - other.high
        return Decimal(0)


def interval_of(value: Decimal, step: Decimal, qualifier: str) -> Interval:
    """The values that a printed figure can stand for.

    Args:
        value: as read, in base units; a deficit is negative, and its hedge is about its size.
        step: one unit of the last printed digit, in base units: 1e8 for "175,6 tỷ".
        qualifier: exact (rounded: half a step either way), over (up to the next round step), under (the
            mirror of it), about (as far as the coarser of a step and a fiftieth either way).
    Raises:
        ValueError: step is not above 0, or the qualifier is not one of the four.
    """
    if step <= 0:
        raise ValueError(f"step {step} is not above 0")
    if value < 0:
        return interval_of(-value, step, qualifier).negated()
    if qualifier == "exact":
        return Interval(value - step * _HALF, value + step * _HALF)
    if qualifier == "over":
        return Interval(value, value + _reach(value, step))
    if qualifier == "under":
        return Interval(value - _reach(value, step), value)
    if qualifier == "about":
        width = max(step, min(_round_step(value, step) * _HALF, value / 50))
        return Interval(value - width, value + width)
    raise ValueError(f"unknown qualifier {qualifier!r}")


def step_of(printed: str, value: Decimal) -> Decimal:
    """One unit of the last printed digit, in base units, recovered from a printed figure and its value.

    "175,6 tỷ USD" read as 175.6e9 → 1e8; "3.791" read as 3791 → 1; "nửa tỷ" → 1e8. Digits without their
    separators differ from the value by a power of ten, which is the step, however the separators were
    read. Figures in words or in two parts ("1 tỷ 200 triệu") go by the last scale word and the value's
    last digit that is not 0; a figure whose print is not known goes by that digit alone.
    """
    size = abs(value)
    if size == 0:
        return Decimal(1)
    if not printed.strip():
        return _last_digit(size)
    figures = [re.sub(r"\D", "", figure) for figure in _FIGURE.findall(printed)]
    if len(figures) == 1 and len(figures[0]) <= _MOST_DIGITS:
        digits = int(figures[0])
        step = size / digits if digits else Decimal(0)
        if step and _is_power_of_ten(step):
            return step
    return min(_scale_of(printed), _last_digit(size))


def growth_factor(growth: Interval) -> Interval:
    """Percent change → what the earlier level is multiplied by: [5.465, 5.475] → [1.05465, 1.05475]."""
    return Interval(_sum(_ONE, _times(growth.low, _PERCENT)), _sum(_ONE, _times(growth.high, _PERCENT)))


def implied_prior(level: Interval, growth: Interval) -> Interval:
    """The earlier level that a level and its growth imply.

    Args:
        level: in base units, not negative, e.g. [175.55e9, 175.65e9] USD.
        growth: percent change, e.g. [5.465, 5.475].
    Raises:
        ValueError: the growth reaches -100, where no earlier level exists.
    """
    factor = growth_factor(growth)
    if factor.low is None or factor.low <= 0:
        raise ValueError("growth reaches -100 %: no earlier level exists")
    low = None if level.low is None or factor.high is None else level.low / factor.high
    high = None if level.high is None else level.high / factor.low
    return Interval(low, high)


def implied_growth(level: Interval, prior: Interval) -> Interval:
    """The percent change from a positive earlier level to a later one.

    Raises:
        ValueError: the earlier level reaches 0.
    """
    if prior.low is None or prior.low <= 0:
        raise ValueError("no growth from a level that reaches 0")
    low = None if level.low is None or prior.high is None else (level.low / prior.high - 1) * _HUNDRED
    high = None if level.high is None else (level.high / prior.low - 1) * _HUNDRED
    return Interval(low, high)


def _reach(value: Decimal, step: Decimal) -> Decimal:
    """How far "over" goes up: to the next round step, but not beyond a tenth of a very round figure."""
    return max(step, min(_round_step(value, step), value * _HEDGE_SHARE))


def _round_step(value: Decimal, step: Decimal) -> Decimal:
    """The unit of the last digit that is not 0: 1e10 for 180e9, never finer than ``step``."""
    return max(step, _last_digit(value)) if value else step


def _last_digit(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def _is_power_of_ten(value: Decimal) -> bool:
    return value.normalize().as_tuple().digits == (1,)


def _scale_of(printed: str) -> Decimal:
    """What the last scale word of a figure multiplies by; 1 where there is none."""
    text = printed.lower()
    found = [(text.rfind(word) + len(word), exponent) for word, exponent in _SCALE_WORDS if word in text]
    if not found:
        return Decimal(1)
    end = max(position for position, _ in found)
    return Decimal(10) ** max(exponent for position, exponent in found if position == end)


def _larger(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return b if a is None else a if b is None else max(a, b)


def _smaller(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return b if a is None else a if b is None else min(a, b)


def _sum(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return None if a is None or b is None else a + b


def _times(a: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if a is None else a * factor


def _negative(a: Decimal | None) -> Decimal | None:
    return None if a is None else -a
