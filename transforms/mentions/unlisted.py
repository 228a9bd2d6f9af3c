"""Products that no list knows, told by where they stand: behind a cue of trade or tonnes, among products."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.vocabulary import words

_MOST = 5  # words of a name
_PRODUCTS = ("goods_names", "goods_heads")
_LEADERS = ("measure", "counted")
_FLOWS = ("exports", "imports")
_ENDS = ("growth", "status", "qualifier", "role", "place", "half")
_DOES = ("up", "down", "share", "reach")  # what a product does
_SIGNS = (",", ";", ":", "•", "-", "+", "*", "–")
_OPENS = ("(", ":", ";", "-", "+", "*", "•", "–")


class Run(NamedTuple):
    """Tokens [start, end) that mean nothing else, and the phrases of the vocabulary right beside them."""

    start: int
    end: int
    before: Match | None
    after: Match | None


def unlisted_products(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Tokens [start, end) in the place of a product: "xuất khẩu X đạt", "3 tấn X", "gạo (5%), X (3%)"."""
    among = not sentence.by_kind.keys().isdisjoint(_PRODUCTS) or _is_bulleted(sentence.tokens)
    if not among and not any(_leads(match) for kind in _LEADERS for match in sentence.by_kind.get(kind, ())):
        return
    for run in _runs(sentence):
        if run.before is not None and run.before.of("goods_heads") is not None:
            if _is_name(sentence, run, fewest=1) and _does(sentence, run):
                yield run.before.start, run.end
        elif _is_name(sentence, run, fewest=2):
            led = run.before is not None and _leads(run.before) and _is_closed(sentence, run)
            if led or (among and _is_member(sentence, run)):
                among = True
                yield run.start, run.end


def _runs(sentence: Sentence) -> Iterator[Run]:
    """Words between phrases of the vocabulary, signs, figures, and words that open a list."""
    tokens, opening, start = sentence.tokens, words("commodities", "opens"), 0
    before: Match | None = None
    for after in (*sentence.matches, None):
        limit = after.start if after is not None else len(tokens)
        for at in range(start, limit + 1):
            if at < limit and tokens[at].isalpha() and tokens[at] not in opening:
                continue
            if at > start:
                yield Run(start, at, before, after if at == limit else None)
            start, before = at + 1, None
        start, before = (after.end, after) if after is not None else (start, None)


def _leads(match: Match) -> bool:
    """Whether a product may stand right behind: a cue of one-way trade, or tonnes."""
    cue, counted = match.of("measure"), match.of("counted")
    if cue is not None and cue.props.get("measure") in _FLOWS:
        return True
    return counted is not None and counted.props["unit"] == "tonne"


def _is_bulleted(tokens: list[str]) -> bool:
    return bool(tokens) and tokens[0] in _SIGNS


def _is_name(sentence: Sentence, run: Run, *, fewest: int) -> bool:
    """Whether words can name a product: a few, none of them a small word or part of somebody's name."""
    tokens = sentence.tokens[run.start : run.end]
    if not fewest <= len(tokens) <= _MOST or not words("commodities", "stops").isdisjoint(tokens):
        return False
    first = run.start + (run.start == 0 or sentence.tokens[run.start - 1] in _OPENS)
    return not any(sentence.capital[at] for at in range(first, run.end))


def _is_closed(sentence: Sentence, run: Run) -> bool:
    """Whether what stands behind a run can end a product's name: a verb, a place, a figure, a sign."""
    if run.after is not None:
        return any(run.after.of(kind) is not None for kind in _ENDS)
    token = sentence.tokens[run.end] if run.end < len(sentence.tokens) else "."
    return not token.isalpha() or token in words("commodities", "ends")


def _is_member(sentence: Sentence, run: Run) -> bool:
    """Whether a run stands in a list of products, each with its figure."""
    sign = sentence.tokens[run.start - 1] if run.start else "•"
    listed = sign in _SIGNS or sign in words("commodities", "opens")
    return listed and _does(sentence, run)


def _does(sentence: Sentence, run: Run) -> bool:
    """Whether what stands behind a run is a figure, or a verb that leads to one."""
    if run.after is not None:
        does = run.after.of("growth")
        told = run.after.of("qualifier") is not None or run.after.of("status") is not None
        return told or (does is not None and does.id in _DOES)
    behind = sentence.tokens[run.end : run.end + 2]
    return any(token[0].isdecimal() for token in behind if token not in _OPENS)
