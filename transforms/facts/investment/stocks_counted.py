"""Projects counted up to a year ("đến năm 2009, Lào có 22 dự án"): all that there were by then."""

from __future__ import annotations

from transforms.facts.measures.valuing import counts_new
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period
from transforms.vocabulary import words

_AHEAD = ("target", "forecast")


def counts_up_to_year(state: SentenceState, at: int, period: Period) -> bool:
    """Whether items[at] is a year up to which projects are counted, which are then a stock.

    Not where it is what came in by the year ("Năm 2005 có 9 dự án mới, đến năm 2009 có 22 dự án mới"), nor
    where the year is ahead ("Đến năm 2030, tỉnh phấn đấu thu hút 90 dự án").
    """
    item, behind = state.items[at], state.items[at + 1 :]
    if period.kind != "year" or state.told or not _says_until(state, at):
        return False
    counted = [i.quantity for i in behind if i.quantity is not None]
    projects = next((q for q in counted if q.measure == "fdi_projects"), None)
    if projects is None or counts_new(projects, state):
        return False
    dated = any(i.kind == "period" and i.start < projects.start for i in behind)
    aimed = any(i.id in _AHEAD for i in state.of_kind("status"))
    known = state.context.published
    ahead = known is not None and period.end is not None and period.end.year > known.year
    return not (dated or aimed or ahead or item.start in state.ignored)


def _says_until(state: SentenceState, at: int) -> bool:
    """Whether "đến" leads the year at items[at], or is its first word."""
    item, until = state.items[at], words("roles", "until", "words")
    first = state.sentence.tokens[item.start : item.start + 1]
    return not until.isdisjoint(first) or until.stand_before(state.sentence.tokens, item.start)
