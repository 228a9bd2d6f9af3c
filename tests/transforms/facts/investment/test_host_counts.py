"""Projects that a province counts are all investors', where its sentence names none of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_BEFORE = (
    "Đầu tư của Nhật Bản vào Đồng Nai\n\nChín tháng, doanh nghiệp Nhật Bản rót vào tỉnh 3 triệu USD.\n\n"
)


def _sides(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-10-12")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tính đến nay, toàn tỉnh có 1.500 dự án FDI còn hiệu lực, tổng vốn đăng ký 33 tỷ USD.",
        "Đồng Nai hiện có 1.500 dự án FDI, vốn đăng ký 33 tỷ USD.",
        "Đến nay, các khu công nghiệp đã có 1.500 dự án FDI với tổng vốn 33 tỷ USD.",
        "Chín tháng, tỉnh cấp mới 40 dự án FDI, vốn 700 triệu USD.",
        "Trên địa bàn tỉnh có 1.500 dự án có vốn đầu tư nước ngoài, vốn đăng ký 33 tỷ USD.",
    ],
)
def test_all_projects_from_abroad_are_everyones(sentence: str) -> None:
    assert _sides(_BEFORE + sentence)[-2:] == [("VN-39", "W00")] * 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Đến nay, các doanh nghiệp Nhật Bản có 270 dự án FDI tại tỉnh.",
        "Trong đó, tỉnh có 270 dự án FDI của Nhật Bản.",
        "Đến nay, nước này có 270 dự án FDI trong các khu công nghiệp.",
    ],
)
def test_an_investors_projects_stay_its_own(sentence: str) -> None:
    assert _sides(_BEFORE + sentence)[-1] == ("VN-39", "JP")


def test_where_a_story_on_an_investor_says_that_its_projects_lie() -> None:
    text = "Nhật Bản đầu tư vào Việt Nam\n\nNhật Bản có 5.000 dự án FDI. Tại Hà Nội có 900 dự án FDI."
    assert _sides(text) == [("VN", "JP"), ("VN-HN", "JP")]


_LISTED = "Năm 2018, {} 18 tỷ USD vốn FDI. Phần Lan đứng thứ hai với 2 tỷ USD. "
_HEAPED = "có 2.385 dự án còn hiệu lực với tổng vốn đăng ký 328 tỷ USD."


@pytest.mark.parametrize("drawn", ["cả nước thu hút", "Bắc Ninh thu hút"])
@pytest.mark.parametrize("when", ["Lũy kế đến 20/11,", "Hiện", "Đến nay"])
def test_projects_in_force_behind_a_list_are_of_all(drawn: str, when: str) -> None:
    facts = told(f"{_LISTED.format(drawn)}{when} {_HEAPED}", "2018-11-30")
    assert [s.counterpart for s in facts][-2:] == ["W00", "W00"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_LISTED.format('cả nước thu hút')}Lũy kế đến 20/11, Phần Lan {_HEAPED}",
        f"Phần Lan đầu tư vào Bắc Ninh\n\n{_LISTED.format('Bắc Ninh thu hút')}Hiện {_HEAPED}",
        f"Năm 2018, FDI đạt 18 tỷ USD. Tính đến 20/11, Phần Lan có 9 nghìn dự án. Trong đó, {_HEAPED}",
    ],
)
def test_projects_in_force_of_the_one_that_is_told_of_are_its_own(text: str) -> None:
    assert {s.counterpart for s in told(text, "2018-11-30")[-2:]} == {"FI"}
