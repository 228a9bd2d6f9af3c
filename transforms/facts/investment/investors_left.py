"""Investors told of as parts of all capital, whom a sentence that names nobody leaves behind."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.goods.subjects import parts_begin
from transforms.facts.items import Item
from transforms.facts.records import HOME, NEVER, WORLD, Pair, family_of, is_home, is_province
from transforms.facts.state import SentenceState

_SEVERAL = 2
_AMOUNTS = ("money", "percent", "counted")
_ONE = ("counterpart", "groups", "pair", "pronoun")  # what stands for an investor, or for the two sides


def leave_investors(state: SentenceState) -> None:
    """Go back to all who invest, where a sentence turns from one or several of them to capital or projects.

    "Việt Nam thu hút 18 tỷ USD vốn FDI. Lào dẫn đầu với 6 tỷ USD. |Có 1.816 dự án mới, vốn 9 tỷ USD|"
    """
    context = state.context
    last = context.pairs.get("fdi")
    if last is None or last.counterpart in (WORLD, HOME) or not is_home(last.reporter):
        return
    if last.sentence >= context.sentence or context.is_on(last.counterpart) or _is_named_since(last, context):
        return
    if _are_parts(last, context) and not _goes_on(state, context) and _turns(state):
        context.set_pair("fdi", last.reporter, WORLD)


def investor_spread(host: str, context: Context) -> str | None:
    """The investor of whom the sentence before only said in how many places it invests.

    "Nhà đầu tư ASEAN đã có mặt tại 59 địa phương.¶|Trong đó|, Bình Dương đứng đầu với 284 dự án"
    """
    named = context.partner
    told = context.told_sentence >= context.sentence - 1
    if named is None or told or not (context.tells_part and is_province(host)):
        return None
    return named.code if named.is_alone and named.sentence == context.sentence - 1 else None


def _is_named_since(last: Pair, context: Context) -> bool:
    """Whether a sentence behind the one with its figure speaks of the investor again."""
    partner = context.partner
    return partner is not None and partner.sentence > last.sentence


def _investors(context: Context) -> int:
    """How many investors the sentence before told of, or the last paragraph on investment."""
    told = {s.counterpart for s in context.told if family_of(s.measure) == "fdi"}
    return len((told | context.investors[1]) - {WORLD, HOME})


def _are_parts(last: Pair, context: Context) -> bool:
    """Whether investors were listed, or one was told beside what is of all, and not of what it has in all."""
    if last.paragraph < context.paragraph - 1:
        return False
    if _investors(context) >= _SEVERAL:
        return True
    of_one = [s for s in context.told if s.counterpart == last.counterpart]
    if any(s.period.kind == "cumulative" for s in of_one):
        return False
    paragraph, _ = context.all_told.get(("fdi", last.reporter), NEVER)
    beside = paragraph == last.paragraph or last.paragraph - 1 == paragraph == context.paragraph - 2
    return beside or any(s.transform == "share" for s in of_one)


def _goes_on(state: SentenceState, context: Context) -> bool:
    """Whether a sentence names an investor, or opens as one on a part of the only one told before."""
    if any(_is_abroad(item) for item in state.of_kind("place")):
        return True
    return parts_begin(state.sentence.tokens, 0) and _investors(context) < _SEVERAL


def _is_abroad(item: Item) -> bool:
    place = item.place
    return place is not None and (place.kind in _ONE or not all(map(is_home, place.codes)))


def _turns(state: SentenceState) -> bool:
    """Whether it tells amounts of capital by its name, of projects, or of a sector."""
    if not any(i.id in _AMOUNTS for i in state.of_kind("quantity")):
        return False
    cues = (i for i in state.of_kind("measure") if family_of(str(i.props["measure"])) == "fdi")
    counted = (i.quantity is not None and i.quantity.measure == "fdi_projects" for i in state.items)
    sector = any(i.kind == "goods" and state.is_sector(i) for i in state.items)
    return sector or any(not i.props.get("weak") for i in cues) or any(counted)
