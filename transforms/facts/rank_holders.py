"""Who holds a rank whose words stand beside a place: "Mỹ đứng đầu", "Thứ ba là EU", "* Đức: Đứng thứ hai"."""

from __future__ import annotations

from transforms.facts.context import WORLD, is_home
from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.ranks import introducing_phrases
from transforms.mentions.tokens import Sentence

_BEFORE = 6  # words that may stand between a place and the rank that it takes ("bất ngờ vươn lên …")
_BEHIND = 3  # words that may stand between a rank and its holder ("là thị trường …")
_ENDS = (",", ";", ".")
_DIRECTED = ("export", "import")


def holder_beside(state: SentenceState, at: int) -> Place | None:
    """The partner that holds the rank at items[at]: right before it, or introduced behind it."""
    place = _subject(state.items, at) or introduced(state.sentence, state.items, at)
    return place if place is not None and _is_partner(state, place) else None


def is_continued(state: SentenceState, at: int) -> bool:
    """Whether a partner takes the next place in the ranking that the paragraph tells, of the same trade.

    "Việt Nam là nguồn cung gạo lớn nhất của Philippines … Đứng thứ hai là Thái Lan"
    """
    ranking, rank = state.context.ranking, state.items[at].rank
    last = state.context.pairs.get("trade")
    if ranking is None or rank is None or last is None or ranking.paragraph != state.context.paragraph:
        return False
    if rank.value <= ranking.value or is_home(ranking.owner) or not ranking.measure.startswith(_DIRECTED):
        return False
    held = _subject(state.items, at) or introduced(state.sentence, state.items, at)
    return held is not None and ranking.owner in (last.reporter, last.counterpart)


def goes_on(state: SentenceState, at: int) -> bool:
    """Whether a rank without a subject is its figure's partner's ("… sang Đức đạt 1 tỷ USD, đứng đầu")."""
    last = state.told[-1] if state.told else None
    if last is None or is_home(last.counterpart) or last.counterpart == WORLD:
        return False
    before = state.items[at - 1]
    return before.id == "," and state.items[at].start - before.end <= 1


def introduced(sentence: Sentence, items: list[Item], at: int) -> Place | None:
    """The place that a rank is said to belong to ("thị trường lớn thứ ba của Việt Nam là Đài Loan")."""
    rank = items[at]
    for item in items[at + 1 : at + 6]:
        if item.kind in ("quantity", "rank") or (item.kind == "break" and item.id in _ENDS):
            return None
        if item.place is None or item.place.role != "":
            continue
        gap = sentence.tokens[max(rank.end, item.start - _BEHIND) : item.start]
        for phrase in introducing_phrases():
            if any(gap[n : n + len(phrase)] == phrase for n in range(len(gap))):
                return item.place
    return None


def _subject(items: list[Item], at: int) -> Place | None:
    """The place before the rank, with no other than one that it has passed between them."""
    start = items[at].start
    for before in reversed(items[:at]):
        opens = before.kind == "break" and before.id in (":", "(", ")")
        if start - before.end > _BEFORE or before.kind in ("quantity", "rank", "goods"):
            return None
        if before.kind == "break" and not opens:
            return None
        if before.place is not None and before.place.role != "after":
            return before.place if before.place.role == "" else None
    return None


def _is_partner(state: SentenceState, place: Place) -> bool:
    """Whether a place can be a partner of the trade that is told: Vietnam only in another's trade."""
    if place.kind == "counterpart":
        return True
    if len(place.codes) != 1 or place.codes[0] == WORLD:
        return False
    return not is_home(place.codes[0]) or traded_abroad(state) is not None


def traded_abroad(state: SentenceState) -> str | None:
    """The foreign country whose trade is told, where it is not Vietnam's."""
    context = state.context
    last = context.pairs.get("trade")
    if last is not None and not is_home(last.reporter) and last.reporter != WORLD:
        near = last.paragraph == context.paragraph or last.reporter == context.protagonist
        return last.reporter if near else None
    return None if is_home(context.protagonist) else context.protagonist
