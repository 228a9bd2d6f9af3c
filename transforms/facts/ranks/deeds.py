"""Ranks by what is done: who buys, sells or invests most ("Mỹ mua nhiều nhất", "dẫn đầu cung cấp tôm")."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.parties.pairs import codes_of
from transforms.facts.ranks.holders import introduced
from transforms.facts.ranks.nouns import noun_of
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_BY_CUE = {"exports": "sells", "imports": "buys", "fdi_registered_capital": "invests"}
_ENDS = (",", ";", ".", ":", "(")

Sides = tuple[str, str]


def ranked_deed(state: SentenceState, at: int) -> tuple[str, Sides] | None:
    """Measure and sides (in whose trade or investment, who holds it) of the rank at items[at].

    None where no deed is told; no measure where it is products, sectors or provinces that are ranked.
    """
    verb, topic = _verb(state, at), state.context.topic
    if verb is None or (verb.kind == "ranked" and topic is not None and topic.family == "visitors"):
        return None  # "thị trường cung cấp lượng khách lớn nhất"
    if _ranks_others(state, at):
        return "", ("", "")
    doer, other = _parties(state, at, verb)
    deed, compares = _deed(verb), _compares(state, at)
    if deed == "invests":
        return _invested(state, doer, other) if compares else None
    sold_by_doer = deed == "sells" and (compares or not _is_owned(state, verb, other))
    seller, buyer = (doer, other) if sold_by_doer else (other, doer)
    if compares:
        return _compared(state, deed, seller, buyer)
    return _titled("sells" if sold_by_doer else "buys", seller, buyer)


def _compares(state: SentenceState, at: int) -> bool:
    """Whether the rank's words compare amounts ("nhiều nhất"), and give no title ("đứng đầu")."""
    rank = state.items[at].rank
    return rank is not None and bool(rank.degree)


def _deed(item: Item) -> str:
    """sells, buys or invests; "" for no verb."""
    if item.kind == "ranked":
        return str(item.props.get("deed") or "")
    verbal = item.kind == "measure" and (item.props.get("active") or item.props.get("foreign"))
    return _BY_CUE.get(str(item.props["measure"]), "") if verbal else ""


def _verb(state: SentenceState, at: int) -> Item | None:
    """The verb of the deed: before the rank in its clause, or beside a title ("dẫn đầu cung cấp tôm")."""
    items, rank = state.items, state.items[at]
    noun = noun_of(state, at)
    if noun is not None and not noun.props.get("deed"):
        return None
    if words("ranks", "yields") & set(state.sentence.tokens[max(0, rank.start - 3) : rank.start]):
        return None
    if _compares(state, at):
        return next((i for i in reversed(_clause_before(items, at)) if _deed(i)), None)
    beside = [i for i in items[at + 1 : at + 2] if i.start - rank.end <= 1]
    beside += [i for i in items[max(0, at - 1) : at] if i.end == rank.start]
    return next((i for i in beside if _deed(i)), None)


def _clause_before(items: list[Item], at: int) -> list[Item]:
    start = next(
        (
            n + 1
            for n in range(at - 1, -1, -1)
            if items[n].kind in ("quantity", "rank")
            or (items[n].kind == "break" and items[n].id in _ENDS and not _is_between_goods(items, n))
        ),
        0,
    )
    return items[start:at]


def _is_between_goods(items: list[Item], at: int) -> bool:
    return [i.kind for i in items[max(0, at - 1) : at] + items[at + 1 : at + 2]] == ["goods", "goods"]


def _clause_behind(items: list[Item], at: int) -> list[Item]:
    end = next(
        (
            n
            for n in range(at + 1, len(items))
            if items[n].kind in ("quantity", "rank") or (items[n].kind == "break" and items[n].id in _ENDS)
        ),
        len(items),
    )
    return items[at + 1 : end]


def _ranks_others(state: SentenceState, at: int) -> bool:
    """Whether products, sectors or provinces are ranked ("mặt hàng xuất sang Mỹ nhiều nhất là …")."""
    before, behind = _clause_before(state.items, at), _clause_behind(state.items, at)
    if any(i.kind == "ranked" and i.props.get("reason") for i in before + behind):
        return True
    into = [i for i in behind if i.kind == "goods" or i.place is not None]
    if into and into[0].kind == "goods" and state.is_sector(into[0]):
        return True
    if any(i.place is not None and i.place.kind == "province" for i in before + behind):
        return True
    rank = state.items[at].rank
    if rank is not None and rank.degree == "large" and _are_goods(before, behind):
        return True  # "Nhóm hàng máy móc xuất khẩu sang Mỹ lớn nhất", "xuất khẩu nhóm sản phẩm gỗ lớn nhất"
    end = behind[-1].end if behind else state.items[at].end
    told = words("ranks", "copula") & set(state.sentence.tokens[state.items[at].end : end])
    return bool(told) and introduced(state.sentence, state.items, at) is None


