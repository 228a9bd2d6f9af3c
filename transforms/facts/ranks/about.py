"""Ranks in the trade with a country, which the words behind them name: "đứng thứ 5 về xuất khẩu sang Nga"."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.parties.pairs import codes_of, is_coded
from transforms.facts.records import WORLD, is_home, is_province
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import load, words

_MEASURES = {
    ("exports", "to"): "import_source_rank",
    ("imports", "from"): "export_market_rank",
    ("trade_turnover", "with"): "trade_partner_rank",
}
_OF_WHAT = ("goods", "goods_word", "ranked", "growth")  # between a cue and whom the trade is with
_LED = 2  # words between a rank, or the scope behind it, and the cue: "về tổng"
_NOBODY = ("", ("", ""))


def rank_about(state: SentenceState, at: int) -> tuple[str, tuple[str, str]] | None:
    """Measure and sides of a rank in a country's trade; no measure where a province ranks among provinces.

    "Việt Nam đứng thứ 5 châu Á về kim ngạch xuất khẩu sang Canada": fifth among Canada's sources.
    """
    items = state.items
    behind = list(takewhile(lambda i: i.kind not in ("break", "quantity", "rank"), items[at + 1 :]))
    cue = next((n for n, i in enumerate(behind) if i.kind == "measure"), None)
    subject = _subject(state, at)
    if cue is None or subject is None or not _is_led(state, items[at], behind[: cue + 1]):
        return None
    measure, told = str(behind[cue].props["measure"]), behind[cue + 1 :]
    at_place = next((n for n, i in enumerate(told) if i.place is not None), None)
    if at_place is None:
        return _with_same(state, measure, subject) if behind[cue].props.get("bilateral") else None
    other = told[at_place].place
    if other is None or any(i.kind not in _OF_WHAT for i in told[:at_place]):
        return None
    role = "from" if _are_wares_of(state, other) else other.role
    named, rank = _code(state, other), _MEASURES.get((measure, role))
    if rank is None or named is None or named == subject:
        return None
    return _NOBODY if is_province(subject) else (rank, (named, subject))


def _are_wares_of(state: SentenceState, place: Place) -> bool:
    """Whether a place says whose the wares are that are dealt in ("nhập khẩu |hàng hóa của| Việt Nam")."""
    before = state.sentence.tokens[: place.start - (place.role == "of")][-1:]
    return place.role in ("", "of") and not words("roles", "wares", "words").isdisjoint(before)


def _is_led(state: SentenceState, rank: Item, behind: list[Item]) -> bool:
    """Whether only a scope stands between a rank and "về", or "trong", before the cue at the end."""
    scopes, cue = behind[:-1], behind[-1]
    if any(
        i.place is None or i.place.role not in ("", "at") or any(map(is_home, i.place.codes)) for i in scopes
    ):
        return False  # "thứ hai cả nước về …"
    end = scopes[-1].end if scopes else rank.end
    told = state.sentence.tokens[end : cue.start]
    led = words("ranks", "about") | words("roles", "roles", "at")
    return 0 < len(told) <= _LED and not led.isdisjoint(told)


def _subject(state: SentenceState, at: int) -> str | None:
    """Who is said to rank: the last place before the rank's words in its clause."""
    if at and state.items[at - 1].kind == "break" and state.told and state.told[-1].unit == "rank":
        return state.told[-1].counterpart  # "đứng thứ 5 về xuất khẩu sang Lào |và| đứng đầu về …"
    before = takewhile(lambda i: i.kind not in ("quantity", "rank"), reversed(state.items[:at]))
    place = next((i.place for i in before if i.place is not None), None)
    return _code(state, place) if place is not None and place.role == "" else None


def _with_same(state: SentenceState, measure: str, subject: str) -> tuple[str, tuple[str, str]] | None:
    """The same of mutual trade with whom the rank before it in the sentence is told of."""
    last = state.told[-1] if state.told else None
    if last is None or last.unit != "rank" or last.counterpart != subject or measure != "trade_turnover":
        return None
    return "trade_partner_rank", (last.reporter, subject)


def _code(state: SentenceState, place: Place) -> str | None:
    codes = codes_of(place, state.context, "trade")
    single = len(codes) == 1 and is_coded(codes[0]) and codes[0] != WORLD
    return codes[0] if single and codes[0] not in load("places")["continents"] else None
