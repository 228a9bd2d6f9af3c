"""What each line of a page is: title, heading, body, caption, or furniture (menus, other stories)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from transforms.text.datelines import is_dateline
from transforms.text.folding import fold
from transforms.text.furniture import (
    is_byline,
    is_caption,
    is_imprint,
    is_rule,
    is_tags,
    is_trail,
    labels_of,
    opens,
    stands_alone,
)
from transforms.text.lines import PARAGRAPH, Line, lines_of
from transforms.text.reading import Reading

_LONGEST_ALONE = 400  # characters of a line that can be anything but body
_HEADLINE = 25  # characters of a headline, at least
_TITLE = 30  # characters of the line that is taken for the title, at least
_HEADING = 110  # characters of a heading, at most
_MENU = 4  # short lines one below the other, at least
_TEASERS = 3  # headlines one below the other, at least
_BULLETS = "-+•*–—·"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the reading copy; hard-wrapped lines of one paragraph are one block."""

    start: int
    end: int
    kind: str


def blocks_of(reading: Reading, title: str | None = None) -> list[Block]:
    """The blocks of a page in order; ``title`` is the headline where it is known from outside.

    What may be the story is the story: a line is furniture only where its own words or its neighbours say so.
    """
    lines = lines_of(reading)
    if len(lines) > 1:
        _mark_alone(lines)
        _mark_doubles(lines)
        _mark_lists(lines)
        _mark_edges(lines, fold(title).strip() if title else "")
    _mark_story(lines)
    return [Block(line.start, line.end, line.kind) for line in lines]


def _mark(lines: Sequence[Line], kind: str = "furniture") -> None:
    for line in lines:
        line.kind = kind


def _mark_alone(lines: Sequence[Line]) -> None:
    """Lines whose own words say what they are."""
    for line in lines:
        if len(line.text) > _LONGEST_ALONE:
            continue
        alone = is_rule(line) or is_tags(line) or stands_alone(line) or is_byline(line)
        if alone or labels_of(line) == "buttons":
            line.kind = "furniture"
        elif is_caption(line):
            line.kind = "caption"


# --- lines printed twice


def _mark_doubles(lines: Sequence[Line]) -> None:
    """A caption printed twice stays; a headline printed twice is another story's, as its summary may be."""
    teasers: list[int] = []
    seen_prose = False
    for at, line in enumerate(lines):
        after = lines[at + 1] if at + 1 < len(lines) else None
        if line.kind:
            continue
        if _is_doubled(line.text):
            line.kind = "caption" if line.ends_sentence else "furniture"
            teasers += [at] if line.kind == "furniture" else []
        elif seen_prose and after is not None and after.text == line.text and len(line.text) >= _HEADLINE:
            line.kind = after.kind = "caption" if line.ends_sentence else "furniture"
            teasers += [at + 1] if line.kind == "furniture" else []
        seen_prose |= line.is_prose
    _mark_summaries(lines, teasers)


def _is_doubled(text: str) -> bool:
    """Whether the line is one phrase printed twice ("A A")."""
    half = len(text) // 2
    return len(text) >= 2 * _HEADLINE and text[:half].strip() == text[-half:].strip()


def _mark_summaries(lines: Sequence[Line], teasers: Sequence[int]) -> None:
    """The paragraphs below a row of teasers that the story does not go on after."""
    row: list[int] = []
    for teaser, following in zip(teasers, [*teasers[1:], -1], strict=False):
        row.append(teaser)
        if following != teaser + 2 and following != teaser + 3:
            summaries = [lines[at + 1] for at in row if at + 1 < len(lines) and not lines[at + 1].kind]
            after = lines[row[-1] + 2] if row[-1] + 2 < len(lines) else None
            if len(summaries) > 1 and (after is None or after.kind or not after.is_prose):
                _mark(summaries)
            row = []


# --- lists of other stories


