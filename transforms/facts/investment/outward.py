"""What is heaped up the other way: what Vietnam has invested abroad, as of the day of what they have here."""

from __future__ import annotations

from transforms.facts.measures.valuing import counts_new, is_only
from transforms.facts.parties.pairs import Sides
from transforms.facts.periods.leaving import leave_period
from transforms.facts.state import Figure, SentenceState
from transforms.vocabulary import words

_NEAR = 1  # paragraphs
_BESIDE = 4  # words between what says that projects are there and how many: "có tổng cộng hơn"
_NEW = ("flow", "fdi_new", "fdi_adjusted")


def take_day_of_other_way(state: SentenceState, figure: Figure, sides: Sides) -> None:
    """Let projects that one side has be as of the day when those of the other were counted.

    "Đến tháng 6, Lào có 9 dự án tại Việt Nam, riêng năm nay có 2. |Phía ta có 240 dự án tại Lào|"
    """
    known = state.context.projects
    if figure.quantity.measure != "fdi_projects" or known is None or state.of_kind("period"):
        return
    stock, of = known
    if stock.period.end is None or of != (sides.counterpart, sides.reporter):
        return
    near = state.context.paragraph - stock.paragraph <= _NEAR
    if near and _are_there(state, figure) and not _are_new(state, figure):
        leave_period(state, "fdi", stock.period)


def _are_there(state: SentenceState, figure: Figure) -> bool:
    """Whether projects are counted that somebody has ("|có| 9 dự án", "đã |đầu tư| hơn 9 dự án")."""
    start = figure.quantity.start
    before = state.sentence.tokens[max(0, start - _BESIDE) : start]
    return words("roles", "standing", "words").stand_in(before)


def _are_new(state: SentenceState, figure: Figure) -> bool:
    """Whether the sentence tells what came lately ("có 3 dự án mới", "cấp mới 3 dự án")."""
    said = [n for n, item in enumerate(state.items) if item.id in _NEW]
    new = any(not is_only(state, state.items[n : n + 2]) for n in said)
    return new or counts_new(figure.quantity, state)
