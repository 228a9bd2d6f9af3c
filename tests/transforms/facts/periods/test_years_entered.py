"""A bare year that a clause turns to ("sang 2016 đã vọt lên …") dates what follows."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "turned",
    [
        ", sang 2011 đã vọt lên",
        ", qua 2011 còn",
        ", bước sang 2011 giảm còn",
        ", rồi sang 2011 lên",
        "; chuyển sang 2011 tăng lên",
        ". Sang 2011, con số này là",
        ". Bước qua 2011, kim ngạch đạt",
        ", đến 2011 đạt",
    ],
)
@pytest.mark.parametrize("lead", ["Kim ngạch với Áo năm 2010", "Năm 2010, vốn FDI vào Bình Thuận"])
def test_a_year_that_a_clause_turns_to_dates_its_figure(lead: str, turned: str) -> None:
    facts = told(f"{lead} đạt 410 triệu USD{turned} 530 triệu USD.", "2014-03-01")
    assert [str(s.period.end) for s in facts] == ["2010-12-31", "2011-12-31"]


def test_what_is_counted_behind_such_a_word_is_no_year() -> None:
    facts = told(
        "Năm 2010, Việt Nam xuất sang Áo 410 triệu USD, qua 2000 tấn chè đạt 5 triệu USD.", "2014-03-01"
    )
    assert {str(s.period.end) for s in facts} == {"2010-12-31"}
