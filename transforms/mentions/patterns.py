"""Patterns of tokens, written as in vocabulary/periods.toml, matched at once: the longest that fits wins.

``{m}`` is a slot, ``[x|y]`` may be missing, ``(x|y)`` is either; blanks between tokens do not count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from transforms.lazy import lazy
from transforms.text.folding import fold
from transforms.text.words import Memo, tokens_of

_PIECE = re.compile(r"[\[\]()|]|\{[^}]*\}|[^\[\]()|{}]+")
_DOTTED = re.compile(r"\{(\w+)\}\.\{(\w+)\}(?:\.\{(\w+)\})?")  # "5.9.2023" is one token
_NUMBER = re.compile(r"\d")
_LONGEST = 12  # characters of a date with dots
Alternatives = list[list["str | Alternatives"]]
Fillings = tuple[tuple[str, str], ...]
Counting = Callable[[list[str], int], bool]


class Found(NamedTuple):
    """The number of a pattern that ends before token ``end``, and what stands in its slots."""

    end: int
    pattern: int
    fillings: Fillings


class _State:
    """A place in one pattern: what may follow, words or slots, and whether the pattern may end here."""

    __slots__ = ("pattern", "slots", "words")

    def __init__(self) -> None:
        self.words: dict[str, list[_State]] = {}
        self.slots: dict[str, list[_State]] = {}  # by name
        self.pattern: int | None = None


class _Node:
    """Where a text may be in all patterns at once; made as texts lead there, for there are very many."""

    __slots__ = ("_nodes", "_words", "pattern", "slots")

    def __init__(self, states: list[_State]) -> None:
        slots: dict[str, list[_State]] = {}
        self._words: dict[str, list[_State]] = {}
        self._nodes: dict[str, _Node] = {}
        for state in states:
            for word, targets in state.words.items():
                self._words.setdefault(word, []).extend(targets)
            for name, targets in state.slots.items():
                slots.setdefault(name, []).extend(targets)
        self.pattern = min((s.pattern for s in states if s.pattern is not None), default=None)
        self.slots = [_Slot(name, targets) for name, targets in slots.items()]

    def after(self, token: str) -> _Node | None:
        """Where the text is behind a token that is a word of a pattern."""
        node = self._nodes.get(token)
        if node is None and token in self._words:
            node = self._nodes[token] = _Node(self._words[token])
        return node


class _Slot:
    """A slot that may follow a node, and the declared name of what fits it: "d" for "d2"."""

    def __init__(self, name: str, states: list[_State]) -> None:
        self.name, self.kind, self._states = name, _NUMBER.sub("", name), states

    @lazy
    def node(self) -> _Node:
        """Where the text is behind it."""
        return _Node(self._states)


class Patterns:
    """Patterns numbered as they were added; of two that end at the same token the first wins.

    ``is_counting``: whether what stands at a token makes a count of the number before it, which is no date.
    """

    def __init__(self, slots: Mapping[str, str], is_counting: Counting | None = None) -> None:
        self._is_counting = is_counting
        self._singles: dict[str, re.Pattern[str]] = {}
        self._phrases: dict[str, list[tuple[str, list[str]]]] = {}  # by their first token
        for name, alternatives in slots.items():
            parts = [fold(part) for part in alternatives.split("|")]
            self._singles[name] = re.compile("|".join(part for part in parts if " " not in part))
            for phrase in (tokens_of(part) for part in parts if " " in part):
                self._phrases.setdefault(phrase[0], []).append((name, phrase))
        self._start, self._count = _State(), 0
        self._fits: Memo[frozenset[str]] = Memo(self._slots_for)
        self.opens: Memo[bool] = Memo(self._opens)

    def add(self, pattern: str) -> None:
        """Add a pattern; all are added before the first text is read.

        Raises:
            ValueError: its brackets do not pair, or all of it may be missing.
        """
        dotted = _DOTTED.sub(lambda m: "{" + ".".join(filter(None, m.groups())) + "}", pattern)
        for state in _grown([self._start], _parsed(iter(_PIECE.findall(dotted)), "")):
            if state is self._start:
                raise ValueError(f"pattern {pattern!r}: all of it may be missing")
            state.pattern = self._count
        self._count += 1

    @lazy
    def _root(self) -> _Node:
        return _Node([self._start])

    def longest(self, tokens: list[str], at: int) -> Found | None:
        """The longest pattern that begins at token ``at``."""
        return self._walk(self._root, tokens, at, (), None)

    def _opens(self, token: str) -> bool:
        """Whether a pattern can begin with a token."""
        fits = self._fits[token] | {name for name, _ in self._phrases.get(token, ())}
        return self._root.after(token) is not None or any(slot.kind in fits for slot in self._root.slots)

    def _slots_for(self, token: str) -> frozenset[str]:
        """The kinds of slots that a token fits; "d.m.y" where it is three of them with dots between."""
        fits = {name for name, single in self._singles.items() if single.fullmatch(token)}
        if "." in token and len(token) <= _LONGEST:
            kinds = [
                [n for n, single in self._singles.items() if single.fullmatch(p)] for p in token.split(".")
            ]
            fits |= set(map(".".join, product(*kinds)))
        return frozenset(fits)

    def _goes_on(self, tokens: list[str], at: int) -> bool:
        """Whether a slash and a figure make a date longer than what was read, or its number counts."""
        if at >= len(tokens):
            return False
        if tokens[at] == "/":
            return at + 1 < len(tokens) and tokens[at + 1][0].isdecimal()
        counts = self._is_counting
        return counts is not None and tokens[at - 1].isdecimal() and counts(tokens, at)

    def _walk(
        self, node: _Node, tokens: list[str], at: int, fillings: Fillings, best: Found | None
    ) -> Found | None:
        """The longest pattern from a node on, or the best so far."""
        if node.pattern is not None and _is_longer(at, node.pattern, best) and not self._goes_on(tokens, at):
            best = Found(at, node.pattern, fillings)
        if at >= len(tokens):
            return best
        token = tokens[at]
        if (child := node.after(token)) is not None:
            best = self._walk(child, tokens, at + 1, fillings, best)
        if not node.slots:
            return best
        fits, phrases = self._fits[token], self._phrases.get(token)
        if fits or phrases:
            for slot in node.slots:
                if slot.kind in fits:
                    best = self._walk(slot.node, tokens, at + 1, fillings + _filled(slot.name, token), best)
                for other, phrase in phrases or ():
                    end = at + len(phrase)
                    if other == slot.kind and tokens[at:end] == phrase:
                        filled = (*fillings, (slot.name, " ".join(phrase)))
                        best = self._walk(slot.node, tokens, end, filled, best)
        return best


def _filled(name: str, token: str) -> Fillings:
    """What stands in a slot, or in each of those with dots between."""
    return tuple(zip(name.split("."), token.split("."), strict=True)) if "." in name else ((name, token),)


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


def _grown(states: list[_State], alternatives: Alternatives) -> list[_State]:
    """The states that alternatives lead to from any of some states."""
    grown: dict[_State, None] = {}
    for alternative in alternatives:
        here = states
        for part in alternative:
            if isinstance(part, list):
                here = _grown(here, part)
            elif part.startswith("{"):
                here = _behind(part[1:-1], [state.slots for state in here])
            else:
                for token in tokens_of(part):
                    here = _behind(token, [state.words for state in here])
        grown.update(dict.fromkeys(here))
    return list(grown)


def _behind(key: str, follows: list[dict[str, list[_State]]]) -> list[_State]:
    """A new state, behind a word or slot that may follow each of some states."""
    state = _State()
    for following in follows:
        following.setdefault(key, []).append(state)
    return [state]


def _is_longer(end: int, pattern: int, best: Found | None) -> bool:
    """Whether a pattern goes before the best so far: it is longer, or was added before it."""
    return best is None or end > best.end or (end == best.end and pattern < best.pattern)
