"""What several partners trade or invest together is no single one's."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("Năm 2021, xuất khẩu sang Mỹ, Lào và Nga đạt 5 tỷ USD, tăng 7%; sang Đức đạt 1 tỷ USD.", ["DE"]),
        ("Năm 2021, ba thị trường lớn là Mỹ, Đức và Nga chiếm 41% kim ngạch xuất khẩu.", []),
        ("Năm 2021, xuất khẩu sang Mỹ đạt 2 tỷ USD. Xuất khẩu sang ba thị trường này đạt 9 tỷ USD.", ["US"]),
        ("Năm 2021, xuất khẩu sang Mỹ và Nga lần lượt đạt 5 tỷ USD và 3 tỷ USD.", ["US", "RU"]),
        ("Năm 2021, nhập siêu từ Lào 3 tỷ USD và Nga 6 tỷ USD.", ["LA", "RU"]),
        ("Năm 2021, ta nhập 4 tỷ USD gỗ từ Lào và Nga, giảm 5%.", []),
        ("Năm 2021, ta nhập 4 tỷ USD gỗ từ Lào và 2 tỷ USD từ Nga.", ["LA", "RU"]),
        ("Năm 2021, thương mại giữa Lào và Nga đạt 6 tỷ USD.", ["RU"]),
    ],
)
def test_partners_named_together_are_no_counterpart(text: str, counterparts: list[str]) -> None:
    assert [s.counterpart for s in told(text)] == counterparts


def test_partners_spoken_of_before_are_none_of_a_list() -> None:
    text = (
        "Chè nhập từ Lào đạt 4 triệu USD, từ Nga đạt 2 triệu USD.\n\n"
        "Bên cạnh hai thị trường trên, nước ta nhập khẩu từ Đức, Úc và Newzealand lần lượt 8 triệu USD,"
        " 7 triệu USD và 6 triệu USD."
    )
    assert [f.counterpart for f in told(text)] == ["LA", "RU", "DE", "AU", "NZ"]


def test_each_seller_of_a_list_grows_by_its_rate() -> None:
    text = "Lào và Nga xuất khẩu chè sang Trung Quốc nhiều hơn trước, lần lượt tăng 21% và 9%."
    assert [(f.reporter, f.counterpart) for f in told(text)] == [("LA", "CN"), ("RU", "CN")]


@pytest.mark.parametrize("many", ["Ba nền kinh tế này", "Các quốc gia này", "Ba đối tác này"])
def test_economies_told_of_together_are_no_single_partner(many: str) -> None:
    text = "Năm 2020, thâm hụt của Mỹ với Lào đạt 3 tỷ USD, với Nga 2 tỷ USD."
    assert len(told(f"{text} {many} chiếm 46% tổng thâm hụt thương mại của Mỹ.", "2021-03-15")) == 2
