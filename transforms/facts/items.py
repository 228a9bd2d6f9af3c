"""One item of a sentence: a figure, a period, a measure, a place, or a word that steers them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from transforms.mentions.periods import PeriodMention
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.mentions.ranks import Rank

SIGNS = frozenset((",", ";", ":", "(", ")", ".", "!", "?", "|", "…", "•"))


_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(slots=True)  # not frozen, which would take longer to make
class Item:
    """Tokens [start, end) and what they are; one of the mentions is set where ``kind`` names it."""

    kind: str
    start: int
    end: int
    id: str = ""
    props: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    quantity: Quantity | None = None
    period: PeriodMention | None = None
    place: Place | None = None
    rank: Rank | None = None
