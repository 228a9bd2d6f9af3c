"""What a balance is of: which way it goes, and what is told behind it of one way of trade."""

from __future__ import annotations

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import WAYS, Topic
from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Statement
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words


def flow_behind(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade of one way that a figure behind a balance is of; None where it is of the balance too.

    "Xuất khẩu đạt 9 tỷ USD, xuất siêu 2 tỷ USD. Thị trường Nga đạt 3 tỷ USD, chiếm 30%"
    """
    if state.scope.topic_here:
        return None
    if _lists_goods(state, quantity):
        return state.context.directed
    if _comes_from(state):
        govern(state, Topic("imports", "imports_from"))
        return state.context.topic
    if _opens_on_markets(state):
        govern(state, Topic("exports", "exports_noun"))
        return state.context.topic
    flow, told = state.context.directed, [s.measure for s in state.context.told]
    shared = quantity.kind == "percent" and any(i.id == "share" for i in state.before(quantity)[-2:])
    market = any(p.is_market and p.role == "" for p in state.scope.places)
    if flow is None or state.told or flow.measure not in told or not (shared or market):
        return None
    govern(state, flow)
    return flow


def _comes_from(state: SentenceState) -> bool:
    """Whether the clause says where goods come from ("Nguồn gỗ lớn nhất đến từ Lào (42 triệu USD)")."""
    return any(place.role == "from" for place in state.scope.places)


def _opens_on_markets(state: SentenceState) -> bool:
    """Whether a new paragraph lists markets, in a story that is not on a balance.

    "…, xuất siêu 2 tỷ USD.¶|Các thị trường| tỷ USD gồm có: EU 5 tỷ USD, Lào 2 tỷ USD"
    """
    context = state.context
    on_balance = context.title_topic is not None and context.title_topic.measure == "trade_balance"
    anew = context.topic_paragraph < context.paragraph and not on_balance
    return anew and words("roles", "market_lists", "opens").stand_at(state.sentence.tokens, 0)


def _lists_goods(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the figure is of a product, of which balances are hardly ever told."""
    return any(i.kind == "goods" and i.id == "names" for i in state.before(quantity))


def way_of_balance(state: SentenceState, figure: Figure, sides: Sides) -> int:
    """-1 for a balance whose words do not say that it is a deficit, where the two ways do, or the story does.

    "Xuất khẩu đạt 3 tỷ USD, nhập khẩu 4 tỷ, |chênh lệch xuất - nhập khẩu| 1 tỷ USD"
    """
    topic, context = figure.topic, state.context
    if topic.measure != "trade_balance" or topic.props.get("sign") or figure.quantity.sign:
        return 1
    of_same = (sides.reporter, sides.counterpart)
    levels = [s for s in (*context.told, *state.told) if s.transform == "level" and s.commodity is None]
    levels = [s for s in levels if (s.reporter, s.counterpart) == of_same]
    ways = {s.measure: s for s in levels if s.measure in WAYS}
    if len(ways) == len(WAYS) and _are_of_one_time(ways):
        return 1 if ways["exports"].value >= ways["imports"].value else -1
    if not topic.props.get("unsigned"):
        return 1
    balances = [told for _, told in context.levels.values() if told.measure == "trade_balance"]
    last = next((s for s in reversed(balances) if (s.reporter, s.counterpart) == of_same), None)
    if last is not None:
        return -1 if last.value < 0 else 1
    title = context.title_topic
    return int(title.props.get("sign", 1)) if title is not None else 1


def _are_of_one_time(ways: dict[str, Statement]) -> bool:
    """Whether both ways of trade were told of the same time, in the same unit."""
    out, into = ways["exports"], ways["imports"]
    return (out.period, out.unit) == (into.period, into.unit)
