"""Which way a "market of imports" trades: it buys what Vietnam sells, or sells to Vietnam."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, WORLD, Topic, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.mentions.ranks import Rank
from transforms.vocabulary import words


def _goods_owned(state: SentenceState, noun: Item) -> Item | None:
    """The product of "thị trường nhập khẩu lớn thứ tư của nông sản Mỹ"."""
    items, tokens = state.items, state.sentence.tokens
    rank = next((n for n, i in enumerate(items) if i.kind == "rank" and i.start >= noun.end), len(items))
    behind = items[rank + 1 : rank + 2]
    leads = words("roles", "roles", "of") | words("roles", "roles", "with")  # "số 1 đối với mực"
    ends = {items[rank].end} if rank < len(items) else set()  # "lớn thứ hai mực, bạch tuộc Việt Nam"
    owned = (i for i in behind if i.kind == "goods" and (tokens[i.start - 1] in leads or i.start in ends))
    meant = (i for i in behind if (i.kind, i.id) == ("goods_word", "same"))  # "lớn nhất nhóm hàng này"
    return next(owned, None) or next(meant, None)


def spoken_of(context: Context) -> Topic | None:
    """The topic; where only a price or an average was told of it, what that was of."""
    aside = context.topic is not None and context.topic.veto in ("price", "average")
    return context.measured if aside and context.topic_paragraph == context.paragraph else context.topic


def goods_behind(state: SentenceState, noun: Item) -> Item | None:
    """The product right behind a noun ("thị trường nhập khẩu |cá tra|")."""
    return next((i for i in state.items if i.kind == "goods" and 0 <= i.start - noun.end <= 1), None)


def _sells_on(state: SentenceState, noun: Item) -> bool:
    """Whether a "market of imports" goes on with a product's exports, and is not said to be Vietnam's."""
    topic, context = spoken_of(state.context), state.context
    behind = (i.place for i in state.items if i.place is not None and i.start >= noun.end)
    owners = [p for p in behind if p.role == "of"]
    exported = topic is not None and topic.measure == "exports" and context.goods is not None
    near = exported and context.topic_paragraph == context.paragraph
    ours = all(map(is_home, (code for p in owners for code in p.codes)))
    return near and (not owners or (ours and _is_sold_to(state, noun)))


def sells_to_us(state: SentenceState, noun: Item) -> bool:
    """Whether a market of exports is said to be one from which goods come to Vietnam."""
    behind = (i for i in state.items if i.start >= noun.end)
    near = takewhile(lambda i: i.kind not in ("break", "quantity"), behind)
    return any(i.place is not None and i.place.role == "to" and is_at_home(i.place) for i in near)


def _is_among_buyers(state: SentenceState, noun: Item) -> bool:
    """Whether markets of what is sold are spoken of before ("Về thị trường xuất khẩu mực, Lào …")."""
    before = [i for i in state.items if i.start < noun.start]
    if noun.id != "import_source_rank" or any(i.rank is not None for i in before):
        return False
    return any(i.kind == "ranked" and i.id == "export_market_rank" for i in before)


def _is_next_buyer(state: SentenceState, noun: Item) -> bool:
    """Whether a "market of imports" comes behind one that buys from us, and is nobody's.

    "Lào là thị trường nhập khẩu tôm lớn nhất …. Sau Lào, Nga là |thị trường nhập khẩu| lớn thứ hai"
    """
    ranking, context, rank = state.context.ranking, state.context, _rank_behind(state, noun)
    if ranking is None or rank is None or noun.id != "import_source_rank":
        return False
    if ranking.measure != "export_market_rank":
        return False
    near = context.paragraph - ranking.paragraph <= 1 and rank.value > ranking.value
    owned = any(i.place is not None and i.place.role == "of" and i.start >= noun.end for i in state.items)
    return near and not owned and is_home(ranking.owner)


def _rank_behind(state: SentenceState, noun: Item) -> Rank | None:
    return next((i.rank for i in state.items if i.rank is not None and i.start >= noun.end), None)


def _is_sold_to(state: SentenceState, noun: Item) -> bool:
    """Whether what Vietnam sells was told just before of the partner that a noun is said of, or of all."""
    last = state.context.pairs.get("trade")
    if last is None or (last.measure, last.reporter) != ("exports", HOME):
        return False
    if last.counterpart == WORLD:
        return last.paragraph == state.context.paragraph
    places = (i.place for i in state.items if i.place is not None and i.end <= noun.start)
    near = last.sentence >= state.context.sentence - 1
    return near and any(p.role == "" and p.codes == (last.counterpart,) for p in places)


def buys_from_us(state: SentenceState, noun: Item) -> bool:
    """Whether a "market of imports" of a product is one that the product is sold to."""
    goods = goods_behind(state, noun) or _goods_owned(state, noun)
    if goods is None:
        return _sells_on(state, noun) or _is_among_buyers(state, noun) or _is_next_buyer(state, noun)
    topic, last = state.context.topic, state.context.pairs.get("trade")
    imports = topic is not None and topic.measure == "imports" and last is not None and is_home(last.reporter)
    told = max(state.context.topic_paragraph, last.paragraph if last is not None else -1)
    if imports and told >= state.context.paragraph - 1:
        return False
    product = state.said(goods)
    exports = topic is not None and topic.measure == "exports"
    exports = exports or any(i.kind == "measure" and i.props["measure"] == "exports" for i in state.items)
    return exports or product in words("commodities", "exported")
