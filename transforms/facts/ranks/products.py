"""The product that a rank is in: named in its clause, in the field that it is among, or spoken of before."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.goods.products import is_product
from transforms.facts.goods.subjects import speaks_of_all
from transforms.facts.items import Item
from transforms.facts.ranks.brackets import past_bracket
from transforms.facts.records import NO_AMOUNTS, TRADE_OF_RANK, is_home
from transforms.facts.state import SentenceState
from transforms.facts.statements import Statement

_MIRRORED = {"export_market_rank": "imports", "import_source_rank": "exports"}
_LIST = 2  # paragraphs between members of one ranking


def ranked_product(state: SentenceState, at: int, measure: str) -> str | None:
    """The product that the rank at items[at] is in: named in its clause, else the one that was spoken of."""
    items, context = state.items, state.context
    near = (
        _goods_in(past_bracket(items, at))
        or _goods_in(items[:at][::-1])
        or _goods_in(_behind_field(items[:at]))
    )
    near = near or _of_field_counted(state, at)
    if near:
        return state.product(min(i.start for i in near), max(i.end for i in near))
    if _is_next(state, at, measure) and context.ranking is not None:
        context.goods, context.goods_paragraph = context.ranking.goods, context.paragraph
        return context.goods
    if any(speaks_of_all(state, i) for i in items[:at] if i.kind == "ranked"):
        context.goods = None  # "thị trường cung cấp hàng hóa lớn nhất"
    last = state.told_before[-1] if state.told_before else None
    alike = last is not None and (
        last.measure in (measure, TRADE_OF_RANK.get(measure)) or _is_seen_abroad(last, measure)
    )
    if last is not None and alike and last.quote_start == state.sentence.start:
        return last.commodity
    return _spoken_of(state, at, measure)


def _is_seen_abroad(last: Statement, measure: str) -> bool:
    """Whether it was told what the other side does that is ranked ("Nga nhập 9 tấn chè, đứng thứ 6")."""
    theirs = not is_home(last.reporter) and is_home(last.counterpart)
    return theirs and last.measure == _MIRRORED.get(measure)


def _spoken_of(state: SentenceState, at: int, measure: str) -> str | None:
    """The product of a rank that was spoken of before; one of all that somebody trades is of none."""
    items, context = state.items, state.context
    end = next(
        (i.start for i in items[at + 1 :] if i.kind in ("quantity", "rank")), len(state.sentence.tokens)
    )
    owned = any(i.place is not None and i.place.role == "of" for i in items if i.start < end)
    if measure in TRADE_OF_RANK and _is_mere_part(state):
        context.goods = None
    on_it = context.goods == context.title_goods and _ranks_what_is_told(measure, context)
    if measure not in TRADE_OF_RANK or on_it or not owned:
        return context.goods if measure in TRADE_OF_RANK else None
    if context.goods_paragraph != context.paragraph:
        context.goods = None  # "… điều đạt 3 tỷ USD.¶Mỹ là thị trường lớn nhất |của tỉnh|, chiếm 30%": of all
    return None


def _is_mere_part(state: SentenceState) -> bool:
    """Whether the sentence before only told what share of all goods a product is, in a story on no product.

    "Xuất khẩu đạt 42 tỷ USD. Hàng chế biến đạt 38 tỷ USD, chiếm 89%. |Mỹ là thị trường lớn nhất|": of all
    """
    context, last = state.context, state.told_before[-1] if state.told_before else None
    passed = last is not None and last.quote_start != state.sentence.start
    part = last is not None and (last.transform, last.commodity) == ("share", context.goods)
    opened = context.goods in (context.title_goods, context.opening_goods)
    return passed and part and context.tells_all and not opened


def _is_next(state: SentenceState, at: int, measure: str) -> bool:
    """Whether a rank opens a sentence as the next of the one told, past what that partner's goods were.

    "Mỹ là thị trường thủy sản lớn nhất, đạt 3 tỷ USD. Trong đó, tôm 1 tỷ.¶|Đứng thứ hai| là Nhật Bản, đạt …"
    """
    ranking, rank = state.context.ranking, state.items[at].rank
    if ranking is None or rank is None or ranking.measure != measure or rank.value != ranking.value + 1:
        return False
    return at == 0 and state.context.paragraph - ranking.paragraph <= _LIST


def _ranks_what_is_told(measure: str, context: Context) -> bool:
    """Whether a rank is in the trade that was told last: of a market in exports, of a source in imports."""
    return context.directed is not None and context.directed.measure == TRADE_OF_RANK.get(measure)


def _behind_field(items: list[Item]) -> list[Item]:
    """Items behind the noun of those among whom a rank is ("Trong các nước xuất khẩu gỗ sang Mỹ, …").

    Or behind one that opens a clause with its product ("Về |thị trường xuất khẩu| chè, Nga là …").
    """
    nouns = (n for n, i in enumerate(items) if i.kind == "ranked")
    field = next((n for n in nouns if items[n].props.get("many") or _opens_with_goods(items, n)), None)
    return items[field + 1 :] if field is not None else []


def _opens_with_goods(items: list[Item], at: int) -> bool:
    behind = items[at + 1 : at + 4]
    return at == 0 and [i.kind for i in behind] == ["goods", "break", "place"] and behind[1].id == ","


def _of_field_counted(state: SentenceState, at: int) -> list[Item]:
    """The product that so many partners deal in, of which one is first ("Trong 9 nước mua gạo, …")."""
    before = state.items[:at]
    counted = any(i.quantity is not None and i.id in NO_AMOUNTS for i in before)
    goods = [i for i in before if is_product(i) and i.kind == "goods"]
    return goods if counted and len(goods) == 1 else []


def _goods_in(items: list[Item]) -> list[Item]:
    """Products up to where a clause ends, with what a comma, or "and", joins to the first of them."""
    found: list[Item] = []
    for at, item in enumerate(items):
        after = items[at + 1 : at + 2] if item.id in (",", "words") and found else []
        joins = [i.kind for i in after] == ["goods"] and (
            item.id == "," or _touches(item, found[-1], after[0])
        )
        if item.kind in ("rank", "quantity") or (item.kind == "break" and not joins):
            break
        if item.kind == "goods" and item.id == "names" and (not found or _is_beside(item, found[-1])):
            found.append(item)
    return found


def _touches(item: Item, one: Item, other: Item) -> bool:
    """Whether an item stands right between two others, in whichever order they are read."""
    return {one.end, other.end} & {item.start} != set() and {one.start, other.start} & {item.end} != set()


def _is_beside(item: Item, other: Item) -> bool:
    """Whether at most one token stands between two items, whichever comes first."""
    return min(abs(item.start - other.end), abs(other.start - item.end)) <= 1
