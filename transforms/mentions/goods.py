"""Goods, and the sectors and forms that slice investment."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.lexicon import Match
from transforms.mentions.tokens import Sentence
from transforms.mentions.unlisted import unlisted_products

_LONGEST = 5
_OPENS = {":", ";", "•", "-", "+", "*", "“", '"'}
_LISTS = {",", ";", ":", "(", "•", "-", "+", "*"}


@dataclass(frozen=True, slots=True)
class Goods:
    """Tokens [start, end) of a product's words as printed.

    ``kind`` is names or sectors; ``is_sector``: what is invested in may be called so, be it a product too.
    """

    start: int
    end: int
    kind: str
    is_sector: bool = False


def goods_of(sentence: Sentence) -> list[Goods]:
    """Products in order: those of the vocabulary, and those that stand where a product stands."""
    listed = _listed(sentence)
    free = [Goods(*span, "names") for span in unlisted_products(sentence) if not _overlaps(span, listed)]
    return sorted([*listed, *free], key=lambda goods: goods.start) if free else listed


def _overlaps(span: tuple[int, int], goods: list[Goods]) -> bool:
    return any(span[0] < other.end and other.start < span[1] for other in goods)


def _listed(sentence: Sentence) -> list[Goods]:
    """Products of the vocabulary, with the words that belong to them before and after."""
    matches = sentence.matches
    found = []
    for at, match in enumerate(matches):
        if match.of("goods_heads"):
            found += _named_freely(sentence, matches, at)
            continue
        entry = match.of("goods_names") or match.of("goods_sectors")
        if entry is None:
            continue
        if match.end - match.start == 1 and not _is_plainly_goods(sentence, matches, at):
            continue
        start, end = match.start, match.end
        before = matches[at - 1] if at else None
        if before is not None and before.end == start and before.of("goods_before"):
            start = before.start
        if found and start < found[-1].end:
            continue
        after = matches[at + 1] if at + 1 < len(matches) else None
        if after is not None and after.start == end and after.of("goods_after"):
            end = after.end
        found.append(Goods(start, end, entry.id, match.of("goods_sectors") is not None))
    return found


def _is_plainly_goods(sentence: Sentence, matches: list[Match], at: int) -> bool:
    """Whether a word of one syllable stands where goods stand: it is many other things besides."""
    match = matches[at]
    if match.start == 0 or sentence.tokens[match.end : match.end + 1] == ["("]:
        return True
    if sentence.capital[match.start] and sentence.tokens[match.start - 1] not in _OPENS:
        return False  # "qua các cảng Vũng Áng, Cát Lái"
    before = matches[at - 1] if at else None
    if before is not None and before.end == match.start:
        kinds = (
            "measure",
            "goods_before",
            "goods_heads",
            "goods_names",
            "counted",
            "break",
            "half",
            "ranked",
        )
        return any(before.of(kind) is not None for kind in kinds)
    return sentence.tokens[match.start - 1] in _LISTS


def _named_freely(sentence: Sentence, matches: list[Match], at: int) -> list[Goods]:
    """ "mặt hàng X đạt …": a product that no list holds, up to the next word that means something else."""
    head = matches[at]
    after = matches[at + 1] if at + 1 < len(matches) else None
    end = after.start if after is not None else head.end
    words = sentence.tokens[head.end : end]
    known = after is not None and (after.of("goods_names") is not None or after.of("noise") is not None)
    if known or not 1 <= len(words) <= _LONGEST or not all(word.isalpha() for word in words):
        return []
    stops = after is not None and (after.of("growth") is not None or after.of("status") is not None)
    return [Goods(head.start, end, "names")] if stops else []
