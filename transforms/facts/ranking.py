"""Ranks: among what, of whom, in whose eyes."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from transforms.facts.context import HOME, WORLD, Context, Pair, is_home
from transforms.facts.dating import NO_PERIOD, settled
from transforms.facts.items import Item
from transforms.facts.pairs import codes_of
from transforms.facts.statements import Rejection, Statement
from transforms.mentions.calendar import Period
from transforms.mentions.places import Place
from transforms.mentions.ranks import Rank, out_of_phrases
from transforms.mentions.tokens import Sentence
from transforms.text.reading import fold
from transforms.vocabulary import load

# What a bare "market" or "partner" is ranked as, by the trade that is spoken of.
_BY_MEASURE = {
    "exports": "export_market_rank",
    "imports": "import_source_rank",
    "trade_turnover": "trade_partner_rank",
}


def _names_others(items: list[Item], at: int) -> bool:
    """Whether the clause before the rank ranks something else ("nhóm hàng nhập khẩu lớn nhất")."""
    for item in reversed(items[max(0, at - 4) : at]):
        if item.kind == "break" or items[at].start - item.end > 4:
            return False
        if item.kind == "ranked" and item.props.get("reason"):
            return True
    return False


def _buys_from_us(sentence: Sentence, items: list[Item], noun: Item, context: Context) -> bool:
    """Whether a "market of imports" of a product is one that the product is sold to."""
    goods = next((i for i in items if i.kind == "goods" and 0 <= i.start - noun.end <= 1), None)
    if goods is None:
        return False
    if fold(sentence.text(goods.start, goods.end)) in _exported():
        return True
    return context.topic is None or context.topic.measure != "imports"


@cache
def _exported() -> frozenset[str]:
    return frozenset(fold(name) for name in load("commodities")["exported"])


def _noun(items: list[Item], at: int, context: Context) -> Item | None:
    """What is ranked: the noun right before the rank's words, or behind them."""
    rank = items[at]
    for item in reversed(items[max(0, at - 6) : at]):
        if item.kind == "ranked" and rank.start - item.end <= 4:
            return item
        if item.kind == "break" and item.id in (",", ";", ".") and rank.start - item.end > 2:
            break
    for item in items[at + 1 : at + 8]:
        if item.kind == "ranked":
            return item
        if item.kind == "quantity" or (item.kind == "break" and item.id in (";", ".", ",")):
            break
    return None


def _in_what(sentence: Sentence, items: list[Item], at: int) -> Item | None:
    """The noun of "thứ ba về đầu tư": what the rank is in, where its words say so; a stand-in where it is nothing."""
    rank = items[at]
    clause = sentence.tokens[rank.end : rank.end + 6]
    if not any(token in about() for token in clause) or any(
        t in _ENDS for t in clause[: _first_about(clause)]
    ):
        return None
    for item in items[at + 1 :]:
        if item.kind == "break" and item.id in (",", ";", "."):
            break
        if item.kind == "ranked":
            return item
    return Item("ranked", rank.end, rank.end, "", {"reason": "rank_out_of_scope"})


_ENDS = {",", ";", ".", ":"}


def _first_about(clause: list[str]) -> int:
    return next(n for n, token in enumerate(clause) if token in about())


@cache
def about() -> frozenset[str]:
    """The small words between a figure and what it is a figure of."""
    return frozenset(fold(word) for word in load("ranks")["about"])


def _measure(
    sentence: Sentence, items: list[Item], at: int, context: Context, told: list[Statement]
) -> tuple[str, str]:
    """Measure of the rank, or "" and the reason why it is none of ours."""
    noun = _in_what(sentence, items, at) or _noun(items, at, context)
    invested = (
        context.topic is not None
        and context.topic.family == "fdi"
        and context.topic_paragraph == context.paragraph
    )
    if _names_others(items, at):
        return "", "rank_out_of_scope"
    weak = noun is not None and bool(noun.props.get("weak"))
    directed = context.topic is not None and context.topic.measure in _BY_MEASURE and not context.topic.veto
    if weak and directed and not invested and context.topic is not None:
        return _BY_MEASURE[context.topic.measure], context.topic.rule
    if noun is not None and noun.props.get("buys") and _buys_from_us(sentence, items, noun, context):
        return "export_market_rank", "export_market_rank"  # "thị trường nhập khẩu cá tra": it buys from us
    if noun is not None and noun.id and not (weak and invested):
        return noun.id, noun.id
    if noun is not None and noun.props.get("reason"):
        return "", str(noun.props["reason"])
    topic = context.topic
    last = next((s for s in reversed(told) if s.measure.endswith("_rank")), None)
    fdi_told = bool(told) and told[-1].measure.startswith("fdi") and told[-1].quote_start == sentence.start
    if topic is not None and topic.family == "fdi" and not topic.veto and (invested or fdi_told):
        return "fdi_rank", "fdi_rank"
    if last is not None and (
        last.quote_start == sentence.start or context.told_sentence >= context.sentence - 1
    ):
        return last.measure, last.measure
    return "", "rank_out_of_scope"


