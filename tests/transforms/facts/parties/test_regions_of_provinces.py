"""Regions of provinces, which have no code: what is told of them is of no province, nor of the country."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told


@pytest.mark.parametrize(
    "region", ["các tỉnh miền Trung", "vùng Đông Nam Bộ", "khu vực ĐBSCL", "Các tỉnh phía Nam"]
)
def test_a_region_is_not_the_country(region: str) -> None:
    text = f"Tính đến 20/8/2021, {region} có 2.138 dự án FDI, tổng vốn đăng ký 60,2 tỷ USD."
    facts, rejected = read_text(text, "2021-09-18")
    assert not facts
    assert [r.reason for r in rejected].count("no_partner") == 2


def test_its_provinces_are_of_its_time() -> None:
    text = (
        "Tính đến 20/8/2021, các tỉnh miền Trung có 2.138 dự án FDI, tổng vốn đăng ký 60,2 tỷ USD.\n"
        "Thanh Hóa dẫn đầu với 161 dự án, tổng vốn đăng ký 14,45 tỷ USD."
    )
    found = told(text, "2021-09-18")
    assert {(s.reporter, str(s.period.end)) for s in found} == {("VN-21", "2021-08-20")}


def test_a_year_told_in_words_dates_what_goes_into_it() -> None:
    text = (
        "10 tháng năm 2022, kim ngạch với Nga đạt 1,9 tỷ USD.\nNăm 2021, kim ngạch giữa Việt Nam với Lào và "
        "Peru tăng mạnh. Cụ thể, với Lào đạt 1,3 tỷ USD; với Peru 641 triệu USD."
    )
    assert [s.period.end.year for s in told(text, "2022-11-21") if s.period.end] == [2022, 2021, 2021]
