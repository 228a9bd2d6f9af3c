"""Whose statistics are quoted: a body by its name, or a side ("số liệu phía Đức")."""

from __future__ import annotations

from transforms.facts.context import HOME, Partner, is_home
from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_LONGEST_NAME = 6  # words of a body's name behind its first
_OWNED = ("", "of")
_ROW = 3  # words behind the "and" of a name, at most


def quote_authorities(state: SentenceState) -> None:
    """Quote the body that the sentence names: the last before its first figure, else the first one after."""
    if not (state.of_kind("authority") or state.of_kind("authority_heads")):
        return
    _pass_over_names(state)
    figure = next((i.start for i in state.items if i.kind in ("quantity", "rank")), None)
    bodies = [at for at, i in enumerate(state.items) if i.kind in ("authority", "authority_heads")]
    before = [at for at in bodies if figure is None or state.items[at].start < figure]
    after = bodies[len(before) :]
    for at in [*reversed(before), *after]:
        if _quote_body(state, at):
            return


def _pass_over_names(state: SentenceState) -> None:
    """Leave out the words of names of bodies: "Hiệp hội Rau quả Việt Nam" is of no product and no country."""
    for at, body in enumerate(state.items):
        if body.kind != "authority_heads":
            continue
        inside = _name_behind(state, at)
        owner = state.items[at + len(inside) + 1] if at + len(inside) + 1 < len(state.items) else None
        if owner is None or not inside or owner.start - body.end > _LONGEST_NAME:
            continue
        if owner.place is not None and owner.place.role in _OWNED:
            state.ignored.update(i.start for i in [*inside, owner])
        elif owner.kind == "break" and inside[0].start == body.end:
            state.ignored.update(i.start for i in inside)  # "Hiệp hội Cà phê - Ca cao, …"


def _name_behind(state: SentenceState, at: int) -> list[Item]:
    """Items of a body's name behind its head at items[at]: goods, weak words, what joins them."""
    inside: list[Item] = []
    for item in state.items[at + 1 :]:
        if not (_may_be_of_name(state, item, state.items[at]) or _opens_row(state, item)):
            break
        inside.append(item)
    return inside


def _may_be_of_name(state: SentenceState, item: Item, body: Item) -> bool:
    capital = state.sentence.capital
    if item.kind == "break":
        joint = state.sentence.tokens[item.start] in words("numerals", "joints", "lists")
        return joint and item.id == "words" and (capital[item.end] or _ends_row(state, item))
    if item.kind == "measure":
        return bool(item.props.get("weak")) or item.start == body.end or capital[item.start]
    return item.kind in ("goods", "ranked")


def _opens_row(state: SentenceState, comma: Item) -> bool:
    """Whether a comma stands within a name ("Bộ Công nghiệp, thương mại và năng lượng Nhật Bản")."""
    ahead = [i for i in state.items if i.start >= comma.end][:3]
    joint = next((i for i in ahead if (i.kind, i.id) == ("break", "words")), None)
    return comma.id == "," and joint is not None and _ends_row(state, joint)


def _ends_row(state: SentenceState, joint: Item) -> bool:
    """Whether an "and" leads to the last word of a name and the country right behind it."""
    owner = next((i for i in state.items if i.start >= joint.end and i.kind not in ("ranked", "goods")), None)
    if owner is None or owner.place is None or owner.place.role != "":
        return False
    return 0 < owner.start - joint.end <= _ROW


def _quote_body(state: SentenceState, at: int) -> bool:
    """Quote the body at items[at]; False for a name that is one only with its country ("Hải quan Đức")."""
    body, behind = state.items[at], at + 1
    if body.kind == "authority_heads":
        behind += len(_name_behind(state, at))
    owner = state.items[behind] if behind < len(state.items) else None
    near = owner is not None and (_is_beside(body, owner) or owner.start in state.ignored)
    if owner is not None and near and owner.place is not None and _is_abroad(owner.place):
        _quote(state, state.sentence.text(body.start, owner.end), owner.place.codes[0])
        state.ignored.add(owner.start)
        return True
    if body.kind == "authority_heads":
        return False
    _quote(state, body.id, str(body.props["home"]))
    return True


def _is_beside(body: Item, owner: Item) -> bool:
    """Whether a country stands right behind a body, or behind an "of"."""
    place = owner.place
    return place is not None and place.role in _OWNED and owner.start - body.end == (place.role != "")


def quote_side(state: SentenceState, at: int) -> None:
    """Quote the side that items[at] leads to: its statistics, without a body's name."""
    side = _behind(state, at)
    if side is None or side.start - state.items[at].end > 2:
        return
    home = _economy(side)
    if home is not None:
        _quote(state, None, home)
        state.ignored.add(side.start)


def quote_recorder(state: SentenceState, at: int) -> bool:
    """Quote the side at items[at] where it is said to count ("phía Ba Lan ghi nhận 2 tỷ USD")."""
    side, verb = state.items[at], _behind(state, at)
    counts = verb is not None and verb.kind == "authority_recording" and verb.start == side.end
    is_party = side.start > 0 and state.sentence.tokens[side.start - 1] in words("authorities", "party")
    home = _economy(side)
    if home is None or not counts or not is_party:
        return False
    _quote(state, None, home)
    return True


def end_speaker(state: SentenceState, _at: int) -> None:
    """Who speaks is no party of what is told."""
    state.scope.places, state.scope.subject = [], None


def is_of_media(state: SentenceState, at: int) -> bool:
    """Whether the place at items[at] only says whose newspapers tell ("theo báo chí Hàn Quốc")."""
    return state.said_before(state.items[at].start) in words("authorities", "media")


def _economy(item: Item) -> str | None:
    """The one economy that an item names; None where it names none or several."""
    if item.place is None:
        return None
    codes = item.place.codes or ((HOME,) if item.place.kind == "home" else ())
    return codes[0] if len(codes) == 1 else None


def _behind(state: SentenceState, at: int) -> Item | None:
    return state.items[at + 1] if at + 1 < len(state.items) else None


def _is_abroad(place: Place) -> bool:
    return len(place.codes) == 1 and not is_home(place.codes[0])


def _quote(state: SentenceState, name: str | None, home: str) -> None:
    context = state.context
    context.authority, context.authority_home = name, home
    context.authority_paragraph, context.authority_sentence = context.paragraph, context.sentence
    context.authority_family = None
    if not is_home(home):
        context.partner = Partner(home, context.sentence, context.paragraph)
