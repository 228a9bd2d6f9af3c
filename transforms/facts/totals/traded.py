"""Figures of trade without a partner that are of all partners, though one of them was told before."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.goods.listings import is_of_listed
from transforms.facts.goods.turned_to import turns_to_goods
from transforms.facts.items import Item
from transforms.facts.parties.pairs import province_of_story
from transforms.facts.records import WAYS, WORLD, Pair, Topic, is_home
from transforms.facts.roles.clauses import comes_home
from transforms.facts.state import SentenceState
from transforms.text.reading import fold
from transforms.vocabulary import words

_INVESTED = ("fdi_registered_capital", "fdi_projects")
_NEAR = 5  # words between what says that a measure is a sum and the measure: the goods


def is_of_all_partners(state: SentenceState, topic: Topic) -> bool:
    """Whether a figure whose clause names no place turns back from partners to all trade."""
    return (
        _restarts(state, topic)
        or _leaves_list(state)
        or turns_to_goods(state)
        or _adds_up(state, topic)
        or _goes_past_share(state, topic)
        or _turns_to_firms(state)
        or ((bool(state.scope.goods) or _points_at_goods(state)) and _is_over_all(state, topic))
    )


def _points_at_goods(state: SentenceState) -> bool:
    """Whether what is told is of the goods that only a market's rank was told of, above or before.

    "Nga là thị trường lớn nhất của tôm Việt¶Lũy kế 7 tháng, xuất khẩu |mặt hàng này| đạt 2 tỷ USD"
    """
    last = state.context.pairs.get("trade")
    if last is None or not (last.is_ranked and last.is_market) or last.sentence == state.context.sentence:
        return False
    return any(item.id == "same" for item in state.of_kind("goods_word"))


def _adds_up(state: SentenceState, topic: Topic) -> bool:
    """Whether a total is told of what was told of partners ("… Lào 2 tấn, Nga 1 tấn. Tổng xuất khẩu đạt …").

    Of a single partner it may be the total itself, but for a product whose amount it has been told.
    """
    told = [s for s in state.told_before if (s.measure, s.transform) == (topic.measure, "level")]
    partners = {s.counterpart for s in told} - {WORLD}
    if not partners or topic.measure not in ("exports", "imports") or not _says_total(state):
        return False
    goods = {fold(s.commodity or "") for s in told}
    again = any(state.said(item) in goods for item in state.scope.goods)
    return len(partners) > 1 or (again and not state.context.is_on(told[-1].counterpart))


def _goes_past_share(state: SentenceState, topic: Topic) -> bool:
    """Whether another time's trade is told behind a partner's share of what was traded, and of no more.

    "Tháng 8, nhập khẩu than đạt 9 tấn, trong đó ASEAN |chiếm 95%|. Tính chung 8 tháng, lượng nhập là 60 tấn"
    """
    context, last = state.context, state.context.pairs.get("trade")
    if last is None or last.counterpart == WORLD or last.sentence != context.sentence - 1 or state.told:
        return False
    told = [s for s in context.told if s.counterpart == last.counterpart]
    only_share = any(s.transform == "share" for s in told) and all(s.transform != "level" for s in told)
    period, again = state.scope.period, topic.measure in WAYS and not topic.is_weak
    newly = period is not None and all(s.period != period for s in told)
    return again and state.scope.topic_here and newly and only_share and not context.is_on(last.partner)


def sums_up_investors(state: SentenceState) -> bool:
    """Whether a sentence opens with the sum of what several investors put in ("Tổng vốn đăng ký đạt …")."""
    told = [s for s in state.context.told if s.measure in _INVESTED]
    investors = {s.counterpart for s in told} - {WORLD}
    opens = bool(state.items) and state.items[0].start <= state.sum_at <= state.items[0].end
    return not state.told and opens and len(investors) > 1


def _says_total(state: SentenceState) -> bool:
    """Whether the words since the last figure speak of a sum, or the sentence opens with such."""
    if state.told:
        return state.sum_at >= state.sentence.at(state.told[-1].end)
    return state.sum_at >= 0 or words("roles", "frames", "sums").stand_at(state.sentence.tokens, 0)


def is_sum(state: SentenceState, cue: Item) -> bool:
    """Whether a measure is of all that is counted ("tổng lượng thép nhập khẩu", but no part of it)."""
    tokens, first = state.sentence.tokens, max(cue.start - _NEAR, 0)
    whole, within = words("roles", "wholes", "sum"), words("roles", "total_of", "words")
    at = next((n for n in range(first, cue.start + 1) if tokens[n] in whole), -1)
    return at >= 0 and "," not in tokens[at : cue.start] and (at == 0 or tokens[at - 1] not in within)


def _is_over_all(state: SentenceState, topic: Topic) -> bool:
    """Whether a product's figure without a place is its total over all partners."""
    last = state.context.pairs.get("trade")
    if last is not None and last.is_ranked and last.sentence == state.context.sentence:
        return False  # "Đứng thứ hai là Lào, tổng kim ngạch đạt …"
    said = bool(topic.props.get("total")) or state.total_at >= _since_partner(state)
    if (state.context.is_on_one() or _is_on_pair(state.context)) and not said:
        return False
    if not said and (_is_on_country(state.context) or is_of_listed(state)):
        return False
    return said or _opens_goods(state, topic) or _dated_total(state, topic)


def _is_on_pair(context: Context) -> bool:
    """Whether trade of both ways with a partner is what the paragraph, or a text titled by it, is on.

    "Kim ngạch Việt Nam - Nga năm 2021 đạt 5 tỷ USD. Quý I năm nay, cà phê đạt 70 triệu USD"
    """
    whole, last = context.whole, context.pairs.get("trade")
    if whole is None or last is None or WORLD in (whole.counterpart, last.counterpart):
        return False
    same = {whole.reporter, whole.counterpart} == {last.reporter, last.counterpart}
    titled = context.title_partners == {last.partner} and context.title_goods is None
    titled = titled or context.story_partner() == last.partner
    return same and (titled or whole.paragraph == context.paragraph)


