"""Shares of a number of projects, and of the capital beside it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_TOTAL = "6 tháng đầu năm 2024, tổng vốn FDI vào Việt Nam đạt 15 tỷ USD."


@pytest.mark.parametrize(
    ("said", "measures"),
    [
        ("Có 1.538 dự án mới, trong đó Lào chiếm 29%, Nga chiếm 13%.", "PPP"),
        ("Lào chiếm 29%, Nga chiếm 13% số dự án.", "PP"),
        ("Có 1.538 dự án mới, trong đó ngành dệt may chiếm 33%.", "PP"),
        ("Lào có 42 dự án mới, chiếm 27%, với 2 tỷ USD, chiếm 8%.", "PPCC"),
        ("Lào có 42 dự án (chiếm 27%), tổng vốn 2 tỷ USD (chiếm 8%).", "PPCC"),
        ("Lào có 42 dự án với 2 tỷ USD, chiếm 8%.", "PCC"),
        ("Lào có 42 dự án, chiếm 8% tổng vốn.", "PC"),
        ("Lào chiếm 29%, Nga chiếm 13% tổng vốn đăng ký.", "CC"),
        ("Có 1.538 dự án mới với 9 tỷ USD, trong đó Lào chiếm 8%.", "PCC"),
    ],
)
def test_of_what_a_share_is(said: str, measures: str) -> None:
    facts = told(f"{_TOTAL} {said}", "2024-07-05")[1:]
    called = {"fdi_projects": "P", "fdi_registered_capital": "C"}
    assert "".join(called[s.measure] for s in facts) == measures
