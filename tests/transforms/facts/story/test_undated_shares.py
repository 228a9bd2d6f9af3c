"""Of shares that stand behind an undated rank."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_YEAR, _NONE = "2022-12-31", "None"


@pytest.mark.parametrize("of", ["thương mại", "xuất khẩu của Việt Nam"])
@pytest.mark.parametrize(
    ("before", "said", "end"),
    [
        ("\n\n", "Lào tiếp tục là đối tác thương mại lớn nhất của Việt Nam", _NONE),
        ("\n\n", "Lào 2 năm liền là đối tác thương mại lớn nhất của Việt Nam", _NONE),
        ("\n\n", "Năm 2022, Lào là đối tác thương mại lớn nhất của Việt Nam", _YEAR),
        (" ", "Lào tiếp tục là đối tác thương mại lớn nhất của Việt Nam", _YEAR),
    ],
)
def test_a_share_behind_an_undated_rank_is_undated(before: str, said: str, end: str, of: str) -> None:
    text = f"Năm 2022, kim ngạch với Lào đạt 9 tỷ USD.{before}{said}, chiếm 26% tổng kim ngạch {of}."
    share = told(text, "2023-05-05")[-1]
    assert (share.transform, str(share.period.end)) == ("share", end)
