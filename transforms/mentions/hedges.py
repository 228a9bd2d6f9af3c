"""What is printed around a figure and changes its meaning: a hedge ("gần", "trở lên"), a sign ("–", "âm")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.text.folding import fold
from transforms.text.words import tokens_of
from transforms.vocabulary import load

_REACH = 6  # tokens from a hedge to its figure, the words between them skipped


@dataclass(frozen=True, slots=True)
class _Words:
    skips: frozenset[str]
    after: dict[tuple[str, ...], str]
    bounds: dict[str, list[tuple[tuple[str, ...], str]]]  # by their last token
    after_opens: frozenset[str]
    alone: dict[str, str]  # hedges of one token, which may close another phrase ("chiếm hơn")
    before: frozenset[str]  # what may stand right before a hedged figure
    minus: frozenset[str]
    plus: frozenset[str]
    negative: frozenset[str]


@cache
def _words() -> _Words:
    qualifiers, signs = load("qualifiers"), load("numerals")["signs"]
    skips = frozenset(token for word in qualifiers["skips"] for token in tokens_of(word))
    hedges = _cues(qualifiers["qualifier"])
    after, bounds = _cues(qualifiers["after"]), _cues(qualifiers["bound"])
    lasts = {cue[-1] for cue in bounds}
    return _Words(
        skips=skips,
        after=after,
        bounds={last: [item for item in bounds.items() if item[0][-1] == last] for last in lasts},
        after_opens=frozenset(cue[0] for cue in after),
        alone={cue[0]: found for cue, found in hedges.items() if len(cue) == 1},
        before=frozenset((*skips, *lasts, *(cue[-1] for cue in hedges))),
        minus=_folded(signs["minus"]),
        plus=_folded(signs["plus"]),
        negative=_folded(signs["negative"]),
    )


def _cues(rows: Iterable[Mapping[str, Any]]) -> dict[tuple[str, ...], str]:
    """Tokens of a cue → the qualifier that it is, the longest cue first."""
    found = {tuple(tokens_of(cue)): str(row["id"]) for row in rows for cue in row["cues"]}
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def qualifier_of(
    tokens: list[str], by_end: Mapping[int, Match], start: int, end: int, *, is_amount: bool
) -> str:
    """How the words around tokens [start, end) hedge the figure there; ``by_end``: the sentence's phrases."""
    words, here = _words(), start
    if start and tokens[start - 1] not in words.before:
        here = 0  # nothing there to hedge it
    elif is_amount and start and (bound := _bound(tokens, start)) is not None:
        return bound
    while here > max(0, start - _REACH):
        match = by_end.get(here)
        hedge = match.of("qualifier") if match is not None else None
        if hedge is not None:
            return hedge.id
        if match is not None and match.of("place") is not None:
            return "exact"  # "Ấn |Độ| 18 triệu tấn"
        if match is not None and (closing := words.alone.get(tokens[here - 1])) is not None:
            return closing if _bound(tokens, here) is None else "exact"
        if match is not None and words.skips.issuperset(tokens[match.start : here]):
            here = match.start
        elif tokens[here - 1] in words.skips:
            here -= 1
        else:
            break
    if end == len(tokens) or tokens[end] not in words.after_opens:
        return "exact"
    after = words.after.items()
    return next((found for cue, found in after if tuple(tokens[end : end + len(cue)]) == cue), "exact")


def _bound(tokens: list[str], start: int) -> str | None:
    """The bound that the words right before an amount give it."""
    for cue, found in _words().bounds.get(tokens[start - 1], ()):
        if tuple(tokens[max(0, start - len(cue)) : start]) == cue:
            return found
    return None


def sign_of(sentence: Sentence, start: int, end: int, *, is_bare: bool) -> int:
    """-1 or +1 where a sign stands before tokens [start, end), else 0; a dash and a blank open an item."""
    before, words = start - 1, _words()
    if before < 0:
        return 0
    sign = sentence.tokens[before]
    if sign in words.negative:
        return -1
    if sign not in words.minus and sign not in words.plus:
        return 0
    glued = sentence.ends[before] == sentence.starts[start]
    opens = (
        before == 0
        or sentence.starts[before] > sentence.ends[before - 1]
        or sentence.tokens[before - 1] == "("
    )
    is_cell = is_bare and before == 0 and end == len(sentence.tokens)
    if not (glued and opens) and not is_cell:
        return 0
    return 1 if sign in words.plus else -1
