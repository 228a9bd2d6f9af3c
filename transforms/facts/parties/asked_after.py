"""Those whom a text turns to in a few words: "Còn Việt Nam?", "Thế còn Campuchia thì sao?"."""

from __future__ import annotations

from transforms.facts.records import HOME, WORLD, Pair, is_home
from transforms.facts.state import SentenceState

_FEW = 7  # words of a sentence that only turns to somebody: "Vậy còn Việt Nam thì sao?"


def turn_to_asked(state: SentenceState) -> None:
    """Let a paragraph that opens on one country alone, in a few words, be on its trade or investment.

    Vietnam's it is on whatever sign ends the words, another's where they ask.
    """
    places = [i.place for i in state.items if i.place is not None]
    few = len(state.sentence.tokens) <= _FEW and not state.of_kind("measure")
    if len(places) != 1 or not few:
        return
    if places[0].kind == "home" or places[0].codes == (HOME,):
        _turn_home(state)
    elif len(places[0].codes) == 1 and not is_home(places[0].codes[0]) and state.sentence.tokens[-1] == "?":
        _turn_to(state, places[0].codes[0])


def _turn_home(state: SentenceState) -> None:
    context = state.context
    last = context.pairs.get("trade")
    if last is not None and last.paragraph < context.paragraph and not is_home(last.reporter):
        context.protagonist = HOME
        context.set_pair("trade", HOME, WORLD)


def _turn_to(state: SentenceState, country: str) -> None:
    for family, last in list(state.context.pairs.items()):
        state.context.set_pair(family, *_with_another(last, country))


def _with_another(last: Pair, country: str) -> tuple[str, str]:
    """The pair told last, with another partner in the same part."""
    if is_home(last.counterpart):
        return country, last.counterpart
    return (last.reporter if is_home(last.reporter) else HOME), country
