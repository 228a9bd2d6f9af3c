"""The product, sector or form of capital that a figure is of."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, takewhile

from transforms.facts.goods.listed import listed_goods
from transforms.facts.goods.paid_for import leads_to_goods
from transforms.facts.goods.subjects import whole_of_parts
from transforms.facts.investment.slices import form_of_capital
from transforms.facts.items import Item
from transforms.facts.parties.firm_sectors import firm_sector
from transforms.facts.records import NO_AMOUNTS, WAYS
from transforms.facts.state import Figure, SentenceState
from transforms.text.folding import fold
from transforms.vocabulary import words

_CLAUSES = 2  # cues, of which the second tells of something else
_OPENING = 2  # words of a sentence before a group that it opens on: "Trong nhóm |trái cây|, …"
_LED = 2  # tokens between capital and where it goes: "đi vào"


def commodity_of(state: SentenceState, figure: Figure) -> str | None:
    """The figure's product, sector or form of capital as printed; None for a total."""
    if figure.shared is not None and figure.shared.goods is not None:
        return figure.shared.goods
    if figure.topic.family == "fdi":
        return _sector(state, figure) or form_of_capital(state, figure)
    return _product(state, figure) or firm_sector(state, figure) if figure.topic.family == "trade" else None


def _sector(state: SentenceState, figure: Figure) -> str | None:
    """The sector named in the clause, else the one that the sentence has been about."""
    goods = (
        _named(state, figure, state.is_sector, state.scope.goods)
        or _invested_in(state, figure)
        or _parted_into(state, figure)
    )
    if goods:
        named = state.sentence.text(goods[0].start, goods[-1].end)
        here = state.context.sentence
        others = state.context.invested_in[1] == here and state.context.invested_in[0] != named
        state.context.invested_in = (None if others else named), here
        state.sector = named
        return state.sector
    if any(p.kind != "province" for p in state.scope.places):  # "Trong đó, |thành phố| cấp mới 9 dự án"
        return None
    return _parted_further(state) or (state.sector if not state.scope.places else None)


def _parted_further(state: SentenceState) -> str | None:
    """The sector of the sentence before, whose capital this one parts ("|Trong đó|, có 9 dự án mới …").

    Not where it is parted among places or other sectors.
    """
    sector, at = state.context.invested_in
    told = at == state.context.sentence - 1 == state.context.told_sentence
    if sector is None or not told or not state.context.tells_part or state.of_kind("goods"):
        return None
    if any(i.place is not None and i.place.codes for i in state.of_kind("place")):
        return None
    state.context.invested_in = sector, state.context.sentence
    state.sector = sector
    return sector


def _invested_in(state: SentenceState, figure: Figure) -> list[Item]:
    """The sector right behind capital or projects that go there ("90 dự án thuộc ngành dệt may").

    "2 tỷ USD đi vào bất động sản"; but "Dệt may hút 2 tỷ USD vào …" is of the sector that is named first.
    """
    behind = [i for i in figure.behind if i.id != "fdi_into"]
    whose = behind[0] if behind and behind[0].place is not None and behind[0].place.role == "of" else None
    goods = next(
        (i for i in behind[whose is not None :][:1] if i.kind == "goods" and state.is_sector(i)), None
    )
    begins = whose.end if whose is not None else figure.quantity.end
    led = state.sentence.tokens[begins : goods.start] if goods is not None else []
    small: frozenset[str] = words("roles", "roles", "to")
    if figure.topic.measure == "fdi_projects":
        small |= words("roles", "roles", "at") | words("roles", "roles", "of")
    leads = 0 < len(led) <= _LED and led[-1] in small and figure.transform == "level"
    return [goods] if goods is not None and leads else []


def _parted_into(state: SentenceState, figure: Figure) -> list[Item]:
    """The sector behind a share of capital that goes there ("21% vốn đăng ký vào khu vực dịch vụ")."""
    if figure.transform != "share" or state.scope.goods or state.scope.places:
        return []
    first = next((i for i in figure.behind if i.kind == "goods" and state.is_sector(i)), None)
    listed = [first] if first is not None else []
    behind = [i for i in state.behind(figure.quantity) if first is not None and i.start >= first.end]
    for joint, item in pairwise(behind):
        if item.kind == "goods" and joint.id == "," and joint.start == listed[-1].end:
            listed.append(item)
    return listed


