"""Parties of agreements: two countries, or parts of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _agreed(text: str) -> list[tuple[str, str, int]]:
    agreed = [s for s in told(text, "2023-11-20") if s.measure == "agreements"]
    return [(s.reporter, s.counterpart, s.period.start.day if s.period.start else 0) for s in agreed]


_FORUM = (
    "Sáng 17/9, Bộ Công Thương và Quảng Tây tổ chức diễn đàn.\n\nKim ngạch Quảng Tây - Việt Nam tăng 4%.\n\n"
)


@pytest.mark.parametrize(
    "occasion", ["Kết thúc diễn đàn", "Tại diễn đàn", "Bên lề hội nghị", "Trong khuôn khổ sự kiện"]
)
def test_a_part_of_a_country_agrees_on_the_day_of_its_forum(occasion: str) -> None:
    assert _agreed(f"{_FORUM}{occasion}, các bên đã ký 9 thỏa thuận hợp tác.") == [("VN", "CN-GX", 17)]


@pytest.mark.parametrize("who", ["hai nước", "hai chính phủ", "Thủ tướng hai nước"])
def test_countries_agree_whatever_part_was_spoken_of(who: str) -> None:
    text = f"{_FORUM}Ngày 12/9, {who} đã chứng kiến ký 36 thỏa thuận hợp tác."
    assert [parties[:2] for parties in _agreed(text)] == [("VN", "CN")]


@pytest.mark.parametrize("who", ["hai tỉnh", "lãnh đạo hai địa phương"])
def test_provinces_agree_with_each_other(who: str) -> None:
    text = (
        "Mười tháng, kim ngạch qua các cửa khẩu Lào Cai với Vân Nam đạt 9 triệu USD.\n\n"
        f"Ngày 12/11, {who} đã ký 5 biên bản ghi nhớ."
    )
    assert _agreed(text) == [("VN-02", "CN-YN", 12)]
