"""Which measure governs a figure: the cue before it, right behind it, or at the sentence's end."""

from __future__ import annotations

from itertools import pairwise

from transforms.facts.context import Context
from transforms.facts.investment.host_sums import sums_up_host
from transforms.facts.items import Item
from transforms.facts.measures.takings import topic_of_veto
from transforms.facts.parties.gates_again import is_at_gates
from transforms.facts.records import HOME, TRADE_OF_RANK, WORLD, Topic, is_home
from transforms.facts.totals.both_ways import both_again, counts_otherwise, whole_again

_BOTH = ("pair", "between")  # places of whom trade goes both ways


_ADDED = 2  # words between "đầu tư" and how much: "thêm khoảng"


_OF_WHOM = 7  # words between capital disbursed and whose it is: "lũy kế của các dự án"


# What a rank is of, for the figures that follow it ("là thị trường xuất khẩu lớn nhất với …").
_RANKED = {
    "trade_partner_rank": "trade_turnover",
    **TRADE_OF_RANK,
    "fdi_rank": "fdi_registered_capital",
}


def topic_of_rank(measure: str) -> Topic:
    """The topic that a rank leaves for the figures after it."""
    return Topic(_RANKED[measure], measure)


def topic_of_cue(item: Item) -> Topic:
    """What a measure's cue says that figures are of."""
    props = item.props
    return Topic(str(props["measure"]), item.id, is_weak=bool(props.get("weak")), props=props)


def topic_after(item: Item, context: Context, *, topic_here: bool, items: list[Item]) -> Topic | None:
    """The topic once a cue was read; None where the cue changes nothing.

    ``topic_here``: whether a cue stood before it in the sentence; ``items``: all of the sentence's.
    """
    known = context.topic
    of_firm = topic_here and known is not None and known.veto == "company"  # "công ty … sản xuất …"
    if item.kind in ("veto", "soft_veto"):
        soft = item.kind == "soft_veto" and not _is_priced(item, items)
        keeps = soft and (of_firm or _outlasts(item, context, items, topic_here=topic_here))
        return None if keeps else topic_of_veto(item, items, context)
    if item.props["measure"] == "same":
        return _whole_as_counted(context)
    new = topic_of_cue(item)
    if item.props.get("realised"):
        return _realised(new, known) if topic_here else None
    of_firm = of_firm and not sums_up_host(item, items)
    of_deal = of_firm and (new.family == "fdi" or _is_of_deal(new, context))
    of_deal = of_deal or _is_part_of_takings(new, context, topic_here=topic_here)
    if of_deal or _of_disbursed(item, items) or _spends_public(item, items):
        return None
    if topic_here and known is not None and known.props.get("outward") and new.family == "fdi":
        return _as_capital(new, known)
    if not new.is_weak or (new.family == "fdi" and _says_from_whom(item, items)):
        return new
    if new.family == "fdi":
        return _weak_investment(new, known, items, topic_here=topic_here)
    if not topic_here and (ranked := _way_of_rank(item, items)) is not None:
        return ranked
    priced = known is not None and known.veto == "price" and context.measured is not None
    again = _both_again(new, item, context, items) if priced or not topic_here else None
    spoken = context.measured if priced else known
    nothing = spoken is not None and _adds_nothing(new, spoken, items, context, topic_here=topic_here)
    if again is None and nothing:
        return spoken if priced else None  # "giá cao su giảm 5%, kim ngạch giảm 8%"
    return again or (context.directed if _is_of_product(item, items) else None) or new


def _is_part_of_takings(new: Topic, context: Context, *, topic_here: bool) -> bool:
    """Whether trade is part of what a firm took in ("Doanh thu đạt 9 tỷ. |Trong đó xuất khẩu| chiếm 97%")."""
    known = context.topic
    firms = known is not None and known.veto == "company" and context.topic_sentence == context.sentence - 1
    return firms and context.tells_part and not topic_here and new.family == "trade"


def _is_of_deal(new: Topic, context: Context) -> bool:
    """Whether a sum is what a deal comes to in a text on investment ("thương vụ có |tổng giá trị| 2 tỷ")."""
    invested = context.measured is not None and context.measured.family == "fdi"
    return new.rule == "turnover_total" and invested


def _whole_as_counted(context: Context) -> Topic | None:
    """The trade of both ways that the other side counts too, told with its parts in the paragraph before.

    "… đạt 9 tỷ USD, nhập siêu 2 tỷ USD.¶Con số của Hải quan Lào cao hơn: 10 tỷ USD"
    """
    whole, counts = context.whole, context.authority_sentence == context.sentence
    if whole is None or not counts:
        return None
    if counts_otherwise(context, whole) and whole.paragraph == context.paragraph:
        return whole.topic
    if is_home(context.authority_home or HOME):
        return None
    parted = len(whole.parts) > 1 and whole.last == context.sentence - 1
    near = context.paragraph if parted else context.paragraph - 1
    return whole.topic if whole.paragraph == context.topic_paragraph == near else None


