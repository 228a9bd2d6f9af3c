"""Other markets of what Vietnam sells, told behind what one of them buys of it."""

from __future__ import annotations

from transforms.facts.records import HOME, WORLD, Pair, Topic, is_home
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.vocabulary import words


def turn_to_markets(state: SentenceState) -> None:
    """Go on with Vietnam's exports where a market follows one that was told to import from Vietnam.

    "Năm 2017, Mỹ nhập khẩu 9 tấn chè từ Việt Nam. Các thị trường khác là Nga đạt 5 tấn, Lào đạt 2 tấn"
    """
    context, topic = state.context, state.context.topic
    last = context.pairs.get("trade")
    if topic is None or topic.measure != "imports" or last is None or not _is_bought_here(last):
        return
    in_all = ("trade", last.reporter) in context.all_told  # "Mỹ nhập khẩu 90 tấn, trong đó 9 tấn từ Việt Nam"
    if in_all or context.protagonist != HOME or not _names_other_market(state, last.reporter):
        return
    if _speaks_of_markets(state) or _is_on_sales(state):
        govern(state, Topic("exports", "exports", is_weak=True))
        context.set_pair("trade", HOME, WORLD, measure="exports")


def _is_bought_here(last: Pair) -> bool:
    """Whether it was told last what another country imports from Vietnam."""
    abroad = not is_home(last.reporter) and last.reporter != WORLD
    return last.measure == "imports" and abroad and is_home(last.counterpart)


def _names_other_market(state: SentenceState, known: str) -> bool:
    """Whether a sentence has no cue of its own for trade, and names another country first."""
    if any(not i.props.get("weak") and i.props["measure"] != "same" for i in state.of_kind("measure")):
        return False
    place = next((i.place for i in state.of_kind("place") if i.place is not None), None)
    return place is not None and place.role == "" and not {known, HOME, WORLD}.intersection(place.codes)


def _speaks_of_markets(state: SentenceState) -> bool:
    """Whether words call those who buy so, and nobody supplies."""
    tokens = state.sentence.tokens
    market = words("roles", "skips", "market").stand_in(tokens)
    return market and not words("roles", "markets", "imports").stand_in(tokens)


def _is_on_sales(state: SentenceState) -> bool:
    """Whether the story is on what Vietnam sells: its title says so, or it told what everyone buys of it."""
    context = state.context
    title, everyone = context.title_topic, context.traded_whole.get(WORLD)
    sold = everyone is not None and everyone.measure == "exports" and everyone.reporter == HOME
    return sold or (title is not None and title.measure == "exports" and not context.title_partners)
