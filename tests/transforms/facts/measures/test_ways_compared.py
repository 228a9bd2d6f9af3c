"""Figures that put one way against the other, leagues of those as large, and what a later year came to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "compared",
    [
        "Nhập khẩu từ Lào cao hơn xuất khẩu sang nước này là 50%.",
        "Nhập khẩu cao hơn xuất khẩu 50%.",
        "Xuất khẩu sang Lào thấp hơn nhập khẩu 33%.",
        "Nhập khẩu từ Lào nhiều hơn xuất khẩu 100 triệu USD.",
        "Kim ngạch nhập khẩu lớn hơn kim ngạch xuất khẩu 100 triệu USD.",
    ],
)
def test_one_way_put_against_the_other_is_no_figure_of_either(compared: str) -> None:
    text = "Quý I/2025, nhập khẩu từ Lào đạt 300 triệu USD, xuất khẩu đạt 200 triệu USD. "
    assert [s.value for s in told(text + compared, "2025-06-01")] == [300_000_000, 200_000_000]


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("Năm 2024, xuất khẩu sang Ý cao hơn năm 2023 là 12%.", 12),
        ("Năm 2024, xuất khẩu sang Ý tăng cao hơn nhập khẩu (12% so với 9%).", 12),
    ],
)
def test_one_way_put_against_its_own_past_grows(text: str, growth: int) -> None:
    (rate,) = told(text, "2025-06-01")
    assert (rate.transform, int(rate.value)) == ("growth", growth)


@pytest.mark.parametrize(
    "league",
    [
        "Hiện có 16 nước và vùng lãnh thổ có trên 100.000 lượt khách đến Việt Nam năm 2012.",
        "Danh sách các nước và vùng lãnh thổ có số khách đến Việt Nam đạt trên 100.000 lượt người như sau.",
        "Có thêm một câu lạc bộ: CLB các nước đạt 100 nghìn lượt khách đến Việt Nam.",
    ],
)
def test_how_large_all_of_them_are_is_nobodys_figure(league: str) -> None:
    (one,) = told(f"{league} Năm 2012, khách Trung Quốc đạt 1,4 triệu lượt.", "2013-01-18")
    assert (one.counterpart, int(one.value)) == ("CN", 1_400_000)


def test_how_large_all_markets_are_is_nobodys_figure() -> None:
    text = "Năm 2024, các thị trường có kim ngạch trên 1 tỷ USD gồm Mỹ, Ý. Xuất khẩu sang Ý đạt 4 tỷ USD."
    assert [int(s.value) for s in told(text, "2025-01-18")] == [4_000_000_000]


@pytest.mark.parametrize("change", ["tăng tới", "tăng đến"])
@pytest.mark.parametrize("year", ["đến năm 2017", "năm 2017"])
def test_what_a_later_year_came_to_is_a_level(year: str, change: str) -> None:
    text = f"Xuất khẩu sang Lào năm 2012 đạt 82 triệu USD, {year} {change} 540 triệu USD."
    levels = told(text, "2018-03-01")
    assert [(int(s.value), s.period.end.year if s.period.end else 0) for s in levels] == [
        (82_000_000, 2012),
        (540_000_000, 2017),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu sang Lào năm 2016 đạt 200 triệu USD, năm 2017 tăng tới 54 triệu USD.",
        "Xuất khẩu sang Lào năm 2016 đạt 200 triệu USD, năm 2017 tăng tới 254 triệu USD so với năm 2016.",
    ],
)
def test_what_a_later_year_added_is_no_level(text: str) -> None:
    assert [s.value for s in told(text, "2018-03-01")] == [Decimal(200_000_000)]


@pytest.mark.parametrize(
    ("title", "rank", "amount"),
    [
        ("thị trường xuất khẩu lớn thứ 9 sang Singapore", ("import_source_rank", "SG", "VN"), "exports"),
        ("thị trường xuất khẩu lớn thứ 9 vào Hàn Quốc", ("import_source_rank", "KR", "VN"), "exports"),
        ("thị trường nhập khẩu lớn thứ 9 từ Singapore", ("export_market_rank", "SG", "VN"), "imports"),
        ("thị trường nhập khẩu lớn thứ 9 từ Hàn Quốc", ("export_market_rank", "KR", "VN"), "imports"),
    ],
)
def test_a_small_word_says_which_way_a_market_trades(
    title: str, rank: tuple[str, str, str], amount: str
) -> None:
    (ranked, level) = told(f"Việt Nam là {title} với kim ngạch đạt 5 tỷ USD.", "2025-01-18")
    assert (ranked.measure, ranked.reporter, ranked.counterpart) == rank
    assert (level.measure, level.reporter, level.counterpart) == (amount, "VN", rank[1])


@pytest.mark.parametrize("market", ["xuất khẩu lớn thứ 9 của", "xuất khẩu lớn thứ 9 cho"])
def test_a_market_of_ones_own_stays_one(market: str) -> None:
    (ranked,) = told(f"Lào là thị trường {market} Việt Nam.", "2025-01-18")
    assert (ranked.reporter, ranked.counterpart) == ("VN", "LA")


@pytest.mark.parametrize("has", ["tổng vốn đầu tư", "tổng vốn đăng ký", "số vốn"])
def test_a_project_that_has_most_is_no_investor(has: str) -> None:
    text = f"Đài Loan có 2.500 dự án tại Việt Nam. Trong đó có dự án có {has} lớn nhất tại Việt Nam hiện nay."
    assert [s.measure for s in told(text, "2025-01-18")] == ["fdi_projects"]
    (rank,) = told(f"Năm 2024, Đài Loan là nhà đầu tư có {has} lớn nhất tại Việt Nam.", "2025-01-18")
    assert (rank.measure, rank.counterpart) == ("fdi_rank", "TW")


@pytest.mark.parametrize("sum_", ["tổng mức đầu tư lũy kế", "tổng giá trị đầu tư lũy kế"])
def test_what_an_investor_has_put_in_so_far_is_capital(sum_: str) -> None:
    text = f"Tính đến tháng 12/2024, Nhật Bản là nhà đầu tư lớn thứ 3 tại Việt Nam với {sum_} đạt 78 tỷ USD."
    assert [s.measure for s in told(text, "2025-01-18")] == ["fdi_rank", "fdi_registered_capital"]
