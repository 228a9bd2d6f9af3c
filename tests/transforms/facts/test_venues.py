"""Where people met is not whom a text is on; who competes for a market is not who trades with Vietnam."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _sides(text: str) -> set[tuple[str, str]]:
    return {(s.reporter, s.counterpart) for s in told(text, "2023-06-02")}


@pytest.mark.parametrize(
    "met",
    [
        "Hai nhà lãnh đạo từng gặp nhau tại Phnom Penh.",
        "Hai Thủ tướng gặp nhau bên lề Hội nghị APEC tại Thái Lan hồi tháng 11.",
        "Đại sứ Nguyễn An từng công tác ở Nga và tại Lào.",
    ],
)
def test_where_people_met_is_not_whom_they_trade_with(met: str) -> None:
    text = f"Thủ tướng Chile thăm Việt Nam\n{met}\nNăm 2022, thương mại hai chiều đạt 2 tỷ USD."
    assert _sides(text) == {("VN", "CL")}


def test_a_consulate_is_not_in_the_province_that_a_text_is_on() -> None:
    text = (
        "Đồng Nai vun đắp quan hệ với Nhật Bản\n"
        "Sáng 23-5, lãnh đạo tỉnh tiếp ông Watanabe, Tổng Lãnh sự Nhật Bản tại TP.Hồ Chí Minh.\n"
        "4 tháng đầu năm, kim ngạch xuất khẩu của tỉnh đạt 5 tỷ USD."
    )
    assert _sides(text) == {("VN-39", "W00")}


def test_without_a_title_that_says_otherwise_the_place_is_the_partner() -> None:
    text = "Đại sứ Việt Nam tại Lào gặp gỡ doanh nghiệp.\nNăm 2022, thương mại hai chiều đạt 2 tỷ USD."
    assert _sides(text) == {("VN", "LA")}


def test_rivals_on_a_market_do_not_become_the_partner() -> None:
    text = (
        "60 năm quan hệ Việt Nam - Algeria\n"
        "Năm 2022, kim ngạch hai chiều đạt 200 triệu USD. Cà phê Việt cạnh tranh với hàng Ấn Độ, Brazil.\n"
        "Hai bên đặt mục tiêu nâng kim ngạch song phương lên 500 triệu USD vào năm 2025."
    )
    assert _sides(text) == {("VN", "DZ")}
