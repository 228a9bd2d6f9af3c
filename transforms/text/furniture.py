"""What a line is by itself: buttons, a menu, a caption, a by-line, the heading of a list of other stories."""

from __future__ import annotations

import re
from functools import cache

from transforms.phrases import Entry, Lexicon
from transforms.text.folding import fold
from transforms.text.lines import Line
from transforms.text.words import tokens_of
from transforms.vocabulary import load

_WORD = 40  # characters of a line in which its first word ends
_ROW = 300  # characters in a row of buttons, at most
_LABEL = 60  # characters in a by-line or the heading of a list, at most
_CAPTION = 400
_DIVIDER = re.compile("[|»›>•·]")
_TAGS = re.compile(r"(?:#\w[^#]{0,50})+")
_MARKS = " >»►▶▸➤#–*•|-+"
_RULE = re.compile(r"[\W_]+")


@cache
def _opening(group: str) -> tuple[str, ...]:
    """The phrases of a group of the vocabulary, folded: what a line may begin with."""
    return tuple(fold(phrase) for phrase in load("furniture")[group])


@cache
def _labels() -> Lexicon:
    """Buttons and sections as phrases."""
    lexicon = Lexicon()
    for kind in ("buttons", "sections"):
        for phrase in load("furniture")[kind]:
            lexicon.add(phrase, Entry(kind, kind))
    return lexicon


@cache
def _first_words() -> frozenset[str]:
    """What a label can begin with."""
    groups = (load("furniture")[kind] for kind in ("buttons", "sections"))
    return frozenset(tokens_of(phrase)[0] for group in groups for phrase in group)


def labels_of(line: Line) -> str:
    """ "buttons" or "sections" where the line is nothing else, but for figures and signs; else ""."""
    if len(line.text) > _ROW:
        return ""
    first = tokens_of(line.text[:_WORD].split(maxsplit=1)[0])[0]
    if first.isalpha() and first not in _first_words():
        return ""
    tokens = tokens_of(line.text)
    at, kinds = 0, set()
    while at < len(tokens):
        end, entries = _labels().match(tokens, at)
        if entries:
            kinds.add("buttons" if "buttons" in entries.by_kind else "sections")
            at = end
        elif tokens[at].isalpha():
            return ""
        else:
            at += 1
    return "sections" if "sections" in kinds else "buttons" if kinds else ""


def is_trail(line: Line) -> bool:
    """Whether the line is a menu or a path of sections ("Trang nhất » Tin tức"), not a row of a table."""
    if not line.is_short or _DIVIDER.search(line.text) is None or line.has_figure or line.ends_sentence:
        return False
    return sum(map(bool, map(str.strip, _DIVIDER.split(line.text)))) > 1


def is_rule(line: Line) -> bool:
    """Whether the line is drawn rather than written."""
    return _RULE.fullmatch(line.text) is not None


def is_tags(line: Line) -> bool:
    """Whether the line is a row of hashtags."""
    return line.text.startswith("#") and line.is_short and _TAGS.fullmatch(line.text) is not None


def is_caption(line: Line) -> bool:
    """Whether the line tells what a picture or a chart shows."""
    return len(line.text) < _CAPTION and any(word in line.folded for word in _opening("caption"))


def is_byline(line: Line) -> bool:
    """Whether the line names who wrote the story, or where it is from."""
    short = len(line.text) < _LABEL and not line.ends_sentence and not line.has_figure
    return short and line.folded.startswith(_opening("byline"))


def stands_alone(line: Line) -> bool:
    """Whether the line begins as only furniture does, and nothing of the story stands in it."""
    opens_so = line.folded.startswith(_opening("single"))
    opens_so |= not line.has_figure and line.folded.startswith(_opening("single_without_figure"))
    return line.is_short and not line.ends_sentence and opens_so


def opens(group: str, line: Line) -> bool:
    """Whether the line is a heading of the group inset, closing or end."""
    if len(line.text) > _LABEL or line.ends_sentence:
        return False
    bare = line.folded.lstrip(_MARKS).rstrip(f"{_MARKS}():…0123456789")
    return bare in _opening(group)


def is_imprint(line: Line) -> bool:
    """Whether the line says who publishes the page."""
    if len(line.text) >= _CAPTION or not line.folded.startswith(_opening("imprint")):
        return False
    return not line.ends_sentence or ":" in line.text[:_LABEL]
