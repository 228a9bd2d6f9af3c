"""What a percentage says: growth, a share, or nothing of ours."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.statements import Statement
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_WHOLE = 100  # percent; "gấp 250% kim ngạch xuất khẩu" is no part of it
# Words of growth that settle what a percentage says.
_STEERS = ("up", "down", "share", "equals", "multiple", "top")
_AVERAGES = ("average", "paced")
_RANGES = ("-", "–")
_LISTED = ("break", "place", "measure", "ranked", "rank")  # what may stand between the shares of a list
_CHANGES = ("change", "up", "down")
# Forms of times that others are put against.
_BYGONE = ("same_period", "year_before", "year_shift", "year", "month", "quarter", "years_ago")
_ENDS = (";", ".", ",")  # what an average is not spoken of beyond


def transform_of(
    quantity: Quantity,
    before: list[Item],
    told: list[Statement],
    *,
    is_part: bool,
    is_from: bool,
    way: int = 0,
) -> tuple[str, int] | None:
    """("growth", sign) or ("share", 1) from the nearest word that steers a percentage; None where none does.

    A percentage that is reached or compared with ("tăng từ 6,4% lên 8,5%", "so với mức 32,8%") is no growth:
    it is a share where one was spoken of.

    Args:
        quantity: the percentage.
        before: items of the sentence that stand before it.
        told: statements so far, latest last, for a figure that only says "this rate".
        is_part: the words behind it name a total ("bằng 22,6% vốn cấp mới").
        is_from: "từ" stands right before it.
        way: 1 or -1 where it is by how much another time is outdone, or not reached.
    """
    if quantity.sign or way:
        return "growth", quantity.sign or way
    reached = is_from
    if _reaches_share(before, told):
        return "share", 1
    for item in reversed(before):
        if item.kind == "rank":
            break
        if item.kind == "measure" and _says_this_rate(item, told):
            return ("share", 1) if any(s.transform == "share" for s in told) else None
        if item.kind != "growth":
            continue
        if item.id in ("landing", "base"):
            reached = reached or quantity.start - item.end <= 4
        elif item.id == "equals" and (change := _said_again(item, before)) is not None:
            return change
        elif item.id in _STEERS and not (reached and _is_only_change(item, before)):
            return _steered(item.id, is_part=is_part and quantity.value < _WHOLE)
    shared = bool(told) and told[-1].transform == "share"
    return ("share", 1) if (reached and shared) or _goes_on_from_share(before, told) else None


def _goes_on_from_share(before: list[Item], told: list[Statement]) -> bool:
    """Whether another partner's percentage follows a share ("Nga góp 9% tổng vốn, kế tiếp là Lào với 7%")."""
    latest = next((s for s in reversed(told) if s.unit == "percent"), None)
    since = list(takewhile(lambda i: i.kind != "quantity", reversed(before)))
    if latest is None or latest.transform != "share":
        return False
    kinds = {i.kind for i in since}
    listed = all(i.kind in _LISTED or i.id == "reach" for i in since)
    opens = len(since) == len(before) and "measure" not in kinds  # "Theo sau Nga là Lào với 7%"
    return listed and "place" in kinds and (opens or ("break" in kinds and len(since) < len(before)))


def _reaches_share(before: list[Item], told: list[Statement]) -> bool:
    """Whether a partner comes to a percentage as others have to their shares ("… Nga 11%, Lào đạt 10%")."""
    shares = any(s.transform == "share" for s in told)
    return shares and [i.kind for i in before[-2:]] == ["place", "growth"] and before[-1].id == "reach"


def _is_only_change(item: Item, before: list[Item]) -> bool:
    """Whether a word of growth does not name a rate, as in "tăng trưởng lên tới 61,5%"."""
    return item.id in ("up", "down") and not any(i.id == "rate" and i.end == item.end for i in before)


def _said_again(item: Item, before: list[Item]) -> tuple[str, int] | None:
    """The growth that an absolute change is said again as ("tăng 12,4 tỷ USD, tương đương 46,3%")."""
    earlier = [i for i in before if i.end <= item.start and i.kind != "break"][-3:]
    amount = earlier[-1].quantity if earlier else None
    ways = [i.id for i in earlier[:-1] if i.kind == "growth" and i.id in ("up", "down")]
    if amount is not None and amount.kind == "percent" and ways:
        return "growth", 1 if ways[-1] == "up" else -1  # "tăng 90%, tương ứng với 95%"
    if (
        amount is None
        or amount.kind == "percent"
        or not is_change(amount, before[: before.index(earlier[-1])])
    ):
        return None
    way = next((i.id for i in reversed(earlier[:-1]) if i.kind == "growth" and i.id in ("up", "down")), None)
    return ("growth", 1 if way == "up" else -1) if way is not None else None


def _says_this_rate(item: Item, told: list[Statement]) -> bool:
    """Whether a measure only refers to the figure before ("con số này")."""
    return item.props.get("measure") == "same" and bool(told) and not told[-1].measure.endswith("_rank")


def _steered(word: str, *, is_part: bool) -> tuple[str, int] | None:
    """What a percentage says behind a word of growth; "bằng 22,6% vốn cấp mới" is a share."""
    if word in ("up", "down"):
        return "growth", 1 if word == "up" else -1
    return ("share", 1) if word in ("share", "equals") or (word == "multiple" and is_part) else None


