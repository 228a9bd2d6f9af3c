"""Days, months and years in any form that papers print."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transforms.events.telling import events_in
from transforms.events.clock import Clock, Dated
from transforms.events.dates import dates_of
from transforms.mentions.calendar import Published
from transforms.text.folding import fold

DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))
FORMS = (
    "ngày {d}/{m}/{y}",
    "{d:02}/{m:02}/{y}",
    "sáng {d}-{m}-{y}",
    "hôm {d}.{m}.{y}",
    "ngày {d} tháng {m} năm {y}",
)
SPANS = ("từ ngày {a} đến {b}", "từ {a} đến ngày {b}", "ngày {a} - {b}", "({a} - {b})")


def dated(text: str, clock: Clock) -> list[Dated | None]:
    folded = fold(text)
    return [clock.dated(mention) for mention in dates_of(folded, 0, len(folded))]


@given(DAYS, st.sampled_from(FORMS))
def test_a_day_with_its_year_needs_no_context(day: date, form: str) -> None:
    text = form.format(d=day.day, m=day.month, y=day.year)
    assert dated(f"Thủ tướng thăm Lào {text}, hai bên", Clock(None)) == [Dated(day, day, "day")]


@given(DAYS, st.integers(1, 20), st.sampled_from(SPANS))
def test_a_span_has_both_its_days(first: date, days: int, form: str) -> None:
    last = first + timedelta(days=days)
    text = form.format(a=f"{first:%d/%m/%Y}", b=f"{last:%d/%m/%Y}")
    assert dated(text, Clock(None)) == [Dated(first, last, "day")]


@given(DAYS, st.integers(-100, 60))
def test_a_day_without_its_year_is_the_one_near_publication(published: date, days: int) -> None:
    day = published + timedelta(days=days)
    clock = Clock(Published(published.year, published.month, published.day))
    if (day.month, day.day) == (2, 29):
        return
    assert dated(f"sáng {day.day}/{day.month}", clock) == [Dated(day, day, "day", "metadata")]


@pytest.mark.parametrize(
    "text",
    [
        "9 tháng đầu năm 2024",
        "tính đến tháng 4/2019",
        "giai đoạn 2021-2025",
        "từ năm 2016 đến năm 2020",
        "quý I/2019",
    ],
)
def test_periods_of_figures_are_no_dates(text: str) -> None:
    assert dated(text, Clock(None)) == []


def test_days_that_do_not_exist_are_no_days() -> None:
    assert dated("ngày 31/2/2020", Clock(None)) == [None]


def test_without_publication_a_bare_day_is_not_guessed() -> None:
    assert dated("sáng 5/9", Clock(None)) == [None]


def test_a_past_month_is_never_ahead_and_a_coming_one_never_behind() -> None:
    clock = Clock(Published(2024, 5, 10))
    assert dated("hồi tháng 11", clock)[0] == Dated(
        date(2023, 11, 1), date(2023, 11, 30), "month", "metadata"
    )
    assert dated("tháng 11 tới", clock)[0] == Dated(
        date(2024, 11, 1), date(2024, 11, 30), "month", "metadata"
    )


def test_a_visit_of_an_undated_story_is_of_the_year_that_its_months_are_of() -> None:
    text = "Thủ tướng Lào Sonexay Siphandone thăm chính thức Việt Nam từ ngày 12 đến ngày 14/10."
    trade = "Kim ngạch hai chiều 9 tháng đầu năm 2024 đạt 148 triệu USD."
    (visit,) = events_in(f"{text}\n{trade}")
    assert (str(visit.date_start), visit.date_basis) == ("2024-10-12", "article")
    assert events_in(text) == []
