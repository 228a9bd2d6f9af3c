"""Where a single project lies is not where those invest who are listed behind it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_ALL = "Vốn FDI 8 tháng đạt 18 tỷ USD. "


def _sides(text: str) -> list[tuple[str, str, float]]:
    facts = told(text, "2017-09-05")
    return [(s.reporter, s.counterpart, float(s.value)) for s in facts if s.transform == "level"][1:]


@pytest.mark.parametrize(
    "aside",
    [
        "do có dự án của LG tại Hải Phòng",
        ", chủ yếu là nhà máy dệt ở Thái Nguyên",
        ", phần lớn rót vào Quảng Ninh và Bắc Giang",
        "nhờ dự án thép của Sao Mai liên doanh với Sao Hôm ở Ninh Thuận trị giá 2,79 tỷ USD",
        "nhờ dự án nhiệt điện Nghi Sơn 2 tại Thanh Hóa trị giá 2,79 tỷ USD",
        "nhờ hai dự án nhiệt điện Nghi Sơn 2 và Vân Phong 1",
    ],
)
@pytest.mark.parametrize("sign", [",", ";"])
def test_a_list_of_investors_goes_on_past_where_a_project_lies(aside: str, sign: str) -> None:
    text = f"{_ALL}Nhật Bản có 5,6 tỷ USD {aside}{sign} Đức 3 tỷ USD, Nga 2 tỷ USD.".replace(" ,", ",")
    assert _sides(text) == [("VN", "JP", 5.6e9), ("VN", "DE", 3e9), ("VN", "RU", 2e9)]


@pytest.mark.parametrize("aside", ["nhờ một dự án tại Long An", "nhờ dự án dệt", "nhờ dự án thép ở Hà Tĩnh"])
def test_a_project_is_not_what_the_next_investor_ranks_among(aside: str) -> None:
    text = f"{_ALL}Đài Loan dẫn đầu với 4 tỷ USD {aside}, Thái Lan đứng thứ hai với 2 tỷ USD."
    ranks = [(s.reporter, s.counterpart) for s in told(text, "2017-09-05") if s.measure == "fdi_rank"]
    assert ranks == [("VN", "TW"), ("VN", "TH")]


def test_a_province_that_opens_a_clause_is_where_those_behind_it_invest() -> None:
    text = (
        f"{_ALL}Tại Hải Phòng, Hàn Quốc đăng ký 300 triệu USD, Nga 200 triệu USD; ở Đồng Nai, Đài Loan 100 "
        "triệu USD, Lào 50 triệu USD."
    )
    expected = [("VN-HP", "KR", 3e8), ("VN-HP", "RU", 2e8), ("VN-39", "TW", 1e8), ("VN-39", "LA", 5e7)]
    assert _sides(text) == expected


def test_projects_that_are_counted_are_told() -> None:
    text = f"{_ALL}Nhật Bản có 12 dự án, vốn 5 tỷ USD; Đức có hai dự án, vốn 3 tỷ USD."
    assert [row for row in _sides(text) if row[2] < 100] == [("VN", "JP", 12), ("VN", "DE", 2)]
