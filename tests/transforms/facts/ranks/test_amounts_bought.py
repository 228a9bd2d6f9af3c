"""How much a ranked market of Vietnam's buys: that is what Vietnam sells to it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

LEAD = "Trong 4 tháng năm 2012, xuất khẩu chè của cả nước đạt 36.412 tấn.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Peru vẫn là thị trường lớn nhất nhập khẩu chè của Việt Nam, với lượng nhập 5.804 tấn.",
        "Peru là thị trường nhập khẩu chè lớn nhất của Việt Nam, với lượng nhập đạt 5.804 tấn.",
        "Peru là thị trường lớn thứ 2, với kim ngạch nhập khẩu 7 triệu USD.",
        "Đứng thứ hai là Peru, lượng nhập đạt 5.120 tấn.",
    ],
)
def test_what_a_ranked_market_buys_is_sold_to_it(text: str) -> None:
    last = told(LEAD + text)[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("exports", "VN", "PE")


def test_a_verb_has_a_subject_of_its_own() -> None:
    last = told(LEAD + "Peru nhập khẩu 5.120 tấn chè của Việt Nam.")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("imports", "PE", "VN")
