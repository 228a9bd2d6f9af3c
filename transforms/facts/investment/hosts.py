"""Where it is invested that a clause names no place in: the country, the province told, or a place abroad."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.parties.pairs import GROUPS, partner_of, stands_for_country
from transforms.facts.records import HOME, WORLD, Pair, Topic, is_home
from transforms.mentions.places import Place
from transforms.vocabulary import load


def host_abroad(topic: Topic, places: Sequence[Place], context: Context) -> str:
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


def host_spoken_of(context: Context) -> str | None:
    """The one foreign country that the sentence before named, or that the story is on; None without any.

    "Vốn Việt Nam vào |Myanmar| tăng nhanh. Việt Nam đứng thứ 7 trong các nhà đầu tư nước ngoài"
    """
    partner = context.partner
    if partner is None or partner.code in GROUPS:
        return None
    near = partner.is_alone and partner.sentence >= context.sentence - 1
    return partner.code if near or context.is_on(partner.code) else None


def is_of_one_host(context: Context) -> bool:
    """Whether a sentence before told where part of Vietnam's investment went, which the text is not on."""
    last = context.pairs.get("fdi")
    return last is not None and last.sentence < context.sentence and not context.is_on(last.reporter)


def receives(place: str, places: Sequence[Place], topic: Topic, context: Context) -> bool:
    """Whether a foreign place receives Vietnam's investment, which the paragraph or the one before tells."""
    last = context.pairs.get("fdi")
    if is_home(place) or last is None or not is_home(last.counterpart):
        return False
    goes_on = last.paragraph == context.paragraph - 1 and not topic.props.get("whole")
    near = last.paragraph == context.paragraph or goes_on
    return near and not any(p.is_investor for p in places)


def host_of(investor: str | None, context: Context, *, is_whole: bool) -> str:
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
