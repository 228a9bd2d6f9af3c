"""Sentences that open with an amount, before they say of what it is."""

from __future__ import annotations

from transforms.facts.roles.fronted import subject_behind
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_AMOUNTS = ("money", "tonne")
_LEADING = ("growth", "status", "measure", "ranked", "period")  # what may stand before the amount
_BRACKETS = ("(", ")")
_SUBJECTS = ("place", "goods")
_CHANGING = ("growth", "quantity", "period", "break")  # what may part it from its subject: ", giảm 20%, …"


def reading_order(state: SentenceState) -> list[int]:
    """Indexes of the items as they are read: an opening waits until its measure was told.

    "Từ mức 62 triệu USD năm 1995, kim ngạch Việt Nam - Ba Lan tăng lên 1 tỷ USD"; "So với 2 tỷ USD năm 2022,
    kim ngạch năm 2023 tăng 7%, lên 2,1 tỷ USD"; "Với 12 tỷ USD, Ấn Độ là thị trường xuất khẩu lớn thứ bảy";
    or whose they are ("Đứng thứ ba, với 2 tỷ USD, Ấn Độ tăng 7%")
    """
    order = list(range(len(state.items)))
    if (held := _rank_held_by(state)) is not None:
        subject, end = held
        dated = [n for n in order[:subject] if state.items[n].kind == "period" and _is_of_opening(state, n)]
        opening = [n for n in order[:subject] if n not in dated]
        return [*dated, *order[subject:end], *opening, *order[end:]]
    if (named := subject_behind(state.sentence, state.items)) is not None:
        return [named, *order[:named], *order[named + 1 :]]
    end = _end_of_opening(state)
    lands = next((n for n in order[end:] if state.items[n].id == "landing"), None)
    ends_at = next((n for n in order[lands:] if state.items[n].kind == "quantity"), None) if lands else None
    if not end or ends_at is None:
        return order
    return [*order[end : ends_at + 1], *order[:end], *order[ends_at + 1 :]]


def _end_of_opening(state: SentenceState) -> int:
    """Where the clause ends that opens with "từ", a figure, at most its period, and a comma; 0 for others.

    The period may stand in brackets ("Từ 100 triệu USD (năm 2011), …").
    """
    first = next((n for n, item in enumerate(state.items) if item.quantity is not None), None)
    if first is None or any(item.kind not in ("growth", "status") for item in state.items[:first]):
        return 0
    starts = not words("roles", "roles", "from").isdisjoint(state.sentence.tokens[:1])
    starts = starts or any(i.id == "base" and i.start == 0 for i in state.items[:first])
    opens = starts and state.items[first].id in ("money", "tonne")
    end = first + 1
    while end < len(state.items) and (state.items[end].kind == "period" or state.items[end].id in _BRACKETS):
        end += 1
    rest = state.items[end:]
    measured = next((item.kind for item in rest if item.kind in ("measure", "quantity")), "") == "measure"
    return end + 1 if opens and rest and rest[0].id == "," and measured else 0


def _rank_held_by(state: SentenceState) -> tuple[int, int] | None:
    """Where the clause begins and ends whose subject holds a rank by the amount that opens the sentence.

    Or whose subject is the product that the amount is of ("Với kim ngạch xuất khẩu 5 tỷ USD, cà phê đã …").
    """
    items, subject = state.items, _subject_of_opening(state)
    if subject is None:
        return None
    ranked = next((n for n in range(subject, len(items)) if items[n].kind == "rank"), None)
    if ranked is not None and all(i.quantity is None for i in items[subject:ranked]):
        ends = (n for n in range(ranked, len(items)) if items[n].kind in ("break", "quantity"))
        return subject, next(ends, len(items))
    behind = next((i.id for i in items[subject:] if i.quantity is not None), "")
    listed = items[subject].kind != "goods" or behind in _AMOUNTS  # "…, cà phê 2 tỷ USD"
    return None if listed else (subject, subject + 1)


def _subject_of_opening(state: SentenceState) -> int | None:
    """The place or product behind the amount that opens a sentence with "với", and behind its changes."""
    items = state.items
    first = next((n for n, i in enumerate(items) if i.quantity is not None), None)
    if first is None or items[first].id not in _AMOUNTS or not _leads(state, first):
        return None
    subject = next((n for n in range(first + 1, len(items)) if items[n].kind not in _CHANGING), None)
    if subject is None or items[subject].kind not in _SUBJECTS or items[subject - 1].id != ",":
        return None
    one_way = any(i.kind == "measure" and not i.props.get("weak") for i in items[:first])
    return None if one_way and items[subject].kind != "goods" else subject


def _leads(state: SentenceState, first: int) -> bool:
    """Whether no more than a cue of trade, its period and small words stand before items[first]."""
    opening = state.items[0]
    opens = (opening.kind, opening.id, opening.start) == ("growth", "reach", 0)
    return opens and all(i.kind in _LEADING for i in state.items[:first])


def _is_of_opening(state: SentenceState, at: int) -> bool:
    """Whether a period is that of the opening amount, and none that a change of it is put against."""
    return not any(i.id in (",", "base") for i in state.items[:at])
