"""Units that a figure leaves out: of the list that it stands in, or of what was counted before."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.digits import Reading
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_SAYS_HOW_MANY = ("growth", "place", "measure")  # "khách Lào |là| 3,6 triệu", "khách |Lào| 3,6 triệu"
_NO_MONEY = ("tonne", "percent", "count", "rank")
_MOST = 10**9  # visitors
_LEAST = 10_000  # dollars, of an amount in full
_NOUNS = {"visitor_arrivals": "visitors", "fdi_projects": "projects"}  # of what is counted


def with_unit(state: SentenceState, at: int, printed: Quantity) -> Quantity:
    """The figure at items[at] as printed, with its unit where other words than its own say it."""
    bare = printed.kind == "bare"
    if _is_of_name(state, printed):
        return printed
    if not bare and (printed.kind != "money" or printed.unit is not None):
        return printed
    again = _counted_again(state, at, printed)
    if again is not None:
        return again
    if bare and _is_worth(state, printed):
        return replace(printed, kind="money")
    return _listed(state, at, printed) if bare or _counts_visitors(state) else printed


def _is_of_name(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a hyphen ties a number to the letters before it ("trước dịch COVID-|19|")."""
    sentence = state.sentence
    at = sentence.starts[quantity.start]
    before = sentence.reading.text[max(sentence.start, at - 2) : at]
    return len(before) > 1 and before[0].isalpha() and before[1] == "-"


def _is_worth(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a number in full is what goods are worth, as others of a list ("10 tấn, |trị giá| 370.115")."""
    amounts = any(s.transform == "level" and s.unit not in _NO_MONEY for s in state.told)
    led = state.said_before(quantity.start) in words("roles", "worth", "words")
    return amounts and led and quantity.value >= _LEAST


def _counts_visitors(state: SentenceState) -> bool:
    return _tells_visitors(state) or (state.unit is not None and state.unit.measure == "visitor_arrivals")


def _tells_visitors(state: SentenceState) -> bool:
    """Whether the words before a figure speak of visitors, of whom no currency tells."""
    context, topic = state.context, state.context.topic
    listed = context.told_sentence >= context.sentence - 1 and context.topic_paragraph == context.paragraph
    named = any(item.place is not None for item in state.items)  # "… Đức xếp sau với 90 nghìn"
    listed = listed and (named or _foresees(state))
    return (state.scope.topic_here or listed) and topic is not None and topic.measure == "visitor_arrivals"


def _foresees(state: SentenceState) -> bool:
    """Whether how many come is foreseen, or aimed at, for a time named ("dự báo cả năm vượt 18 triệu").

    None of what they spend ("năm nay mỗi khách dự kiến |chi| 2 triệu").
    """
    aimed = {n for i in state.of_kind("status") for n in range(i.start, i.end)}
    other = (token for n, token in enumerate(state.sentence.tokens) if n not in aimed)
    spent = not words("roles", "spending", "words").isdisjoint(other)
    return bool(aimed) and bool(state.of_kind("period")) and not spent


def _beside(state: SentenceState, at: int) -> Item | None:
    """The cue right before a bare figure ("số dự án mới 631")."""
    cue = next((i for i in reversed(state.items[:at]) if i.kind not in ("ranked", "turn")), None)
    return cue if cue is not None and (cue.kind, cue.end) == ("measure", state.items[at].start) else None


def _counted_again(state: SentenceState, at: int, quantity: Quantity) -> Quantity | None:
    """A bare figure of what was counted or weighed before it.

    "Năm 2018, Việt Nam đón 5 triệu lượt khách Lào, năm 2019 |con số này| là 6 triệu"
    """
    pointing = next((i for i in reversed(state.items[:at]) if i.kind != "growth"), None)
    told = next((s for s in reversed(state.told_before) if s.transform == "level"), None)
    if pointing is None or pointing.props.get("measure") != "same" or told is None:
        return None
    if told.unit == "tonne":
        return replace(quantity, kind="tonne", unit="tonne")
    noun = _NOUNS.get(told.measure) if told.unit == "count" else None
    return replace(quantity, kind="counted", unit="count", noun=noun, measure=told.measure) if noun else None


def _contrasts(state: SentenceState, joint: Item) -> bool:
    """Whether a word tells a place apart from those before ("Quảng Ninh |thì| 5,2 triệu")."""
    return state.said(joint) in words("roles", "contrasts", "words")


def _listed(state: SentenceState, at: int, quantity: Quantity) -> Quantity:
    """A bare figure right behind a name, with the unit of the list that it stands in.

    "(tỷ USD): cà phê 4,2; gạo 4,7"; other units than an amount's are of places alone.
    """
    many = (quantity.kind == "money" or quantity.scale > 1) and quantity.value < _MOST
    ahead = [i.kind for i in state.items[max(0, at - 2) : at]]
    listed = ahead[:1] == ["place"] and state.items[at - 1].id == "("  # "khách Lào (3,8 triệu)"
    says_how_many = (
        listed or not {*ahead[-1:]}.isdisjoint(_SAYS_HOW_MANY) or ("status" in ahead and _foresees(state))
    )
    says_how_many = says_how_many or (ahead == ["place", "break"] and _contrasts(state, state.items[at - 1]))
    if many and _tells_visitors(state) and says_how_many:
        return replace(quantity, kind="counted", unit="count", noun="visitors", measure="visitor_arrivals")
    headed = at > 1 and state.items[at - 1].id in (":", "reach")
    named = state.items[at - 2] if headed else _beside(state, at)
    if named is not None and named.kind == "measure" and named.props["measure"] == "fdi_projects":
        return replace(quantity, kind="counted", unit="count", noun="projects", measure="fdi_projects")
    before = named or (state.items[at - 1] if at else None)
    unit = state.unit
    bracketed = at > 1 and state.items[at - 1].id == "(" and state.items[at - 2].kind == "place"
    before = state.items[at - 2] if bracketed else before
    kinds = ("place", "goods", "measure") if unit is not None and unit.kind == "money" else ("place",)
    if unit is None or before is None or before.kind not in kinds or quantity.start - before.end > 2:
        return quantity
    scale = unit.scale if unit.kind == "money" else 1
    readings = tuple(Reading(r.value * scale, r.step * scale) for r in quantity.readings)
    return replace(unit, start=quantity.start, end=quantity.end, readings=readings, qualifier="exact", sign=0)
