"""What modifies a figure from behind: its period, partner, measure or source, up to where its clause ends."""

from __future__ import annotations

from transforms.facts.goods.listed import joins_listed
from transforms.facts.items import Item
from transforms.facts.periods.comparing import is_against_goal
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_DASHES = frozenset(("-", "–", "—"))
_EARNED = 4  # words before an amount among which one says that it is taken in
_CALLED = 1  # words between a copula and what it calls a figure, at most: "là |một| mục tiêu"
_TO_COME = (("status", "target"), ("status", "forecast"))
_UNLISTED = 3  # words of a product that no list knows, at most
_MODIFY = (
    "period",
    "place",
    "measure",
    "goods",
    "authority_side",
    "authority",
    "status",
    "ranked",
    "authority_heads",
    "soft_veto",
    "veto",
    "goods_word",
)


def modifiers_behind(state: SentenceState, at: int) -> tuple[list[Item], int]:
    """Items that modify the figure items[at] from behind, and the index from where reading goes on."""
    found: list[Item] = []
    here, in_bracket = at + 1, False
    while here < len(state.items):
        item = state.items[here]
        if item.id == "average_after" and (_opens_period(state, here + 1) or _are_of_span(state, at, here)):
            pass  # "140 tỷ USD/năm (năm 2024)"
        elif _is_called(state, here):
            pass  # "200 tỷ USD |là mục tiêu| của năm 2025"
        elif _opens_period(state, here):
            in_bracket = True
        elif in_bracket and item.kind == "break" and item.id == ")":
            return found, here + 1
        elif _is_source(state, at, here):
            found.append(item)
        elif _is_cause(state, at, here) or _is_of_next(state, here) or is_against_goal(state, here):
            break
        elif _modifies(state, item):
            found.append(item)
        elif not _leads_on(state, here):
            break
        here += 1
    return found, here


def _are_of_span(state: SentenceState, at: int, here: int) -> bool:
    """Whether a rate by the year is of the years that end its clause ("5%/năm trong giai đoạn 2010-2014")."""
    behind = [i.kind for i in state.items[here + 1 : here + 3]]
    rate = state.items[at].id == "percent" and state.items[here].start == state.items[at].end
    return rate and behind[:1] == ["period"] and behind[1:] in ([], ["break"])


def _is_called(state: SentenceState, at: int) -> bool:
    """Whether items[at] is the copula that calls a figure a goal, or in reach ("|là| hoàn toàn khả thi")."""
    copula, said = state.items[at], state.items[at + 1] if at + 1 < len(state.items) else None
    if said is None or copula.id != "reach" or (said.kind, said.id) not in _TO_COME:
        return False
    return said.start - copula.end <= _CALLED and not _is_of_next(state, at + 1)


def behind_list(state: SentenceState, at: int) -> list[Item]:
    """The period behind a list that items[at] is in ("lần lượt |2 tỷ USD| và 3 tỷ USD trong năm 2023")."""
    last = next((m[-1] for m in state.lists if at in m[:-1]), None)
    if last is None or any(i.kind == "period" for i in state.items[:at]):
        return []
    return [i for i in modifiers_behind(state, last)[0] if i.kind == "period"][:1]


def _modifies(state: SentenceState, item: Item) -> bool:
    return item.kind in _MODIFY and not (item.kind == "period" and _opens_clause(state, item))


def _is_of_next(state: SentenceState, at: int) -> bool:
    """Whether items[at] says of the next figure that it is to come ("từ 3 tỷ USD |dự kiến| đạt 5 tỷ USD")."""
    item, near = state.items[at], state.items[at + 1 : at + 4]
    behind = [i for i in near if i.kind not in ("growth", "period")]
    raised = (item.kind, item.id) == ("status", "raised")
    return raised or (item.kind == "status" and behind[:1] != [] and behind[0].kind == "quantity")


def _is_cause(state: SentenceState, figure: int, at: int) -> bool:
    """Whether items[at] belongs to a reason that is given for a figure ("giảm 1,3% do thuế quan của Mỹ").

    A measure may belong to any other clause ("lên 2 tỷ USD khi nhập khẩu tăng", "tăng 5% – xuất siêu …").
    """
    between = state.sentence.tokens[state.items[at - 1].end : state.items[at].start]
    parted = not words("roles", "clauses", "words").isdisjoint(between) or not _DASHES.isdisjoint(between)
    opens = state.items[at].kind == "measure" and parted
    since = state.sentence.tokens[state.items[figure].end : state.items[at].start]
    reasoned = not words("roles", "causes", "opens").isdisjoint(since)
    return opens or reasoned or not words("roles", "causes", "words").isdisjoint(between)


def _is_source(state: SentenceState, at: int, here: int) -> bool:
    """Whether items[here] is what the amount items[at] is earned by ("thu về 2 tỷ USD nhờ |xuất khẩu|")."""
    figure, source, tokens = state.items[at], state.items[here], state.sentence.tokens
    if source.kind != "measure" or source.props["measure"] != "exports" or figure.id != "money":
        return False
    led = words("roles", "sources", "words").end_at(tokens, figure.end)
    earned = tokens[max(0, figure.start - _EARNED) : figure.start]
    verbs = words("roles", "earning", "words") | words("roles", "earning", "short")
    said = {" ".join(earned[n : n + size]) for n in range(len(earned)) for size in (1, 2)}
    return figure.end < led == source.start and not verbs.isdisjoint(said)


