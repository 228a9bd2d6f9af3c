"""What a sign or a small word between clauses ends: a comparison, an aside, a list that begins behind it."""

from __future__ import annotations

from transforms.facts.clauses.brackets import take_bracket
from transforms.facts.clauses.circumstances import leave_circumstances
from transforms.facts.items import SIGNS
from transforms.facts.measures.foreseeing import goes_on_ahead, share_outlook, turns_to_past
from transforms.facts.parties.firms import is_of_firm
from transforms.facts.records import WORLD
from transforms.facts.state import SentenceState
from transforms.facts.story.taking_up import take_up_member
from transforms.vocabulary import words

_BRACKETS = ("(", ")")


def end_clause(state: SentenceState, at: int) -> None:
    """Let the mark at items[at] end what governs its clause, and begin what it begins."""
    if state.scope.is_base and not state.scope.figures:
        _leave_contrasted(state, at)
    state.scope.is_base, mark = False, state.items[at].id
    if mark not in SIGNS and _turns_to_another(state, at):
        state.scope.places = [p for p in state.scope.places if p.role != ""]
    leave_circumstances(state, at)
    take_up_member(state, at)
    if mark in _BRACKETS:
        take_bracket(state, at)
    elif mark not in SIGNS:
        share_outlook(state, at)
    elif mark == ":":
        _begin_list(state)
    elif mark == ";":
        _begin_afresh(state, at)


def _leave_contrasted(state: SentenceState, at: int) -> None:
    """Leave the places that a sentence only opens against ("|Khác với Lào|, xuất khẩu sang Nga tăng 5%")."""
    opening = state.items[:at]
    if state.items[at].id == "," and [i.kind for i in opening if i.kind != "place"] == ["growth"]:
        state.scope.places = []


def _turns_to_another(state: SentenceState, at: int) -> bool:
    """Whether a clause ends behind which another is the subject ("Nga mua còn ít thì Lào đã mua 9 tấn")."""
    item = state.items[at]
    if state.said(item) not in words("roles", "contrasts", "words"):
        return False
    here = next((i for i in state.items[at:] if i.quantity is not None or i.place is not None), None)
    return here is not None and here.place is not None and here.place.role == ""


def _begin_afresh(state: SentenceState, at: int) -> None:
    """What a semicolon ends: a forecast, and what was told of a firm or a place where another follows."""
    scope, topic = state.scope, state.context.topic
    if scope.status == "forecast" and not goes_on_ahead(state, at):
        scope.status = "actual"
    if scope.status == "target" and turns_to_past(state, at):
        scope.status = "actual"
    _end_aside(state)
    behind = state.items[at + 1] if at + 1 < len(state.items) else None
    if behind is None or behind.start > state.items[at].end or behind.kind not in ("place", "goods"):
        return
    if behind.kind == "place":
        scope.places = [p for p in scope.places if p.role != ""]
    if is_of_firm(topic):
        scope.topic_here, scope.goods, state.sector = False, [], ""


def _end_aside(state: SentenceState) -> None:
    """Go on with what was told before a month was singled out, or words looked back.

    "gạo đạt …, riêng tháng 7 đạt …; chè đạt …", "xuất khẩu đạt …, cùng kỳ đạt …; nhập khẩu đạt …"
    """
    scope, topic = state.scope, state.context.topic
    if scope.is_earlier and scope.looked_from is not None:
        scope.period, scope.is_earlier = scope.looked_from, False
    dated = state.context.periods.get(topic.family) if topic is not None else None
    if scope.is_alone and dated is not None and dated.is_inserted and dated.whole is not None:
        scope.period, scope.is_alone = dated.whole.period, False
    elif scope.is_alone and dated is not None and _is_in_passing(state):
        scope.period, scope.is_alone = None, False


def _is_in_passing(state: SentenceState) -> bool:
    """Whether what was singled out behind goods is none of ours ("Xe về, riêng tháng 9 8.500 chiếc; …")."""
    told = any(statement.period == state.scope.period for statement in state.told)
    return state.items[0].kind == "goods" and not told


def _begin_list(state: SentenceState) -> None:
    """ "từ các thị trường đều giảm: Trung Quốc giảm …": the list names which, in the same role."""
    everyone = (p for p in state.scope.places if p.kind == "whole" or p.codes == (WORLD,))
    whole = next(everyone, None)
    if whole is not None and whole.role:
        state.scope.places = [place for place in state.scope.places if place is not whole]
        state.scope.list_role = whole.role
