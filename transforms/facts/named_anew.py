"""Trade that is named anew past the pair told last: another country's own, or the whole behind its parts."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.pairs import Sides
from transforms.facts.partners_told import past_list
from transforms.facts.records import HOME, WORLD, Pair, Topic, is_home


def named_anew(last: Pair, topic: Topic, context: Context) -> Sides | None:
    """Sides of what a country counts for itself, or of the whole that is named anew behind its parts."""
    counted = own_statistics(last, context)
    if counted is not None:
        return Sides(counted, WORLD)
    whole = past_list(last, topic, context)
    return Sides(whole.reporter, whole.counterpart) if whole is not None else None


def own_statistics(last: Pair | None, context: Context) -> str | None:
    """The country that counts its own trade, in a text that has named no other trader yet.

    "Hải quan Lào cho biết kim ngạch xuất khẩu đạt 3 tỷ USD", below the title "Xuất khẩu giảm 5%", or first
    """
    quoted = context.authority_home if context.authority_sentence == context.sentence else None
    unnamed = context.home_sentence < 0 and not context.title_partners
    default = last is None and not context.observed
    default = default or (last is not None and (last.reporter, last.counterpart) == (HOME, WORLD))
    return quoted if quoted is not None and not is_home(quoted) and unnamed and default else None