def _opens_period(state: SentenceState, at: int) -> bool:
    """Whether items[at] opens a bracket that holds a period and nothing else.

    "(cùng kỳ năm trước xuất siêu 7,6 tỷ USD)" holds another figure, which the period is of.
    """
    opening = state.items[at : at + 1]
    if [(i.kind, i.id) for i in opening] != [("break", "(")]:
        return False
    inside = state.items[at + 1 : at + 3]
    return bool(inside) and inside[0].kind == "period" and all(i.id == ")" for i in inside[1:])


def _opens_clause(state: SentenceState, item: Item) -> bool:
    """Whether a period behind a figure belongs to the next one ("… 32 triệu USD, đến năm 2007 là …").

    One that a figure leads to and that ends its clause does not ("… và 32 triệu USD đến hết tháng 9.").
    """
    opens = state.sentence.tokens[item.start] in words("roles", "onward", "words")
    at = state.items.index(item)
    before, behind = state.items[at - 1], state.items[at + 1 : at + 2]
    closes = before.kind == "quantity" and before.end == item.start and all(i.kind == "break" for i in behind)
    return opens and state.scope.status == "actual" and not closes


def _names_whole(state: SentenceState, at: int) -> bool:
    """Whether items[at] says of what the figure before it is a part, or that it is one ("90% thị phần gạo").

    Behind growth it begins the parts ("… 7 tỷ USD, tăng 6,4% |trong đó| xuất khẩu 2 tỷ").
    """
    word, ahead = state.items[at], state.items[max(0, at - 3) : at - 1]
    if (word.kind, word.id) == ("growth", "share"):
        return True
    grown = any(i.kind == "growth" and i.id in ("up", "down") for i in ahead)
    return word.kind == "break" and not grown and state.said(word) in words("roles", "frames", "parts")


def _joins_wholes(state: SentenceState, at: int) -> bool:
    """Whether "và" joins what a share is of twice ("chiếm 9% tổng lượng chè và tổng kim ngạch xuất khẩu")."""
    word, whole = state.items[at], state.items[at + 1 : at + 2]
    goods = state.items[at - 1] if state.items[at - 1].kind == "goods" else None
    share, ahead = (state.items[at - 2], goods) if goods is not None else (state.items[at - 1], word)
    said = state.sentence.tokens[share.end : ahead.start]
    return (
        share.id == "percent"
        and [i.kind for i in whole] == ["measure"]
        and whole[0].start == word.end
        and state.sentence.tokens[word.start] in words("numerals", "joints", "lists")
        and not words("roles", "amount", "words").isdisjoint(said[-1:])
    )


def _joins_goods(state: SentenceState, at: int) -> bool:
    """Whether "và" joins goods, listed or not, to those of a total ("… xuất khẩu chè và gạo của cả nước")."""
    word, goods, behind = state.items[at], state.items[at - 1], state.items[at + 1 : at + 3]
    owner = [i for i in behind if i.kind != "goods" or i.start != word.end][:1]
    return (
        goods.kind == "goods"
        and goods.end == word.start
        and any(i.kind == "measure" for i in state.items[max(0, at - 3) : at - 1])
        and state.sentence.tokens[word.start] in words("numerals", "joints", "lists")
        and [i.place.kind for i in owner if i.place is not None and i.place.role in ("", "of")] == ["whole"]
        and owner[0].start - word.end <= _UNLISTED
    )


def _leads_on(state: SentenceState, at: int) -> bool:
    """Whether a small word leads to the place or product behind it ("5 tỷ USD với Lào", "là đồ gỗ")."""
    word, before = state.items[at], state.items[at - 1]
    if before.id == "percent" and before.end == word.start and _names_whole(state, at):
        return True  # "một nửa trong số đó từ Lào"
    if word.kind == "break" and joins_listed(state, at):
        return True
    if _joins_wholes(state, at) or _joins_goods(state, at):
        return True
    after = state.items[at + 1] if at + 1 < len(state.items) else None
    if word.kind == "authority_recording":
        return after is not None and after.kind == "period"  # "1,5 tỷ USD được ghi nhận trong cùng kỳ"
    if (word.kind, word.id) != ("growth", "reach") or after is None:
        return False
    led = " ".join(state.sentence.tokens[word.end : after.start])
    if after.kind == "goods" and led in words("roles", "forms", "words"):
        return True  # "15% vốn đăng ký là theo hình thức liên doanh"
    if after.start > word.end + 1:
        return False
    if after.kind in ("goods", "measure"):  # "9 tỷ USD là kim ngạch xuất khẩu gạo"
        said = after.kind == "goods" or state.said(word) in words("ranks", "copula")
        return said and before.kind == "quantity" and before.end == word.start and after.start == word.end
    return after.place is not None and after.place.role != ""


def named_past_base(state: SentenceState, quantity: Quantity) -> Item | None:
    """The projects of "tăng 11% so với cùng kỳ năm trước về số dự án"."""
    behind = state.behind(quantity)[:3]
    if quantity.kind != "percent" or [i.kind for i in behind] != ["growth", "period", "measure"]:
        return None
    base, period, cue = behind
    gap = state.sentence.tokens[period.end : cue.start]
    led = base.id == "base" and len(gap) == 1 and gap[0] in words("ranks", "about")
    return cue if led and cue.props["measure"] == "fdi_projects" else None
