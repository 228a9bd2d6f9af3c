"""What the whole country is to trade by a year's end, told behind a partner's part of it, or a province's."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WAYS, WORLD, is_home, is_province
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_AHEAD = ("target", "forecast")


def foretells_nation(state: SentenceState, figure: Figure, sides: Sides, places: Sequence[Place]) -> bool:
    """Whether a ministry, an association or an industry tells what is to be sold, or bought, in all.

    "… Mỹ mua 9 tỷ USD.¶Bộ Công Thương giữ mục tiêu xuất khẩu cả năm 454 tỷ USD", "… Tây Ninh nhập 2 triệu
    tấn.¶|Hiệp hội| dự báo xuất khẩu cả năm đạt 3 triệu tấn"; not in a story on that part of it.
    """
    context, last = state.context, state.context.pairs.get("trade")
    if (
        figure.topic.measure not in WAYS
        or state.scope.status not in _AHEAD
        or figure.topic.props.get("again")
    ):
        return False
    if last is None or last.sentence == context.sentence or not state.scope.topic_here or places:
        return False
    led = state.sentence.tokens[: figure.quantity.start]
    if not words("roles", "nation", "bodies").stand_in(led) or context.protagonist != HOME:
        return False
    if any(not is_at_home(i.place) for i in state.of_kind("place") if i.place is not None and i.place.codes):
        return False
    return _is_of_part(sides, state)


def _is_of_part(sides: Sides, state: SentenceState) -> bool:
    """Whether what is carried is a partner's part, or a province's, on which the story is not."""
    reporter, counterpart, context = sides.reporter or "", sides.counterpart or WORLD, state.context
    if is_province(reporter):
        return context.title_province is None and context.national_paragraph >= 0
    return is_home(reporter) and counterpart != WORLD and not context.is_on(counterpart)
