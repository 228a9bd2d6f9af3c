"""What brackets keep apart: the period and the topic within them, from those outside."""

from __future__ import annotations

from transforms.facts.comparing import is_aside
from transforms.facts.firms import is_of_firm
from transforms.facts.state import SentenceState


def take_bracket(state: SentenceState, mark: str) -> None:
    """Keep the period of what stands in brackets there ("888 triệu (cùng kỳ năm trước …); nhập siêu …")."""
    scope = state.scope
    if mark == "(":
        scope.outside, scope.spoken_of = (scope.period, scope.is_earlier), state.context.topic
        return
    if mark == ")" and scope.spoken_of is not None and is_of_firm(state.context.topic):
        state.context.set_topic(scope.spoken_of)
    if mark == ")" and scope.outside is not None:
        family = state.context.topic.family if state.context.topic is not None else ""
        outside = scope.outside[0]
        dates = scope.fresh_period and outside is not None and outside.end is None  # "niên vụ 2012-2013 (…)"
        if (outside is not None and not dates) or scope.is_earlier or is_aside(state, family, scope.period):
            scope.period, scope.is_earlier = scope.outside
        scope.outside = None
