"""What a partner has, told with its rank before any time is named, is of no time."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

BELOW = " Tuy nhiên, 5 tháng đầu năm 2020, kim ngạch xuất khẩu chè sang đây giảm 14,2%."


@pytest.mark.parametrize(
    "lead",
    [
        "Nga là thị trường xuất khẩu chè lớn nhất của Việt Nam, chiếm 25% tổng kim ngạch.",
        "Nga là thị trường nhập khẩu chè đứng thứ 7 của Việt Nam, chiếm 4,9% kim ngạch.",
        "Nga là khách hàng lớn nhất của chè Việt Nam với 25% kim ngạch xuất khẩu.",
    ],
)
def test_a_leaders_share_is_undated(lead: str) -> None:
    rank, share, growth = told(lead + BELOW, "2020-06-20")
    assert (rank.unit, share.transform, growth.transform) == ("rank", "share", "growth")
    assert (rank.period.end, share.period.end) == (None, None)


def test_a_share_without_a_rank_is_of_the_storys_months() -> None:
    share = told("Nga chiếm 25% tổng kim ngạch xuất khẩu chè của Việt Nam." + BELOW, "2020-06-20")[0]
    assert str(share.period.end) == "2020-05-31"
