"""The reading copy: stored text with its accidents mended, and the way back to the stored characters.

Rules look at the reading copy and at its folded form; offsets that leave the extractor go through
:meth:`Reading.span` and always point into the text as stored.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from dataclasses import dataclass
from functools import cached_property

from transforms.text.syllables import unglue

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\r]")
_BLANK = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_JOINT = re.compile(r"(?<=\w)_+(?=\w)|(?<![\w])_+(?=\w)|(?<=\w)_+(?!\w)")
_SPACE_BEFORE = re.compile(r"(?<=\S) +(?=[,.;:!?%)\]”](?:\s|$|[^\w\s]))")
_SPACE_AFTER = re.compile(r"(?<=[(\[“]) +(?=\S)")
_SPACED_SLASH = re.compile(r"(?<=[\dIVX]) *(/) *(?=\d)")
_LETTERS = [chr(c) for c in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(c).isalpha()]
_LOW = "".join(c for c in _LETTERS if c.islower())
_UP = "".join(c for c in _LETTERS if c.isupper())
_LOST_SPACE = re.compile(
    rf"(?<=[{_LOW}]{{2}})(?<![kcm]m)(?=\d)|(?<=[{_LOW}])(?=[{_UP}][{_LOW}{_UP}])|(?<=[A-Z]{{3}})(?=[{_LOW}]{{2}})"
)
_TONE = re.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵèéẻẽẹờớởỡợềếểễệ]")
_TONE_MOVED = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
    "uè": "ùe", "ué": "úe", "uẻ": "ủe", "uẽ": "ũe", "uẹ": "ụe",
}  # fmt: skip
_Y_TO_I = str.maketrans("ýỳỷỹỵ", "íìỉĩị")
_LOWER_ODDITIES = str.maketrans({"İ": "i"})


def fold(text: str) -> str:
    """Spelling variants made one, character for character: case, tone placement (hoà, hòa), y and i (tỷ, tỉ)."""
    lowered = text.translate(_LOWER_ODDITIES).lower()
    if len(lowered) != len(text):  # a letter whose lower case is longer: fold it alone
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return _TONE.sub(lambda m: _TONE_MOVED.get(m[0], m[0]), lowered).translate(_Y_TO_I)


@dataclass(slots=True)
class _Draft:
    """Text under repair with the stored offset of each of its characters (None: they are the same)."""

    text: str
    starts: array[int] | None
    stored: int

    def replace(self, pattern: re.Pattern[str], by: str) -> None:
        """Replace each match by ``by`` (or its group 1, where the pattern has one)."""
        edits = [(m.start(), m.end(), m[1] if m.re.groups else by) for m in pattern.finditer(self.text)]
        self.edit(edits)

    def edit(self, edits: list[tuple[int, int, str]]) -> None:
        if not edits:
            return
        starts = self.starts if self.starts is not None else array("l", range(len(self.text)))
        pieces, moved, done = [], array("l"), 0
        for start, end, new in edits:
            pieces += [self.text[done:start], new]
            moved.extend(starts[done:start])
            anchor = starts[start] if start < len(starts) else self.stored
            moved.extend([anchor] * len(new))
            done = end
        pieces.append(self.text[done:])
        moved.extend(starts[done:])
        self.text, self.starts = "".join(pieces), moved


@dataclass(frozen=True)
class Reading:
    """A stored text as rules read it."""

    text: str
    starts: array[int] | None
    stored: str

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stored characters [start, end) of the reading copy came from, trailing repairs left out."""
        if self.starts is None:
            return start, end
        first = self.starts[start] if start < len(self.starts) else len(self.stored)
        if end <= start:
            return first, first
        last = self.starts[end - 1] + 1
        while last < len(self.stored) and unicodedata.combining(self.stored[last]):
            last += 1
        return first, max(last, first)


def _compose(draft: _Draft) -> None:
    """Combine base letters with the marks that follow them (NFD → NFC), cluster by cluster."""
    clusters = re.compile(r"[^\W\d_][\u0300-\u036f\u0323]+")
    draft.edit([(m.start(), m.end(), unicodedata.normalize("NFC", m[0])) for m in clusters.finditer(draft.text)])


def read(stored: str) -> Reading:
    """The reading copy of a stored text. Never fails, and takes linear time."""
    draft = _Draft(stored, None, len(stored))
    if "&" in stored:
        draft.edit([(m.start(), m.end(), html.unescape(m[0])) for m in _ENTITY.finditer(stored)])
    draft.replace(_INVISIBLE, "")
    draft.replace(_BLANK, " ")
    if not unicodedata.is_normalized("NFC", draft.text):
        _compose(draft)
    if "_" in draft.text:
        draft.replace(_JOINT, " ")
    draft.replace(_SPACE_BEFORE, "")
    draft.replace(_SPACE_AFTER, "")
    draft.edit([(m.start(), m.end(), m[1]) for m in _SPACED_SLASH.finditer(draft.text) if len(m[0]) > 1])
    draft.replace(_LOST_SPACE, " ")
    draft.edit([(at, at, " ") for at in unglue(draft.text)])
    return Reading(draft.text, draft.starts, stored)
