"""Projects and capital of investors at home, beside those from abroad: they are no foreign investment."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.measures.counting import are_named_foreign
from transforms.facts.records import family_of, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_PROJECTS = "fdi_projects"
_BETWEEN = ("measure", "growth", "ranked", "adverb")  # between projects and their capital, beside brackets
_FIGURES = ("money", "counted")


def is_domestic(state: SentenceState, quantity: Quantity) -> bool:
    """Whether projects are not from abroad, or an amount is theirs ("46 dự án trong nước, |9 tỷ|")."""
    if quantity.measure == _PROJECTS:
        called = _are_called_domestic(state, quantity) or _is_led_by_domestic(state, quantity)
        return called or _parts_domestic(state, quantity)
    if quantity.kind != "money":
        return False
    if _parts_domestic(state, quantity):
        return True
    counted = _counted_before(state, quantity)
    if counted is not None:
        return is_domestic(state, counted)
    return _is_led_by_domestic(state, quantity)


def goes_on_at_home(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a sentence turns to nobody from abroad behind capital of investors at home."""
    return quantity.kind == "money" and not any(_is_foreign(i) for i in state.behind(quantity))


def _are_called_domestic(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the words behind projects say that they are not from abroad ("46 dự án trong nước")."""
    return words("roles", "domestic", "words").stand_at(state.sentence.tokens, quantity.end)


def _parts_domestic(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a figure goes on with projects at home that its sentence counted: parts, or capital.

    "8 dự án trong nước đăng ký mới, tổng vốn |135 triệu USD|, gồm |3 dự án| ngoài khu với |35 triệu USD|";
    up to where capital from abroad is spoken of, or something else than capital.
    """
    before = state.before(quantity)
    counted = [n for n, i in enumerate(before) if i.quantity is not None and _is_counted_at_home(state, i)]
    if not counted or are_named_foreign(state, quantity):
        return False
    since = before[counted[-1] + 1 :]
    turned = any(_is_foreign(i) or _is_of_else(i) or _counts_foreign(state, i) for i in since)
    return not turned and not any(_is_foreign(i) for i in state.behind(quantity)[:1])


def _is_counted_at_home(state: SentenceState, item: Item) -> bool:
    counted = item.quantity
    return counted is not None and counted.measure == _PROJECTS and _are_called_domestic(state, counted)


def _counts_foreign(state: SentenceState, item: Item) -> bool:
    return item.quantity is not None and are_named_foreign(state, item.quantity)


def _is_of_else(item: Item) -> bool:
    """Whether an item speaks of something else than capital."""
    return item.kind == "measure" and family_of(str(item.props["measure"])) != "fdi"


def _counted_before(state: SentenceState, quantity: Quantity) -> Quantity | None:
    """The projects whose capital an amount is, right before it."""
    for item in reversed(state.before(quantity)):
        if item.quantity is not None:
            return item.quantity if item.quantity.measure == _PROJECTS else None
        between = item.kind in _BETWEEN or item.id in ("(", ",") or _is_home(item)
        if not between:
            return None
        if item.id == "fdi_whole":
            return None
    return None


def _is_home(item: Item) -> bool:
    return item.place is not None and item.place.kind == "home"  # "trong nước"


def _is_led_by_domestic(state: SentenceState, quantity: Quantity) -> bool:
    """Whether investors or projects at home open a clause ("Doanh nghiệp trong nước đăng ký |9 dự án|")."""
    topic, tokens = state.context.topic, state.sentence.tokens
    invested = topic is not None and topic.family == "fdi"
    if not (invested or quantity.measure == _PROJECTS) or are_named_foreign(state, quantity):
        return False
    before = [i for i in state.before(quantity) if i.end <= quantity.start]
    opens = max((i.end for i in before if i.id == ";" or i.id in _FIGURES), default=0)
    phrases = words("roles", "domestic", "investors")
    led = max((n for n in range(opens, quantity.start) if phrases.stand_at(tokens, n)), default=-1)
    return led >= 0 and not any(_is_foreign(i) for i in before if i.start >= opens)


def _is_foreign(item: Item) -> bool:
    """Whether an item speaks of capital from abroad, or of another country."""
    abroad = item.place is not None and any(not is_home(code) for code in item.place.codes)
    return abroad or item.id == "fdi_whole" or bool(item.props.get("foreign"))