def _is_on_country(context: Context) -> bool:
    """Whether a story is on all trade with the partner told last, and on no product of its own.

    "Xuất khẩu sang Ấn Độ đạt 5 tỷ USD. Cao su bán sang Ấn Độ ngày càng nhiều. Quý I, xuất khẩu chè đạt …"
    """
    last = context.pairs.get("trade")
    if last is None or last.partner not in context.dealt_in_all or context.title_goods is not None:
        return False
    return context.story_partner() == last.partner


def _since_partner(state: SentenceState) -> int:
    """Where the words begin since a partner's figure, whose total is of nobody else."""
    last = state.told[-1] if state.told else None
    return state.sentence.at(last.start) if last is not None and last.counterpart != WORLD else 0


def _opens_goods(state: SentenceState, topic: Topic) -> bool:
    """Whether a new paragraph turns to another product, whose partners come after its total."""
    context = state.context
    last = context.pairs.get("trade")
    if last is None or last.paragraph >= context.paragraph:
        return False
    if topic.measure not in ("exports", "imports") or state.scope.figures:
        return False
    if any(i.place is not None and last.partner in i.place.codes for i in state.items):
        return False  # "… Tôm sú đạt 1 tỷ USD, chiếm 50% giá trị xuất khẩu tôm |sang Nhật|"
    if ("trade", last.reporter) not in context.all_told and context.story_partner() == last.partner:
        return False  # a story on what is traded with one partner, which nobody has told of everyone
    leads = state.items[0].kind == "goods" and last.counterpart not in context.title_partners
    return leads or _heads_goods(state)


def _restarts(state: SentenceState, topic: Topic) -> bool:
    """Whether a new paragraph turns back from a partner to all trade ("Năm 2020, kim ngạch xuất khẩu …")."""
    last, context = state.context.pairs.get("trade"), state.context
    if last is None or last.paragraph >= context.paragraph or topic.is_weak:
        return False  # "Năm 2020, kim ngạch đạt …" is of what was told
    told_by_other = topic.measure in ("exports", "imports") and last.counterpart == context.protagonist
    if last.reporter != context.protagonist and not told_by_other and not _is_of_story(last, context):
        return False
    aimed = state.scope.status == "target" and not state.scope.topic_here
    goes_on = aimed and topic.measure == "trade_turnover"  # "- Mục tiêu năm 2025: 18 tỷ USD"
    abroad = last.reporter == context.protagonist and not is_home(last.reporter)
    partner = last.counterpart if abroad else last.partner
    named = context.partner is not None and context.partner.code == partner
    named = named and context.partner is not None and context.partner.paragraph == context.paragraph
    on_partner = named or context.is_on(partner) or _is_on_pair(context)
    on_partner = on_partner or (bool(state.scope.goods) and _is_on_country(context))
    return not (goes_on or on_partner) and _dated_total(state, topic)


def _is_of_story(last: Pair, context: Context) -> bool:
    """Whether it is the trade of the province that a story is on, and no story of border gates."""
    at_gates = context.gates is not None and context.gates.opens
    return last.reporter == province_of_story(context) and not at_gates


def _leaves_list(state: SentenceState) -> bool:
    """Whether a new paragraph with a measure of its own follows several partners told beside each other."""
    context = state.context
    last = context.pairs.get("trade")
    if last is None or last.paragraph in (context.paragraph, context.title_paragraph):
        return False
    listed = {s.counterpart for s in context.told if s.reporter == last.reporter} - {WORLD}
    opens = state.scope.topic_here and not state.scope.figures
    return opens and len(listed) > 1 and last.counterpart in listed and not context.is_on(last.partner)


def _turns_to_firms(state: SentenceState) -> bool:
    """Whether a paragraph begins with what firms from abroad trade, which is with everyone."""
    last, context = state.context.pairs.get("trade"), state.context
    here = last is not None and last.paragraph == context.paragraph
    return context.sector_paragraph == context.paragraph and not here


def _heads_goods(state: SentenceState) -> bool:
    """Whether the sentence begins with a measure of another product than the paragraph's."""
    cue, before = state.items[0], state.context.opening_goods
    goods = next((i for i in state.items[1:3] if i.kind == "goods"), None)
    if before is None or goods is None or (cue.kind, cue.start, cue.end) != ("measure", 0, goods.start):
        return False  # it is not "Xuất khẩu cá tra tăng …"
    return state.said(goods) != fold(before)


def _dated_total(state: SentenceState, topic: Topic) -> bool:
    """ "Năm 2019, xuất khẩu gạo đạt …": a sentence of its own, with product and period and no partner."""
    reason = _reason_behind(state)
    told = (i for i in state.items if i.start not in state.ignored and i.start < reason)
    places = (i.place for i in told if i.place is not None)
    named = any(place.role != "after" and not comes_home(state, place) for place in places)
    first = state.scope.figures == 0 and state.scope.period is not None
    return topic.family == "trade" and not topic.props.get("bilateral") and first and not named


def _reason_behind(state: SentenceState) -> int:
    """Where the reason begins that is given behind a sentence's first figure; the sentence's end without one.

    "Quý III, xuất khẩu chè đạt 450 triệu USD |do Lào giảm mua|": nobody it is sold to is named.
    """
    tokens, causes = state.sentence.tokens, words("roles", "causes", "opens")
    first = next((i.end for i in state.items if i.kind == "quantity"), len(tokens))
    return next((n for n in range(first, len(tokens)) if tokens[n] in causes), len(tokens))
