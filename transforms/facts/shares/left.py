"""Shares of what a partner buys, or sells, in all: the sentence behind goes on with what has that share."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.context import Context
from transforms.facts.records import WAYS, WORLD, Topic, is_home
from transforms.facts.state import SentenceState
from transforms.facts.statements import Statement


def leave_share(state: SentenceState) -> None:
    """Go back to what was traded, behind a sentence that ends in its share of what the other side trades.

    "Xuất khẩu gạo sang Lào đạt 9 triệu USD, |chiếm 8% gạo nhập khẩu của Lào|. Riêng tháng 7 đạt …": what was
    sold. Not where others are told of next, or that trade is ("Nga có 5%", "Nhập khẩu của Lào tăng 4%").
    """
    context = state.context
    known, has_share = context.pairs.get("trade"), _has_share(context)
    if known is None or has_share is None or context.told_sentence != context.sentence - 1:
        return
    share = context.told[-1]
    if (known.reporter, known.measure) != (share.reporter, share.measure) or _tells_else(state, share):
        return
    level = next((t for t, s in context.levels.values() if s is has_share), None)
    context.set_topic(level or Topic(has_share.measure, has_share.rule))
    reporter, counterpart = has_share.reporter, has_share.counterpart
    told = replace(known, reporter=reporter, counterpart=counterpart, measure=has_share.measure)
    context.pairs["trade"] = context.last_pair = told


def _has_share(context: Context) -> Statement | None:
    """What the sentence before told the share of, in trade that the other side counts; or None."""
    told: list[Statement] = context.told
    if not told or told[-1].transform != "share" or told[-1].measure not in WAYS:
        return None
    before = next((s for s in reversed(told) if s.transform != "share"), None)
    if before is None or before.measure not in WAYS or before.measure == told[-1].measure:
        return None
    if not is_home(before.reporter):
        return None  # "Lào chi 2 tỷ USD mua gạo Việt, chiếm 65% xuất khẩu của ta. Quý I đạt …": what we sold
    seen = before.counterpart == told[-1].reporter and told[-1].counterpart in (before.reporter, WORLD)
    return before if seen else None


def _tells_else(state: SentenceState, share: Statement) -> bool:
    """Whether a sentence names somebody else, or a rank, or the way of trade that a share is of."""
    sides = {share.reporter, share.counterpart}
    named = (i.place.codes for i in state.of_kind("place") if i.place is not None)
    other = any(code not in sides for codes in named for code in codes)
    first = next(iter(state.of_kind("quantity")), None)
    cues = (i for i in state.of_kind("measure") if first is None or i.start < first.start)
    again = any(i.props["measure"] == share.measure for i in cues)
    return other or again or bool(state.of_kind("rank"))
