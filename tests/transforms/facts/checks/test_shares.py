"""Totals that a part and its share come to: whose they are, and of when."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

PUBLISHED = "2024-05-20"
LEADER = "Ba Lan là nhà đầu tư lớn nhất vào Việt Nam tính đến ngày 20/4 với 1,31 tỷ USD, chiếm 24,5%."
OTHERS = "Lào đứng đầu về số dự án mới, chiếm 17,4%. Nga dẫn đầu về số lượt tăng vốn, chiếm 13%."


@pytest.mark.parametrize("others", ["", f"{OTHERS}\n"])
@pytest.mark.parametrize("total", ["5,35 tỷ USD", "5,349 tỷ USD", "hơn 5,3 tỷ USD"])
def test_what_a_share_is_of_is_everyones(others: str, total: str) -> None:
    facts = told(f"{LEADER}\n{others}Việt Nam thu hút {total} tính đến ngày 20/4, tăng 8,3%.", PUBLISHED)
    whole, rate = facts[-2:]
    assert {(s.reporter, s.counterpart) for s in (whole, rate)} == {("VN", "W00")}


def test_a_part_is_of_the_months_that_its_total_came_in() -> None:
    facts = told(f"{LEADER}\nViệt Nam thu hút 5,35 tỷ USD tính đến ngày 20/4, tăng 8,3%.", PUBLISHED)
    part = next(s for s in facts if s.counterpart == "PL" and s.transform == "level" and s.unit == "USD")
    assert (str(part.period.start), str(part.period.end)) == ("2024-01-01", "2024-04-20")


@pytest.mark.parametrize("amount", ["4,35 tỷ USD", "5 tỷ USD", "6,35 tỷ USD"])
def test_what_no_share_comes_to_is_left_as_it_was_read(amount: str) -> None:
    facts = told(f"{LEADER} Cả năm 2023, Ba Lan đầu tư {amount}.", PUBLISHED)
    assert (facts[-1].reporter, facts[-1].counterpart) == ("VN", "PL")


def test_a_partner_that_is_named_keeps_what_a_share_comes_to() -> None:
    facts = told(f"{LEADER} Năm 2023, Lào đầu tư vào Việt Nam 5,35 tỷ USD.", PUBLISHED)
    assert facts[-1].counterpart == "LA"
