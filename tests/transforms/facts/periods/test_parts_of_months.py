"""Of a total so far, the part that is told before it is of the month, quarter or half month of the others."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SOLD = "{part}, xuất khẩu đạt 96 triệu USD. {so_far}, xuất khẩu đạt 282 triệu USD."


def _bought(part: str, so_far: str, bought: str) -> tuple[str, str]:
    text = f"{_SOLD.format(part=part, so_far=so_far)} {bought}"
    facts = told(text, "2022-10-25")
    start, end = next((s.period.start, s.period.end) for s in facts if s.measure == "imports")
    return str(start), str(end)


@pytest.mark.parametrize(
    ("part", "so_far", "days"),
    [
        ("Quý III", "Tính chung 9 tháng", ("2022-07-01", "2022-09-30")),
        ("Tháng 9", "Tính chung 9 tháng", ("2022-09-01", "2022-09-30")),
        ("Nửa đầu tháng 10", "Tính từ đầu năm đến ngày 15/10", ("2022-10-01", "2022-10-15")),
        ("Kỳ 1 tháng 10 (từ 1 đến 15/10)", "Lũy kế từ đầu năm đến ngày 15/10", ("2022-10-01", "2022-10-15")),
    ],
)
@pytest.mark.parametrize(
    "bought",
    [
        "Trong khi đó, nhập khẩu đạt 90 triệu USD. {so_far}, nhập khẩu đạt 276 triệu USD.",
        "Ở chiều ngược lại, nhập khẩu đạt 90 triệu USD, tăng 5%. {so_far}, nhập khẩu đạt 276 triệu USD.",
    ],
)
def test_the_other_way_of_trade_is_of_the_same_part(
    part: str, so_far: str, days: tuple[str, str], bought: str
) -> None:
    assert _bought(part, so_far, bought.format(so_far=so_far)) == days


@pytest.mark.parametrize(
    ("part", "heaped", "days"),
    [
        ("Nửa đầu tháng 10", "lũy kế đến 15/10, nhập khẩu 276 triệu USD", ("2022-10-01", "2022-10-15")),
        ("Quý III", "lũy kế 9 tháng đạt 276 triệu USD", ("2022-07-01", "2022-09-30")),
        ("9 tháng", "lũy kế 9 tháng đạt 276 triệu USD", ("2022-09-01", "2022-09-30")),
    ],
)
def test_what_is_heaped_up_in_one_sentence_has_a_part_before_it(
    part: str, heaped: str, days: tuple[str, str]
) -> None:
    text = f"{part}, xuất khẩu đạt 96 triệu USD. Nhập khẩu đạt 90 triệu USD, {heaped}."
    facts = told(text, "2022-10-25")
    assert [(str(s.period.start), str(s.period.end)) for s in facts if s.value == 90_000_000] == [days]


def test_what_no_total_follows_is_of_the_months_so_far() -> None:
    text = f"{_SOLD.format(part='Quý III', so_far='Tính chung 9 tháng')} Nhập khẩu đạt 276 triệu USD."
    assert str(told(text, "2022-10-25")[-1].period.start) == "2022-01-01"
