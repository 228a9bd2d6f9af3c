"""In which scope a rank is: of the world, a group or a region, as the words around it say."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.lexicon import Match
from transforms.mentions.ranks import Rank
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

_ENDS = {",", ";", "."}


_OPENING = 2  # words before a scope that opens a sentence: "trong khối"


def scope_of_rank(sentence: Sentence, rank: Rank, items: list[Item], sides: tuple[str, str]) -> str:
    """Within what: the scope named behind the rank, or right before it; else the world.

    Whose the rank is is none ("lớn nhất của |ASEAN|"), nor who holds it ("thứ ba là |EU|"), nor where a
    region or a country lies.
    """
    named = [i for i in items if i.place is not None and i.place.kind == "counterpart"]
    for match in sentence.matches:
        entry = match.of("scope")
        if entry is None or entry.id in sides or _says_where(sentence, match, named):
            continue
        if _leads_to(sentence, match, rank, items) and not _is_of_rank(items, match, rank):
            return entry.id
        if match.start <= _OPENING and sentence.tokens[match.end : match.end + 1] == [","]:
            return entry.id  # "Trong khối ASEAN, Lào là …"
        if match.start >= rank.end and _reaches(sentence, rank, items, match.start):
            return entry.id
    return "world"


def _says_where(sentence: Sentence, scope: Match, named: list[Item]) -> bool:
    """Whether a scope is part of another name ("quốc gia châu Á này", "khu vực đồng bằng sông Hồng").

    Or one that is only outdone, or comes first ("lớn thứ hai (sau |EU|)").
    """
    inside = any(i.start <= scope.start and scope.end <= i.end for i in named)
    behind = words("roles", "roles", "after")
    if any(" ".join(sentence.tokens[max(0, scope.start - n) : scope.start]) in behind for n in (1, 2)):
        return True
    after = sentence.tokens[scope.end : scope.end + 1]
    return inside or (
        sentence.tokens[scope.end - 1] in words("ranks", "areas", "heads")
        and not words("ranks", "areas", "names").isdisjoint(after)
    )


def _leads_to(sentence: Sentence, scope: Match, rank: Rank, items: list[Item]) -> bool:
    """Whether a scope opens a rank's sentence, or stands before it with at most what is done between.

    "Trong khối ASEAN, Lào đứng thứ ba"; "nước châu Âu |đầu tư| nhiều nhất"
    """
    opens = not words("roles", "roles", "at").isdisjoint(sentence.tokens[:1])
    if opens and scope.start <= _OPENING and sentence.tokens[scope.end : scope.end + 1] == [","]:
        return scope.end <= rank.start and not any(i.kind == "rank" and i.end <= rank.start for i in items)
    deed = any((i.kind, i.start, i.end) == ("ranked", scope.end, rank.start) for i in items)
    return deed or 0 <= rank.start - scope.end <= 1


def _is_of_rank(items: list[Item], scope: Match, rank: Rank) -> bool:
    """Whether a scope right before a rank is that of the rank before ("thứ 2 tại EU, thứ 7 thế giới")."""
    before = [i for i in items if i.end <= scope.start]
    held = next((i.kind for i in reversed(before) if i.kind in ("rank", "break", "quantity")), "")
    return held == "rank" and scope.end <= rank.start


def _reaches(sentence: Sentence, rank: Rank, items: list[Item], to: int) -> bool:
    """Whether the rank's clause goes on up to the token ``to``, and no other rank stands between."""
    if any(token in _ENDS for token in sentence.tokens[rank.end : to]):
        return False
    return not any(i.kind == "rank" and rank.end <= i.start < to for i in items)
