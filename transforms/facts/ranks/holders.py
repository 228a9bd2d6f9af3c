"""Who holds a rank whose words stand beside a place: "Mỹ đứng đầu", "Thứ ba là EU", "* Đức: Đứng thứ hai"."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.items import Item
from transforms.facts.ranks.turns import in_turn
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.roles.fronted import subject_behind
from transforms.facts.state import SentenceState
from transforms.facts.statements import Statement
from transforms.mentions.places import Place
from transforms.mentions.ranks import introducing_phrases
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import load, words

_BEFORE = 6  # words that may stand between a place and the rank that it takes ("bất ngờ vươn lên …")
_BEHIND = 5  # words that may stand between a rank and its holder ("là thị trường …")
_LED = 2  # words between investors and where they are from
_LIST = 2  # paragraphs between members of one ranking
_ENDS = (",", ";", ".")
_SAYS = ("measure", "ranked")  # what a rank is in
_WITHIN = (*_SAYS, "period", "goods", "turn")
_DASHES = (["-"], ["–"], ["—"])
_DIRECTED = ("export", "import")


def holder_beside(state: SentenceState, at: int) -> Place | None:
    """The partner that holds the rank at items[at]: right before it, or introduced behind it."""
    place = _named(state, at)
    return place if place is not None and _is_partner(state, place) else None


def _named(state: SentenceState, at: int) -> Place | None:
    sentence, items = state.sentence, state.items
    beside = in_turn(items, at) or _subject(sentence, items, at) or introduced(sentence, items, at)
    return beside or _head(items, at)


def _head(items: list[Item], at: int) -> Place | None:
    """The place that heads a line of a list ("- Thái Lan: 28.000 chiếc, đứng thứ hai")."""
    places = [i for i in items[:at] if i.place is not None]
    heads = len(items) > 1 and len(places) == 1 and places[0] is items[0] and items[1].id == ":"
    return places[0].place if heads else None


def is_continued(state: SentenceState, at: int) -> bool:
    """Whether a partner takes the next place in the ranking that the paragraph tells, of the same trade.

    "Việt Nam là nguồn cung gạo lớn nhất của Philippines … Đứng thứ hai là Thái Lan"
    """
    ranking, rank = state.context.ranking, state.items[at].rank
    last = state.context.pairs.get("trade")
    if ranking is None or rank is None or last is None:
        return False
    near = state.context.paragraph - ranking.paragraph <= _LIST
    leads = rank.value == 1 and ranking.paragraph != state.context.paragraph  # "Lào dẫn đầu …": a list anew
    if not near or leads or rank.value == ranking.value:
        return False
    if is_home(ranking.owner) or not ranking.measure.startswith(_DIRECTED):
        return False
    held = _named(state, at)
    return held is not None and ranking.owner in (last.reporter, last.counterpart)


def goes_on(state: SentenceState, at: int) -> bool:
    """Whether a rank without a subject is its figure's partner's ("… sang Đức đạt 1 tỷ USD, đứng đầu").

    Nothing need part the two ("… sang Đức đạt 1 tỷ USD tăng 5% đứng thứ hai"). The partner is Vietnam among
    those who sell to another ("… là nguồn cung lớn nhất của Đức. Việt Nam đạt 9 triệu USD, đứng thứ tư").
    """
    last = state.told[-1] if state.told else None
    if last is None or last.counterpart == WORLD or (is_home(last.counterpart) and not sells_to(state, last)):
        return False
    if any(s.counterpart == last.counterpart and s.commodity != last.commodity for s in state.told[:-1]):
        return False  # "Chè sang Đức đạt 9 triệu USD, quế 2 triệu USD, đứng thứ hai": cinnamon
    before, start = state.items[at - 1], state.items[at].start
    joins = before.kind == "break" and state.said(before) in words("numerals", "joints", "lists")
    return (before.id == "," or joins or before.kind == "quantity") and start - before.end <= 1


def sells_to(state: SentenceState, last: Statement) -> bool:
    """Whether what was told last is a supplier's, among those whose ranks in a market are told."""
    ranking = state.context.ranking
    ranked = ranking is not None and (ranking.measure, ranking.owner) == ("import_source_rank", last.reporter)
    return ranked and last.measure == "imports" and not is_home(last.reporter)


