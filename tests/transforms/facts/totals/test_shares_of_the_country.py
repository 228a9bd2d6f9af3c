"""A province's share of what the whole country trades: the total is told in passing."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "share",
    [
        "chiếm 1,9% trong tổng kim ngạch 335 tỉ USD của cả nước",
        "chiếm 1,9% trong tổng số 335 tỉ USD xuất khẩu của cả nước",
    ],
)
def test_a_province_is_gone_on_with_past_the_whole_country(share: str) -> None:
    text = f"10 tháng năm 2024, xuất khẩu Long An đạt 6,5 tỉ USD, {share}.\nTrong đó, gạo đạt 412 triệu USD."
    rows = [(s.reporter, s.commodity) for s in told(text, "2024-11-11") if s.transform == "level"]
    assert rows[0] == ("VN-41", None)
    assert rows[-1] == ("VN-41", "gạo")


def test_parts_behind_what_is_raised_are_no_goals() -> None:
    text = (
        "10 tháng năm 2024, Long An xuất khẩu 6,5 tỉ USD.\nNhiều mặt hàng còn nâng giá trị xuất khẩu, "
        "trong đó gạo đạt 412 triệu USD."
    )
    assert [s.status for s in told(text, "2024-11-11")] == ["actual", "actual"]


def test_an_amount_that_trade_is_raised_to_is_a_goal() -> None:
    text = "Hai bên quyết tâm nâng giá trị xuất khẩu lên 9 tỉ USD vào năm 2030."
    assert [s.status for s in told(text, "2024-11-11")] == ["target"]
