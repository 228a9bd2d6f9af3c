"""Ranks: among what, in which scope, of when; whose they are is asked in ``pairs``."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile

from transforms.facts.investment.firm_investors import ranks_company
from transforms.facts.items import Item
from transforms.facts.parties.pairs import is_coded
from transforms.facts.periods.dating import NO_PERIOD, periods_named
from transforms.facts.periods.settling import settled
from transforms.facts.ranks.about import rank_about
from transforms.facts.ranks.conceded import conceded_rank
from transforms.facts.ranks.deeds import ranked_deed
from transforms.facts.ranks.holders import introduced, invests
from transforms.facts.ranks.joined import goes_with_none
from transforms.facts.ranks.measures import market_at, measure_of_rank
from transforms.facts.ranks.nouns import is_noun_of_others, is_of_what_has, is_within_another
from transforms.facts.ranks.of_others import calls_goods, heads_delegation, sells_to_all
from transforms.facts.ranks.pairs import rank_sides, seller_at
from transforms.facts.ranks.products import ranked_product
from transforms.facts.ranks.regions import country_of, ranked_region
from transforms.facts.ranks.scopes import scope_of_rank
from transforms.facts.records import HOME, WORLD, Pair, Ranking, is_home, is_province
from transforms.facts.shares.markets import rank_by_share
from transforms.facts.state import SentenceState
from transforms.facts.statements import Rejection, Statement
from transforms.lexicon import Match
from transforms.mentions.calendar import Period
from transforms.mentions.numerals import numeral_at
from transforms.mentions.ranks import Rank
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

_RANKED_OF = ("place", "goods", "goods_word", "ranked")  # whose a rank is, and of what


def read_rank(state: SentenceState, at: int, rank: Rank) -> Statement | Rejection:
    """The rank at items[at] as a statement, or the reason why it is none."""
    sentence = state.sentence
    start, end = sentence.starts[rank.figure], sentence.ends[rank.figure_end - 1]
    told = _statement_of(state, at, rank, start, end)
    if isinstance(told, Statement):
        context = state.context
        context.pairs["rank"] = Pair(told.reporter, told.counterpart, context.sentence, context.paragraph)
        context.ranking = Ranking(told.measure, told.reporter, rank.value, context.paragraph, told.commodity)
        return told
    return Rejection(start, end, sentence.start, sentence.end, told)


def _statement_of(state: SentenceState, at: int, rank: Rank, start: int, end: int) -> Statement | str:
    """The rank as a statement, or the reason why it is none; its figure is text[start:end]."""
    sentence, items, context = state.sentence, state.items, state.context
    wished = _is_wished(sentence, items, at)
    regional = None if wished else ranked_region(state, at)
    if wished or (regional is None and _is_no_place(state, at, rank)):
        return "rank_out_of_scope"
    measure, rule, sides = _read(state, at) if regional is None else (regional[0], regional[0], regional[1])
    if not measure:
        return rule
    if sides is None:
        return "no_partner"
    if _is_among_ours(measure, sides):
        return "rank_out_of_scope"
    if not is_coded(sides[0]):  # "đứng thứ 5 trong châu Á": where it ranks, not whose trade
        known = context.pairs.get("trade")
        sides = known.reporter if known is not None else HOME, sides[1]
    period, basis = _dated(state, at, measure)
    return Statement(
        start,
        end,
        sentence.start,
        sentence.end,
        measure,
        "level",
        sides[0],
        sides[1],
        ranked_product(state, at, measure),
        Decimal(rank.value),
        Decimal(1),
        "rank",
        "exact",
        "actual",
        period,
        context.authority if basis else None,
        "clause",
        basis,
        rule,
        rank.out_of,
        scope_of_rank(sentence, rank, items, sides) if regional is None else country_of(sides[1]),
    )


def _read(state: SentenceState, at: int) -> tuple[str, str, tuple[str, str] | None]:
    """Measure, rule and sides; no measure and the reason where the rank is none of ours."""
    deed = conceded_rank(state, at) or rank_about(state, at) or ranked_deed(state, at)
    if deed is not None:
        return deed[0], deed[0] or "rank_out_of_scope", deed[1]
    if (shared := rank_by_share(state, at)) is not None:
        return "import_source_rank", "import_source_rank", shared
    measure, rule = measure_of_rank(state, at)
    market = market_at(state, at)
    if market is not None and measure == "import_source_rank":
        return measure, rule, seller_at(market, state, at)
    return measure, rule, rank_sides(measure, state, at) if measure else None


def _is_no_place(state: SentenceState, at: int, rank: Rank) -> bool:
    """Whether "lớn nhất" ranks many at once, or a product, or says only among whom another rank is."""
    items = state.items
    if (
        _is_of_sector(state, at)
        or _is_of_goods(state, at, rank)
        or _is_of_change(items, at)
        or is_noun_of_others(items, at)
        or is_of_what_has(state, at)
        or goes_with_none(state, at)
        or heads_delegation(state, rank)
        or sells_to_all(state, at)
        or calls_goods(state, at)
        or ranks_company(state, at)
    ):
        return True
    joined = [i.kind for i in items[at + 1 : at + 3]] == ["break", "rank"]  # "lớn nhất, thứ hai và thứ ba"
    if rank.value != 1 or joined:
        return False
    return (
        is_within_another(state.sentence, items, at)
        or _are_many(state.sentence, items, at)
        or _are_counted(items, at, rank)
    )


def _is_of_change(items: list[Item], at: int) -> bool:
    """Whether a change is ranked, and not an amount ("nơi có xuất khẩu giảm mạnh thứ 2")."""
    before = items[at - 1] if at else None
    return before is not None and before.id in ("up", "down") and before.end == items[at].start


def _is_of_sector(state: SentenceState, at: int) -> bool:
    """Whether a sector holds the rank ("công nghiệp chế biến dẫn đầu"), and is not what a noun trades in."""
    items = state.items
    first = at
    while first and items[first - 1].kind in ("measure", "ranked"):
        first -= 1  # "lĩnh vực bất động sản có tổng vốn đăng ký lớn nhất"
    for n in range(max(0, min(at - 2, first - 1)), at):
        if items[n].kind == "goods" and state.is_sector(items[n]):
            return not (n and items[n - 1].kind == "ranked" and items[n - 1].end == items[n].start)
    return False


def _is_of_goods(state: SentenceState, at: int, rank: Rank) -> bool:
    """Whether a product holds the rank ("giày dép đứng thứ hai"; "thứ ba là gỗ"), and no place does."""
    items, tokens = state.items, state.sentence.tokens
    if rank.degree or introduced(state.sentence, items, at) is not None:
        return False
    if tokens[rank.end : rank.end + 1] and tokens[rank.end] in words("ranks", "copula"):
        return True
    if _leads_to_goods(state, at):
        return True
    last = items[at - 1] if at else None
    if last is None or last.kind != "goods" or rank.start - last.end > 3:
        return False
    before = items[at - 2] if at > 1 else None
    return before is None or before.kind not in ("ranked", "measure") or before.end != last.start


def _leads_to_goods(state: SentenceState, at: int) -> bool:
    """Whether a rank's clause ends in the product that holds it ("Dẫn đầu danh mục nhập khẩu |là gỗ|")."""
    clause = takewhile(lambda i: i.kind not in ("break", "quantity", "rank", "place"), state.items[at + 1 :])
    goods = next((i for i in clause if i.kind == "goods"), None)
    said = state.sentence.tokens[goods.start - 1 : goods.start] if goods is not None else []
    return not words("ranks", "copula").isdisjoint(said)


