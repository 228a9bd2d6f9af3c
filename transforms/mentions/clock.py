"""What a period counts from: the publication date and the periods told before; never the machine's clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from transforms.mentions.calendar import Period, Published, month_of
from transforms.mentions.periods import PeriodMention

_JUST = 2  # months that news is of
_YEAR = 366  # days after which a month is one that is looked back on
_FRESH = 62  # days from the months that news is of to the end of the one that it is told in, at most
Slots = Mapping[str, int]
MOMENT = "moment"  # kind of a span that dates no figure: a day of telling, a horizon


@dataclass(frozen=True, slots=True)
class Clock:
    """What relative periods count from: the publication date, and the last period that was read."""

    published: Published | None
    last: Period | None = None
    is_beside: bool = False  # it was read in the same sentence

    def year_for(
        self, month: int | None = None, *, near: bool = False, ends: int | None = None
    ) -> int | None:
        """The year that a bare month or day means: of the text so far (``near``), or of the publication.

        ``ends``: the month before which it is over, where that is not the next: a quarter is later, "10 ngày
        đầu tháng 1" in January.
        """
        last = self.last.end if self.last else None
        if last is not None and (self.published is None or (near and self._is_of_told(month, last, ends))):
            return last.year
        if self.published is None:
            return None
        late = month is not None and self.published.month is not None and month > self.published.month
        return self.published.year - 1 if late else self.published.year

    def _is_of_told(self, month: int | None, last: date, ends: int | None) -> bool:
        """Whether a bare month is of the year told last: none after what was told, none of just now.

        "Tháng 12/2019 …, tháng 1 giảm 2%", told in February 2020, is of 2020; "năm 2019 tháng 1" is not.
        """
        at = self.published
        if at is not None and last.year > at.year and not self.is_beside:
            return False  # "… khó khăn đến năm 2024": what is told in 2023 of "10 tháng" is of 2023
        if month is None or month > last.month or at is None or at.month is None:
            return month is None or month <= last.month
        year_ago = self.is_beside and self.last is not None and self.last.kind == "year"
        over = month + 1 if ends is None else ends
        is_just_now = over <= at.month <= over + _JUST - 1
        looked_back = at.year == last.year + 1 or (self.last is not None and self.last.kind == "year")
        return year_ago or not (at.year > last.year and looked_back and is_just_now)

    @property
    def month_told(self) -> Period | None:
        """The month told last, or the last of those told so far ("8 tháng …; trong tháng …")."""
        last, at = self.last, self.published
        if last is None or last.end is None:
            return None
        age = (at.last_day - last.end).days if at is not None and at.month is not None else 0
        if last.kind == "month":
            return last if age <= _YEAR else None
        fresh = 0 <= age <= _FRESH
        within = last.kind == "range" and last.start is not None and last.start.month == last.end.month
        told = within or last.kind in ("ytd", "asof")
        return month_of(last.end.year, last.end.month) if told and fresh else None

    @property
    def today(self) -> date | None:
        """The day of publication, where it is known to the day."""
        return self.published.first_day if self.published and self.published.day else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A mention, the numbers in its slots, and what it counts from."""

    mention: PeriodMention
    slots: Slots
    clock: Clock
