"""Which way goods go that are told first, and then what share of exports, or of imports, they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides
from transforms.facts.records import WAYS, WORLD, Topic
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.quantities import Quantity

_OF = 3  # words between a share and what it is of: "trong tổng số"


def way_of_share(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The way that the share behind an amount says, where only a sentence before said another.

    "…, nhập khẩu 958 triệu USD.¶Sầu riêng đạt 412 triệu USD, |chiếm 40% tổng kim ngạch xuất khẩu|"
    """
    topic = state.context.topic
    if topic is None or topic.measure not in WAYS or state.scope.topic_here or not state.scope.goods:
        return None
    if quantity.kind not in ("money", "tonne"):
        return None
    whole = _whole_of_share(state.behind(quantity))
    if whole is None or whole.props["measure"] == topic.measure:
        return None
    return Topic(str(whole.props["measure"]), whole.id)


def sharer(state: SentenceState, figure: Figure, sides: Sides) -> Sides:
    """Sides of a share of all that a country trades: with the partner with whom it was told to.

    "Kim ngạch Trung Quốc - ASEAN đạt 472 tỷ USD. Tỷ trọng trong tổng |ngoại thương của Trung Quốc| lên 12%"
    """
    last = state.context.pairs.get("trade")
    of_all = figure.transform == "share" and bool(figure.topic.props.get("with_all"))
    if not of_all or last is None or sides.counterpart != WORLD or last.paragraph != state.context.paragraph:
        return sides
    both = (last.reporter, last.counterpart)
    if WORLD in both or sides.reporter not in both or state.scope.goods:
        return sides
    return replace(sides, counterpart=both[both[0] == sides.reporter])


def _whole_of_share(behind: Sequence[Item]) -> Item | None:
    """The exports or imports that the first share is said to be of, right behind it."""
    at = next((n for n, i in enumerate(behind) if i.id == "share"), len(behind))
    rate = next((n for n in range(at, min(at + 3, len(behind))) if behind[n].id == "percent"), None)
    cue = behind[rate + 1] if rate is not None and rate + 1 < len(behind) else None
    if rate is None or cue is None or cue.kind != "measure" or cue.start - behind[rate].end > _OF:
        return None
    return cue if cue.props["measure"] in WAYS and not cue.props.get("weak") else None
