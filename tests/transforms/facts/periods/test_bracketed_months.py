"""Months so far in brackets behind a month's figure, and what goes on behind them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_MONTH = "Kim ngạch xuất khẩu của tỉnh tháng 10 ước đạt 2 tỷ USD, tăng 4% so với tháng trước"
_SO_FAR = f"{_MONTH}; lũy kế 10 tháng đạt 22 tỷ USD"
_OCTOBER, _ALL = "10-01", "01-01"


def _starts(text: str) -> list[str]:
    return [str(s.period.start)[5:] for s in told(text, "2019-11-05")]


@pytest.mark.parametrize("above", [_MONTH, _SO_FAR])
@pytest.mark.parametrize(
    ("said", "starts"),
    [
        ("Gỗ đạt 318 triệu USD (10 tháng đạt 2.714 triệu USD); chè đạt 97 triệu USD.", "oao"),
        (
            "Gỗ đạt 318 triệu USD (lũy kế 10 tháng đạt 2.714 triệu USD, tăng 3%), chè đạt 97 triệu USD.",
            "oaao",
        ),
        ("Trong đó, gỗ đạt 318 triệu USD (10 tháng đạt 2.714 triệu USD). Chè đạt 97 triệu USD.", "oao"),
        (
            "Gỗ đạt 318 triệu USD (10 tháng đạt 2.714 triệu USD, đạt 84% kế hoạch); tôm đạt 9 triệu USD.",
            "oao",
        ),
    ],
)
def test_a_month_goes_on_behind_months_so_far_in_brackets(above: str, said: str, starts: str) -> None:
    before = len(_starts(f"{above}."))
    expected = [_OCTOBER if start == "o" else _ALL for start in starts]
    assert _starts(f"{above}.\n\n{said}")[before:] == expected


def test_months_so_far_go_on_where_brackets_single_out_their_last() -> None:
    text = (
        "10 tháng, xuất khẩu đạt 22 tỷ USD. Gỗ đạt 3 tỷ USD (tháng 10 đạt 318 triệu USD); chè đạt 2 tỷ USD."
    )
    assert _starts(text) == [_ALL, _ALL, _OCTOBER, _ALL]
