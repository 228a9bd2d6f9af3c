"""Whose figures those of a table are, and with whom."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.tables.captioned import Captioned
from transforms.facts.tables.captions import Caption, is_rest, is_total

_NEAR = 2  # words between who trades and the verb
Sides = tuple[str, str]  # reporter and counterpart


def sides_of(table: Captioned, label: Caption, own: Sequence[Caption], cue: Item) -> Sides | None:
    """The sides of a figure; None where its row is of something that the table gives no known name.

    Args:
        own: what is said of the figure apart from the title, the nearest first.
    """
    if not _is_known(table, label, cue):
        return None
    by_place = table.has_places or table.kind == "places"
    is_whole = is_total(label.cell) or (table.kind == "both" and not any(c.codes for c in own))
    named = _named(own) or (WORLD if by_place and is_whole else None)
    subject = next((s for c in own if (s := _subject(c)) is not None), None)
    if subject is not None:
        others = [code for c in own for code in c.codes if code != subject]
        return subject, next(iter(others), HOME)
    subject = next((s for c in table.title if (s := _subject(c)) is not None), None)
    if subject is not None and subject != named:
        is_ours = any(HOME in c.codes for c in table.title)
        return subject, named or _home_in(own) or (HOME if is_ours else WORLD)
    if _is_outward(table, own, cue):
        return named or WORLD, HOME
    return _of_home(table, own, named)


def _is_outward(table: Captioned, own: Sequence[Caption], cue: Item) -> bool:
    """Whether the text before is on what Vietnam invests abroad, and the table not on what it gets."""
    pair = table.context.pairs.get("fdi")
    if pair is None or not str(cue.props["measure"]).startswith("fdi"):
        return False
    places = (i.place for c in (*own, *table.title) for i in c.places)
    hosts = [p for p in places if p is not None and p.role in ("to", "at") and any(map(is_home, p.codes))]
    at_home = hosts or any(c.at_home for c in (*own, *table.title))  # "Nhà đầu tư Việt Nam đi đâu?" is none
    return is_home(pair.counterpart) and not is_home(pair.reporter) and not at_home


def _of_home(table: Captioned, own: Sequence[Caption], named: str | None) -> Sides:
    """The sides of trade or investment that is Vietnam's, unless the text before is on that of others."""
    province = next((c.at_home for c in (*own, *table.title) if c.at_home), None)
    titled = next((c.abroad for c in table.title if c.abroad), None)
    context = table.context
    pair = context.pairs.get("trade") or context.last_pair
    is_of_others = pair is not None and not is_home(pair.reporter) and not is_home(pair.counterpart)
    is_ours = any(c.abroad and any(map(is_home, c.codes)) for c in (*own, *table.title))
    if pair is not None and is_of_others and province is None and not is_ours:
        return pair.reporter, _home_in(own) or named or WORLD
    return province or HOME, named or titled or _carried(context)


def _is_known(table: Captioned, label: Caption, cue: Item) -> bool:
    """Whether it is known what a row is of."""
    if is_rest(label.cell):
        return False
    if table.kind == "places":
        return bool(label.places) or is_total(label.cell)
    goods = label.goods if cue.props["measure"] != "visitor_arrivals" else None
    says = label.places or goods or label.measures or label.units or label.rate or label.is_quantity
    is_dated = label.cell.year is not None or any(i.period is not None for i in label.items)
    return table.kind == "goods" or bool(says) or is_dated or is_total(label.cell)


def _named(captions: Sequence[Caption]) -> str | None:
    return next((c.abroad for c in captions if c.abroad), None)


def _home_in(captions: Sequence[Caption]) -> str | None:
    return HOME if any(HOME in c.codes for c in captions) else None


def _subject(caption: Caption) -> str | None:
    """The foreign place that stands before what it does ("Mỹ nhập khẩu"): the one that trades."""
    acts = [m for m in caption.measures if m.props.get("active") or m.props.get("role")]
    first = caption.places[0] if caption.places else None
    if not acts or first is None or first.place is None or first.place.role:
        return None
    if not 0 <= acts[0].start - first.end <= _NEAR:
        return None  # "Trung Quốc, thị trường chủ lực xuất khẩu chè"
    codes = first.place.codes
    return codes[0] if len(codes) == 1 and not is_home(codes[0]) and codes[0] != WORLD else None


def _carried(context: Context) -> str:
    pair = context.pairs.get("trade") or context.last_pair
    return pair.partner if pair is not None else context.main_partner() or WORLD
