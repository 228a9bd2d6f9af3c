"""Columns of what goods weigh and are worth: below one period, or with a unit that only the first names."""

from __future__ import annotations

from tests.transforms.facts.telling import told

LEAD = "Trong 4 tháng năm 2012, xuất khẩu chè đạt 36.412 tấn, trị giá 51.308.746 USD.\n\n"
TITLE = "Số liệu xuất khẩu chè tháng 4 và 4 tháng năm 2012\n"


def _table(text: str) -> list[tuple[str, int, str, str]]:
    facts = told(LEAD + TITLE + text, "2012-05-20")[2:]
    return [(s.counterpart, int(s.value), s.unit, str(s.period.start)[5:7]) for s in facts]


def test_a_period_stands_above_weight_and_worth() -> None:
    rows = [
        "Nước ĐVT Tháng 4/2012 4Tháng/2012".replace(" ", "\n").replace("Tháng\n", "Tháng "),
        "Lào\nTấn\n1.217\n2.165.480\n5.804\n10.117.263",
        "Nga\nTấn\n1.503\n1.962.377\n5.120\n6.682.904",
    ]
    assert _table("\n".join(rows)) == [
        ("LA", 1217, "tonne", "04"),
        ("LA", 2165480, "USD", "04"),
        ("LA", 5804, "tonne", "01"),
        ("LA", 10117263, "USD", "01"),
        ("RU", 1503, "tonne", "04"),
        ("RU", 1962377, "USD", "04"),
        ("RU", 5120, "tonne", "01"),
        ("RU", 6682904, "USD", "01"),
    ]


def test_heads_called_alike_count_in_one_unit_and_no_harvest() -> None:
    cells = [
        "Thị trường",
        "Tháng 4",
        "4 tháng đầu năm",
        "Sản lượng",
        "(tấn)",
        "Giá trị",
        "(USD)",
        "Sản lượng",
        "Giá trị",
    ]
    cells += ["Lào", "472.930", "16.038.744", "4.718.635", "172.604.951"]
    cells += ["Nga", "263.180", "10.925.603", "1.684.520", "71.350.288"]
    assert _table("\n".join(cells))[:4] == [
        ("LA", 472930, "tonne", "04"),
        ("LA", 16038744, "USD", "04"),
        ("LA", 4718635, "tonne", "01"),
        ("LA", 172604951, "USD", "01"),
    ]
