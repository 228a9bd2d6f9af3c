"""Who invests where: host (reporter) and investor (counterpart) of a figure of investment."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.investment.hosts import host_abroad, host_of, is_of_one_host, receives
from transforms.facts.investment.investors_left import investor_spread
from transforms.facts.parties.pairs import GROUPS, Sides, coded, partner_of, printed_pairs
from transforms.facts.records import HOME, NEVER, WORLD, Pair, Topic, is_home, is_province
from transforms.mentions.places import Place


def fdi_sides(
    topic: Topic,
    places: Sequence[Place],
    context: Context,
    *,
    topic_here: bool,
    is_whole: bool,
    is_outward: bool,
) -> Sides:
    """Host (reporter) and investor (counterpart) of an investment figure.

    Args:
        topic: the measure that governs the figure.
        places: those of the figure's clause, in order.
        context: what was told before.
        topic_here: a cue stands before the figure in its sentence.
        is_whole: the sentence speaks of all investors ("cả nước").
        is_outward: it speaks of what goes abroad.
    """
    host, investor = _named_in(places, context)
    if (host, investor) == (None, None) and _is_national(places, context) and not topic.props.get("outward"):
        return Sides(WORLD, HOME, True) if is_outward else Sides(HOME, WORLD, True)
    named = host is not None or investor is not None
    if host is None and investor == HOME:
        is_outward = is_outward or any(p.kind == "whole" and p.role in ("to", "at") for p in places)
        if not is_outward and not topic.props.get("outward") and _is_from_everyone(context):
            return Sides(HOME, WORLD, True)  # "Việt Nam đã cấp phép mới cho 520 dự án"
        host = WORLD if is_outward else host_abroad(topic, places, context)
    of_others = any(p.role in ("of", "from") and not all(map(is_home, p.codes)) for p in places)
    if topic.props.get("outward") and host is None and not of_others:
        anew = topic_here and investor is None and is_of_one_host(context)
        into = investor if investor not in (None, HOME) else host_abroad(topic, places, context)
        into = WORLD if anew else into
        return Sides(into, HOME, True)  # "… ra nước ngoài đạt 240 triệu USD, trong đó Canada 150"
    told_abroad = investor is None or (investor == WORLD and bool(topic.props.get("outward")))
    if host is not None and told_abroad and not is_home(host):
        investor = WORLD if _draws_from_all(host, topic, places, context) else HOME
    if host is None and investor is not None and receives(investor, places, topic, context):
        return Sides(investor, HOME, named)
    if host is None:
        host = host_of(investor, context, is_whole=is_whole)
    all_told = topic_here and is_whole and _turns_to_all(host, context)
    turns = all_told or _is_of_all(host, places) or _turns_to_province(host, places, context)
    turns = turns or (topic_here and not named and _closes_list(topic, context))
    investor = investor or investor_spread(host, context)
    if investor is None and turns:
        return Sides(host, WORLD, named)
    if investor is None:
        in_all = bool(topic.props.get("slice")) and not _goes_on_with_one(context)
        sums_up = topic_here and (is_whole or in_all)
        unsaid = not is_whole and (topic.is_weak or not topic_here)
        investor = (_turned_to(context) if unsaid else None) or _investor_of(
            host, context, sums_up=sums_up, is_whole=is_whole, is_host_named=named
        )
    return Sides(host, WORLD if is_home(host) and is_home(investor) else investor, named)


def _named_in(places: Sequence[Place], context: Context) -> tuple[str | None, str | None]:
    """Host and investor as far as the small words before the places say."""
    pairs = (code for pair in printed_pairs(places) for code in pair)
    host, investor = None, next((code for code in pairs if not is_home(code)), None)
    read = coded(places, context, "fdi")
    named = any(code != WORLD and not is_home(code) for _, code in read)  # "Các nước thu hút … là Lào"
    read = [(place, code) for place, code in read if not (named and code == WORLD)]
    abroad = any(p.role in ("at", "to") and not is_home(code) for p, code in read)
    for place, code in sorted(read, key=lambda found: not _says_whose(*found)):
        if place.role == "of" and is_province(code) and not (place.is_investor or abroad):
            host = host or code  # "vốn FDI của Hưng Yên"
        elif place.role in ("at", "to") and not place.is_investor:
            host = code if host is None or code.startswith(f"{host}-") else host
        elif place.role in ("of", "from") or place.is_investor:
            investor = investor or code
        elif place.role == "" and ((is_province(code)) or place.kind == "home"):
            host = host or code
        elif investor is None:
            investor = code
        elif host is None and place.role != "with" and code != investor:
            host = code
    return host, investor if investor != host else None


def _says_whose(place: Place, code: str) -> bool:
    """Whether a place is said to be whose capital it is ("Việt Nam đang có 30 dự án của Ba Lan")."""
    return place.is_investor or (not is_home(code) and place.role in ("of", "from"))


def _draws_from_all(host: str, topic: Topic, places: Sequence[Place], context: Context) -> bool:
    """Whether another country's capital is told, and not Vietnam's ("Lào thu hút 9 tỷ USD FDI")."""
    last = context.pairs.get("fdi")
    named = any(p.kind == "home" or HOME in p.codes for p in places)
    ours = last is not None and (is_home(last.counterpart) or (last.reporter == HOME and context.is_on(host)))
    return bool(topic.props.get("whole")) and not (named or ours)


def _is_national(places: Sequence[Place], context: Context) -> bool:
    """Whether "cả nước" hosts, and is not what a province of the paragraph is ranked in."""
    near = context.province_paragraph == context.paragraph
    return not near and any(p.kind == "whole" and p.role == "" for p in places)


def _is_of_all(host: str, places: Sequence[Place]) -> bool:
    """Whether the whole country is the subject ("cả nước có 1.147 dự án mới")."""
    return is_home(host) and any(p.kind == "whole" and p.role == "" for p in places)


def _listed_by_province(host: str, last: Pair, context: Context) -> str | None:
    """The investor, or the group of investors, of whom a text tells to which provinces their capital goes."""
    near = last.counterpart not in (WORLD, HOME) and last.paragraph >= context.paragraph - 1
    if not near or not is_province(host):
        return None
    group = next(iter(context.title_partners), None) if len(context.title_partners) == 1 else None
    grouped = group in GROUPS and context.province_paragraph == context.paragraph
    return last.counterpart if context.is_on(last.counterpart) else group if grouped else None


def _turns_to_province(host: str, places: Sequence[Place], context: Context) -> bool:
    """Whether the clause turns from investors to a province, or to the whole country: all invest there."""
    last = context.pairs.get("fdi")
    if last is None or last.counterpart in (WORLD, HOME):
        return False
    theirs = context.parts_theirs() or context.is_on(last.counterpart)
    if theirs or _listed_by_province(host, last, context) is not None:
        return False  # an article on one investor tells where that one invests
    local = is_province(host) and not is_home(last.counterpart)
    turned = local and last.reporter == HOME
    again = local and last.sentence < context.sentence and any(p.role == "at" for p in places)
    of_all = last.paragraph < context.paragraph and any(p.kind in ("whole", "home") for p in places)
    return turned or again or of_all


def _turned_to(context: Context) -> str | None:
    """The investor that a text is on, and to whom the sentence before turned from all capital.

    "Vốn FDI cả nước giảm 27%, vốn Nhật Bản vẫn tăng mạnh. Các hội viên đã đăng ký 4 tỷ USD"
    """
    last, partner = context.pairs.get("fdi"), context.partner
    if last is None or partner is None or last.counterpart != WORLD or not partner.is_alone:
        return None
    near = partner.sentence == last.sentence == context.sentence - 1
    return partner.code if near and context.is_on(partner.code) else None


def _closes_list(topic: Topic, context: Context) -> bool:
    """Whether capital is named anew behind a list of investors, or in another paragraph than one's.

    "Nga đăng ký 7 tỷ USD, Lào 2 tỷ USD. |Vốn thực hiện| đạt 14 tỷ USD"; so what is paid out behind the one
    that is ranked in all that was just told
    """
    last = context.pairs.get("fdi")
    if topic.is_weak or last is None or last.counterpart in (WORLD, HOME):
        return False
    if last.sentence == context.sentence or (context.is_on(last.counterpart) and not _singled_out(context)):
        return False
    listed = {s.counterpart for s in context.told if s.measure.startswith("fdi")}
    if len(listed) > 1 or (last.paragraph < context.paragraph and len(context.mentions) > 1):
        return True
    _, told = context.all_told.get(("fdi", last.reporter), NEVER)
    ranked = context.ranked_sentence == last.sentence == told + 1
    return ranked and topic.measure == "fdi_disbursed_capital"


def _goes_on_with_one(context: Context) -> bool:
    """Whether the sentence before told only of the investor that the story is on, first in its paragraph.

    "Lũy kế, Lào có 176 dự án với 2 tỷ USD. Riêng 10 tháng, |vốn đăng ký mới và tăng thêm| đạt 90 triệu USD"
    """
    last = context.pairs.get("fdi")
    if last is None or last.counterpart in (WORLD, HOME) or last.paragraph != context.paragraph:
        return False
    in_all, _ = context.all_told.get(("fdi", last.reporter), NEVER)
    return in_all != context.paragraph and context.is_on(last.counterpart)


def _singled_out(context: Context) -> bool:
    """Whether a sentence told more of all investors, and of one in passing ("…; riêng Lào 48 dự án")."""
    told = [s.counterpart for s in context.told if s.measure.startswith("fdi")]
    return bool(told) and told[0] == WORLD and 2 * told.count(WORLD) > len(told)


def _turns_to_all(host: str, context: Context) -> bool:
    """Whether a new paragraph tells all foreign capital of the province that one investor's was told of."""
    last = context.pairs.get("fdi")
    if last is None or last.paragraph >= context.paragraph or last.counterpart in (WORLD, HOME):
        return False
    return host == last.reporter and is_province(host)


