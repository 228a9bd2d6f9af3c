"""Among what a rank is: the noun that is ranked, or the trade or investment that is spoken of."""

from __future__ import annotations

from transforms.facts.context import Topic, is_home
from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.tokens import Sentence
from transforms.text.reading import fold
from transforms.vocabulary import words

# What a bare "market" or "partner" is ranked as, by the trade that is spoken of.
_BY_MEASURE = {
    "exports": "export_market_rank",
    "imports": "import_source_rank",
    "trade_turnover": "trade_partner_rank",
}
_ENDS = {",", ";", ".", ":"}


def measure_of_rank(state: SentenceState, at: int) -> tuple[str, str]:
    """The measure of the rank at items[at] and its rule; "" and the reason where it is none of ours."""
    if _names_others(state.items, at):
        return "", "rank_out_of_scope"
    noun = _in_what(state.sentence, state.items, at) or _noun(state.items, at)
    measure = _by_noun(state, noun) if noun is not None else None
    return measure or _by_context(state, at) or ("", "rank_out_of_scope")


def _by_noun(state: SentenceState, noun: Item) -> tuple[str, str] | None:
    """What the noun says; a weak one ("thị trường") is of the trade or investment that is spoken of."""
    topic, invested = state.context.topic, _is_invested(state)
    weak = bool(noun.props.get("weak"))
    if weak and not invested and topic is not None and topic.measure in _BY_MEASURE and not topic.veto:
        return _BY_MEASURE[topic.measure], topic.rule
    if noun.props.get("buys") and _buys_from_us(state, noun):
        return "export_market_rank", "export_market_rank"  # "thị trường nhập khẩu cá tra": it buys from us
    if noun.id and not (weak and invested):
        return noun.id, noun.id
    return ("", str(noun.props["reason"])) if noun.props.get("reason") else None


def _by_context(state: SentenceState, at: int) -> tuple[str, str] | None:
    """What a rank without a noun is of: the investment that is told, or what the last rank was of."""
    topic, told, context = state.context.topic, state.told_before, state.context
    if topic is not None and topic.family == "fdi" and not topic.veto:
        here = bool(told) and context.told_sentence >= context.sentence - 1
        if _is_invested(state) or (here and told[-1].measure.startswith("fdi")):
            return "fdi_rank", "fdi_rank"
    if _is_partner(state, at):
        assert topic is not None
        return _BY_MEASURE[topic.measure], topic.rule
    last = next((s for s in reversed(told) if s.measure.endswith("_rank")), None)
    if last is None:
        return None
    near = last.quote_start == state.sentence.start or context.told_sentence >= context.sentence - 1
    return (last.measure, last.measure) if near else None


def _is_partner(state: SentenceState, at: int) -> bool:
    """Whether a foreign place right before the rank is a partner of the one-way trade that is told.

    "xuất khẩu dệt may …: Mỹ đứng đầu, Hàn Quốc đứng thứ tư với 2,3 tỷ USD"
    """
    context, topic = state.context, state.context.topic
    if topic is None or topic.measure not in ("exports", "imports") or topic.veto or not state.told_before:
        return False
    before, rank = (state.items[at - 1] if at else None), state.items[at]
    place = before.place if before is not None else None
    near = context.topic_paragraph >= context.paragraph - 2
    holds = place is not None and place.role == "" and len(place.codes) == 1 and not is_home(place.codes[0])
    return near and holds and before is not None and rank.start - before.end <= 3


def _is_invested(state: SentenceState) -> bool:
    """Whether the paragraph speaks of investment."""
    context, topic = state.context, state.context.topic
    return topic is not None and topic.family == "fdi" and context.topic_paragraph == context.paragraph


def _names_others(items: list[Item], at: int) -> bool:
    """Whether the clause before the rank ranks something else ("nhóm hàng nhập khẩu lớn nhất")."""
    for item in reversed(items[max(0, at - 4) : at]):
        if item.kind == "break" or items[at].start - item.end > 4:
            return False
        if item.kind == "ranked" and item.props.get("reason"):
            return True
        if _is_balance(item):
            return True  # "đối tác mang lại thặng dư lớn nhất"
    behind = items[at + 1] if at + 1 < len(items) else None
    return behind is not None and _is_balance(behind) and behind.start - items[at].end <= 1


def _is_balance(item: Item) -> bool:
    return item.kind == "measure" and item.props["measure"] == "trade_balance"


def _buys_from_us(state: SentenceState, noun: Item) -> bool:
    """Whether a "market of imports" of a product is one that the product is sold to."""
    goods = next((i for i in state.items if i.kind == "goods" and 0 <= i.start - noun.end <= 1), None)
    if goods is None:
        return False
    topic: Topic | None = state.context.topic
    imports = topic is not None and topic.measure == "imports"
    if imports and state.context.topic_paragraph >= state.context.paragraph - 1:
        return False
    product = fold(state.sentence.text(goods.start, goods.end))
    return not imports or product in words("commodities", "exported")


def _noun(items: list[Item], at: int) -> Item | None:
    """What is ranked: the noun right before the rank's words, or behind them."""
    rank = items[at]
    for item in reversed(items[max(0, at - 6) : at]):
        if item.kind == "ranked" and rank.start - item.end <= 4:
            return item
        if item.kind == "break" and item.id in (",", ";", ".") and rank.start - item.end > 2:
            break
    for item in items[at + 1 : at + 8]:
        if item.kind == "ranked":
            return item
        if item.kind == "quantity" or (item.kind == "break" and item.id in (";", ".", ",")):
            break
    return None


def _in_what(sentence: Sentence, items: list[Item], at: int) -> Item | None:
    """The noun of "thứ ba về đầu tư": what the rank is in, where its words say so.

    Where they name nothing that we know, a stand-in that puts the rank out of scope.
    """
    rank = items[at]
    clause = sentence.tokens[rank.end : rank.end + 6]
    first = next((n for n, token in enumerate(clause) if token in words("ranks", "about")), None)
    if first is None or any(token in _ENDS for token in clause[:first]):
        return None
    for item in items[at + 1 :]:
        if item.kind == "break" and item.id in (",", ";", "."):
            break
        if item.kind == "ranked":
            return item
    return Item("ranked", rank.end, rank.end, "", {"reason": "rank_out_of_scope"})
