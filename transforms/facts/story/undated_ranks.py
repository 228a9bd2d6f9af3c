"""Ranks without a time of their own, told with a figure of the same partner: they are of its time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.statements import Statement
from transforms.mentions.periods import periods_of
from transforms.text.reading import Reading
from transforms.vocabulary import words

_EARNED = ("level", "growth")
_REACH = 3  # statements from a rank to the figure that it is of, at most


def dated_with_figures(told: Sequence[Statement], reading: Reading) -> list[Statement]:
    """Statements in which an undated rank is of the time of its partner's figure in the same sentence.

    "9 tháng, xuất khẩu đạt 9 tỷ USD. Nga là thị trường lớn |nhất| với 2 tỷ USD": of those months. But a time
    that is named between the two dates only the figure ("… lớn nhất, năm 2023 mua 2 tỷ USD").
    """
    found: list[Statement] = []
    for at, statement in enumerate(told):
        figure = _figure_of(told, at, reading) if _is_undated_rank(statement) else None
        if figure is not None:
            statement = replace(statement, period=figure.period, period_basis=figure.period_basis)
        found.append(statement)
    return found


def _is_undated_rank(statement: Statement) -> bool:
    return statement.unit == "rank" and statement.period.kind == "none" and statement.status == "actual"


def _figure_of(told: Sequence[Statement], at: int, reading: Reading) -> Statement | None:
    """The figure that a rank is told with: right behind it, or right before it in the same clause."""
    rank = told[at]
    for other in told[at + 1 : at + 1 + _REACH]:
        if _earns(other, rank):
            return None if _is_apart(rank, other, reading) else other
    before = next((s for s in reversed(told[max(0, at - _REACH) : at]) if s.transform == "level"), None)
    if before is None or not _earns(before, rank):
        return None
    between = reading.text[before.end : rank.start]
    turns = ";" in between or any(map(str.isupper, between))  # "đạt 9 tỷ USD, |Nga| tiếp tục là …"
    return before if not turns else None


def _is_apart(rank: Statement, figure: Statement, reading: Reading) -> bool:
    """Whether the figure behind a rank has a time of its own, which does not date the rank.

    "… lớn nhất, năm 2023 mua 2 tỷ USD", "Nga |hiện| là nhà đầu tư lớn nhất với 2 tỷ USD trong 5 tháng qua"
    """
    if ";" in reading.text[rank.end : figure.start] or periods_of(reading.folded, rank.end, figure.start):
        return True
    before = reading.folded[rank.quote_start : rank.start].split()
    return figure.period_basis == "clause" and words("roles", "turns", "stock").stand_in(before)


def _earns(figure: Statement, rank: Statement) -> bool:
    """Whether a figure is of a rank's partner and sentence, and of a time that ends."""
    same = figure.quote_start == rank.quote_start and figure.transform in _EARNED
    ours = figure.unit != "rank" and figure.measure != "trade_balance" and figure.status == "actual"
    pair = {figure.reporter, figure.counterpart} == {rank.reporter, rank.counterpart}
    return same and ours and pair and figure.period.end is not None
