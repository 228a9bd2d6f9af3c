"""Two other countries that a sentence without figures is on: whose "hai chiều" those after it tell."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.parties.pairs import is_coded, printed_pairs
from transforms.facts.records import HOME, Pair, is_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import load, words

_NEAR = 3  # words behind two countries in which they are said to be something


def leave_named_pair(state: SentenceState) -> None:
    """Let a sentence without figures on the trade of two other countries say whose "hai chiều" it is.

    Or on what the two do together. "Nga và Ấn Độ nhất trí tăng cường hợp tác. Kim ngạch hai chiều đạt …"
    """
    topic, context, here = state.context.topic, state.context, state.scope.topic_here
    pair = next(printed_pairs(state.scope.places), None)
    on_trade = topic is not None and topic.family == "trade" and here
    if not on_trade and not here and not context.is_title and _deal_together(state):
        pair, on_trade = pair or _joined(state), True
    if pair is None or not on_trade:
        return
    foreign = not any(map(is_home, pair)) or _is_of_member(pair, context)
    if foreign and all(map(is_coded, pair)):
        context.named_pair = Pair(*pair, context.sentence, context.paragraph)


def _is_of_member(pair: tuple[str, str], context: Context) -> bool:
    """Whether a pair is Vietnam and who was told to trade with a group that it is in.

    "Kim ngạch giữa Vân Nam và ASEAN đạt … Hợp tác |giữa Vân Nam với Việt Nam| tiến nhanh nhất"
    """
    last = context.pairs.get("trade")
    if last is None or last.paragraph != context.paragraph or is_home(last.reporter):
        return False
    groups = load("places")["joined"]["groups"]
    return {*pair} == {HOME, last.reporter} and last.counterpart in groups


def _deal_together(state: SentenceState) -> bool:
    """Whether a sentence tells what two sides do together, before any trade of Vietnam's was told."""
    last = state.context.pairs.get("trade")
    ours = last is not None and (is_home(last.reporter) or is_home(last.counterpart))
    return not ours and words("roles", "relations", "words").stand_in(state.sentence.tokens)


def _joined(state: SentenceState) -> tuple[str, str] | None:
    """The two subjects that "and" joins, where no third country is named ("|Nga và Ấn Độ| nhất trí …")."""
    places = [i.place for i in state.items if i.place is not None]
    if len(places) != 2 or any(p.role != "" or p.kind != "place" or len(p.codes) != 1 for p in places):
        return None
    tokens = state.sentence.tokens
    between, behind = tokens[places[0].end : places[1].start], tokens[places[1].end : places[1].end + _NEAR]
    beside = len(between) == 1 and between[0] in words("numerals", "joints", "lists")
    apart = not words("ranks", "copula").isdisjoint(behind)  # "Lào và Nga đều |là| đối tác của ta"
    return (places[0].codes[0], places[1].codes[0]) if beside and not apart else None
