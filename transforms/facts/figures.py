"""A figure as a statement: everything that governs it, put together, or the reason why it is none."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from transforms.facts.context import WORLD, Topic
from transforms.facts.governing import governing_topic, is_threshold
from transforms.facts.growth import is_average, is_change, transform_of
from transforms.facts.items import Item
from transforms.facts.parties import sides_of
from transforms.facts.products import commodity_of
from transforms.facts.respectively import Shared, shares_of
from transforms.facts.state import SentenceState
from transforms.facts.statements import Rejection, Statement
from transforms.facts.steering import govern, quote_side
from transforms.facts.timing import dated_for
from transforms.facts.valuing import is_flow_of, is_from, is_multiple, parallel_share, status_of, value_of
from transforms.mentions.calendar import year_of
from transforms.mentions.numerals import Reading
from transforms.mentions.quantities import Quantity
from transforms.text.reading import fold
from transforms.vocabulary import load

_RIGHT = (
    "period",
    "place",
    "measure",
    "goods",
    "authority_side",
    "authority",
    "status",
    "ranked",
    "authority_heads",
    "soft_veto",
    "veto",
    "goods_word",
)
_BARE_REASONS = {"bare": "name", "points": "absolute_change"}


@cache
def _average() -> frozenset[str]:
    words = load("roles")["growth"]["average_after"]
    return frozenset(" ".join(_spaced(fold(w))) for w in words)


@cache
def _onward() -> frozenset[str]:
    return frozenset(fold(word) for word in load("roles")["onward"]["words"])


def _spaced(text: str) -> list[str]:
    return text.replace("/", "/ ").split()


def read_figure(state: SentenceState, at: int, item: Item) -> int:
    quantity = item.quantity
    assert quantity is not None
    right, next_at = _modifiers_behind(state, at)
    shared = _shared_by(state, at, quantity)
    statement, reason = _statement_of(state, at, quantity, right, shared)
    if statement is None:
        _reject(state, quantity, reason)
    else:
        state.told.append(statement)
    scope = state.scope
    scope.figures += 1
    if statement is not None and quantity.kind == "counted":
        state.unit = quantity
    scope.fresh_period = False
    if statement is not None:
        scope.places, scope.goods = [], [] if quantity.kind != "tonne" else scope.goods
    following = state.items[next_at] if next_at < len(state.items) else None
    closes = following is not None and following.id == ")" and quantity.noun == "multiple"
    if closes or (following is not None and following.kind == "quantity" and quantity.kind == "other"):
        scope.places = []
    return next_at if statement is not None else at + 1


def _modifiers_behind(state: SentenceState, at: int) -> tuple[list[Item], int]:
    """Items that modify the figure from behind, up to the end of its clause; and where reading goes on."""
    found: list[Item] = []
    here = at + 1
    bracket = False
    while here < len(state.items):
        item = state.items[here]
        if (
            item.kind == "break"
            and item.id == "("
            and here + 1 < len(state.items)
            and state.items[here + 1].kind == "period"
        ):
            if here + 2 < len(state.items) and state.items[here + 2].id != ")":
                break  # "(cùng kỳ năm trước xuất siêu 9,3 tỷ USD)": of the figure that follows
            bracket = True
            here += 1
            continue
        if item.kind == "break" and item.id == ")" and bracket:
            here += 1
            break
        if item.kind == "growth" and item.id == "reach" and _leads_to_place(state, here):
            here += 1
            continue
        if item.kind not in _RIGHT or (item.kind == "period" and _opens_clause(state, item)):
            break
        found.append(item)
        here += 1
    return found, here


def _opens_clause(state: SentenceState, item: Item) -> bool:
    """Whether a period behind a figure belongs to the next one ("… 32 triệu USD, đến năm 2007 là …")."""
    return state.scope.status == "actual" and state.sentence.tokens[item.start] in _onward()


def _leads_to_place(state: SentenceState, at: int) -> bool:
    """Whether the word at items[at] is the small word of the place behind it ("20 tỷ USD với Campuchia")."""
    after = state.items[at + 1] if at + 1 < len(state.items) else None
    return (
        after is not None
        and after.place is not None
        and after.place.role != ""
        and after.start == state.items[at].end
    )


def _shared_by(state: SentenceState, at: int, quantity: Quantity) -> Shared | None:
    if at in state.shared:
        return state.shared[at]
    for members in state.lists:
        if at == members[0]:
            for member, shared in zip(
                members,
                shares_of(
                    state.sentence,
                    state.items,
                    members,
                    state.context,
                    state.scope.period,
                    state.told or state.context.told,
                ),
                strict=True,
            ):
                state.shared[member] = shared
    return state.shared.get(at)


def _statement_of(
    state: SentenceState, at: int, quantity: Quantity, right: list[Item], shared: Shared | None
) -> tuple[Statement | None, str]:
    before = state.items[:at]
    if quantity.kind == "bare":
        quantity = _with_unit(state, at, quantity)
    if quantity.kind in _BARE_REASONS:
        return None, _BARE_REASONS[quantity.kind]
    if quantity.kind == "other":
        return None, "other_topic" if quantity.noun == "multiple" and not is_multiple(
            state, before
        ) else quantity.noun
    if quantity.noun == "persons":
        known = state.context.topic
        if known is None or known.measure != "visitor_arrivals" or not state.scope.topic_here:
            return None, "other_topic"
        quantity = replace(quantity, measure="visitor_arrivals")
    topic = governing_topic(state, at, quantity, right, shared)
    if topic is None:
        return None, "no_measure"
    if topic.veto:
        return None, topic.veto
    if is_threshold(state, at, quantity):
        return None, "other_topic"
    transform, sign = "level", 1
    if quantity.kind == "percent":
        part = any(i.kind == "measure" for i in right)
        read = transform_of(
            quantity, before, state.told or state.context.told, is_part=part, is_from=is_from(state, quantity)
        ) or parallel_share(state, at, part)
        if read is None:
            return None, "other_topic"
        transform, sign = read
    elif is_change(quantity, before) and not is_from(state, quantity):
        return None, "absolute_change"
    elif is_average(state.sentence.tokens, quantity, before, _average()):
        govern(state, Topic(veto="average"))
        return None, "average"
    return _tell(state, quantity, right, shared, topic, transform, sign)


def _with_unit(state: SentenceState, at: int, quantity: Quantity) -> Quantity:
    """A bare figure right behind a place, with the unit of the list that it stands in."""
    before = state.items[at - 1] if at else None
    if before is not None and before.kind == "break" and before.id == ":" and at > 1:
        before = state.items[at - 2]
    unit = state.unit
    named = state.items[at - 2] if at > 1 and state.items[at - 1].id == ":" else None
    if named is not None and named.kind == "measure" and named.props["measure"] == "fdi_projects":
        return replace(quantity, kind="counted", unit="count", noun="projects", measure="fdi_projects")
    if unit is None or before is None or before.kind != "place" or quantity.start - before.end > 2:
        return quantity
    scale = unit.scale if unit.kind == "money" else 1
    readings = tuple(Reading(r.value * scale, r.step * scale) for r in quantity.readings)
    return replace(unit, start=quantity.start, end=quantity.end, readings=readings, qualifier="exact", sign=0)


def _tell(
    state: SentenceState,
    quantity: Quantity,
    right: list[Item],
    shared: Shared | None,
    topic: Topic,
    transform: str,
    sign: int,
) -> tuple[Statement | None, str]:
    context, scope = state.context, state.scope
    family = topic.family
    unit = quantity.unit
    if quantity.kind == "money" and unit is None:
        unit = context.currency or "USD"
    for item in right:
        if item.kind == "authority_side":
            quote_side(state, state.items.index(item))
    sides, pair_basis = sides_of(state, quantity, topic, transform, right, shared)
    if sides.reporter is None or sides.counterpart is None:
        return None, "no_partner"
    if (
        family == "fdi"
        and unit == "VND"
        and sides.counterpart == WORLD
        and topic.rule in ("fdi", "fdi_weak", "fdi_capital")
    ):
        return None, "company"  # capital from abroad is told in dollars
    commodity = commodity_of(state, quantity, right, topic, transform, shared)
    period, basis = dated_for(state, quantity, right, shared, topic, is_flow=is_flow_of(state, topic, sides))
    status = status_of(state, right, period, quantity, topic, transform)
    value, step = value_of(state, quantity, topic, transform, sign, period, commodity, sides)
    if status == "target" and period.kind == "ytd" and period.end is not None:
        period = year_of(period.end.year)  # a goal of "năm nay" is for all of it
    if quantity.kind == "money":
        context.currency = unit
    statement = Statement(
        state.sentence.starts[quantity.start],
        state.sentence.ends[quantity.end - 1],
        state.sentence.start,
        state.sentence.end,
        topic.measure,
        transform,
        sides.reporter,
        sides.counterpart,
        commodity,
        value,
        step,
        unit or "USD",
        quantity.qualifier,
        status,
        period,
        context.quoted(family),
        pair_basis,
        basis,
        topic.rule,
    )
    if topic.measure == "trade_turnover":
        context.turnover_paragraph = context.paragraph
    if family == "trade" and context.opening_paragraph != context.paragraph:
        context.opening_goods, context.opening_paragraph = commodity, context.paragraph
    if not scope.is_base and not (shared is not None and shared.sides is not None):
        context.set_pair(family, sides.reporter, sides.counterpart)
    return statement, ""


def _reject(state: SentenceState, quantity: Quantity, reason: str) -> None:
    sentence = state.sentence
    state.rejected.append(
        Rejection(
            sentence.starts[quantity.start],
            sentence.ends[quantity.end - 1],
            sentence.start,
            sentence.end,
            reason,
            quantity.value,
            quantity.unit,
        )
    )
