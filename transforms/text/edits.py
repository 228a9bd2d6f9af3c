"""Text under repair, with the way back from each of its characters to the characters it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

Edit = tuple[int, int, str]  # characters [start, end) and what they become
_AS_IT_WAS = -1


@dataclass(slots=True)
class Origin:
    """Where the characters of a text came from, run by run.

    The characters from ``ats[i]`` up to ``ats[i + 1]`` are those from ``starts[i]`` on, one by one; or, where
    ``ends[i]`` is not -1, they all stand for the characters [starts[i], ends[i]).
    """

    ats: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def start_of(self, at: int) -> int:
        """The first original character of character ``at``."""
        run = bisect_right(self.ats, at) - 1
        return self.starts[run] + (at - self.ats[run] if self.ends[run] == _AS_IT_WAS else 0)

    def end_of(self, at: int) -> int:
        """One past the last original character of character ``at``."""
        run = bisect_right(self.ats, at) - 1
        if self.ends[run] == _AS_IT_WAS:
            return self.starts[run] + at - self.ats[run] + 1
        return self.ends[run]

    def add(self, at: int, start: int, end: int = _AS_IT_WAS) -> None:
        """A run that begins at character ``at`` of the text."""
        self.ats.append(at)
        self.starts.append(start)
        self.ends.append(end)

    def copy(self, start: int, end: int, to: Origin, at: int) -> None:
        """Add the runs of characters [start, end) to another origin, from its character ``at`` on."""
        run = bisect_right(self.ats, start) - 1
        while run < len(self.ats) and self.ats[run] < end:
            here = max(self.ats[run], start)
            skipped = here - self.ats[run] if self.ends[run] == _AS_IT_WAS else 0
            to.add(at + here - start, self.starts[run] + skipped, self.ends[run])
            run += 1


@dataclass(slots=True)
class Draft:
    """``origin`` is None while every character is where it was."""

    text: str
    origin: Origin | None = None

    def edit(self, edits: Iterable[Edit]) -> None:
        """Make edits, in order and apart from each other; a new character stands for all that it replaces."""
        old = self.origin or Origin([0], [0], [_AS_IT_WAS])
        pieces: list[str] = []
        made, size, done = Origin(), 0, 0
        for start, end, new in edits:
            if start > done:
                old.copy(done, start, made, size)
                pieces.append(self.text[done:start])
                size += start - done
            if new:
                made.add(size, old.start_of(start), old.end_of(end - 1))
                pieces.append(new)
                size += len(new)
            done = end
        if done == 0:
            return
        old.copy(done, len(self.text), made, size)
        pieces.append(self.text[done:])
        self.text, self.origin = "".join(pieces), made
