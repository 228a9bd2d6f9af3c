"""Ranks in somebody's exports, and in a product's market; years foreseen part by part; members of groups."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("holder", ["Peru", "Thị trường Peru", "Peru là thị trường"])
@pytest.mark.parametrize("rank", ["dẫn đầu", "đứng đầu"])
def test_who_leads_in_what_vietnam_exports_buys_it(holder: str, rank: str) -> None:
    (row,) = told(f"{holder} {rank} về xuất khẩu chè của Việt Nam.")
    assert (row.measure, row.reporter, row.counterpart) == ("export_market_rank", "VN", "PE")


def test_who_leads_in_exports_to_another_sells() -> None:
    (row,) = told("Ấn Độ dẫn đầu về xuất khẩu chè vào Peru.")
    assert (row.measure, row.reporter, row.counterpart) == ("import_source_rank", "PE", "IN")


@pytest.mark.parametrize(
    "opening", ["Về thị trường xuất khẩu hạt điều", "Trong cơ cấu thị trường xuất khẩu hạt điều"]
)
@pytest.mark.parametrize("noun", ["thị trường", "thị trường nhập khẩu"])
def test_a_rank_is_in_the_product_whose_markets_open_its_sentence(opening: str, noun: str) -> None:
    rank, share = told(f"{opening}, Peru là {noun} lớn nhất của Việt Nam, chiếm 24% tổng trị giá xuất khẩu.")
    assert (rank.measure, rank.commodity, share.commodity) == ("export_market_rank", "hạt điều", "hạt điều")


@pytest.mark.parametrize(
    "joint", ["; trong đó, xuất khẩu đạt", ", trong đó xuất khẩu đạt", "; xuất khẩu đạt"]
)
def test_parts_of_a_year_that_is_estimated_are_foreseen_like_it(joint: str) -> None:
    year = f"Năm 2024, kim ngạch xuất nhập khẩu ước đạt 7,4 tỷ USD{joint} hơn 1,9 tỷ USD"
    text = f"{year}; 10 tháng đạt 1,5 tỷ USD."
    assert [s.status for s in told(text, "2024-11-20")] == ["forecast", "forecast", "actual"]
    assert {s.status for s in told(text, "2025-03-20")} == {"actual"}


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ("các nước trong Liên minh châu Âu", "EU"),
        ("khối các quốc gia trong Liên minh châu Âu (EU)", "EU"),
        ("các quốc gia thành viên CPTPP", "CPTPP"),
        ("các quốc gia thuộc khối ASEAN", "ASEAN"),
    ],
)
def test_the_countries_of_a_group_are_the_group(members: str, code: str) -> None:
    (row,) = told(f"Năm 2020, xuất khẩu cá sang {members} đạt 17 triệu USD.")
    assert row.counterpart == code


def test_no_part_is_more_than_its_whole() -> None:
    assert not told("Năm 2020, nhập khẩu từ Peru gấp 200% kim ngạch xuất khẩu.")


@pytest.mark.parametrize("until", ["Tính hết quý III năm nay", "Lũy kế hết quý III/2024"])
def test_stocks_up_to_the_end_of_a_quarter(until: str) -> None:
    (row,) = told(f"{until}, Peru có 58 dự án đầu tư tại Việt Nam.", "2024-11-20")
    assert (row.period.kind, row.period.start, str(row.period.end)) == ("cumulative", None, "2024-09-30")
