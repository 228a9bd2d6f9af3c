"""Products whose names have commas, in a list that semicolons part ("; vỏ, ruột xe 51 triệu USD;")."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.vocabulary import words

_MOST = 9  # tokens of a name, with its commas
_OPENS = (";", ":", "•")
_GOODS = frozenset(("goods_before", "goods_after", "goods_names", "goods_heads", "other"))
_TOLD = ("growth", "qualifier", "status")


def comma_names(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Tokens [start, end) of such names; of known products alone, each is a name of its own."""
    tokens = sentence.tokens
    if ";" not in tokens or "," not in tokens:
        return
    starts = {match.start: match for match in sentence.matches}
    for at, token in enumerate(tokens):
        if token in _OPENS:
            end = _end_of_member(tokens, starts, at + 1)
            if _is_name(sentence, starts, at + 1, end) and _is_told(tokens, starts, end):
                yield at + 1, end


def _end_of_member(tokens: list[str], starts: dict[int, Match], start: int) -> int:
    """Where words and commas end that are of goods, or mean nothing."""
    end = start
    while end < len(tokens) and (tokens[end].isalpha() or tokens[end] == ","):
        match = starts.get(end)
        if match is not None and tokens[end] != ",":
            if _GOODS.isdisjoint(match.entries.by_kind):
                break
            end = match.end
        else:
            end += 1
    return end


def _is_name(sentence: Sentence, starts: dict[int, Match], start: int, end: int) -> bool:
    """Whether a few words between commas, of which no product is known to be some, can name one."""
    tokens = sentence.tokens[start:end]
    if not 1 < len(tokens) <= _MOST or "," not in tokens or "," in (tokens[0], tokens[-1]):
        return False
    named = any(sentence.capital[at] for at in range(start + 1, end))
    if named or not words("commodities", "stops").isdisjoint(tokens):
        return False
    known: set[int] = set()
    for match in (starts[at] for at in range(start, end) if at in starts):
        known.update(range(match.start, match.end))
    return any(at not in known and sentence.tokens[at] != "," for at in range(start, end))


def _is_told(tokens: list[str], starts: dict[int, Match], end: int) -> bool:
    """Whether a figure stands behind a name, or a word that leads to one."""
    match = starts.get(end)
    led = match is not None and any(match.of(kind) is not None for kind in _TOLD)
    return led or (end < len(tokens) and tokens[end][0].isdecimal())
