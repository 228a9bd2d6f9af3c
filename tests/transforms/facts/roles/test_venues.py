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


@pytest.mark.parametrize(
    "met",
    [
        "Theo báo cáo tại hội nghị thường niên họp ở TP.HCM hôm 6/1,",
        "Tại hội thảo tổ chức tại Cần Thơ hôm 6/1, các đại biểu cho biết",
        "Phát biểu tại Diễn đàn xuất khẩu ở Hải Phòng sáng nay, ông Hải cho biết",
        "Theo thông tin tại cuộc họp báo ở Đồng Nai,",
        "Tại Hội nghị giao ban diễn ra ở An Giang, Bộ Công Thương cho biết",
    ],
)
def test_where_a_meeting_was_held_is_not_who_trades(met: str) -> None:
    assert _sides(f"{met} năm 2022, xuất khẩu gạo đạt 3 tỷ USD, tăng 5%.") == {("VN", "W00")}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Tại buổi họp báo ở Đà Nẵng, lãnh đạo Sở cho biết năm 2022 xuất khẩu đạt 2 tỷ USD.",
            ("VN-DN", "W00"),
        ),
        ("Tại hội nghị ở An Giang, năm 2022 tỉnh đã xuất khẩu 2 tỷ USD gạo.", ("VN-44", "W00")),
        ("Hội chợ tổ chức ở Lào Cai. Năm 2022, xuất khẩu của tỉnh đạt 2 tỷ USD.", ("VN-02", "W00")),
        ("Hội nghị xúc tiến tại Nghệ An cho hay năm 2022 có 30 dự án FDI, vốn 2 tỷ USD.", ("VN-22", "W00")),
    ],
)
def test_where_its_own_offices_tell_it_is(text: str, sides: tuple[str, str]) -> None:
    assert _sides(text) == {sides}
