"""Measures said to be the whole country's, behind a province's or a partner's."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_DRAWN = "Tin tuần\n\nNăm 2019, Long An thu hút 2 tỷ USD vốn FDI."
_SOLD = "Tin tuần\n\nNăm 2019, Long An xuất khẩu 6 tỷ USD."
_ABROAD = "Tin tuần\n\nNăm 2019, xuất khẩu sang Lào đạt 500 triệu USD."


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2020-01-15") if "rank" not in s.measure]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (_DRAWN, "Vốn thực hiện cả nước đạt 20 tỷ USD."),
        (_DRAWN, "Vốn FDI đăng ký cả nước ước đạt 38 tỷ USD."),
        (_DRAWN, "Trong khi đó, vốn FDI của cả nước tăng 7%."),
        (_DRAWN, "Số dự án mới của cả nước là 3.883 dự án."),
        (_SOLD, "Xuất khẩu cả nước đạt 264 tỷ USD."),
        (_SOLD, "Trong khi đó, xuất khẩu toàn quốc tăng 8%."),
        (_SOLD, "Xuất khẩu gạo của cả nước năm 2019 đạt 3 tỷ USD."),
        (_SOLD, "Cán cân thương mại cả nước thặng dư 11 tỷ USD."),
        (_ABROAD, "Trong khi đó, xuất khẩu cả nước tăng 8%."),
    ],
)
def test_the_whole_countrys_measure(before: str, said: str) -> None:
    assert _pairs(f"{before} {said}")[1:] == [("VN", "W00")]


@pytest.mark.parametrize(
    "said",
    [
        "xuất khẩu 6 tỷ USD, góp phần đưa xuất khẩu cả nước lên 264 tỷ USD",
        "xuất khẩu 6 tỷ USD, trong khi xuất khẩu cả nước đạt 264 tỷ USD",
        "thu hút 6 tỷ USD vốn FDI, góp phần đưa vốn FDI cả nước lên 38 tỷ USD",
        "thu hút 6 tỷ USD vốn FDI, trong tổng số 38 tỷ USD của cả nước",
    ],
)
def test_what_a_province_adds_to(said: str) -> None:
    assert _pairs(f"Năm 2019, Long An {said}.") == [("VN-41", "W00"), ("VN", "W00")]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (_SOLD, "Tỉnh chiếm 2% xuất khẩu cả nước và đạt 6 tỷ USD."),
        (_SOLD, "Tỉnh dẫn đầu xuất khẩu cả nước với 6 tỷ USD."),
        (_SOLD, "Dẫn đầu xuất khẩu cả nước là Long An với 6 tỷ USD."),
        (_DRAWN, "Tỉnh dẫn đầu thu hút FDI cả nước với 2 tỷ USD."),
        (_DRAWN, "Con số này chiếm 5% tổng vốn đầu tư cả nước."),
    ],
)
def test_what_a_province_is_ranked_or_counted_in_is_not_its_own(before: str, said: str) -> None:
    assert set(_pairs(f"{before} {said}")) == {("VN-41", "W00")}


@pytest.mark.parametrize("said", ["Vốn FDI của Bỉ cả nước đạt 2 tỷ USD.", "Tổng vốn của Bỉ đạt 2 tỷ USD."])
def test_an_investor_that_is_named_stays(said: str) -> None:
    assert {counterpart for _, counterpart in _pairs(f"{_DRAWN} {said}")[1:]} == {"BE"}
