"""What a country buys in all, which is from everyone, in a story on one who sells to it, too."""

from __future__ import annotations

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place


def bought_in_all(state: SentenceState, figure: Figure, places: list[Place]) -> Sides | None:
    """Sides of what a country buys in sum, and of nobody that the clause names: of everyone.

    "Lào mua |tổng cộng| 4 tỷ USD, Việt Nam là nguồn cung lớn thứ hai với 1 tỷ USD"; of Vietnam, where the
    sentence before told all that it sells ("Xuất khẩu chè đạt 9 tấn. Lào mua tổng cộng 4 tấn, Nga 2 tấn").
    """
    if not figure.topic.props.get("in_all") or figure.transform == "share":
        return None
    buyers = [p for p in places if p.role == "" and len(p.codes) == 1 and not is_home(p.codes[0])]
    if len(buyers) != 1 or any(p.codes for p in places if p is not buyers[0]):
        return None
    context, last = state.context, state.context.pairs.get("trade")
    sold = last is not None and (last.reporter, last.measure) == (HOME, "exports")
    listed = sold and last is not None and last.counterpart == WORLD and last.paragraph == context.paragraph
    return Sides(buyers[0].codes[0], HOME if listed else WORLD, is_named=True)
