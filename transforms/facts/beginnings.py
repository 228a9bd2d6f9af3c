"""When a change began whose start the clause does not date ("giảm từ 44% xuống còn 30%")."""

from __future__ import annotations

from transforms.facts.changing import COMPARED, first_year_of, is_undated_start
from transforms.facts.dating import NO_PERIOD, periods_named, says_same_period
from transforms.facts.items import Item
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.calendar import Period, year_earlier

_LAST_YEAR = "last_year"  # the rule of words for the year before


def begun_at(
    state: SentenceState, figure: Figure, found: tuple[Period, str | None]
) -> tuple[Period, str | None]:
    """The period of what a change begins at, where it has none of its own; without one nobody says when.

    "Năm 2024, thị phần giảm từ 44% xuống 30%" begins in 2023; so it does behind what is compared with 2023.
    """
    period, basis = found
    if not is_undated_start(state, figure):
        return found
    if state.scope.period is None and (base := _put_against(state, figure) or _gone_on_since(state)):
        return base, "sentence"
    if period.kind not in COMPARED:
        return found
    dated = state.scope.period is not None or _goes_on_comparing(state, period)
    return (year_earlier(period), basis) if dated else (NO_PERIOD, None)


def note_comparison(state: SentenceState) -> None:
    """Remember a sentence that puts figures against the year before, which the next may do without words."""
    bases = (n for n, i in enumerate(state.items[:-1]) if i.id == "base")
    if any(_is_year_before(state.items[n + 1]) for n in bases):
        state.context.compared = state.context.sentence, state.context.paragraph


def _is_year_before(item: Item) -> bool:
    return item.kind == "period" and (says_same_period(item) or item.id == _LAST_YEAR)


def _put_against(state: SentenceState, figure: Figure) -> Period | None:
    """The period that the sentence names before a change to measure it ("So với năm 2022, … tăng từ 2%")."""
    before = state.before(figure.quantity)
    if not any(i.id == "base" for i in before) or any(i.quantity is not None for i in before):
        return None
    at = next(n for n, i in enumerate(before) if i.id == "base")
    named = periods_named(before[at + 1], state.context, None) if at + 1 < len(before) else []
    return named[0] if named and named[0].kind in COMPARED and named[0].end is not None else None


def _gone_on_since(state: SentenceState) -> Period | None:
    """The year since when the sentence before says that it has gone on ("Từ năm 2002 đến nay …")."""
    last = state.context.last_period
    near = last is not None and last.sentence >= state.context.sentence - 1
    return first_year_of(last.period) if last is not None and near else None


def _goes_on_comparing(state: SentenceState, period: Period) -> bool:
    """Whether what stands right before, or in the same paragraph, is put against the year before."""
    context = state.context
    sentence, paragraph = context.compared
    if sentence >= context.sentence - 1 or paragraph == context.paragraph:
        return True
    grown = (s for s in context.told if s.transform == "growth" and s.period == period)
    return context.told_sentence == context.sentence - 1 and any(grown)
