"""Figures without a unit that point back at what was counted, weighed or paid before."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2018, Việt Nam đón 5 triệu lượt khách Lào, năm 2019 con số này là 6 triệu.",
        "Việt Nam đón 5 triệu khách Lào năm 2018. Sang năm 2019, con số này tăng lên 6 triệu.",
        "Năm 2018, khách Lào đến Việt Nam đạt 5 triệu lượt. Năm 2019, con số này đạt 6 triệu lượt khách.",
    ],
)
def test_as_many_guests_of_the_same_country(text: str) -> None:
    rows = [(s.measure, s.counterpart, float(s.value), s.unit) for s in told(text, "2020-01-10")]
    assert rows == [("visitor_arrivals", "LA", 5e6, "count"), ("visitor_arrivals", "LA", 6e6, "count")]


def test_all_guests_are_not_those_of_one_country() -> None:
    text = "Năm 2018, khách Lào đến Việt Nam đạt 5 triệu lượt. Năm 2019, tổng khách quốc tế là 18 triệu lượt."
    assert [s.counterpart for s in told(text, "2020-01-10")] == ["LA", "W00"]


@pytest.mark.parametrize(("unit", "code"), [("tấn", "tonne"), ("USD", "USD")])
def test_an_amount_has_the_unit_of_what_it_points_back_at(unit: str, code: str) -> None:
    text = f"Năm 2018, xuất khẩu gạo đạt 500 triệu {unit}. Năm 2019, con số này đạt 620 triệu."
    assert [s.unit for s in told(text, "2020-01-10")] == [code, code]
