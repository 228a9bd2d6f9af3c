"""When a change began whose start the clause does not date ("giảm từ 44% xuống còn 30%")."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.periods.changing import COMPARED, first_year_of, is_undated_start, starts_change
from transforms.facts.periods.dating import NO_PERIOD, periods_named, says_same_period
from transforms.facts.records import Dated
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.calendar import Period, year_earlier

_LAST_YEAR = "last_year"  # the rule of words for the year before


def begun_at(
    state: SentenceState, figure: Figure, found: tuple[Period, str | None]
) -> tuple[Period, str | None]:
    """The period of what a change begins at, where it has none of its own; without one nobody says when.

    "Năm 2024, thị phần giảm từ 44% xuống 30%" begins in 2023. So does an amount behind what is compared with
    2023; a share's words do not say it then. What is told in one with a dated change began with that.
    """
    period, basis = found
    if not is_undated_start(state, figure):
        if starts_change(state, figure) and period.kind in COMPARED:
            state.context.begun = Dated(period, state.context.sentence, state.context.paragraph)
        return found
    if (alike := _begun_alike(state, period)) is not None:
        return alike, "paragraph"
    if state.scope.period is None and (base := _put_against(state, figure) or _gone_on_since(state)):
        return base, "sentence"
    if period.kind not in COMPARED:
        return found
    if figure.transform == "share":
        dated = state.scope.period is not None and not state.told
    else:
        dated = state.scope.period is not None or _goes_on_comparing(state, period)
    return (year_earlier(period), basis) if dated else (NO_PERIOD, None)


def _begun_alike(state: SentenceState, period: Period) -> Period | None:
    """When the change right before began, where that ends with this one.

    "Thương mại tăng từ 4 tỷ (năm 2000) lên 59 tỷ (năm 2023). Xuất khẩu tăng |từ 3 tỷ| lên 44 tỷ (năm 2023)"
    """
    begun, context = state.context.begun, state.context
    if begun is None or begun.paragraph != context.paragraph or begun.sentence < context.sentence - 1:
        return None
    last, ends = begun.period, {s.period for s in (*context.told, *state.told)}
    alike = period.kind == last.kind and period in ends and last in ends
    return last if alike and _ends_before(last, period) else None


def _ends_before(one: Period, other: Period) -> bool:
    return one.end is not None and other.end is not None and one.end < other.end


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
