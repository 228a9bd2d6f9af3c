"""Goods, and the sectors and forms that slice investment."""

from __future__ import annotations

from dataclasses import dataclass, replace

from transforms.lexicon import Match
from transforms.mentions.comma_names import comma_names
from transforms.mentions.tokens import Sentence
from transforms.mentions.unlisted import unlisted_products
from transforms.vocabulary import load, words

# What a product stands right behind.
_LEADS = (
    "measure",
    "goods_before",
    "goods_heads",
    "goods_names",
    "counted",
    "currency",
    "break",
    "half",
    "ranked",
)
_NAMED = ("goods_names", "goods_sectors")
_COUNTRIES = frozenset(("place", "origin"))  # "chè Nga", "chè |Việt|"
_OPENS = {":", ";", "(", "•", "-", "+", "*", "“", '"'}
_ENDS = {",", ";", "."}
_MARKS = {".", ")", "/"}
_DESCRIBED = 3  # words behind goods without a name among which one says that they were told of
_NUMBERED = 3  # tokens of a number and its marks, at most
_LETTERS = {*"abcdeivx"}  # "a)", "III."
_LISTS = {",", ";", ":", "(", "•", "-", "+", "*", "“", '"'}


@dataclass(frozen=True, slots=True)
class Goods:
    """Tokens [start, end) of a product's words as printed.

    ``kind`` is names or sectors, or same where they point back.
    ``is_sector``: what is invested in may be called so, be it a product too.
    """

    start: int
    end: int
    kind: str
    is_sector: bool = False


def goods_of(sentence: Sentence) -> list[Goods]:
    """Products in order: those of the vocabulary, and those that stand where a product stands."""
    parted = [*comma_names(sentence)]
    listed = [goods for goods in _listed(sentence) if not _is_within(goods, parted)]
    listed += [Goods(*span, "names") for span in parted]
    free: list[Goods] = []
    for span in unlisted_products(sentence):
        if not _overlaps(span, listed) and not _overlaps(span, free):
            free.append(Goods(*span, "names"))
    found = sorted([*listed, *free], key=lambda goods: goods.start) if free or parted else listed
    return _counted_in(sentence.tokens, found)


def _counted_in(tokens: list[str], found: list[Goods]) -> list[Goods]:
    """Goods without those that a figure leaves out, which "phi" makes a slice of their own.

    "xuất khẩu |trừ dầu khí và than| đạt 9 tỷ USD" is of none; "thương mại |phi dầu mỏ|" of all but oil.
    """
    left_out, all_but = words("commodities", "left_out"), words("commodities", "all_but")
    kept: list[Goods] = []
    gone = -1  # where what is left out ends
    for goods in found:
        joint = " ".join(tokens[gone : goods.start]) if gone >= 0 else ""
        if joint in words("numerals", "joints", "lists") or left_out.stand_before(tokens, goods.start):
            gone = goods.end
        elif all_but.stand_before(tokens, goods.start):
            kept.append(replace(goods, start=goods.start - 1))
        else:
            kept.append(goods)
    return kept


def _is_within(goods: Goods, spans: list[tuple[int, int]]) -> bool:
    return any(start <= goods.start and goods.end <= end for start, end in spans)


def _overlaps(span: tuple[int, int], goods: list[Goods]) -> bool:
    return any(span[0] < other.end and other.start < span[1] for other in goods)


def _listed(sentence: Sentence) -> list[Goods]:
    """Products of the vocabulary, with the words that belong to them before and after."""
    matches = sentence.matches
    found: list[Goods] = []
    if sentence.by_kind.keys().isdisjoint(_NAMED):
        return found
    for at, match in enumerate(matches):
        if match.entries.by_kind.keys().isdisjoint(_NAMED):
            continue
        made = _end_of_made(sentence.tokens, match)
        if made is None and not _is_goods(sentence, matches, at):
            continue
        before = _beside(matches, at, at - 1)
        start = before.start if before is not None and before.of("goods_before") else match.start
        if found and start < found[-1].end:
            continue
        if _points_back(sentence, match):
            found.append(Goods(start, match.end, "same"))
            continue
        end = made or _end_of(matches, at)
        headed = before is not None and before.of("goods_heads") is not None  # "nhóm hàng công nghiệp"
        kind = "names" if headed or match.of("goods_names") is not None else "sectors"
        found.append(Goods(start, end, kind, match.of("goods_sectors") is not None))
    return found


def _points_back(sentence: Sentence, match: Match) -> bool:
    """Whether goods without a name are those told of before ("|loại quả| gai này tăng 5%")."""
    if sentence.text(match.start, match.end).lower() not in load("commodities")["names"]["unnamed"]:
        return False
    behind = sentence.tokens[match.end : match.end + _DESCRIBED]
    return not words("roles", "pointing", "behind").isdisjoint(behind)


def _end_of_made(tokens: list[str], product: Match) -> int | None:
    """Where words end that add what is made of a product ("quế |và sản phẩm của quế|"); None without any."""
    again = words("commodities", "made_of").end_at(tokens, product.end)
    name = tokens[product.start : product.end]
    return again + len(name) if again > product.end and tokens[again : again + len(name)] == name else None


def _end_of(matches: list[Match], at: int) -> int:
    """Where the words end that say of what kind the product matches[at] is ("thép |cán nóng| |mạ kẽm|")."""
    while (after := _beside(matches, at, at + 1)) is not None and after.of("goods_after"):
        at += 1
    return matches[at].end


def _beside(matches: list[Match], at: int, other: int) -> Match | None:
    """matches[other] where it stands right beside matches[at]."""
    if not 0 <= other < len(matches):
        return None
    first, second = matches[min(at, other)], matches[max(at, other)]
    return matches[other] if first.end == second.start else None


