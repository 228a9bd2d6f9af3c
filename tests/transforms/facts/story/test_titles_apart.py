"""A title that is known from outside and printed nowhere is read for what it says of the story."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text
from transforms.shard import extract
from transforms.text.articles import RawArticle
from transforms.text.headlines import headline_of, says


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        (
            "Vĩnh Phúc: Các khu công nghiệp hút vốn ngoại",
            "Đến hết năm 2012, các khu công nghiệp có 110 dự án FDI, tổng vốn đăng ký 2,2 tỷ USD.",
            {("VN-70", "W00")},
        ),
        (
            "Nghệ An đón dòng vốn FDI",
            "Chín tháng đầu năm 2019, có 12 dự án FDI được cấp mới, tổng vốn đăng ký 210 triệu USD.",
            {("VN-22", "W00")},
        ),
        (
            "Đầu tư của Thái Lan tại Việt Nam",
            "Theo ngành, chế biến, chế tạo đứng đầu với 310 dự án FDI, tổng vốn đăng ký 7 tỷ USD.",
            {("VN", "TH")},
        ),
        (
            "Thương mại Việt Nam - Chile tăng tốc",
            "Năm 2018, kim ngạch hai chiều đạt 1,1 tỷ USD, tăng 9%.",
            {("VN", "CL")},
        ),
    ],
)
def test_a_title_that_is_not_printed_says_whose_figures_are(
    title: str, body: str, expected: set[tuple[str, str]]
) -> None:
    told, _ = read_text(body, "2019-10-15", title)
    assert {(s.reporter, s.counterpart) for s in told} == expected


def test_a_title_that_is_not_printed_dates_an_undated_story() -> None:
    told, _ = read_text("Kim ngạch xuất khẩu 7 tháng đạt 3 tỷ USD.", None, "Xuất khẩu 7 tháng năm 2018 tăng")
    assert [s.period.end and s.period.end.year for s in told] == [2018]


def test_figures_of_a_title_that_is_not_printed_are_none_of_the_text() -> None:
    text = "Theo Tổng cục Hải quan, xuất khẩu chè sang Nga đạt 9 triệu USD. Nhập khẩu từ Nga là 7 triệu USD."
    raw = RawArticle("a.txt", text.encode(), title="Xuất khẩu chè sang Nga đạt 9 triệu USD trong năm 2017")
    facts = extract([raw])["facts"].to_pylist()
    assert [text[f["char_start"] : f["char_end"]] for f in facts] == ["9 triệu USD", "7 triệu USD"]
    assert {str(f["period_end"]) for f in facts} == {"2017-12-31"}


def test_a_title_that_is_printed_is_read_in_its_place() -> None:
    title = "Xuất khẩu chè sang Nga đạt 9 triệu USD"
    text = f"{title}\n\nNăm 2017, xuất khẩu chè sang Nga đạt 9 triệu USD."
    facts = extract([RawArticle("a.txt", text.encode(), title=title)])["facts"].to_pylist()
    assert len(facts) == 2


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Vốn FDI tăng mạnh - Báo Quảng Ninh điện tử", "Vốn FDI tăng mạnh"),
        ("Vốn FDI tăng mạnh | VnExpress", "Vốn FDI tăng mạnh"),
        ("Vốn FDI tăng mạnh – Tạp chí Kinh tế Sài Gòn", "Vốn FDI tăng mạnh"),
        ("Thương mại Việt Nam - Lào | Kinh tế", "Thương mại Việt Nam - Lào | Kinh tế"),
        ("Lào - Báo động nhập siêu", "Lào - Báo động nhập siêu"),
        ("  Vốn FDI\n tăng mạnh ", "Vốn FDI tăng mạnh"),
    ],
)
def test_a_title_ends_before_the_name_of_its_site(title: str, left: str) -> None:
    assert headline_of(title).text == left


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("BẢN TIN HIỆP HỘI - SỐ 7", False),
        ("Vốn Nhật Bản vào Việt Nam tăng", True),
        ("VỐN NHẬT BẢN VÀO VIỆT NAM TĂNG MẠNH", True),
        (None, False),
    ],
)
def test_whether_a_page_prints_its_title(printed: str | None, said: bool) -> None:
    assert says(printed, "Vốn Nhật Bản vào Việt Nam tăng mạnh | Báo Mới") is said
