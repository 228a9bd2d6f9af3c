"""What a story says in passing: sentences on other things and paragraphs that state nothing end nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.records import HOME, Dated, Partner, is_home
from transforms.facts.state import SentenceState
from transforms.text.blocks import Block
from transforms.text.reading import Reading
from transforms.vocabulary import words

_MEASURED = (
    *("topic", "topic_sentence", "topic_paragraph", "directed", "aside", "measured", "turnover_paragraph"),
)
_SPOKEN_OF = (
    *_MEASURED,
    *("goods", "goods_paragraph", "names_goods", "on_part"),
    *("opening_goods", "opening_paragraph"),
)
_DATED = ("periods", "amounts", "last_period", "heading_period", "freshest", "stock", "latest_flow")
_NAMED = ("partner", "recent")
_VETOES = ("veto", "soft_veto")
_ANNOUNCES = ":;"
_DAY = re.compile(r"\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?\b")
_LONG_AGO = 2  # years


def pass_by(state: SentenceState, before: Context) -> None:
    """Let what a sentence without a figure only mentions turn a story to nothing else.

    "… Giá cước tăng. Riêng tháng 5 đạt 2 tỷ USD", "… Mỹ và EU mua ít hơn. Kim ngạch hai nước đạt …"
    """
    context = state.context
    vetoed = before.topic is not None and bool(before.topic.veto)
    if context.topic is not None and context.topic.veto and not vetoed:
        _go_back(context, before, _SPOKEN_OF)
    if before.told_sentence < 0:
        return
    if _is_on_buyer(state, before):
        _go_back(context, before, _MEASURED)
    if len(_named_since(context, before)) > 1 and not state.is_trade:
        _go_back(context, before, _NAMED)
    if _looks_back(context, before) >= _LONG_AGO:
        _go_back(context, before, _DATED)


def _is_on_buyer(state: SentenceState, before: Context) -> bool:
    """Whether a sentence behind what Vietnam sells is on what others import, which is the same trade.

    "Xuất khẩu gạo sang Lào đạt …. |Lào| vừa nới quy định |nhập khẩu|. Năm nay, kim ngạch ước đạt …"
    """
    topic, known, last = state.context.topic, before.topic, before.pairs.get("trade")
    if topic is None or known is None or last is None or not is_home(last.reporter):
        return False
    if (known.measure, topic.measure) != ("exports", "imports") or not state.scope.topic_here:
        return False
    places = [i.place for i in state.of_kind("place") if i.place is not None]
    abroad = [p for p in places if p.kind == "counterpart" or not all(map(is_home, p.codes or (HOME,)))]
    sellers = [p for p in abroad if p.role in ("from", "with")]
    cue = next((i.start for i in state.of_kind("measure") if i.id == topic.rule), 0)
    led = [p for p in places if p.end <= cue]
    buys = bool(led) and led[-1] not in abroad  # "|Việt Nam| nhập khẩu cao su của Lào"
    return bool(abroad) and not sellers and not buys


def pass_by_names(state: SentenceState, partner: Partner | None) -> None:
    """Go on with the ``partner`` before a sentence that told nothing, if it only mentions another country.

    "… Lạm phát tại Mỹ là 3,7%. Xuất khẩu đạt …", "… Đại sứ Ấn Độ đã dự. Kim ngạch đạt …"
    """
    context = state.context
    if context.told_sentence >= 0 and context.partner is not partner and _only_mentions(state):
        context.passed, context.partner = context.partner, partner


def point_back(state: SentenceState) -> None:
    """Go on with whom the sentence before only mentioned, where the words point back at a country.

    "Doanh nghiệp Nga đã dự. Năm 2023, |nước này| mua …", but not "… Năm 2023, thị trường này mua …".
    """
    context, passed = state.context, state.context.passed
    if passed is None or passed.sentence != context.sentence - 1:
        return
    pointing = (words("roles", "referents", "countries"), words("roles", "anaphors", "pronoun"))
    if any(known.stand_in(state.sentence.tokens) for known in pointing):
        context.partner = passed


def pass_by_month(state: SentenceState, before: Dated | None) -> None:
    """Go on with the months that a report tells, past one of which something else was told.

    "10 tháng, tỉnh thu hút …. Chỉ số giá tiêu dùng |tháng 10| tăng 1%.¶Kim ngạch xuất khẩu ước đạt …"
    """
    context = state.context
    now, other = context.last_period, context.topic is not None and context.topic.veto
    if not other or now is None or now.sentence != context.sentence or now.period.kind != "month":
        return
    led = next((at for at, i in enumerate(state.items) if i.kind == "period"), 0)
    of_other = any(i.kind in _VETOES for i in state.items[:led])
    months = (d for d in (before, *context.wholes.values()) if d is not None and d.period.kind == "ytd")
    known = next((d for d in months if d.period.end == now.period.end), None)
    if of_other and known is not None:
        context.last_period = known


def _only_mentions(state: SentenceState) -> bool:
    """Whether a sentence is on no trade and opens on no country ("Kinh tế Mỹ chậm lại")."""
    dealt = any(i.kind == "ranked" and i.id for i in state.items)
    places = (i.place for i in state.of_kind("place") if i.place is not None and i.place.kind == "place")
    first = next((p for p in places if not all(map(is_home, p.codes))), None)
    if state.is_trade or dealt or first is None:
        return False
    opening = state.sentence.tokens[: first.start]
    return not words("roles", "opens_on", "words").issuperset(opening)


def go_on(context: Context, before: Context, reading: Reading, block: Block) -> None:
    """Let a story that has told some facts go on past a paragraph that told none, as it was ``before``."""
    if before.told_sentence < 0 or block.kind != "body":
        return
    if _looks_back(context, before) > 0:
        _go_back(context, before, _DATED)
    if _is_remark(reading.text[block.start : block.end]):
        _pass_over(context, before)


def _go_back(context: Context, before: Context, names: Sequence[str]) -> None:
    for name in names:
        setattr(context, name, getattr(before, name))


def _named_since(context: Context, before: Context) -> set[str]:
    """The foreign places that were named since."""
    return {code for code, count in context.mentions.items() if count > before.mentions.get(code, 0)}


def _looks_back(context: Context, before: Context) -> int:
    """How many years the time named last is before what was told ("Hai nước lập quan hệ năm 1992.")."""
    last, known = context.last_period, before.last_period
    if last is None or known is None or last.period.end is None or known.period.end is None:
        return 0
    return known.period.end.year - last.period.end.year


def _is_remark(paragraph: str) -> bool:
    """Whether a paragraph has no figure but a day, and announces none."""
    return paragraph[-1] not in _ANNOUNCES and not any(map(str.isdecimal, _DAY.sub("", paragraph)))


def _pass_over(context: Context, before: Context) -> None:
    """Go back to what was spoken of before a remark; one partner that it names is gone on with.

    "…¶Doanh nghiệp cần chủ động nguyên liệu.¶Đứng thứ hai là Lào, đạt 2 tỷ USD"
    """
    named = _named_since(context, before)
    if len(named) == 1 and context.goods is not None and context.goods_paragraph == context.paragraph:
        return  # "Thị trường xuất khẩu chè lớn là Nga.": what follows is told of them
    _go_back(context, before, _SPOKEN_OF)
    on_one = len(before.title_partners) == 1 and context.home_paragraph != context.paragraph
    if len(named) > 1 or (on_one and not named <= before.title_partners):
        _go_back(context, before, _NAMED)
    if before.province is not None:
        _go_back(context, before, ("province", "province_paragraph"))
