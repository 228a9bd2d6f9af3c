"""Totals that the story's product was carried over to, of which the next figure says that it is a part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.statements import Statement, is_traded
from transforms.text.folding import fold
from transforms.vocabulary import words

_ENDS = (",", ";", ".", ":", "(", "–", "-")  # signs between a total's figure and its part's product
_APART = 3  # characters between two sentences, at most


def above_parts(told: Sequence[Statement], text: str) -> list[Statement]:
    """Statements in which a total is of all goods, where the story's product is a part of it right behind.

    Below "Cà phê Gia Lai được giá": "Kim ngạch xuất khẩu đạt 900 triệu USD, tăng 4%. Trong đó, cà phê đạt 600
    triệu". ``text``: the article's reading copy.
    """
    found = list(told)
    for at, statement in enumerate(told):
        if not _is_carried(statement, text):
            continue
        part = next((s for s in told[at + 1 :] if s.transform == "level" and s.unit == statement.unit), None)
        if part is not None and _is_part(part, statement, text):
            for n, other in enumerate(told):
                if _goes_with(other, statement) and other.start < part.start:
                    found[n] = replace(other, commodity=None)
    return found


def _is_carried(s: Statement, text: str) -> bool:
    """Whether an amount of trade is of a product that its sentence does not name before it."""
    traded = is_traded(s) and s.transform == "level" and s.measure != "trade_balance"
    return traded and s.commodity is not None and fold(s.commodity) not in _said(text, s.quote_start, s.end)


def _is_part(part: Statement, whole: Statement, text: str) -> bool:
    """Whether an amount is less than another of the same, and names the product that was carried to that."""
    same = _whose(part) == _whose(whole) and part.value < whole.value
    near = part.quote_start == whole.quote_start or 0 <= part.quote_start - whole.quote_end <= _APART
    if not same or not near or part.commodity is None or "\n" in text[whole.end : part.start]:
        return False
    goods, between = fold(whole.commodity or ""), _said(text, whole.end, part.start)
    led, _, behind = between.partition(goods)
    named = fold(part.commodity).endswith(goods) and goods in between
    sectors = any(name in between for name in words("roles", "sectors", "words"))
    return named and not sectors and goods not in behind and any(sign in led for sign in _ENDS)


def _goes_with(other: Statement, whole: Statement) -> bool:
    """Whether a statement of a total's sentence is of the same goods, way and time."""
    same = (other.quote_start, other.commodity) == (whole.quote_start, whole.commodity)
    return same and _whose(other) == _whose(whole)


def _whose(s: Statement) -> tuple[object, ...]:
    return s.measure, s.reporter, s.counterpart, s.status, s.period


def _said(text: str, start: int, end: int) -> str:
    return fold(text[start:end])
