"""Periods are found whole, and dated by the text and its publication, never by the clock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.mentions.calendar import published
from transforms.mentions.clock import MOMENT, Clock
from transforms.mentions.patterns import Patterns
from transforms.mentions.periods import periods_in, periods_of
from transforms.mentions.resolving import resolve
from transforms.mentions.tokens import sentence_at
from transforms.text.reading import read
from transforms.text.words import tokens_of

WORDS = [
    "năm",
    "2023",
    "tháng",
    "5",
    "quý",
    "I",
    "/",
    "-",
    "đến",
    "từ",
    "ngày",
    "đầu",
    "nay",
    "trước",
    "9",
    "12",
    ",",
    "qua",
    "thứ",
    "hai",
]


def _named(text: str) -> list[str]:
    return [text[m.start : m.end] for m in periods_of(text, 0, len(text))]


def _days(text: str, date: str | None, last: str = "") -> str:
    """First and last day of the only period of a text; ``last``: the period told before."""
    clock = Clock(published(date))
    if last:
        (told,) = resolve(periods_of(last, 0, len(last))[0], clock)
        clock = Clock(published(date), told)
    (mention,) = periods_of(text, 0, len(text))
    (period,) = resolve(mention, clock)
    return f"{period.start} {period.end} {period.kind}"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Tính từ đầu năm đến 15/9/2025, trong tháng 8/2025",
            ["Tính từ đầu năm đến 15/9/2025", "trong tháng 8/2025"],
        ),
        ("quý I/2019 và 5.9.2023", ["quý I/2019", "5.9.2023"]),
        ("năm2022và tháng8", ["năm2022", "tháng8"]),
        ("sâu tới 5-6m, phần 1-2/2023, H5/9", []),
        ("thứ hai thế giới, thứ 6/148", []),
        ("12 tháng năm 2017", ["12 tháng năm 2017"]),
        ("ngày 31/13 và 32/1", []),
    ],
)
def test_periods_are_found_whole(text: str, named: list[str]) -> None:
    assert _named(text) == named


def test_periods_of_a_sentence_are_those_of_its_text() -> None:
    reading = read("Mở đầu. Năm 2023, xuất khẩuquý I/2024")
    sentence = sentence_at(reading, 8, len(reading.text))
    assert periods_in(sentence) == periods_of(reading.text, 8, len(reading.text))


@pytest.mark.parametrize(
    ("text", "date", "days"),
    [
        ("năm 2022", None, "2022-01-01 2022-12-31 year"),
        ("tháng 2/2024", None, "2024-02-01 2024-02-29 month"),
        ("quý III/2023", None, "2023-07-01 2023-09-30 quarter"),
        ("9 tháng đầu năm 2024", None, "2024-01-01 2024-09-30 ytd"),
        ("giai đoạn 2016-2020", None, "2016-01-01 2020-12-31 range"),
        ("tính đến 20/6/2023", None, "2023-01-01 2023-06-20 asof"),
        ("từ năm 2004 đến nay", None, "2004-01-01 None since"),
        ("ngày 3/9/91", None, "1991-09-03 1991-09-03 range"),
        ("7 tháng đầu năm", "2021-08-15", "2021-01-01 2021-07-31 ytd"),
        ("tháng 11", "2021-08-15", "2020-11-01 2020-11-30 month"),
        ("tháng trước", "2021-01-15", "2020-12-01 2020-12-31 month"),
        ("tháng 3 tới", "2021-08-15", "2022-03-01 2022-03-31 month"),
        ("quý sau", "2021-11-15", "2022-01-01 2022-03-31 quarter"),
        ("năm ngoái", "2021-08-15", "2020-01-01 2020-12-31 year"),
        ("10 tháng qua", "2021-11-15", "2021-01-01 2021-10-31 ytd"),
        ("6 tháng qua", "2021-02-15", "2020-08-01 2021-01-31 range"),
        ("6 tháng qua", None, "None None ytd"),
        ("hôm qua", "2021-03-01", f"2021-02-28 2021-02-28 {MOMENT}"),
        ("thứ sáu tuần này", "2021-03-01", f"2021-03-05 2021-03-05 {MOMENT}"),
        ("chủ nhật ngày 9/4", "2017-02-02", f"2017-04-09 2017-04-09 {MOMENT}"),
        ("ba năm tới", "2021-03-01", f"2022-01-01 2024-12-31 {MOMENT}"),
        ("tháng 12 năm ngoái", "2023-08-15", "2022-12-01 2022-12-31 month"),
        ("quý IV năm ngoái", "2023-08-15", "2022-10-01 2022-12-31 quarter"),
        ("3 quý đầu năm ngoái", "2023-08-15", "2022-01-01 2022-09-30 ytd"),
        ("6 tháng cuối năm ngoái", "2023-08-15", "2022-07-01 2022-12-31 range"),
        ("3 tháng cuối năm 2022", None, "2022-10-01 2022-12-31 quarter"),
        ("tháng cuối năm", "2023-01-10", "2022-12-01 2022-12-31 month"),
        ("quý đầu tiên của năm 2023", None, "2023-01-01 2023-03-31 quarter"),
        ("hai tháng đầu quý IV", "2023-12-15", "2023-10-01 2023-11-30 range"),
        ("quý thứ hai", "2023-08-15", "2023-04-01 2023-06-30 quarter"),
        ("từ tháng 5/2022 đến tháng 4/2023", None, "2022-05-01 2023-04-30 range"),
        ("tháng 4-6/2023", None, "2023-04-01 2023-06-30 range"),
        ("từ tháng 1 - tháng 7/2023", None, "2023-01-01 2023-07-31 ytd"),
        ("từ tháng 11 đến tháng 2", "2023-08-15", "2022-11-01 2023-02-28 range"),
        ("từ 16-31/7/2023", None, "2023-07-16 2023-07-31 range"),
        ("từ ngày 1/8 đến 15/8", "2023-08-20", "2023-08-01 2023-08-15 range"),
        ("từ ngày 1 đến ngày 10 tháng này", "2023-08-15", "2023-08-01 2023-08-10 range"),
        ("từ ngày 1 đến ngày 20 tháng trước", "2023-01-15", "2022-12-01 2022-12-20 range"),
        ("10 ngày đầu tháng", "2023-08-15", "2023-08-01 2023-08-10 range"),
        ("từ đầu năm đến hết tháng 7", "2023-08-15", "2023-01-01 2023-07-31 ytd"),
        ("từ đầu năm 2023 đến ngày 20/7", "2023-08-15", "2023-01-01 2023-07-20 ytd"),
        ("tính đến giữa tháng 8/2023", None, "2023-01-01 2023-08-15 asof"),
    ],
)
def test_a_period_has_its_days(text: str, date: str | None, days: str) -> None:
    assert _days(text, date) == days


@pytest.mark.parametrize(
    ("text", "last", "days"),
    [
        ("tháng 5", "9 tháng đầu năm 2019", "2019-05-01 2019-05-31 month"),
        ("năm trước đó", "năm 2019", "2018-01-01 2018-12-31 year"),
        ("cả quý", "tháng 2/2019", "2019-01-01 2019-03-31 quarter"),
        ("cùng năm", "tháng 2/2019", "2019-01-01 2019-12-31 year"),
    ],
)
def test_a_period_may_count_from_the_one_told_before(text: str, last: str, days: str) -> None:
    assert _days(text, "2024-06-01", last) == days


@given(
    st.lists(st.sampled_from(WORDS), max_size=14),
    st.sampled_from(["", " "]),
    st.sampled_from([None, "1900", "2024-02", "2024-02-29", "2099-12-31"]),
)
def test_no_row_of_date_words_raises(words: list[str], blank: str, date: str | None) -> None:
    text = blank.join(words)
    at = 0
    for mention in periods_of(text, 0, len(text)):
        assert at <= mention.start < mention.end <= len(text)
        at = mention.end
        for period in resolve(mention, Clock(published(date))):
            assert period.start is None or period.end is None or period.start <= period.end


def test_patterns_take_the_longest_that_fits_then_the_first() -> None:
    patterns = Patterns({"n": "\\d|một|mười một"})
    for pattern in ("{n} a[ b]", "{n} (a|c) b", "{n}.{n2}", "x[ y|z]"):
        patterns.add(pattern)

    def fits(text: str) -> tuple[int, int, dict[str, str]] | None:
        found = patterns.longest(tokens_of(text), 0)
        return found and (found.pattern, found.end, dict(found.fillings))

    assert fits("5 a b") == (0, 3, {"n": "5"})
    assert fits("5 c b") == (1, 3, {"n": "5"})
    assert fits("mười một a c") == (0, 3, {"n": "mười một"})
    assert fits("3.4") == (2, 1, {"n": "3", "n2": "4"})
    assert fits("x y z") == (3, 2, {})
    assert fits("x/5") is None
    assert fits("a") is None


@pytest.mark.parametrize("pattern", ["[a]", "(a|b", "a)", "[a|b][c]"])
def test_a_pattern_that_is_none_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"missing|too many"):
        Patterns({}).add(pattern)
