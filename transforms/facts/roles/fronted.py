"""Who is named behind what a sentence opens with: "Đứng thứ ba với 9 tấn là |Lào|", "Chiếm 9%, |Lào| …"."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.records import is_home
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

_OPENING = ("growth", "rank", "ranked")  # what a sentence without a subject opens with
_PASSED = ("break", "period", "turn")  # what may stand before that
_OF_IT = ("growth", "rank", "ranked", "period", "status", "break", "goods", "goods_word")  # and behind it
_CHANGING = ("growth", "quantity", "period", "break", "goods_word", "status")  # behind the figure
_RANKED = ("rank", "ranked")
_NEAR = 4  # items behind a subject in which its rank is told


def subject_behind(sentence: Sentence, items: list[Item]) -> int | None:
    """Which item is who has the figures that open a sentence, or the rank before them.

    "Là nguồn cung lớn thứ ba, với 9 tấn, |Lào| …", "Tăng 9%, |Lào| trở thành thị trường lớn thứ ba"; but
    "Kim ngạch đạt 9 tỷ USD, Lào là …", "Đạt 9 tỷ USD, Lào 3 tỷ USD".
    """
    first = next((n for n, i in enumerate(items) if i.quantity is not None), None)
    if first is None or not _lacks_subject(sentence, items[:first]):
        return None
    at = next((n for n in range(first + 1, len(items)) if not _changes(items[n])), None)
    if at is None or not _is_named(items[at]) or not _goes_on(items, at):
        return None
    before = items[at - 1]
    if before.id == "reach":
        return at if sentence.tokens[before.start] in words("ranks", "copula") else None
    led = any(i.kind in _RANKED for i in items[:first]) or _is_with(sentence, items[:first])
    ranked = any(i.kind in _RANKED for i in items[at + 1 : at + 1 + _NEAR])
    return at if (before.id, before.end) == (",", items[at].start) and (led or ranked) else None


def _lacks_subject(sentence: Sentence, opening: list[Item]) -> bool:
    """Whether a sentence opens with a rank, a share or a change, and names nobody before its figure."""
    at = next((n for n, i in enumerate(opening) if i.kind not in _PASSED), None)
    if at is None or opening[at].kind not in _OPENING or not all(map(_is_of_it, opening[at:])):
        return False
    start = opening[at - 1].end if at else 0
    small = words("roles", "fronted", "words") | words("roles", "adverbs", "words")
    said = sentence.tokens[start : opening[at].start]
    goods = [n for n, i in enumerate(opening) if i.kind == "goods"]
    ranked = any(i.kind == "ranked" for i in opening[: goods[0]]) if goods else True
    return ranked and small.issuperset(said)


def _is_of_it(item: Item) -> bool:
    """Whether an item may stand before the figure of who is named behind it."""
    ours = item.place is not None and any(map(is_home, item.place.codes))
    return ours or item.kind in _OF_IT or bool(item.props.get("weak"))


def _changes(item: Item) -> bool:
    """Whether an item says how much it is, or how it changed."""
    return item.kind in _CHANGING or bool(item.props.get("weak"))


def _is_named(item: Item) -> bool:
    """Whether an item names one foreign place, as who does something."""
    place = item.place
    if place is None or place.kind != "place" or place.role != "" or len(place.codes) != 1:
        return False
    return not is_home(place.codes[0])


def _goes_on(items: list[Item], at: int) -> bool:
    """Whether what is named is no member of a list, whose figure would follow it."""
    behind = items[at + 1] if at + 1 < len(items) else None
    copula = items[at - 1].id == "reach"
    return behind is not None and (copula or (behind.kind not in ("quantity", "break", "place")))


def _is_with(sentence: Sentence, opening: list[Item]) -> bool:
    """Whether "với" leads to the figure."""
    led = [i for i in opening if i.id == "reach"]
    return any(sentence.tokens[i.start] in words("roles", "roles", "with") for i in led)
