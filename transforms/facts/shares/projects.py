"""Shares of a number of projects, where no capital was told ("9 dự án mới, trong đó Lào chiếm 29%")."""

from __future__ import annotations

from transforms.facts.records import Topic
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity

_PROJECTS = "fdi_projects"
_BETWEEN = ("place", "growth", "goods", "turn")
_JOINTS = (",", ";", "words", "(", ")")


def share_of_projects(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The projects that a share without a cue is of; None where it is of capital, or no share.

    They were counted right before, or the share behind it in a list is said to be of them ("Lào chiếm 29%,
    Nga chiếm |9% số dự án|").
    """
    at, topic = state.index_of(quantity), state.context.topic
    shares = quantity.kind == "percent" and at > 0 and state.items[at - 1].id == "share"
    if not shares or topic is None or topic.family != "fdi" or topic.veto:
        return None
    behind = state.items[at + 1] if at + 1 < len(state.items) else None
    if behind is not None and behind.kind == "measure" and behind.props["measure"] != _PROJECTS:
        return None  # "422 dự án, chiếm 8% tổng vốn"
    counted = _follows_count(state, at) or _ends_in_projects(state, at)
    return Topic(_PROJECTS, _PROJECTS) if counted else None


def _follows_count(state: SentenceState, at: int) -> bool:
    """Whether projects, or a share of them, were told last, and no capital has been spoken of since."""
    last = state.told[-1] if state.told else None
    if last is None or last.measure != _PROJECTS or last.transform == "growth":
        return False
    since = (i for i in state.items[:at] if state.sentence.starts[i.start] > last.start)
    return not any(i.kind == "measure" and i.props["measure"] != _PROJECTS for i in since)


def _ends_in_projects(state: SentenceState, at: int) -> bool:
    """Whether a list of shares that begins with items[at] ends in the number that they are of."""
    shares = 0
    for item in state.items[at + 1 :]:
        if item.kind == "measure":
            return bool(shares) and item.id == _PROJECTS
        shares += item.id == "percent"
        if item.id != "percent" and item.kind not in _BETWEEN and item.id not in _JOINTS:
            return False
    return False
