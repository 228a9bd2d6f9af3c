"""Stocks of capital told in passing, which a sentence on what is new leaves behind."""

from __future__ import annotations

from transforms.facts.goods.subjects import parts_begin
from transforms.facts.investment.sentences import counts_in_force
from transforms.facts.records import family_of
from transforms.facts.state import SentenceState
from transforms.vocabulary import words


def leave_stock(state: SentenceState) -> None:
    """Go back to the months that capital came in, behind a stock of it, where a sentence tells what is new.

    "9 tháng, vốn FDI đạt 24 tỷ USD. Lũy kế, cả nước có 491 tỷ USD. |Vốn cấp mới đạt 13 tỷ USD|"
    """
    context = state.context
    stock, flow = context.stock, context.latest_flow
    if stock is None or flow is None or not flow.sentence < stock.sentence < context.sentence:
        return
    dated = any(i.period is not None and i.period.form != "same_period" for i in state.of_kind("period"))
    if dated or not _is_of_capital(state) or _is_of_stock(state):
        return
    known = context.periods.get("fdi")
    if known is None or known.sentence > stock.sentence:
        return
    abroad = any(i.props.get("outward") for i in state.of_kind("measure"))
    if abroad or words("roles", "renewing", "words").stand_in(state.sentence.tokens) or _grows(state):
        context.set_period("fdi", flow.period)


def _is_of_capital(state: SentenceState) -> bool:
    """Whether a sentence tells amounts of capital, or of projects, or goes on with them."""
    cues = {family_of(str(i.props["measure"])) for i in state.of_kind("measure")}
    counted = any(i.quantity is not None and i.quantity.measure == "fdi_projects" for i in state.items)
    topic = state.context.topic
    goes_on = not cues and topic is not None and topic.family == "fdi"
    return ("fdi" in cues or counted or goes_on) and any(
        i.id in ("money", "percent", "counted") for i in state.of_kind("quantity")
    )


def _is_of_stock(state: SentenceState) -> bool:
    """Whether it goes on with the stock, or tells another."""
    in_force = any(i.quantity is not None and counts_in_force(i.quantity, state) for i in state.items)
    heaped = any(i.id in ("stock", "heaped") for i in state.of_kind("turn"))
    return in_force or heaped or parts_begin(state.sentence.tokens, 0)


def _grows(state: SentenceState) -> bool:
    """Whether it tells by how much something rose or fell, as no stock is told to."""
    changes = [n for n, i in enumerate(state.items[:-1]) if i.kind == "growth" and i.id in ("up", "down")]
    return any(i.id == "percent" for n in changes for i in state.items[n + 1 : n + 3])
