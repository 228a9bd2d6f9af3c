"""What a single journey carries is no statistics; what is only put against another time is no growth."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told


@pytest.mark.parametrize(
    "text",
    [
        "Lô vải 5 tấn đầu tiên của Bắc Giang đã lên đường sang Nhật Bản.",
        "Chuyến hàng 20 tấn bưởi đầu tiên xuất khẩu vừa cập cảng Mỹ.",
        "Container 18 tấn sầu riêng đầu tiên được xuất khẩu sang Trung Quốc.",
        "Lô hàng trị giá 2 triệu USD này được xuất khẩu sang Đức.",
    ],
)
def test_a_consignment_is_no_statistics(text: str) -> None:
    before = "Năm 2023, xuất khẩu trái cây sang Nhật Bản đạt 200 tấn."
    assert len(told(f"{before} {text}", "2024-07-05")) == 1


@pytest.mark.parametrize("many", ["50 lô hàng", "Các lô hàng", "Nhiều chuyến hàng", "9.000 container"])
def test_many_consignments_are_trade(many: str) -> None:
    text = f"Tháng 5, {many} trái cây với tổng khối lượng 900 tấn được xuất khẩu sang Nhật Bản."
    assert [int(s.value) for s in told(text, "2024-07-05") if s.unit == "tonne"] == [900]


@pytest.mark.parametrize("ratio", ["chỉ bằng 80% so với cùng kỳ năm trước", "bằng 92% so với cùng kỳ"])
def test_a_ratio_is_no_growth_whatever_rose_before(ratio: str) -> None:
    text = f"Tháng 1, xuất khẩu sang Lào tăng 4%, đạt 51 triệu USD, nhập khẩu 99 triệu USD, {ratio}."
    facts, rejected = read_text(text, "2024-07-05")
    assert [float(s.value) for s in facts if s.unit == "percent"] == [4]
    assert [r.reason for r in rejected if r.unit == "percent"] == ["other_topic"]


@pytest.mark.parametrize(
    "grown", ["tăng kim ngạch lớn 4 tỷ USD", "tăng rất mạnh 4 tỷ USD", "giảm sâu 4 tỷ USD"]
)
def test_by_how_much_it_grew_is_no_amount(grown: str) -> None:
    text = f"10 tháng, điện thoại nhập từ Lào {grown} so với cùng kỳ năm trước, chạm mốc 14 tỷ USD."
    assert [int(s.value) for s in told(text, "2024-11-05")] == [14_000_000_000]


def test_parts_that_name_nobody_are_of_who_bought_the_whole() -> None:
    text = (
        "Quý I, Lào nhập khẩu 90 triệu USD nông sản Việt Nam. Trong đó, các mặt hàng mới được nhập khẩu như "
        "dưa hấu và chuối có tổng kim ngạch đạt 9 triệu USD, chiếm 10%."
    )
    assert [(s.reporter, s.counterpart) for s in told(text, "2024-07-05")] == [("LA", "VN")] * 3
