"""Patterns of tokens, written as in vocabulary/periods.toml, in one tree: the longest that fits wins.

``{m}`` is a slot, ``[x|y]`` may be missing, ``(x|y)`` is either; blanks between tokens do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from transforms.text.folding import fold
from transforms.text.words import Memo, tokens_of

_PIECE = re.compile(r"[\[\]()|]|\{[^}]*\}|[^\[\]()|{}]+")
_DOTTED = re.compile(r"\{(\w+)\}\.\{(\w+)\}(?:\.\{(\w+)\})?")  # "5.9.2023" is one token
_NUMBER = re.compile(r"\d")
_LONGEST = 12  # characters of a date with dots
Alternatives = list[list["str | Alternatives"]]
Fillings = tuple[tuple[str, str], ...]


class Found(NamedTuple):
    """The number of a pattern that ends before token ``end``, and what stands in its slots."""

    end: int
    pattern: int
    fillings: Fillings


class _Node:
    """What may follow here, words or slots, and the pattern that may end here."""

    __slots__ = ("pattern", "slots", "words")  # slots: by name, with the kind of each

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.slots: dict[str, tuple[str, _Node]] = {}
        self.pattern: int | None = None


class Patterns:
    """Patterns numbered as they were added; of two that end at the same token the first wins."""

    def __init__(self, slots: Mapping[str, str]) -> None:
        self._singles: dict[str, re.Pattern[str]] = {}
        self._phrases: dict[str, list[tuple[str, list[str]]]] = {}  # by their first token
        for name, alternatives in slots.items():
            parts = [fold(part) for part in alternatives.split("|")]
            self._singles[name] = re.compile("|".join(part for part in parts if " " not in part))
            for phrase in (tokens_of(part) for part in parts if " " in part):
                self._phrases.setdefault(phrase[0], []).append((name, phrase))
        self._root = _Node()
        self._count = 0
        self._fits: Memo[frozenset[str]] = Memo(self._slots_for)
        self.opens: Memo[bool] = Memo(self._opens)

    def add(self, pattern: str) -> None:
        """Add a pattern.

        Raises:
            ValueError: its brackets do not pair, or all of it may be missing.
        """
        dotted = _DOTTED.sub(lambda m: "{" + ".".join(filter(None, m.groups())) + "}", pattern)
        for node in _grown({self._root}, _parsed(iter(_PIECE.findall(dotted)), "")):
            if node is self._root:
                raise ValueError(f"pattern {pattern!r}: all of it may be missing")
            if node.pattern is None:
                node.pattern = self._count
        self._count += 1

    def longest(self, tokens: list[str], at: int) -> Found | None:
        """The longest pattern that begins at token ``at``."""
        return self._walk(self._root, tokens, at, (), None)

    def _opens(self, token: str) -> bool:
        """Whether a pattern can begin with a token."""
        fits = self._fits[token] | {name for name, _ in self._phrases.get(token, ())}
        return token in self._root.words or any(kind in fits for kind, _ in self._root.slots.values())

    def _slots_for(self, token: str) -> frozenset[str]:
        """The kinds of slots that a token fits; "d.m.y" where it is three of them with dots between."""
        fits = {name for name, single in self._singles.items() if single.fullmatch(token)}
        if "." in token and len(token) <= _LONGEST:
            kinds = [
                [n for n, single in self._singles.items() if single.fullmatch(p)] for p in token.split(".")
            ]
            fits |= set(map(".".join, product(*kinds)))
        return frozenset(fits)

    def _walk(
        self, node: _Node, tokens: list[str], at: int, fillings: Fillings, best: Found | None
    ) -> Found | None:
        """The longest pattern from a node on, or the best so far."""
        if node.pattern is not None and _is_longer(at, node.pattern, best) and not _goes_on(tokens, at):
            best = Found(at, node.pattern, fillings)
        if at >= len(tokens):
            return best
        token = tokens[at]
        if (child := node.words.get(token)) is not None:
            best = self._walk(child, tokens, at + 1, fillings, best)
        if not node.slots:
            return best
        fits, phrases = self._fits[token], self._phrases.get(token)
        if fits or phrases:
            for name, (kind, child) in node.slots.items():
                if kind in fits:
                    best = self._walk(child, tokens, at + 1, fillings + _filled(name, token), best)
                for other, phrase in phrases or ():
                    end = at + len(phrase)
                    if other == kind and tokens[at:end] == phrase:
                        best = self._walk(child, tokens, end, (*fillings, (name, " ".join(phrase))), best)
        return best


def _filled(name: str, token: str) -> Fillings:
    """What stands in a slot, or in each of those with dots between."""
    return tuple(zip(name.split("."), token.split("."), strict=True)) if "." in name else ((name, token),)


def _kind(name: str) -> str:
    """The declared name of a slot: "d" of "d2", "m.y" of "m2.y2"."""
    return _NUMBER.sub("", name)


def _parsed(pieces: Iterator[str], closing: str) -> Alternatives:
    """The alternatives up to a closing bracket; what may be missing has the alternative of nothing."""
    found: Alternatives = [[]]
    for piece in pieces:
        if piece == closing:
            return found
        if piece == "|":
            found.append([])
        elif piece == "(":
            found[-1].append(_parsed(pieces, ")"))
        elif piece == "[":
            found[-1].append([*_parsed(pieces, "]"), []])
        elif piece in ")]":
            raise ValueError(f"a {piece} too many")
        else:
            found[-1].append(piece)
    if closing:
        raise ValueError(f"a {closing} is missing")
    return found


def _grown(nodes: set[_Node], alternatives: Alternatives) -> set[_Node]:
    """The nodes that alternatives lead to, made where they are not there yet."""
    grown: set[_Node] = set()
    for alternative in alternatives:
        here = nodes
        for part in alternative:
            if isinstance(part, list):
                here = _grown(here, part)
            elif part.startswith("{"):
                name = part[1:-1]
                here = {node.slots.setdefault(name, (_kind(name), _Node()))[1] for node in here}
            else:
                for token in tokens_of(part):
                    here = {node.words.setdefault(token, _Node()) for node in here}
        grown |= here
    return grown


def _goes_on(tokens: list[str], at: int) -> bool:
    """Whether a slash and a figure follow: the date is longer than what was read."""
    return at + 1 < len(tokens) and tokens[at] == "/" and tokens[at + 1][0].isdecimal()


def _is_longer(end: int, pattern: int, best: Found | None) -> bool:
    """Whether a pattern goes before the best so far: it is longer, or was added before it."""
    return best is None or end > best.end or (end == best.end and pattern < best.pattern)
