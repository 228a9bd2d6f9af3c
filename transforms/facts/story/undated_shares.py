"""Shares that a partner is said to have along with an undated rank: of no time either."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.facts.periods.dating import NO_PERIOD
from transforms.facts.records import WAYS
from transforms.facts.statements import Statement

_NAMED = ("clause", "sentence", "paragraph")


def undated_with_rank(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which a partner's share of trade is as undated as its rank right before it.

    "…¶Lào tiếp tục là đối tác thương mại lớn nhất của Nghệ An, |chiếm 26% tổng kim ngạch|": what an earlier
    paragraph was dated says nothing of it; a paragraph that names a time does.
    """
    found = list(told[:1])
    for rank, share in pairwise(told):
        found.append(
            replace(share, period=NO_PERIOD, period_basis=None) if _goes_with(rank, share) else share
        )
    return found


def _goes_with(rank: Statement, share: Statement) -> bool:
    """Whether a share stands behind an undated rank of the same partner, and no time near it."""
    ranked = rank.measure == "trade_partner_rank" and rank.period.kind == "none"
    shares = share.measure in ("trade_turnover", *WAYS) and share.transform == "share"
    here = rank.quote_start == share.quote_start and share.period_basis not in _NAMED
    return (
        ranked
        and shares
        and here
        and (rank.reporter, rank.counterpart) == (share.reporter, share.counterpart)
    )
