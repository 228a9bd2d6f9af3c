"""A figure whose measure is known, told: whose, of what, when, how much, and what it leaves for the next."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.goods.products import commodity_of
from transforms.facts.goods.wholes import open_paragraph, open_story
from transforms.facts.investment.outward import take_day_of_other_way
from transforms.facts.items import Item
from transforms.facts.measures.balances import way_of_balance
from transforms.facts.measures.foreseeing import year_aimed_at
from transforms.facts.measures.valuing import is_flow_of, is_from, status_of, value_of
from transforms.facts.parties.joint import is_joint
from transforms.facts.parties.pairs import Sides, codes_of, is_coded
from transforms.facts.parties.sides import sides_of
from transforms.facts.parties.turned_ways import turned_home
from transforms.facts.periods.leaving import leave_period
from transforms.facts.periods.own_times import keep_time, take_own_time
from transforms.facts.periods.timing import dated_for
from transforms.facts.quoting import quote_side
from transforms.facts.records import HOME, WORLD, Dated, Known, Topic, is_home, is_province
from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Statement
from transforms.facts.steering import govern
from transforms.facts.totals.both_ways import keep_whole
from transforms.facts.totals.nation import keep_total
from transforms.mentions.calendar import Period

# Cues of capital that domestic firms have too.
ANY_CAPITAL = ("fdi", "fdi_new", "fdi_weak", "fdi_capital")

_LEAST = 1_000_000_000  # đồng


def tell(state: SentenceState, figure: Figure) -> Statement | str:
    """The figure as a statement, or the reason why it is none; the context takes over what it says."""
    context, topic, quantity = state.context, figure.topic, figure.quantity
    for item in figure.behind:
        if item.kind == "authority_side":
            quote_side(state, state.items.index(item))
    if is_joint(state, figure):
        state.joint_at, state.scope.places = figure.quantity.end, []
        return "no_partner"
    known = context.known_of(state.sentence.starts[quantity.start])
    sides, pair_basis = _whose(state, figure, known)
    if sides.reporter is None or sides.counterpart is None:
        return "no_partner"
    if not (is_coded(sides.reporter) and is_coded(sides.counterpart)):
        _leave_time(state, figure, sides)
        _pass_on(state, figure, sides)
        state.scope.places = []
        return "no_partner"
    figure = turned_home(state, figure, sides)
    topic, unit = figure.topic, _unit_of(state, figure)
    if unit == "VND" and (_is_gift(figure) or _is_of_firm(state, topic, sides)):
        govern(state, Topic(veto="company"))
        return "company"
    if unit == "VND" and topic.rule == "fdi_disbursed" and sides.reporter == HOME:
        govern(state, Topic(veto="public_finance"))  # "cả nước giải ngân 9.000 tỷ đồng": a state's money
        return "public_finance"
    commodity = _of_what(state, figure, known)
    take_day_of_other_way(state, figure, sides)
    take_own_time(state, figure, sides)
    period, basis = _of_when(state, figure, sides, known)
    status = status_of(state, figure, period)
    value, step = value_of(figure, period, commodity, sides)
    value *= way_of_balance(state, figure, sides) if figure.transform == "level" else 1
    if status == "target":
        period = year_aimed_at(context, period, topic.family, sides.counterpart)
    statement = Statement(
        state.sentence.starts[quantity.start],
        state.sentence.ends[quantity.end - 1],
        state.sentence.start,
        state.sentence.end,
        topic.measure,
        figure.transform,
        sides.reporter,
        sides.counterpart,
        commodity,
        value,
        step,
        unit,
        quantity.qualifier,
        status,
        period,
        context.quoted(topic.family),
        pair_basis,
        basis,
        topic.rule,
    )
    _leave(state, figure, statement, sides)
    return statement


def _whose(state: SentenceState, figure: Figure, known: Known) -> tuple[Sides, str]:
    """Sides of a figure, and how far from it they were read.

    What other figures say of it sets aside a partner that was carried over, and none that its sentence names.
    """
    sides, basis = sides_of(state, figure)
    if known.pair is None or known.pair == (sides.reporter, sides.counterpart):
        return sides, basis
    family, places = figure.topic.family, [i.place for i in state.items if i.place is not None]
    named = {code for place in places for code in codes_of(place, state.context, family)}
    read = {sides.reporter: known.pair[0], sides.counterpart: known.pair[1]}
    if any(code in named for code, other in read.items() if code != other):
        return sides, basis
    return Sides(*known.pair, is_named=True), "article"


def _of_what(state: SentenceState, figure: Figure, known: Known) -> str | None:
    """The product that a figure is of, which those behind it go on with if other figures say so."""
    commodity = commodity_of(state, figure)
    if known.goods is not None and known.goods != (commodity,):
        state.context.goods = commodity = known.goods[0]
    return commodity


def _of_when(state: SentenceState, figure: Figure, sides: Sides, known: Known) -> tuple[Period, str | None]:
    """The period of a figure, and how far from it that was read."""
    period, basis = dated_for(state, figure, is_flow=is_flow_of(state, figure, sides))
    if known.period is None or known.period == period:
        return period, basis
    state.scope.period, state.scope.is_stock = known.period, False
    leave_period(state, figure.topic.family, known.period)
    return known.period, "article"


def _is_gift(figure: Figure) -> bool:
    """Whether an amount in đồng is too small to be any trade's ("đoàn trao 500 triệu đồng"), or capital."""
    of_ours = figure.topic.family == "trade" or figure.topic.measure == "fdi_registered_capital"
    return of_ours and figure.transform == "level" and figure.quantity.value < _LEAST


