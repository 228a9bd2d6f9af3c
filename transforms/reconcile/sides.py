"""Whose statistics a claim is from: the statistics side.

Two economies count the trade between them differently, so a figure means little without its side. A body
that counts (customs, a statistics office) gives the side away; a speaker does not: a Chinese ambassador
may quote Vietnam's figure.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale

from transforms.vocabulary import load


@cache
def side_of_authority(authority: str | None) -> str | None:
    """The economy (ISO 3166-1, or EU) whose statistics a body publishes; None where its name does not say.

    "China Customs" → CN, "Bộ Tài chính Nhật Bản" → JP, "Chinese Ambassador to Vietnam" → None.
    """
    if authority is None:
        return None
    words = _words()
    name = authority.casefold()
    if (home := _homes().get(authority)) is not None:
        return home
    if _has_any(name, tuple(words["speakers"])) or not _has_any(name, tuple(words["counters"])):
        return None
    named = {code for code, terms in _economies().items() if _has_any(name, terms)}
    return named.pop() if len(named) == 1 else None


def economy_of(code: str) -> str:
    """The economy that a place belongs to: CN-YN → CN."""
    return code.split("-", 1)[0]


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(files("transforms.reconcile").joinpath("sides.toml").read_text(encoding="utf-8"))


@cache
def _homes() -> dict[str, str]:
    named = {entry["name"]: entry["home"] for entry in load("authorities")["authority"] if entry.get("home")}
    return {**named, **_words()["homes"]}


@cache
def _economies() -> dict[str, tuple[str, ...]]:
    """Words for each economy, in English and Vietnamese, folded."""
    names: dict[str, set[str]] = {code: set(terms) for code, terms in _words()["words"].items()}
    for language in ("en", "vi"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                names.setdefault(code, set()).add(name.casefold())
    return {code: tuple(sorted(terms)) for code, terms in names.items()}


def _has_any(name: str, terms: tuple[str, ...]) -> bool:
    return re.search(r"(?<!\w)(?:" + "|".join(map(re.escape, terms)) + ")", name) is not None