def _listed(items: list[Item], at: int) -> Place | None:
    """The place right behind a rank in a list of ranks, before its amount ("thứ nhì Lào (3 tỷ USD), …")."""
    behind = items[at + 1 : at + 3]
    place = behind[0].place if len(behind) > 1 else None
    if place is None or place.role != "" or len(place.codes) != 1 or place.start != items[at].end:
        return None
    held = behind[1].id == "(" or behind[1].quantity is not None or behind[1].id == "reach"
    ranked = any(i.rank is not None for i in items[:at])
    return place if held and ranked and place.codes[0] not in load("places")["groups"] else None


def introduced(sentence: Sentence, items: list[Item], at: int) -> Place | None:
    """The place that a rank is said to belong to ("thị trường lớn thứ ba của Việt Nam là Đài Loan").

    Or the subject right behind a rank that opens a sentence ("Đứng thứ hai, Đài Loan đạt …").
    """
    if (named := _named_between(items, at)) is not None:
        return named
    if (behind := _past_figures(sentence, items, at)) is not None:
        return behind
    rank = items[at]
    opens = at == 0 or (items[at - 1].kind == "break" and items[at - 1].id != "words")
    following = items[at + 1 : at + 3]
    if opens and [i.id for i in following[:1]] == [","] and len(following) == 2:
        place = following[1].place
        if place is not None and place.role == "" and place.start == following[0].end:
            return place
    if opens and (listed := _listed(items, at) or _behind_opening(items, at)) is not None:
        return listed
    for item in items[at + 1 : at + 6]:
        if item.kind in ("quantity", "rank") or (item.kind == "break" and item.id in _ENDS):
            return None
        if item.place is None or not (item.place.role == "" or _is_traded_behind(items, at, item)):
            continue
        gap = sentence.tokens[max(rank.end, item.start - _BEHIND) : item.start]
        if _introduces(gap):
            return item.place
    return None


def _past_figures(sentence: Sentence, items: list[Item], at: int) -> Place | None:
    """Who holds a rank that stands with its figures before them ("Đứng thứ ba với 9 tấn là |Lào|")."""
    subject = None if any(i.quantity is not None for i in items[:at]) else subject_behind(sentence, items)
    return items[subject].place if subject is not None and at < subject else None


def _behind_opening(items: list[Item], at: int) -> Place | None:
    """Who holds a rank that opens a sentence with what it is in ("Đứng thứ 5 về vốn FDI, |Lào| …")."""
    if at:
        return None
    end = next((n for n, item in enumerate(items) if n and not _says_in_what(item)), 0)
    comma = next((i for i in reversed(items[:end]) if i.id == ","), None)
    place = items[end].place
    if comma is None or place is None or place.role != "" or len(place.codes) != 1:
        return None
    said = any(i.kind in _SAYS and i.end <= comma.start for i in items[:end])
    return place if said and place.start - comma.end <= _BEHIND else None


def _says_in_what(item: Item) -> bool:
    ours = item.place is not None and any(map(is_home, item.place.codes))
    return item.kind in _WITHIN or item.id == "," or ours


def _introduces(gap: list[str]) -> bool:
    """Whether words before a place say that it is what is told ("là"), and not that it does something.

    "Lào là thị trường mua nhiều nhất và cũng là thị trường |mà| Việt Nam xuất siêu"
    """
    if gap and gap[-1] in words("ranks", "relative"):
        return False
    return any(gap[n : n + len(p)] == p for p in introducing_phrases() for n in range(len(gap)))


def _named_between(items: list[Item], at: int) -> Place | None:
    """The place that a rank's noun is told to be, between commas ("Thị trường lớn nhất, |Lào|, …")."""
    opens = at == 1 or (at > 1 and items[at - 2].kind == "break")
    if not opens or items[at - 1].kind != "ranked":
        return None
    owned = at + 1
    while owned < len(items) and (items[owned].kind == "goods" or _is_at_home(items[owned])):
        owned += 1
    comma, named, closing = (*items[owned : owned + 3], None, None, None)[:3]
    if comma is None or named is None or closing is None or (comma.id, closing.id) != (",", ","):
        return None
    beside = (named.start, closing.start) == (comma.end, named.end)
    return named.place if beside and named.place is not None and named.place.role == "" else None


def _is_at_home(item: Item) -> bool:
    return item.place is not None and item.place.role in ("", "of") and any(map(is_home, item.place.codes))