def _product(state: SentenceState, figure: Figure) -> str | None:
    """The product named in the clause, else the one spoken of; trade of both ways is seldom of one."""
    context = state.context
    beside = _beside_cue(state, figure)
    goods = _shared_out(state, figure) or _rest_of(state, figure) or _named(state, figure, is_product, beside)
    goods = goods or _worth_behind(state, figure)
    whole = whole_of_parts(state, figure.quantity.start)
    if whole is not None and all(i.start < state.total_at for i in goods):
        context.goods = whole
        return whole
    of_all = any((i.kind, i.id) == ("goods_word", "all") for i in figure.behind)
    if not goods and figure.transform == "level" and of_all:
        context.goods = None  # "chi 9 triệu USD nhập khẩu hàng hóa từ Lào"
    elif not goods and state.scope.goods and not beside:
        context.goods = None  # "các dự án giao thông, năng lượng, đưa thương mại đạt 5 tỷ USD"
    elif goods:
        context.goods = state.product(goods[0].start, goods[-1].end)
        context.goods_paragraph = context.paragraph
        if goods[0].start > figure.quantity.start:
            context.named_goods = context.goods  # "chi 9 triệu USD nhập khẩu |gạo|. … nhóm hàng này …"
    elif figure.topic.measure in ("trade_turnover", "trade_balance") and not state.goods_here:
        told = context.goods_paragraph == context.paragraph and not _is_between(state, figure)
        balanced = figure.topic.measure == "trade_balance" and not _is_balanced(state)
        return context.goods if told and not balanced else None
    elif context.goods is None and _is_weighed(state, figure):
        context.goods, context.goods_paragraph = context.traded_goods, context.paragraph
    return context.goods


def _is_weighed(state: SentenceState, figure: Figure) -> bool:
    """Whether tonnes are told, which nobody adds up over all goods: they are of what was named last.

    "Việt Nam là nước xuất khẩu chè lớn thứ năm thế giới. Lượng xuất khẩu 8 tháng đạt 70.000 tấn"
    """
    weighed = figure.quantity.kind == "tonne" and figure.transform == "level" and state.scope.topic_here
    return weighed and not (state.context.tells_all or state.of_kind("goods_word"))


def _is_between(state: SentenceState, figure: Figure) -> bool:
    """Whether trade of both ways is said to be between two ("kim ngạch |giữa Vân Nam với Việt Nam|")."""
    of_both = figure.topic.measure == "trade_turnover"
    return of_both and any(p.role in ("pair", "between") for p in state.scope.places)


def _is_balanced(state: SentenceState) -> bool:
    """Whether a balance may be of the product spoken of: of most, only one way of trade is ever told.

    It is what the story is on, and the sentence has told of it, or the text what is sold and bought.
    """
    context, goods = state.context, state.context.goods
    if goods not in (context.title_goods, context.section_goods):
        return False
    ways = {
        s.measure for s in context.told if s.commodity is not None and fold(s.commodity) == fold(goods or "")
    }
    return any(s.commodity is not None for s in state.told) or ways >= {*WAYS}


def _shared_out(state: SentenceState, figure: Figure) -> list[Item]:
    """The product behind a partner's share of it ("Lào chiếm 90% thị phần xuất khẩu sắn")."""
    if figure.transform != "share" or not state.scope.places or _has_product(state, figure):
        return []
    return [i for i in figure.behind if is_product(i)][:1]


def _rest_of(state: SentenceState, figure: Figure) -> list[Item]:
    """The product that a clause says a share is, which it begins with ("|Chiếm 3% còn lại là| tôm khô")."""
    if figure.transform != "share" or state.scope.goods:
        return []
    rest = words("roles", "rest", "words")
    clause = takewhile(
        lambda i: i.kind not in ("break", "quantity") or rest.stand_at(state.sentence.tokens, i.start),
        state.behind(figure.quantity),
    )
    goods = next(filter(is_product, clause), None)
    said = state.sentence.tokens[goods.start - 1 : goods.start] if goods is not None else []
    is_it = goods is not None and not words("ranks", "copula").isdisjoint(said)
    return listed_goods(state, goods) if goods is not None and is_it else []


def _has_product(state: SentenceState, figure: Figure) -> bool:
    """Whether a share's clause names a product before it; another cue begins a clause of its own.

    "Xuất khẩu chè hồi phục do trị giá xuất khẩu sang Lào, vốn chiếm 40% xuất khẩu chè xanh, tăng"
    """
    goods = state.scope.goods
    cues = [i.start for i in state.before(figure.quantity) if i.kind == "measure"]
    return bool(goods) and (len(cues) < _CLAUSES or not cues[-2] < goods[-1].start < cues[-1])


