"""Words that only describe who was named, and investors with whom a paragraph goes on."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_STORY = (
    "Hội chợ Trung Quốc - ASEAN\n\nNăm 2015, kim ngạch xuất nhập khẩu của Quảng Tây với ASEAN đạt 28 tỷ USD."
)


@pytest.mark.parametrize(
    "said", ["nước láng giềng núi liền núi", "láng giềng thân thiết", "quốc gia láng giềng"]
)
def test_a_neighbour_behind_a_comma_is_the_one_just_named(said: str) -> None:
    text = f"{_STORY}\n\nRiêng với Việt Nam, {said}, con số này là 24 tỷ USD."
    last = told(text, "2016-09-12")[-1]
    assert (last.reporter, last.counterpart, str(last.period.start)) == ("CN-GX", "VN", "2015-01-01")


@pytest.mark.parametrize(
    "capital",
    ["vốn đăng ký mới, tăng thêm và góp vốn", "vốn tăng thêm", "vốn cấp mới"],
)
@pytest.mark.parametrize("opening", ["Riêng 10 tháng", "Tính riêng 10 tháng đầu năm", "10 tháng đầu năm"])
def test_a_story_on_an_investor_goes_on_with_its_new_capital(opening: str, capital: str) -> None:
    text = (
        "Quan hệ Việt Nam - Lào\n\nVề đầu tư, lũy kế đến 20/10/2017, Lào có 76 dự án còn hiệu lực "
        f"với 1,9 tỷ USD vốn đăng ký, đứng thứ tám. {opening}, {capital} đạt 72 triệu USD."
    )
    last = told(text, "2017-11-14")[-1]
    assert (last.reporter, last.counterpart, str(last.period.start)) == ("VN", "LA", "2017-01-01")


def test_all_investors_are_told_of_again_where_they_were() -> None:
    text = (
        "Quan hệ Việt Nam - Lào\n\n10 tháng năm 2017, tổng vốn FDI vào Việt Nam đạt 28 tỷ USD. "
        "Lào có 76 dự án với 1,9 tỷ USD. Riêng tháng 10, vốn đăng ký cấp mới và tăng thêm đạt 2 tỷ USD."
    )
    assert told(text, "2017-11-14")[-1].counterpart == "W00"
