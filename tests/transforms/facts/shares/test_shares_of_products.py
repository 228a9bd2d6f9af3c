"""Products that a share is said to be, and those of a list of rates."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "products"),
    [
        ("Chiếm 30% kim ngạch xuất khẩu là tôm sú.", ["tôm sú"]),
        ("3% kim ngạch xuất khẩu còn lại là bong bóng cá.", ["bong bóng cá"]),
        ("Trong đó, chiếm 30% là tôm sú, 20% là tôm hùm.", ["tôm sú", "tôm hùm"]),
        ("Mỹ chiếm 30% kim ngạch, chủ yếu là phile.", ["cá tra"]),
        ("Gạo chiếm 30% kim ngạch, là mặt hàng lớn thứ hai sau cà phê.", ["Gạo"]),
    ],
)
def test_a_share_is_of_what_it_is_said_to_be(text: str, products: list[str]) -> None:
    shares = [s for s in told(f"Xuất khẩu cá tra đạt 1,3 tỷ USD. {text}") if s.transform == "share"]
    assert [s.commodity for s in shares] == products


@pytest.mark.parametrize("grown", ["tăng trưởng 2 con số", "tăng hai con số", "tăng mạnh"])
def test_digits_of_a_rate_part_no_list(grown: str) -> None:
    facts = told(f"Xuất khẩu tôm hùm và tôm sú {grown}, lần lượt là 13% và 22%.")
    assert [s.commodity for s in facts] == ["tôm hùm", "tôm sú"]