def _mark_lists(lines: Sequence[Line]) -> None:
    """Lists of other stories from their headings on, and what stands below the story."""
    mass = sum(len(line.text) for line in lines if line.is_prose)
    read, state = 0, ""
    for at, line in enumerate(lines):
        is_late = read and 5 * read > 2 * mass
        is_end = opens("end", line) or is_imprint(line)
        if state == "end" or is_end:
            state = "end" if is_late else state
            line.kind = "furniture"
        elif opens("closing", line):
            state = "closing" if read else "inset"
            line.kind = "furniture"
        elif opens("inset", line):
            state, line.kind = state or "inset", "furniture"
        elif state and _resumes(lines, at, state):
            state = ""
        elif state and line.kind != "caption":
            line.kind = "furniture"
        if not line.kind and line.is_prose:
            read += len(line.text)


def _resumes(lines: Sequence[Line], at: int, state: str) -> bool:
    """Whether the story goes on with the line, in or below a list of others."""
    line = lines[at]
    if line.kind:
        return False
    if state == "inset":
        return line.is_stated or len(line.text) >= PARAGRAPH
    two = lines[at : at + 2]
    return len(two) == 2 and all(len(each.text) >= PARAGRAPH and not each.kind for each in two)


# --- above and below the story


def _mark_edges(lines: Sequence[Line], title: str) -> None:
    """The title, and the menus, dates and teasers around the story."""
    prose = [at for at, line in enumerate(lines) if not line.kind and line.is_prose]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), len(lines))
    above, below = lines[:first], lines[last + 1 :]
    _mark([line for line in (*above, *below) if not line.kind and _is_dated(line)])
    headline = _title_among([line for line in above if not line.kind and not labels_of(line)], title)
    if headline is not None:
        _mark_above([line for line in above if line.start < headline.start])
        _mark([line for line in lines if not line.kind and line.text == headline.text], "title")
    _mark([line for line in below if not line.kind and labels_of(line)])
    _mark_menu(below)
    _mark_teasers([line for line in below if not line.kind])


def _is_dated(line: Line) -> bool:
    """Whether the line says where in the site or when the page was published."""
    return is_trail(line) or is_dateline(line.text)


def _title_among(above: Sequence[Line], title: str) -> Line | None:
    """The line of the title: the known one, or the first that is as long as a title, or the first of all."""
    left = [line for line in above if line.is_short and line.text[0] not in _BULLETS]
    known = [line for line in left if title and line.folded.strip() == title]
    possible = list(takewhile(lambda line: not line.is_stated and not line.text.endswith(":"), left))
    long = [line for line in possible if len(line.text) >= _TITLE]
    return next(iter(known or long or possible), None)


def _mark_above(lines: Sequence[Line]) -> None:
    """What stands above the title: where some of it is furniture, so are short words and signs."""
    _mark([line for line in lines if not line.kind and labels_of(line)])
    if any(line.kind == "furniture" for line in lines):
        left = [line for line in lines if not line.kind and len(line.text) < _HEADLINE]
        _mark([line for line in left if not line.has_figure or not any(c.isalpha() for c in line.text)])
    _mark_menu(lines)


def _mark_menu(lines: Sequence[Line]) -> None:
    """Short words one below the other."""
    left = [line for line in lines if not line.kind]
    if len(left) >= _MENU and all(len(line.text) < _HEADLINE and not line.has_figure for line in left):
        _mark(left)


def _mark_teasers(left: Sequence[Line]) -> None:
    """Headlines one below the other under the story, where hardly one has a figure."""
    figures = sum(line.has_figure for line in left)
    if len(left) >= _TEASERS and all(_is_headline(line) for line in left) and 3 * figures <= len(left):
        _mark(left)


def _is_headline(line: Line) -> bool:
    return len(line.text) >= _HEADLINE and not line.ends_sentence and line.text[0] not in _BULLETS


# --- the story


def _mark_story(lines: Sequence[Line]) -> None:
    """Headings and body among the lines that are left."""
    for line in lines:
        if not line.kind:
            is_heading = len(line.text) < _HEADING and not line.ends_sentence and line.text[0] not in _BULLETS
            line.kind = "heading" if is_heading else "body"