def _are_goods(before: list[Item], behind: list[Item]) -> bool:
    """Whether a clause ranks goods: they open it, or stand behind their trade, and no place is named."""
    opens = bool(before) and before[0].kind == "goods"
    if opens or not before or any(i.kind == "place" for i in (*before, *behind)):
        return opens
    return before[-1].kind == "goods" and before[-1].start in {i.end for i in before if i.kind == "measure"}


def _parties(state: SentenceState, at: int, verb: Item) -> tuple[str | None, str | None]:
    """Who does it, and with whom: the subject before the verb, and the place that its small words name."""
    before = [i for i in _clause_before(state.items, at) if i.place is not None]
    behind = [i for i in _clause_behind(state.items, at) if i.place is not None]
    held_by = introduced(state.sentence, state.items, at)
    subject = next((i for i in reversed(before) if i.end <= verb.start and _is_subject(i)), None)
    if held_by is not None and not _compares(state, at):
        subject = next(i for i in state.items if i.place is held_by)
    others = [i for i in [*before, *behind] if i is not subject and i.place and i.place.role != "after"]
    after = [i for i in others if i.start >= verb.end]
    other = after[0] if after else (others[-1] if others else None)
    if not _compares(state, at) and other is not None and not _is_of_deed(state.items, other):
        other = None
    return _code(state, subject), _code(state, other)


def _is_of_deed(items: list[Item], other: Item) -> bool:
    """Whether a place is one that is sold to or bought from, or whose the products are that are bought."""
    role = other.place.role if other.place is not None else ""
    of_goods = any(i.kind == "goods" and 0 <= other.start - i.end <= 1 for i in items)
    return role in ("to", "from") or of_goods


def _is_owned(state: SentenceState, verb: Item, other: str | None) -> bool:
    """Whether exports are another's, whose buyer leads in them ("Mỹ dẫn đầu về xuất khẩu tôm |của ta|")."""
    clause = _clause_behind(state.items, state.items.index(verb))
    return any(i.place is not None and i.place.role == "of" and _code(state, i) == other for i in clause)


def _is_subject(item: Item) -> bool:
    return item.place is not None and (item.place.role == "" or item.place.is_investor)


def _code(state: SentenceState, item: Item | None) -> str | None:
    place: Place | None = item.place if item is not None else None
    codes = codes_of(place, state.context, "trade") if place is not None else ()
    return codes[0] if len(codes) == 1 and codes[0] != WORLD else None


def _titled(deed: str, seller: str | None, buyer: str | None) -> tuple[str, Sides] | None:
    """ "Việt Nam dẫn đầu cung cấp tôm cho Nhật Bản": among those who do it with the same other side."""
    if seller is None or buyer is None or seller == buyer:
        return None
    if deed == "sells":
        return "import_source_rank", (buyer, seller)
    return "export_market_rank", (seller, buyer)


def _compared(
    state: SentenceState, deed: str, seller: str | None, buyer: str | None
) -> tuple[str, Sides] | None:
    """ "Trung Quốc mua nhiều nhất": the trade is Vietnam's, or the protagonist's, else the subject's."""
    if (seller is None and buyer is None) or seller == buyer:
        return None
    teller = state.context.protagonist
    if seller is None or buyer is None:
        topic = state.context.topic
        if topic is None or topic.family != "trade" or topic.veto or teller in (seller, buyer):
            return None
        seller, buyer = seller or teller, buyer or teller
    ours = {HOME, teller}
    is_ours = seller in ours if not ours.isdisjoint((seller, buyer)) else deed == "sells"
    return ("export_market_rank", (seller, buyer)) if is_ours else ("import_source_rank", (buyer, seller))


def _invested(state: SentenceState, investor: str | None, host: str | None) -> tuple[str, Sides] | None:
    """ "Nhật Bản rót vốn nhiều nhất vào Việt Nam"; into a province only where the article is on that."""
    if investor is None or is_home(investor):
        return None
    host = host or HOME
    elsewhere = host != HOME and is_home(host) and host != state.context.title_province
    return ("fdi_rank", (host, investor)) if not elsewhere and host != investor else None
