"""Trade of another time, told behind a partner's share: of everyone again."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-09-12")]


@pytest.mark.parametrize(
    "behind",
    [
        "Tính chung 8 tháng năm 2023, lượng nhập là 410 nghìn tấn, trị giá 60 triệu USD.",
        "Lũy kế 8 tháng, trị giá nhập khẩu đạt 60 triệu USD.",
        "8 tháng đầu năm, nhập khẩu đạt 60 triệu USD.",
        "Tính từ đầu năm đến nay, nhập khẩu đạt 60 triệu USD.",
    ],
)
@pytest.mark.parametrize("supplier", ["EU", "ASEAN", "Nga"])
def test_another_times_trade_behind_a_share_is_with_everyone(supplier: str, behind: str) -> None:
    rows = _pairs(f"Tháng 8, nhập khẩu than đạt 9 triệu USD, trong đó {supplier} chiếm 95%. {behind}")
    assert set(rows[2:]) == {("VN", "W00")}


def test_more_of_a_partner_whose_amount_was_told_goes_on_with_it() -> None:
    text = "Tháng 8, xuất khẩu chè sang Nga đạt 3 triệu USD, chiếm 30%. Tính chung 8 tháng, xuất khẩu 9 tấn."
    assert _pairs(text)[-1] == ("VN", "RU")


def test_as_much_as_a_group_trades_told_again_is_of_everyone() -> None:
    text = (
        "Qua 8 tháng, Nhật Bản đã chi 214 triệu USD mua sắn của các nước ASEAN.\n"
        "Theo Hải quan Nhật Bản, tháng 8, nước này nhập khẩu 32 triệu USD sắn.\n"
        "Tính chung 8 tháng, lượng nhập là 90 nghìn tấn, trị giá 214 triệu USD."
    )
    assert set(_pairs(text)[-2:]) == {("JP", "W00")}
