"""Amounts a year that are of a single one: a mark that was passed in it ("năm 2021 đạt 150 tỷ USD/năm")."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.periods.dating import periods_named
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_ASIDE = 5  # items behind an amount among which a bracket names its year
_AVERAGES = ("average", "paced")


def is_of_one_year(state: SentenceState, at: int) -> bool:
    """Whether the amount at items[at], told by the year, is of one that the sentence names.

    Nothing says that it is an average ("bình quân 9 tỷ USD/năm"), or that it goes on ("từ năm 2021 …").
    """
    end = state.items[at].end
    behind = words("roles", "yearly", "words").end_at(state.sentence.tokens, end)
    if behind == end or any(i.kind == "growth" and i.id in _AVERAGES for i in state.items[:at]):
        return False
    aside = takewhile(
        lambda i: i.kind in ("growth", "period") or i.id == "(", state.items[at + 1 : at + _ASIDE]
    )
    named = next((i for i in aside if i.period is not None and i.start <= behind + 1), None)
    period = state.scope.period
    if named is not None:
        period = next(iter(periods_named(named, state.context, period)), None)
    return period is not None and period.kind == "year"
