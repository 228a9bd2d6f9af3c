"""Firms by their names: what they trade or invest is no country's, and a country in a name is no party."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.records import Topic, is_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_COMPANY = "company"
_LONGEST = 5  # tokens of a name between "công ty" and the place in it


def is_of_firm(topic: Topic | None) -> bool:
    """Whether what is spoken of is a firm's."""
    return topic is not None and topic.veto == _COMPANY


def pass_over_firms(state: SentenceState) -> None:
    """Leave out the countries in firms' names."""
    places = (at for at, item in enumerate(state.items) if item.kind == "place")
    state.ignored.update(state.items[at].start for at in places if _is_in_name(state, at))


def _is_in_name(state: SentenceState, at: int) -> bool:
    """Whether the place at items[at] is in a firm's name ("Samsung Việt Nam", "Công ty TNHH Vietnam …")."""
    place = state.items[at].place
    if place is None or len(place.codes) != 1 or not is_home(place.codes[0]):
        return False
    named = _follows_brand(state, place.start) or _follows_company(state, at)
    return named or _are_bought_into(state, place.start)


def _are_bought_into(state: SentenceState, start: int) -> bool:
    """Whether firms right before a token are those whose shares are bought ("mua cổ phần công ty |…|")."""
    firms, tokens, end = words("roles", "firms", "bought"), state.sentence.tokens, start
    while end and (tokens[end - 1] in firms or firms.stand_before(tokens, end)):
        end -= 1 if tokens[end - 1] in firms else 2
    return end < start and words("roles", "firms", "shares").stand_before(tokens, end)


def acts_for_itself(state: SentenceState, at: int) -> bool:
    """Whether the verb at items[at] is what a named firm does ("tập đoàn Samsung đầu tư 2 tỷ USD")."""
    if _owned_by_brand(state, at) or _done_by_brand(state, at):
        return True
    for n in reversed(range(at)):
        item = state.items[n]
        if item.kind in ("break", "quantity", "measure", "rank"):
            return False
        if _is_in_name(state, n) and item.end == state.items[at].start:
            return True
        if _is_company(item) and is_brand(state, item.end):
            return True
    return False


def _owned_by_brand(state: SentenceState, at: int) -> bool:
    """ "xuất khẩu của Samsung"."""
    end = state.items[at].end
    owned = state.sentence.tokens[end : end + 1] and state.sentence.tokens[end] in words(
        "roles", "roles", "of"
    )
    return bool(owned) and is_brand(state, end + 1) and not _is_acronym(state, end + 1)


def _done_by_brand(state: SentenceState, at: int) -> bool:
    """ "Samsung đã đầu tư"."""
    start = state.items[at].start
    while start and state.sentence.tokens[start - 1] in words("roles", "adverbs", "words"):
        start -= 1
    start = _before_bracket(state, start)
    props = state.items[at].props
    acts = props.get("active") or props.get("weak") or "slice" in props
    return bool(acts) and _follows_brand(state, start)


def _before_bracket(state: SentenceState, end: int) -> int:
    """Where short brackets begin that end at a token ("Sao Mai (Ba Lan) |đăng ký …"); else that token."""
    tokens = state.sentence.tokens
    if not end or tokens[end - 1] != ")":
        return end
    return next((n for n in range(end - 2, max(end - _LONGEST, 0), -1) if tokens[n] == "("), end)


def _follows_brand(state: SentenceState, start: int) -> bool:
    """Whether a foreign name that is no known word stands right before a token."""
    return start > 0 and is_brand(state, start - 1) and not _is_acronym(state, start - 1)


def _follows_company(state: SentenceState, at: int) -> bool:
    """Whether "công ty" and a name in capitals lead up to the place at items[at]."""
    end = state.items[at].start
    for item in reversed(state.items[:at]):
        if item.kind in ("break", "quantity", "place") or end - item.start > _LONGEST:
            return False
        if _is_company(item):
            between = range(item.end, end)
            return item.kind == "veto" or (
                len(between) > 0 and all(state.sentence.capital[n] for n in between)
            )
    return False


def _is_company(item: Item) -> bool:
    return item.kind in ("veto", "soft_veto") and item.id == _COMPANY


def is_brand(state: SentenceState, at: int) -> bool:
    """Whether a token is a name that no Vietnamese word is: a capital, plain letters, unknown."""
    sentence = state.sentence
    if at >= len(sentence.tokens) or not sentence.capital[at]:
        return False
    printed = sentence.text(at, at + 1)
    known = any(match.start <= at < match.end for match in sentence.matches)
    return len(printed) > 1 and printed.isascii() and printed.isalpha() and not known


def _is_acronym(state: SentenceState, at: int) -> bool:
    return state.sentence.text(at, at + 1).isupper()
