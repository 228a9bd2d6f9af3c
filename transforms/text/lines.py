"""The lines of a page, those of a paragraph wrapped at a fixed width joined again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from transforms.text.folding import fold
from transforms.text.reading import Reading

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"""[.!?…][\s"”’»')\]]*$""")
_HEADING_MARK = re.compile(r"#{1,6} +(?=\S)")  # of Markdown
_WIDEST = 140  # characters in a line of a page wrapped at a fixed width
_FULL = 0.6  # of the width, from which a line goes on in the next one
_RUNS_ON = 0.35  # share of the lines that begin within a sentence, on such a page
PARAGRAPH = 150  # characters from which a line is no headline


@dataclass(eq=False)
class Line:
    """Characters [start, end) of the reading copy; ``is_apart``: a blank line stands before it.

    ``kind`` is "" until it is known.
    """

    start: int
    end: int
    text: str
    is_apart: bool = False
    kind: str = ""

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def ends_sentence(self) -> bool:
        return _SENTENCE_END.search(self.text, max(0, len(self.text) - 8)) is not None

    @cached_property
    def is_stated(self) -> bool:
        """Whether it ends as a sentence does and a headline does not: with a full stop."""
        return self.text.rstrip("”’\"') ]").endswith(".") and not self.text.endswith("...")

    @property
    def is_short(self) -> bool:
        return len(self.text) < PARAGRAPH

    @property
    def is_prose(self) -> bool:
        """Whether it is running text: a paragraph, or a sentence of some length."""
        return len(self.text) >= PARAGRAPH or (self.ends_sentence and len(self.text) >= PARAGRAPH // 2)

    @cached_property
    def has_figure(self) -> bool:
        return any(c.isdecimal() for c in self.text)


def lines_of(reading: Reading) -> list[Line]:
    """The lines of a page that are not blank, in order."""
    lines: list[Line] = []
    last = 0
    for match in _LINE.finditer(reading.text):
        text = match[0].strip()
        if text:
            end = match.start() + len(match[0].rstrip())
            mark = _HEADING_MARK.match(text)
            text = text[mark.end() :] if mark else text
            lines.append(Line(end - len(text), end, text, match.start() - last > 1))
            last = match.end()
    return _joined(lines) if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether the page is wrapped at a fixed width: many lines begin within a sentence, and none is long."""
    if len(lines) < 4 or max(len(line.text) for line in lines) > _WIDEST:
        return False
    run_on = sum(_runs_on(line) for line in lines[1:])
    return run_on >= _RUNS_ON * (len(lines) - 1)


def _runs_on(line: Line) -> bool:
    first = line.text[0]
    return not line.is_apart and (first.islower() or first.isdecimal())


def _joined(lines: list[Line]) -> list[Line]:
    """Lines that fill the page's width with the line that follows; a blank line ends a paragraph."""
    width = max(len(line.text) for line in lines)
    paragraphs = [[lines[0]]]
    for line in lines[1:]:
        last = paragraphs[-1][-1]
        is_full = len(last.text) > _FULL * width
        if is_full and not line.is_apart and (_runs_on(line) or not last.ends_sentence):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_paragraph(parts) for parts in paragraphs]


def _paragraph(lines: list[Line]) -> Line:
    text = " ".join(line.text for line in lines)
    return Line(lines[0].start, lines[-1].end, text, lines[0].is_apart)
