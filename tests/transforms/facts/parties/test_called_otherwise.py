"""Partners that are called by their group, by their size, or as one of many."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("said", "partner"),
    [
        ("EU xếp thứ tư, với kim ngạch xuất khẩu sang 27 nước thuộc liên minh này đạt 3 tỷ USD.", "EU"),
        ("ASEAN xếp thứ tư, với kim ngạch xuất khẩu sang 9 quốc gia thuộc khối này đạt 3 tỷ USD.", "ASEAN"),
        ("EU xếp sau Mỹ, xuất khẩu sang các nước thuộc liên minh này đạt 3 tỷ USD.", "EU"),
        ("Ấn Độ xếp thứ tư, với kim ngạch xuất khẩu sang quốc gia này đạt 3 tỷ USD.", "IN"),
        ("Xuất khẩu sang các nước thuộc ASEAN đạt 3 tỷ USD.", "ASEAN"),
        ("Xuất khẩu sang nền kinh tế lớn nhất thế giới đạt 3 tỷ USD.", "US"),
        ("Xuất khẩu vào nền kinh tế lớn thứ hai thế giới đạt 3 tỷ USD.", "CN"),
        ("Xuất khẩu sang hai nền kinh tế lớn nhất thế giới đạt 3 tỷ USD.", "W00"),
        ("Quế được xuất khẩu sang châu Á, trong đó chủ yếu sang thị trường Ấn Độ, đạt 3 tỷ USD.", "IN"),
        ("Quế được xuất khẩu sang các nước Nam Á, nhất là sang Bangladesh với 3 tỷ USD.", "BD"),
    ],
)
def test_exports_are_sold_to_whoever_is_called(said: str, partner: str) -> None:
    last = told("Năm 2023, xuất khẩu quế của Việt Nam đạt 9 tỷ USD. " + said, "2024-03-01")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("exports", "VN", partner)


@pytest.mark.parametrize(
    "said",
    [
        "Nhật Bản, nền kinh tế lớn thứ hai thế giới, nhập khẩu 3 tỷ USD tôm của Việt Nam.",
        "Nhật Bản là nền kinh tế lớn thứ hai thế giới và nhập khẩu 3 tỷ USD tôm của Việt Nam.",
    ],
)
def test_a_country_that_is_named_is_no_other_that_is_as_large_now(said: str) -> None:
    (only,) = told(f"Năm 2007, {said}", "2008-03-01")
    assert (only.measure, only.reporter, only.counterpart) == ("imports", "JP", "VN")


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Hoạt động xuất khẩu lao động năm 2023 mang về 3 tỷ USD.", 0),
        ("Hàng xuất xứ Trung Quốc nhập vào Việt Nam năm 2023 đạt 3 tỷ USD.", 1),
    ],
)
def test_labour_is_no_export(said: str, count: int) -> None:
    assert len(told(said, "2024-03-01")) == count


def test_the_largest_economy_holds_a_rank() -> None:
    text = "Nền kinh tế lớn nhất thế giới cũng là thị trường xuất khẩu lớn nhất của Việt Nam."
    assert [(s.measure, s.counterpart) for s in told(text)] == [("export_market_rank", "US")]


@pytest.mark.parametrize(
    "said",
    [
        "Từ 1 đến 5/2/2024, Bộ trưởng Thương mại Ba Lan dẫn đầu đoàn doanh nghiệp thăm Việt Nam.",
        "Thị trưởng Warszawa (Ba Lan) đứng đầu một phái đoàn đến Hà Nội.",
        "Ông Minh, người dẫn đầu phái đoàn Ba Lan, đã thăm Hà Nội.",
    ],
)
def test_who_leads_a_delegation_holds_no_rank(said: str) -> None:
    text = f"Kim ngạch Việt Nam - Ba Lan năm 2023 đạt 2 tỷ USD. {said}"
    assert [s.measure for s in told(text, "2024-03-01")] == ["trade_turnover"]