def _both_again(new: Topic, cue: Item, context: Context, items: list[Item]) -> Topic | None:
    """The trade of both ways that a weak cue goes back to ("…, trong đó xuất …. Quý I, kim ngạch đạt …")."""
    if new.measure != "trade_turnover" or _is_of_product(cue, items):
        return None
    if new.rule == "turnover_weak" and is_at_gates(context, items, cue):
        return Topic(new.measure, "turnover", props={"at_gates": True})
    return whole_again(context, items, cue.start) or both_again(context, items, cue.start)


def _way_of_rank(cue: Item, items: list[Item]) -> Topic | None:
    """Which way trade goes whose amount opens a sentence ("Với kim ngạch 5 tỷ USD, Lào là nguồn cung …")."""
    behind = [i for i in items if i.start >= cue.end]
    opens = all(i.kind in ("growth", "break") for i in items if i.end <= cue.start)
    ways = (i.id for i, rank in pairwise(behind) if i.kind == "ranked" and rank.kind == "rank")
    way = next((way for way in ways if way in TRADE_OF_RANK), None) or _way_called(behind)
    again = any(i.kind == "measure" and not i.props.get("weak") for i in behind)
    return topic_of_rank(way) if opens and way is not None and not again else None


def _way_called(items: list[Item]) -> str | None:
    """What a country is called without a rank ("…, |Đức| là |thị trường xuất khẩu| quan trọng")."""
    nouns = [n for n, i in enumerate(items) if i.kind == "ranked" and i.id in TRADE_OF_RANK]
    called = [n for n in nouns if [i.kind for i in items[max(0, n - 2) : n]] == ["place", "growth"]]
    said = [items[n] for n in called if items[n - 1].id == "reach" and not items[n].props.get("weak")]
    return said[0].id if len(said) == 1 and len({items[n].id for n in nouns}) == 1 else None


def _is_of_product(cue: Item, items: list[Item]) -> bool:
    """Whether a weak cue of trade is of a product, which goes one way ("Kim ngạch gạo đạt 2 tỷ USD")."""
    sent = any(i.place is not None and i.place.role == "to" for i in items)  # "kim ngạch gạo sang Lào"
    return not sent and any(i.kind == "goods" and i.start == cue.end for i in items)


def _is_priced(item: Item, items: list[Item]) -> bool:
    """Whether goods stand right behind their price, which is told whatever was before ("do giá thép")."""
    return item.id == "price" and any(i.kind == "goods" and i.start == item.end for i in items)


def is_price_of(items: list[Item], at: int) -> bool:
    """Whether trade only says of what a price is ("giá điều xuất khẩu giảm 14%")."""
    start = items[at].start
    for item in reversed(items[:at]):
        if item.kind in ("soft_veto", "veto"):
            return item.id == "price" and start - item.end <= 1
        if item.kind not in ("goods", "growth", "ranked", "measure") or start - item.end > 1:
            return False
        start = item.start
    return False


def _outlasts(item: Item, context: Context, items: list[Item], *, topic_here: bool) -> bool:
    """Whether the topic outlasts a word that only stands for other things where nothing else was said."""
    known = context.topic
    if known is None or known.veto:
        return False
    listed = known.family == "trade" and context.topic_paragraph == context.paragraph
    return topic_here or (listed and not item.props["output"] and any(i.kind == "goods" for i in items))


def _of_disbursed(item: Item, items: list[Item]) -> bool:
    """Whether investment is only whose disbursed capital is told ("vốn thực hiện của các dự án ĐTNN")."""
    if item.id != "fdi_whole":
        return False
    before = [i for i in items if i.kind == "measure" and i.end <= item.start][-1:]
    return any(i.id == "fdi_disbursed" and item.start - i.end <= _OF_WHOM for i in before)


def _spends_public(item: Item, items: list[Item]) -> bool:
    """Whether capital that is disbursed is a state's or a lender's ("vốn đầu tư công giải ngân đạt 80%")."""
    if item.id != "fdi_disbursed":
        return False
    if item.props.get("paid") and _is_told_of_loans(item, items):
        return True
    before = next((i for i in reversed(items) if i.end <= item.start and i.kind != "goods"), None)
    return before is not None and (before.kind, before.id, before.end) == (
        "veto",
        "public_finance",
        item.start,
    )


def _is_told_of_loans(item: Item, items: list[Item]) -> bool:
    """Whether the last that was spoken of before a cue is a state's or a lender's money, with an amount.

    "Vốn ODA ký kết được 5 tỷ USD, giải ngân 4 tỷ USD"
    """
    before = [i for i in items if i.end <= item.start]
    told = next((i for i in reversed(before) if i.kind in ("measure", "veto", "soft_veto")), None)
    return told is not None and told.id == "public_finance" and before[-1].id != ";"