def _scope(sentence: Sentence, rank: Rank, items: list[Item], at: int) -> str:
    """Within what: the scope named behind the rank, or right before it."""
    ends = {",", ";", "."}
    for match in sentence.matches:
        entry = match.of("scope")
        if entry is None:
            continue
        if match.start >= rank.end and not any(t in ends for t in sentence.tokens[rank.end : match.start]):
            if not any(i.kind == "rank" and rank.end <= i.start < match.start for i in items):
                return entry.id
        before = sentence.tokens[match.end : rank.start]
        if match.end <= rank.start and len(before) <= 1:
            return entry.id
    return "world"


def _sides(
    measure: str, items: list[Item], at: int, places: list[Place], context: Context
) -> tuple[str, str] | None:
    """Reporter (in whose trade the rank is) and counterpart (who holds it)."""
    rank = items[at]
    before = [p for p in places if p.end <= rank.start]
    behind = [i.place for i in items[at + 1 : at + 9] if i.place is not None]
    cut = next(
        (
            i.start
            for i in items[at + 1 :]
            if i.kind in ("quantity", "rank") or (i.kind == "break" and i.id in (";", ".", ","))
        ),
        10**6,
    )
    behind = [p for p in behind if p.start < cut]
    last = context.pairs.get("fdi" if measure == "fdi_rank" else "rank") or context.last_pair

    def code(place: Place) -> str | None:
        codes = codes_of(place, context, "fdi" if measure == "fdi_rank" else "trade")
        return codes[0] if len(codes) == 1 else None

    holder = owner = None
    for place in before:
        name = code(place)
        if name is None or place.role == "after":
            continue
        if (measure, place.role) in (("export_market_rank", "to"), ("import_source_rank", "from")):
            holder = name  # "xuất khẩu sang Anh – thị trường lớn thứ 5"
        elif place.role in ("of", "at", "to", "with", "from"):
            owner = owner or name
        elif place.role == "as":
            owner, holder = holder or owner, name
        elif place.kind == "home" and place.role == "":
            owner = owner or name
        else:
            holder = name  # the subject nearest to the rank
    named = [p for p in behind if _is_named(items, rank, p)]
    if holder is None and named:
        return owner or HOME, code(named[0]) or ""
    for place in behind:
        name = code(place)
        if name is not None and (measure, place.role) == ("export_market_rank", "to") and not is_home(name):
            holder = name  # "nhường vị trí số 1 cho thị trường Trung Quốc"
            continue
        if (
            name is not None
            and place.role in ("of", "at", "to", "with", "")
            and name != holder
            and name not in ("ASEAN", "W00")
        ):
            owner = owner or name
    if holder is None and owner is None:
        return (last.reporter, last.counterpart) if last is not None else None
    if holder is None and owner is not None:
        if last is None:
            return None
        if owner == last.counterpart:
            return owner, last.reporter
        return owner, last.counterpart if last.counterpart != WORLD else last.reporter
    assert holder is not None
    if owner is None:
        if is_home(holder) and measure in ("export_market_rank", "import_source_rank"):
            return None
        if is_home(holder):
            owner = last.partner if last is not None and not is_home(last.partner) else None
        elif last is not None and holder == last.counterpart:
            owner = last.reporter
        elif last is not None and measure == "fdi_rank" and last.paragraph == context.paragraph:
            owner = last.reporter
        else:
            owner = HOME
    if owner is None or owner == holder:
        return None
    return owner, holder


def _are_many(sentence: Sentence, items: list[Item], at: int) -> bool:
    """Whether the ranked noun stands in the plural ("các nhà đầu tư hàng đầu")."""
    noun = next((i for i in reversed(items[max(0, at - 4) : at]) if i.kind == "ranked"), None)
    if noun is None or noun.start == 0 or items[at].start - noun.end > 4:
        return False
    return sentence.tokens[noun.start - 1] in {fold(word) for word in load("ranks")["plural"]}


def _within_another(sentence: Sentence, items: list[Item], at: int) -> bool:
    """Whether the words say only among whom another rank is ("thứ 4 trong số các thị trường lớn nhất")."""
    for item in reversed(items[:at]):
        if item.kind == "break":
            return False
        if item.kind == "rank":
            gap = sentence.tokens[item.end : items[at].start]
            return any(gap[: len(phrase)] == phrase for phrase in out_of_phrases())
    return False


