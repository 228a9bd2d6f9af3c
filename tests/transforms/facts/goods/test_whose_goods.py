"""Who buys more, or less, of Vietnam's goods, and pushes trade of its own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_ABOVE = "Xuất khẩu tôm 7 tháng đạt 2 tỷ USD. "


def _pairs(text: str) -> set[tuple[str, str, str]]:
    found = told(_ABOVE + text, "2024-08-15")[1:]
    return {(s.measure, s.reporter, s.counterpart) for s in found}


@pytest.mark.parametrize("whose", ["Việt Nam", "của Việt Nam", "từ Việt Nam"])
@pytest.mark.parametrize(
    "deed",
    [
        "tăng nhập khẩu",
        "cũng tăng mạnh nhập khẩu",
        "giảm nhập khẩu",
        "tăng mua",
        "đẩy mạnh nhập khẩu",
        "thúc đẩy nhập khẩu",
    ],
)
@pytest.mark.parametrize("figures", [", đạt 300 triệu USD, tăng 20%.", ", kim ngạch đạt 300 triệu USD."])
def test_who_buys_more_or_less_of_our_goods_imports_them(deed: str, whose: str, figures: str) -> None:
    assert _pairs(f"Ấn Độ {deed} tôm {whose}{figures}") == {("imports", "IN", "VN")}


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        ("Việt Nam tăng nhập khẩu tôm Ấn Độ, đạt 300 triệu USD.", ("imports", "VN", "IN")),
        ("Ý mua tăng gấp đôi, Ấn Độ tăng 12%.", ("exports", "VN", "IN")),
        (
            "Lào là một trong các nước tăng nhập khẩu tôm từ Việt Nam, đạt 9 triệu USD.",
            ("imports", "LA", "VN"),
        ),
        ("Lào nằm trong số các nước tăng mua tôm từ Việt Nam, đạt 9 triệu USD.", ("imports", "LA", "VN")),
        ("Việt Nam đẩy mạnh xuất khẩu sang Lào, đạt 9 triệu USD.", ("exports", "VN", "LA")),
        ("Cà Mau đẩy mạnh xuất khẩu sang Lào, đạt 9 triệu USD.", ("exports", "VN-59", "LA")),
        ("Lào hồi phục đẩy xuất khẩu của Việt Nam lên 250 tỷ USD.", ("exports", "VN", "W00")),
        ("Lào mở cửa giúp xuất khẩu của Việt Nam đạt 250 tỷ USD.", ("exports", "VN", "W00")),
    ],
)
def test_others_trade_as_they_are_said_to(said: str, pair: tuple[str, str, str]) -> None:
    assert _pairs(said) == {pair}


def test_a_share_that_is_taken_in() -> None:
    found = told("Xuất khẩu 7 tháng đạt 24 tỷ USD. Lào tiếp nhận hơn 24% giá trị hàng hóa.", "2024-08-15")[-1]
    assert (found.transform, found.counterpart) == ("share", "LA")
