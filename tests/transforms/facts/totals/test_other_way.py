"""The nation's totals told in a story on a product that goes the other way."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_EXPORTS = """
Tháng 4, kim ngạch xuất khẩu ước đạt 14,6 tỷ USD, tăng 3,1%, trong đó xuất khẩu của khối FDI đạt 10 tỷ USD.
Trong khi đó, kim ngạch nhập khẩu tháng 4 ước 14,2 tỷ USD. Xuất siêu tháng 4 ước 400 triệu USD."""

_IMPORTS = """
Trong tháng 4, nhập khẩu đạt 14,2 tỷ USD, tăng 3,1%.
Trong khi đó, xuất khẩu ước đạt 14,6 tỷ USD. Xuất siêu tháng 4 ước 400 triệu USD."""


def _pairs(text: str) -> list[tuple[str, str, str | None]]:
    return [(s.reporter, s.counterpart, s.commodity) for s in told(text, "2016-05-03")]


@pytest.mark.parametrize(
    "title",
    [
        "Thịt gà Brazil tràn về Việt Nam",
        "Sắt thép Nga ùn ùn vào Việt Nam",
        "Trái cây Thái Lan đổ bộ thị trường Việt",
        "Nhập khẩu đậu tương Mỹ tăng vọt",
        "Việt Nam tăng nhập khẩu phân bón từ Nga",
    ],
)
def test_exports_in_a_story_on_an_import_are_the_nations(title: str) -> None:
    nation = ("VN", "W00", None)
    assert _pairs(title + _EXPORTS) == [nation, nation, ("VN", "W00", "khối FDI"), nation, nation]


@pytest.mark.parametrize(
    "title",
    [
        "Cá tra Việt Nam được lòng người Mỹ",
        "Chè Việt sang Nga ngày càng nhiều",
        "Xuất khẩu tôm sang Nhật Bản khởi sắc",
    ],
)
def test_imports_in_a_story_on_an_export_are_the_nations(title: str) -> None:
    assert _pairs(title + _IMPORTS) == [("VN", "W00", None)] * 4


@pytest.mark.parametrize(
    "body",
    [
        "Tháng 4, kim ngạch nhập khẩu đạt 90 triệu USD.",
        "Tháng 4, nhập khẩu đạt 14,2 tỷ USD.",
        "Tháng 4, nhập khẩu 20.000 tấn, trị giá 90 triệu USD.",
    ],
)
def test_the_titles_own_way_is_of_its_product(body: str) -> None:
    rows = _pairs(f"Thịt gà Brazil tràn về Việt Nam\n{body}")
    assert set(rows) == {("VN", "BR", "Thịt gà")}


def test_a_small_amount_of_the_other_way_may_be_of_the_product() -> None:
    text = "Nhập khẩu hạt điều từ Lào tăng\nTháng 4, kim ngạch xuất khẩu đạt 190 triệu USD."
    assert _pairs(text)[0][2] == "hạt điều"


def test_the_way_back_is_with_the_partner_told_before() -> None:
    text = (
        "Nhập khẩu ngô từ Brazil tăng\nTháng 4, nhập khẩu từ Brazil đạt 2 tỷ USD. "
        "Ở chiều ngược lại, kim ngạch xuất khẩu đạt 1,5 tỷ USD."
    )
    assert _pairs(text)[-1][:2] == ("VN", "BR")
