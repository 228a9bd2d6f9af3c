"""Months that a paragraph, or a lead without figures, names: those told in it are of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_TOTAL = "Tính đến ngày 20/9/2021, tổng vốn FDI đăng ký vào Việt Nam đạt 20 tỷ USD, tăng 4%.\n\n"
_PART = "Trong đó, Nhật Bản dẫn đầu với tổng vốn đầu tư 5 tỷ USD, chiếm 25% tổng vốn đầu tư."


def _ends(text: str, date: str | None, unit: str = "USD") -> list[str]:
    return [str(s.period.end) for s in told(text, date) if s.unit == unit]


@pytest.mark.parametrize(
    "opening",
    [
        "Đã có 94 quốc gia và vùng lãnh thổ đầu tư tại Việt Nam trong 9 tháng đầu năm 2021.",
        "Trong 9 tháng năm 2021, có 94 quốc gia và vùng lãnh thổ có dự án đầu tư tại Việt Nam.",
        "9 tháng đầu năm 2021, có 94 quốc gia và vùng lãnh thổ rót vốn vào Việt Nam.",
    ],
)
def test_a_part_is_of_the_months_that_its_paragraph_opens_on(opening: str) -> None:
    assert _ends(f"{_TOTAL}{opening} {_PART}", "2021-09-28") == ["2021-09-20", "2021-09-30"]


def test_a_part_whose_paragraph_names_no_months_is_of_its_total() -> None:
    text = f"{_TOTAL}Đã có 94 quốc gia và vùng lãnh thổ đầu tư tại Việt Nam. {_PART}"
    assert set(_ends(text, "2021-09-28")) == {"2021-09-20"}


@pytest.mark.parametrize(
    "lead",
    [
        "Nga và Lào là hai thị trường xuất khẩu chè tăng nhanh nhất trong 9 tháng qua.",
        "Theo Hải quan, 9 tháng đầu năm 2019 xuất khẩu chè có nhiều điểm sáng.",
    ],
)
def test_what_a_lead_without_figures_dates_is_of_all_its_months(lead: str) -> None:
    text = (
        f"{lead}\n\nLượng chè xuất khẩu sang Nga đạt 9.000 tấn, tăng 3%. Thị trường Lào đạt 700 tấn.\n\n"
        "Tính chung toàn ngành, xuất khẩu chè đạt 90.000 tấn trong 9 tháng đầu năm."
    )
    facts = [s for s in told(text, "2019-10-20") if s.unit == "tonne"]
    assert {(str(s.period.start), str(s.period.end)) for s in facts} == {("2019-01-01", "2019-09-30")}


@pytest.mark.parametrize("now", ["Tính đến này", "Tính tới này"])
def test_now_is_read_though_a_tone_is_misspelt(now: str) -> None:
    text = f"{now}, có 90 nước đầu tư vào Việt Nam. Đứng đầu là Đan Mạch với tổng vốn đăng ký 6 tỷ USD."
    assert _ends(text, "2022-03-14") == ["2022-03-14"]


@pytest.mark.parametrize("day", ["Tính đến ngày 20/2/2022", "Tính tới 20/2/2022"])
def test_a_day_that_is_named_is_meant(day: str) -> None:
    assert _ends(f"{day}, Đan Mạch đầu tư 6 tỷ USD vào Việt Nam.", "2022-03-14") == ["2022-02-20"]
