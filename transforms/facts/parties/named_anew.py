"""Trade that is named anew past the pair told last: another country's own, or the whole behind its parts."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.parties.pairs import Sides
from transforms.facts.parties.partners_told import past_list
from transforms.facts.records import HOME, WAYS, WORLD, Pair, Topic, is_home
from transforms.vocabulary import load


def named_anew(last: Pair, topic: Topic, context: Context) -> Sides | None:
    """Sides of what a country counts for itself, or of the whole that is named anew behind its parts."""
    counted = own_statistics(last, topic, context)
    if counted is not None:
        return Sides(counted, WORLD)
    whole = past_list(last, topic, context)
    return Sides(whole.reporter, whole.counterpart) if whole is not None else None


def own_statistics(last: Pair | None, topic: Topic, context: Context) -> str | None:
    """The country that counts its own trade, in a text that has told of nobody's with a partner yet.

    "Hải quan Lào cho biết kim ngạch xuất khẩu đạt 3 tỷ USD", below the title "Xuất khẩu giảm 5%", or first
    """
    quoted = context.authority_home if context.authority_sentence == context.sentence else None
    unnamed = context.home_sentence < 0 and not context.title_partners
    default = last is None and not context.observed
    default = default or (last is not None and (last.reporter, last.counterpart) == (HOME, WORLD))
    if last is not None and not unnamed:
        return _counted_at_home(last, topic, context)
    return quoted if quoted is not None and not is_home(quoted) and unnamed and default else None


def _counted_at_home(last: Pair, topic: Topic, context: Context) -> str | None:
    """The country whose body counts what it trades, where Vietnam's with all or with others was told before.

    "Việt Nam xuất khẩu 7 triệu tấn gạo.¶Bộ Nông nghiệp Lào cho biết, nhập khẩu gạo đạt 9.000 tấn"; but the
    one that watches the whole world ("Bộ Nông nghiệp Mỹ") may mean anybody's, and imports behind ours too.
    """
    counting = context.authority_home if context.authority_sentence == context.sentence else None
    if counting is None or is_home(counting) or last.reporter != HOME or last.counterpart == counting:
        return None
    watches = context.observed and counting in load("authorities")["watching"]
    ours = "imports" in (last.measure, topic.measure) and last.measure == topic.measure
    return counting if topic.measure in WAYS and not (watches or ours) else None
