"""Behind partners that a sentence lists, trade that is named anew is of the whole that they are parts of."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

Row = tuple[str, str, str]


def _last(text: str) -> Row:
    last = told(text, "2022-08-09")[-1]
    return last.measure, last.reporter, last.counterpart


@pytest.mark.parametrize(
    "listed",
    [
        "Ba Lan chiếm 30% với 480 triệu USD, Nga 400 triệu USD.",
        "Xuất khẩu sang Ba Lan đạt 480 triệu USD, sang Nga đạt 400 triệu USD.",
        "Ba Lan và Nga lần lượt đạt 480 triệu USD và 400 triệu USD.",
        "Ba Lan mua 480 triệu USD, Nga 400 triệu USD.",
    ],
)
@pytest.mark.parametrize(
    ("again", "measure"),
    [
        ("Tính riêng tháng 7, xuất khẩu đạt 200 triệu USD.", "exports"),
        ("Xuất khẩu tháng 7 đạt 200 triệu USD.", "exports"),
        ("Trong khi đó, nhập khẩu đạt 200 triệu USD.", "imports"),
    ],
)
@pytest.mark.parametrize(
    ("whole", "reporter", "counterpart"),
    [
        ("Xuất khẩu 7 tháng đạt 1,6 tỷ USD.", "VN", "W00"),
        ("Xuất khẩu của Đồng Nai 7 tháng đạt 1,6 tỷ USD.", "VN-39", "W00"),
        ("Xuất khẩu sang EU 7 tháng đạt 1,6 tỷ USD.", "VN", "EU"),
    ],
)
def test_trade_named_anew_is_of_the_whole(
    whole: str, listed: str, again: str, measure: str, reporter: str, counterpart: str
) -> None:
    assert _last(f"{whole} {listed} {again}") == (measure, reporter, counterpart)


@pytest.mark.parametrize(
    ("text", "counterpart"),
    [
        ("Xuất khẩu đạt 2 tỷ USD. Nga mua 480 triệu USD. Riêng tháng 7, xuất khẩu đạt 70 triệu USD.", "RU"),
        ("Xuất khẩu sang Lào đạt 3 tỷ USD, sang Nga 2 tỷ USD. Tháng 7, xuất khẩu đạt 5 tỷ USD.", "RU"),
        ("Xuất khẩu đạt 9 tỷ USD. Lào mua 3 tỷ USD, Nga 2 tỷ USD. Xuất khẩu sang đó tăng 5%.", "RU"),
    ],
)
def test_trade_goes_on_with_the_only_partner_or_where_no_whole_was_told(text: str, counterpart: str) -> None:
    assert _last(text)[2] == counterpart


@pytest.mark.parametrize("ranked", ["là thị trường lớn nhất với 67 tỷ USD", "dẫn đầu với 67 tỷ USD, tăng 5%"])
@pytest.mark.parametrize(
    "again", ["Nhập khẩu đạt 215 tỷ USD.", "Ở chiều ngược lại, nhập khẩu đạt 215 tỷ USD."]
)
def test_the_other_way_behind_the_first_partner_is_of_all(ranked: str, again: str) -> None:
    text = f"7 tháng, xuất khẩu cả nước đạt 217 tỷ USD. Nga {ranked}. {again}"
    assert _last(text) == ("imports", "VN", "W00")


def test_the_other_way_stays_with_the_partner_that_the_story_is_on() -> None:
    text = (
        "Thương mại Việt - Nga tăng mạnh trong bảy tháng\n\n7 tháng, xuất khẩu cả nước đạt 217 tỷ USD. Nga "
        "là thị trường lớn nhất với 67 tỷ USD. Nhập khẩu đạt 8 tỷ USD."
    )
    assert _last(text) == ("imports", "VN", "RU")


@pytest.mark.parametrize(
    ("listed", "counterpart"),
    [
        ("Nga chiếm 49% với 11 tỷ USD. EU đạt 2,6 tỷ USD, tăng 42%.", "W00"),
        ("Nga chiếm 49% với 11 tỷ USD. EU đạt 3 tỷ USD. Lào và Ý lần lượt đạt 2 tỷ USD và 1 tỷ USD.", "W00"),
        ("Xuất khẩu sang Nga đạt 11 tỷ USD. Xuất khẩu sang Ý đạt 5 tỷ USD.", "IT"),
        ("Nga chiếm 49% với 11 tỷ USD.", "RU"),
    ],
)
def test_the_other_way_behind_partners_told_one_by_one(listed: str, counterpart: str) -> None:
    text = f"7 tháng, xuất khẩu dệt may đạt 22 tỷ USD. {listed} Nhập khẩu bông đạt 2 tỷ USD."
    assert _last(text) == ("imports", "VN", counterpart)