def _is_from_everyone(context: Context) -> bool:
    """Whether investment has been told of all investors, or of none in particular."""
    last = context.pairs.get("fdi")
    if last is not None:
        return last.counterpart == WORLD
    partner = context.main_partner()
    return partner is None or not context.is_on(partner)


def _investor_of(host: str, context: Context, *, sums_up: bool, is_whole: bool, is_host_named: bool) -> str:
    """The investor where the clause names none: everyone where it sums up, else the one spoken of."""
    last, partner = context.pairs.get("fdi"), context.partner
    if host == WORLD:
        return HOME  # "Tính cả vốn tăng thêm, …", of what goes abroad
    if last is not None and (listed := _listed_by_province(host, last, context)) is not None:
        return listed
    if sums_up and (last is None or last.sentence != context.sentence):
        return WORLD
    if last is not None and is_host_named and is_home(last.counterpart) and not context.is_on(last.reporter):
        return WORLD  # "Ngược lại, vốn đầu tư vào Việt Nam …", behind where Vietnam's own goes
    abroad = last is not None and host == last.reporter and not is_home(host)
    if last is not None and (last.paragraph == context.paragraph or abroad):
        return last.counterpart  # "… 267 dự án ở Lào.¶Năm 2013, con số là 412 dự án"
    if partner is not None and partner.paragraph == context.paragraph and not is_whole:
        return partner.code
    return partner_of("fdi", context) if last is not None or not is_host_named else WORLD
