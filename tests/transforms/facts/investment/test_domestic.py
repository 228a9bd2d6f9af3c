"""Projects and capital of investors at home, told beside those from abroad."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text

_TITLE = "Bắc Giang: 6 tháng thu hút 1 tỷ USD vốn FDI"


@pytest.mark.parametrize(
    "said",
    [
        "Trong 40 dự án mới, có 30 dự án FDI, 600 triệu USD, còn lại là các dự án trong nước, 3.000 tỷ đồng.",
        "Trong tổng số 40 dự án mới 30 dự án FDI với 600 triệu USD, còn lại là dự án DDI với 3.000 tỷ đồng.",
        "Trong số 40 dự án được cấp phép, 30 dự án FDI có tổng vốn 600 triệu USD.",
        "Tỉnh có 30 dự án FDI vốn 600 triệu USD và 14 dự án trong nước vốn 13.000 tỷ đồng.",
        "Nhà đầu tư trong nước đăng ký 14 dự án, 3.000 tỷ đồng; nhà đầu tư ngoại 30 dự án, 600 triệu USD.",
        "Có 14 dự án DDI (vốn 3.000 tỷ đồng), 30 dự án FDI (vốn 600 triệu USD) trên địa bàn tỉnh.",
    ],
)
def test_what_is_from_home_is_no_foreign_investment(said: str) -> None:
    facts = read_text(f"{_TITLE}\n\n6 tháng đầu năm, {said[0].lower()}{said[1:]}", "2024-07-05", _TITLE)[0]
    body = [s for s in facts if s.start > len(_TITLE)]
    assert [int(s.value) for s in body] == [30, 600_000_000]
    assert {(s.reporter, s.counterpart) for s in body} == {("VN-54", "W00")}


def test_trade_of_firms_at_home_is_told() -> None:
    text = "6 tháng năm 2024, xuất khẩu của doanh nghiệp trong nước đạt 53 tỷ USD, tăng 20%."
    assert [s.measure for s in read_text(text, "2024-07-05")[0]] == ["exports", "exports"]


def test_foreign_capital_beside_firms_at_home() -> None:
    text = "Cùng với doanh nghiệp trong nước, Lào đầu tư 2 tỷ USD vào Việt Nam năm 2023."
    assert [s.counterpart for s in read_text(text, "2024-07-05")[0]] == ["LA"]


def test_what_goes_on_with_investors_at_home() -> None:
    text = (
        "Từ đầu năm, tỉnh cấp mới 19 dự án đầu tư trong nước với tổng vốn 5.136 tỷ đồng; điều chỉnh vốn cho "
        "9 dự án với số vốn tăng 1.874 tỷ đồng. Với dự án đầu tư nước ngoài, tỉnh cấp mới 39 dự án."
    )
    assert [s.value for s in read_text(f"{_TITLE}\n\n{text}", "2024-07-05", _TITLE)[0][1:]] == [39]


@pytest.mark.parametrize(
    "said",
    [
        "9 dự án trong nước, vốn 4.100 tỷ đồng, gồm 4 dự án ngoài khu với 1.300 tỷ đồng và 5 dự án khác.",
        "9 dự án DDI, vốn 164 triệu USD, gồm: 4 dự án ngoài khu, 52 triệu USD và 5 dự án với 112 triệu USD.",
        "9 dự án trong nước (164 triệu USD) gồm 4 dự án lớn (52 triệu USD), 5 dự án khác (112 triệu USD).",
        "9 dự án trong nước mới, trong đó 4 dự án với 1.300 tỷ đồng; 5 dự án chế biến với 2.800 tỷ đồng.",
        "9 dự án của các doanh nghiệp trong nước, vốn 164 triệu USD; trong số này 4 dự án vốn 52 triệu USD.",
    ],
)
def test_parts_of_projects_at_home_are_at_home(said: str) -> None:
    behind = " Vốn FDI đăng ký mới đạt 77 triệu USD."
    facts = read_text(f"{_TITLE}\n\n{said}{behind}", "2024-07-05", _TITLE)[0]
    assert [s.value for s in facts if s.start > len(_TITLE)] == [77_000_000]


@pytest.mark.parametrize("foreign", ["dự án FDI", "dự án của Phần Lan", "dự án nước ngoài", "dự án ĐTNN"])
def test_projects_from_abroad_behind_those_at_home_are_told(foreign: str) -> None:
    said = f"Tỉnh có 9 dự án trong nước với 1.300 tỷ đồng và 5 {foreign} với 112 triệu USD."
    facts = read_text(f"{_TITLE}\n\n{said}", "2024-07-05", _TITLE)[0]
    assert [s.value for s in facts if s.start > len(_TITLE)] == [5, 112_000_000]