def _is_of_firm(state: SentenceState, topic: Topic, sides: Sides) -> bool:
    """Whether an amount in đồng is a firm's: what crosses the border is told in dollars, or in both."""
    if topic.family == "fdi":
        return sides.counterpart == WORLD and topic.rule in ANY_CAPITAL
    converted = any(s.unit not in ("VND", "percent") for s in state.told)
    named = any(i.id == "company" for i in state.items)  # "Công ty … đạt 9 tỷ đồng, trong đó xuất khẩu 3 tỷ"
    ours = sides.reporter == HOME or (named and is_home(sides.reporter or ""))
    return topic.family == "trade" and ours and not converted


def _unit_of(state: SentenceState, figure: Figure) -> str:
    """The printed unit; an amount without a currency is in the article's, else in dollars."""
    unit = figure.quantity.unit
    if figure.quantity.kind == "money" and unit is None:
        unit = state.context.currency
    return unit or "USD"


def _leave(state: SentenceState, figure: Figure, told: Statement, sides: Sides) -> None:
    """Leave what a statement says to the figures after it: currency, pair, what the paragraph opens with."""
    context, family = state.context, figure.topic.family
    happened = (
        told.status == "actual" and told.period.kind != "none"
    )  # "tăng |từ 9%| lên 16%": nobody says when
    keep_time(state, figure, sides, is_actual=happened)
    if figure.quantity.kind == "money":
        context.currency = told.unit
    if told.transform == "level" and told.status == "actual":
        context.levels[figure.quantity.value, figure.quantity.unit] = figure.topic, told
        _keep_amount(context, told, family)
        keep_total(context, told)
    if figure.topic.props.get("outward") and is_home(told.reporter):
        # "Ngược lại, Lào có 9 dự án"
        govern(state, Topic("fdi_registered_capital", "fdi_weak", is_weak=True))
    if told.measure == "trade_turnover":
        context.turnover_paragraph = context.paragraph
    if family == "fdi" and told.period.kind == "cumulative":
        _keep_stock(context, told)
    if family == "trade":
        _open_story(state, told)
        keep_whole(context, told, figure.topic)
    if family == "trade" and context.opening_paragraph != context.paragraph:
        open_story(context, told.measure, told.commodity)
        open_paragraph(state, told.commodity)
    _pass_on(state, figure, sides)


def _leave_time(state: SentenceState, figure: Figure, sides: Sides) -> None:
    """Leave the time of what is told of somebody without a code: others are told of at that time, too."""
    context = state.context
    period, _ = dated_for(state, figure, is_flow=is_flow_of(state, figure, sides))
    if period.kind == "cumulative":
        context.stock = Dated(period, context.sentence, context.paragraph)


