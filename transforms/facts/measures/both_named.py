"""One amount behind both ways of trade, named in one breath ("|Xuất khẩu và nhập khẩu| đạt 6 tỷ USD")."""

from __future__ import annotations

from transforms.facts.records import WAYS, Topic
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_JOINT = 1  # words between the two, at most: "và"


def of_both_named(state: SentenceState, at: int, quantity: Quantity) -> Topic | None:
    """Trade of both ways, where exports and imports are named together before the only amount of a clause."""
    if quantity.kind != "money" or any(at in members for members in state.lists):
        return None
    cues = [i for i in state.before(quantity) if i.kind == "measure" or i.quantity is not None][-2:]
    if sorted(str(i.props.get("measure")) for i in cues) != sorted(WAYS):
        return None
    joint = state.sentence.tokens[cues[0].end : cues[1].start]
    joined = 0 < len(joint) <= _JOINT and joint[0] in words("roles", "both_named", "joints")
    if not joined or _is_one_of_two(state, at):
        return None
    topic = Topic("trade_turnover", "turnover")
    govern(state, topic)
    return topic


def _is_one_of_two(state: SentenceState, at: int) -> bool:
    """Whether another amount follows, of which nothing more is said ("… đạt 5 tỷ USD và |4 tỷ USD|")."""
    for item in state.items[at + 1 :]:
        if item.kind in ("measure", "place", "period") or item.id in (";", "."):
            return False
        if item.id == "money":
            return True
    return False
