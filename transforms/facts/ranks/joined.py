"""Ranks joined to one that is none of ours: of an economy's size, of a province among provinces."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.items import Item
from transforms.facts.records import is_province
from transforms.facts.state import SentenceState


def goes_with_none(state: SentenceState, at: int) -> bool:
    """Whether "and" joins a rank to one that is none of ours ("nền kinh tế lớn thứ hai và thứ năm")."""
    before = state.items[max(0, at - 2) : at]
    if [i.kind for i in before] != ["rank", "break"] or before[0].rank is None or before[1].id != "words":
        return _goes_on_with_province(state, at)
    return _is_none(state, before[0], ("rank_out_of_scope",))


def _is_none(state: SentenceState, other: Item, reasons: Sequence[str]) -> bool:
    """Whether a rank told before was rejected for one of some reasons."""
    start = state.sentence.starts[other.rank.figure] if other.rank is not None else -1
    return any(r.start == start and r.reason in reasons for r in state.rejected)


def _goes_on_with_province(state: SentenceState, at: int) -> bool:
    """Whether a province of ours, the subject of a rank that is none, takes another in what it draws.

    "Hà Nội dẫn đầu về số dự án với 327 dự án, và |đứng thứ hai| về tổng vốn đầu tư"
    """
    last = next((n for n in reversed(range(at)) if state.items[n].rank is not None), -1)
    subject = state.scope.subject
    if last < 0 or subject is None or any(i.place is not None for i in state.items[last:at]):
        return False
    ours = subject.start < state.items[last].start and any(is_province(code) for code in subject.codes)
    return ours and _is_none(state, state.items[last], ("rank_out_of_scope", "no_partner"))
