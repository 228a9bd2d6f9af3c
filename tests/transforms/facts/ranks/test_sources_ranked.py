"""Ranks of sources whose products are named, or of Vietnam in a market; trade that foreign bodies count."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SOLD = "Năm 2023, xuất khẩu rau quả sang Trung Quốc đạt 3,6 tỷ USD, tăng 138%. "
_ALL = "Xuất khẩu gạo của Việt Nam 9 tháng đầu năm 2024 đạt 6,96 triệu tấn, tăng 9,2%.\n\n"
_ONE = "Xuất khẩu tôm của Việt Nam sang Mỹ 8 tháng đầu năm 2024 đạt 482 triệu USD, tăng 9%.\n\n"


def sides(text: str, lead: str) -> list[str]:
    read = [s for s in told(lead + text, "2024-10-15") if s.start >= len(lead)]
    return [f"{s.reporter}-{s.counterpart}" for s in read]


@pytest.mark.parametrize(
    "text",
    [
        "Ngành điều Campuchia phát triển nhanh, trở thành nguồn cung lớn nhất cho Việt Nam.",
        "Ngành điều Campuchia mở rộng mạnh và là nguồn cung hạt điều lớn nhất cho Việt Nam.",
        "Hạt điều Campuchia hiện là nguồn cung lớn nhất của các nhà máy Việt Nam.",
    ],
)
def test_whose_product_is_a_source_holds_its_rank(text: str) -> None:
    lead = "8 tháng đầu năm 2024, Việt Nam nhập khẩu 2,1 triệu tấn hạt điều, trị giá 2,6 tỷ USD. "
    assert sides(text, lead) == ["VN-KH"]


@pytest.mark.parametrize(
    "text",
    [
        "Việt Nam giữ vị trí nguồn cung lớn thứ hai, chỉ sau Thái Lan.",
        "Rau quả Việt Nam tiếp tục giữ vị trí nguồn cung lớn thứ hai tại Trung Quốc, chỉ sau Thái Lan.",
        "Sầu riêng Việt Nam vươn lên thành nguồn cung lớn thứ hai ở thị trường này, sau Thái Lan.",
        "Thị phần rau quả Việt Nam tại Trung Quốc đạt 16,8%, tiếp tục giữ vị trí nguồn cung lớn thứ hai.",
    ],
)
def test_vietnam_is_a_source_for_whom_it_was_told_to_sell_to(text: str) -> None:
    assert set(sides(text, _SOLD)) == {"CN-VN"}


def test_a_market_that_is_a_source_too_is_ours() -> None:
    text = "Lào là thị trường lớn thứ ba của Việt Nam, đồng thời là nguồn cung gỗ lớn thứ hai."
    assert sides(text, _SOLD) == ["VN-LA", "VN-LA"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ Nông nghiệp Philippines cho biết, nhập khẩu gạo 9 tháng đạt 3,31 triệu tấn, tăng 21%.",
            "PH-W00",
        ),
        ("Theo Bộ Nông nghiệp Philippines, lượng gạo nhập khẩu 9 tháng là 3,31 triệu tấn.", "PH-W00"),
        (
            "Tại Philippines, báo cáo từ Bộ Nông nghiệp nước này cho biết nhập khẩu gạo đạt 3,31 triệu tấn.",
            "PH-W00",
        ),
        (
            "Hiệp hội Các nhà xuất khẩu gạo Thái Lan cho biết 9 tháng xuất khẩu gạo đạt 7,45 triệu tấn.",
            "TH-W00",
        ),
        (
            "Bộ Thương mại Thái Lan cho biết, 9 tháng, xuất khẩu gạo đạt 7,4 triệu tấn, trị giá 4,8 tỷ USD.",
            "TH-W00",
        ),
        ("Tại Malaysia, lượng gạo nhập khẩu 9 tháng là 1,2 triệu tấn.", "MY-W00"),
        ("Theo Bộ Nông nghiệp Philippines, nhập khẩu gạo từ Việt Nam 9 tháng đạt 2,6 triệu tấn.", "PH-VN"),
        ("Theo Bộ Nông nghiệp Mỹ, xuất khẩu gạo 9 tháng có thể đạt 7 triệu tấn.", "VN-W00"),
        ("Tại Philippines, xuất khẩu gạo 9 tháng đạt 3 triệu tấn.", "VN-PH"),
    ],
)
def test_a_foreign_body_counts_its_own_trade(text: str, expected: str) -> None:
    assert set(sides(text, _ALL)) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo Hiệp hội Xuất khẩu Thủy sản Ấn Độ, xuất khẩu tôm 8 tháng đạt 450.000 tấn.", "IN-W00"),
        ("Theo Hải quan Trung Quốc, nhập khẩu tôm 8 tháng đạt 640.000 tấn.", "CN-W00"),
        ("Tại Mỹ, nhập khẩu tôm 8 tháng đạt 490.000 tấn, giảm 4%.", "US-W00"),
        ("Theo Hải quan Trung Quốc, nhập khẩu tôm từ Ecuador 8 tháng đạt 440.000 tấn.", "CN-EC"),
        ("Tại thị trường này, xuất khẩu tôm tháng 8 đạt 70 triệu USD.", "VN-US"),
    ],
)
def test_so_does_one_behind_our_trade_with_another(text: str, expected: str) -> None:
    assert set(sides(text, _ONE)) == {expected}