def _realised(new: Topic, known: Topic | None) -> Topic | None:
    """ "thực hiện" after a cue of capital is capital disbursed."""
    if known is None or known.family != "fdi" or known.measure == "fdi_projects":
        return None
    return Topic(new.measure, new.rule, props=known.props)


def _adds_nothing(new: Topic, known: Topic, items: list[Item], context: Context, *, topic_here: bool) -> bool:
    """Whether a weak cue of trade ("kim ngạch") only repeats the trade that is spoken of."""
    mutual = _is_mutual(items)
    if known.measure == "trade_balance" and mutual and any(i.kind == "status" for i in items):
        return False  # "Để cân bằng cán cân, hai bên phấn đấu nâng kim ngạch lên 25 tỷ USD"
    if known.family == "trade" and not known.veto and (topic_here or known.measure == new.measure):
        return True
    if known.family == "fdi" and new.rule == "turnover_total":
        return not any(
            i.kind == "measure" and topic_of_cue(i).family == "trade" and i.id != new.rule for i in items
        )
    if known.measure not in ("exports", "imports") or _turns_to_both(context):
        return False
    carried = context.goods is not None and context.goods_paragraph == context.paragraph
    of_goods = (carried and not mutual) or any(i.kind in ("goods", "goods_word") for i in items)
    return of_goods or (not mutual and new.rule != "turnover_total")


def _is_mutual(items: list[Item]) -> bool:
    """Whether those are named whose trade goes both ways ("kim ngạch hai nước", "… |Việt Nam với Lào|")."""
    places = [i.place for i in items if i.place is not None]
    if any(not {p.role, p.kind}.isdisjoint(_BOTH) for p in places):
        return True
    beside = ((one, other) for one, other in pairwise(places) if other.start - one.end <= 1)
    return any(one.codes == (HOME,) and other.role == "with" for one, other in beside)


def _turns_to_both(context: Context) -> bool:
    """Whether a new paragraph begins where both ways of trade, and their sum, were told in the one before."""
    told = context.turnover_paragraph == context.topic_paragraph < context.paragraph
    return told and context.goods is None and not context.is_title


def _weak_investment(new: Topic, known: Topic | None, items: list[Item], *, topic_here: bool) -> Topic | None:
    """ "vốn", "đầu tư" speak of foreign investment where the sentence or what stands before it does."""
    if topic_here and known is not None and known.family == "trade" and not new.props.get("capital"):
        return None
    if new.props.get("enlarges") and (known is None or known.family != "fdi"):
        return None  # "bổ sung 2 tỷ USD cho ngân sách"
    if known is not None and known.family == "fdi":
        return None if known.measure == new.measure and not known.veto else _as_capital(new, known)
    if known is not None and known.veto == "company" and topic_here:
        return None
    if any(_is_foreign(i) for i in items):
        return new
    spent = bool(new.props.get("capital")) or _is_spent(new, items)
    return Topic(veto="company", rule=new.rule) if spent else None


def _is_spent(new: Topic, items: list[Item]) -> bool:
    """Whether an amount stands right behind who invests ("Minh Long sẽ đầu tư thêm 1,8 tỷ USD")."""
    at = next((n for n, i in enumerate(items) if (i.kind, i.id) == ("measure", new.rule)), len(items))
    behind = [i for i in items[at + 1 : at + 4] if i.kind not in ("ranked", "turn")][:1]
    return any(i.id == "money" and i.start - items[at].end <= _ADDED for i in behind)


def _says_from_whom(cue: Item, items: list[Item]) -> bool:
    """Whether the words right behind a cue say who invests where ("đầu tư của Nga vào Việt Nam đạt …")."""
    behind = [i for i in items if i.start >= cue.end][:2]
    places = [i.place for i in behind if i.place is not None]
    return [p.role for p in places] in (["of", "to"], ["of", "at"]) and behind[0].start - cue.end <= 1


def _is_foreign(item: Item) -> bool:
    """Whether an item speaks of capital that crosses a border."""
    if item.kind == "quantity" and item.quantity is not None:
        return item.quantity.measure == "fdi_projects"
    if item.kind == "ranked" and item.props.get("foreign"):
        return True  # "nhà đầu tư nước ngoài rót 29 tỷ USD"
    if item.kind == "place" and item.place is not None and item.place.role not in ("after", "pair"):
        abroad = any(not is_home(code) and code != WORLD for code in item.place.codes)
        return item.place.is_investor or abroad or (item.place.codes, item.place.role) == ((HOME,), "to")
    return (
        item.kind == "measure" and str(item.props["measure"]).startswith("fdi") and not item.props.get("weak")
    )


def _as_capital(new: Topic, known: Topic) -> Topic:
    return Topic(
        new.measure,
        new.rule,
        is_weak=True,
        props={**new.props, **{k: v for k, v in known.props.items() if k == "outward"}},
    )
