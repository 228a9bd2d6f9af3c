"""What a sentence passes over to tell what is so besides."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("said", "measure", "partner"),
    [
        (
            "Không chỉ xuất siêu sang Lào, Việt Nam còn xuất siêu sang Peru, với 2 tỷ USD.",
            "trade_balance",
            "PE",
        ),
        (
            "Không những nhập khẩu than từ Lào, Việt Nam còn nhập khẩu than từ Nga, đạt 2 tỷ USD.",
            "imports",
            "RU",
        ),
        ("Không chỉ nhập siêu từ Lào mà Việt Nam còn nhập siêu từ Nga, với 2 tỷ USD.", "trade_balance", "RU"),
        (
            "Ngoài việc bán chè sang Lào, Việt Nam còn đẩy mạnh xuất khẩu sang Nga, đạt 2 tỷ USD.",
            "exports",
            "RU",
        ),
        ("Không chỉ xuất khẩu sang Lào tăng, xuất khẩu sang Peru cũng tăng, đạt 2 tỷ USD.", "exports", "PE"),
        ("Bên cạnh Lào, Peru cũng nhập khẩu chè của Việt Nam, đạt 2 tỷ USD.", "imports", "VN"),
        ("Ngoài Lào, thị trường Peru cũng chi 2 tỷ USD mua chè Việt Nam.", "imports", "VN"),
        # no other is named: it goes on with the same
        ("Không chỉ xuất khẩu chè sang Lào, Việt Nam còn nhập khẩu gỗ, đạt 2 tỷ USD.", "imports", "LA"),
        (
            "Không chỉ xuất khẩu sang Lào tăng, nhập khẩu từ nước này cũng tăng, đạt 2 tỷ USD.",
            "imports",
            "LA",
        ),
        (
            "Bên cạnh đó, xuất khẩu chè sang Lào tăng, nhập khẩu từ nước này cũng đạt 2 tỷ USD.",
            "imports",
            "LA",
        ),
        # nothing besides is told
        ("Không chỉ xuất khẩu sang Lào đạt 2 tỷ USD, Việt Nam còn bán chè sang Nga.", "exports", "LA"),
    ],
)
def test_the_figure_is_of_what_is_so_besides(said: str, measure: str, partner: str) -> None:
    (only,) = told(f"Năm 2023, {said[0].lower()}{said[1:]}", "2024-03-01")
    assert (only.measure, only.counterpart) == (measure, partner)
