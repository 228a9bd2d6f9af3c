"""Firms that a text names: what it tells of them is theirs, also where their names stand alone later."""

from __future__ import annotations

from functools import cache

from transforms.facts.items import Item
from transforms.facts.records import HOME, family_of
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.text.words import tokens_of
from transforms.vocabulary import words

_FAR = 8  # tokens between a cue of trade and the firm behind it
_NEAR = 3  # tokens between a firm and the verb of its speech
_LONGEST = 6  # tokens of a name
_RANKED = ("growth", "ranked", "goods", "adverb", "turn")  # between a firm and its rank
_SAID = 5  # words behind a name that say what it does or is
_NAME = 4  # tokens of a name without a word for a firm before it, at most
_BRACKET = 3  # tokens of "(ABC)"
_SYLLABLES = 2  # and at least
_BARS = ("quantity", "rank", "speech", "place", "authority")
_NAMES = ("goods", "ranked", "goods_word", "soft_veto", "veto")


def find_firms(state: SentenceState) -> None:
    """Set the spans of the sentence's firms that do not only speak, and remember their names."""
    spans = [_called(state, item) for item in state.items if _is_noun(state, item)]
    told = set(state.sentence.tokens)
    names = [name for name in (*state.context.firms, *_known()) if name[0] in told]
    spans += [span for name in names for span in _repeated(state, name)]
    spans.append(_deals(state))
    found = {span for span in spans if span is not None and not _speaks(state, span)}
    state.firms = sorted(found)
    if found and not state.of_kind("place"):
        state.context.firm_sentence = state.context.sentence


def _is_noun(state: SentenceState, item: Item) -> bool:
    """Whether an item is a word for a firm ("tập đoàn")."""
    if item.id != "company":
        return False
    return " ".join(state.sentence.tokens[item.start : item.end]) in words("roles", "firms", "nouns")


def _called(state: SentenceState, noun: Item) -> tuple[int, int] | None:
    """The span of a firm's word and its name in capitals, which is remembered; None without one."""
    sentence, opens = state.sentence, noun.end
    opens += 3 if sentence.tokens[opens : opens + 3 : 2] == ["(", ")"] else 0  # "Tổng công ty (TCT) …"
    end, places = opens, {i.start for i in state.items if i.kind == "place"}
    while end < len(sentence.tokens) and end - opens < _LONGEST and sentence.capital[end]:
        if end in places:
            break
        end += 1
    if end == opens:
        return None
    known = any(i.kind in ("goods", "place") and opens <= i.start < end for i in state.items)
    if end - opens > 1 and not known:
        state.context.firms.add(tuple(sentence.tokens[opens:end]))
    end = _with_country(state, end)
    _learn_short_name(state, end)
    return noun.start, end


def _learn_short_name(state: SentenceState, end: int) -> None:
    """Remember what a firm is called for short, in brackets behind its name ("Tập đoàn Ba Vì (BAVITEX)")."""
    sentence = state.sentence
    for at in (end, end - _BRACKET):  # the country's name may have taken the bracket
        if sentence.tokens[at : at + _BRACKET : 2] == ["(", ")"] and sentence.capital[at + 1]:
            state.context.firms.add((sentence.tokens[at + 1],))


@cache
def _known() -> tuple[tuple[str, ...], ...]:
    """Names of firms that need no word for one before them, as tokens."""
    return tuple(tuple(tokens_of(name)) for name in words("roles", "firms", "names"))


def _deals(state: SentenceState) -> tuple[int, int] | None:
    """The span of a name that opens a sentence right before what it does or is.

    "Sao Mai bán 1 triệu tấn thép", "Sao Mai Việt Nam là nhà xuất khẩu lớn nhất"
    """
    sentence = state.sentence
    end = next((n for n in range(_NAME + 1) if n >= len(sentence.tokens) or not sentence.capital[n]), 0)
    if end < _SYLLABLES or _is_known(state, end) or sentence.text(0, end).isupper():
        return None
    said = " ".join(sentence.tokens[end : end + _SAID]) + " "
    deals = words("roles", "firms", "deals") | words("roles", "firms", "ranked")
    return (0, end) if any(said.startswith(f"{verb} ") for verb in deals) else None


def _is_known(state: SentenceState, end: int) -> bool:
    """Whether the capitals before a token are a place, past which none is called, or a phrase of ours."""
    opening = [i for i in state.items if i.start < end]
    whose = opening[-1].place if opening else None
    if whose is not None and whose.start > 0 and (whose.end, whose.codes) == (end, (HOME,)):
        opening, end = opening[:-1], whose.start  # "|Sao Mai| Việt Nam"
    said = any(m.start == 0 and m.end == 1 and m.of("goods_names") is None for m in state.sentence.matches)
    return said or any(i.kind != "goods" or i.end >= end for i in opening)


def ranks_firm(state: SentenceState, at: int) -> bool:
    """Whether the rank at items[at] is a firm's ("Sao Mai là nhà xuất khẩu số một")."""
    start = state.items[at].start
    return any(
        span[1] <= start and all(i.kind in _RANKED for i in state.items if span[1] <= i.start < start)
        for span in state.firms
    )