def outdone(tokens: list[str], quantity: Quantity, before: list[Item]) -> int:
    """1 or -1 where a figure is by how much another time is outdone or not reached; else 0.

    "hơn năm trước 9%", "thua cùng kỳ gần 2 tỷ USD", but not "chỉ hơn 3 tháng, 2 tỷ USD"
    """
    base = before[-1] if before else None
    if base is None or base.period is None or base.period.form not in _BYGONE:
        return 0
    if base.start == 0 or quantity.start - base.end > 1 or any(i.end == base.start for i in before):
        return 0  # "thấp hơn cùng kỳ 9%" says which way it goes
    word = tokens[base.start - 1]
    return int(word in words("roles", "than", "up")) - int(word in words("roles", "than", "down"))


def is_change(quantity: Quantity, before: list[Item]) -> bool:
    """Whether an amount is a change ("tăng 2 tỷ USD") rather than a level ("tăng lên 2 tỷ USD")."""
    at = quantity.start
    rated = bool(before) and at - before[-1].end <= 2 and _says_rate_again(before)
    if rated or _goes_on_from_change(quantity, before):
        return True
    compared = [i for i in before[-2:-1] if i.kind == "period" and before[-1].id == "reach"]
    if any(_follows_change(item, before) for item in compared):
        return True  # "cao hơn tháng 8 là 30 triệu USD"
    for item in reversed(before):
        if item.end < at - 3:
            return False
        if item.kind == "growth":
            if item.id in ("reach", "landing", "base"):
                return False
            if item.id in ("change", "up", "down"):
                return item.props.get("change", True) and at - item.end <= 3
        elif item.kind == "period" and _follows_change(item, before):
            at = item.start  # "nhiều hơn năm 2016 trên 38 tỷ USD"
        elif item.kind in ("break", "quantity", "period", "place", "measure", "same"):
            return False
    return False


def _says_rate_again(before: list[Item]) -> bool:
    """Whether an amount says a rate again ("giảm 16,4%, tương ứng 392 triệu USD")."""
    if before[-1].id not in ("respectively", "equals"):
        return False
    earlier = [i for i in before[:-1] if i.kind != "break"][-2:]
    rates = [i.kind == "quantity" and i.id == "percent" for i in earlier]
    grown = len(earlier) == 2 and earlier[0].kind == "growth" and earlier[0].id in _CHANGES
    return any(rates[-1:]) and (before[-1].id == "respectively" or grown)


def _goes_on_from_change(quantity: Quantity, before: list[Item]) -> bool:
    """Whether an amount goes on from a change ("tăng 9 tỷ USD so với A và 12 tỷ USD so với B")."""
    joint, compared = [i.kind for i in before[-4:]], [i.id for i in before[-4:]]
    if joint != ["quantity", "growth", "period", "break"] or compared[1] != "base" or compared[3] != "words":
        return False
    earlier = before[-4].quantity
    same = earlier is not None and earlier.kind == quantity.kind != "percent"
    return same and earlier is not None and is_change(earlier, before[:-4])


def _follows_change(item: Item, before: list[Item]) -> bool:
    """Whether a word of change stands right before an item."""
    return any(i.kind == "growth" and i.id == "change" and i.end == item.start for i in before)


def is_average(tokens: list[str], quantity: Quantity, before: list[Item], phrases: frozenset[str]) -> bool:
    """Whether the figure is one a year, a day, a project: the words around it say so."""
    for item in reversed(before):
        if item.kind in ("quantity", "rank", "status") or (item.kind == "break" and item.id in _ENDS):
            break
        if item.kind == "growth" and item.id in _AVERAGES:
            return True
    if _opens_with_average(before):
        return True
    end = quantity.end
    if tokens[end : end + 1] and tokens[end] in _RANGES:  # "80 – 100 triệu USD/tháng": of the upper end
        ends = range(end + 2, min(end + 6, len(tokens)))
        end = next((n for n in ends if tokens[n] == "/" or averages(tokens, n, phrases)), end)
    tail = [*tokens[end : end + 4], ""]
    dated = words("roles", "dated", "words")  # "9 tỷ USD một năm trước đó"
    return any(" ".join(tail[:n]) in phrases and tail[min(n, len(tail) - 1)] not in dated for n in (1, 2, 3))


def averages(tokens: list[str], at: int, phrases: frozenset[str]) -> bool:
    """Whether words that make an average begin at token ``at`` ("mỗi năm")."""
    return any(" ".join(tokens[at : at + n]) in phrases for n in (2, 3))


def _opens_with_average(before: list[Item]) -> bool:
    """Whether the sentence opens with an average, and names no period since ("Trung bình mỗi tháng, …")."""
    before = before[1:] if before and before[0].id == "," else before  # "Như vậy, bình quân mỗi ngày, …"
    if not before or before[0].id not in _AVERAGES or any(i.kind == "period" or i.id == ";" for i in before):
        return False
    aside = next((n + 1 for n, i in enumerate(before) if i.id == ")"), 1)  # "mỗi ngày (tính cả ngày nghỉ), …"
    at = aside if before[1:2] and before[1].id == "(" else 1
    return before[at : at + 1] != [] and before[at].id == ","


def is_paced(before: list[Item]) -> bool:
    """Whether the clause speaks of an average by the day or the month ("bình quân ngày tăng 7,6%")."""
    for item in reversed(before):
        if item.kind == "growth" and item.id == "paced":
            return True
        if item.kind in ("measure", "goods", "rank") or item.id == ";":
            return False
    return False
