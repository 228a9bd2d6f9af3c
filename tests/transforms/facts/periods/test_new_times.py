"""Behind partners of a time that is over, trade of a later time is with everyone again."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LIST = (
    "Năm 2018, xuất khẩu hạt điều của Việt Nam đạt 373 nghìn tấn. Xuất khẩu sang Hà Lan đạt 45 nghìn tấn."
    " Xuất khẩu sang Iraq năm 2018 đạt 40 nghìn tấn."
)


@pytest.mark.parametrize(
    "again",
    [
        "Quý I năm nay, theo Tổng cục Hải quan, xuất khẩu hạt điều của Việt Nam đạt 75 nghìn tấn.",
        "Hai tháng đầu năm nay, xuất khẩu hạt điều của nước ta đạt 75 nghìn tấn.",
        "Sang 3 tháng đầu năm 2019, xuất khẩu hạt điều chỉ đạt 75 nghìn tấn.",
    ],
)
def test_trade_of_a_later_time_behind_partners_is_with_everyone(again: str) -> None:
    last = told(f"{_LIST} {again}", "2019-04-10")[-1]
    assert (last.reporter, last.counterpart, int(last.value)) == ("VN", "W00", 75_000)
    assert str(last.period.start) == "2019-01-01"


@pytest.mark.parametrize(
    "again",
    [
        "Tính chung 2 năm, xuất khẩu đạt 75 nghìn tấn.",
        "Riêng nửa cuối năm, xuất khẩu đạt 25 nghìn tấn.",
    ],
)
def test_trade_of_the_same_time_goes_on_with_the_partner(again: str) -> None:
    assert told(f"{_LIST} {again}", "2019-04-10")[-1].counterpart == "IQ"


def test_trade_of_a_later_time_goes_on_with_the_partner_that_the_story_is_on() -> None:
    title = "Xuất khẩu hạt điều sang Iraq gặp khó trong năm 2019"
    again = "Quý I năm nay, xuất khẩu đạt 75 nghìn tấn."
    assert told(f"{title}\n\n{_LIST} {again}", "2019-04-10")[-1].counterpart == "IQ"
