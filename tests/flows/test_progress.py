"""Where the time of a run went."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flows.progress import Progress

SPANS = st.lists(st.tuples(st.integers(1, 100), st.integers(0, 20)).map(lambda s: (s[0], s[0] + s[1])))


@given(SPANS)
def test_time_in_which_several_spans_are_open_counts_once(spans: list[tuple[int, int]]) -> None:
    progress = Progress(spans=[(float(begun), float(ended), "") for begun, ended in spans])
    seconds = {second for begun, ended in spans for second in range(begun, ended)}
    assert progress.own_seconds() == len(seconds)


def test_a_line_tells_the_step_and_what_was_read() -> None:
    progress = Progress(step="clean and extract", bytes_total=10_000_000)
    progress.add(5_000_000, {"articles": 2000, "facts": 12})
    progress.started -= 5
    assert progress.line() == "clean and extract  2,000 articles, 12 facts  5 MB at 1.0 MB/s, 5 s left"


def test_a_new_run_begins_at_nothing() -> None:
    progress = Progress()
    with progress.at("load"):
        pass
    progress.begin()
    assert (progress.step, progress.spans, progress.articles) == ("starting", [], 0)