def _stands_plainly(sentence: Sentence, matches: list[Match], at: int) -> bool:
    """Whether a word stands right behind what products stand behind: a sign, a cue, "hàng", a product."""
    before = _beside(matches, at, at - 1)
    if before is not None and any(before.of(kind) is not None for kind in _LEADS):
        return True
    if words("commodities", "parted").stand_before(sentence.tokens, matches[at].start):
        return True
    word, plain = sentence.tokens[matches[at].start - 1], words("commodities", "plain")
    counted = before is not None and sentence.text(before.start, before.end) in plain  # "9 |m3| gỗ"
    listed = counted or word in _LISTS or word in plain
    return listed or _is_owned(matches, at) or _is_share(sentence.tokens, matches[at])


def _is_share(tokens: list[str], match: Match) -> bool:
    """Whether a percentage, most goods, or what comes first or next, are said to be it.

    "70% là |gạo|, 20% là phân bón"; "mặt hàng xuất khẩu chủ yếu là |gạo|, đạt …"; "đứng đầu là |gỗ| với …".
    Or that something comes from it: "động lực đến từ |dừa|, với 9 tỷ USD".
    """
    before, copula = [*tokens[max(0, match.start - 2) : match.start], "", ""][:2]
    after = tokens[match.end : match.end + 1]
    joints = words("numerals", "joints", "lists") | words("roles", "roles", "with")
    counted = bool(after) and (after[0][0].isdigit() or after[0] in words("roles", "growth", "reach"))
    ends = not after or after[0] in _ENDS or after[0] in joints or counted
    called = before == "%" or before in words("commodities", "called")
    pointed = words("commodities", "pointed").stand_before(tokens, match.start)
    return ends and (pointed or (called and copula in words("ranks", "copula")))


def _is_owned(matches: list[Match], at: int) -> bool:
    """Whether a word of one syllable stands between an "of" and a country, whose product it is.

    "là thị trường lớn thứ ba của |tôm| Việt Nam"
    """
    of, country = _beside(matches, at, at - 1), _beside(matches, at, at + 1)
    led = of is not None and any(e.kind == "role" and e.id == "of" for e in of.entries)
    return led and country is not None and not _COUNTRIES.isdisjoint(country.entries.by_kind)


def _is_capitalised(sentence: Sentence, match: Match) -> bool:
    """Whether a phrase begins with a capital as names do, and is not in capitals throughout."""
    return sentence.capital[match.start] and not sentence.text(match.start, match.end).isupper()


def _opens_name(sentence: Sentence, matches: list[Match], at: int) -> bool:
    """Whether a word and the one behind it are somebody's name ("Lê Tuyến")."""
    here, after = matches[at].start, _beside(matches, at, at + 1)
    if here + 1 >= len(sentence.tokens) or (after is not None and after.of("other") is None):
        return False
    return sentence.capital[here] and sentence.capital[here + 1]


def _opens_line(sentence: Sentence, match: Match) -> bool:
    """Whether a phrase is the first of its sentence, past the number of a list ("1. |Phân bón|")."""
    before = sentence.tokens[: match.start]
    return not before or _is_number(before) or _is_set_apart(sentence, match)


def _is_number(tokens: list[str]) -> bool:
    """Whether words number a line of a list ("1.", "III.", "(a)")."""
    if not 1 < len(tokens) <= _NUMBERED or tokens[-1] not in _MARKS:
        return False
    return all(token.isdecimal() or token == "(" or set(token) <= _LETTERS for token in tokens[:-1])


def _is_set_apart(sentence: Sentence, match: Match) -> bool:
    """Whether a sentence opens with what is told of a phrase next ("Với |quế|, …", "Riêng |điều| thì …")."""
    led = " ".join(sentence.tokens[: match.start]) in words("commodities", "leading")
    ends = sentence.tokens[match.end : match.end + 1]
    return (
        led and not sentence.capital[match.start] and bool(ends) and ends[0] in words("commodities", "apart")
    )


def _names_body(sentence: Sentence, head: Match | None, match: Match) -> bool:
    """Whether a phrase in capitals ends the name of a body in capitals ("BẢN TIN HIỆP HỘI |LƯƠNG THỰC|")."""
    body = head is not None and head.of("authority_heads") is not None
    return body and head is not None and sentence.text(head.start, match.end).isupper()


def _is_goods(sentence: Sentence, matches: list[Match], at: int) -> bool:
    """Whether a phrase that can be a product is one, and no other word of one syllable or part of a name."""
    match = matches[at]
    if sentence.tokens[match.start] in words("commodities", "unmistakable"):
        return True
    if match.end - match.start == 1 and _opens_name(sentence, matches, at):
        return False
    if _opens_line(sentence, match) or sentence.tokens[match.end : match.end + 1] == ["("]:
        return True
    if match.end - match.start == 1:
        opens = _OPENS | words("commodities", "listing")
        named = _is_capitalised(sentence, match) and sentence.tokens[match.start - 1] not in opens
        before = _beside(matches, at, at - 1)
        if named and before is not None and before.of("measure") is not None:
            return True  # "nhập khẩu Urê"
        return not named and _stands_plainly(sentence, matches, at)  # "qua cảng Vũng Áng, Cát Lái"
    before = _beside(matches, at, at - 1)
    if _names_body(sentence, before, match):
        return False
    if not _is_capitalised(sentence, match) or sentence.capital[match.start - 1]:
        return True
    owned = before is not None and before.of("soft_veto") is not None  # "Tập đoàn Dầu khí"
    return not owned and _stands_plainly(sentence, matches, at)
