"""A "market of imports" of what Vietnam sells buys it, and what it then imports is Vietnam's."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEAD = "Xuất khẩu chè của Việt Nam 7 tháng đầu năm đạt 90.000 tấn, trị giá 200 triệu USD."


def _last(text: str) -> tuple[str, str, str]:
    statement = told(text, "2024-08-15")[-1]
    return statement.measure, statement.reporter, statement.counterpart


@pytest.mark.parametrize(
    "ranked",
    [
        "Lào vẫn là thị trường nhập khẩu lớn nhất của Việt Nam.",
        "Thứ hai, Lào là thị trường nhập khẩu lớn nhất của ta.",
        "Giá chè xuất khẩu bình quân đạt 2.100 USD/tấn. Lào là thị trường nhập khẩu lớn nhất của Việt Nam.",
    ],
)
def test_a_market_of_imports_buys_what_is_sold(ranked: str) -> None:
    assert _last(f"{_LEAD} {ranked}") == ("export_market_rank", "VN", "LA")


@pytest.mark.parametrize(
    "lead",
    [
        "Kim ngạch xuất khẩu 7 tháng đạt 220 tỷ USD, nhập khẩu đạt 210 tỷ USD.",
        "Nhập khẩu chè của Việt Nam 7 tháng đạt 900 tấn.",
    ],
)
def test_a_market_of_imports_elsewhere_sells(lead: str) -> None:
    text = f"{lead} Lào là thị trường nhập khẩu lớn nhất của Việt Nam."
    assert _last(text) == ("import_source_rank", "VN", "LA")


@pytest.mark.parametrize("ranked", ["Lào là thị trường lớn nhất.", "Lào là thị trường lớn nhất với 40%."])
@pytest.mark.parametrize(
    ("bought", "partner"),
    [
        ("Từ đầu năm đến nay, Lào đã nhập 50.000 tấn chè.", "VN"),
        ("Nước này nhập khẩu 50.000 tấn, trị giá 90 triệu USD, tăng 5% về lượng.", "VN"),
        ("Mỗi năm, Lào nhập khẩu 120.000 tấn chè.", "W00"),
        ("Lào nhập khẩu tổng cộng 120.000 tấn chè trong 6 tháng.", "W00"),
        ("Lào nhập khẩu 5 tỷ USD chè.", "W00"),
        ("Lào nhập khẩu 30.000 tấn chè từ Nga.", "RU"),
    ],
)
def test_what_a_ranked_market_imports_is_of_what_is_sold(ranked: str, bought: str, partner: str) -> None:
    assert _last(f"{_LEAD} {ranked} {bought}") == ("imports", "LA", partner)
