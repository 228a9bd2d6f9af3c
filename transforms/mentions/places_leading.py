"""Places of words that only lead to what a sentence tells ("Theo Đại sứ Việt Nam tại Nhật Bản, …")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from transforms.mentions.lead_ins import amounts_of, end_of_lead_in, parted
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

if TYPE_CHECKING:
    from transforms.mentions.places import Place

_HOME = "VN"
_TOLD_OF = ("counterpart", "pronoun", "pair", "both_partners")  # stand for whoever the lead names
_BODIES = ("authority_heads", "authority_side")
_OWNED = ("", "of")
_LONGEST_NAME = 8  # words of a body's name, its country with them


def without_lead_ins(sentence: Sentence, places: list[Place]) -> list[Place]:
    """Places without those of the lead, where the clause behind it names another partner, or all of them.

    "Theo Đại sứ Việt Nam tại Nhật Bản, |xuất khẩu sang Lào đạt …"; "Do nhu cầu của Mỹ giảm, |nhập từ Lào …"
    """
    if len(places) < 2:
        return places
    end = end_of_lead_in(sentence)
    led = [p for p in places if p.end <= end]
    if not led:
        return places
    told = _in_clause(sentence, places[len(led) :], end)
    known = {code for place in led for code in place.codes if not _is_home(code)}
    partners = [p for p in told if _is_partner(p) or (_is_province(p) and p.role == "of")]
    everyone = words("units", "foreign", "visitors").stand_in(sentence.tokens[end:])
    goes_on = any(not known.isdisjoint(p.codes) or p.kind in _TOLD_OF for p in told)
    if goes_on or not (partners or everyone):
        return places
    ours = any(p.kind == "whole" or any(_is_home(c) for c in p.codes) for p in told)
    kept = [p for p in led if _is_of_body(sentence, p) or (_is_province(p) and not ours)]
    return [*kept, *places[len(led) :]]


def _in_clause(sentence: Sentence, places: Sequence[Place], end: int) -> list[Place]:
    """Places behind the lead, up to the end of the clause with the first figure."""
    first = next((q for q in amounts_of(sentence) if q.start >= end), None)
    if first is None:
        return []
    limit = next(iter(parted(sentence.tokens, first.end)), len(sentence.tokens))
    return [p for p in places if p.start < limit]


def _is_partner(place: Place) -> bool:
    """Whether a place is another country with which somebody trades, or all of them."""
    abroad = any(not _is_home(code) for code in place.codes)
    return place.role != "after" and (place.kind == "whole" or abroad)


def _is_home(code: str) -> bool:
    return code == _HOME or code.startswith(f"{_HOME}-")


def _is_province(place: Place) -> bool:
    return any(code.startswith(f"{_HOME}-") for code in place.codes)


def _is_of_body(sentence: Sentence, place: Place) -> bool:
    """Whether a place ends the name of a body that counts, or is a side ("Hải quan Đức", "phía Đức")."""
    if place.role not in _OWNED:
        return False
    heads = (m for kind in _BODIES for m in sentence.by_kind.get(kind, ()) if m.end <= place.start)
    near = (m for m in heads if place.end - m.start <= _LONGEST_NAME)
    return any("," not in sentence.tokens[m.end : place.start] for m in near)
