"""Those who sell to one market, told one by one: another country, or the next member of a group."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.parties.pairs import GROUPS, Sides
from transforms.facts.records import WORLD, Pair, Topic, is_home
from transforms.mentions.places import Place


def rivals_market(code: str, topic: Topic, context: Context, places: Sequence[Place]) -> str | None:
    """The market to which one of several rivals sells, which the story is on; None for a market itself.

    "Xuất khẩu của Lào sang Đức đạt 9 triệu USD, Thái Lan đạt 8 triệu USD";
    "… của ASEAN sang Đức tăng 9%. Riêng Thái Lan giảm 2%"
    """
    last = context.pairs.get("trade")
    bare = [p.role for p in places] == [""] and topic.measure == "exports" and not is_home(code)
    if last is None or not bare or last.measure != "exports":
        return None
    if last.sentence != context.sentence and not _is_next_of_group(last, context):
        return None
    rivals = context.rivals.get(last.counterpart, set())
    grouped = not rivals.isdisjoint(GROUPS)
    listed = not is_home(last.reporter) and (context.is_on(last.counterpart) or grouped)
    return last.counterpart if code != last.counterpart and (listed or code in rivals) else None


def _is_next_of_group(last: Pair, context: Context) -> bool:
    """Whether a sentence follows on what a group of countries, or its members, trade with one market."""
    near = last.paragraph == context.paragraph and last.sentence == context.sentence - 1
    return near and last.reporter in GROUPS and last.counterpart != WORLD


def supplier_told(code: str, topic: Topic, context: Context, *, is_at: bool) -> Sides | None:
    """Sides of what is told of a supplier, among those whose ranks in a market were told; None of others.

    "Lào là nguồn cung chè lớn nhất của Đức. Thị phần |của Nga| giảm còn 5%"; ``is_at``: of where the one told
    last sells ("Việt Nam đứng thứ hai, thị phần |tại Đức| đạt 9%").
    """
    last, ranking = context.pairs.get("trade"), context.ranking
    if last is None or ranking is None or topic.rule != "import_source_rank" or last.counterpart == WORLD:
        return None
    ranked = (ranking.measure, ranking.owner) == (topic.rule, last.reporter)
    if not ranked or max(last.paragraph, ranking.paragraph) < context.paragraph - 1:
        return None
    if is_at:
        return Sides(last.reporter, last.counterpart, True) if code == last.reporter else None
    return Sides(last.reporter, code, True) if code != last.reporter else None
