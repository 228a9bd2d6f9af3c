"""Whose statistics are quoted: a body by its name, or a side ("số liệu phía Đức")."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, WORLD, Partner, is_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import load, words

_SHORT_NAME = 6
_LONGEST_TITLE = 6  # words of a newspaper's name and of what it is called, before its country
_LONGEST_NAME = 8  # words of a body's name behind its first
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
    """Leave out the words of names of bodies: "Hiệp hội Rau quả Việt Nam" is of no product and no country.

    A long name's product says what its figures are of, where nothing else does.
    """
    for at, body in enumerate(state.items):
        if body.kind != "authority_heads":
            continue
        inside = _name_behind(state, at)
        owner = state.items[at + len(inside) + 1] if at + len(inside) + 1 < len(state.items) else None
        if owner is None or not inside or owner.start - body.end > _LONGEST_NAME:
            continue
        if owner.start - body.end > _SHORT_NAME and not _is_on_goods(state, inside):
            inside = [i for i in inside if i.kind != "goods"]
        if owner.place is not None and owner.place.role in _OWNED:
            state.ignored.update(i.start for i in [*inside, owner])
        elif owner.kind == "break" and inside and inside[0].start == body.end:
            state.ignored.update(i.start for i in inside)  # "Hiệp hội Cà phê - Ca cao, …"


def _is_on_goods(state: SentenceState, inside: Sequence[Item]) -> bool:
    """Whether the sentence names a product beside those of a body's name."""
    return any(i not in inside for i in state.of_kind("goods"))


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
    near = owner is not None and (_ends_name(state, body, owner) or owner.start in state.ignored)
    home = _home_of(state, owner) if owner is not None and near else None
    if owner is not None and home is not None:
        _quote(state, state.sentence.text(body.start, owner.end), home)
        state.ignored.add(owner.start)
        return True
    if body.kind == "authority_heads":
        return False
    _quote(state, body.id, str(body.props["home"]))
    return True


def _ends_name(state: SentenceState, body: Item, owner: Item) -> bool:
    """Whether a country stands right behind a body, an "of", or a name's last words ("Hiệp hội Chè Lào")."""
    place, gap = owner.place, owner.start - body.end
    if place is None or place.role not in _OWNED:
        return False
    named = body.kind == "authority_heads" and place.role == "" and state.sentence.capital[body.end]
    return gap == (place.role != "") or (named and gap <= _ROW)


def quote_side(state: SentenceState, at: int) -> None:
    """Quote the side that items[at] leads to: its statistics, without a body's name."""
    side = _behind(state, at)
    if side is None or side.start - state.items[at].end > 2:
        return
    home = _economy(side) or _other_side(state, side)
    if home is not None:
        _quote(state, None, home)
        state.ignored.add(side.start)


def _other_side(state: SentenceState, side: Item) -> str | None:
    """The partner told last that "phía bạn" stands for ("tính theo số liệu của |phía bạn|, con số là …")."""
    last, place = state.context.pairs.get("trade"), side.place
    if place is None or place.kind != "counterpart" or last is None:
        return None
    if HOME not in (last.reporter, last.counterpart):
        return None
    other = last.counterpart if last.reporter == HOME else last.reporter
    return other if other not in load("places")["groups"] and other != WORLD else None


def quote_recorder(state: SentenceState, at: int) -> bool:
    """Quote the side at items[at] where it is said to count ("phía Ba Lan ghi nhận 2 tỷ USD")."""
    side, verb = state.items[at], _behind(state, at)
    between = state.sentence.tokens[side.end : verb.start] if verb is not None else []
    counts = verb is not None and verb.kind == "authority_recording"
    counts = counts and words("roles", "adverbs", "words").issuperset(between)
    is_party = side.start > 0 and state.sentence.tokens[side.start - 1] in words("authorities", "party")
    home = _economy(side)
    if home is None or not counts or not is_party:
        return False
    _quote(state, None, home)
    return True


def end_speaker(state: SentenceState, _at: int) -> None:
    """Who speaks is no party of what is told; the whole country is that, which opens the sentence before."""
    nation = (p for p in state.scope.places if p.kind == "whole" and p.role in ("", "at"))
    parted = [p for p in nation if state.sentence.tokens[p.end : p.end + 1] == [","]]
    state.scope.places, state.scope.subject = parted, None


def is_of_media(state: SentenceState, at: int) -> bool:
    """Whether the place at items[at] only says whose newspapers tell ("báo chí Lào", "Tờ Today của Lào")."""
    place, start = state.items[at].place, state.items[at].start
    tokens, capital = state.sentence.tokens, state.sentence.capital
    if words("authorities", "media").stand_before(tokens, start):
        return True
    if place is None or place.role != "of":
        return False
    near = range(max(0, start - _LONGEST_TITLE), start - 2)
    heads = (n for n in near if tokens[n] in words("authorities", "papers"))
    return any(all(capital[at] for at in range(head + 1, start - 1)) for head in heads)


def _economy(item: Item) -> str | None:
    """The one economy that an item names; None where it names none or several."""
    if item.place is None:
        return None
    codes = item.place.codes or ((HOME,) if item.place.kind == "home" else ())
    return codes[0] if len(codes) == 1 else None


def _behind(state: SentenceState, at: int) -> Item | None:
    return state.items[at + 1] if at + 1 < len(state.items) else None


def _home_of(state: SentenceState, owner: Item) -> str | None:
    """The foreign country whose body it is, "nước này" being the one named last in the sentence."""
    place = owner.place
    if place is not None and place.kind == "counterpart":
        named = [i.place for i in state.items if i.place is not None and i.start < owner.start]
        place = next((p for p in reversed(named) if len(p.codes) == 1), None)
        if place is None:
            return _named_before(state.context)
    abroad = place is not None and len(place.codes) == 1 and not is_home(place.codes[0])
    return place.codes[0] if place is not None and abroad else None


def _named_before(context: Context) -> str | None:
    """The country that the sentence before named: of several the one that the story is on."""
    last, story = context.partner, context.story_partner()
    if last is None or context.sentence - last.sentence > 1 or "-" in last.code:
        return None
    return story if story is not None and not last.is_alone and story in context.mentions else last.code


def _quote(state: SentenceState, name: str | None, home: str) -> None:
    context = state.context
    home = HOME if home == WORLD else home  # "Ngân hàng Thế giới" is no party
    context.authority, context.authority_home = name, home
    context.authority_paragraph, context.authority_sentence = context.paragraph, context.sentence
    context.authority_family = None
    known = (name or "").casefold()
    told = context.pairs.get("trade")
    opens = context.paragraph > context.title_paragraph >= (told.paragraph if told is not None else 0)
    if opens and known in words("authorities", "of_own_trade"):
        context.protagonist = HOME  # "Trung Quốc tăng nhập khẩu gạo", below it "theo Tổng cục Hải quan, …"
    context.observed = any(known.startswith(head) for head in words("authorities", "observers"))
    if not is_home(home):
        context.partner = Partner(home, context.sentence, context.paragraph)
