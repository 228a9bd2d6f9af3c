"""Among what a rank is: the noun that is ranked, or the trade or investment that is spoken of."""

from __future__ import annotations

from transforms.facts.context import is_home
from transforms.facts.items import Item
from transforms.facts.rank_holders import goes_on, holder_beside, is_continued
from transforms.facts.rank_nouns import noun_of
from transforms.facts.state import SentenceState
from transforms.text.reading import fold
from transforms.vocabulary import words

# What a bare "market" or "partner" is ranked as, by the trade that is spoken of.
BY_MEASURE = {
    "exports": "export_market_rank",
    "imports": "import_source_rank",
    "trade_turnover": "trade_partner_rank",
}
_NONE = ("", "rank_out_of_scope")


def measure_of_rank(state: SentenceState, at: int) -> tuple[str, str]:
    """The measure of the rank at items[at] and its rule; "" and the reason where it is none of ours."""
    noun, rank = noun_of(state, at), state.items[at].rank
    measure = _by_noun(state, noun) if noun is not None else None
    if rank is not None and rank.degree == "most":
        return measure if measure is not None and noun is not None and _is_done(noun) else _NONE
    return measure or _by_context(state, at) or _NONE


def _is_done(noun: Item) -> bool:
    """Whether a noun says of what deed "most" is ("nước mua nhiều nhất")."""
    directed = noun.id in ("export_market_rank", "import_source_rank") and not noun.props.get("weak")
    return directed or bool(noun.props.get("does"))


def _by_noun(state: SentenceState, noun: Item) -> tuple[str, str] | None:
    """What the noun says; a weak one ("thị trường") is of the trade or investment that is spoken of."""
    topic, invested = state.context.topic, _is_invested(state)
    weak = bool(noun.props.get("weak"))
    if weak and not invested and topic is not None and topic.measure in BY_MEASURE and not topic.veto:
        return BY_MEASURE[topic.measure], topic.rule
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
    if is_continued(state, at):
        assert context.ranking is not None
        return context.ranking.measure, context.ranking.measure
    traded = _by_trade(state, at)
    if traded is not None:
        return traded
    last = next((s for s in reversed(told) if s.measure.endswith("_rank")), None)
    if last is None:
        return None
    near = last.quote_start == state.sentence.start or context.told_sentence >= context.sentence - 1
    return (last.measure, last.measure) if near else None


def _by_trade(state: SentenceState, at: int) -> tuple[str, str] | None:
    """The measure of a rank whose holder is a partner of the trade that is told.

    "xuất khẩu dệt may …: Mỹ đứng đầu, Hàn Quốc đứng thứ tư với 2,3 tỷ USD"; "… Thứ ba là EU"
    """
    context, topic = state.context, state.context.topic
    if topic is None or topic.measure not in BY_MEASURE or topic.veto or not state.told_before:
        return None
    near = context.topic_paragraph >= context.paragraph - 2 or context.told_sentence >= context.sentence - 1
    if not near or (topic.measure == "trade_turnover" and context.topic_paragraph != context.paragraph):
        return None
    held = holder_beside(state, at) is not None or goes_on(state, at)
    return (BY_MEASURE[topic.measure], topic.rule) if held else None


def _is_invested(state: SentenceState) -> bool:
    """Whether the paragraph speaks of investment."""
    context, topic = state.context, state.context.topic
    return topic is not None and topic.family == "fdi" and context.topic_paragraph == context.paragraph


def _buys_from_us(state: SentenceState, noun: Item) -> bool:
    """Whether a "market of imports" of a product is one that the product is sold to."""
    goods = next((i for i in state.items if i.kind == "goods" and 0 <= i.start - noun.end <= 1), None)
    if goods is None:
        return False
    topic, last = state.context.topic, state.context.pairs.get("trade")
    imports = topic is not None and topic.measure == "imports" and last is not None and is_home(last.reporter)
    if imports and state.context.topic_paragraph >= state.context.paragraph - 1:
        return False
    product = fold(state.sentence.text(goods.start, goods.end))
    exports = topic is not None and topic.measure == "exports"
    return exports or product in words("commodities", "exported")
