"""Patterns of tokens, written as in vocabulary/periods.toml, in one tree: the longest that fits wins.

``{m}`` is a slot, ``[x|y]`` may be missing, ``(x|y)`` is either; blanks between tokens do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from transforms.text.folding import fold
from transforms.text.words import Memo, tokens_of

_PIECE = re.compile(r"[\[\]()|]|\{[^}]*\}|[^\[\]()|{}]+")
_DOTTED = re.compile(r"\{(\w+)\}\.\{(\w+)\}(?:\.\{(\w+)\})?")  # "5.9.2023" is one token
Alternatives = list[list["str | Alternatives"]]
Fillings = tuple[tuple[str, str], ...]


class Found(NamedTuple):
    """The number of a pattern that ends before token ``end``, and what stands in its slots."""

    end: int
    pattern: int
    fillings: Fillings


class _Node:
    """What may follow here, words or slots, and the pattern that may end here."""

    __slots__ = ("pattern", "slots", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.slots: dict[str, _Node] = {}
        self.pattern: int | None = None


class _Slot:
    """What may stand in a slot: single tokens, and phrases of several."""

    def __init__(self, alternatives: str) -> None:
        parts = [fold(part) for part in alternatives.split("|")]
        single = re.compile("|".join(part for part in parts if " " not in part))
        self.phrases = [tokens_of(part) for part in parts if " " in part]
        self.fits: Memo[bool] = Memo(lambda token: single.fullmatch(token) is not None)


class Patterns:
    """Patterns numbered as they were added; of two that end at the same token the first wins."""

    def __init__(self, slots: Mapping[str, str]) -> None:
        self._slots = {name: _Slot(alternatives) for name, alternatives in slots.items()}
        self._root = _Node()
        self._count = 0
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
        return self._walk(self._root, tokens, at, ())

    def _opens(self, token: str) -> bool:
        """Whether a pattern can begin with a token."""
        return token in self._root.words or any(
            True for name in self._root.slots for _ in self._filled(name, [token], 0)
        )

    def _walk(self, node: _Node, tokens: list[str], at: int, fillings: Fillings) -> Found | None:
        best = None
        if node.pattern is not None and not _goes_on(tokens, at):
            best = Found(at, node.pattern, fillings)
        if at >= len(tokens):
            return best
        if (child := node.words.get(tokens[at])) is not None:
            best = _longer(best, self._walk(child, tokens, at + 1, fillings))
        for name, child in node.slots.items():
            for end, filling in self._filled(name, tokens, at):
                best = _longer(best, self._walk(child, tokens, end, fillings + filling))
        return best

    def _filled(self, name: str, tokens: list[str], at: int) -> Iterator[tuple[int, Fillings]]:
        """Where slot ``name`` may end that begins at token ``at``, and what stands in it."""
        token = tokens[at]
        if "." in name:
            names, parts = name.split("."), token.split(".")
            if len(names) == len(parts) and all(
                self._slot(n).fits[p] for n, p in zip(names, parts, strict=True)
            ):
                yield at + 1, tuple(zip(names, parts, strict=True))
            return
        slot = self._slot(name)
        if slot.fits[token]:
            yield at + 1, ((name, token),)
        for phrase in slot.phrases:
            if tokens[at : at + len(phrase)] == phrase:
                yield at + len(phrase), ((name, " ".join(phrase)),)

    def _slot(self, name: str) -> _Slot:
        return self._slots[name.rstrip("0123456789")]


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
                here = {node.slots.setdefault(part[1:-1], _Node()) for node in here}
            else:
                for token in tokens_of(part):
                    here = {node.words.setdefault(token, _Node()) for node in here}
        grown |= here
    return grown


def _goes_on(tokens: list[str], at: int) -> bool:
    """Whether a slash and a figure follow: the date is longer than what was read."""
    return at + 1 < len(tokens) and tokens[at] == "/" and tokens[at + 1][0].isdecimal()


def _longer(one: Found | None, other: Found | None) -> Found | None:
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda found: (found.end, -found.pattern))
