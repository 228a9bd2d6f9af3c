"""Leads: figures of trade or visitors that come before any period have that of the story below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

from transforms.facts.records import family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period
from transforms.text.folding import fold
from transforms.vocabulary import words

_FAMILIES = ("trade", "visitors")
_NAMED = ("clause", "sentence")


def dated_by_story(told: Sequence[Statement], folded: str) -> list[Statement]:
    """Statements in which those before any dated one of their family are of the months told below.

    What is told of now stays undated ("Hiện chè chiếm 7% kim ngạch"), and so does what a partner has with its
    rank ("Lào là thị trường chè lớn nhất, chiếm 7%"). ``folded``: the article's text.
    """
    below = {family: _dated_below(told, family) for family in _FAMILIES}
    undated = {share.start for rank, share in pairwise(told) if _is_beside_rank(rank, share)}
    return [s if s.start in undated else _dated(s, below.get(family_of(s.measure), ()), folded) for s in told]


def _is_beside_rank(rank: Statement, share: Statement) -> bool:
    """Whether a share is told behind the rank of the same partner, in one sentence, and no time of either."""
    ranked = rank.unit == "rank" and rank.period.end is None and rank.quote_start == share.quote_start
    same = (rank.reporter, rank.counterpart) == (share.reporter, share.counterpart)
    return ranked and same and share.transform == "share"


def _dated_below(told: Sequence[Statement], family: str) -> list[Statement]:
    """The statements of a family that happened and that name their period, in order."""
    return [
        s
        for s in told
        if s.period_basis in _NAMED and s.period.end is not None
        if s.status == "actual" and family_of(s.measure) == family
    ]


def _dated(statement: Statement, below: Sequence[Statement], folded: str) -> Statement:
    """A statement with the period of the story, where no sentence up to its own names one."""
    period, quote = statement.period, (statement.quote_start, statement.quote_end)
    undated = period.start is None and period.end is None and period.kind == "none"
    if not undated or not below or statement.status != "actual" or statement.unit == "rank":
        return statement
    if below[0].quote_start <= statement.quote_start or _now().search(folded, *quote):
        return statement
    return replace(statement, period=_of_story(statement, below), period_basis="article")


def _of_story(statement: Statement, below: Sequence[Statement]) -> Period:
    """The latest period told of the same measure, or of what comes nearest; months so far before others."""
    latest = max(s.period.end or date.min for s in below)
    fresh = [s for s in below if s.period.end == latest]

    def distance(s: Statement) -> tuple[bool, bool, bool]:
        return s.measure != statement.measure, s.period.kind != "ytd", s.counterpart != statement.counterpart

    return min(fresh, key=distance).period


@cache
def _now() -> re.Pattern[str]:
    """Words that tell of now, or of no time."""
    return re.compile(r"\b(?:" + "|".join(map(re.escape, map(fold, words("roles", "now", "words")))) + r")\b")
