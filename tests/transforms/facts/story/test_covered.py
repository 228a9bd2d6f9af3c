"""Which characters of a text are accounted for, however many spans say so."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from transforms.facts.story.accounting import FIGURE, Covered

spans = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda s: (s[0], s[0] + s[1])))


@given(spans, st.text("1, x", max_size=30))
def test_a_figure_is_covered_where_a_span_shares_a_character_with_it(
    covered: list[tuple[int, int]], text: str
) -> None:
    def shares(match: re.Match[str]) -> bool:
        return any(start < match.end() and match.start() < end for start, end in covered)

    found = Covered.by(covered)
    assert all(found.meets(match) == shares(match) for match in FIGURE.finditer(text))
