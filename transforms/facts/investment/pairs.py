"""Who invests where: host (reporter) and investor (counterpart) of a figure of investment."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.investment.investors_left import investor_spread
from transforms.facts.parties.pairs import GROUPS, Sides, coded, partner_of, printed_pairs, stands_for_country
from transforms.facts.records import HOME, NEVER, WORLD, Pair, Topic, is_home, is_province
from transforms.mentions.places import Place
from transforms.vocabulary import load


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
        host = WORLD if is_outward else _host_abroad(topic, places, context)
    of_others = any(p.role in ("of", "from") and not all(map(is_home, p.codes)) for p in places)
    if topic.props.get("outward") and host is None and not of_others:
        anew = topic_here and investor is None and _is_of_one_host(context)
        into = investor if investor not in (None, HOME) else _host_abroad(topic, places, context)
        into = WORLD if anew else into
        return Sides(into, HOME, True)  # "… ra nước ngoài đạt 240 triệu USD, trong đó Canada 150"
    told_abroad = investor is None or (investor == WORLD and bool(topic.props.get("outward")))
    if host is not None and told_abroad and not is_home(host):
        investor = WORLD if _draws_from_all(host, topic, places, context) else HOME
    if host is None and investor is not None and _receives(investor, places, topic, context):
        return Sides(investor, HOME, named)
    if host is None:
        host = _host_of(investor, context, is_whole=is_whole)
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


def _host_abroad(topic: Topic, places: Sequence[Place], context: Context) -> str:
    """Where Vietnam's own investment goes: everywhere, or to the partner that is spoken of."""
    last = context.pairs.get("fdi")
    everywhere = any(p.kind == "whole" and p.role in ("to", "of", "") for p in places)
    if last is None or (everywhere and topic.props.get("outward")):
        return WORLD
    if last.paragraph < context.paragraph and is_home(last.counterpart) and not context.is_on(last.reporter):
        return WORLD  # "Về lĩnh vực, các nhà đầu tư Việt Nam tập trung vào …"
    if is_home(last.reporter) and topic.props.get("outward") and not context.is_on(last.partner):
        return WORLD  # "Hàn Quốc rót 2 tỷ USD. Việt Nam đầu tư ra nước ngoài 156 triệu USD"
    return last.reporter if not is_home(last.reporter) else partner_of("fdi", context)


def _is_of_one_host(context: Context) -> bool:
    """Whether a sentence before told where part of Vietnam's investment went, which the text is not on."""
    last = context.pairs.get("fdi")
    return last is not None and last.sentence < context.sentence and not context.is_on(last.reporter)


def _receives(place: str, places: Sequence[Place], topic: Topic, context: Context) -> bool:
    """Whether a foreign place receives Vietnam's investment, which the paragraph or the one before tells."""
    last = context.pairs.get("fdi")
    if is_home(place) or last is None or not is_home(last.counterpart):
        return False
    goes_on = last.paragraph == context.paragraph - 1 and not topic.props.get("whole")
    near = last.paragraph == context.paragraph or goes_on
    return near and not any(p.is_investor for p in places)


def _host_of(investor: str | None, context: Context, *, is_whole: bool) -> str:
    """The host where the clause names none: the paragraph's, the province of the title, or Vietnam."""
    last = context.pairs.get("fdi")
    if investor is None and (_has_listed_provinces(context) or _counts_the_nation(context)):
        return HOME
    if investor is not None and last is not None and _ends_provinces(investor, last, context):
        return HOME
    if last is not None:
        near = last.paragraph == context.paragraph or last.reporter == context.title_province
        goes_on = last.sentence == context.sentence - 1 and last.counterpart not in (WORLD, HOME)
        near_home = (near or goes_on) and is_home(last.reporter)  # "… Hàn Quốc 36 triệu USD;⏎Nhật Bản 28"
        if near_home or investor is None or _is_hosted_abroad(last, context):
            return last.reporter
    all_told = is_whole and investor is None and not _is_on_province(context)
    # "Lào mở nhà máy ở Hưng Yên. Vốn FDI 5 tháng đạt 18 tỷ USD" is the country's
    if last is None and not all_told and (local := local_host(context)) is not None:
        return local
    abroad = context.authority_home if last is None and context.home_sentence < 0 else None
    return context.title_province or (abroad if abroad and not is_home(abroad) else HOME)


def _ends_provinces(investor: str, last: Pair, context: Context) -> bool:
    """Whether a story on an investor names it anew behind a list of where its capital goes.

    "Hà Nội có 61 dự án, Hưng Yên 40 dự án. Riêng tháng 5, |Lào| rót thêm 9 triệu USD"
    """
    anew = last.counterpart == investor and last.sentence < context.sentence
    several = sum("-" in code for code in context.hosts[1]) > 1
    return anew and several and context.is_on(investor)


def _is_on_province(context: Context) -> bool:
    """Whether the paragraph is on a province, or has told all that it trades ("Hải Phòng xuất khẩu …").

    "Lào mở nhà máy ở Hưng Yên. Vốn FDI 5 tháng đạt 18 tỷ USD" is on none.
    """
    if context.led_by is not None and context.province_paragraph == context.paragraph:
        return context.led_by == context.province  # "Nghệ An đẩy mạnh cải cách. Vốn FDI đạt …"
    traded = context.pairs.get("trade")
    told = traded is not None and traded.paragraph == context.paragraph and traded.counterpart == WORLD
    return told and traded is not None and traded.reporter == context.province and not traded.is_alone


def local_host(context: Context) -> str | None:
    """The province that the paragraph has named, as host ("35 nước đầu tư vào Long An. …")."""
    near = context.province if context.province_paragraph == context.paragraph else None
    return near if near is not None and is_home(near) and not stands_for_country(near) else None


def _counts_the_nation(context: Context) -> bool:
    """Whether who counts all of the country's investment is quoted, in a paragraph that names no province."""
    body = context.authority if context.authority_sentence == context.sentence else None
    local = context.province_paragraph == context.paragraph
    last = context.pairs.get("fdi")
    told = last is not None and last.paragraph == context.paragraph
    return body in load("authorities")["of_all_investment"] and not local and not told


def _is_hosted_abroad(last: Pair, context: Context) -> bool:
    """Whether it was told last who invests in another country, in a text that has not named Vietnam."""
    return not is_home(last.reporter) and context.home_sentence < 0


def _has_listed_provinces(context: Context) -> bool:
    """Whether a paragraph above told of several provinces, none of which this one goes on with."""
    paragraph, hosts = context.hosts
    return paragraph < context.paragraph and len([code for code in hosts if "-" in code]) > 1


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
