"""One event for what is told more than once."""

from dataclasses import replace
from datetime import date

from transforms.events.event import Event
from transforms.events.merging import merged

VISIT = Event(
    start=10,
    end=14,
    quote_start=0,
    quote_end=50,
    kind="visit",
    date_start=date(2017, 11, 12),
    date_end=date(2017, 11, 13),
    date_precision="day",
    date_basis="sentence",
    actors=("Tập Cận Bình",),
    guest_country="CN",
    host_country="VN",
    place=None,
    rule="visit",
)
MONTH = replace(
    VISIT, start=100, date_start=date(2017, 11, 1), date_end=date(2017, 11, 30), date_precision="month"
)
DAY = replace(VISIT, start=200, date_end=date(2017, 11, 12))


def test_the_more_exact_date_wins_in_either_order() -> None:
    assert merged([VISIT, MONTH]) == [VISIT]
    assert merged([MONTH, VISIT]) == [VISIT]


def test_a_day_of_the_visit_is_the_visit() -> None:
    assert merged([DAY, VISIT]) == [VISIT]


def test_other_guests_and_other_hosts_make_other_visits() -> None:
    other_guest = replace(MONTH, actors=("Lý Cường",))
    other_host = replace(MONTH, host_country="LA")
    assert merged([VISIT, other_guest, other_host]) == [VISIT, other_guest, other_host]


def test_meetings_of_one_day_with_others_are_other_meetings() -> None:
    one = replace(DAY, kind="meeting", actors=("Tập Cận Bình", "Nguyễn Phú Trọng"))
    other = replace(one, start=300, actors=("Tập Cận Bình", "Nguyễn Xuân Phúc"))
    again = replace(one, start=400, actors=("Nguyễn Phú Trọng",))
    assert merged([one, other, again]) == [one, other]


def test_the_fuller_name_is_kept() -> None:
    short = replace(VISIT, actors=("Tập",))
    assert merged([short, replace(VISIT, start=99)]) == [VISIT]