def _is_wished(sentence: Sentence, items: list[Item], at: int) -> bool:
    """Whether the rank is only wished for, or foreseen ("muốn trở thành nhà đầu tư lớn nhất")."""
    start = next((i.end for i in reversed(items[:at]) if i.kind == "break" or i.kind == "rank"), 0)
    said = (m for m in sentence.matches if start <= m.start < items[at].start)
    return any(m.of("wish") is not None or _is_ahead(m) for m in said)


def _is_ahead(match: Match) -> bool:
    status = match.of("status")
    return status is not None and status.id in ("target", "forecast")


def _is_among_ours(measure: str, sides: tuple[str, str]) -> bool:
    """Whether a rank is of everyone, or of Vietnam or its provinces within Vietnam."""
    owner, holder = sides
    if WORLD in sides or (is_home(owner) and is_home(holder)):
        return True
    return measure == "fdi_rank" and is_province(holder)


def _are_many(sentence: Sentence, items: list[Item], at: int) -> bool:
    """Whether the ranked noun stands in the plural ("các nhà đầu tư hàng đầu")."""
    before = items[max(0, at - 4) : at]
    if any(i.place is not None and i.place.kind == "both_partners" for i in before):
        return True
    noun = next((n for n in reversed(range(len(before))) if before[n].kind == "ranked"), None)
    if noun is None or items[at].start - before[noun].end > 4:
        return False
    if any(i.place is not None and (i.place.role == "" or invests(items, i)) for i in before[noun:]):
        return False
    return bool(before[noun].props.get("many")) or _is_numbered(sentence, items, before[noun])


