"""What the country is to trade in all, behind a part of it; markets that bring home what is sold there."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "aim",
    [
        "Bộ Công Thương vẫn giữ mục tiêu tăng trưởng xuất khẩu 12% cả năm.",
        "Hiệp hội Dệt may dự báo xuất khẩu cả năm có thể đạt 44 tỷ USD.",
        "Ngành đặt mục tiêu xuất khẩu cả năm 44 tỷ USD.",
        "VASEP dự kiến xuất khẩu cả năm 2025 đạt 10 tỷ USD.",
    ],
)
@pytest.mark.parametrize(
    "part",
    [
        "Riêng xuất khẩu sang Hàn Quốc đạt 3 tỷ USD.",
        "Trong khi đó Đồng Tháp xuất khẩu 300 triệu USD.",
    ],
)
def test_what_a_body_foresees_is_of_all_trade(part: str, aim: str) -> None:
    text = f"7 tháng năm 2025, cả nước xuất khẩu 262 tỷ USD. Hiệp định ký từ cuối năm ngoái. {part}\n\n{aim}"
    last = told(text, "2025-08-14")[-1]
    assert (last.reporter, last.counterpart) == ("VN", "W00")
    assert str(last.period.start) == "2025-01-01"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            (
                "Dệt may vào Hàn Quốc\n\n7 tháng, xuất khẩu sang Hàn Quốc đạt 3 tỷ USD.\n\n"
                "Hiệp hội dự báo xuất khẩu cả năm đạt 4 tỷ USD."
            ),
            ("VN", "KR"),
        ),
        (
            (
                "7 tháng, xuất khẩu tôm sang Mỹ đạt 400 triệu USD. Xuất khẩu sang Nga đạt 9 triệu USD.\n\n"
                "VASEP dự báo xuất khẩu tôm sang thị trường này cả năm đạt 20 triệu USD."
            ),
            ("VN", "RU"),
        ),
    ],
)
def test_in_a_story_on_a_partner_it_is_with_that(text: str, pair: tuple[str, str]) -> None:
    last = told(text, "2025-08-14")[-1]
    assert (last.reporter, last.counterpart) == pair


def test_a_goal_for_all_the_year_is_no_goal_of_last_year() -> None:
    text = "7 tháng xuất khẩu 262 tỷ USD. CEPA ký cuối năm ngoái.\n\nMục tiêu xuất khẩu cả năm là 400 tỷ USD."
    assert str(told(text, "2025-08-14")[-1].period.start) == "2025-01-01"


@pytest.mark.parametrize("verb", ["mang về", "đem về", "đóng góp", "tiêu thụ", "mang lại hơn", "vẫn mang về"])
@pytest.mark.parametrize(("market", "code"), [("EU", "EU"), ("Thị trường Nhật Bản", "JP")])
def test_a_market_brings_home_what_is_sold_there(verb: str, market: str, code: str) -> None:
    text = f"7 tháng năm 2025, xuất khẩu gạo đạt 2 tỷ USD. {market} {verb} 320 triệu USD, tăng 10%."
    assert [(s.reporter, s.counterpart) for s in told(text)[1:]] == [("VN", code)] * 2


def test_who_earns_by_its_own_exports_does_not() -> None:
    text = "7 tháng, xuất khẩu gạo của Thái Lan đạt 4 tỷ USD. Thái Lan mang về 2 tỷ USD từ gạo trắng."
    assert {s.reporter for s in told(text)} == {"TH"}
