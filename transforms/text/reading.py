"""The reading copy: stored text with its accidents mended, and the way back to the stored characters.

Rules look at the reading copy and at its folded form; offsets that leave the extractor go through
:meth:`Reading.span` and always point into the text as stored.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.lazy import lazy
from transforms.text.edits import Draft, Edit, Origin
from transforms.text.folding import fold as fold
from transforms.text.mojibake import CLUES, mojibake_in
from transforms.text.names import misspelt_names
from transforms.text.worn import worn_words

_INVISIBLES = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_BLANKS = "_\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BREAKS = "\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_MARKS = "\u0300-\u036f"
_CLOSERS, _OPENERS = r",.;:!?%)\]”", r"(\[“"
_SIGNS = r"&*\[º»£∫ª║╗є"  # of entities, Markdown and wrong decodings
_ODD = rf"{_SIGNS}{_INVISIBLES}{_BLANKS}{_BREAKS}{_MARKS}"
_ENTITY_OF_HTML = r"&(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};|nbsp)"
# One scan tells whether a text has any accident at all; most have none.
_ACCIDENT = re.compile(
    rf"[{_ODD}{_CLOSERS}{_OPENERS}/](?:(?<=[{_ODD}])|(?<= [{_CLOSERS}/])|(?<=[{_OPENERS}/]) )"
)
_HIDDEN = rf"[{_INVISIBLES}{_MARKS}\x0b\x0c\x1c-\x1e\x{{85}}\x{{2028}}\x{{2029}}]"
SPOILT = "|".join((_HIDDEN, _ENTITY_OF_HTML, r"\*\*|\]\(", *CLUES))
"""For RE2: accidents that hide words from a search for them."""
_WRITTEN_AS = re.compile(f"[{_SIGNS}]")
_INVISIBLE = re.compile(f"[{_INVISIBLES}]")
_MARK = re.compile(f"[{_MARKS}]")
_BLANK = re.compile(f"[{_BLANKS}]")
_BREAK = re.compile(f"[{_BREAKS}]")
_CLUSTER = re.compile(rf"[^\W\d_][{_MARKS}]+")
_ENTITY = re.compile(_ENTITY_OF_HTML)
_EMPHASIS = re.compile(r"\*\*+")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\((?:https?:/|/|#)[^()\s]{0,500}\)")
_PUNCTUATION = re.compile(rf"[{_CLOSERS}{_OPENERS}/]")
_DOUBLE_SPACE = re.compile("(?<= ) +")
_DATED = re.compile(r"[\dIVX]")
_SPACED = re.compile(
    rf"[{_CLOSERS}{_OPENERS}/](?:(?<= [{_CLOSERS}])(?=\s|\Z|[^\w\s])|(?<=[{_OPENERS}])(?= )|(?<=/)(?= *\d))"
)


@dataclass(frozen=True, eq=False)
class Reading:
    """A stored text as rules read it; ``origin`` is None where nothing moved."""

    text: str
    origin: Origin | None
    stored: str

    @lazy
    def folded(self) -> str:
        return fold(self.text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stored characters that characters [start, end) of the reading copy came from."""
        if self.origin is None:
            return start, end
        if end > start:
            return self.origin.start_of(start), self.origin.end_of(end - 1)
        at = self.origin.start_of(start) if start < len(self.text) else len(self.stored)
        return at, at


def read(stored: str) -> Reading:
    """The reading copy of a stored text. Never fails, and takes linear time."""
    draft = Draft(stored)
    _mend(draft)
    draft.edit(misspelt_names(draft.text))
    draft.edit(worn_words(draft.text))
    return Reading(draft.text, draft.origin, stored)


def _mend(draft: Draft) -> None:
    """Undo what happened to a text on its way."""
    accidents = _accidents_in(draft.text)
    if not accidents and "  " not in draft.text:
        return
    if _WRITTEN_AS.search(accidents):
        _decode(draft)
        accidents = _accidents_in(draft.text)
    if _BLANK.search(accidents) or _BREAK.search(accidents):
        draft.text = _evened(draft.text)
        accidents = _accidents_in(draft.text)
    if _INVISIBLE.search(accidents):
        draft.edit(_matches(_INVISIBLE, draft.text))
        accidents = _accidents_in(draft.text)
    if _MARK.search(accidents):
        draft.edit(_composed(draft.text))
    if _PUNCTUATION.search(accidents):
        draft.edit(_stray_spaces(draft.text))
    if "  " in draft.text:
        draft.edit(_matches(_DOUBLE_SPACE, draft.text))


def _accidents_in(text: str) -> str:
    """One of each kind of accident that a text has."""
    return "".join(set(_ACCIDENT.findall(text)))


def _decode(draft: Draft) -> None:
    """Undo wrong decodings and escapes, and take Markdown as it reads."""
    draft.edit(mojibake_in(draft.text))
    for _ in range(2):  # "&amp;nbsp;" is escaped twice
        if "&" in draft.text:
            draft.edit(_entities(draft.text))
    if "](" in draft.text:
        draft.edit(_links(draft.text))
    if "**" in draft.text:
        draft.edit(_matches(_EMPHASIS, draft.text))


def _evened(text: str) -> str:
    """Blanks, underscores and line ends made one kind each; every character keeps its place."""
    return _BREAK.sub("\n", _BLANK.sub(" ", text).replace("\r\n", " \n"))


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[Edit]:
    return ((*match.span(), "") for match in pattern.finditer(text))


def _entities(text: str) -> Iterator[Edit]:
    told = ((match, html.unescape(match[0])) for match in _ENTITY.finditer(text))
    return ((*match.span(), meant) for match, meant in told if meant != match[0])  # "R&D5;" is none


def _composed(text: str) -> Iterator[Edit]:
    """Letters and the marks that follow them as one character each (NFD → NFC)."""
    return ((*match.span(), unicodedata.normalize("NFC", match[0])) for match in _CLUSTER.finditer(text))


def _links(text: str) -> Iterator[Edit]:
    """Links of Markdown as their words."""
    for match in _LINK.finditer(text):
        yield match.start(), match.start(1), ""
        yield match.end(1), match.end(), ""


def _stray_spaces(text: str) -> Iterator[Edit]:
    """Spaces that a tokenizer put before and after punctuation, and around a date's slash."""
    done = 0
    for match in _SPACED.finditer(text):
        at = match.start()
        before, after = at, match.end()
        if text[at] not in "([“":
            while before > done and text[before - 1] == " ":
                before -= 1
        if text[at] in "([“/":
            while after < len(text) and text[after] == " ":
                after += 1
        if text[at] == "/" and not _DATED.match(text, before - 1):
            continue
        if 0 < before < at and text[before - 1] != "\n":
            yield before, at, ""
        if after > match.end():
            yield match.end(), after, ""
        done = after
