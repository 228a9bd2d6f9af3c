"""Behind a sentence on one firm or project, a list of countries or provinces goes on with what was told."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

Row = tuple[str, str, str, float]


def _rows(text: str) -> list[Row]:
    facts = told(text, "2020-08-09")
    return [(s.measure, s.reporter, s.counterpart, float(s.value)) for s in facts if s.unit == "USD"][1:]


_ALL = "7 tháng đầu năm 2020, cả nước thu hút 18,8 tỷ USD vốn FDI. "


@pytest.mark.parametrize(
    "aside",
    [
        "Dự án lớn nhất là nhiệt điện Sông Bé 1, vốn 2,58 tỷ USD.",
        "Riêng nhà máy điện khí Sao Mai đã là 4 tỷ USD.",
        "Tập đoàn Sao Mai rót 1,3 tỷ USD xây nhà máy.",
        "Doanh thu của khối này đạt 12 tỷ USD.",
        "Dự án lớn nhất có vốn 420 triệu USD do một tập đoàn dệt làm chủ.",
    ],
)
@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("Thái Lan đứng thứ hai với 1,6 tỷ USD, Nga thứ ba với 0,9 tỷ USD.", [("TH", 1.6e9), ("RU", 9e8)]),
        ("Tiếp theo là Đức (1,6 tỷ USD) và Nga (0,9 tỷ USD).", [("DE", 1.6e9), ("RU", 9e8)]),
        ("Xét theo đối tác, Lào dẫn đầu với 1,6 tỷ USD; Nga 0,9 tỷ USD.", [("LA", 1.6e9), ("RU", 9e8)]),
    ],
)
@pytest.mark.parametrize("parted", [" ", "\n"])
def test_a_list_of_investors_goes_on_past_a_firm(
    aside: str, listed: str, expected: list[tuple[str, float]], parted: str
) -> None:
    rows = _rows(f"{_ALL}{aside}{parted}{listed}")
    assert rows == [("fdi_registered_capital", "VN", code, value) for code, value in expected]


def test_provinces_and_years_go_on_past_a_firm() -> None:
    aside = "Tập đoàn Sao Mai đạt doanh thu 2 tỷ USD. "
    listed = "Đồng Nai dẫn đầu cả nước với 2,7 tỷ USD; tiếp theo là Long An 2,2 tỷ USD."
    assert [row[1:] for row in _rows(_ALL + aside + listed)] == [
        ("VN-39", "W00", 2.7e9),
        ("VN-41", "W00", 2.2e9),
    ]
    local = "Năm 2019, Quảng Nam thu hút 300 triệu USD vốn FDI. Nhà máy của Sao Mai có doanh thu 1 tỷ USD.\n"
    before = "Nhìn lại, năm 2017 tỉnh mới thu hút được 102 triệu USD."
    assert _rows(local + before) == [("fdi_registered_capital", "VN-27", "W00", 1.02e8)]


def test_trade_goes_on_past_a_firm() -> None:
    text = (
        "Xuất khẩu gạo 7 tháng đạt 2 tỷ USD. Tập đoàn Sao Mai đạt doanh thu 5.000 tỷ đồng. "
        "Philippines đứng đầu với 900 triệu USD, tiếp theo là Gana 250 triệu USD."
    )
    assert _rows(text) == [("exports", "VN", "PH", 9e8), ("exports", "VN", "GH", 2.5e8)]


@pytest.mark.parametrize(
    "text",
    [
        "Doanh thu của Sao Mai là 34 tỷ USD. Đứng thứ hai là Sao Hôm với 5 tỷ USD.",
        "Vốn ODA ký kết đạt 900 triệu USD. Nhật Bản đứng đầu với 500 triệu USD.",
        "GDP cả nước đạt 200 tỷ USD. Bắc Giang dẫn đầu với 9 tỷ USD.",
        "Doanh thu của Sao Mai là 34 tỷ USD. Sao Mai Việt Nam đạt lợi nhuận 2 tỷ USD.",
    ],
)
def test_nothing_is_taken_up_of_firms_or_of_something_else(text: str) -> None:
    assert _rows(_ALL + text) == []


def test_a_list_goes_on_past_a_plant_within_its_sentence() -> None:
    text = f"{_ALL}Nhật Bản có 5,6 tỷ USD, phần lớn là một nhà máy, Đức thứ hai với 3 tỷ USD, Nga 2 tỷ USD."
    assert [row[2:] for row in _rows(text)] == [("JP", 5.6e9), ("DE", 3e9), ("RU", 2e9)]


@pytest.mark.parametrize(
    "deal",
    [
        "nhờ một thương vụ lớn của ngân hàng Nhật Bản mua cổ phần với tổng giá trị 1,5 tỷ USD",
        "nhờ dự án nhà máy LNG với tổng giá trị 1,5 tỷ USD",
        "vì có một thương vụ tổng trị giá 900 triệu USD",
    ],
)
@pytest.mark.parametrize(
    "goes_on",
    [
        "Kế đó là Hải Phòng với hơn 2 tỷ USD.",
        "Hải Phòng đứng thứ hai với 2 tỷ USD.",
        "Theo sau là Hải Phòng với 2 tỷ USD.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_what_a_deal_comes_to_is_no_trade(deal: str, goes_on: str, gap: str) -> None:
    text = f"{_ALL}Hà Nội dẫn đầu với 2,3 tỷ USD. Thành phố này tăng mạnh {deal}.{gap}{goes_on}"
    assert _rows(text)[1:] == [("fdi_registered_capital", "VN-HP", "W00", 2e9)]
