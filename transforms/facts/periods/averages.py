"""Growth by the year on average between two years told ("5 tỷ năm 2010, 9 tỷ năm 2014, |bình quân 16%|")."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period
from transforms.vocabulary import words

_AVERAGE = "average"
_ENDS = 2  # levels that a change is between


def years_averaged(state: SentenceState, figure: Figure) -> Period | None:
    """The years from the first level told to the last, of what a rate by the year is an average.

    "tăng từ 350 triệu USD năm 2010 lên 810 triệu USD năm 2014, |bình quân 23%/năm|"; None where a span is
    named.
    """
    if figure.transform != "growth" or any(i.kind == "period" for i in figure.behind):
        return None
    levels = [s for s in state.told if s.transform == "level" and s.measure == figure.topic.measure][-_ENDS:]
    if len(levels) < _ENDS or not _is_averaged(state, figure):
        return None
    first, last = levels
    years = first.period.kind == last.period.kind == "year" and _are_alike(first, last)
    if not years or first.period.start is None or last.period.end is None:
        return None
    later = first.period.start.year < last.period.end.year
    return Period(first.period.start, last.period.end, "range") if later else None


def _are_alike(one: Statement, other: Statement) -> bool:
    """Whether two levels are of the same partner and goods."""
    return (one.reporter, one.counterpart, one.commodity) == (
        other.reporter,
        other.counterpart,
        other.commodity,
    )


def _is_averaged(state: SentenceState, figure: Figure) -> bool:
    """Whether words say that a rate is an average of years, in its clause or right behind it."""
    end = figure.quantity.end
    before = reversed(state.before(figure.quantity))
    clause = list(takewhile(lambda i: i.kind != "break" and i.quantity is None, before))
    if any(i.id == "paced" or i.kind == "period" for i in clause):
        return False
    by_year = words("roles", "yearly", "words").end_at(state.sentence.tokens, end) > end
    return by_year or any(i.id == _AVERAGE for i in clause)
