"""Economies that a text describes: what they trade is with everyone, and so are their ranks."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_OURS = "Năm 2020, Việt Nam xuất khẩu gạo sang Ghana đạt 9 triệu USD. "


@pytest.mark.parametrize(
    "described",
    [
        "Ghana là nền kinh tế lớn của khu vực Tây Phi với GDP năm 2019 đạt 70 tỷ USD, {}.",
        "Ghana nằm ở châu Phi, GDP năm 2019 đạt 70 tỷ USD, {}.",
        "Ghana có GDP 70 tỷ USD. Năm 2019, {}.",
        "Ghana là nền kinh tế lớn ở châu Phi, GDP đạt 70 tỷ USD. Riêng năm 2019, {}.",
    ],
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_an_economy_trades_with_everyone(described: str, gap: str) -> None:
    said = described.format("xuất khẩu đạt 14 tỷ USD, nhập khẩu đạt 13 tỷ USD")
    facts = told(f"{_OURS}{gap}{said}", "2021-10-11")[1:]
    assert [(f.measure, f.reporter, f.counterpart, f.commodity) for f in facts] == [
        ("exports", "GH", "W00", None),
        ("imports", "GH", "W00", None),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Ghana có GDP 70 tỷ USD. Năm 2019, xuất khẩu sang Ghana đạt 14 triệu USD.",
        "GDP của Ghana tăng 5%. Năm 2019, xuất khẩu đạt 14 triệu USD.",
    ],
)
def test_what_goes_there_is_ours(said: str) -> None:
    fact = told(f"{_OURS}{said}", "2021-10-11")[-1]
    assert (fact.reporter, fact.counterpart) == ("VN", "GH")


@pytest.mark.parametrize(
    "said",
    [
        "Ghana là nước trồng và xuất khẩu ca cao lớn thứ hai trên thế giới.",
        "Ghana là quốc gia sản xuất, xuất khẩu vàng lớn thứ hai châu Phi.",
        "Ghana là nước xuất khẩu vàng lớn thứ hai châu Phi.",
        "Nước này trồng, chế biến và xuất khẩu ca cao lớn thứ nhì thế giới.",
    ],
)
def test_a_rank_among_those_who_sell_to_everyone_is_none_of_ours(said: str) -> None:
    assert [f.measure for f in told(f"{_OURS}{said}", "2021-10-11")] == ["exports"]


@pytest.mark.parametrize(
    ("said", "measure"),
    [
        ("Lào là nước xuất khẩu gỗ sang Việt Nam lớn thứ hai châu Á.", "import_source_rank"),
        ("Mỹ là thị trường xuất khẩu lớn nhất thế giới của Việt Nam.", "export_market_rank"),
    ],
)
def test_who_sells_to_us_or_buys_from_us_has_its_rank(said: str, measure: str) -> None:
    assert [f.measure for f in told(said, "2021-10-11")] == [measure]
