"""Projects that are counted as the largest, which are no number of all ("trong 5 dự án FDI lớn nhất")."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_NEAR = 10  # words of what the largest are called: "dự án FDI có quy mô vốn đầu tư đăng ký"


def are_among_largest(state: SentenceState, quantity: Quantity) -> bool:
    """Whether projects are the largest, or some of those that the sentence began with.

    "5 dự án FDI lớn nhất là …", "Trong 5 dự án lớn nhất có |2 dự án| của Lào"
    """
    if quantity.measure != "fdi_projects":
        return False
    counted = (n for n, i in enumerate(state.items) if i.id == "counted" and i.start <= quantity.start)
    return any(_are_largest(state, n) for n in counted)


def _are_largest(state: SentenceState, at: int) -> bool:
    """Whether the projects counted at items[at] are called the largest in the same clause."""
    start = state.items[at].end
    ends = takewhile(lambda i: i.kind not in ("break", "quantity"), state.items[at + 1 :])
    end = max((i.end for i in ends), default=start)
    called = state.sentence.tokens[start : min(max(end, start + 2), start + _NEAR)]
    return words("roles", "one_project", "largest").stand_in(called)
