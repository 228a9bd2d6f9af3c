"""Trade said anew in a clause of its own, with another: whom the clause before named had no figure."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.records import WAYS, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place

_LED = ("to", "from", "with")
_CUES = (*WAYS, "trade_turnover")


def leave_said_before(state: SentenceState, at: int, place: Place) -> None:
    """Leave partners of a clause whose trade was told without a figure, where the next names its own.

    "Xuất khẩu sang Mỹ đi ngang, trong khi |xuất khẩu sang Nga| tăng 5%"; but one word of trade is of both in
    "xuất khẩu sang Mỹ, sang Nga tăng 5%".
    """
    if place.role not in _LED or not _is_abroad(place) or len(state.scope.places) == 0:
        return
    cue = _cue_before(state.items[:at])
    if cue is None:
        return
    parted = max((i.end for i in state.items[:at] if i.kind == "break" and i.start < cue.start), default=-1)
    if any(_cue_before([i]) and i.end <= parted for i in state.items[:at]):
        state.scope.places = [p for p in state.scope.places if not _is_partner_before(p, parted)]


def _cue_before(items: list[Item]) -> Item | None:
    """The last cue of trade among items, if no figure stands behind it."""
    last = next((i for i in reversed(items) if i.kind in ("measure", "quantity", "rank")), None)
    if last is None or last.kind != "measure" or last.props.get("weak"):
        return None
    return last if last.props["measure"] in _CUES else None


def _is_partner_before(place: Place, end: int) -> bool:
    return place.role in _LED and place.end <= end and _is_abroad(place)


def _is_abroad(place: Place) -> bool:
    return bool(place.codes) and not any(map(is_home, place.codes))