def _worth_behind(state: SentenceState, figure: Figure) -> list[Item]:
    """The product of which the amount that is paid is told next ("chi 7 triệu USD để nhập 3.000 tấn gạo")."""
    if figure.quantity.kind != "money" or state.scope.goods:
        return []
    at = state.index_of(figure.quantity)
    for n, item in enumerate(state.items[at + 1 :], at + 1):
        if item.id == "tonne":
            return [i for i in state.items[n + 1 : n + 2] if is_product(i) and i.start == item.end]
        if item.kind not in ("measure", "ranked", "growth"):
            return []
    return []


def _beside_cue(state: SentenceState, figure: Figure) -> list[Item]:
    """The products before a figure; for trade of both ways those alone that no comma parts from its cue."""
    topic = figure.topic
    before = state.before(figure.quantity)
    cue = max((i.start for i in before if i.kind == "measure"), default=-1)
    if topic.measure != "trade_turnover" or topic.is_weak or cue < 0:
        return state.scope.goods
    parted = max((i.start for i in before if (i.kind, i.id) == ("break", ",") and i.start < cue), default=-1)
    return [i for i in state.scope.goods if i.start > parted]


def is_product(goods: Item) -> bool:
    """Whether goods are what is traded, and no sector that is invested in."""
    return goods.id == "names"


def _named(
    state: SentenceState, figure: Figure, fits: Callable[[Item], bool], before: list[Item]
) -> list[Item]:
    """Goods that fit behind the figure, else the last before it; a share's are what it is a share of."""
    behind = _said_behind(state, figure) if figure.transform != "share" or figure.is_sent else []
    named = next(filter(fits, behind), None)
    if named is not None:
        return listed_goods(state, named)
    said = _without_group(state, list(filter(fits, before)))
    return _joined(said, _told_of(state) if figure.transform == "level" else set())


def _without_group(state: SentenceState, goods: list[Item]) -> list[Item]:
    """Products without the group that the one beside it is in.

    "|Dừa| nằm trong các loại trái cây xuất khẩu nhiều nhất khi đạt 9 tỷ"; "Trong các loại trái cây, |dừa| …"
    """
    if len(goods) <= 1:
        return goods
    member, group = goods[-2:]
    led = state.sentence.tokens[: member.start]
    if 0 < len(led) <= _OPENING and words("commodities", "grouping").stand_before(led, len(led)):
        return goods[-1:]
    between = state.sentence.tokens[member.end : group.start]
    grouped = words("commodities", "grouping").stand_before(state.sentence.tokens, group.start)
    told = any(i.kind in ("quantity", "break") and member.end <= i.start < group.start for i in state.items)
    return goods[:-1] if grouped and between and not told else goods


def _said_behind(state: SentenceState, figure: Figure) -> list[Item]:
    """Goods behind a figure that no word parts from what it is of ("5% nhờ gạo" is no growth of rice)."""
    end, found = figure.quantity.end, []
    for item in figure.behind:
        gap = state.sentence.tokens[end : item.start]
        linked = " ".join(gap) in _links() or leads_to_goods(state, figure, gap)
        if item.kind == "goods" and (not gap or figure.is_sent or linked):
            found.append(item)
        end = max(end, item.end)
    return found


def _links() -> frozenset[str]:
    """Words that may stand between a figure and the goods that it is of."""
    return words("roles", "growth", "reach") | words("commodities", "between")


def _told_of(state: SentenceState) -> set[int]:
    """Where products begin of which a figure is told right before them ("9 tấn |gạo|, ngô 5 tấn")."""
    ends = {item.end for item in state.of_kind("quantity") if item.id not in NO_AMOUNTS}
    goods = (item for item in state.of_kind("goods") if item.start in ends)
    return {item.start for item in goods if len(listed_goods(state, item)) == 1}


def _joined(goods: list[Item], apart: set[int]) -> list[Item]:
    """The last product before the figure, with those that a comma or an "and" joins to it.

    ``apart``: where products begin that nothing behind them is joined to.
    """
    if not goods:
        return []
    first = len(goods) - 1
    while first and goods[first].start - goods[first - 1].end <= 1 and goods[first - 1].start not in apart:
        first -= 1
    return goods[first:]
