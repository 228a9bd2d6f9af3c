"""Who trades, as the verb says: the subject before it, and those that do likewise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WORLD, Topic, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Statement
from transforms.mentions.places import Place
from transforms.vocabulary import words

_SIGNS = (",", ";")
_SPENT = 4  # words between "chi" and what is spent: "chi ra tới hơn"
_POINTED = 1  # words between a verb and its amount: "bán sang |đó| 1 tỷ USD"


def agent_of(state: SentenceState, topic: Topic, places: Sequence[Place]) -> Place | None:
    """The subject of an active verb: the place right before it, or before the sum that is spent on it."""
    if not topic.props.get("active"):
        return None
    for at, item in enumerate(state.items):
        if item.kind == "measure" and item.props.get("active") and item.props.get("measure") == topic.measure:
            if _is_brought(state, item) if topic.measure == "imports" else _is_owned(state, at):
                return None
            begins = {item.start, _begins_spending(state, at)}
            for place in reversed(places):
                starts = [start for start in begins if place.end <= start and not _parts(state, place, start)]
                gaps = [_gap(state, place.end, start) for start in starts]
                said = any(map(_are_adverbs, gaps)) or _buys_ours(state, item, place)
                if place.role == "" and said:
                    return place
    return None


def _is_owned(state: SentenceState, at: int) -> bool:
    """Whether the exports at items[at] are said to be somebody's ("Lào giúp |xuất khẩu| gạo của ta")."""
    behind = next((i for i in state.items[at + 1 :] if i.kind not in ("goods", "ranked")), None)
    return behind is not None and behind.place is not None and behind.place.role == "of"


def _buys_ours(state: SentenceState, verb: Item, place: Place) -> bool:
    """Whether who buys is told of first, where what Vietnam sells was told ("Lào gây lo: |nhập| 9 tấn")."""
    buys = verb.props["measure"] == "imports" and place.end <= verb.start
    if not buys or is_at_home(place) or place.kind != "place" or not _is_of_buyers(state.context):
        return False
    between = [i for i in state.items if place.end <= i.start < verb.start]
    behind = next((i for i in state.items if i.start >= verb.end and i.kind != "ranked"), None)
    amount = behind is not None and behind.id in ("tonne", "money") and behind.start - verb.end <= _POINTED
    supplies = any(i.id == "import_source_rank" for i in between)
    said = all(i.kind in ("growth", "break", "turn", "ranked") for i in between)
    return amount and said and not supplies


def _is_of_buyers(context: Context) -> bool:
    """Whether what Vietnam sells, or who buys it, was told last, and not long ago."""
    last = context.pairs.get("trade")
    if last is None or last.paragraph < context.paragraph - 1:
        return False
    sold = last.reporter == HOME and (last.measure == "exports" or last.is_market)
    return sold or (last.measure, last.counterpart) == ("imports", HOME)


def _is_brought(state: SentenceState, verb: Item) -> bool:
    """Whether goods are brought to a place, so that who stands before the verb sells them ("nhập về ta")."""
    behind = next((i.place for i in state.items if i.place is not None and i.start >= verb.end), None)
    if behind is None:
        return False
    into = state.sentence.tokens[verb.end] in words("roles", "incoming", "words")
    ours = behind.start == verb.end and behind.role == "" and (is_at_home(behind) or behind.kind == "home")
    return ours or (behind.role == "to" and into)


def does_likewise(state: SentenceState, topic: Topic, places: Sequence[Place]) -> str | None:
    """Another that does what a subject did before ("Lào bán ra 5 tấn gạo, Thái Lan 3 tấn và Nga 2 tấn")."""
    last = state.told[-1] if state.told else None
    if last is None or last.measure != topic.measure or len(places) != 1:
        return None
    others = (WORLD, *_supplied(state, last)) if topic.measure == "exports" else (WORLD, HOME)
    if last.counterpart not in others:
        return None
    place, context = places[0], state.context
    counts = context.authority_paragraph == context.paragraph and context.authority_home == last.reporter
    if counts and not is_home(last.reporter):
        return None  # "Hải quan Lào ghi nhận nước này nhập 9 tấn chè Việt Nam, Nga 3 tấn": of its own sources
    if any((s.reporter, s.counterpart) == (last.reporter, WORLD) for s in state.told[:-1]):
        return None  # of all that a country imports, this and that is from others
    here = next((n for n, i in enumerate(state.items) if i.place is place), 0)
    named = [i.place for i in state.items[:here] if i.place is not None]
    joined = place.role == "" and len(place.codes) == 1 and _joins(state, here)
    return place.codes[0] if joined and agent_of(state, topic, named) is not None else None


def _supplied(state: SentenceState, last: Statement) -> tuple[str, ...]:
    """Who imports what the last subject supplies ("Nga nhập 9 tấn, Việt Nam cung cấp 4 tấn, Lào 2 tấn")."""
    bought = any((s.measure, s.reporter) == ("imports", last.counterpart) for s in state.told)
    return (last.counterpart,) if bought else ()


