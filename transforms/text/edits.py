"""Text under repair, with the way back from each of its characters to the characters it came from."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass

Edit = tuple[int, int, str]  # characters [start, end) and what they become


@dataclass(slots=True)
class Draft:
    """``starts`` and ``ends``: the original characters of each one of ``text`` (None: the same places)."""

    text: str
    starts: array[int] | None = None
    ends: array[int] | None = None

    def edit(self, edits: Iterable[Edit]) -> None:
        """Make edits, in order and apart from each other; a new character stands for all that it replaces."""
        pieces: list[str] = []
        starts, ends = array("l"), array("l")
        done = 0
        for start, end, new in edits:
            self._keep(done, start, pieces, starts, ends)
            if new:
                first = self._start(start)
                pieces.append(new)
                starts.extend([first] * len(new))
                ends.extend([self._end(end - 1) if end > start else first] * len(new))
            done = end
        if done == 0 and not pieces:
            return
        self._keep(done, len(self.text), pieces, starts, ends)
        self.text, self.starts, self.ends = "".join(pieces), starts, ends

    def drop(self, pattern: re.Pattern[str]) -> None:
        """Leave out every match."""
        self.edit([(*match.span(), "") for match in pattern.finditer(self.text)])

    def _start(self, at: int) -> int:
        if self.starts is None:
            return at
        return self.starts[at] if at < len(self.starts) else self._end(at - 1)

    def _end(self, at: int) -> int:
        if self.ends is None:
            return at + 1
        return self.ends[at] if 0 <= at < len(self.ends) else 0

    def _keep(self, start: int, end: int, pieces: list[str], starts: array[int], ends: array[int]) -> None:
        pieces.append(self.text[start:end])
        if self.starts is None or self.ends is None:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            starts.extend(self.starts[start:end])
            ends.extend(self.ends[start:end])
