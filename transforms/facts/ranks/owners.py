"""In whose trade or investment a rank is, of which only the holder is named."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.investment.hosts import host_spoken_of, local_host
from transforms.facts.ranks.by_context import BY_MEASURE
from transforms.facts.ranks.holders import traded_abroad
from transforms.facts.ranks.sources import buyer_of_ours
from transforms.facts.records import HOME, TRADE_OF_RANK, WORLD, Pair, is_home, is_province
from transforms.facts.state import SentenceState
from transforms.facts.totals.nation import tells_of_nation
from transforms.vocabulary import load


def last_pair(measure: str, context: Context) -> Pair | None:
    """The pair spoken of: that of the sentence's last figure, else of the last rank."""
    last = context.last_pair
    if last is not None and last.sentence == context.sentence:
        return last
    return context.pairs.get("fdi" if measure == "fdi_rank" else "rank") or last


def owner_for(holder: str, measure: str, state: SentenceState) -> str | None:
    """In whose trade or investment a rank is whose holder alone is named; None where nothing says."""
    context = state.context
    last = last_pair(measure, context)
    abroad = _told_of(measure, state)
    if abroad not in (None, holder):
        return abroad
    if tells_of_nation(state, [p for p in state.scope.places if p.kind == "whole"]):
        return HOME  # "Trên phạm vi cả nước, Lào là nhà đầu tư lớn thứ hai"
    listed = _owner_listed(context, measure)
    if listed not in (None, holder) and (measure == "import_source_rank" or not is_home(holder)):
        return listed
    outside = _outside(context.pairs.get("trade") if measure != "fdi_rank" else last, holder)
    if outside is not None:
        return outside
    several = any(p.kind == "both_partners" for p in state.scope.places)  # "Tại hai thị trường này, …"
    if not several and (buyer := buyer_of_ours(measure, holder, context)) is not None:
        return buyer
    if is_home(holder):
        foreign = last is not None and not is_home(last.partner) and measure not in TRADE_OF_RANK
        there = last.partner if last is not None and foreign else None
        return host_spoken_of(context) if measure == "fdi_rank" and there in (None, WORLD) else there
    if last is None:
        return _owner_told_of(measure, context)
    near = last.paragraph == context.paragraph or last.reporter == context.title_province
    invested = measure == "fdi_rank" and near
    return last.reporter if invested or holder == last.counterpart or _is_local(measure, last, near) else HOME


def _outside(last: Pair | None, holder: str) -> str | None:
    """The foreign country that traded with a group last, in whose trade a member ranks.

    "Kim ngạch Hàn Quốc - ASEAN đạt 9 tỷ USD. Việt Nam là đối tác lớn nhất |trong khối|": Korea's
    """
    if last is None:
        return None
    sides, groups = (last.reporter, last.counterpart), load("places")["groups"]
    outside = [code for code in sides if code not in groups and code != WORLD]
    grouped = any(code in groups and code not in (WORLD, holder) for code in sides)
    named = outside[0] if grouped and len(outside) == 1 else None
    return named if named is not None and named != holder and not is_home(named) else None


def _owner_told_of(measure: str, context: Context) -> str:
    """Whose the first rank of a story is: the title's province's, or the one's where it is told who invests.

    "Hưng Yên thu hút FDI¶Năm 2024, Nhật Bản dẫn đầu với 318 triệu USD"
    """
    local = local_host(context) if measure == "fdi_rank" else None
    return local or context.title_province or HOME


def _is_local(measure: str, last: Pair, near: bool) -> bool:
    """Whether markets are a province's whose exports were told ("Xuất khẩu của Đồng Nai đạt …. Mỹ là …")."""
    all_told = last.counterpart == WORLD and measure in TRADE_OF_RANK
    return near and all_told and is_province(last.reporter) and not last.is_alone


def _owner_listed(context: Context, measure: str) -> str | None:
    """The foreign country whose suppliers, markets or partners were ranked just before; or the province.

    "Mỹ là thị trường lớn nhất của Đồng Nai; Nga vươn lên thứ ba": Đồng Nai's, to the end of the paragraph.
    """
    ranking = context.ranking
    if ranking is None or ranking.measure != measure or ranking.owner == HOME:
        return None
    far = context.paragraph - ranking.paragraph
    return ranking.owner if far == 0 or (far == 1 and not is_home(ranking.owner)) else None


def _told_of(measure: str, state: SentenceState) -> str | None:
    """The foreign country whose exports or imports are told, for a rank in just those."""
    topic = state.context.topic
    told = BY_MEASURE.get(topic.measure) if topic is not None else None
    return traded_abroad(state) if measure in TRADE_OF_RANK and told == measure else None
