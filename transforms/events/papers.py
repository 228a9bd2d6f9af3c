"""Statements that two countries issue together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from transforms.events.backward import dates_before
from transforms.events.clock import Dated
from transforms.events.onward import tail_dates
from transforms.events.scene import Mark, Scene
from transforms.events.story import Story, Told
from transforms.events.ties import sides_around
from transforms.phrases import Entry

_DATE_REACH = 10
_VERB_REACH = 8
_TITLE_REACH = 24
_LATER = timedelta(days=60)
_OTHERS = ("verb", "noun", "met", "talks")


@dataclass
class PaperReader:
    """Reads the statement that one anchor names."""

    scene: Scene
    anchor: Mark
    entry: Entry
    story: Story

    def read(self) -> list[Told]:
        """The statement; none where it is only carried out or spoken of, or no day is known."""
        dated = self._dated()
        sides = sides_around(self.scene, self.anchor, self.story)
        return (
            [Told(self.anchor, "joint_statement", self.entry.id, dated, sides)] if dated is not None else []
        )

    def _dated(self) -> Dated | None:
        after = next(iter(tail_dates(self.scene, self.anchor.end, reach=self._reach)), None)
        if after is not None and after.date is not None and not after.date.is_since:
            self.story.claim([after])
            return self.story.dated(self.scene, after, self.anchor)
        if not self._is_issued():
            return None
        before = next(dates_before(self.scene, self.anchor), None)
        if before is not None:
            return self.story.dated(self.scene, before, self.anchor)
        tie, leant = self.story.tie_here(), self.story.leant(self.scene)
        if tie is not None and tie.precision == "day":
            return tie  # "đã ra Tuyên bố chung thiết lập quan hệ Đối tác chiến lược (6/7/2007)"
        if tie is not None and leant is not None and leant.first - tie.last > _LATER:
            return leant  # "ra Tuyên bố chung, nâng quan hệ từ Đối tác chiến lược (thiết lập năm 2007) lên …"
        return tie or self._day_after_title() or leant

    @property
    def _reach(self) -> int:
        """How far the date may stand: "Tuyên bố chung 16 điểm giữa hai nước được công bố ngày …"."""
        after = self.scene.after(self.anchor.end, _TITLE_REACH)
        return _TITLE_REACH if any(mark.has("made") for mark in after) else _DATE_REACH

    def _day_after_title(self) -> Dated | None:
        """The day that follows the statement's subject: "về tăng cường quan hệ đối tác … hôm 27/7"."""
        for mark in self.scene.after(self.anchor.end, _TITLE_REACH):
            if mark.date is not None:
                is_own = mark.date.precision == "day" or mark.date.is_bracketed
                is_free = is_own and not self.story.is_claimed(mark)
                return self.story.dated(self.scene, mark, self.anchor) if is_free else None
            if mark.has("strong_break", "speech", "comma", "clause") or mark.is_anchor(*_OTHERS):
                break
        return None

    def _is_issued(self) -> bool:
        for mark in self.scene.before(self.anchor.start, _VERB_REACH):
            if mark.has("issue"):
                return True
            if mark.has("strong_break", "keep", "comma"):
                return False
        return False
