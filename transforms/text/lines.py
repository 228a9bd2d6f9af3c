"""The lines of a page, those of a paragraph wrapped at a fixed width joined again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from transforms.lazy import lazy
from transforms.text.reading import Reading
from transforms.vocabulary import words

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"""[.!?…][\s"”’»')\]]*$""")
_FIGURE = re.compile(r"\d")
_HEADING_MARK = re.compile(r"#{1,6} +(?=\S)")  # of Markdown
_NARROWEST, _WIDEST = 30, 140  # characters in a line of a page wrapped at a fixed width
_MOSTLY = 0.9
_EVEN = 0.8  # of the width: lines that leave hardly more than a word's room
_OFTEN = 3  # lines that go on in small letters, on a page that is wrapped
_MARKS = ":;"
_BULLETS = "-+•*–—·"
PARAGRAPH = 150  # characters from which a line is no headline


@dataclass(eq=False)
class Line:
    """Characters [start, end) of the reading copy; ``is_apart``: a blank line stands before it.

    ``kind`` is "" until it is known; ``printed``: as stored, where its width matters.
    """

    start: int
    end: int
    text: str
    folded: str
    is_apart: bool = False
    kind: str = ""
    printed: str = ""

    @lazy
    def ends_sentence(self) -> bool:
        return _SENTENCE_END.search(self.text, max(0, len(self.text) - 8)) is not None

    @lazy
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

    @property
    def has_figure(self) -> bool:
        return _FIGURE.search(self.text) is not None


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
            start = end - len(text)
            lines.append(Line(start, end, text, reading.folded[start:end], match.start() - last > 1))
            last = match.end()
    return _unwrapped(reading, lines)


def first_line(text: str) -> str | None:
    """The first line of a text if it is as short as a headline, and no sentence."""
    line = text.lstrip()[: PARAGRAPH + 1].partition("\n")[0].strip()
    return line if len(line) <= PARAGRAPH and _SENTENCE_END.search(line) is None else None


def _unwrapped(reading: Reading, lines: list[Line]) -> list[Line]:
    """Lines joined into paragraphs where the page is wrapped, at a fixed width or where its source was."""
    if len(lines) < 2:
        return lines
    if max(len(line.text) for line in lines) > _WIDEST:
        broken = [_breaks_off(*pair) for pair in pairwise(lines)]
        wrapped = _wrapped_in_part(lines)
        going = [breaks or goes for breaks, goes in zip(broken, wrapped, strict=True)]
        return _joined(lines, going) if any(going) else lines
    for line in lines:
        line.printed = reading.stored[slice(*reading.span(line.start, line.end))]
    width = max(len(line.printed) for line in lines)
    is_even = _is_wrapped(lines, width)
    return _joined(lines, [_is_full(*pair, width) for pair in pairwise(lines)] if is_even else _run_on(lines))


def _breaks_off(line: Line, after: Line) -> bool:
    """Whether a paragraph breaks off before what its last word asks for ("… tính chung 9 tháng đầu năm")."""
    goes_on = after.text[0].islower() or after.text[0].isdecimal()
    return goes_on and not line.is_short and line.folded.rsplit(None, 1)[-1] in words("sentences", "open")


def _run_on(lines: list[Line]) -> list[bool]:
    """Whether lines go on in the next: in small letters, or as long as those that do if there are several."""
    going = [_is_open(one) and other.text[0].islower() for one, other in pairwise(lines)]
    widths = sorted(len(line.text) for line, goes in zip(lines, going, strict=False) if goes)
    if len(widths) < _OFTEN:
        return going
    least = _EVEN * widths[len(widths) // 2]
    others = [at > 0 and len(line.text) >= least and _is_open(line) for at, line in enumerate(lines)]
    return [goes or other for goes, other in zip(going, others, strict=False)]


def _wrapped_in_part(lines: list[Line]) -> list[bool]:
    """Which lines go on where some paragraphs of a page are wrapped at a width, and others are not.

    Their first lines may be short, as their source had a mark before them.
    """
    pairs = list(pairwise(lines))
    going = [_is_open(one) and other.text[0].islower() for one, other in pairs]
    widths = [len(line.text) for line, goes in zip(lines, going, strict=False) if goes]
    least = _EVEN * max(widths, default=0)
    wide = sum(width >= least for width in widths)
    if wide < _OFTEN or wide < _EVEN * len(widths):
        return [False] * len(pairs)
    goes_on = False
    for at, (one, other) in enumerate(pairs):
        width = len(one.text)
        is_full = least <= width <= _WIDEST
        begins = width <= _WIDEST and len(other.text) >= least and other.text[0].islower()
        goes_on = (
            not one.ends_sentence
            and one.text[-1] not in _MARKS
            and (
                (is_full and (goes_on or not other.text[0].isupper()))
                or begins
                or _is_led_in(one, other, least)
            )
        )
        going[at] = goes_on
    return going


def _is_led_in(line: Line, after: Line, width: float) -> bool:
    """Whether a line ends in a comma or a title, and a full one follows ("Lũy kế đến ngày 20/4,").

    Behind a title stands a name: "Cụ thể, Thủ tướng".
    """
    said = line.folded.split()
    leads = line.text[-1] == "," or words("sentences", "titles").stand_before(said, len(said))
    return leads and len(line.text) <= _WIDEST and width <= len(after.text) <= _WIDEST


def _is_open(line: Line) -> bool:
    """Whether a line of some length breaks off within a sentence."""
    is_long = line.text[-1] == "," or _NARROWEST <= len(line.text) <= _WIDEST
    return is_long and line.text[-1] not in _MARKS and not line.ends_sentence


def _is_wrapped(lines: list[Line], width: int) -> bool:
    """Whether lines end where the next word would not have fitted."""
    pairs = [(one, other) for one, other in pairwise(lines) if not one.ends_sentence and not _begins(other)]
    if pairs and not _is_full(*pairs[0], width):  # the title
        pairs = pairs[1:]
    if not pairs or not _NARROWEST <= width <= _WIDEST:
        return False
    full = sum(_is_full(one, other, width) for one, other in pairs)
    run_on = sum(other.text[0].islower() for _, other in pairs)
    is_even = len(pairs) > 1 and min(len(one.printed) for one, _ in pairs) > _EVEN * width
    return full >= _MOSTLY * len(pairs) and (is_even or 4 * run_on >= len(pairs))


def _begins(line: Line) -> bool:
    """Whether a paragraph or an item of a list begins with the line."""
    return line.is_apart or line.text[0] in _BULLETS


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line would have made the line too wide."""
    word = after.printed.split(maxsplit=1)[0]
    return line.text != after.text and len(line.printed) + 1 + len(word) > width


def _joined(lines: list[Line], going: list[bool]) -> list[Line]:
    """Lines that go on with the line that follows; a blank line ends a paragraph."""
    paragraphs = [[lines[0]]]
    for goes, line in zip(going, lines[1:], strict=True):
        if goes and not _begins(line):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_paragraph(parts) for parts in paragraphs]


def _paragraph(lines: list[Line]) -> Line:
    text = " ".join(line.text for line in lines)
    folded = " ".join(line.folded for line in lines)
    return Line(lines[0].start, lines[-1].end, text, folded, lines[0].is_apart)
