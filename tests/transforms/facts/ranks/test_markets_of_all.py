"""Markets that are ranked behind the part of all goods that one group of them is: of all goods."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

TOTAL = "Tháng 4/2024, xuất khẩu đạt 33,41 tỷ USD, tăng 5%."
PART = "Nhóm hàng công nghiệp chế biến đạt 29,4 tỷ USD, chiếm 88%."


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("total", [TOTAL, "4 tháng, tổng kim ngạch xuất khẩu cả nước đạt 124 tỷ USD."])
@pytest.mark.parametrize("part", [PART, "Trong đó, nhóm nông lâm thủy sản chiếm 9%."])
def test_a_market_is_the_largest_of_all_goods(total: str, part: str, between: str) -> None:
    markets = (
        "Mỹ là thị trường xuất khẩu lớn nhất với 10,1 tỷ USD; Trung Quốc là thị trường nhập khẩu lớn nhất "
        "với 12,3 tỷ USD."
    )
    found = told(f"{total} {part}{between}{markets}", "2024-05-20")[-4:]
    assert [(s.measure, s.counterpart, s.commodity) for s in found] == [
        ("export_market_rank", "US", None),
        ("exports", "US", None),
        ("import_source_rank", "CN", None),
        ("imports", "CN", None),
    ]


def test_a_story_on_one_product_ranks_markets_of_it() -> None:
    text = (
        "Xuất khẩu gạo đạt 2 tỷ USD, chiếm 9% nông sản. Philippines là thị trường lớn nhất với 900 triệu USD."
    )
    assert {s.commodity for s in told(text, "2024-05-20")[-2:]} == {"gạo"}
