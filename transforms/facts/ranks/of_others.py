"""Ranks of what is nobody's trade with us: of a thing, of who heads a delegation, of a seller to everyone."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.ranks import Rank
from transforms.vocabulary import words

_NEAR = 2  # words between a rank and the region that it is in
_STOPS = (";", ".", "(", ")", ":")


def ranks_a_thing(state: SentenceState, rank: Rank) -> bool:
    """Whether what is largest stands right before it, and is nothing of trade ("vướng mắc |lớn nhất|").

    A verb or an adverb there says nothing of the kind ("Nhật Bản vẫn lớn nhất").
    """
    if rank.degree != "large" or rank.start == 0:
        return False
    word, sentence = state.sentence.tokens[rank.start - 1], state.sentence
    small = words("roles", "adverbs", "words") | words("ranks", "copula") | words("roles", "breaks", "words")
    match = sentence.by_end.get(rank.start)
    if match is not None or any(i.end == rank.start for i in state.items):
        return match is not None and match.of("goods_names") is not None  # "khó |khăn| lớn nhất"
    return word.isalpha() and word not in small


def calls_goods(state: SentenceState, at: int) -> bool:
    """Whether what is ranked at items[at] is called goods ("Sợi là |mặt hàng| xuất khẩu lớn nhất").

    Where a partner is named between, it may hold the rank ("là mặt hàng mà Lào đứng thứ ba").
    """
    rank, tokens = state.items[at], state.sentence.tokens
    opens = state.clause_opens(rank.start)
    heads = words("ranks", "wares", "words")
    called = (
        n
        for n in range(opens, rank.start)
        if (n == opens or tokens[n - 1] in words("ranks", "wares", "led")) and heads.stand_at(tokens, n)
    )
    head = next(called, None)
    between = [i for i in state.items[:at] if head is not None and i.start >= head]
    sums = {i.start for i in between if i.kind == "measure"}  # "mặt hàng có tổng kim ngạch lớn nhất"
    nouns = (i for i in between if i.kind == "ranked" and i.id and i.start not in sums)
    held = any(i.place is not None for i in between) or any(nouns)
    return head is not None and not held


def sells_to_all(state: SentenceState, at: int) -> bool:
    """Whether the rank at items[at] is a country's among those who sell to everyone.

    "Lào là nước trồng và xuất khẩu ca cao lớn thứ hai châu Á", which says of nobody to whom.
    """
    rank = state.items[at]
    near = any(0 <= m.start - rank.end <= _NEAR for m in state.sentence.by_kind.get("scope", ()))
    if not near:
        return False
    clause = _clause(state.items, at)
    sells = any(i.kind == "measure" and i.props["measure"] == "exports" for i in clause)
    sells = sells or any(i.id == "import_source_rank" and _exports(state, i) for i in clause)
    traders = [i for i in clause if i.place is not None and not _bounds(state, i)]
    return sells and len(traders) == 1 and traders[0].start == clause[0].start


def _clause(items: list[Item], at: int) -> list[Item]:
    """Items between the full stops, brackets and figures around items[at]; commas part none of them."""
    ends = [n for n, i in enumerate(items) if i.kind == "quantity" or i.id in _STOPS]
    first = max((n + 1 for n in ends if n < at), default=0)
    return items[first : min((n for n in ends if n > at), default=len(items))]


def _exports(state: SentenceState, noun: Item) -> bool:
    """Whether a noun calls those who export ("nước xuất khẩu")."""
    return words("ranks", "exporting").stand_in(state.said(noun).split())


def _bounds(state: SentenceState, item: Item) -> bool:
    """Whether a place only says among whom the rank is ("châu Phi", "trên thế giới")."""
    return any(m.start <= item.start < m.end for m in state.sentence.by_kind.get("scope", ()))


def heads_delegation(state: SentenceState, rank: Rank) -> bool:
    """Whether somebody is said to lead a delegation ("Đoàn doanh nghiệp do ông Minh |dẫn đầu| đã …").

    Or an office, or those who travel ("ông Minh |dẫn đầu| phái đoàn thăm Lào").
    """
    if not rank.degree and words("ranks", "headed").stand_at(state.sentence.tokens, rank.end):
        return True
    said = state.sentence.tokens[: rank.start]
    led = max((n for n, token in enumerate(said) if token in words("ranks", "led_by")), default=-1)
    return led >= 0 and words("ranks", "delegations").stand_in(said[:led])
