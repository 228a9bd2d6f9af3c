"""Who buys from Vietnam where buyers are ranked or listed, and are named behind what they buy."""

from __future__ import annotations

from itertools import pairwise

from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.vocabulary import words


def buyer_listed(state: SentenceState, figure: Figure) -> str | None:
    """Who buys from Vietnam, and is named behind ("Đứng đầu về nhập gạo Việt Nam là Lào với …").

    Or the last of several such ("một số nước nhập gạo Việt Nam như Lào …, Bỉ …").
    """
    if figure.topic.measure != "imports":
        return None
    before = state.before(figure.quantity)
    cue = next((n for n, i in enumerate(before) if i.kind == "measure" and i.id == "imports"), None)
    if cue is None:
        return None
    many = any(i.props.get("many") for i in before[:cue]) or _are_many(state, before[cue].start)
    if not many and not any(i.kind == "rank" for i in before[:cue]):
        return None
    places = [i.place for i in before[cue:] if i.place is not None]
    roles = ("from", "of", "") if many else ("from", "")
    if len(places) < 2 or not is_at_home(places[0]) or places[0].role not in roles:
        return None
    buyer = places[-1]
    return buyer.codes[0] if len(buyer.codes) == 1 and buyer.role == "" and not is_at_home(buyer) else None


def _are_many(state: SentenceState, end: int) -> bool:
    """Whether several countries are spoken of before token ``end`` ("Một số quốc gia tăng nhập khẩu …")."""
    tokens = state.sentence.tokens[:end]
    several, nouns = words("places", "regions", "several"), words("roles", "many", "words")
    return any(one in several and other in nouns for one, other in pairwise(tokens))