def _is_traded_behind(items: list[Item], rank_at: int, place: Item) -> bool:
    """Whether nothing but trade stands between a rank and a place ("Đứng thứ hai là xuất khẩu sang Lào")."""
    between = items[rank_at + 1 : items.index(place)]
    said = {i.props["measure"] for i in between if i.kind == "measure"}
    alone = all(i.kind in ("measure", "ranked", "role") or i.id == "reach" for i in between)
    role = place.place.role if place.place is not None else ""
    return alone and (said, role) in (({"exports"}, "to"), ({"imports"}, "from"))


def _subject(sentence: Sentence, items: list[Item], at: int) -> Place | None:
    """The place before the rank, with no other than one that it has passed between them."""
    start = items[at].start
    told = start > 0 and sentence.tokens[start - 1] in words("ranks", "copula")
    for before in reversed(items[:at]):
        opens = before.kind == "break" and before.id in (":", "(", ")")
        if start - before.end > _BEFORE or before.kind in ("quantity", "rank", "goods"):
            return None
        if before.kind == "break" and not opens:
            return None
        if before.place is not None and before.place.role != "after":
            holds = before.place.role == "" or (told and before.place.role == "of")
            holds = holds or (start - before.end <= 1 and _is_traded_with(items, before))
            holds = holds or invests(items, before)
            return before.place if holds else None  # "vị trí của Ba Lan là thứ 9"
    return None


def invests(items: list[Item], place: Item) -> bool:
    """Whether it is where investors are from ("các nhà đầu tư đến từ |Singapore| dẫn đầu")."""
    before = next((i for i in reversed(items) if i.end <= place.start), None)
    led = before is not None and before.id == "fdi_rank" and place.start - before.end <= _LED
    return led and place.place is not None and place.place.role in ("from", "of")


def apposed(state: SentenceState, at: int) -> Place | None:
    """The place that a rank between commas is told of ("nhập từ Lào, đối tác lớn nhất của ta, đạt …").

    Or behind a dash ("với Lào - nước xuất khẩu chè lớn nhất sang Nga").
    """
    items = state.items
    noun = next((i for i in items[max(0, at - 3) : at] if i.kind == "ranked"), None)
    if noun is not None and (dashed := _before_dash(state, noun)) is not None:
        return dashed
    comma = next((i for i in reversed(items[:at]) if i.id == ","), None)
    if noun is None or comma is None or noun.start != comma.end:
        return None
    places = (i.place for i in items[:at] if i.place is not None and i.end == comma.start)
    return next((place for place in places if place.role != "after"), None)  # "Sau Lào, …"


def _before_dash(state: SentenceState, noun: Item) -> Place | None:
    """The place from which a dash parts a noun."""
    before = next((i for i in reversed(state.items) if i.start < noun.start), None)
    dashed = before is not None and state.sentence.tokens[before.end : noun.start] in _DASHES
    return before.place if before is not None and dashed else None


def _is_traded_with(items: list[Item], place: Item) -> bool:
    """Whether a cue of trade ends in a place ("Kim ngạch xuất khẩu sang Hàn Quốc đứng thứ tư")."""
    roles = {"exports": "to", "imports": "from"}
    cue = next((i for i in reversed(items) if i.kind == "measure" and 0 <= place.start - i.end <= 2), None)
    role = place.place.role if place.place is not None else ""
    return cue is not None and roles.get(str(cue.props["measure"])) == role


def _is_partner(state: SentenceState, place: Place) -> bool:
    """Whether a place can be a partner of the trade that is told: Vietnam only in another's trade."""
    if place.kind == "counterpart":
        return True
    if len(place.codes) != 1 or place.codes[0] == WORLD:
        return False
    return not is_home(place.codes[0]) or traded_abroad(state) is not None


def traded_abroad(state: SentenceState) -> str | None:
    """The foreign country whose trade is told, where it is not Vietnam's."""
    context = state.context
    last = context.pairs.get("trade")
    if last is not None and not is_home(last.reporter) and last.reporter != WORLD:
        near = last.paragraph >= context.paragraph - 1 or last.reporter == context.protagonist
        return last.reporter if near else None
    return None if is_home(context.protagonist) else context.protagonist


def as_subject(place: Place, sentence: Sentence) -> Place:
    """ "ta" as Vietnam by its name where it is said to be something ("ta là bạn hàng thứ hai của Lào")."""
    behind = sentence.tokens[place.end : place.end + 2]
    verb = behind[1:] if behind[:1] and behind[0] in words("roles", "adverbs", "words") else behind[:1]
    said = not words("ranks", "copula").isdisjoint(verb)
    ours = place.kind == "home" and place.role == "" and said
    return replace(place, kind="place", codes=(HOME,)) if ours else place
