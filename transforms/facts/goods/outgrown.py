"""A product that what is told of a partner outgrows, and so cannot be of."""

from __future__ import annotations

from decimal import Decimal

from transforms.facts.records import WAYS, WORLD
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.text.folding import fold

_IN_YEAR = {"month": 12, "quarter": 4}


def leave_outgrown(state: SentenceState) -> None:
    """Go on with all goods where a partner's amount is more than all partners' of the product told last.

    "Xuất khẩu đạt 217 tỷ USD. Cà phê đạt 3 tỷ USD.¶Mỹ là thị trường lớn nhất, chiếm 20% kim ngạch, đạt 43 tỷ"
    """
    context, last = state.context, state.context.pairs.get("trade")
    if context.goods is None or last is None or state.goods_here or context.is_title:
        return
    amounts = _amounts(state)
    if not amounts or not any(i.place is not None and not is_at_home(i.place) for i in state.items):
        return
    for measure in WAYS:
        whole = context.totals.get((measure, last.reporter, None))
        sold = _sold(state, measure, last.reporter, fold(context.goods))
        if whole is not None and sold is not None and sold < max(amounts) <= whole[0]:
            context.goods = None
            return


def _amounts(state: SentenceState) -> list[Decimal]:
    """Amounts of a sentence in US dollars."""
    told = (i.quantity for i in state.of_kind("quantity"))
    return [q.value for q in told if q is not None and q.kind == "money" and q.unit in (None, "USD")]


def _sold(state: SentenceState, measure: str, reporter: str, goods: str) -> Decimal | None:
    """What was told to be traded of a product with everyone, in a year at most."""
    told = state.context.totals.items()
    known = (
        value for (m, r, c), (value, _) in told if (m, r) == (measure, reporter) and fold(c or "") == goods
    )
    whole = next(known, None)
    return whole if whole is not None else _by_year(state, measure, reporter, goods)


def _by_year(state: SentenceState, measure: str, reporter: str, goods: str) -> Decimal | None:
    """What a month, or a quarter, of a product's trade with everyone would come to in a year."""
    told = (s for _, s in state.context.levels.values() if s.counterpart == WORLD and s.unit == "USD")
    of_it = (
        s for s in told if (s.measure, s.reporter, fold(s.commodity or "")) == (measure, reporter, goods)
    )
    return max((s.value * _IN_YEAR[s.period.kind] for s in of_it if s.period.kind in _IN_YEAR), default=None)
