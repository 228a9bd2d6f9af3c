"""A list of words and phrases, and where its members stand among the tokens of a text."""

from __future__ import annotations

from collections.abc import Iterable

from transforms.lazy import lazy

Tokens = list[str]


class Words(frozenset[str]):
    """Words and phrases, folded as tokens are; few tokens begin or end one, which one look tells."""

    @lazy
    def _by_first(self) -> dict[str, list[Tokens]]:
        return _grouped((phrase.split(" ") for phrase in self), 0)

    @lazy
    def _by_last(self) -> dict[str, list[Tokens]]:
        return _grouped((phrase.split(" ") for phrase in self), -1)

    def stand_at(self, tokens: Tokens, start: int) -> bool:
        """Whether one of them begins at token ``start``."""
        known = self._by_first.get(tokens[start]) if start < len(tokens) else None
        return known is not None and any(tokens[start : start + len(p)] == p for p in known)

    def end_at(self, tokens: Tokens, start: int) -> int:
        """Where the longest of them that begins at token ``start`` ends; ``start`` where none does."""
        known = self._by_first.get(tokens[start]) if start < len(tokens) else None
        if known is None:  # as of most tokens
            return start
        return start + max((len(p) for p in known if tokens[start : start + len(p)] == p), default=0)

    def stand_before(self, tokens: Tokens, end: int) -> bool:
        """Whether one of them ends right before token ``end``."""
        known = self._by_last.get(tokens[end - 1]) if end > 0 else None
        return known is not None and any(tokens[max(0, end - len(p)) : end] == p for p in known)

    def stand_in(self, tokens: Tokens) -> bool:
        """Whether one of them stands anywhere among tokens."""
        first = self._by_first
        if first.keys().isdisjoint(tokens):
            return False
        return any(token in first and self.stand_at(tokens, at) for at, token in enumerate(tokens))


def _grouped(phrases: Iterable[Tokens], at: int) -> dict[str, list[Tokens]]:
    """Phrases by their first token, or by their last."""
    found: dict[str, list[Tokens]] = {}
    for phrase in phrases:
        found.setdefault(phrase[at], []).append(phrase)
    return found
