"""Names of countries: the vocabulary's, in every way to write their parts, and those of CLDR."""

from __future__ import annotations

from functools import cache
from itertools import product

from babel import Locale

from transforms.text.folding import fold
from transforms.vocabulary import load


@cache
def names_of_countries() -> dict[str, list[str]]:
    """Names by the country's code; the first is the one that papers use today."""
    places = load("places")
    names: dict[str, list[str]] = {code: list(known) for code, known in places["countries"].items()}
    for code, parts in places["composed"].items():
        names.setdefault(code, []).extend(map(" ".join, product(*parts)))
    ignored = {fold(word) for word in places["ignored"]}
    for code, name in Locale("vi").territories.items():
        if len(code) == 2 and code.isalpha() and fold(name) not in ignored:
            names.setdefault(code, []).append(name)
    return names
