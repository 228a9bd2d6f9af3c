"""Exports and imports that are named in one breath: one amount is of both, two are of each."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

NAMED = ["Xuất khẩu và nhập khẩu", "Trị giá hàng xuất khẩu và nhập khẩu", "Lượng hàng xuất nhập khẩu"]


@pytest.mark.parametrize("named", [*NAMED, "Hàng xuất, nhập khẩu", "Giá trị hàng hóa xuất cảng và nhập cảng"])
@pytest.mark.parametrize("where", ["với Lào", "qua Lào Cai", "của Việt Nam với Lào"])
def test_one_amount_is_of_both(named: str, where: str) -> None:
    found = told(f"Năm 2014, {named} {where} đạt 6,6 tỷ USD, tăng 5%.", "2015-11-06")
    assert {s.measure for s in found} == {"trade_turnover"}


@pytest.mark.parametrize("named", ["Xuất khẩu và nhập khẩu", "Kim ngạch xuất khẩu và nhập khẩu"])
@pytest.mark.parametrize("amounts", ["đạt 5 tỷ USD và 4 tỷ USD", "lần lượt đạt 5 tỷ USD, 4 tỷ USD"])
def test_two_amounts_are_of_each(named: str, amounts: str) -> None:
    found = told(f"Năm 2014, {named} {amounts}.", "2015-11-06")
    assert [s.measure for s in found] == ["exports", "imports"]
