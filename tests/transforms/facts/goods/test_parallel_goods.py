"""Products carried to another partner, left at a new paragraph's goods, and ranked beside each other."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SHOES = "Xuất khẩu giày dép tháng 7 giảm 17%, đạt 1,7 tỷ USD.\n\n"
_COMPUTERS = "Trong 7 tháng, xuất khẩu máy vi tính sang Mỹ đạt 29 tỷ USD, tăng 76%.\n\n"
_ALL = "Trong 7 tháng, xuất khẩu sang Mỹ đạt 60 tỷ USD, trong đó máy vi tính đạt 29 tỷ USD.\n\n"


@pytest.mark.parametrize(
    "added",
    [
        "Ngoài ra, xuất khẩu sang Lào đạt 12 tỷ USD (tăng 34%), EU đạt 8 tỷ USD (tăng 14%).",
        "Cùng với đó, xuất khẩu của Việt Nam sang Lào đạt 12 tỷ USD, tăng 34%.",
        "Tiếp đến là xuất khẩu sang Lào đạt 12 tỷ USD, tăng 34%.",
        "Ngoài Mỹ, xuất khẩu sang Lào đạt 12 tỷ USD, tăng 34%.",
        "Xuất khẩu sang Lào cũng đạt 12 tỷ USD, tăng 34%.",
        "Trong khi đó, xuất khẩu sang Lào chỉ đạt 12 tỷ USD, giảm 3%.",
    ],
)
def test_a_partner_is_added_for_the_same_product(added: str) -> None:
    found = told(_SHOES + _COMPUTERS + added, "2024-08-15")[4:]
    assert {s.commodity for s in found} == {"máy vi tính"}
    assert found[0].counterpart == "LA"


@pytest.mark.parametrize(
    ("above", "added", "product"),
    [
        (_COMPUTERS, "Ngoài ra, xuất khẩu gạo sang Lào đạt 12 tỷ USD.", "gạo"),
        (_COMPUTERS, "Ngoài ra, tổng kim ngạch xuất khẩu hàng hóa sang Lào đạt 12 tỷ USD.", None),
        (_ALL, "Ngoài ra, xuất khẩu sang Lào đạt 12 tỷ USD.", "giày dép"),
        (_COMPUTERS, "Ngoài ra, nhập khẩu từ Lào đạt 12 tỷ USD.", "giày dép"),
    ],
)
def test_another_product_or_all_goods_are_not_those_of_the_partner_before(
    above: str, added: str, product: str | None
) -> None:
    assert told(_SHOES + above + added, "2024-08-15")[-1].commodity == product


_RANKED = (
    "Trong 7 tháng, điện thoại là nhóm hàng có giá trị xuất khẩu lớn nhất, đạt 30 tỷ USD, tăng 2%.\n\nĐứng "
    "thứ hai về kim ngạch xuất khẩu là máy tính đạt 28 tỷ USD và dệt may đạt 17 tỷ USD.\n\n"
)


@pytest.mark.parametrize(
    "turned",
    [
        "Mỹ vẫn là thị trường xuất khẩu lớn nhất của Việt Nam, đạt 33 tỷ USD. Kế tiếp là Nga 2 tỷ USD.",
        "Về thị trường, Mỹ đứng đầu với 33 tỷ USD, tăng 26%; Nga đạt 2 tỷ USD.",
        "Trong các thị trường xuất khẩu, Mỹ dẫn đầu với kim ngạch 33 tỷ USD.",
        "Thị trường xuất khẩu lớn nhất của Việt Nam là Mỹ, kim ngạch đạt 33 tỷ USD.",
        "Bên cạnh đó, xuất khẩu của Việt Nam sang Nga đạt 2 tỷ USD, sang Lào đạt 1 tỷ USD.",
    ],
)
def test_products_ranked_beside_each_other_are_no_wholes(turned: str) -> None:
    found = told(_RANKED + turned, "2024-08-15")[4:]
    assert {s.commodity for s in found} == {None}
    assert "W00" not in {s.counterpart for s in found}


@pytest.mark.parametrize(
    "parts",
    ["Trong đó, cà phê robusta lớn nhất, đạt 3 tỷ USD.", "Robusta đạt 3 tỷ USD, arabica đạt 200 triệu USD."],
)
def test_a_partner_goes_back_to_the_whole_of_kinds(parts: str) -> None:
    text = f"Xuất khẩu cà phê 7 tháng đạt 3,5 tỷ USD. {parts}\n\nĐức dẫn đầu với 400 triệu USD."
    assert told(text, "2024-08-15")[-1].commodity == "cà phê"


_LISTED = (
    "Xuất khẩu 7 tháng đạt 200 tỷ USD. Trong đó, xuất khẩu sang Lào đạt 30 tỷ USD, Nga đạt 14 tỷ USD.\n\n"
)
_OF_TWO = "Xuất khẩu gỗ sang Lào đạt 5 tỷ USD.\n\nNgoài ra, xuất khẩu sang Nga đạt 1 tỷ USD.\n\n"


@pytest.mark.parametrize("above", [_LISTED, _OF_TWO])
@pytest.mark.parametrize(
    "turned",
    [
        "Theo số liệu này, 4 nhóm hàng xuất khẩu giảm trên 15% so với tháng trước, gồm than đá giảm 31%.",
        "Một số nhóm hàng giảm mạnh như than đá giảm 31%, rau quả giảm 19%.",
        "Nhiều mặt hàng tăng trưởng tốt: cà phê tăng 31%, hạt điều tăng 15%.",
        "Bốn mặt hàng xuất khẩu sụt giảm là than đá giảm 31%, rau quả giảm 19%.",
    ],
)
def test_a_paragraph_turns_from_partners_to_products(above: str, turned: str) -> None:
    before = len(told(above, "2024-08-15"))
    found = told(above + turned, "2024-08-15")[before:]
    assert {s.counterpart for s in found} == {"W00"}
    assert 15 not in {abs(int(s.value)) for s in found[:1]}


def test_products_are_of_what_goes_to_the_one_partner_told() -> None:
    text = "Xuất khẩu sang Lào đạt 9 tỷ USD.\n\nMột số mặt hàng tăng mạnh như gạo tăng 5%, chè tăng 9%."
    assert {s.counterpart for s in told(text, "2024-08-15")} == {"LA"}


@pytest.mark.parametrize(
    ("said", "rates"),
    [
        ("4 nhóm hàng có trị giá lùi sâu trên 15% so với tháng trước, gồm chè giảm 31%.", [-31]),
        ("Có 4 nhóm hàng tăng trên 15%, gồm chè tăng 31%.", [31]),
        ("3 mặt hàng xuất khẩu tăng hơn 20% là gạo, cà phê và chè.", []),
        ("Có 5 thị trường tăng trưởng trên 20% là Lào (tăng 21%), Nga (tăng 22%).", [21, 22]),
        ("Xuất khẩu 5 mặt hàng chủ lực tăng trên 15%.", [15]),
        ("Xuất khẩu 5 mặt hàng chủ lực đạt 3 tỷ USD, tăng trên 15%.", [15]),
    ],
)
def test_a_rate_that_each_of_some_passes_is_nobodys(said: str, rates: list[int]) -> None:
    found = told(f"Xuất khẩu tháng 7 đạt 30 tỷ USD. {said}", "2024-08-15")
    assert [int(s.value) for s in found if s.transform == "growth"] == rates


_FIRST = "Xuất dệt may tháng 7 đạt 3 tỷ USD.\n\nTổng kim ngạch xuất khẩu 7 tháng cả nước đạt 224 tỷ USD.\n\n"


@pytest.mark.parametrize(
    ("said", "product"),
    [
        ("Xuất khẩu sang Mỹ đạt 66 tỷ USD, tăng 24%; sang Lào đạt 33 tỷ USD.", None),
        ("Về thị trường, Mỹ đạt 66 tỷ USD, tăng 24%; Nga đạt 29 tỷ USD.", None),
        ("Nhập khẩu đạt 210 tỷ USD, tăng 18%.", None),
        ("Xuất khẩu sang Mỹ đạt 9 tỷ USD, tăng 24%.", "dệt may"),
    ],
)
def test_what_a_product_of_a_month_cannot_come_to_is_of_all(said: str, product: str | None) -> None:
    found = told(_FIRST + said, "2024-08-15")[2:]
    assert {s.commodity for s in found} == {product}


def test_a_threshold_on_the_month_before_dates_what_follows() -> None:
    text = (
        "7 tháng, xuất khẩu đạt 220 tỷ USD. 4 nhóm hàng giảm trên 15% so với tháng trước, gồm chè giảm 31%, "
        "gạo giảm 19%."
    )
    assert [str(s.period.start)[5:] for s in told(text, "2024-08-15")] == ["01-01", "07-01", "07-01"]


_LISTED_GOODS = (
    "7 tháng, xuất khẩu nông sản đạt 34 tỷ USD.\n\nXuất khẩu gạo đạt 3,3 tỷ USD, tăng 28%. Cà phê đạt "
    "3,5 tỷ USD. Hạt điều đạt 2,4 tỷ USD.\n\n"
)


@pytest.mark.parametrize(
    "turned",
    [
        "Lào là thị trường xuất khẩu lớn nhất, chiếm 21,6%, tăng 20%.",
        "Ba thị trường lớn nhất là Lào (7,4 tỷ USD), Nga (6,8 tỷ USD) và Đức (2,3 tỷ USD).",
        "Lào và Nga là hai thị trường lớn nhất, lần lượt đạt 6,8 tỷ USD và 7,4 tỷ USD.",
        "Thị trường Lào đạt 7,4 tỷ USD, tăng 20%; thị trường Nga đạt 6,8 tỷ USD.",
        "Dẫn đầu là Lào với 7,4 tỷ USD, tiếp đến là Nga với 6,8 tỷ USD.",
    ],
)
def test_a_product_told_beside_more_of_others_is_no_whole(turned: str) -> None:
    before = len(told(_LISTED_GOODS, "2024-08-15"))
    found = told(_LISTED_GOODS + turned, "2024-08-15")[before:]
    assert {s.commodity for s in found} == {"nông sản"}


@pytest.mark.parametrize(
    "turned", ["Thị trường Lào đạt 900 triệu USD.", "Lào là thị trường lớn nhất, chiếm 20%."]
)
def test_a_whole_is_gone_back_to_past_its_parts(turned: str) -> None:
    text = (
        "Xuất khẩu 7 tháng đạt 220 tỷ USD.\n\nXuất khẩu rau quả đạt 5 tỷ USD. Nhãn đạt 2 tỷ USD. Mít đạt "
        f"1 tỷ USD.\n\n{turned}"
    )
    assert told(text, "2024-08-15")[-1].commodity == "rau quả"
