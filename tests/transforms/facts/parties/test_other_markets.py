"""Other markets behind what one imports from Vietnam, and what is sold that a sentence does not name."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _rows(text: str, published: str = "2019-03-05") -> list[tuple[str, str, str, str | None]]:
    return [(s.measure, s.reporter, s.counterpart, s.commodity) for s in told(text, published)]


@pytest.mark.parametrize(
    "behind",
    [
        "Các thị trường lớn khác là: Nga đạt 300 triệu USD; Ý đạt 200 triệu USD.",
        "Thị trường Nga đạt 300 triệu USD, Ý đạt 200 triệu USD.",
        "Các thị trường Nga, Ý lần lượt đạt 300 triệu USD và 200 triệu USD.",
    ],
)
def test_markets_follow_one_that_imports_from_vietnam(behind: str) -> None:
    rows = _rows(f"Năm 2018, Mỹ nhập khẩu hồ tiêu từ Việt Nam đạt 700 triệu USD. {behind}")
    assert rows == [
        ("imports", "US", "VN", "hồ tiêu"),
        ("exports", "VN", "RU", "hồ tiêu"),
        ("exports", "VN", "IT", "hồ tiêu"),
    ]


def test_a_story_on_exports_goes_on_with_its_markets() -> None:
    text = (
        "Năm 2018, xuất khẩu hồ tiêu đạt 3 tỷ USD. Mỹ nhập từ Việt Nam 700 triệu USD. Nga đạt 300 triệu USD."
    )
    assert _rows(text)[-1] == ("exports", "VN", "RU", "hồ tiêu")


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2018, Mỹ nhập khẩu hồ tiêu từ Việt Nam đạt 700 triệu USD. Nguồn cung khác là Nga đạt 9 triệu.",
        "Năm 2018, Mỹ nhập khẩu 5 tỷ USD hồ tiêu, trong đó từ Việt Nam 700 triệu USD. Nga đạt 300 triệu USD.",
    ],
)
def test_another_countrys_suppliers_stay_its_own(text: str) -> None:
    assert _rows(text)[-1] == ("imports", "US", "RU", "hồ tiêu")


@pytest.mark.parametrize(
    "lead",
    [
        "Việt Nam là nước xuất khẩu hồ tiêu đứng thứ hai thế giới.",
        "Việt Nam hiện là quốc gia xuất khẩu hồ tiêu lớn nhất thế giới.\nNăm qua, xuất khẩu đi xuống.",
    ],
)
def test_tonnes_are_of_the_product_named_last(lead: str) -> None:
    rows = _rows(f"{lead}\nHết tháng 2, lượng xuất khẩu đạt 71 nghìn tấn, kim ngạch 122 triệu USD.")
    assert rows == [("exports", "VN", "W00", "hồ tiêu")] * 2


def test_tonnes_of_all_goods_are_of_no_product() -> None:
    text = (
        "Việt Nam là nước xuất khẩu hồ tiêu lớn nhất. Tháng 2, hàng hóa xuất khẩu sang Lào đạt 7 nghìn tấn."
    )
    assert _rows(text) == [("exports", "VN", "LA", None)]


@pytest.mark.parametrize("mostly", ["chủ yếu bán", "chủ yếu xuất khẩu", "phần lớn bán"])
def test_what_trade_is_mostly_made_up_of_is_not_all_of_it(mostly: str) -> None:
    text = (
        f"Sang Nga, Việt Nam {mostly} tôm, cà phê và đồ gỗ. Hết tháng 2, xuất khẩu sang Nga đạt 90 triệu USD."
    )
    assert _rows(text) == [("exports", "VN", "RU", None)]


@pytest.mark.parametrize(
    ("opening", "years"),
    [
        ("Nếu như năm 2008, xuất khẩu sang Nga đạt 410 triệu USD thì năm 2013 đạt 2 tỷ USD.", [2008, 2013]),
        (
            "Năm 2008, xuất khẩu sang Nga đạt 410 triệu USD thì sau 6 năm, kim ngạch đạt 2 tỷ USD.",
            [2008, 2014],
        ),
        (
            "Năm 2008, xuất khẩu sang Nga đạt 410 triệu USD. Chỉ sau 5 năm, con số này là 2 tỷ USD.",
            [2008, 2013],
        ),
        ("Năm 2008, xuất khẩu sang Nga đạt 410 triệu USD, sau 5 năm đã đạt 2 tỷ USD.", [2008, 2013]),
    ],
)
def test_years_apart_in_one_breath(opening: str, years: list[int]) -> None:
    ends = [s.period.end for s in told(opening, "2019-03-05")]
    assert [end.year for end in ends if end is not None] == years


@pytest.mark.parametrize(
    "text",
    [
        "Kim ngạch hai chiều Việt - Nga từ 3 tỷ USD năm 2011 có khả năng đạt tới 5 tỷ USD trong năm 2019.",
        "Kim ngạch hai chiều Việt - Nga từ 3 tỷ USD năm 2011 dự kiến đạt 5 tỷ USD trong năm 2019.",
        "Năm 2018, kim ngạch Việt - Nga đạt 3 tỷ USD dự kiến năm 2019 đạt 5 tỷ USD.",
    ],
)
def test_what_is_foreseen_leaves_the_figure_before_it(text: str) -> None:
    assert [s.status for s in told(text, "2019-03-05")] == ["actual", "forecast"]
