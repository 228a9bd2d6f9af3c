"""Ties between two countries: diplomatic relations and partnerships."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from transforms.events.backward import dates_before
from transforms.events.cast import Actor
from transforms.events.clock import Dated
from transforms.events.dates import DateMention
from transforms.events.onward import ends_clause
from transforms.events.scene import HOME, Mark, Scene
from transforms.events.story import Story, Told, sides_of
from transforms.phrases import Entry
from transforms.vocabulary import words

_VERB_REACH = 28  # tokens between what is made and the verb that makes it
_BECOMING_REACH = 12
_WHEN_REACH = 16
_DEGREE_REACH = 3  # tokens from a tie to what it is for: "… sâu rộng vì"
_AIM_REACH = 24
_WISH_REACH = 28
_ANNIVERSARY_REACH = 18
_MADE_REACH = 20
_SIDES_REACH = 48
_NEAR = {"day": 10, "month": 8, "year": 6, "": 6}  # tokens between a tie and its date
_BRACKET_REACH = 6  # tokens more where the date is in brackets
_SLACK = 2  # years between an anniversary and the year it is written of
_MAKING = ("make", "raise", "made")
_CLAIMING = ("tie", "verb", "noun", "met", "talks")


@dataclass
class TieReader:
    """Reads what two countries made: relations or a partnership."""

    scene: Scene
    anchor: Mark
    entry: Entry
    story: Story

    def read(self) -> list[Told]:
        """The tie; none where it is only wished, kept up or remembered, or no day is known."""
        goes_on = self.story.tie is not None or self._is_of_sides()  # the story tells of two states' ties
        if self.entry.props["event"] == "partnership" and not self.scene.is_of_states(self.anchor, goes_on):
            return []
        date = self._date()
        dated = self.story.dated(self.scene, date, self.anchor) if date is not None else self._leant()
        if dated is None or not self._is_plausible(dated):
            return []
        self.story.claim([date] if date is not None else [])
        sides = sides_around(self.scene, self.anchor, self.story)
        return [Told(self.anchor, str(self.entry.props["event"]), self.entry.id, dated, sides)]

    def _is_of_sides(self) -> bool:
        """Whether relations are made in a story that has named Vietnam beside another country."""
        named = self.scene.words.tokens[self.anchor.start : self.anchor.end]
        known = any(side.country == HOME for side in self.story.sides)
        return known and self.verb in _MAKING and words("events", "ties", "relations").stand_in(named)

    @cached_property
    def verb(self) -> str:
        """What governs the tie: make, since (of what lasts), raise, keep, made (passive, after it), or ""."""
        if self.entry.props["made"]:
            return "make"
        is_upward = False
        for mark in self.scene.before(self.anchor.start, _VERB_REACH):
            if mark.has("strong_break"):
                break
            is_upward |= mark.has("up_to")
            if mark.has("raise"):
                is_new = is_upward or (mark.has("upgrade") and not self._is_raised_further())
                return "raise" if is_new else "keep"
            if mark.has("be") and self.scene.precedes(mark.start).has("up_to"):
                continue  # "nâng cấp quan hệ lên mức cao nhất |là| Đối tác …"
            known = next((name for name in ("agreed", "make", "since", "keep") if mark.has(name)), "")
            if known:
                return "make" if known == "since" and self._becomes(mark) else known
        return "made" if self._passive else ""

    def _is_raised_further(self) -> bool:
        """Whether it is what a tie is raised from: "nâng cấp quan hệ Đối tác toàn diện lên …"."""
        return any(mark.has("up_to") for mark in self.scene.after(self.anchor.end, _BECOMING_REACH))

    def _becomes(self, have: Mark) -> bool:
        """Whether a side has the tie from now on: "trở thành nước thứ bảy có quan hệ …"."""
        return any(mark.has("becomes") for mark in self.scene.before(have.start, _BECOMING_REACH))

    @cached_property
    def _passive(self) -> int:
        """End of the passive verb after the tie ("… được thiết lập", "… có từ năm"), or 0."""
        for mark in self.scene.after(self.anchor.end, _MADE_REACH):
            date = self.scene.follows(mark.end).date
            if mark.has("made") or (mark.has("since") and date is not None and date.is_since):
                return mark.end
            is_over = mark.date is not None or mark.has("strong_break", "comma")
            if is_over or mark.is_anchor("tie", "paper", "verb", "noun"):
                break
        return 0

    def _is_wished(self) -> bool:
        for mark in self.scene.before(self.anchor.start, _WISH_REACH):
            if mark.has("wish"):
                return True
            if mark.has("strong_break") or mark.date is not None or self._is_since_when(mark):
                return False
        return False

    def _is_since_when(self, mark: Mark) -> bool:
        """Whether words say since when something is so: "cao chưa từng thấy |kể từ ngày| hai nước …"."""
        since = words("dates", "since", "words").stand_before(self.scene.words.tokens, mark.start)
        return mark.has("clause") or (mark.has("when") and since)

    def _date(self) -> Mark | None:
        """The date of the making: after the tie, else before its verb."""
        after = self._date_after()
        date = after.date if after is not None else None
        if self._is_wished() and not (date is not None and date.is_bracketed):
            return None
        is_making = self.verb in (*_MAKING, "agreed")
        is_label = self.scene.sign(self.scene.follows(self.anchor.end)) == ":"
        if date is not None and (is_making or is_label or date.is_bracketed or self._begins_at(date)):
            return after
        if not is_making and not self._is_being():
            return None
        before = dates_before(self.scene, self.anchor, onset=True)
        found = self._date_when() or next((mark for mark in before if self._may_govern(mark)), None)
        return found if self.verb != "agreed" or _is_year(found) else None

    def _date_when(self) -> Mark | None:
        """The date that "when" says to be the tie's: "0,5 tỷ USD năm 1992, khi hai nước lập quan hệ …"."""
        for mark in self.scene.before(self.anchor.start, _WHEN_REACH):
            if mark.has("when"):
                near = self.scene.precedes(mark.start)
                near = self.scene.precedes(near.start) if near.has("comma") or near.is_veto else near
                is_own = near.date is not None and not near.date.is_until
                return near if is_own else None
            if mark.has("strong_break", "comma") or mark.date is not None:
                break
        return None

    def _begins_at(self, date: DateMention) -> bool:
        """Whether what lasts began at a date after it: "có quan hệ từ năm 2013", "… ngày 7/2/1973"."""
        is_birth = date.precision == "day" and not date.is_until and self._is_being()
        return self.verb == "since" and (date.is_since or is_birth)

    def _is_being(self) -> bool:
        """Whether the two sides are or have something: dated by what stands before, it began then."""
        near = self.scene.before(self.anchor.start, _VERB_REACH)
        return self.verb == "since" and next((m.has("be") for m in near if m.has("since")), False)

    def _may_govern(self, mark: Mark) -> bool:
        """Whether a date before the tie is its own; "from … on" is where the tie lasts, or "when" follows."""
        if mark.date is None or self._is_of_other(mark):
            return False
        is_of_feast = mark.date.precision == "year" and bool(self._anniversary())
        if is_of_feast and self.story.clock.published is None:
            return False  # "Năm 2023, hai nước kỷ niệm 15 năm …" of a story of unknown year
        comma = self.scene.follows(mark.end)
        is_when = comma.has("comma") and self.scene.follows(comma.end).has("when")
        return self._is_being() == mark.date.is_onset or (mark.date.is_onset and is_when)

    def _date_after(self) -> Mark | None:
        """The date right after the tie and its sides, in brackets or not; a figure's year is none."""
        start = self._passive if self.verb == "made" else self._name_end
        has_figure = False
        for mark in self.scene.after(start, 2 * _NEAR["day"]):
            has_figure |= mark.date is None and self.scene.sign(mark)[:1].isdecimal()
            if mark.date is not None:
                if has_figure and mark.date.precision != "day":
                    return None
                reach = _NEAR[mark.date.precision] + _BRACKET_REACH * mark.date.is_bracketed
                return mark if mark.start - start <= reach and not mark.date.is_until else None
            after = self.scene.follows(mark.end)
            is_own = after.date is not None and (after.date.is_since or ends_clause(self.scene, after))
            is_apart = mark.has("comma") and not is_own
            if is_apart or mark.has("strong_break", "speech") or mark.is_anchor(*_CLAIMING):
                return None
        return None

    @cached_property
    def _name_end(self) -> int:
        """End of the tie's name with what it is for: "… toàn diện vì hòa bình và thịnh vượng ở châu Á"."""
        if not any(m.has("aim") for m in self.scene.after(self.anchor.end, _DEGREE_REACH)):
            return self.anchor.end
        end = self.anchor.end
        for mark in self.scene.after(self.anchor.end, _AIM_REACH):
            if mark.date is not None or mark.person is not None or mark.has("strong_break", "speech"):
                break
            if mark.is_anchor(*_CLAIMING) or self.scene.sign(mark) in ("(", ")", '"', "”", "."):
                break
            after = self.scene.follows(mark.end)
            if mark.has("comma") and (after.date is not None or after.has("clause", "both")):
                break
            end = mark.end
        return end

    def _is_of_other(self, date: Mark) -> bool:
        """Whether a date before the tie belongs to another tie."""
        before = self.scene.before(date.start, _NEAR["day"])
        return self.story.is_claimed(date) and any(mark.is_anchor("tie") for mark in before)

    def _leant(self) -> Dated | None:
        """The day of the visit or meeting at which the tie was made."""
        is_told = self._is_wished() or self._anniversary() is not None or self._is_years_ago()
        if self.verb not in ("make", "raise") or is_told:
            return None
        return self.story.leant(self.scene)

    def _is_years_ago(self) -> bool:
        """Whether so many years have passed since: "thiết lập quan hệ ngoại giao hơn 20 năm trước"."""
        after = self.scene.after(self.anchor.end, 2 * _NEAR["day"])
        figures = (m for m in after if m.date is None and self.scene.sign(m).isdecimal())
        return any(self.scene.follows(mark.end).has("years") for mark in figures)

    def _anniversary(self) -> int | None:
        """How many years of the tie are celebrated; 0: some; None: it is no anniversary."""
        count = None
        for mark in self.scene.before(self.anchor.start, _ANNIVERSARY_REACH):
            number = self.scene.sign(self.scene.precedes(mark.start))
            if mark.has("years") and number.isdecimal():
                return int(number[:4])
            if mark.has("strong_break") or mark.is_anchor("tie"):  # another tie's anniversary
                break
            if mark.has("anniversary"):
                count = 0
        return count

    def _is_plausible(self, dated: Dated) -> bool:
        """Whether a day is that of the making, not of an anniversary."""
        years = self._anniversary()
        written = self.story.year_written(dated)
        if years is None or written is None:
            return True
        gap = written - dated.first.year
        return abs(gap - years) <= _SLACK if years else gap > _SLACK


def _is_year(mark: Mark | None) -> bool:
    return mark is not None and mark.date is not None and mark.date.precision == "year"


def sides_around(scene: Scene, anchor: Mark, story: Story) -> tuple[Actor, ...]:
    """The two sides: countries named near the anchor, else those that the article is about."""
    printed: dict[str, str] = {}
    for mark in scene.marks:
        is_country = mark.place is not None and "-" not in mark.place and len(mark.place) == len(HOME)
        if mark.place is not None and is_country and abs(mark.start - anchor.start) <= _SIDES_REACH:
            printed.setdefault(mark.place, scene.text(mark))
    one = next(((code, name) for code, name in printed.items() if code != HOME), None)
    known = story.sides if one is None or any(actor.country == one[0] for actor in story.sides) else ()
    return sides_of(printed) or known or ((Actor(one[1], one[0]),) if one is not None else ())
