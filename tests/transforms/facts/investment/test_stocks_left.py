"""Stocks of capital told in passing, which a sentence on what is new leaves behind."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_FLOW = "9 tháng đầu năm 2021, vốn FDI đăng ký vào Việt Nam đạt 22 tỷ USD, tăng 4%."
_STOCK = "Lũy kế đến 30/9/2021, vốn FDI còn hiệu lực đạt 403 tỷ USD."
_MONTHS = ("2021-01-01", "2021-09-30")


def _last_times(said: str, link: str) -> set[tuple[str | None, str]]:
    led = f"Tin tuần\n\n{_FLOW} {_STOCK}{link}"
    facts = told(led + said, "2021-10-05")[len(told(led, "2021-10-05")) :]
    assert facts
    return {(str(s.period.start) if s.period.start else None, str(s.period.end)) for s in facts}


@pytest.mark.parametrize("link", [" ", "\n\n"])
@pytest.mark.parametrize(
    "said",
    [
        "Vốn đăng ký mới đạt 12 tỷ USD.",
        "Vốn tăng thêm đạt 6 tỷ USD.",
        "Góp vốn, mua cổ phần đạt 3 tỷ USD.",
        "Có 1.212 dự án mới được cấp phép với vốn 12 tỷ USD.",
        "Vốn thực hiện đạt 13 tỷ USD, giảm 3% so với cùng kỳ.",
        "Công nghiệp chế biến, chế tạo thu hút 11 tỷ USD, tăng 5%.",
        "Long An dẫn đầu với 4 tỷ USD, tăng 3%.",
        "Đầu tư của Việt Nam ra nước ngoài đạt 570 triệu USD.",
        "Xuất khẩu của khu vực FDI đạt 174 tỷ USD.",
    ],
)
def test_what_is_new_is_of_the_months_told(said: str, link: str) -> None:
    assert _last_times(said, link) == {_MONTHS}


@pytest.mark.parametrize(
    "said",
    [
        "Vốn thực hiện lũy kế đạt 247 tỷ USD.",
        "Vốn thực hiện đạt 247 tỷ USD, bằng 61% tổng vốn đăng ký còn hiệu lực.",
        "Ba Lan có vốn lớn nhất với 73 tỷ USD và 9.000 dự án.",
        "Công nghiệp chế biến, chế tạo chiếm tỷ trọng cao nhất với 240 tỷ USD, chiếm 60%.",
        "Trong đó, TP.HCM đứng đầu với 48 tỷ USD.",
    ],
)
def test_parts_of_a_stock_stay_with_it(said: str) -> None:
    assert _last_times(said, " ") == {(None, "2021-09-30")}
