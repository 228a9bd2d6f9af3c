"""Firms from abroad, told in short as the next of several parts of an economy."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _rows(text: str) -> list[tuple[str, str | None]]:
    return [(s.measure, s.commodity) for s in told(text, "2022-11-02")]


@pytest.mark.parametrize(
    ("listed", "sectors"),
    [
        (
            "Khu vực nhà nước giảm 6%; khu vực tư nhân giảm 9%; FDI giảm 3%.",
            ["Khu vực nhà nước", "khu vực tư nhân"],
        ),
        ("Khối trong nước đạt 3 tỷ USD, FDI đạt 6 tỷ USD.", ["Khối trong nước"]),
        ("Khu vực trong nước tăng 2% và FDI tăng 5%.", ["Khu vực trong nước"]),
        ("Khu vực kinh tế trong nước 3 tỷ USD, FDI 6 tỷ USD.", ["Khu vực kinh tế trong nước"]),
    ],
)
def test_the_next_of_several_parts_trades_too(listed: str, sectors: list[str]) -> None:
    rows = _rows(f"Mười tháng, kim ngạch xuất khẩu đạt 9 tỷ USD. {listed}")
    assert rows[1:] == [("exports", sector) for sector in [*sectors, "FDI"]]


@pytest.mark.parametrize(
    "text",
    [
        "9 tháng, thu hút FDI đạt 6 tỷ USD.",
        "9 tháng, khu vực trong nước góp vốn ít, FDI đăng ký đạt 6 tỷ USD.",
    ],
)
def test_capital_from_abroad_stays_capital(text: str) -> None:
    assert _rows(text) == [("fdi_registered_capital", None)]
