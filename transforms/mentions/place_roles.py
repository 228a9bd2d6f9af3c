"""The small words before a place: they give it its part, or make it one of a group's."""

from __future__ import annotations

from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.vocabulary import load, words

_SIGNS = frozenset((",", "/", "-"))
_PARTING = frozenset((",", ";", ":", "("))


def role_before(sentence: Sentence, start: int) -> tuple[str, set[str]]:
    """The small word before token ``start``, past words without weight; and what those say (investor, …).

    Past how many they are, too: "của 10 nước ASEAN", "với 27 thành viên EU".
    """
    said: set[str] = set()
    here = start
    for _ in range(6):
        counted = here < start and sentence.tokens[here - 1].isdecimal()
        match = sentence.by_end.get(here - counted)
        if match is None:
            break
        skip = [e.id for e in match.entries if e.kind == "skip"]
        role = match.of("role")
        measure = match.of("measure")
        if role is not None and _ends_time(sentence, match):
            break
        if role is not None:
            return _role_of_members(sentence, match) or role.id, said
        if measure is not None and "role" in measure.props:
            return str(measure.props["role"]), said
        if not skip:
            break
        said.update(skip)
        here = match.start
    return "", said


def _ends_time(sentence: Sentence, link: Match) -> bool:
    """Whether what can say who is behind, or ahead, only says when ("tháng |trước| Nhật Bản xuất khẩu …").

    So too "9 tháng |qua| Lào nhập siêu …", but "xuất khẩu 9 tháng |qua| Lạng Sơn" tells how goods went.
    """
    before = sentence.tokens[link.start - 1 : link.start]
    if link.end - link.start > 1 or words("roles", "times", "words").isdisjoint(before):
        return False
    word = sentence.tokens[link.start]
    clause = next((at for at in range(link.start, 0, -1) if sentence.tokens[at - 1] in _PARTING), 0)
    traded = any(clause <= m.start < link.start and m.of("measure") for m in sentence.matches)
    return word in words("roles", "times", "ends") or (not traded and word in words("roles", "times", "past"))


def _role_of_members(sentence: Sentence, link: Match) -> str:
    """The role of several countries that a word says are in a group ("sang |27 nước thuộc| EU"); else ""."""
    tokens, start = sentence.tokens, link.start
    if " ".join(tokens[start : link.end]) not in words("places", "members", "links"):
        return ""
    head = next((n for n in (3, 2, 1) if _is_member(tokens, start - n, start)), 0)
    counted = start - head - 1
    if not head or counted < 0:
        return ""
    several = tokens[counted].isdecimal() or tokens[counted] in words("places", "regions", "several")
    return role_before(sentence, counted)[0] if several else ""


def _is_member(tokens: list[str], start: int, end: int) -> bool:
    """Whether words call those who are in a group ("quốc gia thành viên")."""
    return start >= 0 and " ".join(tokens[start:end]) in words("places", "members", "heads")


def is_of_many(sentence: Sentence, start: int) -> bool:
    """Whether what provinces are called, at token ``start``, is said of several ("nhiều tỉnh, |thành phố|").

    So too "các tỉnh và thành phố"; a number may be a time's ("quý 2 tỉnh thu hút …").
    """
    tokens, heads = sentence.tokens, words("places", "provinces", "heads")
    beside = (n for n in (1, 2) if " ".join(tokens[max(0, start - 1 - n) : start - 1]) in heads)
    if (
        start
        and tokens[start - 1] in _SIGNS | words("numerals", "joints", "lists")
        and (head := next(beside, 0))
    ):
        start -= 1 + head
    return start > 0 and tokens[start - 1] in words("places", "regions", "several")


def is_example(group: str, gap: list[str]) -> bool:
    """Whether the next place is one of a group's that is spoken of ("sang các nước Bắc Âu như |Na Uy|").

    So too "sang châu Á, trong đó chủ yếu sang thị trường |Nhật Bản|".
    """
    if group not in load("places")["groups"]:
        return False
    examples, small = words("places", "examples", "words"), words("places", "examples", "past")
    while gap and " ".join(gap) not in examples and gap[-1] in small:
        gap = gap[:-1]
    return bool(gap) and " ".join(gap) in examples
