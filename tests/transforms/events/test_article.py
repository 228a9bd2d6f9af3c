"""What holds for the events of any article."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.events.telling import events_in, line_of
from transforms.events import events_of
from transforms.mentions.calendar import Published
from transforms.text.blocks import Block
from transforms.text.reading import read
from transforms.vocabulary import load

STORY = """\
Sáng 13/10, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Trung Quốc Lý Cường đang thăm ta.
Thủ tướng Lý Cường thăm chính thức Việt Nam từ ngày 12 đến 14/10/2024. Hai nước thiết lập quan hệ ngoại giao \
ngày 18/1/1950 và xây dựng quan hệ Đối tác hợp tác chiến lược toàn diện từ năm 2008.
"""
TOLD = [
    "meeting 2024-10-13 Lý Cường, Phạm Minh Chính",
    "visit 2024-10-12..2024-10-14 VN Lý Cường",
    "diplomatic_relations 1950-01-18",
    "partnership 2008",
]


def told(text: str, day: str | None = "2024-10-14") -> list[str]:
    return [line_of(event) for event in events_in(text, day)]


def test_events_come_in_the_order_of_telling() -> None:
    assert told(STORY) == TOLD


@pytest.mark.parametrize(
    "changed",
    [
        unicodedata.normalize("NFD", STORY),
        STORY.replace("\n", "\r\n"),
        STORY.replace(" ", "\u00a0"),
        STORY.replace("ng", "n\u200bg"),
        STORY.replace(",", " ,")
        .replace(" tướng", "_tướng")
        .replace(" nước", "_nước")
        .replace(" Cường", "_Cường"),
        STORY.replace("hòa", "hoà"),
        STORY.replace("Thủ tướng", "thủ tướng"),
    ],
    ids=["NFD", "CRLF", "no-break spaces", "zero-width", "word-segmented", "tone placement", "small titles"],
)
def test_the_form_of_the_text_changes_nothing(changed: str) -> None:
    assert told(changed) == TOLD


def test_furniture_is_not_read() -> None:
    reading = read(STORY)
    blocks = [Block(0, len(reading.text), "furniture")]
    assert events_of(reading, blocks, Published(2024, 10, 14)) == []


def test_an_event_knows_its_sentence_and_its_sides() -> None:
    meeting = events_in(STORY, "2024-10-14")[0]
    assert STORY[meeting.start : meeting.end] == "hội đàm"
    assert STORY[meeting.quote_start : meeting.quote_end] == STORY.splitlines()[0]
    assert (meeting.guest_country, meeting.host_country, meeting.place) == ("CN", "VN", "Hà Nội")
    assert (meeting.date_basis, meeting.rule) == ("metadata", "talked")


def test_each_event_of_a_trip_hangs_on_a_place_of_its_own() -> None:
    trip = events_in("Chủ tịch nước Tô Lâm thăm cấp Nhà nước Lào và Campuchia từ 11 đến 13/7/2024.")
    assert len({(event.kind, event.start, event.date_start) for event in trip}) == len(trip) == 2


def test_without_a_date_nothing_is_told() -> None:
    assert told("Thủ tướng Lý Cường thăm chính thức Việt Nam, hội đàm với Thủ tướng Phạm Minh Chính.") == []


def test_days_without_a_year_need_the_publication_date() -> None:
    line = "Sáng 13/10, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Trung Quốc Lý Cường."
    assert told(line, None) == []
    assert told(line, "2024") == ["meeting 2024-10-13 Lý Cường, Phạm Minh Chính"]


def words() -> list[str]:
    """Every phrase of the vocabulary of events, and what stands between them."""
    found: list[str] = []
    rest: list[object] = [load("events"), load("titles"), load("dates")["date"]]
    while rest:
        item = rest.pop()
        rest += item.values() if isinstance(item, dict) else item if isinstance(item, list) else []
        found += [item] if isinstance(item, str) and len(item) < 60 else []
    return [
        *found,
        ", ",
        ". ",
        "; ",
        "(",
        ")",
        "5/9",
        "(12/2023)",
        "2008",
        "Lào",
        "Joe Biden",
        "\n",
        "V.",
        "ß",
        "İ",
    ]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(words()), max_size=40),
    st.sampled_from([None, "0001", "2024-02-29", "9999-12-31"]),
)
def test_no_chain_of_words_breaks_it(chain: list[str], day: str | None) -> None:
    text = " ".join(chain)
    reading = read(text)
    for event in events_in(text, day):
        assert event.date_start <= event.date_end
        assert 0 <= event.quote_start <= event.start < event.end <= event.quote_end <= len(reading.text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    events_in(f"Ngày 5/9/2023, Thủ tướng thăm Lào {text}", "2023-09-05")


@pytest.mark.parametrize(
    "unit", [STORY, "hội đàm với Thủ tướng ", "chuyến thăm của (12/2023), ", "quan hệ ngoại giao "]
)
def test_the_time_grows_with_the_text(unit: str) -> None:
    def seconds(times: int) -> float:
        text = unit * times
        began = time.process_time()
        events_in(text, "2024-10-14")
        return time.process_time() - began

    seconds(10)
    assert seconds(1600) < 12 * seconds(400) + 0.5
