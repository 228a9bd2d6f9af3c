"""Vietnamese figures as they are printed, with an error in them."""

from __future__ import annotations

import re
from collections.abc import Callable

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def edited(printed: str, change: Callable[[str], str | None]) -> str | None:
    """``printed`` with its first figure changed; None where it has none or the change does not apply."""
    found = _FIGURE.search(printed)
    figure = change(found[0]) if found else None
    if found is None or figure is None or figure == found[0]:
        return None
    return printed[: found.start()] + figure + printed[found.end() :]


def times(figure: str, power: int) -> str:
    """A figure times ten to the ``power``: 175,6 → 1756 for one, 17560 for two.

    Without points between thousands, which are commas to some: 66.600 tỷ is read as 66,6.
    """
    whole, _, fraction = figure.partition(",")
    whole = whole.replace(".", "")
    fraction = fraction.ljust(power, "0")
    whole, fraction = whole + fraction[:power], fraction[power:]
    return (whole.lstrip("0") or "0") + ("," + fraction if fraction else "")


def comma_moved(figure: str) -> str | None:
    """The comma one digit to the left: 175,6 → 17,56; None where no two digits stand before one."""
    whole, comma, fraction = figure.partition(",")
    if not comma or len(whole) < 2 or "." in whole:
        return None
    return f"{whole[:-1]},{whole[-1]}{fraction}"


def digit_changed(figure: str, place: int) -> str | None:
    """Another digit at the ``place``-th digit: 175,6 → 675,6 for the first; None where there is none."""
    digits = [index for index, character in enumerate(figure) if character.isdigit()]
    if place >= len(digits):
        return None
    at = digits[place]
    other = str((int(figure[at]) + 5) % 10)
    return None if place == 0 and other == "0" else figure[:at] + other + figure[at + 1 :]


def scaled(figure: str, by: float) -> str | None:
    """A figure times ``by``, with as many digits after the comma: 29,9 times a half → 14,9."""
    whole, comma, fraction = figure.partition(",")
    value = int(int(whole.replace(".", "") + fraction) * by)
    digits = str(value).rjust(len(fraction) + 1, "0")
    if not value:
        return None
    cut = len(digits) - len(fraction)
    return f"{_grouped(digits[:cut])},{digits[cut:]}" if comma else _grouped(digits)


def _grouped(digits: str) -> str:
    return f"{int(digits):,}".replace(",", ".") if len(digits) > 3 else digits.lstrip("0") or "0"
