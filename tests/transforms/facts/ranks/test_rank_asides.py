"""Ranks told in passing: between commas, of investors from somewhere, with a share in brackets."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "noun", ["Thị trường lớn nhất của chè Việt Nam", "Thị trường xuất khẩu lớn nhất", "Thị trường lớn nhất"]
)
def test_the_place_between_commas_behind_a_rank_holds_it(noun: str) -> None:
    facts = told(f"Xuất khẩu chè tăng 5%.\n\n{noun}, Lào, đạt 3 triệu tấn.")
    assert [(s.measure, s.counterpart) for s in facts[1:]] == [
        ("export_market_rank", "LA"),
        ("exports", "LA"),
    ]


def test_a_place_that_opens_a_list_behind_a_rank_does_not() -> None:
    facts = told("Xuất khẩu chè tăng 5%.\n\nBa thị trường lớn nhất, Lào, Nga và Bỉ, đạt 3 triệu tấn.")
    assert all(s.unit != "rank" for s in facts)


@pytest.mark.parametrize("who", ["các nhà đầu tư đến từ Nga", "nhà đầu tư Nga"])
def test_investors_from_a_country_hold_its_rank(who: str) -> None:
    facts = told(f"Hải Phòng thu hút 5 tỷ USD vốn FDI, trong đó {who} dẫn đầu với 309 triệu USD.")
    assert [(s.measure, s.counterpart) for s in facts[1:]] == [
        ("fdi_rank", "RU"),
        ("fdi_registered_capital", "RU"),
    ]


def test_a_rate_in_brackets_behind_a_ranked_investors_capital_is_its_share() -> None:
    facts = told("Vốn FDI tăng. Nga chiếm vị trí số 1 với gần 4 tỉ USD (65%).")
    assert [s.transform for s in facts if s.unit == "percent"] == ["share"]


def test_ranks_joined_are_each_of_the_place_before_them() -> None:
    facts = told("Vốn FDI tăng. Nga dẫn đầu với 1 tỷ USD; Lào đứng vị trí thứ hai và Bỉ đứng vị trí thứ ba.")
    assert [s.counterpart for s in facts if s.unit == "rank"] == ["RU", "LA", "BE"]
