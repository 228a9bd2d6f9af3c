"""Places of which something is told, though a small word leads to them ("…, sau Nga với 12 triệu USD")."""

from __future__ import annotations

from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_AMOUNTS = ("money", "tonne")
_HEDGED = 2  # words between a verb and its amount: "hơn"
_RANKED = 2  # tokens between a rank and whom it is above: ", trên"


def told_of(state: SentenceState, at: int) -> str | None:
    """The role of a place of which something is told, though a small word leads to it; else None."""
    place = state.items[at].place
    role = place.role if place is not None else ""
    if role == "after" and _has_amount(state, at):
        return "of" if state.told[-1].counterpart == WORLD else ""
    if role == "" and _brings_us(state, at):
        return "to"
    if role == "with" and _is_ranked_subject(state, at):
        return ""  # "…, với Lào vẫn là thị trường lớn nhất"
    if role == "at" and _is_topped(state, at):
        return "after"
    if role == "of" and _is_in_turn(state, at):
        return ""  # "Con số tương ứng của Lào là …"
    return "" if role == "after" and _is_told_of(state, at) else None


def _brings_us(state: SentenceState, at: int) -> bool:
    """Whether a market brings home so much of what Vietnam was told to sell ("EU |mang về| 32 tỷ USD")."""
    topic, last, place = state.context.topic, state.context.pairs.get("trade"), state.items[at].place
    ours = last is not None and last.reporter == HOME and state.context.protagonist == HOME
    if not ours or topic is None or topic.measure != "exports" or place is None or place.kind != "place":
        return False
    if any(map(is_home, place.codes)):
        return False
    here, tokens = state.items[at].end, state.sentence.tokens
    while here < len(tokens) and tokens[here] in words("roles", "adverbs", "words"):
        here += 1
    end = words("roles", "earning", "markets").end_at(tokens, here)
    amount = next((i for i in state.items[at + 1 :] if i.start >= end and i.kind == "quantity"), None)
    return end > here and amount is not None and amount.id in _AMOUNTS and amount.start - end <= _HEDGED


def _is_topped(state: SentenceState, at: int) -> bool:
    """Whether a country only stands behind one just ranked ("Lào xếp thứ 2, |trên Nga|, với 9 tấn")."""
    place, before = state.items[at].place, [i for i in state.items[max(0, at - 2) : at] if i.id != ","]
    above = state.sentence.tokens[place.start - 1] in words("roles", "above", "words") if place else False
    ranked = bool(before) and before[-1].kind == "rank"
    return above and ranked and place is not None and place.start - before[-1].end <= _RANKED


def _is_in_turn(state: SentenceState, at: int) -> bool:
    """Whether the same figure is told of a place as of the partner before."""
    last, opening = state.context.pairs.get("trade"), state.sentence.tokens[: state.items[at].start]
    partnered = last is not None and last.counterpart != WORLD
    return partnered and any(" ".join(opening).startswith(said) for said in words("roles", "same", "words"))


def _is_ranked_subject(state: SentenceState, at: int) -> bool:
    """Whether words that say of a place what it is, and its rank, stand right behind it."""
    here, tokens = state.items[at].end, state.sentence.tokens
    while here < len(tokens) and tokens[here] in words("roles", "adverbs", "words"):
        here += 1
    said = here < len(tokens) and tokens[here] in words("ranks", "copula")
    behind = [i.kind for i in state.items[at + 1 : at + 5] if i.kind not in ("growth", "goods")]
    return said and behind[:2] == ["ranked", "rank"]


def _is_told_of(state: SentenceState, at: int) -> bool:
    """Whether something is told of a place that another comes after, or of one that only stands behind it.

    "(sau Hàn Quốc với 68 tỷ USD)", "sau Hàn Quốc (420 dự án)", "Sau Hàn Quốc, Nhật Bản là nhà đầu tư thứ hai"
    """
    bracketed = at > 0 and state.items[at - 1].id == "("
    return bracketed or _comes_next(state, at) or _has_bracket(state, at)


def _comes_next(state: SentenceState, at: int) -> bool:
    """Whether a comma parts the place items[at], a subject, from those that it comes after."""
    before = state.items[max(0, at - 2) : at]
    listed = len(before) == 2 and before[1].id == "," and before[0].place is not None
    behind = state.sentence.tokens[state.items[at].end : state.items[at].end + 1]
    return listed and not words("ranks", "copula").isdisjoint(behind)


def _has_amount(state: SentenceState, at: int) -> bool:
    """Whether a place has an amount of its own beside that of who comes after it.

    "Lào bán ra 7 triệu tấn gạo, đứng sau Ấn Độ với 17 triệu tấn"
    """
    here = state.items[at].end
    behind = next((i for i in state.items[at + 1 : at + 3] if i.kind != "growth"), None)
    amount = behind is not None and behind.id in ("money", "tonne") and behind.start == here + 1
    told = state.told[-1] if state.told else None
    said = not words("roles", "roles", "with").isdisjoint(state.sentence.tokens[here : here + 1])
    return amount and said and told is not None and told.transform == "level"


def _has_bracket(state: SentenceState, at: int) -> bool:
    """Whether a bracket that opens with a figure such as that just told stands right behind items[at]."""
    topic, before = state.context.topic, state.told_before
    told, behind = before[-1] if before else None, state.items[at + 1 : at + 3]
    if topic is None or len(behind) < 2 or behind[0].id != "(" or behind[0].start != state.items[at].end:
        return False
    if behind[1].id == "percent":
        return told is not None and told.transform == "share"
    sold = topic.family == "trade" and told is not None and told.transform == "level"
    return (sold or topic.family in ("fdi", "visitors")) and behind[1].id in ("money", "counted", "tonne")
