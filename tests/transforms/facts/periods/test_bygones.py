"""Days and years of events long ago date no trade that is told behind them without a time of its own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "event",
    [
        "Trong chuyến thăm Italia tháng 1/2013, hai nước lập quan hệ Đối tác Chiến lược.",
        "Ngày 23/3/1973, Việt Nam và Italia lập quan hệ ngoại giao.",
        "Hai nước lập quan hệ ngoại giao năm 1973.",
        "Hiệp định có hiệu lực từ tháng 8/2020.",
        "Tháng 5/2018, Chủ tịch nước thăm Italia.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n"])
@pytest.mark.parametrize(
    "said",
    [
        "Xuất khẩu sang Italia đạt 4 tỷ USD.",
        "Kim ngạch hai chiều với Italia đạt 6 tỷ USD.",
        "Italia chiếm gần 10% xuất khẩu của Việt Nam sang EU.",
    ],
)
def test_an_event_long_ago_dates_no_trade(event: str, gap: str, said: str) -> None:
    (fact,) = told(f"{event}{gap}{said}", "2023-07-20")
    assert (fact.period.start, fact.period.end) == (None, None)


@pytest.mark.parametrize(
    ("event", "start"),
    [
        ("Năm 2022, kinh tế thế giới gặp khó khăn.", "2022-01-01"),
        ("Tháng 6/2023, sức mua hồi phục.", "2023-06-01"),
    ],
)
def test_what_news_is_of_dates_it(event: str, start: str) -> None:
    (fact,) = told(f"{event} Xuất khẩu sang Italia đạt 4 tỷ USD.", "2023-07-20")
    assert str(fact.period.start) == start