def _keep_stock(context: Context, told: Statement) -> None:
    """Remember as of when capital heaped up was told last, and where projects were counted."""
    context.stock = Dated(told.period, context.sentence, context.paragraph)
    if told.measure == "fdi_projects":
        context.projects = context.stock, (told.reporter, told.counterpart)


def _keep_amount(context: Context, told: Statement, family: str) -> None:
    """Remember when the last amount happened, and the greatest of each time's capital and projects."""
    context.amounts[family] = context.amounts[told.measure] = told.period
    known, end = context.wholes.get(family), told.period.end
    latest = known.period.end if known is not None else None
    if told.period.kind in ("year", "ytd") and end is not None and (latest is None or latest <= end):
        context.wholes[family] = Dated(told.period, context.sentence, context.paragraph)
    if family == "fdi":
        of = told.measure, told.period
        context.greatest[of] = max(context.greatest.get(of, told.value), told.value)


def _open_story(state: SentenceState, told: Statement) -> None:
    """A text that opens with another country's trade with everyone is on that country."""
    context = state.context
    last = context.pairs.get("trade")
    if last is not None and context.home_sentence >= 0:
        return
    unsaid = last is None or (last.reporter, last.counterpart) == (HOME, WORLD)
    opens = unsaid or (last is not None and last.reporter == told.reporter)
    foreign = told.counterpart == WORLD and not any(map(_is_ours, state.of_kind("place")))
    if opens and foreign and not is_home(told.reporter) and "-" not in told.reporter:
        context.protagonist = told.reporter


def _is_ours(item: Item) -> bool:
    """Whether an item names Vietnam, or a place in it."""
    return item.place is not None and any(map(is_home, item.place.codes))


def _pass_on(state: SentenceState, figure: Figure, sides: Sides) -> None:
    """Leave the sides of a figure to those after it, which may name none ("Châu Á 1 triệu, tăng 5%")."""
    takes_from_list = figure.shared is not None and figure.shared.sides is not None
    starts = not state.scope.is_base or is_from(state, figure.quantity)  # "tăng từ mức 9 tỷ USD lên …"
    passes = starts and not (takes_from_list or sides.is_whole or _is_of_what_has_share(state, sides))
    if sides.reporter and sides.counterpart and passes:
        family, context = figure.topic.family, state.context
        known = context.pairs.get(family)
        goes_on = known is not None and known.sentence == context.sentence
        goes_on = goes_on and known is not None and (known.is_stated or known.is_ranked)
        stated = sides.is_stated or (goes_on and not sides.is_named)
        alone = _is_singled_out(state, sides) or (known is not None and known.is_alone and not sides.is_named)
        told = {"is_stated": stated, "is_alone": alone}
        context.set_pair(family, sides.reporter, sides.counterpart, **told, measure=figure.topic.measure)


def _is_of_what_has_share(state: SentenceState, sides: Sides) -> bool:
    """Whether the country's total is told behind a province's share of it.

    "Long An xuất khẩu 6 tỷ USD, chiếm 2% trong tổng kim ngạch |335 tỷ USD| của cả nước.¶Gạo đạt …": Long An's
    """
    last = state.told[-1] if state.told else None
    local = last is not None and last.transform == "share" and is_province(last.reporter)
    return local and (sides.reporter, sides.counterpart) == (HOME, WORLD)


def _is_singled_out(state: SentenceState, sides: Sides) -> bool:
    """Whether a province of Vietnam is told apart from the whole country ("Riêng thành phố Hải Phòng …").

    Or in a story on that: "… Nhập khẩu đạt 9 tỷ USD.¶Xuất khẩu đạt 8 tỷ USD. Hải Phòng xuất 2 tỷ USD"
    """
    if sides.reporter is None or not is_province(sides.reporter):
        return False
    last, context = state.context.pairs.get("trade"), state.context
    here = last is not None and last.reporter == HOME and last.paragraph == context.paragraph
    national = here and context.title_paragraph < context.national_paragraph < context.paragraph
    if national and sides.counterpart == WORLD and context.title_province is None:
        return True
    places = (i for i in state.items if i.place is not None and i.place.codes == (sides.reporter,))
    return any(state.singles_out(i.start - 3, i.start) for i in places)