def _is_numbered(sentence: Sentence, items: list[Item], noun: Item) -> bool:
    """Whether a number, and no syllable like one, stands before a noun ("ba thị trường lớn nhất")."""
    numeral = numeral_at(sentence.tokens, noun.start - 1) if noun.start else None
    if numeral is None or any(i.end == noun.start and i.start < i.end - 1 for i in items):
        return False
    return numeral.end == noun.start and numeral.readings[0].value > 1


def _are_counted(items: list[Item], at: int, rank: Rank) -> bool:
    """Whether what is ranked is counted and not named ("10 thị trường lớn nhất")."""
    counted = [i for i in items[max(0, at - 4) : at] if _counts_many(i, rank)]
    counted = [i for i in counted if rank.start - i.end <= 5 or _traded_in(items[items.index(i) + 1 : at])]
    parted = ("place", "break")  # "Thái Lan: 28.000 chiếc, đứng đầu"
    return bool(counted) and not any(i.kind in parted and i.start >= counted[-1].end for i in items[:at])


def _traded_in(between: list[Item]) -> bool:
    """Whether words only say what those who are counted trade ("3 thị trường có xuất khẩu gạo lớn nhất")."""
    return bool(between) and all(i.kind in ("measure", "goods", "ranked") for i in between)


def _counts_many(item: Item, rank: Rank) -> bool:
    """Whether partners are counted, or projects that are called the largest ("5 dự án FDI |lớn nhất|")."""
    if item.quantity is None:
        return False
    largest = rank.degree == "large" and item.quantity.measure == "fdi_projects"
    return largest or (item.id == "other" and item.quantity.noun == "other_topic")


def _dated(state: SentenceState, at: int, measure: str) -> tuple[Period, str | None]:
    """The period right behind the rank, else the sentence's; one of investment also takes its paragraph's."""
    context = state.context
    period = _period_behind(state, at) or state.scope.period
    if period is not None and not _is_first_since(state, period):
        return settled(period, "fdi" if measure == "fdi_rank" else "trade"), "sentence"
    known = context.periods.get("fdi")
    if measure == "fdi_rank" and known is not None and known.paragraph == context.paragraph:
        return settled(known.period, "fdi"), "paragraph"
    return NO_PERIOD, None


def _is_first_since(state: SentenceState, period: Period) -> bool:
    """Whether a period only says since when nothing was so ("lần đầu tiên … kể từ năm 1997")."""
    said = " ".join(state.sentence.tokens)
    open_ended = period.start is not None and period.end is None
    return open_ended and any(word in said for word in words("ranks", "first_time", "words"))


def _period_behind(state: SentenceState, at: int) -> Period | None:
    """The period behind the rank, whose and of what it is passed over; the clause's for the second rank.

    "thị trường lớn nhất của gạo Việt Nam năm 2019", "từ thứ 14 năm 2011 lên thứ 4 về vốn trong năm 2023"
    """
    is_second = any(i.kind == "rank" for i in state.items[:at])
    for item in state.items[at + 1 :]:
        if item.kind == "period":
            named = periods_named(item, state.context, state.scope.period)
            return named[0] if named else None
        if item.kind in ("break", "rank", "quantity") or not (is_second or item.kind in _RANKED_OF):
            return None
    return None
