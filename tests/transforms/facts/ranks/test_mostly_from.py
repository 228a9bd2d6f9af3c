"""Rates alone in brackets, behind those whom most comes from; ranks among all who invest."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "trade",
    [
        "nhập khẩu chè đạt 81 triệu USD, tăng 11% so với cùng kỳ, chủ yếu từ Lào (48,2%), Nga (21,6%).",
        "nhập khẩu chè đạt 81 triệu USD, phần lớn từ Lào (48,2%) và Nga (21,6%).",
        "nhập khẩu chè chủ yếu từ Lào (48,2%), Nga (21,6%).",
        "nhập khẩu chè đạt 81 triệu USD. Hai nguồn cung lớn nhất là Lào (48,2%) và Nga (21,6%).",
        "nhập khẩu chè đạt 81 triệu USD. Các thị trường chính gồm: Lào (48,2%), Nga (21,6%).",
    ],
)
def test_what_mostly_comes_from_some_is_shared_out_among_them(trade: str) -> None:
    rows = [
        (s.transform, s.counterpart, float(s.value)) for s in told(f"9 tháng năm 2014, {trade}", "2014-10-20")
    ]
    assert rows[-2:] == [("share", "LA", 48.2), ("share", "RU", 21.6)]


def test_most_of_what_is_sold_is_shared_out_among_products() -> None:
    text = "9 tháng năm 2014, xuất khẩu đạt 81 triệu USD. Các mặt hàng chủ lực gồm chè (45%), gạo (25%)."
    assert [(s.commodity, float(s.value)) for s in told(text, "2014-10-20")][1:] == [("chè", 45), ("gạo", 25)]


@pytest.mark.parametrize(
    "trade",
    [
        "xuất khẩu chè sang nhiều thị trường tăng mạnh: Nga (5%), Lào (7%).",
        "xuất khẩu chè, chủ yếu là chè đen, tăng ở Nga (5%), Lào (7%).",
        "xuất khẩu chè sang các thị trường chính như Nga (5%), Lào (7%) đều tăng.",
    ],
)
def test_what_grew_in_some_is_not_shared_out(trade: str) -> None:
    assert {s.transform for s in told(f"9 tháng năm 2014, {trade}", "2014-10-20")} == {"growth"}


@pytest.mark.parametrize(
    "field", ["nước và vùng lãnh thổ có vốn FDI", "quốc gia, vùng lãnh thổ có đầu tư trực tiếp"]
)
def test_a_rank_among_all_who_invest_is_none_of_trade(field: str) -> None:
    text = (
        f"Thương mại Việt Nam - Cuba năm 2013 đạt 211 triệu USD. Cuba đứng thứ 78/148 {field} tại Việt Nam."
    )
    assert [s.measure for s in told(text, "2014-10-20")] == ["trade_turnover", "fdi_rank"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("nhập khẩu thép đạt 7 tỷ USD. Có tới 20% kim ngạch nhập khẩu đến từ Lào.", "imports"),
        ("nhập khẩu thép đạt 7 tỷ USD. Lào cung cấp 20% lượng thép nhập khẩu của Việt Nam.", "imports"),
        ("nhập khẩu thép đạt 7 tỷ USD. Lào cung ứng tới 20% tổng lượng thép nhập khẩu.", "imports"),
        ("xuất khẩu thép đạt 7 tỷ USD. Trong đó, 20% kim ngạch xuất khẩu đến từ thị trường Lào.", "exports"),
    ],
)
def test_a_part_of_a_total_that_comes_from_a_partner(text: str, measure: str) -> None:
    (_, share) = told(f"Năm 2014, {text}", "2015-01-20")
    assert (share.measure, share.transform, share.counterpart) == (measure, "share", "LA")
    assert float(share.value) == 20
