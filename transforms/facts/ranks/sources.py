"""Ranks of sources: whose product is one, and for whom Vietnam is where its exports to them are told."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place

_BEFORE_GOODS = ("break", "period", "turn", "goods")  # what may stand before a product that is a subject


def supplies(measure: str, state: SentenceState, place: Place) -> bool:
    """Whether it is whose product opens a clause that ranks it as a source ("Điều |Lào| là nguồn cung …")."""
    said = [i for i in state.items if i.end <= place.start]
    opens = len(said) > 0 and said[-1].kind == "goods" and all(i.kind in _BEFORE_GOODS for i in said[:-1])
    return measure == "import_source_rank" and opens and place.kind == "place"


def buyer_of_ours(measure: str, holder: str, context: Context) -> str | None:
    """For whom Vietnam is a source that is ranked, where what it sells to one was told.

    "Xuất khẩu chè sang Nga đạt 9 triệu USD. Việt Nam giữ vị trí nguồn cung lớn thứ hai": Russia's
    """
    last = context.pairs.get("trade")
    if last is None or holder != HOME or measure != "import_source_rank":
        return None
    if last.paragraph < context.paragraph - 1:
        return None
    sold = last.reporter == HOME and (last.measure == "exports" or last.is_market)
    bought = last.counterpart == HOME and last.measure == "imports"  # "Nga nhập chè của ta 9 triệu USD. …"
    buyer = last.counterpart if sold else last.reporter if bought else HOME
    return buyer if buyer != WORLD and not is_home(buyer) else None


def as_supplier(measure: str, sides: tuple[str, str] | None, context: Context) -> tuple[str, str] | None:
    """Sides of a source's rank without a holder: Vietnam's for whom it was told to sell to.

    "Xuất khẩu chè sang Nga đạt 9 triệu USD, giữ vị trí nguồn cung lớn thứ hai"; but "Nga là thị trường lớn
    thứ ba, đồng thời là nguồn cung lớn thứ hai"
    """
    last = context.pairs.get("trade")
    if sides is None or sides[0] != HOME or last is None or last.is_ranked:
        return sides
    buyer = buyer_of_ours(measure, HOME, context)
    return (buyer, HOME) if buyer == sides[1] else sides
