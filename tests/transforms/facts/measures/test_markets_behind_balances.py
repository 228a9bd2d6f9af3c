"""Markets that a paragraph lists behind a balance: each buys so much, and has no balance of as much."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

BALANCE = "5 tháng 2018, xuất khẩu điện thoại đạt 19,4 tỷ USD. Việt Nam xuất siêu nhóm hàng này 14,2 tỷ USD."


@pytest.mark.parametrize(
    "opens", ["Các thị trường tỷ USD gồm có:", "Những thị trường lớn là", "Các thị trường gồm"]
)
def test_listed_markets_buy(opens: str) -> None:
    found = told(f"{BALANCE}\n{opens} EU 5,5 tỷ USD, tăng 17%; Trung Quốc 2,1 tỷ USD.", "2018-06-13")[2:]
    assert [(s.measure, s.counterpart, s.commodity) for s in found] == [
        ("exports", "EU", "điện thoại"),
        ("exports", "EU", "điện thoại"),
        ("exports", "CN", "điện thoại"),
    ]


def test_a_story_on_a_balance_lists_balances() -> None:
    text = (
        "Việt Nam xuất siêu 14,2 tỷ USD trong 5 tháng\n5 tháng 2018, Việt Nam xuất siêu 14,2 tỷ USD.\n"
        "Các thị trường xuất siêu lớn gồm có: EU 5,5 tỷ USD; Mỹ 2,1 tỷ USD."
    )
    assert {s.measure for s in told(text, "2018-06-13")} == {"trade_balance"}


def test_what_follows_a_small_word_is_another_clause() -> None:
    text = "4 tháng, kim ngạch xuất khẩu đạt 3,41 tỷ USD mà nhập khẩu tới 7,66 tỷ USD, nhập siêu 4,25 tỷ USD."
    assert [s.measure for s in told(text, "2018-06-13")] == ["exports", "imports", "trade_balance"]
