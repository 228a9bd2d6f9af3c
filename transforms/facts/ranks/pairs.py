"""Whose rank: in whose trade or investment it is, and who holds it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from transforms.facts.items import Item
from transforms.facts.parties.pairs import codes_of, is_coded
from transforms.facts.ranks.holders import (
    apposed,
    as_subject,
    introduced,
    is_continued,
)
from transforms.facts.ranks.nouns import is_within_another
from transforms.facts.ranks.owners import last_pair, owner_for
from transforms.facts.ranks.sources import as_supplier, supplies
from transforms.facts.ranks.turns import in_turn
from transforms.facts.records import HOME, TRADE_OF_RANK, WORLD, Pair, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.tokens import Sentence
from transforms.text.syllables import is_syllable
from transforms.vocabulary import words

# Ranks and the role of the place that holds them ("xuất khẩu sang Anh – thị trường lớn thứ 5").
_HELD_IN_ROLE = (("export_market_rank", "to"), ("import_source_rank", "from"), ("fdi_rank", "from"))

_BECOMING = 6  # words of a verb behind a subject: "đã nhanh chóng vươn lên trở thành"
_GIVEN = 3  # words between a verb that gives a rank away, the rank, and who takes it
_GROUPS = ("ASEAN", "EU", "CPTPP", "RCEP", "EAEU", WORLD)

_Code = Callable[[Place], str | None]


def rank_sides(measure: str, state: SentenceState, at: int) -> tuple[str, str] | None:
    """Reporter (in whose trade the rank is) and counterpart (who holds it); None where nothing says.

    Args:
        measure: what is ranked, e.g. "export_market_rank".
        state: its sentence, up to the rank at items[at].
        at: where the rank is.
    """
    items, context = state.items, state.context
    family = "fdi" if measure == "fdi_rank" else "trade"

    def code(place: Place) -> str | None:
        codes = codes_of(place, context, family)
        return codes[0] if len(codes) == 1 and is_coded(codes[0]) else None

    clause = _own_clause(items, at)
    before = [p for p in state.scope.places if clause <= p.start and p.end <= items[at].start]
    before = [p for p in before if not _takes_rank_before(state, p)]
    before = [p for p in before if not _is_kind_of_holder(p, items, code)] or before
    told_of = apposed(state, at)
    subjects = (clause, told_of.start if told_of else -1)
    before = [replace(p, role="") if p.start in subjects else p for p in before]
    before = [as_subject(p, state.sentence) for p in before]
    behind = _places_behind(state.sentence, items, at)
    before = [p if supplies(measure, state, p) else _in_role(state, p) for p in before]
    owner, holder = _named_before(measure, before, code, behind)
    if owner == holder:
        owner = None  # whose trade it is was said in the clause before
    turn = in_turn(items, at)
    held_by = turn or introduced(state.sentence, items, at)
    if held_by is not None:
        spoken_of = _spoken_of(before, code) if turn is None else None
        spoken_of = spoken_of if spoken_of != code(held_by) else None
        others = [p for p in behind if p != held_by and not (turn and p.role == "")]
        owner, _ = _named_behind(measure, others, code, owner or spoken_of, None)
        holder = code(held_by)
    else:
        owner, holder = _named_behind(measure, behind, code, owner, holder)
    if owner is None and measure in TRADE_OF_RANK and _is_of_the_world(state, at):
        return None
    if owner is None and _is_of_a_name(state, at):
        return None
    if holder is None:
        group = any(p.kind == "place" and p.role == "" and code(p) is None for p in before)
        sides = None if group else _handed_on(owner, last_pair(measure, context))
        return sides if owner is not None else as_supplier(measure, sides, context)
    if owner in (None, holder) and any(p.kind == "counterpart" and p.role == "of" for p in behind):
        owner = _other_side(holder, context.pairs.get(family))
    if owner is None and is_continued(state, at) and context.ranking is not None:
        owner = context.ranking.owner
    owner = owner or _owner_of_next(state, at, code) or owner_for(holder, measure, state)
    if owner is None or owner == holder or holder.startswith(f"{owner}-"):
        return None  # a province is first in its country
    return owner, holder


def seller_at(market: Place, state: SentenceState, at: int) -> tuple[str, str] | None:
    """Sides of a rank in a market: who buys there, and who was named last before the rank as the seller."""
    sold = [codes_of(p, state.context, "trade") for p in state.scope.places if p.end <= state.items[at].start]
    seller = next((codes[0] for codes in reversed(sold) if len(codes) == 1 and is_coded(codes[0])), None)
    return (market.codes[0], seller) if seller not in (None, market.codes[0]) and seller else None


def _other_side(holder: str, last: Pair | None) -> str | None:
    """Who traded last with the holder of a rank ("EU là đối tác số một của quốc gia này")."""
    sides = (last.reporter, last.counterpart) if last is not None else ()
    return next((code for code in sides if code != holder and code != WORLD), None)


def _own_clause(items: list[Item], at: int) -> int:
    """Where a clause begins that tells another rank of a subject of its own ("… của Lào, còn Nga là …")."""
    ranks = [n for n, item in enumerate(items[:at]) if item.rank is not None]
    for n in range(ranks[-1] + 1 if ranks else at, at - 2):
        place = items[n + 1].place
        parted = items[n].kind == "break" or items[n].id == "landing"  # "…, còn Nga là …"
        if not parted or place is None:
            continue
        verb = n + 3 if items[n + 2].kind == "turn" else n + 2
        said = items[verb].id == "reach" and items[verb].start == items[verb - 1].end
        if (said and place.role in ("", "of")) or _becomes(items[n + 1], items[n + 2 : at]):
            return items[n + 1].start
    return -1


def _becomes(subject: Item, between: list[Item]) -> bool:
    """Whether only a verb and a noun part a subject from its rank ("… và |Lào| đã trở thành bạn hàng …")."""
    verb = next((i for i in between if i.kind != "turn"), None)
    gap = verb.start - subject.end if verb is not None else 0
    near = verb is not None and gap <= _BECOMING and (gap > 1 or verb.kind == "growth")
    return near and all(i.kind in ("ranked", "turn", "goods", "growth") for i in between)


def _owner_of_next(state: SentenceState, at: int, code: _Code) -> str | None:
    """Whose the next rank is, where only that one says ("lớn nhất trong ASEAN, lớn thứ tư của Lào")."""
    items = state.items
    after = next((n for n in range(at + 1, len(items)) if items[n].rank is not None), len(items))
    if any(i.kind == "quantity" or i.id == ";" for i in items[at + 1 : after]):
        return None
    behind = _places_behind(state.sentence, items, after)
    return next((code(p) for p in behind if p.role == "of"), None)


def _is_of_a_name(state: SentenceState, at: int) -> bool:
    """Whether it is a name's that is no place's: a company's ("Samsung là nhà đầu tư lớn nhất")."""
    sentence, items = state.sentence, state.items
    start = next((i.end for i in reversed(items[:at]) if i.kind == "break" and i.id in (",", ";", ".")), 0)
    told = [n for n in range(start, items[at].start) if sentence.tokens[n] in words("ranks", "copula")]
    if not told or any(i.place is not None and start <= i.start < told[0] for i in items):
        return _is_owned_by_name(sentence, items, at)
    return any(_is_name(sentence, n, start) for n in range(start, told[0]))


