"""What is not read is accounted for all the same: its lines, and each of its figures with its place."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from transforms.facts.story.accounting import FIGURE
from transforms.ids import id_of_place
from transforms.unread import Unread

_TEXTS = st.lists(st.text(alphabet="a1٣𝟗.,\n\r ", max_size=40), max_size=5)


def _named(texts: list[str]) -> dict[str, str]:
    return {f"{number:016x}": text for number, text in enumerate(texts)}


def test_figures_keep_their_place_their_print_and_their_line() -> None:
    rows = (
        Unread({"0" * 16: "Trận 3-1.\r\nGiá 150.000 đồng, tăng 7,5%.", "f" * 16: "12"}).figures().to_pylist()
    )
    assert [(row["article_id"][0], row["char_start"], row["printed"]) for row in rows] == [
        ("0", 5, "3"),
        ("0", 7, "1"),
        ("0", 15, "150.000"),
        ("0", 34, "7,5"),
        ("f", 0, "12"),
    ]
    assert [(row["quote_start"], row["quote_end"]) for row in rows] == [(0, 9)] * 2 + [(11, 39)] * 2 + [
        (0, 2)
    ]
    assert {(row["value"], row["unit"], row["reason"]) for row in rows} == {(None, None, "other_story")}


@given(_TEXTS)
def test_every_figure_is_counted_once(texts: list[str]) -> None:
    rows = Unread(_named(texts)).figures().to_pylist()
    counted = [(int(row["article_id"], 16), row["char_start"], row["printed"]) for row in rows]
    assert counted == [(n, m.start(), m[0]) for n, text in enumerate(texts) for m in FIGURE.finditer(text)]
    assert [row["figure_id"] for row in rows] == [
        id_of_place(row["article_id"], row["char_start"], row["char_end"]) for row in rows
    ]


@given(_TEXTS)
def test_lines_hold_all_but_line_ends(texts: list[str]) -> None:
    named = _named(texts)
    rows = Unread(named).lines().to_pylist()
    for article, text in named.items():
        lines = [row for row in rows if row["article_id"] == article]
        assert [row["sentence_no"] for row in lines] == list(range(len(lines)))
        printed = [text[row["char_start"] : row["char_end"]] for row in lines]
        assert printed == [line for line in re.split(r"\r?(?:\n|\Z)", text) if line]


def test_ids_are_of_article_and_place() -> None:
    places = [("0" * 16, 0, 1), ("0" * 16, 1, 1), ("0" * 15 + "1", 0, 1), ("0" * 16, 0, 2)]
    assert len({id_of_place(*place) for place in places}) == 4
