"""Which phrases of a vocabulary stand where in a run of tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from transforms.text.words import tokens_of

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a phrase: a kind ("measure", "place", …), its id, and what else its entry says."""

    kind: str
    id: str
    props: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    cased: bool = False


class Entries:
    """Every meaning of a phrase; ``by_kind``: the first of each; ``uncased``: those that need no capital.

    ``keep``: how many of its tokens the phrase takes, the rest only having to follow; 0: all.
    """

    __slots__ = ("all", "by_kind", "keep", "uncased")

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.all = tuple(entries)
        self.by_kind = {entry.kind: entry for entry in reversed(self.all)}
        self.keep: int = self.all[0].props.get("keep", 0) if self.all else 0
        cased = any(entry.cased for entry in self.all)
        self.uncased: Entries = Entries(e for e in self.all if not e.cased) if cased else self

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)


class Match(NamedTuple):
    """Tokens [start, end) and every entry that they can be."""

    start: int
    end: int
    entries: Entries

    def of(self, kind: str) -> Entry | None:
        return self.entries.by_kind.get(kind)


class Flags(Protocol):
    """A list of booleans, or what gives them when asked."""

    def __getitem__(self, at: int, /) -> bool: ...


class _Node:
    """What a phrase that has come so far means, and the tokens that it can go on with."""

    __slots__ = ("entries", "following")

    def __init__(self) -> None:
        self.entries: Entries | None = None
        self.following: dict[str, _Node] = {}


class Lexicon:
    """A token trie over every phrase of the vocabulary; the longest phrase at a place wins."""

    def __init__(self) -> None:
        self._root = _Node()
        self._nodes: dict[tuple[str, ...], _Node] = {}

    def add(self, phrase: str, entry: Entry) -> None:
        """Add one wording of an entry.

        Raises:
            ValueError: there is nothing in it.
        """
        tokens = tokens_of(phrase)
        if not tokens:
            raise ValueError(f"vocabulary: {entry.kind} {entry.id!r} has an empty cue")
        node = self._root
        for token in tokens:
            node = node.following.setdefault(token, _Node())
        known = node.entries or _NONE
        if entry not in known.all:
            node.entries = Entries((*known.all, entry))
        self._nodes[tuple(tokens)] = node

    def phrases(self) -> Iterator[tuple[tuple[str, ...], Entries]]:
        """Every phrase, as tokens, with its entries."""
        return ((tokens, node.entries or _NONE) for tokens, node in self._nodes.items())

    def match(self, tokens: list[str], at: int) -> tuple[int, Entries]:
        """End of the longest phrase that begins at token ``at``, and its entries (``at``, none for none)."""
        end, entries, following = at, _NONE, self._root.following
        here, last = at, len(tokens)
        while here < last and (node := following.get(tokens[here])) is not None:
            here += 1
            if node.entries is not None:
                end, entries = here, node.entries
            following = node.following
        return end, entries

    def matches(self, tokens: list[str], capital: Flags) -> list[Match]:
        """Phrases left to right, none inside another; ``capital`` says which tokens begin with a capital."""
        found: list[Match] = []
        opening, free, last = self._root.following, 0, len(tokens) - 1
        for at, token in enumerate(tokens):
            if at < free or (node := opening.get(token)) is None:
                continue
            if node.entries is None and (at == last or tokens[at + 1] not in node.following):
                continue  # most words that a phrase can begin with begin none
            end, entries = self.match(tokens, at)
            if entries.uncased is not entries and not capital[at]:
                entries = entries.uncased
            if entries.all:
                free = at + entries.keep if entries.keep else end
                found.append(Match(at, free, entries))
        return found


_NONE = Entries(())
