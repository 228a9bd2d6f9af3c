"""What a sentence without figures is on, past what its second clause remarks."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.measures.topics import topic_of_cue
from transforms.facts.records import Topic
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_LABEL = 6  # words of a label that opens a paragraph
_OPENS = ("place", "period", "break")  # what may stand before what a sentence is on


def leave_head(state: SentenceState) -> None:
    """Let what a sentence is on govern the figures behind it, and not what it remarks of it.

    "Kim ngạch hai chiều tăng nhanh nhưng ta vẫn nhập siêu. Năm 2009 đạt 2 tỷ USD"
    """
    head = _head(state)
    if head is None:
        return
    for cue in (i for i in state.of_kind("measure") if i.start >= head.end):
        if not _is_remark(state, head, topic_of_cue(head), cue):
            return
    if topic_of_cue(head).measure != (state.context.topic or Topic()).measure:
        state.context.set_topic(topic_of_cue(head))


def _head(state: SentenceState) -> Item | None:
    """The trade, with a partner or with all, that a sentence opens on and says something of."""
    label = next((i.end for i in state.items if i.id == ":" and i.end <= _LABEL), 0)  # "1. Thương mại: …"
    cues = [i for i in state.of_kind("measure") if i.start >= label]
    if len(cues) < 2 or topic_of_cue(cues[0]).family != "trade":
        return None
    head = cues[0]
    opens = all(i.kind in _OPENS for i in state.items if label <= i.start < head.start)
    rises = any(i.kind == "growth" and head.end <= i.start < cues[1].start for i in state.items)
    return head if opens and (rises or topic_of_cue(head).measure == "trade_turnover") else None


def _is_remark(state: SentenceState, head: Item, topic: Topic, cue: Item) -> bool:
    """Whether a cue stands in a clause that says why, or what for; or that the balance is another thing."""
    said = state.sentence.tokens[head.end : cue.start]
    if words("roles", "causes", "words").stand_in(said) or words("roles", "remarking", "aims").stand_in(said):
        return True
    balance = topic_of_cue(cue).measure == "trade_balance" != topic.measure
    return balance and words("roles", "remarking", "contrasts").stand_in(said)
