"""Among what a rank is: the noun that is ranked, or the trade or investment that is spoken of."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.ranks.buyers import buys_from_us, goods_behind, sells_to_us, spoken_of
from transforms.facts.ranks.by_context import (
    AMOUNTS,
    BY_MEASURE,
    NEAR,
    by_context,
    by_way,
    is_bought_abroad,
    is_invested,
)
from transforms.facts.ranks.nouns import noun_of, partner_both_ways
from transforms.facts.ranks.of_others import ranks_a_thing
from transforms.facts.records import TRADE_OF_RANK, WAYS, WORLD, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_BY_WAY = {way: BY_MEASURE[way] for way in WAYS}


_BY_DEED = {"sells": "import_source_rank", "buys": "export_market_rank"}


_AT_MARKET = 3  # words between a rank and the market that it is at


_NONE = ("", "rank_out_of_scope")


def measure_of_rank(state: SentenceState, at: int) -> tuple[str, str]:
    """The measure of the rank at items[at] and its rule; "" and the reason where it is none of ours."""
    topic = state.context.topic
    noun, rank = noun_of(state, at), state.items[at].rank
    if topic is not None and topic.family == "visitors" and not (noun is not None and _names_trade(noun)):
        return _NONE  # "Hàn Quốc là thị trường khách lớn nhất"
    if _ranks_hosts(state, at):
        return _NONE
    if market_at(state, at) is not None:
        return "import_source_rank", "import_source_rank"
    turned = _seen_abroad(state, noun) if noun is not None else None
    if turned is not None and noun is not None:
        return turned, noun.id
    measure = measure_of_noun(state, noun) if noun is not None else None
    if rank is not None and rank.degree == "most":
        return measure if measure is not None and noun is not None and _is_done(noun) else _NONE
    if measure is None and rank is not None and ranks_a_thing(state, rank):
        return _NONE
    return measure or by_context(state, at) or _NONE


def market_at(state: SentenceState, at: int) -> Place | None:
    """The market in which a seller has the rank at items[at] ("Tôm Lào đứng thứ hai tại thị trường Mỹ")."""
    item, within, tokens = state.items[at], words("roles", "roles", "at"), state.sentence.tokens
    topic = state.context.topic
    places = [i.place for i in state.items[at + 1 : at + 3] if i.place is not None]
    near = places and places[0].is_market and places[0].start - item.end <= _AT_MARKET
    abroad = near and len(places[0].codes) == 1 and not is_home(places[0].codes[0])
    trades = topic is None or topic.measure in ("exports", "imports")
    return places[0] if abroad and trades and tokens[item.end] in within else None


def _ranks_hosts(state: SentenceState, at: int) -> bool:
    """Whether a rank is of where Vietnam invests ("đứng thứ 2 trong 85 địa bàn Việt Nam đầu tư ra …")."""
    ahead = state.items[at + 1 :]
    clause = list(takewhile(lambda i: i.kind not in ("break", "rank") and i.id not in AMOUNTS, ahead))
    return any(i.id == "fdi_outward" for i in clause) or _goes_on_with_host(state, clause)


def _goes_on_with_host(state: SentenceState, clause: list[Item]) -> bool:
    """Whether it is told how a place ranks in which Vietnam was said to invest, among others of the kind.

    "Việt Nam có 20 dự án ở Lào, đứng thứ hai trong các nước có đầu tư |của Việt Nam|"
    """
    last = state.told[-1] if state.told else None
    if last is None or not last.measure.startswith("fdi") or is_home(last.reporter):
        return False
    ours = (i.place for i in clause if i.place is not None)
    return is_home(last.counterpart) and any(is_at_home(p) and p.role not in ("at", "to") for p in ours)


def _names_trade(noun: Item) -> bool:
    """Whether a noun is a partner of trade or investment whatever is spoken of ("đối tác thương mại")."""
    return noun.id in ("trade_partner_rank", "fdi_rank") and not noun.props.get("weak")


def _is_done(noun: Item) -> bool:
    """Whether a noun says of what deed "most" is ("nước mua nhiều nhất")."""
    directed = noun.id in TRADE_OF_RANK and not noun.props.get("weak")
    return directed or bool(noun.props.get("does"))


def measure_of_noun(state: SentenceState, noun: Item) -> tuple[str, str] | None:
    """What the noun says; a weak one ("thị trường") is of the trade or investment that is spoken of."""
    topic, invested = spoken_of(state.context), is_invested(state) or _is_of_capital(state, noun)
    weak = bool(noun.props.get("weak"))
    owned = _trade_owned(state, noun) or (None if invested else partner_both_ways(state.context, noun))
    if weak and owned:
        return owned, owned
    if weak and (deed := _deed_behind(state, noun)):
        return deed, deed
    if weak and _is_by_partner(state, noun):
        return "fdi_rank", "fdi_rank"
    if weak and not invested and topic is not None and topic.measure in BY_MEASURE and not topic.veto:
        said = _way_counted(state, noun)
        return (said, said) if said is not None else (by_way(state, topic), topic.rule)
    dealt = noun.props.get("buys") or noun.props.get("deed") == "buys" or noun.id == "trade_partner_rank"
    if dealt and buys_from_us(state, noun):
        return "export_market_rank", "export_market_rank"  # "thị trường nhập khẩu cá tra": it buys from us
    if noun.id == "trade_partner_rank" and goods_behind(state, noun) is not None:
        return "import_source_rank", "import_source_rank"  # "bạn hàng phân bón": it sells to us
    if noun.id == "export_market_rank" and sells_to_us(state, noun):
        return "import_source_rank", "import_source_rank"  # "thị trường xuất khẩu lớn nhất vào Việt Nam"
    if noun.id == "import_source_rank" and is_bought_abroad(state):
        return "export_market_rank", "export_market_rank"  # "EU nhập khẩu đứng thứ 3"
    if noun.id and not (weak and invested):
        return noun.id, noun.id
    return ("", str(noun.props["reason"])) if noun.props.get("reason") else None


def _seen_abroad(state: SentenceState, noun: Item) -> str | None:
    """What a market is to the country right behind its rank, to which it sells, or from which it buys.

    "Việt Nam là thị trường xuất khẩu lớn thứ 7 |sang| Lào": a source of Laos's imports
    """
    at = next((n for n, i in enumerate(state.items) if i.kind == "rank" and i.start >= noun.end), -1)
    rank, behind = state.items[at], [] if noun.props.get("weak") else state.items[at + 1 : at + 2]
    place = behind[0].place if at >= 0 and behind else None
    if place is None or place.kind != "place" or len(place.codes) != 1 or place.codes[0] == WORLD:
        return None
    if place.start - rank.end > _AT_MARKET or is_at_home(place):
        return None
    into = state.sentence.tokens[rank.end] in words("ranks", "into", "words")
    if noun.id == "export_market_rank" and place.role == "to" and into:
        return "import_source_rank"
    return "export_market_rank" if noun.props.get("buys") and place.role == "from" else None


def _way_counted(state: SentenceState, noun: Item) -> str | None:
    """What a market is of, as its share or amount says ("lớn nhất, chiếm 19% |kim ngạch xuất khẩu|")."""
    rank = next((n for n, i in enumerate(state.items) if i.kind == "rank" and i.start >= noun.end), -1)
    topic, amount = state.context.topic, None
    if rank < 0 or topic is None or topic.measure not in WAYS or state.scope.topic_here:
        return None
    for item in takewhile(lambda i: i.kind != "rank" and i.id not in (".", ";"), state.items[rank + 1 :]):
        if item.kind == "measure":
            near = amount is None or item.start - amount.end <= NEAR
            way = _BY_WAY.get(str(item.props["measure"])) if near else None
            return None if way == "import_source_rank" and _may_be_sold(state, amount) else way
        if item.quantity is not None and amount is not None:
            return None
        amount = item if item.quantity is not None else amount
    return None


def _may_be_sold(state: SentenceState, amount: Item | None) -> bool:
    """Whether imports may be what a market buys from us: of goods, or as no share ("…, nhập khẩu 4 tấn")."""
    return amount is None or state.context.goods is not None or state.goods_here


def _is_by_partner(state: SentenceState, noun: Item) -> bool:
    """Whether partners are told apart in a text on investment alone ("Về đối tác, Lào dẫn đầu …")."""
    context, topic = state.context, state.context.topic
    invested = topic is not None and topic.family == "fdi" and not topic.veto and context.title_topic is None
    return invested and noun.id == "trade_partner_rank" and "trade" not in context.pairs


def _is_of_capital(state: SentenceState, noun: Item) -> bool:
    """Whether capital from abroad stands right behind the rank ("đối tác dẫn đầu vốn FDI vào Bắc Ninh")."""
    rank = next((i for i in state.items if i.kind == "rank" and i.start >= noun.end), None)
    behind = [i for i in state.items if rank is not None and 0 <= i.start - rank.end <= 1]
    return any(i.kind == "measure" and str(i.props["measure"]).startswith("fdi") for i in behind)


def _deed_behind(state: SentenceState, noun: Item) -> str | None:
    """What a market does, right behind its rank: "thị trường lớn nhất cung cấp phân bón"."""
    rank = next((i for i in state.items if i.kind == "rank" and i.start >= noun.end), None)
    if rank is None:
        return None
    behind = [i for i in state.items if i.kind == "ranked" and 0 <= i.start - rank.end <= 1]
    if any(state.said(i) in words("roles", "supplying", "words") for i in behind):
        return "import_source_rank"  # "thị trường đứng thứ 5 về |cung cấp| hàng hóa cho Việt Nam"
    deed = next((i.props["deed"] for i in behind if i.props.get("deed")), None)
    return _BY_DEED.get(str(deed))


def _trade_owned(state: SentenceState, noun: Item) -> str | None:
    """What a market is of, as the trade right behind its rank says ("lớn thứ ba của xuất khẩu gạo")."""
    rank = next((n for n, i in enumerate(state.items) if i.kind == "rank" and i.start >= noun.end), -1)
    behind = state.items[rank + 1] if 0 <= rank < len(state.items) - 1 else None
    if behind is None or behind.kind != "measure":
        return None
    owned = state.sentence.tokens[behind.start - 1] in words("roles", "roles", "of")
    near = behind.start == state.items[rank].end + 1
    return BY_MEASURE.get(str(behind.props["measure"])) if owned and near else None