def _counts_many(item: Item) -> bool:
    """Whether an item counts what is ranked ("10 thị trường lớn nhất")."""
    return item.quantity is not None and item.id == "other" and item.quantity.noun == "other_topic"


def _is_named(items: list[Item], rank: Item, place: Place) -> bool:
    """Whether a place behind a rank is the one that holds it ("thị trường lớn thứ ba là Đài Loan")."""
    return place.role == "" and any(
        i.kind == "growth" and i.id == "reach" and rank.end <= i.start and 0 <= place.start - i.end <= 2
        for i in items
    )


def read_rank(
    sentence: Sentence,
    items: list[Item],
    at: int,
    places: list[Place],
    told: list[Statement],
    context: Context,
    period: Period | None,
) -> Statement | Rejection:
    """The rank at items[at] as a statement, or the reason why it is none."""
    rank = items[at].rank
    assert rank is not None
    start, end = sentence.starts[rank.figure], sentence.ends[rank.figure_end - 1]

    def rejected(reason: str) -> Rejection:
        return Rejection(start, end, sentence.start, sentence.end, reason)

    counted = [i for i in items[max(0, at - 4) : at] if _counts_many(i) and rank.start - i.end <= 5]
    if rank.value == 1 and _within_another(sentence, items, at):
        return rejected("rank_out_of_scope")
    if rank.value == 1 and _are_many(sentence, items, at):
        return rejected("rank_out_of_scope")
    if (
        rank.value == 1
        and counted
        and not any(i.kind == "place" and i.start >= counted[-1].end for i in items[:at])
    ):  # "10 thị trường lớn nhất"
        return rejected("rank_out_of_scope")
    if any(i.kind == "goods" and i.id == "sectors" for i in items[max(0, at - 2) : at]):
        return rejected("rank_out_of_scope")
    measure, rule = _measure(sentence, items, at, context, told)
    if not measure:
        return rejected(rule)
    sides = _sides(measure, items, at, places, context)
    if sides is None:
        return rejected("no_partner")
    if WORLD in sides:
        return rejected("rank_out_of_scope")
    if measure == "fdi_rank" and is_home(sides[1]) and (is_home(sides[0]) or "-" in sides[1]):
        return rejected("rank_out_of_scope")
    dated, basis = _dated(measure, context, period)
    context.pairs["rank"] = Pair(*sides, context.sentence, context.paragraph)
    return Statement(
        start,
        end,
        sentence.start,
        sentence.end,
        measure,
        "level",
        sides[0],
        sides[1],
        _goods(sentence, items, at, measure, context, told),
        Decimal(rank.value),
        Decimal(1),
        "rank",
        "exact",
        "actual",
        dated,
        context.authority if basis else None,
        "clause",
        basis,
        rule,
        rank.out_of,
        _scope(sentence, rank, items, at),
    )


def _goods(
    sentence: Sentence, items: list[Item], at: int, measure: str, context: Context, told: list[Statement]
) -> str | None:
    """The product that the rank is in: named in its clause, else the one that was spoken of."""
    near = _goods_in(items[at + 1 :]) or _goods_in(items[at - 1 :: -1] if at else [])
    if near:
        return sentence.text(min(i.start for i in near), max(i.end for i in near))
    last = told[-1] if told else None
    if last is not None and last.measure == measure and last.quote_start == sentence.start:
        return last.commodity
    owned = any(i.place is not None and i.place.role == "of" for i in items)
    directed = measure in ("export_market_rank", "import_source_rank")
    return context.goods if directed and not owned else None


def _goods_in(items: list[Item]) -> list[Item]:
    """Products up to where a clause ends, with what a comma joins to the first of them."""
    found: list[Item] = []
    for here, item in enumerate(items):
        joined = (
            item.kind == "break"
            and item.id == ","
            and found
            and here + 1 < len(items)
            and items[here + 1].kind == "goods"
        )
        if item.kind in ("rank", "quantity") or (item.kind == "break" and not joined):
            break
        if (
            item.kind == "goods"
            and item.id == "names"
            and (not found or min(abs(item.start - found[-1].end), abs(found[-1].start - item.end)) <= 1)
        ):
            found.append(item)
    return found


def _dated(measure: str, context: Context, period: Period | None) -> tuple[Period, str | None]:
    family = "fdi" if measure == "fdi_rank" else "trade"
    if period is not None:
        return settled(period, family), "sentence"
    known = context.periods.get("fdi")
    if measure == "fdi_rank" and known is not None and known.paragraph == context.paragraph:
        return settled(known.period, "fdi"), "paragraph"
    return NO_PERIOD, None
