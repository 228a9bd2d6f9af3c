"""The product, sector or form of capital that a figure is of."""

from __future__ import annotations

from transforms.facts.context import Topic
from transforms.facts.items import Item
from transforms.facts.respectively import Shared
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity


def commodity_of(
    state: SentenceState,
    quantity: Quantity,
    right: list[Item],
    topic: Topic,
    transform: str,
    shared: Shared | None,
) -> str | None:
    if shared is not None and shared.goods is not None:
        return shared.goods
    context, scope = state.context, state.scope
    wanted = "sectors" if topic.family == "fdi" else "names"
    behind = [i for i in right if i.kind == "goods" and i.id == wanted and transform != "share"]
    goods = behind[:1] or _joined(
        state, [i for i in scope.goods if i.id == wanted or topic.family == "trade"]
    )
    if goods and topic.family == "fdi":
        state.sector = state.sentence.text(goods[0].start, goods[-1].end)
        return state.sector
    if topic.family == "fdi" and state.sector and not scope.places:
        return state.sector
    if goods and topic.family == "trade":
        context.goods = state.sentence.text(goods[0].start, goods[-1].end)
        context.goods_paragraph = context.paragraph
        return context.goods
    last = state.told[-1] if state.told else None
    if topic.family == "fdi":
        if last is not None and last.measure == topic.measure and not _cues_of(state, quantity):
            return last.commodity
        return _sliced_by(state, quantity, right, topic)
    if (
        topic.family != "trade"
        or topic.measure in ("trade_turnover", "trade_balance")
        and not state.goods_here
    ):
        return (
            context.goods
            if topic.family == "trade" and context.goods_paragraph == context.paragraph
            else None
        )
    return context.goods


def _sliced_by(state: SentenceState, quantity: Quantity, right: list[Item], topic: Topic) -> str | None:
    """The form of capital ("vốn điều chỉnh") that a figure of investment is a slice by, as printed."""
    cues = _cues_of(state, quantity)
    behind = [i for i in right if i.kind == "measure" and "slice" in i.props and i.start == quantity.end]
    if topic.measure == "fdi_projects" and behind:
        cues = behind  # "826 dự án điều chỉnh vốn"
    sliced = [i for i in cues if "slice" in i.props]
    if len({i.id for i in cues if i.id != "fdi_projects"}) == 1 and sliced:
        if state.slice is None or state.slice[0] != sliced[0].id:
            state.slice = sliced[0].id, state.sentence.text(sliced[0].start, sliced[-1].end)
    elif any(
        not i.props.get("weak") and i.id not in ("fdi", "fdi_projects") or i.id == "fdi_new" for i in cues
    ):
        state.slice = None
    return state.slice[1] if state.slice is not None else None


def _cues_of(state: SentenceState, quantity: Quantity) -> list[Item]:
    """Cues of investment since the figure before: several forms of capital together make a total."""
    cues: list[Item] = []
    for item in state.items:
        if item.start >= quantity.start:
            break
        cues = [] if item.kind == "quantity" else [*cues, item] if item.kind == "measure" else cues
    return [i for i in cues if i.id.startswith("fdi")]


def _joined(state: SentenceState, goods: list[Item]) -> list[Item]:
    """The last product before the figure, with those that a comma or an "and" joins to it."""
    if not goods:
        return []
    first = len(goods) - 1
    while first and goods[first].start - goods[first - 1].end <= 1:
        first -= 1
    return goods[first:]
