"""Figures that a story's own arithmetic contradicts: of whom, when and what it says that they must be.

A figure takes over from those before it what its clause leaves out, and leaves it to those behind it: one
that took over the wrong partner passes it on. A story whose shares, sums and repeated amounts say otherwise
is therefore read again with what they say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from transforms.facts.checks.repeats import of_repeats
from transforms.facts.checks.shares import of_shares
from transforms.facts.checks.sums import of_sums
from transforms.facts.checks.ways import of_ways
from transforms.facts.records import Known
from transforms.facts.statements import Statement


def corrections_of(told: Sequence[Statement], known: Mapping[int, Known], text: str) -> Mapping[int, Known]:
    """What is known of figures, by where each starts in the reading copy: ``known``, and what ``told`` adds.

    ``text``: the reading copy. What shares say comes first, then what sums do, and what repeated amounts do.
    """
    found = dict(known)
    for start, more in chain(of_shares(told), of_sums(told, text), of_ways(told), of_repeats(told)):
        found[start] = found.get(start, Known()).with_more(more)
    return found
