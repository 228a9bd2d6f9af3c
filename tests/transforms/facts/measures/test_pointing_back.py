"""A figure that is told again is of what it was the first time, and so are its parts."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

KOREA = (
    "Năm 2014 kim ngạch Việt Nam - Nga đạt 2,8 tỷ USD, trong đó nhập khẩu 1,1 tỷ USD, xuất khẩu 1,7 tỷ USD. "
    "Quý I/2015 nhập khẩu đạt 300 triệu USD.\n\n"
)


@pytest.mark.parametrize(
    "again",
    [
        "Trong 1,7 tỷ USD nói trên, điện thoại đạt 700 triệu USD.",
        "Trong số 1,7 tỷ USD này, điện thoại đạt 700 triệu USD.",
        "Trong tổng số 1,7 tỷ USD, điện thoại đạt 700 triệu USD.",
        "Ông cho biết, trong con số 1,7 tỷ USD kể trên, điện thoại chiếm 700 triệu USD.",
    ],
)
def test_parts_are_of_the_figure_that_is_told_again(again: str) -> None:
    whole, part = told(KOREA + again, "2015-05-05")[-2:]
    for found in (whole, part):
        assert (found.measure, found.counterpart, str(found.period.end)) == ("exports", "RU", "2014-12-31")
    assert (whole.commodity, part.commodity) == (None, "điện thoại")


@pytest.mark.parametrize(
    ("text", "measure", "counterpart"),
    [
        (f"{KOREA}Nhập khẩu gạo đạt 1,7 tỷ USD, tăng 5%.", "imports", "RU"),
        (f"{KOREA}Quý II, nhập khẩu đạt 1,7 tỷ USD.", "imports", "RU"),
    ],
)
def test_the_same_amount_of_something_else_is_not(text: str, measure: str, counterpart: str) -> None:
    last = told(text, "2015-05-05")[-1]
    assert (last.measure, last.counterpart) == (measure, counterpart)


@pytest.mark.parametrize(
    "part",
    [
        "Trong đó, các nhà đầu tư Hàn Quốc góp 811 triệu USD, chiếm 21,8%.",
        "Riêng Hàn Quốc đạt 811 triệu USD.",
        "Nhà đầu tư Hàn Quốc rót 811 triệu USD.",
    ],
)
def test_one_investor_of_all_has_registered_capital(part: str) -> None:
    text = "Bốn tháng đầu năm, cả nước thu hút 3,7 tỷ USD vốn FDI; giải ngân 4,2 tỷ USD, tăng 5%."
    found = [s for s in told(f"{text} {part}", "2015-05-05") if s.counterpart == "KR"]
    assert found
    assert {s.measure for s in found} == {"fdi_registered_capital"}


@pytest.mark.parametrize(
    "part", ["Hàn Quốc giải ngân 811 triệu USD.", "Vốn thực hiện của Hàn Quốc đạt 811 triệu USD."]
)
def test_what_one_investor_has_paid_out_is_that(part: str) -> None:
    text = "Bốn tháng đầu năm, cả nước thu hút 3,7 tỷ USD vốn FDI; giải ngân 4,2 tỷ USD, tăng 5%."
    assert told(f"{text} {part}", "2015-05-05")[-1].measure == "fdi_disbursed_capital"