def _is_owned_by_name(sentence: Sentence, items: list[Item], at: int) -> bool:
    """ "Thị trường lớn nhất của Vinamilk là Iraq"."""
    behind = items[at].end
    owned = sentence.tokens[behind : behind + 1]
    if not owned or owned[0] not in words("roles", "roles", "of"):
        return False
    return _is_foreign_word(sentence, behind + 1) and not any(i.start == behind + 1 for i in items)


def _is_name(sentence: Sentence, at: int, start: int) -> bool:
    """Whether a token is a name's: a capital inside a sentence, or a word that is no syllable."""
    return sentence.capital[at] and (at > start or _is_foreign_word(sentence, at))


def _is_foreign_word(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at] if at < len(sentence.tokens) else ""
    return len(token) > 3 and token.isalpha() and not is_syllable(token)


def _spoken_of(places: Sequence[Place], code: _Code) -> str | None:
    """The subject before a rank that another place holds ("Nước mua hàng Việt Nam nhiều nhất là Mỹ")."""
    return next((code(place) for place in reversed(places) if place.role == ""), None)


def _takes_rank_before(state: SentenceState, place: Place) -> bool:
    """Whether a place is who took the rank before ("mất vị trí thứ hai cho Lào và trở thành … thứ ba")."""
    given = (i for i in state.of_kind("rank") if 0 <= place.start - i.end <= _GIVEN)
    yields, tokens = words("ranks", "yields"), state.sentence.tokens
    return place.role == "to" and any(
        not yields.isdisjoint(tokens[max(0, i.start - _GIVEN) : i.start]) for i in given
    )


def _is_kind_of_holder(place: Place, items: list[Item], code: _Code) -> bool:
    """Whether a group says of what kind the holder is ("nhà đầu tư châu Âu lớn thứ hai")."""
    noun = any(i.kind == "ranked" and i.end == place.start for i in items)
    return noun and place.role == "" and code(place) in _GROUPS


def _is_of_the_world(state: SentenceState, at: int) -> bool:
    """Whether the rank is among all of the world's traders ("nước nhập khẩu cao su lớn nhất thế giới")."""
    end = state.items[at].end
    scopes = (m.of("scope") for m in state.sentence.matches if end <= m.start <= end + 1)
    return any(scope is not None and scope.id == "world" for scope in scopes)


