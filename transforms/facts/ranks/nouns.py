"""The noun that a rank is of: "thị trường", "nhà đầu tư", "nước mua"; or what its words say it is in."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.ranks import counting_phrases, introducing_phrases, out_of_phrases
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

# What a rank is in, where its words name a measure ("đứng đầu về số vốn đầu tư").
_OF_MEASURE = {
    "trade_turnover": "trade_partner_rank",
    "exports": "export_market_rank",
    "imports": "import_source_rank",
    "fdi_registered_capital": "fdi_rank",
    "fdi_disbursed_capital": "fdi_rank",
    "fdi_projects": "fdi_rank",
}
_ENDS = (",", ";", ".")
_FIELDS = ("measure", "ranked", "veto", "soft_veto", "place", "break")  # of a list of what a rank is in
_NEAR = 4  # words that may stand between a noun and its rank, beside products and places
_OTHERS = Item("ranked", 0, 0, "", {"reason": "rank_out_of_scope"})


def noun_of(state: SentenceState, at: int) -> Item | None:
    """What the rank at items[at] is in or of, as far as its sentence says."""
    return _in_what(state, at) or _before(state, at) or _behind(state.items, at) or _field(state, at)


def is_of_what_has(state: SentenceState, at: int) -> bool:
    """Whether a rank is of what has most of something ("dự án |có| tổng vốn đầu tư lớn nhất")."""
    items, start = state.items, state.items[at].start
    first = at
    while first and items[first - 1].kind in ("measure", "ranked", "goods") and items[first - 1].end >= start:
        first -= 1
        start = items[first].start
    having = words("roles", "having", "words").isdisjoint(state.sentence.tokens[start - 1 : start])
    if first == at or having:
        return False
    return any(i.kind == "ranked" and i.props.get("reason") and i.end == start - 1 for i in items[:first])


def is_noun_of_others(items: list[Item], at: int) -> bool:
    """Whether the clause before the rank ranks something else ("nhóm hàng nhập khẩu lớn nhất")."""
    for item in reversed(items[max(0, at - 4) : at]):
        if item.kind == "break" or items[at].start - item.end > _NEAR:
            return False
        if item.kind == "growth" and item.id in ("up", "down") and _is_large(items[at]):
            return True  # "có mức tăng lớn nhất"
        if (item.kind == "ranked" and item.props.get("reason")) or _is_balance(item):
            return True  # "đối tác mang lại thặng dư lớn nhất"
    return any(_is_balance(i) and i.start - items[at].end <= 1 for i in items[at + 1 : at + 3])


def _is_large(item: Item) -> bool:
    return item.rank is not None and item.rank.degree == "large"


def is_within_another(sentence: Sentence, items: list[Item], at: int) -> bool:
    """Whether the words say only among whom another rank is ("thứ 4 trong số các thị trường lớn nhất")."""
    for item in reversed(items[:at]):
        if item.kind == "break":
            return False
        if item.kind == "rank":
            gap = sentence.tokens[item.end : items[at].start]
            return any(gap[: len(phrase)] == phrase for phrase in out_of_phrases())
    return False


def _is_balance(item: Item) -> bool:
    return item.kind == "measure" and item.props["measure"] == "trade_balance"


def _before(state: SentenceState, at: int) -> Item | None:
    """The noun right before the rank's words, past its products and the places that it belongs to."""
    items, here, apart = state.items, state.items[at].start, 0
    closed = ("(", ")") if at and items[at - 1].id == ")" else ()  # "nhà đầu tư trực tiếp (FDI) lớn nhất"
    for item in reversed(items[max(0, at - 8) : at]):
        apart += max(0, here - item.end)
        here = min(here, item.start)
        if apart > _NEAR or item.kind == "quantity":
            return None
        if item.kind == "ranked" and _is_of_figure_before(items, item, at):
            return None
        if item.kind == "ranked":
            return _OTHERS if _is_vetoed(items, item) else item
        parts = item.kind == "break" and item.id not in closed and not _joins(items, item)
        if parts and (item.id != "," or apart > 2):
            return None
        if item.kind not in ("goods", "place", "break"):
            apart += item.end - item.start
    return None


def _is_of_figure_before(items: list[Item], noun: Item, at: int) -> bool:
    """Whether a noun of others closes what is said of a figure ("5 tỷ USD nhờ |dự án|, Lào thứ hai …").

    Or has a rank of its own ("Ở |nhóm hàng| lớn nhất là thép, Lào đứng thứ hai").
    """
    here = items.index(noun)
    parted = any(i.kind == "break" for i in items[here:at])
    if noun.props.get("reason") and parted and any(i.kind == "rank" for i in items[here:at]):
        return True
    figure = next((i for i in reversed(items[:here]) if i.kind in ("quantity", "break")), None)
    return bool(noun.props.get("reason")) and parted and figure is not None and figure.kind == "quantity"


