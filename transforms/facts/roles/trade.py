"""What small words and the way of trade make of each place of a clause: whose trade, with whom."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.facts.parties.pairs import GROUPS
from transforms.facts.records import HOME, is_home, is_province
from transforms.mentions.places import Place

DIRECTED = (("exports", "to"), ("imports", "from"))


@dataclass(slots=True)
class Draft:
    """Sides as far as the places of the clause have said."""

    reporter: str | None = None
    counterpart: str | None = None
    has_agent: bool = False
    parted_at: int = -1  # where small words name with whom ("của Quảng Tây với ASEAN")
    owner_at: int = -1  # the last place before that which no small word leads to
    is_loose: bool = False  # no small word says that the counterpart is one
    is_where: bool = False  # words only say that something happens there ("tăng ở Đức")


def is_partner(place: Place, measure: str) -> bool:
    """Whether small words say that trade is with a foreign place; what is imported "to" it is its own."""
    roles = ("with", "from") if measure == "imports" else ("to", "with", "from")
    return place.role in roles and place.kind == "place" and not is_home(place.codes[0])


def assign(draft: Draft, measure: str, place: Place, code: str, is_agent: bool) -> None:
    """Let a place be a side, as its role and the measure's direction have it."""
    role = place.role
    earned = ("of", "", "at", "from") if measure == "exports" else ("of", "", "at")
    if place.is_market and not is_home(code) and role in earned and not (is_agent and measure == "imports"):
        draft.counterpart, draft.is_where = draft.counterpart or code, role == "at"
    elif (measure, role) in (("exports", "from"), ("imports", "to")):
        draft.reporter = draft.reporter or code
    elif _is_gate(draft, measure, role, code):
        draft.reporter = code
    elif role == "origin":
        _assign_origin(draft, code)
    elif role in ("to", "from", "with", "as"):
        _assign_partner(draft, measure, role, code)
    elif is_agent or (is_home(code) and role in ("of", "at", "")):
        _assign_owner(draft, code)
    else:
        _assign_unsaid(draft, measure, place, code)


def _is_gate(draft: Draft, measure: str, role: str, code: str) -> bool:
    """Whether a province is where goods leave ("xuất khẩu qua Lào Cai"), and no buyer."""
    gates = role == "to" and is_province(code) and measure != "trade_balance"
    return gates and draft.reporter in (None, HOME)


def _assign_partner(draft: Draft, measure: str, role: str, code: str) -> None:
    """Let a place be whom small words say that trade is with; who stands before it may be whose it is."""
    ours = role == "with" and is_home(code)  # "Hàn Quốc trao đổi với Việt Nam …"
    sent = (measure, role) in DIRECTED and draft.is_loose  # "và Nga sang Việt Nam là 2,4 tỷ USD"
    sent = sent or (role == "from" and is_home(code) and draft.is_where)  # "Tại Nga, nhập từ Việt Nam …"
    if draft.counterpart and draft.reporter is None and (ours or sent):
        draft.reporter, draft.counterpart = draft.counterpart, code
    elif draft.is_where and role in ("to", "with"):
        draft.counterpart, draft.is_where = code, False  # "Trái với đà tăng ở Đức, Lào xuất sang Nga …"
    else:
        draft.counterpart = draft.counterpart or code


def _assign_unsaid(draft: Draft, measure: str, place: Place, code: str) -> None:
    """Let a foreign place without a word of direction be the owner of trade, or else the other side."""
    role = place.role
    parted = draft.parted_at >= 0 or draft.counterpart == HOME  # "Việt Nam chiếm 2% kim ngạch của Lào"
    if role == "of" and draft.reporter is None and (measure != "trade_turnover" or parted):
        draft.reporter = code
    elif role == "" and draft.reporter is None and place.start == draft.owner_at:
        draft.reporter = code  # "hàng Trung Quốc sang các nước Đông Nam Á", "Lào nhập siêu với Thái Lan"
    elif role == "of" and measure == "imports" and draft.counterpart is None and not draft.has_agent:
        draft.reporter, draft.counterpart = code, draft.reporter  # "nhập khẩu mực Việt Nam của Canada"
    else:
        _assign_other(draft, measure, role, code)


def _assign_other(draft: Draft, measure: str, role: str, code: str) -> None:
    """Let a place without a role of its own be the other side, or the second of two that trade."""
    if draft.counterpart is None:
        draft.counterpart, draft.is_loose = code, role == ""
        draft.is_where = role == "at" or (role == "" and code in GROUPS)  # "Trong khối ASEAN, … sang Lào"
    elif measure == "trade_turnover" and role == "" and draft.reporter is None and code != draft.counterpart:
        draft.reporter, draft.counterpart = draft.counterpart, code  # "Hàn Quốc và Nhật Bản trao đổi …"


def _assign_origin(draft: Draft, code: str) -> None:
    """Let those whose goods are imported be the seller ("thị trường Nhật Bản nhập dăm gỗ Việt Nam")."""
    if draft.reporter is None and draft.counterpart not in (None, code):
        draft.reporter, draft.counterpart = draft.counterpart, code
    else:
        draft.counterpart = draft.counterpart or code


def _assign_owner(draft: Draft, code: str) -> None:
    """Let the subject, or Vietnam, be the one that trades; a province takes its country's place."""
    if draft.reporter is None or (is_home(code) and draft.reporter == HOME):
        draft.reporter = code
    elif draft.counterpart is None and draft.reporter != code:
        draft.counterpart = code
