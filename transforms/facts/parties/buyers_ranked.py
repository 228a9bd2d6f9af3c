"""What a market that was just ranked buys, where all that Vietnam sells was told: it buys that of Vietnam."""

from __future__ import annotations

from transforms.facts.parties.pairs import Sides, codes_of
from transforms.facts.records import HOME, Pair
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_RANK = "export_market_rank"


def bought_by_market(state: SentenceState, figure: Figure, places: list[Place]) -> Sides | None:
    """Sides of what the market ranked in the sentence before, or in this one, is said to import.

    "Xuất khẩu chè đạt 9.000 tấn. Lào là thị trường lớn nhất. Từ đầu năm, |Lào đã nhập 5.000 tấn chè|"; not
    what it counts itself ("Theo Hải quan Lào, nước này nhập …"), nor all of it ("Mỗi năm, Lào nhập …").
    """
    context, last = state.context, state.context.pairs.get("trade")
    if figure.topic.rule != "imports" or last is None or not _is_market_told(state, last):
        return None
    near = last.paragraph == context.paragraph and last.sentence >= context.sentence - 1
    sold = last.reporter == HOME and context.all_paragraph >= context.paragraph - 1
    counts = context.authority_sentence == context.sentence and context.authority_home == last.counterpart
    if not (near and sold) or counts or context.goods is None or _is_in_all(state, figure):
        return None
    others = [p for p in places if not is_at_home(p)]
    named = [code for p in others if p.role == "" for code in codes_of(p, context, "trade")[:1]]
    alone = named == [last.counterpart] and len(others) == 1
    return Sides(last.counterpart, HOME, is_named=True) if alone else None


def _is_market_told(state: SentenceState, last: Pair) -> bool:
    """Whether of the partner told last no more was said than that it is a market, and how great a part."""
    if last.is_ranked and last.is_market:
        return True
    told = [s for s in state.told_before if s.counterpart == last.counterpart]
    ranked = any(s.measure == _RANK for s in told)
    return ranked and all(s.measure == _RANK or s.transform == "share" for s in told)


def _is_in_all(state: SentenceState, figure: Figure) -> bool:
    """Whether it is all that is bought: every year, in sum, or more than Vietnam sells."""
    tokens, context = state.sentence.tokens, state.context
    summed = words("roles", "growth", "average") | words("roles", "nation", "sums")
    if any(" ".join(tokens[n : n + 2]) in summed for n in range(len(tokens))) or tokens[0] in summed:
        return True
    whole = context.totals.get(("exports", HOME, context.goods))
    amount = figure.quantity.kind == "money" and figure.quantity.unit in (None, "USD")
    return amount and whole is not None and figure.quantity.value > whole[0]
