"""Facts find their cells, and each side's telling of a flow its panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expectations.report.claims import claims_of, described, pair
from expectations.report.contents import read
from tests.expectations.report.release import Row, article, claim, conflict, observation, told, write

CODES = st.sampled_from(["VN", "VN-02", "CN", "CN-YN", "JP", "W00", "ASEAN", "EU"])
SAID = article("xuất khẩu 10 tỷ USD, 11 tỷ USD, 12 tỷ USD")


@given(CODES, CODES)
def test_a_pair_is_the_same_from_either_side(a: str, b: str) -> None:
    assert pair(a, b) == pair(b, a)
    assert set(pair(a, b)) == {a, b}


@pytest.mark.parametrize(
    ("a", "b", "home"),
    [
        ("CN", "VN", "VN"),
        ("CN", "VN-02", "VN-02"),
        ("VN-02", "VN", "VN"),
        ("CN", "ASEAN", "ASEAN"),
        ("W00", "CN", "CN"),
    ],
)
def test_home_is_vietnam_and_never_the_world(a: str, b: str, home: str) -> None:
    assert pair(a, b)[0] == home


def _described(measure: str, reporter: str, counterpart: str) -> Row:
    return described(
        claim(SAID, "10", 10e9, measure=measure, reporter=reporter, counterpart=counterpart, commodity=None)
    )


def test_both_sides_tellings_share_a_panel() -> None:
    ours, theirs = _described("exports", "VN", "CN"), _described("imports", "CN", "VN")
    assert ours["panel"] == theirs["panel"] == "Vietnam’s exports to China"
    assert (ours["flow"], theirs["flow"]) == ("out", "out")
    assert theirs["subject"] == "China’s imports from Vietnam"


def test_investment_keeps_its_direction() -> None:
    inwards = _described("fdi_registered_capital", "VN", "LA")
    outwards = _described("fdi_registered_capital", "LA", "VN")
    assert inwards["panel"] != outwards["panel"]
    assert inwards["home"] == outwards["home"] == "VN"


def test_every_fact_has_its_cell(tmp_path: Path) -> None:
    claims = claims_of(read(told(tmp_path / "w.duckdb")))
    assert sum(cell["facts"] for cell in claims.cells) == len(claims.facts) == 7
    for fact in claims.facts:
        cell = claims.cells[fact["cell"]]
        assert (cell["measure"], cell["unit"]) == (fact["measure"], fact["unit"])
    undated = next(fact for fact in claims.facts if fact["period_kind"] == "none")
    assert claims.cells[undated["cell"]]["verdict"] == "uncompared"


def test_the_disputed_come_first_then_the_most_claimed(tmp_path: Path) -> None:
    few = claim(SAID, "10 tỷ USD", 10e9)
    many = [claim(SAID, printed, 11e9, year=2022) for printed in ("11 tỷ USD", "12 tỷ USD")]
    once = claim(SAID, "xuất", 1e9, year=2021)
    observations = [observation(once), observation(*many), observation(few)]
    tables = {"articles": [SAID], "facts": [few, *many, once], "observations": observations}
    path = write(tmp_path / "w.duckdb", **tables, conflicts=[conflict(few)])
    claims = claims_of(read(path))
    assert [cell["period"] for cell in claims.cells] == ["2023", "2022", "2021"]
    assert [fact["cell"] for fact in claims.facts] == [0, 1, 1, 2]


def test_an_interval_is_told_by_its_distances(tmp_path: Path) -> None:
    open_ended = claim(SAID, "10 tỷ USD", 10e9, value_high=None)
    claims = claims_of(read(write(tmp_path / "w.duckdb", articles=[SAID], facts=[open_ended])))
    assert (claims.facts[0]["below"], claims.facts[0]["above"]) == (50_000_000, None)
