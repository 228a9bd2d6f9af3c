"""Of goods that a story first speaks of without a name, and of the partner's rank in the largest of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("lead", "goods"),
    [
        ("Trung Quốc chi 7 tỷ USD mua một loại quả gai", "loại quả"),
        ("nước ta đã chi 7 tỷ USD nhập khẩu một loại hạt từ Campuchia", "loại hạt"),
        ("Việt Nam thu 7 tỷ USD từ xuất khẩu loại củ đặc sản", "loại củ"),
    ],
)
def test_goods_without_a_name_are_goods(lead: str, goods: str) -> None:
    assert [s.commodity for s in told(f"Năm 2023, {lead}.", "2024-02-05")] == [goods]


@pytest.mark.parametrize("again", ["loại quả gai này", "loại quả vua này", "loại quả này"])
def test_goods_pointed_back_at_have_the_name_given_since(again: str) -> None:
    text = (
        "Năm 2023, Trung Quốc chi 7 tỷ USD mua một loại quả gai. Việt Nam xuất khẩu 4 tấn sầu riêng. "
        f"Năm nay, kim ngạch xuất khẩu {again} sang nước này tăng 12%."
    )
    assert [s.commodity for s in told(text, "2024-02-05")] == ["loại quả", "sầu riêng", "sầu riêng"]


@pytest.mark.parametrize(
    "said",
    [
        "Với nhóm hàng lớn nhất là sắt thép, Lào đứng thứ hai với 7 tỷ USD.",
        "Đơn cử như nhóm hàng lớn nhất là sắt thép, Lào đứng thứ hai (sau Nga) với 7 tỷ USD.",
        "Ở mặt hàng nhập khẩu lớn nhất là sắt thép, Lào xếp thứ hai với 7 tỷ USD.",
    ],
)
def test_a_partner_ranks_in_the_largest_goods(said: str) -> None:
    rank = told(f"Năm 2023, nhập khẩu từ Lào đạt 43 tỷ USD. {said}", "2024-02-05")[1]
    assert (rank.measure, rank.counterpart, int(rank.value)) == ("import_source_rank", "LA", 2)
    assert rank.commodity == "sắt thép"


@pytest.mark.parametrize(
    ("day", "said", "end"),
    [
        ("2018-12-04", "Nhập khẩu rau quả năm 2018 từ Lào", "2018-10-31"),
        ("2018-12-28", "Nhập khẩu rau quả năm 2018 từ Lào", "2018-12-31"),
        ("2018-11-20", "Mùa mận 2018, nhập khẩu mận từ Lào", "2018-12-31"),
    ],
)
def test_a_year_is_its_months_told_until_it_nearly_ends(day: str, said: str, end: str) -> None:
    text = f"10 tháng năm 2018, nhập khẩu từ Lào đạt 54 tỷ USD. {said} đạt 341 triệu USD."
    assert str(told(text, day)[-1].period.end) == end


@pytest.mark.parametrize("goods", ["benzen", "P-xylen", "barit", "polypropylene"])
def test_one_foreign_word_with_its_tonnes_is_a_member_of_a_list(goods: str) -> None:
    text = f"Tháng 2, xuất khẩu của Cà Mau tăng. Chè 19 nghìn tấn (tăng 12%), {goods} 40 nghìn tấn (tăng 7%)."
    assert [s.commodity for s in told(text, "2024-03-15")] == ["Chè", "Chè", goods, goods]


def test_a_foreign_word_without_tonnes_is_none() -> None:
    text = "Tháng 2, xuất khẩu của Hà Tĩnh tăng. Chè đạt 19 nghìn tấn (tăng 12%), logistics tăng 7%."
    assert "logistics" not in [s.commodity for s in told(text, "2024-03-15")]