def _joins(items: list[Item], comma: Item) -> bool:
    """Whether a comma, or "and", only joins products ("mực, bạch tuộc", "gỗ xẻ và ván lạng")."""
    at = items.index(comma)
    beside = items[max(0, at - 1) : at] + items[at + 1 : at + 2]
    if [i.kind for i in beside] != ["goods", "goods"]:
        return False
    one, other = beside
    return comma.id == "," or (comma.id == "words" and one.end == comma.start and comma.end == other.start)


def _behind(items: list[Item], at: int) -> Item | None:
    """The noun behind the rank's words ("đứng đầu các nước cung cấp"); "lớn nhất" has its own before it."""
    rank, last = items[at].rank, items[at - 1] if at else None
    if rank is not None and rank.degree == "large" and (last is None or last.place is None):
        return None
    for item in items[at + 1 : at + 8]:
        if item.kind == "ranked" or item.props.get("foreign"):
            return as_noun(item)
        if (item.kind == "quantity" and item.id != "bare") or (item.kind == "break" and item.id in _ENDS):
            return None
    return None


def _field(state: SentenceState, at: int) -> Item | None:
    """Those among whom the rank is, named first ("Trong các nước bán gỗ cho Mỹ, Việt Nam xếp thứ hai")."""
    tokens = state.sentence.tokens
    for item in state.items[:at]:
        if item.kind == "rank":
            return None
        if item.kind == "ranked" and item.props.get("many"):
            before = tokens[max(0, item.start - 3) : item.start]
            if any(before[-len(phrase) :] == phrase for phrase in out_of_phrases()):
                return item
    return None


def _in_what(state: SentenceState, at: int) -> Item | None:
    """The noun of "thứ ba về đầu tư": what the rank is in, where its words say so.

    Where they name nothing that we know, a stand-in that puts the rank out of scope.
    """
    items, rank = state.items, state.items[at]
    clause = state.sentence.tokens[rank.end : rank.end + 6]
    first = next((n for n, token in enumerate(clause) if token in words("ranks", "about")), None)
    if first is None or any(token in (*_ENDS, ":") for token in clause[:first]):
        return None
    if clause[max(0, first - 1) : first + 1] in introducing_phrases():
        return None  # "vị trí thứ ba thuộc về Indonesia"
    if any(clause[first + 1 :][: len(phrase)] == phrase for phrase in counting_phrases()):
        return None
    said = _up_to_break(items[at + 1 :]) + _joined_fields(items[at + 1 :])
    if said and said[0].id in ("up", "down") and said[0].start <= rank.end + first + 1:
        return _OTHERS  # "về tốc độ tăng trưởng"
    nouns = [n for n in map(as_noun, said) if n is not None and not _is_vetoed(said, n)]
    ours = [n for n in nouns if n.id]  # "số 4 về du lịch và |thương mại|"
    noun = min(ours or nouns, key=lambda n: (n.start, not n.props), default=None)
    return noun if noun is not None and not _is_vetoed(said, noun) else _OTHERS


def _joined_fields(items: list[Item]) -> list[Item]:
    """Fields that commas join to the first one that a rank is in ("số 4 về du lịch, |thương mại| của ta").

    But "đứng thứ hai về du lịch, |thương mại| hai nước đạt 5 tỷ USD" tells something else of it.
    """
    found: list[Item] = []
    here = len(_up_to_break(items))
    while here < len(items) and items[here].id in (",", ")"):
        part = _up_to_break(items[here + 1 :])
        if any(i.kind not in _FIELDS or i.props.get("bilateral") for i in part):
            break
        found += part
        here += 1 + len(part)
    return found


def _up_to_break(items: list[Item]) -> list[Item]:
    end = next((n for n, i in enumerate(items) if i.kind == "break" and i.id in _ENDS), len(items))
    return items[:end]


def partner_both_ways(context: Context, noun: Item) -> str | None:
    """What a bare partner is where trade of both ways was told, whichever way was told last.

    "Thương mại hai nước đạt 2 tỷ USD, trong đó Lào xuất khẩu 1 tỷ. Việt Nam là |đối tác| lớn thứ ba của Lào"
    """
    both = context.turnover_paragraph == context.paragraph and context.goods is None
    return noun.id if both and noun.id == "trade_partner_rank" else None


def as_noun(item: Item) -> Item | None:
    """The ranked noun that an item is, or stands for ("số vốn đầu tư"); None for any other."""
    if item.kind == "ranked":
        return item
    measure = _OF_MEASURE.get(str(item.props["measure"])) if item.kind == "measure" else None
    return Item("ranked", item.start, item.end, measure) if measure is not None else None


def _is_vetoed(items: list[Item], noun: Item) -> bool:
    """Whether the noun is of something else ("thứ nhất về cung cấp viện trợ")."""
    return any(i.kind in ("veto", "soft_veto") and 0 <= i.start - noun.end <= 1 for i in items)
