"""Trade of both ways behind its parts: told in the parts alone, put beside an earlier year, or of another."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

BOTH = "Năm 2013, xuất khẩu sang Bỉ đạt 207 triệu USD, nhập khẩu 8 triệu USD."


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Chín tháng đầu năm 2014, kim ngạch đạt 180 triệu USD.", "actual"),
        ("Sang quý I/2014, kim ngạch đạt 60 triệu USD.", "actual"),
        ("Mục tiêu đến năm 2020 kim ngạch đạt 500 triệu USD.", "target"),
        ("Năm 2014, tổng kim ngạch dự kiến đạt 250 triệu USD.", "forecast"),
    ],
)
def test_trade_behind_both_ways_is_of_both(sentence: str, status: str) -> None:
    last = told(f"{BOTH} {sentence}", "2014-10-16")[-1]
    assert (last.measure, last.counterpart, last.status) == ("trade_turnover", "BE", status)


@pytest.mark.parametrize(
    ("sentence", "measure", "commodity"),
    [
        ("Riêng dệt may, kim ngạch đạt 50 triệu USD.", "imports", "dệt may"),
        ("Quý I/2014, xuất khẩu đạt 50 triệu USD.", "exports", None),
        ("Năm 2014, kim ngạch sang Lào đạt 50 triệu USD.", "exports", None),
    ],
)
def test_one_way_that_is_gone_on_with_is_not(sentence: str, measure: str, commodity: str | None) -> None:
    last = told(f"{BOTH} {sentence}", "2014-10-16")[-1]
    assert (last.measure, last.commodity) == (measure, commodity)


def test_one_way_alone_is_gone_on_with() -> None:
    text = "Năm 2013, xuất khẩu sang Bỉ đạt 207 triệu USD. 9 tháng năm 2014, kim ngạch đạt 180 triệu USD."
    assert told(text, "2014-10-16")[-1].measure == "exports"


@pytest.mark.parametrize(
    "back",
    [
        "Năm 2011, xuất khẩu mới được 122 triệu USD.",
        "Trước đó, năm 2012, nhập khẩu chỉ có 9 triệu USD.",
    ],
)
def test_an_earlier_year_of_one_way_is_looked_back_at(back: str) -> None:
    text = "Kim ngạch Việt Nam - Bỉ năm 2013 đạt 215 triệu USD, trong đó xuất khẩu 207 triệu, nhập 8 triệu."
    last = told(f"{text} {back} Hai tháng đầu năm nay, kim ngạch đạt 96 triệu USD.", "2014-03-16")[-1]
    assert last.measure == "trade_turnover"


@pytest.mark.parametrize(
    ("whole", "another", "sides"),
    [
        ("Kim ngạch Việt Nam - Đức năm 2013", "Với Pháp, con số này là", ("VN", "FR")),
        ("Kim ngạch Việt Nam - Đức năm 2013", "Hà Lan", ("VN", "NL")),
        (
            "Năm 2013, kim ngạch qua các cửa khẩu của Lạng Sơn",
            "Tại Cao Bằng, con số này là",
            ("VN-04", "CN"),
        ),
        ("Năm 2013, kim ngạch xuất nhập khẩu của Lạng Sơn", "Hà Giang chỉ", ("VN-03", "W00")),
    ],
)
def test_another_partner_or_province_is_told_of_the_same(
    whole: str, another: str, sides: tuple[str, str]
) -> None:
    last = told(f"{whole} đạt 7 tỷ USD, trong đó xuất khẩu 5 tỷ USD. {another} 300 triệu USD.")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("trade_turnover", *sides)


@pytest.mark.parametrize(
    "text",
    [
        "Kim ngạch Việt Nam - EU năm 2013 đạt 40 tỷ USD. Xuất khẩu đạt 25 tỷ USD. Đức đạt 6 tỷ USD.",
        "Kim ngạch Việt Nam - EU đạt 40 tỷ USD, trong đó xuất khẩu 25 tỷ USD. Đức đạt 6 tỷ USD.",
        "Xuất nhập khẩu năm 2013 đạt 264 tỷ USD, trong đó xuất khẩu 132 tỷ USD. Mỹ đạt 24 tỷ USD.",
    ],
)
def test_members_and_markets_are_of_the_way_told_last(text: str) -> None:
    assert told(text)[-1].measure == "exports"


@pytest.mark.parametrize("joint", ["trong đó", ", trong đó", ", bao gồm"])
def test_growth_is_no_share_of_what_stands_behind_it(joint: str) -> None:
    text = f"Kim ngạch Việt Nam - Chile đạt 6,7 tỷ USD, tăng 6,4% {joint} Việt Nam xuất 2,2 tỷ, nhập 4,5 tỷ."
    assert [s.measure for s in told(text.replace(" ,", ","))] == [
        *("trade_turnover", "trade_turnover"),
        *("exports", "imports"),
    ]
