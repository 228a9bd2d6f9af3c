"""Countries that say only what goods of theirs come in ("thịt heo Brazil nhập khẩu")."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.records import HOME, Topic
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words


def as_origins(state: SentenceState, topic: Topic, places: list[Place]) -> list[Place]:
    """Places in which the country between goods and their import is where they come from.

    "Lượng thép |Lào| nhập khẩu tăng 9%", in a story on what Vietnam imports; but "Gạo |Lào| nhập khẩu từ
    Việt Nam" is what that one buys, and so is it in a story on what Vietnam sells.
    """
    if topic.measure != "imports" or any(p.role == "from" for p in places):
        return places
    return [replace(p, role="from") if _is_of_goods(state, p) else p for p in places]


def _is_of_goods(state: SentenceState, place: Place) -> bool:
    if place.role or place.kind != "place" or len(place.codes) != 1 or is_at_home(place):
        return False
    bought = next((i for i in state.of_kind("measure") if i.start == place.end), None)
    if bought is None or bought.props["measure"] != "imports":
        return False
    wares = words("roles", "wares", "words").stand_before(state.sentence.tokens, place.start)
    goods = any(i.end == place.start for i in state.of_kind("goods"))
    comes_in = any(i.place is not None and i.start >= bought.end and is_at_home(i.place) for i in state.items)
    return wares or (goods and (comes_in or _is_on_imports(state)))


def _is_on_imports(state: SentenceState) -> bool:
    """Whether the story is on what Vietnam imports: its title, or the trade told last."""
    title, last = state.context.title_topic, state.context.pairs.get("trade")
    told = last is not None and (last.measure, last.reporter) == ("imports", HOME)
    return told or (title is not None and title.measure == "imports")
