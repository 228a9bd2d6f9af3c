"""Projects whose licence was taken back, with their capital: none is invested ("thu hồi |6 dự án|")."""

from __future__ import annotations

from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_CAPITAL = ("fdi_capital", "fdi_weak", "fdi_projects", "fdi", "fdi_whole")  # what revoked projects have, too


def are_revoked(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a figure is of projects that its clause says count no more, up to where it tells of others."""
    if quantity.measure != "fdi_projects" and quantity.kind != "money":
        return False
    opens = max((i.end for i in state.before(quantity) if i.id == ";"), default=0)
    tokens, said = state.sentence.tokens, words("roles", "one_project", "revoked")
    ends = [said.end_at(tokens, at) for at in range(opens, quantity.start)]
    last = max((end for at, end in enumerate(ends, opens) if end > at), default=None)
    if last is None:
        return False
    behind = [i for i in state.before(quantity) if i.start >= last]
    counted = sum(i.id == "counted" for i in behind) + (quantity.kind == "counted")
    return counted <= 1 and all(i.id in _CAPITAL for i in behind if i.kind == "measure")
