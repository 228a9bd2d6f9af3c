"""Visits and meetings that are only wished for, invited to, possible, or called off: nobody went."""

from __future__ import annotations

from transforms.events.clock import Dated
from transforms.events.scene import Mark, Scene
from transforms.events.story import Story

_WISH_REACH = 30
_WISH_GAP = 4  # plain tokens between "to invite" and the verb of the visit
_OFF_REACH = 30
_CLAIMING = ("verb", "noun", "met", "talks", "tie", "paper")
_VERBS = ("verb", "go", "met")
_NEVER = ("never", "called_off")


def is_unreal(scene: Scene, anchor: Mark, dated: Dated, story: Story) -> bool:
    """Whether a visit or meeting did not happen, or is not known to: "hủy chuyến thăm", "có thể sẽ thăm"."""
    if _is_denied(scene, anchor) or _is_called_off_later(scene, anchor):
        return True
    if _is_past(dated, story):
        return False
    is_vague = dated.precision != "day"
    return _is_unsure(scene, anchor) or (is_vague and _is_planned(scene, anchor))


def _is_past(dated: Dated, story: Story) -> bool:
    at = story.clock.published
    return at is not None and dated.last < at.first_day


def _governor(scene: Scene, anchor: Mark) -> Mark:
    """What stands before an anchor, small words of time and manner passed over: "|có thể| sẽ sang thăm"."""
    for mark in scene.before(anchor.start, 8):
        is_own = mark.has("never", "called_off", "unsure", "accepts", "arranged")
        if is_own or not mark.has("auxiliary", "future", "manner"):
            return mark
    return scene.precedes(anchor.start)


def _is_denied(scene: Scene, anchor: Mark) -> bool:
    """ "sẽ không thăm …", "hoãn chuyến thăm …"."""
    names = _NEVER if anchor.is_anchor(*_VERBS) else _NEVER[1:]
    return _governor(scene, anchor).has(*names)


def _is_unsure(scene: Scene, anchor: Mark) -> bool:
    """ "có thể thăm …", "mời Tổng thống A thăm …"."""
    is_verb = anchor.is_anchor(*_VERBS)
    return is_verb and (_governor(scene, anchor).has("unsure") or _is_bidden(scene, anchor))


def _is_planned(scene: Scene, anchor: Mark) -> bool:
    """ "đã nhận lời thăm …", "thúc đẩy chuyến thăm …": without days, only a plan."""
    return _governor(scene, anchor).has("accepts" if anchor.is_anchor(*_VERBS) else "arranged")


def _is_called_off_later(scene: Scene, anchor: Mark) -> bool:
    """ "chuyến thăm, dự kiến vào tháng 7, đã bị hủy"; but not "sau chuyến thăm, hợp đồng bị hủy"."""
    if anchor.is_anchor(*_VERBS) or scene.frame(anchor.start).has("frame", "apart"):
        return False
    for mark in scene.after(anchor.end, _OFF_REACH):
        if mark.has("fell_through"):
            return True
        if mark.has("strong_break", "speech", "clause") or mark.is_anchor(*_CLAIMING):
            break
    return False


def _is_bidden(scene: Scene, anchor: Mark) -> bool:
    """Whether somebody is invited or hoped for: "mời Tổng thống A sớm thăm …", "nếu ông A thăm …"."""
    gap = 0
    is_real = scene.precedes(anchor.start).has("being", "past")
    for mark in scene.before(anchor.start, _WISH_REACH) if not is_real else ():
        if mark.has("bids"):
            return True
        if mark.has("comma", "strong_break", "clause", "when", "speech") or mark.is_anchor(*_CLAIMING):
            break
        gap += not mark.names and mark.person is None and mark.date is None and mark.place is None
        if gap > _WISH_GAP:
            break
    return False