def _with_country(state: SentenceState, end: int) -> int:
    """The end of a name with the country that closes it ("Tập đoàn Hóa chất Việt Nam")."""
    for item in state.items:
        if item.end <= end or item.kind == "goods":
            continue
        closes = item.place is not None and item.place.role == "" and item.start - end <= _NEAR
        return item.end if closes else end
    return end


def _repeated(state: SentenceState, name: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where a name that was remembered stands in capitals."""
    tokens, size = state.sentence.tokens, len(name)
    starts = (at for at, token in enumerate(tokens) if token == name[0] and state.sentence.capital[at])
    return [(at, at + size) for at in starts if tuple(tokens[at : at + size]) == name]


def _speaks(state: SentenceState, span: tuple[int, int]) -> bool:
    """Whether a firm, or who speaks for it, only tells ("Theo Công ty Minh Long, …", "… cho biết")."""
    tokens, behind = state.sentence.tokens, [i for i in state.items if i.start >= span[1]]
    verb = next((i for i in behind if i.kind not in ("break", "place")), None)
    if verb is not None and verb.kind in ("speech", "status") and verb.start - span[1] <= _NEAR:
        return True
    if any(i.id == ":" and i.start - span[1] <= _NEAR for i in behind[:2]):
        return True
    source = next((at for at in range(span[0]) if tokens[at] in words("roles", "firms", "sources")), None)
    if source is None or tokens[source + 1] in words("roles", "firms", "thus"):
        return False
    return not any(i.kind == "quantity" and i.end <= span[0] for i in state.items)


def trades_itself(state: SentenceState, at: int) -> bool:
    """Whether the trade at items[at] is that of a firm before it, behind it, or in the sentence before.

    "Tập đoàn Minh Long (ML), kim ngạch xuất khẩu đạt …"; "xuất khẩu chè của Minh Long đạt …"
    """
    cue = state.items[at]
    if cue.kind != "measure" or family_of(str(cue.props["measure"])) != "trade":
        return False
    before = any(_leads_to(state, span, cue.start) for span in state.firms if span[1] <= cue.start)
    behind = any(_is_owner(state, span, cue) for span in state.firms if span[0] >= cue.end)
    behind = behind or _is_of_the_firm(state, at)
    if before or behind or _goes_on(state) or _is_other_way(state, at):
        state.context.firm_sentence = state.context.sentence
        return True
    return False


def is_firms_own(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a firm stands before a figure, and no trade or place between ("Minh Long đạt 9 triệu USD")."""
    near = [span for span in state.firms if span[1] <= quantity.start]
    if not near or not _leads_to(state, near[-1], quantity.start):
        return False
    between = (i for i in state.items if near[-1][1] <= i.start < quantity.start)
    return not any(i.kind == "measure" for i in between)


def _leads_to(state: SentenceState, span: tuple[int, int], start: int) -> bool:
    """Whether nothing between a firm and a token turns to another ("Minh Long …; Việt Nam …")."""
    between = [i for i in state.items if span[1] <= i.start < start]
    return not any(i.kind in _BARS or i.id in (";", ".", ":") for i in between)


def _is_owner(state: SentenceState, span: tuple[int, int], cue: Item) -> bool:
    """Whether only what is traded stands between a cue of trade and a firm behind it."""
    between = [i for i in state.items if cue.end <= i.start < span[0]]
    return span[0] - cue.end <= _FAR and all(i.kind in _NAMES for i in between)


def _is_of_the_firm(state: SentenceState, at: int) -> bool:
    """Whether a cue of trade is that of the firm told of ("xuất khẩu sang Mỹ của công ty giảm 45%")."""
    cue = state.items[at]
    for item in state.items[at + 1 :]:
        if item.start - cue.end > _FAR or item.kind not in (*_NAMES, "place", "growth"):
            return False
        if _is_noun(state, item) or _stands_for_firm(state, item):
            return state.sentence.tokens[item.start - 1] in words("roles", "roles", "of")
    return False


def _stands_for_firm(state: SentenceState, item: Item) -> bool:
    """Whether an item stands for a firm that was named ("tập đoàn này")."""
    return item.kind in _NAMES and state.said(item) in words("roles", "firms", "told")


def _is_other_way(state: SentenceState, at: int) -> bool:
    """Whether the other way of a firm's trade follows ("… của Minh Long đạt 9 triệu, |nhập| 2 triệu")."""
    topic, told = state.context.topic, words("roles", "roles", "of")
    if topic is None or topic.veto != "company" or not state.scope.topic_here:
        return False
    if topic.rule in ("", "company") or topic.rule.startswith("fdi"):
        return False  # no trade of it was told
    last = next((n for n in reversed(range(at)) if state.items[n].kind == "quantity"), at)
    named = any(i.kind in ("place", "authority", "goods") for i in state.items[last : at + 2])
    return not named and not told.stand_at(state.sentence.tokens, state.items[at].end)


def _goes_on(state: SentenceState) -> bool:
    """Whether the sentence before told a firm's trade, and this one names nobody else."""
    context = state.context
    others = any(state.of_kind(kind) for kind in ("place", "authority", "authority_heads"))
    near = context.firm_sentence == context.sentence - 1
    return near and not others and context.paragraph == context.topic_paragraph
