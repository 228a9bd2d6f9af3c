"""Amounts behind "lần lượt" that each have a rate of their own; and whose capital a list of them is."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "amounts",
    [
        "2 tỷ USD (tăng 9%) và 3 tỷ USD (tăng 12%)",
        "2 tỷ USD, tăng 9% và 3 tỷ USD, tăng 12%",
        "2 tỷ USD (tăng 9% so với cùng kỳ) và 3 tỷ USD (tăng 12% so với cùng kỳ)",
        "2 tỷ USD, tăng 9%; 3 tỷ USD, tăng 12%",
    ],
)
@pytest.mark.parametrize(
    ("names", "taken"),
    [
        ("xuất khẩu sang Peru và Chile lần lượt đạt", ("PE", "CL")),
        ("xuất khẩu sang Peru, Chile đạt lần lượt", ("PE", "CL")),
        ("nhập khẩu từ Peru và Chile lần lượt là", ("PE", "CL")),
    ],
)
def test_a_rate_is_of_the_amount_that_it_stands_beside(
    amounts: str, names: str, taken: tuple[str, str]
) -> None:
    first, second = taken
    assert [(s.counterpart, s.transform, int(s.value)) for s in told(f"Năm 2020, {names} {amounts}.")] == [
        (first, "level", 2_000_000_000),
        (first, "growth", 9),
        (second, "level", 3_000_000_000),
        (second, "growth", 12),
    ]


def test_products_flows_and_years_are_told_apart() -> None:
    amounts = "2 triệu USD (tăng 9%), 3 triệu USD (giảm 12%)"
    goods = told(f"Năm 2020, xuất khẩu mật ong, hạt điều lần lượt đạt {amounts}.")
    assert [s.commodity for s in goods] == ["mật ong", "mật ong", "hạt điều", "hạt điều"]
    flows = told(f"Năm 2020, xuất khẩu và nhập khẩu lần lượt đạt {amounts}, xuất siêu giảm 1%.")
    assert [s.measure for s in flows] == ["exports", "exports", "imports", "imports", "trade_balance"]
    years = told(f"Năm 2019 và 2020, xuất khẩu sang Lào lần lượt đạt {amounts}.")
    assert [s.period.start.year for s in years if s.period.start] == [2019, 2019, 2020, 2020]


def test_what_follows_the_list_is_none_of_its_rates() -> None:
    text = (
        "Năm 2020, xuất khẩu sang Peru và Chile lần lượt đạt 2 tỷ USD, tăng 9% và 3 tỷ USD, tăng 12%, "
        "nhập khẩu từ Lào giảm 3%."
    )
    assert [(s.measure, s.counterpart) for s in told(text)][-1] == ("imports", "LA")


@pytest.mark.parametrize(
    ("capital", "pairs"),
    [
        ("vốn FDI của Na Uy vào Huế và Hà Nội", [("VN-26", "NO"), ("VN-HN", "NO")]),
        ("vốn FDI từ Na Uy vào Huế và Hà Nội", [("VN-26", "NO"), ("VN-HN", "NO")]),
        ("vốn FDI của Na Uy và Ý vào Việt Nam", [("VN", "NO"), ("VN", "IT")]),
        ("vốn đầu tư của Việt Nam sang Lào và Nga", [("LA", "VN"), ("RU", "VN")]),
    ],
)
def test_the_host_of_a_list_of_capital_reports_it(capital: str, pairs: list[tuple[str, str]]) -> None:
    for amounts in ("2 tỷ USD và 3 tỷ USD", "2 tỷ USD (chiếm 9%) và 3 tỷ USD (chiếm 12%)"):
        levels = [s for s in told(f"Năm 2020, {capital} lần lượt đạt {amounts}.") if s.transform == "level"]
        assert [(s.reporter, s.counterpart) for s in levels] == pairs


def test_who_invests_in_one_province_in_turn() -> None:
    levels = told("Năm 2020, Na Uy, Ý đầu tư vào Huế lần lượt 2 triệu USD và 3 triệu USD.")
    assert [(s.reporter, s.counterpart) for s in levels] == [("VN-26", "NO"), ("VN-26", "IT")]


@pytest.mark.parametrize("period", ["trong tháng 5/2020", "trong 5 tháng đầu năm 2020", "năm 2020"])
def test_a_period_behind_a_list_is_of_all_of_it(period: str) -> None:
    text = f"Xuất khẩu, nhập khẩu đạt lần lượt 2 tỷ USD và 3 tỷ USD {period}."
    exports, imports = told(text, "2021-02-01")
    assert exports.period == imports.period
    assert exports.period.start is not None
