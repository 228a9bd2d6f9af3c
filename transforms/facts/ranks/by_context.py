"""Among what a rank is where no noun says: as the trade or investment is that is spoken of."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.ranks.holders import goes_on, holder_beside, is_continued, sells_to
from transforms.facts.ranks.nouns import as_noun
from transforms.facts.records import WORLD, Topic, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState

# What a bare "market" or "partner" is ranked as, by the trade that is spoken of.
BY_MEASURE = {
    "exports": "export_market_rank",
    "imports": "import_source_rank",
    "trade_turnover": "trade_partner_rank",
}


AMOUNTS = ("money", "percent", "tonne", "counted")


NEAR = 2  # words between who buys and the verb


def by_context(state: SentenceState, at: int) -> tuple[str, str] | None:
    """What a rank without a noun is of: the investment that is told, or what the last rank was of."""
    topic, told, context = state.context.topic, state.told_before, state.context
    if topic is not None and topic.family == "fdi" and not topic.veto:
        here = bool(told) and (bool(state.told) or context.told_sentence >= context.sentence - 1)
        if topic.props.get("outward") or _is_host(state, at):
            return None  # where Vietnam invests is no rank of investors
        if is_invested(state) or (here and told[-1].measure.startswith("fdi")) or _is_of_figure(state, at):
            return "fdi_rank", "fdi_rank"
    if is_continued(state, at):
        assert context.ranking is not None
        return context.ranking.measure, context.ranking.measure
    traded = _by_trade(state, at)
    if traded is not None:
        return traded
    named = _named_behind(state, at)
    if named is not None:
        return named, named
    last = next((s for s in reversed(told) if s.measure.endswith("_rank")), None)
    if last is None:
        return None
    near = last.quote_start == state.sentence.start or context.told_sentence >= context.sentence - 1
    return (last.measure, last.measure) if near else None


def _is_host(state: SentenceState, at: int) -> bool:
    """Whether a rank is of a country among those that Vietnam invests in, as was told just before."""
    last, held = state.context.pairs.get("fdi"), holder_beside(state, at)
    if last is None or held is None or last.paragraph < state.context.paragraph - 1:
        return False
    return is_home(last.counterpart) and not is_home(last.reporter) and not any(map(is_home, held.codes))


def _by_trade(state: SentenceState, at: int) -> tuple[str, str] | None:
    """The measure of a rank whose holder is a partner of the trade that is told.

    "xuất khẩu dệt may …: Mỹ đứng đầu, Hàn Quốc đứng thứ tư với 2,3 tỷ USD"; "… Thứ ba là EU"
    """
    context, topic = state.context, state.context.topic
    if topic is None or topic.measure not in BY_MEASURE or topic.veto:
        return None
    if not (state.told_before or state.scope.topic_here or _is_of_figure(state, at)):
        return None
    if any(i.kind in ("veto", "soft_veto") and not _is_output_traded(state, i) for i in state.items[:at]):
        return None  # "Giá cà phê xuất sang Đức cao thứ hai"
    near = context.topic_paragraph >= context.paragraph - 2 or context.told_sentence >= context.sentence - 1
    if not near or (topic.measure == "trade_turnover" and context.topic_paragraph != context.paragraph):
        return None
    held = holder_beside(state, at) is not None or goes_on(state, at) or _is_of_time(state, at)
    supplied = bool(state.told) and goes_on(state, at) and sells_to(state, state.told[-1])
    way = "import_source_rank" if supplied else by_way(state, topic)
    return (way, topic.rule) if held else None


def _is_output_traded(state: SentenceState, veto: Item) -> bool:
    """Whether a word for output only counts what is traded, as the cue right behind it says.

    "Với |sản lượng| nhập khẩu tăng đột biến, Lào vươn lên vị trí số hai"
    """
    behind = (i for i in state.items if i.kind == "measure" and i.start == veto.end)
    return veto.id == "economy" and any(i.props["measure"] in ("exports", "imports") for i in behind)


def _is_of_time(state: SentenceState, at: int) -> bool:
    """Whether it is told when the partner of the sentence held a rank ("…: |năm 2010| xếp thứ tám")."""
    clause = list(takewhile(lambda i: i.kind != "break" or i.id == ",", reversed(state.items[:at])))
    said = [i for i in clause if i.id != "," and not (i.kind == "measure" and i.props.get("weak"))]
    places = [p for p in state.scope.places if p.codes and not is_at_home(p)]
    last = state.context.pairs.get("trade")
    told = last is not None and last.sentence == state.context.sentence and last.counterpart != WORLD
    dated = any(i.period is not None for i in said) and all(i.kind in ("period", "turn") for i in said)
    return dated and (told or len(places) == 1)


def by_way(state: SentenceState, topic: Topic) -> str:
    """The measure of a partner's rank in the trade that is told; who imports from us is a market of ours."""
    last = state.context.pairs.get("trade")
    ours = any(p.role == "" and p.codes and is_home(p.codes[0]) for p in state.scope.places)
    mirrored = last is not None and is_home(last.counterpart) and not is_home(last.reporter) and not ours
    mirrored = mirrored or is_bought_abroad(state)
    if topic.measure == "exports" and ours and _sells_abroad(state):
        return "import_source_rank"  # "Xét chiều xuất sang Lào, Việt Nam đứng thứ năm"
    return "export_market_rank" if topic.measure == "imports" and mirrored else BY_MEASURE[topic.measure]


def _sells_abroad(state: SentenceState) -> bool:
    """Whether a market is told before who ranks among those that sell to it."""
    places = state.scope.places
    return bool(places) and places[0].role == "to" and not is_at_home(places[0])


def is_bought_abroad(state: SentenceState) -> bool:
    """Whether another country is who imports, in a text on Vietnam's trade ("EU nhập khẩu đứng thứ 3")."""
    places = [p for p in state.scope.places if p.role == "" and p.codes and not is_home(p.codes[0])]
    cues = [i for i in state.items if i.kind == "measure" and i.id == "imports"]
    buys = any(0 <= cue.start - place.end <= NEAR for cue in cues for place in places)
    return buys and is_home(state.context.protagonist)


def _named_behind(state: SentenceState, at: int) -> str | None:
    """What the cue beside a rank's amount says ("Đài Loan dẫn đầu với 5,6 tỷ USD vốn FDI")."""
    counted = False
    for item in state.items[at + 1 :]:
        if item.kind == "rank" or (item.kind == "break" and item.id in (";", ".")):
            return None
        counted = counted or (item.quantity is not None and item.id in AMOUNTS)
        says = item.kind == "measure" and (counted or not item.props.get("weak"))
        noun = as_noun(item) if says else None
        if noun is not None:
            return noun.id if holder_beside(state, at) is not None else None
    return None


def _is_of_figure(state: SentenceState, at: int) -> bool:
    """Whether a partner holds the rank by a figure that follows, near to what the figure is of."""
    near = state.context.topic_paragraph >= state.context.paragraph - 2
    counted = any(i.quantity is not None and i.id in AMOUNTS for i in state.items[at + 1 :])
    return near and counted and holder_beside(state, at) is not None


def is_invested(state: SentenceState) -> bool:
    """Whether the paragraph speaks of investment."""
    context, topic = state.context, state.context.topic
    return topic is not None and topic.family == "fdi" and context.topic_paragraph == context.paragraph
