"""A sentence as one row of items: figures, periods, measures, places, and the words that steer them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from operator import attrgetter

from transforms.facts.bare_years import bare_years, is_counted
from transforms.facts.goods.bodies import without_names_of_bodies
from transforms.facts.items import SIGNS, Item
from transforms.facts.roles.dealings import without_idle_verbs
from transforms.lexicon import Match, lexicon
from transforms.mentions.firm_sectors import is_short, sectors_of
from transforms.mentions.fractions import halves_of, parts_of
from transforms.mentions.goods import Goods, goods_of
from transforms.mentions.lead_ins import end_of_lead_in
from transforms.mentions.periods import periods_in
from transforms.mentions.places import places_of
from transforms.mentions.quantities import Quantity, quantities_of
from transforms.mentions.ranks import ranks_of
from transforms.mentions.tokens import Sentence
from transforms.phrases import Entries, Entry
from transforms.vocabulary import words

VAGUE_YEARS = ("vague_years", "years_count")  # what opens a sentence with them is not of what was told


_TRADES_NOTHING = ("UN",)  # "theo số liệu của Liên hợp quốc"


_PLACE = attrgetter("start", "end")


_VETOES = ("veto", "soft_veto")


# Kinds of entries that become items of their own, in the order in which they are preferred.
_STEERING = (
    "measure",
    "veto",
    "soft_veto",
    "status",
    "break",
    "turn",
    "growth",
    "authority",
    "authority_side",
    "authority_heads",
    "authority_recording",
    "speech",
    "goods_word",
    "currency",
    "ranked",
)


@cache
def _steering(entries: Entries) -> tuple[Entry, ...]:
    """The meanings of a phrase that become items."""
    return tuple(entry for kind in _STEERING for entry in entries if entry.kind == kind)


def items_of(sentence: Sentence) -> list[Item]:
    """All items by place; a token belongs to the first mention that claims it, to cues only if none does."""
    items: list[Item] = []
    taken = bytearray(len(sentence.tokens) + 1)
    for item in _mentions(sentence):
        if item.kind == "goods" and taken[item.start] and not taken[item.end - 1]:
            item = replace(item, start=taken.rfind(1, item.start, item.end) + 1)  # "2 mặt hàng |dầu thô"
        if taken.find(1, item.start, item.end) < 0:
            taken[item.start : item.end] = b"\1" * (item.end - item.start)
            items.append(item)
    for match in sentence.matches:
        is_free = taken.find(1, match.start, match.end) < 0
        free = match if is_free else _rest_of(match, sentence, taken)
        if free is not None and (known := _steering(free.entries)):
            items += [Item(entry.kind, free.start, free.end, entry.id, entry.props) for entry in known]
    items += [
        Item("break", at, at + 1, token)
        for at, token in enumerate(sentence.tokens)
        if token in SIGNS and not taken[at]
    ]
    items.sort(key=_PLACE)
    if not any(i.quantity is not None and i.quantity.measure == "fdi_projects" for i in items):
        items = _without_sectors(sentence.tokens, items)
    if "(" in sentence.tokens:
        items = _without_asides(without_names_of_bodies(sentence, items))
    return without_idle_verbs(_without_lead_in(sentence, items))


def _without_lead_in(sentence: Sentence, items: list[Item]) -> list[Item]:
    """Items without what a lead tells beside trade ("Do nhu cầu giảm, |…", "Trang Nikkei cho biết |…")."""
    end = end_of_lead_in(sentence)
    return [i for i in items if i.end > end or not _is_idle(i)] if end else items


def _is_idle(item: Item) -> bool:
    aside = item.kind in _VETOES and item.id != "company"  # what a firm's people tell is the firm's
    return aside or (item.kind == "measure" and bool(item.props.get("weak")))


def _without_sectors(tokens: list[str], items: list[Item]) -> list[Item]:
    """Items without the capital that only says which firms are meant."""
    naming = [item for item in items if _is_capital(item) and _names_sector(tokens, item.start)]
    naming += _listed_sectors(tokens, items)
    return [item for item in items if item not in naming] if naming else items


def _listed_sectors(tokens: list[str], items: list[Item]) -> list[Item]:
    """Capital that is the next of several parts of an economy ("Khu vực nhà nước giảm 6%; |FDI| giảm 3%")."""
    short = [n for n in range(len(tokens)) if is_short(tokens, n)]
    spans = {start for start, _ in sectors_of(tokens)} if short else set()
    told = {item.start for item in items if item.kind in ("growth", "quantity")}  # and no "FDI đăng ký đạt"
    listed = [i for i in items if i.start in spans.intersection(short) and i.end == i.start + 1]
    return [i for i in listed if i.end in told and (_is_capital(i) or i.kind == "ranked")]


def _is_capital(item: Item) -> bool:
    return item.kind == "veto" or (item.kind == "measure" and item.id.startswith("fdi"))


def _names_sector(tokens: list[str], start: int) -> bool:
    """Whether capital only says which firms are meant ("khu vực kinh tế có vốn đầu tư nước ngoài")."""
    while start and tokens[start - 1] in words("roles", "sectors", "links"):
        start -= 1
    leads = words("roles", "sectors", "leads")
    return any(" ".join(tokens[max(0, start - n) : start]) in leads for n in (1, 2))


def _rest_of(match: Match, sentence: Sentence, taken: bytearray) -> Match | None:
    """What is left of a phrase whose first or last words a mention took.

    "13 nhóm |hàng xuất khẩu", "nhập khẩu| từ đầu năm đến nay"
    """
    if not taken[match.start]:
        cut = taken.find(1, match.start, match.end)
        end, left = lexicon().match(sentence.tokens[:cut], match.start)
        return Match(match.start, end, left) if left and end == cut else None
    start = taken.rfind(1, match.start, match.end) + 1
    end, entries = lexicon().match(sentence.tokens, start) if start < match.end else (start, None)
    return Match(start, end, entries) if entries and end == match.end else None


def _mentions(sentence: Sentence) -> Iterator[Item]:
    """Mentions in the order in which they claim tokens: periods, ranks, figures, places, goods."""
    goods = [Item(_kind(g), g.start, g.end, g.kind, {"sector": g.is_sector}) for g in goods_of(sentence)]
    places = [
        Item("place", p.start, p.end, p.kind, place=p)
        for p in places_of(sentence)
        if p.codes != _TRADES_NOTHING
    ]
    yield from map(_as_item, parts_of(sentence))
    yield from _periods(sentence)
    yield from bare_years(sentence)
    if sentence.figures:
        measures = sentence.by_kind.get("measure", ())
        cues = (Item("measure", m.start, m.end, e.id, e.props) for m in measures if (e := m.of("measure")))
        yield from (item for item in (*goods, *places, *cues) if _holds_number(sentence, item))
    yield from (Item("rank", r.start, r.end, rank=r) for r in ranks_of(sentence))
    yield from map(_as_item, quantities_of(sentence))
    yield from map(_as_item, halves_of(sentence))
    yield from places
    yield from goods


def _kind(goods: Goods) -> str:
    """What goods are among items: those that only point back are none of their own."""
    return "goods_word" if goods.kind == "same" else "goods"


def _holds_number(sentence: Sentence, item: Item) -> bool:
    """Whether a number is part of a name ("nhuyễn thể 2 mảnh vỏ", "kim ngạch 2 chiều")."""
    return any(item.start <= at < item.end for at in sentence.figures)


def _periods(sentence: Sentence) -> Iterator[Item]:
    for period in periods_in(sentence):
        start, end = sentence.at(period.start), sentence.at(period.end)
        if period.form == "year" and _is_number(sentence.tokens, end):
            continue
        if period.form == "undated" and start > 0:
            continue  # "so với trước dịch"
        if period.form in VAGUE_YEARS and period.shift <= 0 and start == 0:
            period = replace(period, form="undated")  # "Trong 5 năm qua, kim ngạch tăng 15%/năm"
        yield Item("period", start, max(end, start + 1), period.rule, period=period)


def _is_number(tokens: list[str], end: int) -> bool:
    """Whether what looks like a year is how many are counted ("tới 2000 tấn", but "trong năm 2000")."""
    led = end > 1 and tokens[end - 2] in words("roles", "led_years", "words")
    return led and is_counted(tokens, end)


def _as_item(quantity: Quantity) -> Item:
    return Item("quantity", quantity.start, quantity.end, quantity.kind, quantity=quantity)


def _is_aside(item: Item) -> bool:
    """Whether an item in brackets without figures says nothing: "(FDI)" repeats what stands before."""
    return item.kind in ("goods", "place") or (item.kind == "measure" and item.id == "fdi_whole")


def _is_gloss(bracket: list[Item]) -> bool:
    """Whether a bracket is one word that only says in short what stands before it ("… nước ngoài (FDI)")."""
    told = (i for i in bracket[1:-1] if i.kind != "ranked")
    return bracket[-1].start - bracket[0].end == 1 and all(map(_is_aside, told))


def _takes_in(items: list[Item], opened: int, end: int) -> bool:
    """Let what stands right before a gloss reach to its end, so that it parts nothing; whether any does."""
    before = [n for n in range(opened) if items[n].end == items[opened].start]
    for n in before:
        items[n] = replace(items[n], end=end)
    return bool(before)


def _without_asides(items: list[Item]) -> list[Item]:
    """Items without the goods and places of brackets that hold no figure ("nông sản (gạo, cà phê)")."""
    aside: set[int] = set()
    opened: int | None = None
    for at, item in enumerate(items):
        if item.kind == "break" and item.id == "(":
            opened = at
        elif item.kind in ("quantity", "rank"):
            opened = None
        elif item.kind == "break" and item.id == ")" and opened is not None:
            if _is_gloss(items[opened : at + 1]) and _takes_in(items, opened, item.end):
                aside.update(range(opened, at + 1))
            aside.update(n for n in range(opened, at) if _is_aside(items[n]))
            opened = None
    return [item for n, item in enumerate(items) if n not in aside] if aside else items
