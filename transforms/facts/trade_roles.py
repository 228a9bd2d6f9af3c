"""What small words and the way of trade make of each place of a clause: whose trade, with whom."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.facts.context import HOME, is_home
from transforms.mentions.places import Place


@dataclass(slots=True)
class Draft:
    """Sides as far as the places of the clause have said."""

    reporter: str | None = None
    counterpart: str | None = None
    has_agent: bool = False
    parted_at: int = -1  # where small words name with whom ("của Quảng Tây với ASEAN")


def is_partner(place: Place) -> bool:
    """Whether small words say that trade is with a foreign place."""
    return place.role in ("to", "with", "from") and place.kind == "place" and not is_home(place.codes[0])


def assign(draft: Draft, measure: str, place: Place, code: str, is_agent: bool) -> None:
    """Let a place be a side, as its role and the measure's direction have it."""
    role = place.role
    if place.is_market and not is_home(code) and role in ("of", "", "at"):
        draft.counterpart = draft.counterpart or code
    elif (measure, role) in (("exports", "from"), ("imports", "to")):
        draft.reporter = draft.reporter or code
    elif (
        role == "to"
        and code.startswith(f"{HOME}-")
        and draft.reporter in (None, HOME)
        and measure != "trade_balance"
    ):
        draft.reporter = code  # "xuất khẩu qua Lào Cai": a province's gate is no buyer
    elif role == "with" and is_home(code) and draft.counterpart and draft.reporter is None:
        draft.reporter, draft.counterpart = draft.counterpart, code  # "Hàn Quốc trao đổi với Việt Nam …"
    elif role in ("to", "from", "with", "as"):
        draft.counterpart = draft.counterpart or code
    elif is_agent or (is_home(code) and role in ("of", "at", "")):
        _assign_owner(draft, code)
    elif role == "of" and draft.reporter is None and (measure != "trade_turnover" or draft.parted_at >= 0):
        draft.reporter = code
    elif (measure, role, draft.reporter) == ("exports", "", None) and place.start < draft.parted_at:
        draft.reporter = code  # "hàng Trung Quốc sang các nước Đông Nam Á"
    elif role == "of" and measure == "imports" and draft.counterpart is None and not draft.has_agent:
        draft.reporter, draft.counterpart = code, draft.reporter  # "nhập khẩu cá ngừ Việt Nam của Canada"
    else:
        _assign_other(draft, measure, role, code)


def _assign_other(draft: Draft, measure: str, role: str, code: str) -> None:
    """Let a place without a role of its own be the other side, or the second of two that trade."""
    if draft.counterpart is None:
        draft.counterpart = code
    elif measure == "trade_turnover" and role == "" and draft.reporter is None and code != draft.counterpart:
        draft.reporter, draft.counterpart = draft.counterpart, code  # "Hàn Quốc và Nhật Bản trao đổi …"


def _assign_owner(draft: Draft, code: str) -> None:
    """Let the subject, or Vietnam, be the one that trades; a province takes its country's place."""
    if draft.reporter is None or (is_home(code) and draft.reporter == HOME):
        draft.reporter = code
    elif draft.counterpart is None and draft.reporter != code:
        draft.counterpart = code
