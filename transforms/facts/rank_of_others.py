"""Ranks of what is nobody's trade: of a thing that the words name, or of who heads a delegation."""

from __future__ import annotations

from transforms.facts.state import SentenceState
from transforms.mentions.ranks import Rank
from transforms.vocabulary import words


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


def heads_delegation(state: SentenceState, rank: Rank) -> bool:
    """Whether somebody is said to lead a delegation ("Đoàn doanh nghiệp do ông Minh |dẫn đầu| đã …")."""
    said = state.sentence.tokens[: rank.start]
    led = max((n for n, token in enumerate(said) if token in words("ranks", "led_by")), default=-1)
    return led >= 0 and words("ranks", "delegations").stand_in(said[:led])
