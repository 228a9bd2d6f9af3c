"""When a trip was: its dates, how long it lasted, until which day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from transforms.events.backward import dates_before
from transforms.events.clock import Dated
from transforms.events.onward import Course, listed_from, tail_dates
from transforms.events.scene import Mark, Scene
from transforms.events.story import Story

_UNTIL_REACH = 12
_EARLIER_REACH = 24
_DEPARTING_REACH = 16
_LONGEST = timedelta(days=20)
OTHER_CLAUSE = ("verb", "noun", "met", "talks")


@dataclass
class TripDays:
    """Reads the days of the trip that hangs on an anchor."""

    scene: Scene
    anchor: Mark
    form: str
    course: Course
    story: Story

    def resolve(self, mark: Mark) -> Dated | None:
        """The days of a date, lengthened by how long the trip lasts, or until when."""
        dated = self.story.dated(self.scene, mark, self.anchor)
        if dated is None or dated.precision != "day" or dated.first != dated.last:
            return dated
        more = timedelta(days=max(self._stay - 1, 0))
        if self._is_closing():
            return replace(dated, first=dated.first - more)
        span = self._span_from(dated)
        if span is not None:
            return span
        last = self._last_day(mark)
        if last is not None and dated.first < last.first <= dated.first + _LONGEST:
            return replace(dated, last=last.last)
        return replace(dated, last=dated.last + more)

    def _span_from(self, start: Dated) -> Dated | None:
        """The days of a trip told after its first: "sáng 8/7, … lên đường thăm Lào và dự …, từ 8-12/7"."""
        spans = (m for m in self.scene.after(self.course.end) if m.date is not None and m.date.is_span)
        told = (self.story.dated(self.scene, mark, self.anchor) for mark in spans)
        return next((days for days in told if days is not None and days.first == start.first), None)

    def lengthened(self, start: Dated) -> Dated | None:
        """The days of a trip that began on a single day, where the anchor tells its length or its end."""
        if start.precision != "day" or start.first != start.last:
            return None
        until = self._last_day(self.anchor)
        last = until.last if until is not None else start.first + timedelta(days=self.course.stay - 1)
        return replace(start, last=last) if start.first < last <= start.first + _LONGEST else None

    def _last_day(self, first: Mark) -> Dated | None:
        """Until when: "thăm Lào đến hết ngày 8/12", "tới Hà Nội tối 24/8 và sẽ ở lại đến ngày 26/8"."""
        after = self.scene.follows(first.end)
        if after.date is not None and after.date.is_until:  # "từ hôm nay đến 8/12, … thăm Lào"
            return self.story.dated(self.scene, after, self.anchor)
        for mark in self.scene.after(max(self.course.end, first.end), _UNTIL_REACH):
            if mark.date is not None:
                until = mark.date.is_until and mark.date.precision == "day"
                return self.story.dated(self.scene, mark, self.anchor) if until else None
            if mark.person is not None or mark.has("strong_break", "speech") or mark.is_anchor(*OTHER_CLAUSE):
                break
        return None

    def _is_closing(self) -> bool:
        """Whether the day is the trip's last: "kết thúc chuyến thăm …", "rời Lào sau chuyến thăm …"."""
        before = self.scene.frame(self.anchor.start)
        left = any(mark.has("departs") for mark in self.scene.before(before.start, _DEPARTING_REACH))
        return before.has("closes") or (before.has("outcome") and left)

    def marks(self) -> list[Mark]:
        """The dates of the visit: after the anchor, else before it."""
        dates = self.course.dates or tail_dates(self.scene, self._purpose_end)
        if dates:
            self.story.claim(dates)
            return dates
        before = self.scene.frame(self.anchor.start)
        if before.has("apart") and not (self._stay and self._is_closing()):
            return self._date_of_outcome() if before.has("outcome") else []
        if self.form != "noun" or not before.has("frame"):
            closed = self._date_of_clause() if self._stay and self._is_closing() else None
            date = self._date_before() or closed
            return [date] if date is not None and not self._is_of_meeting(date) else []
        near = self.scene.precedes(before.start)
        if near.date is not None and not self.story.is_claimed(near):
            return [near]
        date = self._date_of_clause() or self._date_before()
        is_of_meeting = date is None or self._is_of_meeting(date) or (self._frames_meeting(date))
        return [] if date is None or is_of_meeting else [date]

    @property
    def _purpose_end(self) -> int:
        """Where a trip has been told, with that it is to attend something: "sang Nam Ninh dự hội chợ"."""
        after = self.scene.follows(self.course.end)
        return after.end if self.form == "go" and after.has("attends") else self.course.end

    @property
    def _stay(self) -> int:
        """How many days the trip lasts, where that is told; 0 where not."""
        return self.course.stay or self.scene.precedes(self.anchor.start).stay

    def of_earlier(self) -> list[Mark]:
        """The years of earlier visits: "lần thứ ba ông Tập thăm Việt Nam, sau năm 2015 và 2017"."""
        if not any(mark.has("order") for mark in self.scene.marks):
            return []
        words = self.scene.after(self.course.end, _EARLIER_REACH)
        followers = (self.scene.follows(mark.end) for mark in words if mark.has("earlier"))
        first = next(followers, None)
        if first is not None and first.has("several"):  # "sau các năm 2015 và 2017"
            first = self.scene.follows(first.end)
        is_vague = first is not None and first.date is not None and first.date.precision != "day"
        return listed_from(self.scene, first) if first is not None and is_vague else []

    def _date_of_outcome(self) -> list[Mark]:
        """The month or year of what came of a trip: "tháng 8, sau chuyến thăm Pháp của …, hai bên ra …"."""
        has_outcome = any(mark.is_anchor("tie", "paper") for mark in self.scene.after(self.course.end))
        date = self._date_before() if has_outcome else None
        is_day = date is not None and date.date is not None and date.date.precision == "day"
        return [date] if date is not None and not is_day else []

    def _date_before(self) -> Mark | None:
        before = dates_before(self.scene, self.anchor)
        begins = self._stay > 0 and self.story.visit_here() is not None  # "tới Lào sáng 5/3, thăm …"
        return next((mark for mark in before if begins or not self.story.is_claimed(mark)), None)

    def _date_of_clause(self) -> Mark | None:
        """The date of what happened on the trip: "nhân chuyến thăm Pháp, ngày 7/10/2024, hai bên …"."""
        comma = self.scene.follows(self.course.end)
        date = self.scene.follows(comma.end)
        return date if comma.has("comma") and date.date is not None and not date.date.is_until else None

    def _is_of_meeting(self, date: Mark) -> bool:
        """Whether a date before the visit is the day of a meeting that is told in between."""
        between = (m for m in self.scene.before(self.anchor.start) if m.start > date.start)
        return any(mark.is_anchor("met", "talks") for mark in between)

    def _frames_meeting(self, date: Mark) -> bool:
        """Whether a day is that of a meeting for which the trip is only the frame."""
        is_day = date.date is not None and date.date.precision == "day"
        return is_day and any(m.is_anchor("met", "talks") and m.start > date.start for m in self.scene.marks)
