"""Words of investment that only call the projects that are counted ("số dự án |đầu tư vào| Việt Nam")."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.records import Topic
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_CALLS = ("fdi_weak", "fdi_into", "fdi_whole", "fdi_outward")
_BETWEEN = ("place", "ranked", "period", "adverb", "goods")
_NEAR = 8  # words between the number of projects and the verb: "số dự án mới của các doanh nghiệp Lào"


def projects_called(state: SentenceState, at: int) -> Topic | None:
    """The projects that were numbered, where the cue at items[at] only says which; None where it tells anew.

    "Số dự án |đầu tư| của Lào |vào| Hà Nội tăng 12%"; but "Số dự án tăng 12%, |đầu tư| …", "… và |vốn FDI|"
    """
    cue, known = state.items[at], state.context.topic
    if cue.kind != "measure" or cue.id not in _CALLS or known is None or known.measure != "fdi_projects":
        return None
    if not words("roles", "registered", "capital").isdisjoint(state.sentence.tokens[cue.start : cue.end]):
        return None
    for item in reversed(state.items[:at]):
        if item.kind == "measure" and item.id == "fdi_projects":
            outward = {"outward": True} if cue.props.get("outward") else {}
            return replace(known, props={**known.props, **outward}) if cue.start - item.end <= _NEAR else None
        calls = item.kind == "measure" and item.id in _CALLS
        if not calls and item.kind not in _BETWEEN:
            return None
    return None
