"""What each line of a page is: title, heading, body, caption, or furniture (menus, teasers, lists of other stories)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from transforms.text.reading import Reading, fold
from transforms.vocabulary import load

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"""[.!?…]["”’')\]]*$""")
_DATE_LINE = re.compile(r"^\W*(?:\w+\s+){0,3}\D{0,12}\d{1,2}[/:-]\d{1,2}\b.{0,40}$")
_LONG = 150
_MENU = 25


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the reading copy; hard-wrapped lines of one paragraph are one block."""

    start: int
    end: int
    kind: str


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    folded: str
    kind: str = ""
    is_teaser: bool = False

    @property
    def is_long(self) -> bool:
        return len(self.text) >= _LONG

    @property
    def ends_sentence(self) -> bool:
        return _SENTENCE_END.search(self.text) is not None


@cache
def _phrases(group: str) -> tuple[str, ...]:
    return tuple(fold(phrase) for phrase in load("furniture")[group])


def _doubled(text: str) -> bool:
    """Whether the line is one phrase printed twice ("A A")."""
    half = len(text) // 2
    return len(text) >= 2 * _MENU and text[:half].strip() == text[-half:].strip()


def _lines(reading: Reading) -> list[_Line]:
    lines = []
    for match in _LINE.finditer(reading.text):
        text = match[0].strip()
        if text:
            start = match.start() + match[0].index(text[0])
            lines.append(_Line(start, start + len(text), text, reading.folded[start : start + len(text)]))
    return _unwrapped(lines)


def _unwrapped(lines: list[_Line]) -> list[_Line]:
    """Lines of one paragraph joined again, where a page is wrapped at a fixed width."""
    widths = [len(line.text) for line in lines]
    if len(lines) < 4 or max(widths) > 130 or sum(w > 45 for w in widths) < len(lines) // 2:
        return lines
    joined: list[_Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        goes_on = (
            line.text[0].islower()
            or line.text[0].isdecimal()
            or (last is not None and last.text[-1] not in ".!?:;…")
        )
        if last is not None and not last.ends_sentence and goes_on and len(last.text) > 45:
            last.end, last.text = line.end, f"{last.text} {line.text}"
            last.folded = f"{last.folded} {line.folded}"
        else:
            joined.append(line)
    return joined


def _mark_single(line: _Line) -> None:
    folded = line.folded
    if len(folded) < 400 and any(word in folded for word in _phrases("caption")):
        line.kind = "caption"
    elif any(folded.startswith(p) for p in _phrases("single")) and len(folded) < _LONG:
        line.kind = "furniture"
    elif (
        len(line.text) < 60
        and any(folded.startswith(p) for p in _phrases("byline"))
        and not line.ends_sentence
    ):
        line.kind = "furniture" if not any(c.isdecimal() for c in folded) else ""
    elif len(line.text) < 60 and _DATE_LINE.match(line.text) and ":" in line.text:
        line.kind = "furniture"


def _mark_doubles(lines: list[_Line]) -> None:
    """Captions printed twice stay; a headline printed twice belongs to another story, and so does its summary."""
    for at, line in enumerate(lines):
        after = lines[at + 1] if at + 1 < len(lines) else None
        if _doubled(line.text):
            line.is_teaser = not line.kind and not line.ends_sentence
            line.kind = line.kind or ("furniture" if line.is_teaser else "caption")
        elif after is not None and after.text == line.text and len(line.text) >= _MENU:
            if line.ends_sentence or line.kind == "caption":
                line.kind = after.kind = "caption"
            elif at > 3:
                line.kind = after.kind = "furniture"
                after.is_teaser = True
    _mark_summaries(lines)


def _mark_summaries(lines: list[_Line]) -> None:
    """The paragraph below another story's headline; headlines one below the other have none."""
    paragraphs = 0
    for at in range(1, len(lines) - 1):
        paragraphs += lines[at - 1].is_long and not lines[at - 1].kind
        line, after = lines[at], lines[at + 1]
        if line.is_teaser and not lines[at - 1].is_teaser and not after.kind and paragraphs >= 2:
            after.kind = "furniture"


def _mark_lists(lines: list[_Line]) -> None:
    """Lists of other stories, from their heading on."""
    closing, inset = _phrases("closing"), _phrases("inset")
    total = lines[-1].end
    open_list = ""
    for at, line in enumerate(lines):
        short = len(line.text) < 60
        if short and at and any(line.folded.startswith(p) for p in closing):
            open_list = "closing"
        elif open_list != "closing" and any(line.folded.startswith(p) for p in inset) and at:
            open_list = "inset" if short else ""
            line.kind = "furniture"
        elif open_list == "inset" and line.is_long and line.ends_sentence and line.start < 0.6 * total:
            open_list = ""
        if open_list:
            line.kind = "furniture"


def _mark_story(lines: list[_Line], title: str | None) -> None:
    """Title, headings and body among the lines that are left."""
    left = [line for line in lines if not line.kind]
    wanted = fold(title).strip() if title else None
    for at, line in enumerate(left):
        heading = len(line.text) < _LONG and not line.ends_sentence and line.text[0] not in "-+•*–"
        if wanted and line.folded == wanted:
            line.kind = "title"
        elif at == 0 and heading and len(left) > 1 and not line.text.endswith(":"):
            line.kind = "title"
        elif at and lines and heading and line.text == left[0].text:
            line.kind = "title"
        else:
            line.kind = "heading" if heading and len(line.text) < 110 else "body"


def blocks_of(reading: Reading, title: str | None = None) -> list[Block]:
    """The blocks of a page in order; ``title`` is the headline where it is known from outside."""
    lines = _lines(reading)
    if not lines:
        return []
    for line in lines:
        _mark_single(line)
    _mark_doubles(lines)
    _mark_lists(lines)
    _mark_story(lines, title)
    return [Block(line.start, line.end, line.kind) for line in lines]
