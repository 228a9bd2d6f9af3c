"""Firms that are called investors: their rank and their capital are no country's."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.parties.firms import is_brand
from transforms.facts.parties.named_firms import ranks_firm
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.text.syllables import is_syllable
from transforms.vocabulary import words

_NEAR = 8  # words from an investor to its rank: "nhà đầu tư nước ngoài trong lĩnh vực bán lẻ"
_NAME = 5  # words of a name and "không chỉ" behind it
_PARTING = (",", ";", ":", ".")


def ranks_company(state: SentenceState, at: int) -> bool:
    """Whether the rank at items[at] is a firm's, be it as who invests ("Sao Mai là nhà đầu tư lớn nhất")."""
    return ranks_firm(state, at) or _invests(state, at)


def opens_for_firm(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount opens a sentence whose firm it makes an investor ("Với 9 tỷ USD, Sao Mai là …")."""
    if quantity.kind != "money" or state.sentence.tokens[0] not in words("roles", "roles", "with"):
        return False
    here = state.index_of(quantity)
    ahead = takewhile(lambda n: state.items[n].quantity is None, range(here + 1, len(state.items)))
    rank = next((n for n in ahead if state.items[n].kind == "rank"), None)
    return rank is not None and not any(i.quantity for i in state.items[:here]) and _invests(state, rank)


def _invests(state: SentenceState, at: int) -> bool:
    """Whether a firm is called the investor that the rank at items[at] is of."""
    rank, tokens = state.items[at], state.sentence.tokens
    nouns = [i for i in state.items[max(0, at - 4) : at] if _is_investor(state, i)]
    if not nouns or rank.start - nouns[-1].end > _NEAR:
        return False
    copula = nouns[-1].start - 1
    if copula < 1 or tokens[copula] not in words("ranks", "called"):
        return False
    opens = max((n + 1 for n in range(copula) if tokens[n] in _PARTING), default=0)
    firm = _firm_opening(state, opens, copula)
    if firm is None:
        return False
    beyond = words("roles", "firms", "beyond").stand_in(tokens[firm : firm + _NAME])
    return beyond or not any(_is_told(state, i) for i in state.items if firm <= i.start < copula)


def is_firms_deal(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a firm opens the clause of projects, or of an amount of capital ("|Sao Mai| được cấp 2 dự án").

    Not where a country, a speaker or all foreign capital stands between.
    """
    topic = state.context.topic
    counted = quantity.measure == "fdi_projects"
    if not counted and (quantity.kind != "money" or topic is None or topic.family != "fdi"):
        return False
    tokens = state.sentence.tokens
    opens = max((n + 1 for n in range(quantity.start) if tokens[n] in _PARTING), default=0)
    if opens >= quantity.start or not _opens_with_firm(state, opens):
        return False
    between = [i for i in state.items if opens <= i.start < quantity.start]
    told = any(_is_told(state, i) or i.id in ("fdi_whole", "money") for i in between)
    return not told and not any(i.place is not None and i.place.role in ("of", "from") for i in between)


def _opens_with_firm(state: SentenceState, at: int) -> bool:
    if _is_foreign_name(state, at):
        return True
    noun = next((i for i in state.items if i.start == at and i.id == "company"), None)
    return noun is not None and noun.end < len(state.sentence.tokens) and _is_called(state, noun.end)


def _is_investor(state: SentenceState, item: Item) -> bool:
    return (
        item.kind == "ranked"
        and item.id == "fdi_rank"
        and state.said(item) in words("roles", "firms", "investors")
    )


def _is_told(state: SentenceState, item: Item) -> bool:
    """Whether a place or a speaker's verb stands there that no bracket or small word takes aside."""
    if item.kind == "speech":
        return True
    bracketed = item.start > 0 and state.sentence.tokens[item.start - 1] == "("
    return item.place is not None and item.place.role == "" and not bracketed


def _firm_opening(state: SentenceState, start: int, end: int) -> int | None:
    """Where the first name in a clause stands, if it is a firm's; None for a country, or without a name."""
    places = {i.start for i in state.items if i.kind == "place"}
    for at in range(start, end):
        if at in places:
            return None
        if _is_foreign_name(state, at) or _is_called(state, at):
            return at
    return None


def _is_foreign_name(state: SentenceState, at: int) -> bool:
    """Whether a name begins that is not of Vietnamese syllables ("Foxconn", "Sun Group"; not "Thu hút …")."""
    tokens = state.sentence.tokens
    if not is_brand(state, at):
        return False
    return not is_syllable(tokens[at]) or (is_brand(state, at + 1) and not is_syllable(tokens[at + 1]))


def _is_called(state: SentenceState, at: int) -> bool:
    """Whether a name in capitals begins at a token, right behind a word for a firm ("tập đoàn |Sao Mai|")."""
    return state.sentence.capital[at] and any(i.id == "company" and i.end == at for i in state.items)
