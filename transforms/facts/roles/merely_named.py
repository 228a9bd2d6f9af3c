"""Places that a sentence only names: in a pact, a conflict, a park, a dateline, as where people met."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.records import HOME, NO_AMOUNTS, is_home
from transforms.facts.remembering import is_region
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_DASHES = frozenset(("-", "--", "–", "—"))


_SHORT_NAME = 4  # words of a bracket with what an agreement is called for short, at most


_DATED = 9  # words of a day, or of an agency's name, behind the place where a story was written, less than


def is_of_park(state: SentenceState, start: int) -> bool:
    """Whether countries only name an industrial park ("khu công nghiệp Việt Nam - Lào")."""
    return words("roles", "parks", "words").stand_before(state.sentence.tokens, start)


def is_of_counted(state: SentenceState, at: int) -> bool:
    """Whether "trong nước" says whose the projects or visitors right before it are, and not where."""
    place, before = state.items[at].place, state.items[at - 1] if at else None
    if place is None or before is None or place.kind != "home" or before.end != place.start:
        return False
    counted = before.quantity.measure if before.quantity is not None else before.props.get("measure")
    return counted in ("fdi_projects", "visitor_arrivals")


def is_sector(state: SentenceState, place: Place) -> bool:
    """Whether "khu vực này" is that of firms from abroad, of which its paragraph speaks, and no partner."""
    named = " ".join(state.sentence.tokens[place.start : place.end])
    is_anaphor = place.kind in ("counterpart", "groups") and named in words("roles", "sectors", "anaphors")
    return is_anaphor and state.context.sector_paragraph == state.context.paragraph


def is_of_conflict(state: SentenceState, place: Place) -> bool:
    """Whether places only say whose a war or a dispute is ("xung đột giữa Nga và Ukraine")."""
    tokens, end = state.sentence.tokens, place.start
    if end and any(tokens[end - 1] in words("roles", "roles", role) for role in ("between", "at", "of")):
        end -= 1
    return words("roles", "conflicts", "words").stand_before(tokens, end)


def is_of_pact(state: SentenceState, place: Place) -> bool:
    """Whether an agreement's name holds others than whom the text is on ("hiệp định thương mại với EU")."""
    tokens, end = state.sentence.tokens, place.start
    end -= end > 0 and tokens[end - 1] in words("roles", "pacts", "links")
    if end and tokens[end - 1] == ")" and "(" in tokens[max(0, end - _SHORT_NAME) : end]:
        end = next(at for at in reversed(range(end)) if tokens[at] == "(")
    if not words("roles", "pacts", "words").stand_before(tokens, end):
        return False
    named = {code for code in place.codes if not is_home(code)}
    return bool(named) and _is_aside(state, named)


def is_venue(state: SentenceState, place: Place) -> bool:
    """Whether a place is only where people met, or the bloc that did, and the text is on another.

    "Hai nhà lãnh đạo gặp nhau bên lề Hội nghị APEC tại Lima", "Lãnh sự Nhật Bản tại TP.HCM đến thăm"
    """
    if place.kind != "place" or place.is_market or len(place.codes) != 1:
        return False
    if state.is_trade or any(i.id not in NO_AMOUNTS for i in state.of_kind("quantity")):
        return False
    if place.start == 0 and state.of_kind("rank"):
        return False  # "ASEAN 22 năm liền là đối tác thương mại lớn nhất của Quảng Tây"
    (code,), context = place.codes, state.context
    if place.role != "at" and not (is_region(place) and place.role == ""):
        return False
    if is_home(code):
        return code != HOME and context.title_province not in (None, code)
    partners = {partner.partition("-")[0] for partner in context.title_partners}
    return bool(partners) and code.partition("-")[0] not in partners


def _is_aside(state: SentenceState, named: set[str]) -> bool:
    """Whether the text is on another partner than those named."""
    context = state.context
    if context.title_partners:
        return named.isdisjoint(context.title_partners)
    main = context.main_partner()
    return main is not None and main not in named and context.is_on(main)


def is_of_vehicles(state: SentenceState, place: Place) -> bool:
    """Whether a country only says whose the vehicles at a gate are ("2.140 phương tiện Trung Quốc")."""
    return place.kind == "place" and state.said_before(place.start) in words("places", "vehicles", "words")


def is_dateline(state: SentenceState, place: Place) -> bool:
    """Whether a place only says where a story was written ("HÀ NỘI -- Xuất khẩu …")."""
    tokens = state.sentence.tokens
    if not place.start and _names_agency(tokens, place.end):
        return True
    if place.start or _DASHES.isdisjoint(tokens[place.end : place.end + 1]):
        return False
    beside = any(i.place is not None and i.start == place.end + 1 for i in state.items)  # "VIỆT NAM - LÀO"
    return state.sentence.text(place.start, place.end).isupper() and not beside


def _names_agency(tokens: Sequence[str], at: int) -> bool:
    """Whether a bracket and a dash end a dateline at token ``at`` ("Hà Nội (TTXVN) - Năm 2016, …")."""
    opening = next((n for n in range(at, at + _DATED) if tokens[n : n + 1] == ["("]), None)
    if opening is None:
        return False
    closing = next((n for n in range(opening, opening + _DATED) if tokens[n : n + 1] == [")"]), None)
    return closing is not None and not _DASHES.isdisjoint(tokens[closing + 1 : closing + 2])
