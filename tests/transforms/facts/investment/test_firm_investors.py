"""Firms that are called investors: their ranks and their capital are no country's."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Samsung là nhà đầu tư nước ngoài lớn nhất tại Việt Nam với tổng vốn 23 tỷ USD.",
        "Foxconn (Đài Loan) hiện đang là nhà đầu tư lớn thứ hai tại Bắc Giang.",
        "Tập đoàn Lego không chỉ dẫn đầu FDI Đan Mạch mà còn là nhà đầu tư lớn nhất Hưng Yên, với 1 tỷ USD.",
        "Công ty LG Display là nhà đầu tư Hàn Quốc lớn nhất tại Hải Phòng với 4,65 tỷ USD.",
        "Đến nay, Intel là nhà đầu tư Mỹ lớn nhất tại Việt Nam với tổng vốn 1,5 tỷ USD.",
        "Với tổng vốn đầu tư lũy kế 23,4 tỷ USD, Samsung là nhà đầu tư nước ngoài lớn nhất tại Việt Nam.",
    ],
)
def test_a_firm_that_invests_most(text: str) -> None:
    assert told(text, "2023-11-10") == []


@pytest.mark.parametrize(
    ("text", "investor"),
    [
        ("Hàn Quốc, với những tập đoàn như Samsung, là nhà đầu tư lớn nhất tại Việt Nam.", "KR"),
        ("Theo Công ty JLL, Nhật Bản là nhà đầu tư lớn thứ ba tại Việt Nam.", "JP"),
        ("Savills cho biết Singapore là nhà đầu tư lớn nhất tại Việt Nam.", "SG"),
        ("Nhờ Samsung, Hàn Quốc là nhà đầu tư lớn nhất tại Bắc Ninh.", "KR"),
        ("Với 85 tỷ USD, Hàn Quốc là nhà đầu tư lớn nhất tại Việt Nam.", "KR"),
    ],
)
def test_a_country_beside_a_firm(text: str, investor: str) -> None:
    ranks = [s for s in told(text, "2023-11-10") if s.measure == "fdi_rank"]
    assert [s.counterpart for s in ranks] == [investor]


def test_a_second_home_is_no_rank() -> None:
    assert told('Việt Nam đã thành "ngôi nhà thứ hai" của giới đầu tư Hàn Quốc.') == []


@pytest.mark.parametrize(
    "said",
    [
        "4 lượt góp vốn mua cổ phần DN Việt Nam, với tổng vốn 1,6 triệu USD",
        "góp vốn, mua cổ phần tại các doanh nghiệp Việt Nam 1,6 triệu USD",
        "mua cổ phần của một số công ty Việt Nam 1,6 triệu USD",
    ],
)
def test_firms_of_vietnam_whose_shares_are_bought_invest_nowhere(said: str) -> None:
    facts = told(f"Riêng 9 tháng năm 2020, Nga đầu tư vào Việt Nam 1 dự án mới và {said}.")
    assert {(s.reporter, s.counterpart) for s in facts} == {("VN", "RU")}
    assert [s.value for s in facts] == [1, 1_600_000]
