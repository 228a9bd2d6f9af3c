"""Projects that a country has, where no capital was dated: a stock, and not of the months of trade."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.measures.valuing import counts_new
from transforms.facts.periods.dating import STOCK
from transforms.facts.periods.settling import SETTLED
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period
from transforms.vocabulary import words

_PROJECTS = "fdi_projects"
_CUT_OFFS = (*SETTLED, "cumulative")
_NEAR = 6  # words between "có" and the projects: "có tổng cộng khoảng"


def of_undated_stock(state: SentenceState, family: str, *, is_flow: bool) -> tuple[Period, None] | None:
    """The undated time of what a sentence says that one country has, where no capital was dated before.

    "5 tháng đầu năm, ta đón 9.000 lượt khách Lào. Về đầu tư, |Lào có 8 dự án, vốn 4 triệu USD|"
    """
    if family != "fdi" or is_flow or _is_capital_dated(state) or not _tells_stock(state):
        return None
    return STOCK, None


def _is_capital_dated(state: SentenceState) -> bool:
    """Whether capital was dated before, or a day told up to which things are counted ("Tính đến 20/4, …").

    Or the title tells who invests, whose months the story is on.
    """
    context = state.context
    known = [d.period for d in (context.heading_period, context.last_period, context.stock) if d is not None]
    cut = any(period.kind in _CUT_OFFS and period.end is not None for period in known)
    return cut or "fdi" in context.periods or context.is_on_capital


def _tells_stock(state: SentenceState) -> bool:
    """Whether the first projects of a sentence are what somebody has, or a rank stands before them."""
    at = next((n for n, i in enumerate(state.items) if _counts_projects(i)), None)
    if at is None or _tells_new(state):
        return False
    projects, tokens = state.items[at], state.sentence.tokens
    ranked = any(i.kind == "rank" for i in state.items[:at])
    opens = state.items[at - 1].id == ":" if at else False
    led = tokens[max(0, projects.start - _NEAR) : projects.start]
    return ranked or opens or words("roles", "having", "words").stand_in(led)


def _counts_projects(item: Item) -> bool:
    return item.quantity is not None and item.quantity.measure == _PROJECTS


def _tells_new(state: SentenceState) -> bool:
    """Whether a sentence tells of what came in lately ("Lào có 3 dự án mới", "thu hút 9 dự án")."""
    tokens = state.sentence.tokens
    drawn = words("roles", "attracting", "words").stand_in(tokens)
    renewed = words("roles", "renewing", "words").stand_in(tokens)
    counted = any(counts_new(i.quantity, state) for i in state.items if i.quantity is not None)
    return drawn or renewed or counted
