"""What was spent of the capital that was registered is put against it, and is no share of anything."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("spent", ["giải ngân", "vốn thực hiện"])
@pytest.mark.parametrize(
    "against", ["bằng 37% vốn đăng ký", "bằng 37% tổng vốn đăng ký", "chiếm 37% vốn đăng ký"]
)
def test_a_part_that_was_spent_is_no_share(spent: str, against: str) -> None:
    found = told(f"Đến hết năm 2018, {spent} đạt 4,9 tỷ USD, {against}.", "2019-02-05")
    assert [(s.measure, s.transform) for s in found] == [("fdi_disbursed_capital", "level")]


def test_what_it_is_put_against_was_registered() -> None:
    text = "Đến hết năm 2018, Trung Quốc giải ngân được 4,9 tỷ USD, bằng 37% số đăng ký 13,3 tỷ USD."
    assert [s.measure for s in told(text, "2019-02-05")] == [
        "fdi_disbursed_capital",
        "fdi_registered_capital",
    ]


def test_a_partners_part_of_all_that_was_spent_is_a_share() -> None:
    text = "Vốn giải ngân của Nhật Bản đạt 30 tỷ USD, chiếm 15% tổng vốn thực hiện."
    assert [s.transform for s in told(text, "2019-02-05")] == ["level", "share"]