def _in_role(state: SentenceState, place: Place) -> Place:
    """A place that only says whose a product is ("nước nhập khẩu cá tra, |hàng| Việt Nam nhiều nhất")."""
    goods = any(i.kind == "goods" and i.end == place.start for i in state.items)
    before = state.sentence.tokens[: place.start][-1:]
    goods = goods or not words("roles", "wares", "words").isdisjoint(before)
    return replace(place, role="of") if goods and place.role == "" else place


def _named_before(
    measure: str, places: Sequence[Place], code: _Code, behind: Sequence[Place]
) -> tuple[str | None, str | None]:
    """Owner and holder of the rank as the places before it say; the subject nearest to it holds it.

    Whose capital it is holds it where the host is said: "FDI của Lào tại Việt Nam đứng thứ 4", or behind.
    """
    owner = holder = None
    hosts = {code(p) for p in places if p.role in ("to", "at")}
    hosts_told = [p for p in (*places, *behind) if p.role in ("to", "at")]
    hosted = measure == "fdi_rank" and any(code(p) == HOME for p in hosts_told)
    for place in places:
        name = code(place)
        if name is None or place.role == "after" or _is_scope(measure, place, name):
            continue
        held = (measure, place.role) in _HELD_IN_ROLE and not (measure == "fdi_rank" and is_home(name))
        if held or (hosted and place.role in ("of", "from")):
            holder = name
        elif place.role in ("of", "at", "to", "with", "from"):
            owner = owner or (name if name not in hosts or len(hosts) == 1 else None)
        elif place.role == "as":
            owner, holder = holder or owner, name
        elif place.role == "" and (place.kind == "home" or _is_host(measure, name, holder)):
            owner = owner or name
        else:
            holder = name
    return owner, holder


def _is_host(measure: str, name: str, holder: str | None) -> bool:
    """Whether Vietnam, named behind an investor, is where that invests ("top 10 nhà đầu tư Việt Nam")."""
    return measure == "fdi_rank" and name == HOME and holder is not None


def _named_behind(
    measure: str, places: Sequence[Place], code: _Code, owner: str | None, holder: str | None
) -> tuple[str | None, str | None]:
    """Owner and holder with what the places behind the rank add ("lớn thứ ba của Việt Nam")."""
    for place in places:
        name = code(place)
        if name is None:
            continue
        if (measure, place.role) == ("export_market_rank", "to") and not is_home(name):
            holder = name  # "nhường vị trí số 1 cho thị trường Trung Quốc"
        elif _is_owner(measure, place) and name not in (holder, WORLD):
            if name == "ASEAN" and place.role != "of":
                continue
            if _is_scope(measure, place, name) or (place.role == "" and name in _GROUPS):
                continue  # "đứng đầu các nước EU"
            owner = owner or name
    return owner, holder


def _is_owner(measure: str, place: Place) -> bool:
    """Whether a place behind a rank can be whose it is ("thị trường nhập khẩu lớn thứ tư |từ| Lào")."""
    return place.role in ("of", "at", "to", "with", "") or (measure, place.role) == (
        "export_market_rank",
        "from",
    )


def _is_scope(measure: str, place: Place, name: str) -> bool:
    """Whether a group of countries only says within what a rank is ("bạn hàng lớn nhất tại EU")."""
    return place.role == "at" and measure != "import_source_rank" and name in _GROUPS


def _places_behind(sentence: Sentence, items: list[Item], at: int) -> list[Place]:
    """Places behind the rank, up to the next figure or the end of the clause."""
    places: list[Place] = []
    for n, item in enumerate(items[at + 1 : at + 12], at + 1):
        if item.kind == "rank" and is_within_another(sentence, items, n):
            continue
        if item.kind in ("quantity", "rank") or (item.kind == "break" and item.id in (";", ".", ",")):
            break
        if item.place is not None and _opens_clause(items, n):
            break
        if item.place is not None:
            places.append(item.place)
    return places


def _opens_clause(items: list[Item], at: int) -> bool:
    """Whether a place begins what is told of the next ("Đức đứng thứ hai và |Nga| đứng thứ ba")."""
    before, behind = items[at - 1], items[at + 1] if at + 1 < len(items) else None
    if before.kind != "break" or behind is None:
        return False
    return behind.kind in ("rank", "quantity") or behind.id == "reach"


def _handed_on(owner: str | None, last: Pair | None) -> tuple[str, str] | None:
    """The sides of a rank without a holder: the pair spoken of, seen from the owner where one is named."""
    if last is None:
        return None
    if owner is None:
        return last.reporter, last.counterpart
    holder = last.reporter if last.counterpart in (owner, WORLD) else last.counterpart
    return (owner, holder) if holder != owner else None
