"""Products that no list knows, told by where they stand: behind a cue of trade or tonnes, among products."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.text.syllables import is_syllable
from transforms.vocabulary import words

_MOST = 5  # words of a name
_PRODUCTS = ("goods_names", "goods_heads")
_LEADERS = ("measure", "counted")
_FLOWS = ("exports", "imports")
_ENDS = ("growth", "status", "qualifier", "role", "place", "half")
_DOES = ("up", "down", "share", "reach")  # what a product does
_SIGNS = (",", ";", ":", "•", "-", "+", "*", "–")
_OPENS = ("(", ":", ";", "-", "+", "*", "•", "–")
_PARTED = (";", ":", "•")  # signs behind which a member of a list stands, be no product known in it
_MIXED = frozenset(("goods_before", "goods_after", "goods_names", "goods_heads"))


class Run(NamedTuple):
    """Tokens [start, end) that mean nothing else, and the phrases of the vocabulary right beside them."""

    start: int
    end: int
    before: Match | None
    after: Match | None


def unlisted_products(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Tokens [start, end) in the place of a product: "xuất khẩu X đạt", "3 tấn X", "gạo (5%), X (3%)"."""
    yield from _mixed_members(sentence)
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
        elif among and (start := _foreign_from(sentence, run)) is not None:
            yield start, run.end


def _foreign_from(sentence: Sentence, run: Run) -> int | None:
    """Where a member of a list begins that is one word of no Vietnamese syllable; None where it is none.

    "dăm gỗ 65 nghìn tấn (tăng 9%), |benzen| 110 nghìn tấn (tăng 7%), |P-xylen| đạt 402 nghìn tấn"
    """
    tokens, start = sentence.tokens, run.start
    if run.end - start != 1 or is_syllable(tokens[start]) or not _is_name(sentence, run, fewest=1):
        return None
    if start > 1 and tokens[start - 1] == "-" and len(tokens[start - 2]) == 1:
        start -= 2
    opens = start > 0 and tokens[start - 1] in (",", ";", ":")
    return start if opens and _does(sentence, run) and _is_weighed(sentence, run) else None


def _is_weighed(sentence: Sentence, run: Run) -> bool:
    """Whether tonnes are told right behind a run."""
    counted = (match for match in sentence.by_kind.get("counted", ()) if match.start >= run.end)
    first = next(counted, None)
    near = first is not None and first.start - run.end <= _MOST
    return near and first is not None and _leads(first)


def _mixed_members(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Members of a list in whose names known words stand beside others ("; |sản phẩm may| đạt 3 triệu USD").

    Known ones may be what stands before or behind any product ("; |súc sản đông lạnh|: …"), or a product of
    one syllable ("; |chả mực| đạt …"); behind a comma only among products.
    """
    if sentence.by_kind.keys().isdisjoint(_MIXED):
        return
    among = not sentence.by_kind.keys().isdisjoint(_PRODUCTS)
    known = [match for kind in _MIXED for match in sentence.by_kind.get(kind, ())]
    for sign in (
        at for at, token in enumerate(sentence.tokens) if token in _PARTED or (among and token == ",")
    ):
        within = [m for m in known if sign < m.start <= sign + _MOST]
        run = _member_at(sentence, sign + 1) if within else None
        if run is not None and _is_mixed(sentence, run) and _does(sentence, run):
            yield run.start, run.end


def _member_at(sentence: Sentence, start: int) -> Run | None:
    """Words up to the first that says what becomes of them, of which the vocabulary's are all of goods."""
    end = start
    while end < len(sentence.tokens) and sentence.tokens[end].isalpha():
        match = next((m for m in sentence.matches if m.start == end), None)
        if match is not None and _MIXED.isdisjoint(match.entries.by_kind):
            return Run(start, end, None, match)
        end = match.end if match is not None else end + 1
    return Run(start, end, None, None)


def _is_mixed(sentence: Sentence, run: Run) -> bool:
    """Whether known words and others make up a name, as few as a name has."""
    if run.end - run.start > _MOST or any(sentence.capital[at] for at in range(run.start + 1, run.end)):
        return False
    free = set(range(run.start, run.end))
    for match in sentence.matches:
        if run.start <= match.start < run.end:
            free.difference_update(range(match.start, match.end))
    others = {sentence.tokens[at] for at in free}
    return 0 < len(free) < run.end - run.start and words("commodities", "stops").isdisjoint(others)


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
    if words("commodities", "described").stand_in(tokens):
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