def does_both(state: SentenceState, figure: Figure) -> Sides | None:
    """Sides of what another country sells Vietnam, told right behind what it buys, in one breath.

    "nước này nhập khẩu từ Việt Nam 9 tỷ euro và xuất khẩu 4 tỷ euro"; what is told of exports with a verb of
    their own is Vietnam's ("Nga nhập từ Việt Nam 9 tấn, xuất khẩu đạt 4 tỷ USD").
    """
    last = state.told[-1] if state.told else None
    if last is None or figure.topic.measure != "exports" or not figure.topic.props.get("active"):
        return None
    bought = (last.measure, last.counterpart, last.transform) == ("imports", HOME, "level")
    if not bought or is_home(last.reporter) or state.scope.places:
        return None
    before = [i for i in state.before(figure.quantity) if i.kind != "ranked"][-2:]
    verb = before[-1] if before and before[-1].kind == "measure" else None
    opened = verb is not None and before[0].kind == "break" and before[0].end == verb.start
    beside = verb is not None and figure.quantity.start - verb.end <= _POINTED
    return Sides(last.reporter, HOME, is_named=True, is_stated=True) if opened and beside else None


def _joins(state: SentenceState, at: int) -> bool:
    """Whether a sign, an "and" or a "while" joins items[at] to the figure before, past its goods.

    "Đức mua 9 tấn cà phê của Việt Nam; |Ý| cũng lấy 8 tấn", "Đức nhập 9 tấn từ nước ta, |Ý| 8 tấn"
    """
    joint, between = state.items[at - 1], list(_since_figure(state.items[:at]))
    joins = joint.id in _SIGNS or state.said(joint) in _joints()
    return joins and joint.end == state.items[at].start and all(_is_of_goods(state, i) for i in between)


def _since_figure(items: Sequence[Item]) -> Iterator[Item]:
    return takewhile(lambda item: item.kind != "quantity", reversed(items))


def _joints() -> frozenset[str]:
    return words("numerals", "joints", "lists") | words("roles", "contrasts", "others")


def _is_of_goods(state: SentenceState, item: Item) -> bool:
    """Whether an item tells only of goods that are dealt in: what, whose, and that another does too."""
    ours = item.place is not None and (item.place.kind == "home" or is_at_home(item.place))
    dealt = item.kind == "measure" and item.props["measure"] == state.told[-1].measure
    told = item.kind in ("goods", "goods_word", "ranked") or item.id in ("goods", *_SIGNS)
    return ours or dealt or told or state.said(item) in _joints()


def _gap(state: SentenceState, end: int, start: int) -> list[str]:
    """Words between two places of a sentence, without its period and hedges of a sum that begins there."""
    within, tokens = words("roles", "roles", "at"), state.sentence.tokens
    periods = [i for i in state.items if i.kind == "period" and end <= i.start and i.end <= start]
    dated = {n for i in periods for n in range(i.start - (tokens[i.start - 1] in within), i.end)}
    sums = (i.quantity for i in state.items if i.quantity is not None and i.start == start)
    hedged = next((True for quantity in sums if quantity.qualifier != "exact"), False)
    return [tokens[n] for n in range(end, start - hedged) if n not in dated]


def _parts(state: SentenceState, place: Place, verb: int) -> bool:
    """Whether a share parts a place from a verb, which is another's ("Lào chiếm 38% nhập khẩu của …")."""
    return any(i.id == "percent" and place.end <= i.start < verb for i in state.items)


def _are_adverbs(gap: list[str]) -> bool:
    """Whether words stand between a subject and its verb; "của Việt Nam trong tổng nhập khẩu" is no such."""
    return len(gap) <= 3 and words("roles", "roles", "at").isdisjoint(gap)


def _begins_spending(state: SentenceState, at: int) -> int:
    """Where "chi 1,5 tỷ USD để nhập khẩu gạo" begins: the sum before the verb at items[at]; else the verb.

    What is given to a whole is not spent on it ("Lào |góp| 22 tỷ USD vào tổng xuất khẩu").
    """
    item, last = state.items[at], _past_goods(state, at)
    before = state.items[last] if last >= 0 else None
    if before is None or before.id != "money" or state.items[last + 1].start - before.end > 1:
        return item.start
    given = last > 0 and state.items[last - 1].id == "share"
    return item.start if given else before.start


def _past_goods(state: SentenceState, at: int) -> int:
    """The item before a verb, past goods that a sum is spent on ("chi 2 tỷ USD cho |thép| nhập khẩu")."""
    last, spending = at - 1, words("roles", "spending", "words")
    goods = at > 1 and state.items[last].kind == "goods" and state.items[last].end == state.items[at].start
    start = state.items[last - 1].start if goods else 0
    spent = goods and not spending.isdisjoint(state.sentence.tokens[max(0, start - _SPENT) : start])
    return last - 1 if spent else last
