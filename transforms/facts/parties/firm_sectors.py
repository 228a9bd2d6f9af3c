"""Trade of a part of an economy by who owns its firms ("|khu vực FDI| xuất khẩu 5 tỷ USD"): no total."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.firm_sectors import sectors_of
from transforms.vocabulary import words

_ENDS = (";", ".", ":")
_TOLD = ("growth", "measure", "quantity", "status", "qualifier", "turn")


def firm_sector(state: SentenceState, figure: Figure) -> str | None:
    """The words for the part that a figure of trade is of, as printed; None for one of all firms."""
    spans = [(start, end) for start, end in sectors_of(state.sentence.tokens) if end <= figure.quantity.start]
    if not spans:
        return None
    start, end = spans[-1]
    between = [i for i in state.items if end <= i.start < figure.quantity.start]
    apart = any(i.kind in ("place", "goods") or i.props.get("total") for i in between)
    wholes, tokens = words("roles", "firm_wholes", "words"), state.sentence.tokens
    apart = apart or any(wholes.stand_at(tokens, n) for n in range(end, figure.quantity.start))
    ends = apart or any(i.id in _ENDS and not _goes_on(state, i) for i in between)
    return None if ends or not _acts(state, start, end) else state.sentence.text(start, end)


def _goes_on(state: SentenceState, mark: Item) -> bool:
    """Whether the other way of trade follows a sign, of the same part ("; |nhập khẩu| đạt 8 tỷ USD")."""
    behind = next((i for i in state.items if i.start >= mark.end), None)
    return behind is not None and behind.kind == "measure" and behind.start == mark.end


def _acts(state: SentenceState, start: int, end: int) -> bool:
    """Whether a part is whose trade is told: "của" stands before it, or what becomes of it right behind."""
    if words("roles", "roles", "of").stand_before(state.sentence.tokens, start):
        return True
    behind = next((i for i in state.items if i.start >= end), None)
    bracketed = behind is not None and behind.id == "("
    return behind is not None and (bracketed or (behind.kind in _TOLD and behind.start - end <= 1))
