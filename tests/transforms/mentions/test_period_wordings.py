"""One period has many wordings: dates with slashes, dashes and dots, and the same in other words."""

from __future__ import annotations

import pytest

from transforms.mentions.calendar import published
from transforms.mentions.clock import Clock
from transforms.mentions.periods import periods_of
from transforms.mentions.resolving import resolve


def _days(text: str, date: str = "2024-10-20", last: str = "") -> list[str]:
    """First and last days of the periods that a text of one mention names; ``last``: what was told before."""
    clock = Clock(published(date))
    if last:
        (told,) = resolve(periods_of(last, 0, len(last))[0], clock)
        clock = Clock(published(date), told)
    (mention,) = periods_of(text, 0, len(text))
    assert text[mention.start : mention.end] == text
    return [f"{period.start} {period.end}" for period in resolve(mention, clock)]


@pytest.mark.parametrize("joint", ["/", "-", ".", " năm ", ", năm ", " của năm ", ", "])
def test_a_month_and_its_parts_are_printed_in_many_ways(joint: str) -> None:
    assert _days(f"tháng 9{joint}2019") == ["2019-09-01 2019-09-30"]
    assert _days(f"nửa đầu tháng 9{joint}2019") == ["2019-09-01 2019-09-15"]
    assert _days(f"kỳ 2 tháng 9{joint}2019") == ["2019-09-16 2019-09-30"]
    assert _days(f"10 ngày đầu tháng 9{joint}2019") == ["2019-09-01 2019-09-10"]
    assert _days(f"tính đến hết tháng 9{joint}2019") == ["2019-01-01 2019-09-30"]
    assert _days(f"từ đầu năm đến giữa tháng 9{joint}2019") == ["2019-01-01 2019-09-15"]


@pytest.mark.parametrize("joint", ["/", "-", ".", " năm ", " của năm ", " "])
def test_a_quarter_is_printed_in_many_ways(joint: str) -> None:
    assert _days(f"quý 3{joint}2019") == ["2019-07-01 2019-09-30"]
    assert _days(f"hết quý 3{joint}2019") == ["2019-01-01 2019-09-30"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("từ 1-1 đến 15-9-2019", "2019-01-01 2019-09-15"),
        ("từ ngày 1-9 đến 15-9-2019", "2019-09-01 2019-09-15"),
        ("từ ngày 1 đến 15-9", "2024-09-01 2024-09-15"),
        ("từ tháng 4-2019 đến tháng 3-2020", "2019-04-01 2020-03-31"),
        ("từ đầu năm tính đến hết ngày 15/8", "2024-01-01 2024-08-15"),
        ("từ đầu năm tới nửa đầu tháng 8", "2024-01-01 2024-08-15"),
        ("tính tới thời điểm cuối tháng 8", "2024-01-01 2024-08-31"),
        ("đầu năm đến nay", "2024-01-01 2024-10-20"),
        ("từ đầu năm 2021 đến nay", "2021-01-01 None"),
        ("8T năm 2023", "2023-01-01 2023-08-31"),
        ("9 tháng cùng kỳ năm 2018", "2018-01-01 2018-09-30"),
        ("15 ngày đầu năm 2026", "2026-01-01 2026-01-15"),
        ("nửa tháng đầu năm", "2024-01-01 2024-01-15"),
        ("hồi tháng 6 năm ngoái", "2023-06-01 2023-06-30"),
        ("trong quý III năm ngoái", "2023-07-01 2023-09-30"),
        ("trong nửa đầu năm ngoái", "2023-01-01 2023-06-30"),
        ("hai năm trước", "2022-01-01 2022-12-31"),
        ("từ nay đến cuối năm", "2024-10-20 2024-12-31"),
        ("từ tháng 8 tới cuối năm", "2024-08-01 2024-12-31"),
        ("9 tháng đầu tiên trong năm 2023", "2023-01-01 2023-09-30"),
        ("9 tháng trôi qua của năm 2024", "2024-01-01 2024-09-30"),
        ("trong ba quý năm 2023", "2023-01-01 2023-09-30"),
        ("9 tháng từ đầu năm đến nay", "2024-01-01 2024-09-30"),
        ("9T/23", "2023-01-01 2023-09-30"),
        ("tháng 9/23", "2023-09-01 2023-09-30"),
        ("quý 3/23", "2023-07-01 2023-09-30"),
        ("tính đến 15/9/23", "2023-01-01 2023-09-15"),
        ("từ đầu năm đến hết kỳ 1 tháng 9", "2024-01-01 2024-09-15"),
        ("lũy kế đến hết kỳ 2 tháng 9/2023", "2023-01-01 2023-09-30"),
        ("từ đầu tháng 1 đến giữa tháng 9", "2024-01-01 2024-09-15"),
        ("kỳ 1-tháng 9/2023", "2023-09-01 2023-09-15"),
        ("từ tháng 10 năm ngoái đến tháng 9 năm nay", "2023-10-01 2024-09-30"),
        ("nửa sau năm 2023", "2023-07-01 2023-12-31"),
        ("nửa chặng đường năm 2024", "2024-01-01 2024-06-30"),
        ("tính tới thời điểm hiện tại", "2024-01-01 2024-10-20"),
        ("giai đoạn 2015 đến nay", "2015-01-01 None"),
        ("từ năm 2011 cho đến năm 2015", "2011-01-01 2015-12-31"),
        ("trong những năm 2011-2015", "2011-01-01 2015-12-31"),
        ("năm kia", "2022-01-01 2022-12-31"),
        ("cách nay 5 năm", "2019-01-01 2019-12-31"),
        ("năm rồi", "2023-01-01 2023-12-31"),
        ("tháng rồi", "2024-09-01 2024-09-30"),
        ("từ quý I đến hết quý III", "2024-01-01 2024-09-30"),
        ("quý II-III/2023", "2023-04-01 2023-09-30"),
        ("giai đoạn 1/1 - 20/9", "2024-01-01 2024-09-20"),
        ("từ năm 1988 đến ngày 20-9-2024", "1988-01-01 2024-09-20"),
    ],
)
def test_wordings(text: str, days: str) -> None:
    assert _days(text) == [days]


