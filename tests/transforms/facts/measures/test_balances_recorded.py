"""Who records a surplus or a deficit has it, whatever verb and noun tell it; "vốn" may be no capital."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _first(text: str) -> tuple[str, str, str, float]:
    statement = told(text, "2012-05-10")[0]
    return statement.measure, statement.reporter, statement.counterpart, float(statement.value)


@pytest.mark.parametrize(
    "said",
    [
        "Hàn Quốc ghi nhận mức thặng dư mậu dịch 2,2 tỉ đôla trong tháng 4.",
        "Hàn Quốc báo cáo mức thặng dư thương mại 2,2 tỉ đôla trong tháng 4.",
        "Hàn Quốc đã đạt mức thặng dư mậu dịch 2,2 tỉ đôla trong tháng 4.",
        "Hàn Quốc ghi nhận thặng dư cán cân mậu dịch 2,2 tỉ đôla trong tháng 4.",
        "Quan thuế cho hay tháng trước Hàn Quốc ghi nhận mức thặng dư mậu dịch là 2,2 tỉ đôla.",
        "Thặng dư mậu dịch vốn gây nhiều tranh cãi của Hàn Quốc giảm xuống còn 2,2 tỉ đôla.",
    ],
)
def test_who_records_a_surplus_has_it(said: str) -> None:
    assert _first(said) == ("trade_balance", "KR", "W00", 2.2e9)


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        ("Nhật Bản bị thâm hụt mậu dịch 5 tỉ đôla trong tháng 4.", ("JP", "W00")),
        ("Việt Nam ghi nhận mức thâm hụt mậu dịch 5 tỉ đôla trong tháng 4.", ("VN", "W00")),
        ("Việt Nam bị thâm hụt mậu dịch 5 tỉ đôla với Lào trong năm 2011.", ("VN", "LA")),
    ],
)
def test_who_has_a_deficit(said: str, sides: tuple[str, str]) -> None:
    assert _first(said) == ("trade_balance", *sides, -5e9)


@pytest.mark.parametrize("when", ["tháng trước", "năm trước", "quý trước", "Cho hay năm trước"])
def test_a_time_before_is_nobody_who_is_ahead(when: str) -> None:
    assert _first(f"{when.capitalize()} Nhật Bản xuất khẩu 9 tỉ đôla.")[:3] == ("exports", "JP", "W00")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tháng 7/2024, nền kinh tế xuất siêu 620 triệu USD.", 620_000_000),
        ("Trong tháng 7 nền kinh tế nhập siêu 620 triệu USD.", -620_000_000),
        ("Như vậy, tháng 7 nền kinh tế xuất siêu 620 triệu USD thay vì nhập siêu như ước tính.", 620_000_000),
    ],
)
def test_an_economy_that_sells_more_is_no_supplier(text: str, value: int) -> None:
    assert [(s.measure, int(s.value)) for s in told(text, "2024-08-15")] == [("trade_balance", value)]


@pytest.mark.parametrize("gap", ["với mức chênh lệch 49 triệu USD", ", chênh lệch gần 49 triệu USD"])
def test_how_far_a_balance_leans_is_no_change(gap: str) -> None:
    text = f"Năm 2023, cán cân thương mại giữa Việt Nam và Peru nghiêng về phía Peru {gap}."
    (fact,) = told(text, "2024-02-01")
    assert (fact.measure, fact.reporter, fact.counterpart) == ("trade_balance", "PE", "VN")
    assert fact.value == 49_000_000
