"""Words that steer: what a cue, a place, a period, a product or a turn changes for the figures after it."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.context import HOME, WORLD, Topic, is_home
from transforms.facts.dating import periods_named, settled
from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.facts.timing import is_compared
from transforms.facts.topics import topic_after
from transforms.mentions.places import Place
from transforms.mentions.quantities import unit_in_brackets


def quote_authorities(state: SentenceState) -> None:
    """The body that the sentence quotes: the last one before its first figure, else the first one after."""
    figure = next((i.start for i in state.items if i.kind in ("quantity", "rank")), 10**9)
    bodies = [at for at, i in enumerate(state.items) if i.kind in ("authority", "authority_heads")]
    bodies.sort(
        key=lambda at: (state.items[at].start > figure, -at if state.items[at].start < figure else at)
    )
    for at in bodies:
        item = state.items[at]
        after = state.items[at + 1] if at + 1 < len(state.items) else None
        place = after.place if after is not None and after.start == item.end else None
        foreign = place is not None and len(place.codes) == 1 and not is_home(place.codes[0])
        if item.kind == "authority_heads" and not foreign:
            continue
        if foreign and place is not None and after is not None:
            _quote(state, state.sentence.text(item.start, after.end), place.codes[0])
            state.ignored.add(after.start)
        else:
            _quote(state, item.id, str(item.props["home"]))
        return


def _quote(state: SentenceState, name: str | None, home: str) -> None:
    context = state.context
    context.authority, context.authority_home = name, home
    context.authority_paragraph, context.authority_sentence, context.authority_family = (
        context.paragraph,
        context.sentence,
        None,
    )


def steer(state: SentenceState, at: int, item: Item) -> None:
    scope = state.scope
    if item.kind == "measure" and item.props.get("total"):
        state.total_at = item.start
    if item.kind in ("measure", "veto", "soft_veto"):
        if (
            item.id == "imports"
            and item.start < scope.consumed
            and state.told
            and state.told[-1].measure == "export_market_rank"
        ):
            return  # "là thị trường lớn nhất nhập khẩu nông sản của Việt Nam": it buys what we export
        topic = topic_after(item, state.context, topic_here=scope.topic_here, items=state.items)
        if "slice" in item.props and _counts_projects(state, at):
            topic = None  # "số dự án điều chỉnh vốn": a slice of what is counted
        if topic is not None:
            govern(state, topic)
    elif item.kind == "place" and item.place is not None:
        _take_place(state, at, item.place)
    elif item.kind == "period":
        _take_period(state, at, item)
    elif item.kind == "goods":
        _take_goods(state, item)
    elif item.kind == "goods_word" and item.id == "all" and not state.goods_here:
        state.context.goods = None
    elif item.kind == "status":
        if item.id != "none" or scope.status != "target":
            scope.status = "actual" if item.id == "none" else item.id
    elif item.kind == "break":
        scope.is_base = False
        if item.id == ";" and scope.status == "forecast":
            scope.status = "actual"
    elif item.kind == "growth" and item.id == "base":
        scope.is_base = True
    elif item.kind == "turn":
        _turn_to(state, item)
    elif item.kind == "authority_side":
        quote_side(state, at)
    elif item.kind == "currency":
        state.context.currency = item.id
        state.unit = unit_in_brackets(state.sentence, item.start, item.end, item.id) or state.unit
    elif item.kind == "speech":
        scope.places, scope.subject = [], None


def _counts_projects(state: SentenceState, at: int) -> bool:
    """Whether the cue right before, past a weak one, counts projects."""
    for item in reversed(state.items[max(0, at - 2) : at]):
        if item.kind == "measure" and item.id == "fdi_projects":
            return state.items[at].start - item.end <= 3
        if item.kind != "ranked" and not (item.kind == "measure" and item.props.get("weak")):
            return False
    return False


def govern(state: SentenceState, topic: Topic) -> None:
    context = state.context
    if topic.measure == "trade_turnover" and not topic.is_weak and not state.scope.goods:
        context.goods = None
    context.set_topic(topic)
    state.scope.topic_here = True


def _take_place(state: SentenceState, at: int, place: Place) -> None:
    scope = state.scope
    before = state.items[at - 1] if at else None
    if before is not None and before.id == "exports" and before.end == place.start and place.role == "":
        place = replace(place, role="of")  # "Xuất khẩu Trung Quốc tháng 10": whose exports
    if len(place.codes) == 1 and "-" in place.codes[0]:
        state.context.province, state.context.province_paragraph = place.codes[0], state.context.paragraph
    if place.kind == "home" or HOME in place.codes:
        state.context.home_paragraph = state.context.paragraph
    for code in place.codes:
        if (
            place.role != "after"
            and not is_home(code)
            and code != WORLD
            and ("-" not in code or state.is_trade)
        ):
            state.context.name_partner(code)
    if place.start in state.ignored or place.start < scope.consumed:
        return
    scope.places.append(place)
    if place.role == "" and scope.subject is None:
        scope.subject = place


def _take_period(state: SentenceState, at: int, item: Item) -> None:
    if state.scope.is_base or is_compared(state, at):
        return
    found = periods_named(item, state.context, state.scope.period)
    if not found:
        return
    state.scope.period, state.scope.fresh_period = found[-1], True
    state.scope.is_earlier = item.id == "same_period_last"
    if not state.scope.is_earlier:
        state.context.set_period("", found[-1])


def _take_goods(state: SentenceState, item: Item) -> None:
    if item.id == "sectors" and not (state.context.topic and state.context.topic.family == "fdi"):
        return
    state.scope.goods.append(item)
    topic = state.context.topic
    continues = (
        topic is not None
        and topic.family == "trade"
        and state.items[0] is item
        and topic.measure != "trade_turnover"
    )
    if item.id == "names" and (state.is_trade or continues) and state.scope.figures == 0:
        state.context.goods = state.sentence.text(item.start, item.end)
        state.context.goods_paragraph = state.context.paragraph


def _turn_to(state: SentenceState, item: Item) -> None:
    context = state.context
    if item.id == "stock":
        state.scope.is_stock = True
    elif item.id == "reverse":
        dated = context.periods.get("fdi")
        if dated is not None and settled(dated.period, "fdi").kind == "cumulative":
            context.periods.pop("fdi")
            context.last_period = None
        if context.topic is not None and context.topic.measure in ("exports", "imports"):
            other = "imports" if context.topic.measure == "exports" else "exports"
            context.set_topic(replace(context.topic, measure=other))


def quote_side(state: SentenceState, at: int) -> None:
    """ "theo số liệu phía Đức": a side's statistics without a body's name."""
    after = state.items[at + 1] if at + 1 < len(state.items) else None
    if after is not None and after.place is not None and after.start - state.items[at].end <= 2:
        codes = after.place.codes or (("VN",) if after.place.kind == "home" else ())
        if len(codes) == 1:
            _quote(state, None, codes[0])
            state.ignored.add(after.start)