@pytest.mark.parametrize("text", ["5 tháng liên tiếp", "3 tháng gần đây", "10 năm trở lại đây"])
def test_a_row_of_months_dates_nothing(text: str) -> None:
    assert _days(text) == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("tháng 9 và 9 tháng năm 2024", "2024-09-01 2024-09-30"),
        ("tháng 9, 9 tháng đầu năm", "2024-09-01 2024-09-30"),
        ("quý III và 9 tháng năm nay", "2024-07-01 2024-09-30"),
    ],
)
def test_a_part_is_told_with_the_year_so_far(text: str, part: str) -> None:
    assert _days(text) == [part, "2024-01-01 2024-09-30"]


@pytest.mark.parametrize(
    ("text", "last", "days"),
    [
        ("Bước sang tháng 1", "năm 2023", "2024-01-01 2024-01-31"),
        ("Sang tháng 6", "tháng 5/2023", "2023-06-01 2023-06-30"),
        ("sang tháng 11", "tháng 10/2024", "2023-11-01 2023-11-30"),
        ("tháng 6 cùng năm", "năm 2022", "2022-06-01 2022-06-30"),
        ("5 năm sau", "năm 2012", "2017-01-01 2017-12-31"),
        ("năm sau đó", "năm 2012", "2013-01-01 2013-12-31"),
        ("hai năm trước đó", "năm 2012", "2010-01-01 2010-12-31"),
        ("quý trước", "quý III/2024", "2024-04-01 2024-06-30"),
        ("quý đầu năm nay", "năm 2023", "2024-01-01 2024-03-31"),
        ("nửa đầu tháng 10", "năm 2023", "2024-10-01 2024-10-15"),
    ],
)
def test_a_month_goes_on_from_what_was_told(text: str, last: str, days: str) -> None:
    assert _days(text, last=last) == [days]


@pytest.mark.parametrize("text", ["cùng tháng năm trước", "cùng quý năm 2022", "thời điểm này năm ngoái"])
def test_the_same_month_a_year_before_is_not_may(text: str) -> None:
    (mention,) = periods_of(text, 0, len(text))
    assert mention.form == "same_period"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("tháng 7, 8 và 9/2023", ["2023-07-01 2023-07-31", "2023-08-01 2023-08-31", "2023-09-01 2023-09-30"]),
        ("quý I và quý II/2023", ["2023-01-01 2023-03-31", "2023-04-01 2023-06-30"]),
    ],
)
def test_months_and_quarters_are_listed(text: str, parts: list[str]) -> None:
    assert _days(text) == parts


@pytest.mark.parametrize("text", ["tháng 7 và 5% so với tháng 6", "tháng 7 và 5 tỷ USD trong 7 tháng"])
def test_a_number_that_counts_is_no_month(text: str) -> None:
    assert text[: periods_of(text, 0, len(text))[0].end] == "tháng 7"


@pytest.mark.parametrize("text", ["niên vụ 2013/2014", "vụ cà phê 2015-2016", "vụ 2015/16"])
def test_a_harvest_is_of_no_year_of_the_calendar(text: str) -> None:
    assert _days(text) == ["None None"]


def test_months_up_to_one_are_as_many_as_are_counted() -> None:
    assert _days("12 tháng tính đến tháng 6/2020") == ["2019-07-01 2020-06-30"]
    assert _days("6 tháng tính đến hết tháng 9") == ["2024-04-01 2024-09-30"]
    assert _days("9 tháng tính đến tháng 9") == ["2024-01-01 2024-09-30"]


@pytest.mark.parametrize("opening", ["", "trong "])
def test_the_month_before_may_open_a_sentence(opening: str) -> None:
    assert _days(f"{opening}tháng trước") == ["2024-09-01 2024-09-30"]
    assert _days(f"{opening}tháng này") == ["2024-10-01 2024-10-31"]


def test_one_month_is_january_in_its_own_season_alone() -> None:
    assert _days("trong 1 tháng") == []
    assert _days("trong 1 tháng", "2024-02-03") == ["2024-01-01 2024-01-31"]


def test_months_of_just_now_are_not_of_the_year_before() -> None:
    assert _days("tháng 1", "2020-02-20", "tháng 12/2019") == ["2020-01-01 2020-01-31"]
    assert _days("tháng 9", "2020-02-20", "năm 2019") == ["2019-09-01 2019-09-30"]


@pytest.mark.parametrize("joint", [" và tháng ", " đến tháng ", "-", " - "])
def test_a_span_of_months_is_told_in_one(joint: str) -> None:
    assert _days(f"giai đoạn tháng 1{joint}2") == ["2024-01-01 2024-02-29"]


@pytest.mark.parametrize(
    "text",
    ["10/2018 - 9/2019", "10/2018-9/2019", "giai đoạn 10/2018 - 9/2019", "trong 10/2018 đến hết 9/2019"],
)
def test_months_of_two_years_without_their_word(text: str) -> None:
    assert _days(text) == ["2018-10-01 2019-09-30"]
