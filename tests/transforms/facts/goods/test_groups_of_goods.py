"""Products that a sentence points at, beside the group that they are in; parts of trade of both ways."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

LED = "Tin tuần\n\nTrong 10 tháng đầu năm 2025, kim ngạch xuất khẩu nông sản đạt 7 tỷ USD. "


@pytest.mark.parametrize(
    "text",
    [
        "Một phần động lực đến từ mít, với kim ngạch đạt hơn 430 triệu USD.",
        "Điểm sáng là mít với 430 triệu USD.",
        "Nổi bật có mít, mang về 430 triệu USD.",
        "Mít là một trong các loại trái cây xuất khẩu nhiều nhất, đạt 430 triệu USD.",
        "Mít lọt vào nhóm nông sản tăng trưởng mạnh với 430 triệu USD.",
        "Mít đứng thứ ba trong các loại trái cây xuất khẩu, đạt 430 triệu USD.",
        "Trong các loại trái cây, mít đạt 430 triệu USD.",
    ],
)
def test_a_product_that_is_pointed_at_is_told_of_and_not_its_group(text: str) -> None:
    _, amount = [s for s in told(LED + text, "2025-12-08") if s.unit == "USD"]
    assert (amount.commodity or "").lower() == "mít"


@pytest.mark.parametrize(
    "text",
    [
        "Động lực đến từ điều kiện thuận lợi, đạt 430 triệu USD.",
        "Điểm sáng là tiêu chuẩn mới, đạt 430 triệu USD.",
    ],
)
def test_words_that_only_begin_like_a_product_are_none(text: str) -> None:
    assert [s.commodity for s in told(LED + text, "2025-12-08")] == ["nông sản"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trong đó, Lào nhập khẩu 63 triệu USD.", ("LA", "VN")),
        ("Năm 2018, Lào nhập khẩu 6 tỷ USD.", ("LA", "W00")),
    ],
)
def test_part_of_trade_of_both_ways_is_between_both(text: str, expected: tuple[str, str]) -> None:
    told_of = told(f"Năm 2018, kim ngạch thương mại Việt Nam - Lào đạt 140 triệu USD. {text}", "2019-03-01")
    assert [(s.reporter, s.counterpart) for s in told_of] == [("VN", "LA"), expected]
