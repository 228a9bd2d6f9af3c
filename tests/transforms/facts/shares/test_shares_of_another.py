"""Shares: whose trade a share is of, and who has it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        ("Thái Lan chiếm 7% tổng nhập khẩu của Việt Nam", ("imports", "VN", "TH")),
        ("Hoa Kỳ chiếm 28% xuất khẩu của nước ta", ("exports", "VN", "US")),
        ("Việt Nam chiếm 3% nhập khẩu của Nhật Bản", ("imports", "JP", "VN")),
        ("Nga chiếm 9% kim ngạch nhập khẩu của Lào", ("imports", "LA", "RU")),
        ("Thị trường Mỹ chiếm 20% kim ngạch xuất khẩu của tỉnh Bình Dương", ("exports", "VN-57", "US")),
        ("TP.HCM chiếm 20% kim ngạch xuất khẩu của Việt Nam", ("exports", "VN-SG", "W00")),
        ("Lào chiếm 5% kim ngạch của Thái Lan", ("trade_turnover", "TH", "LA")),
        ("Việt Nam chiếm 2% tổng mậu dịch của Hàn Quốc", ("trade_turnover", "KR", "VN")),
        ("Việt Nam chiếm 3% tổng kim ngạch xuất nhập khẩu của Lào", ("trade_turnover", "LA", "VN")),
    ],
)
def test_a_share_is_of_its_owners_trade_with_who_has_it(said: str, sides: tuple[str, str, str]) -> None:
    (share,) = told(f"Năm 2022, {said}.")
    assert (share.measure, share.reporter, share.counterpart) == sides
