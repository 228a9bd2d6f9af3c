"""Sentences that open with what a change begins at, or what earns a rank, before they say of what it is."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_BRACKETS = ("(", ")")


def reading_order(state: SentenceState) -> list[int]:
    """Indexes of the items as they are read: an opening waits until its measure was told.

    "Từ mức 62 triệu USD năm 1995, kim ngạch Việt Nam - Ba Lan tăng lên 1 tỷ USD"; "So với 2 tỷ USD năm 2022,
    kim ngạch năm 2023 tăng 7%, lên 2,1 tỷ USD"; "Với 2 tỷ USD, Lào là nhà đầu tư lớn thứ hai"
    """
    order = list(range(len(state.items)))
    start, stop = _ranked_by(state)
    if stop:
        return [*order[start:stop], *order[:start], *order[stop:]]
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


def _ranked_by(state: SentenceState) -> tuple[int, int]:
    """Where the clause begins and ends whose rank the amounts of the opening earn; zeros for no such."""
    items, leads = state.items, words("roles", "roles", "with")
    if state.sentence.tokens[0] not in leads:
        return 0, 0
    subject = next((n for n, i in enumerate(items) if i.place is not None), 0)
    amounts = [i for i in items[:subject] if i.quantity is not None]
    opened = subject > 1 and items[subject - 1].id == "," and items[subject].start == items[subject - 1].end
    if not opened or not amounts or any(i.kind in ("veto", "soft_veto") for i in items[:subject]):
        return 0, 0
    stop = next((n for n in range(subject, len(items)) if _ends_rank(items[n])), len(items))
    ranks = any(i.rank is not None for i in items[subject:stop])
    return (subject, stop) if ranks else (0, 0)


def _ends_rank(item: Item) -> bool:
    return item.quantity is not None or item.kind == "break"
