from typing import Any

import pytest

from tests.reconcile.judging import tables
from tests.reconcile.stating import Row, official, stated

VC, CC = {"authority": "Vietnam Customs"}, {"authority": "China Customs"}
CHINAS: dict[str, Any] = {"reporter": "CN", "counterpart": "VN"}


def observations(*rows: Row, **given: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tables(*rows, **given)["observations"].to_pylist()
    return found


def target(row: Row, *rows: Row, **given: Any) -> dict[str, Any]:
    found: list[dict[str, Any]] = tables(row, *rows, **given)["targets"].to_pylist()
    assert [t["fact_id"] for t in found] == [row["fact_id"]]
    return found[0]


@pytest.mark.parametrize(
    ("verdict", "rows"),
    [
        ("single", [stated("171.9"), stated("171.9", char_start=7, fact_id="again")]),
        ("agreed", [stated("171.9"), stated("171.9", article="b")]),
        ("rounded", [stated("171.9"), stated("172", article="b")]),
        ("revised", [stated("94.8", when="2024-06"), stated("94.5", when="2024-06", article="b")]),
        ("conflicting", [stated("171.9"), stated("205.2", article="b")]),
    ],
)
def test_the_verdict_says_how_claims_stand_to_one_another(verdict: str, rows: list[Row]) -> None:
    assert [o["verdict"] for o in observations(*rows)] == [verdict]


def test_each_side_has_an_observation_in_its_own_words() -> None:
    ours, theirs = observations(
        stated("49.5", "imports", "2015", article="b", **VC),
        stated("66.1", "exports", "2015", **CC, **CHINAS),
    )
    told = {o["statistics_side"]: o for o in (ours, theirs)}
    assert {o["verdict"] for o in told.values()} == {"mirrored"}
    assert (told["VN"]["measure"], told["VN"]["reporter"], told["VN"]["counterpart"]) == (
        "imports",
        "VN",
        "CN",
    )
    assert (told["CN"]["measure"], told["CN"]["reporter"], told["CN"]["counterpart"]) == (
        "exports",
        "CN",
        "VN",
    )


def test_a_deficit_keeps_its_sign_on_its_side() -> None:
    (found,) = observations(stated("-82.8", "trade_balance", "2024", **VC))
    assert (found["reporter"], found["value"]) == ("VN", -82_800_000_000)
    assert found["value_low"] < found["value"] < found["value_high"]


def test_the_finest_figure_stands_for_those_that_agree() -> None:
    rows = [
        stated("175", qualifier="over"),
        stated("175.6", article="b"),
        stated("180", article="c", qualifier="under"),
    ]
    (found,) = observations(*rows)
    assert found["value"] == 175_600_000_000
    assert (found["value_low"], found["value_high"]) == (175_550_000_000, 175_650_000_000)
    assert found["facts"] == found["articles"] == 3
    assert len(found["fact_ids"]) == 3


def test_the_figure_of_most_stories_outweighs_a_copied_one() -> None:
    copied = [stated("171.2", article=a) for a in ("p", "q", "r")]
    told = [stated("174.9", article=a) for a in ("s", "t")]
    clusters = {"p": "p", "q": "p", "r": "p", "s": "s", "t": "t"}
    (found,) = observations(*copied, *told, clusters=clusters)
    assert found["value"] == 174_900_000_000
    assert (found["articles"], found["stories"]) == (5, 3)


def test_an_article_that_repeats_itself_has_one_vote() -> None:
    repeated = [stated("185.2", article="p"), stated("185.2", article="p", **VC)]
    repeated += [stated("185.23", article="p"), stated("185", article="p", qualifier="over")]
    told = [stated("174.9", article=a) for a in ("s", "t")]
    (found,) = observations(*repeated, *told)
    assert found["value"] == 174_900_000_000


def test_the_official_figure_decides_between_two_papers() -> None:
    rows = [stated("171.2", article="a", **VC), stated("172.5", article="b")]
    (found,) = observations(*rows, official=[official("172.5")])
    assert found["value"] == 172_500_000_000


def test_claims_named_wrong_have_no_vote() -> None:
    slips = [stated("117.9", article=a) for a in ("p", "q")]
    parts = [stated("61.2", "exports", article="p"), stated("110.6", "imports", article="p")]
    rows = [*slips, *parts, stated("171.8", article="r", **VC)]
    found = {o["measure"]: o for o in observations(*rows)}["trade_turnover"]
    assert (found["value"], found["verdict"]) == (171_800_000_000, "conflicting")


def test_undated_claims_are_observed_for_themselves() -> None:
    rank = {"measure": "trade_partner_rank", "when": "", **CHINAS}
    found = observations(
        stated("2", **rank), stated("1", article="b", **rank), stated("1", article="c", **rank)
    )
    assert sorted((int(o["value"]), o["verdict"]) for o in found) == [(1, "agreed"), (2, "single")]


def test_plans_are_observed_apart_from_what_was() -> None:
    rows = [stated("93.69", when="2017"), stated("100", when="2017", article="b", status="target")]
    rows += [stated("110", when="2017", article="c", status="target")]
    found = {o["status"]: o["verdict"] for o in observations(*rows)}
    assert found == {"actual": "single", "target": "revised"}


def test_the_official_figure_stands_beside_with_the_gap_to_it() -> None:
    derived = official("140", when="2024-09", doubt="derived")
    (found,) = observations(
        stated("148.6", when="2024-09"), official=[official("149.2", when="2024-09"), derived]
    )
    assert found["official_value"] == 149_200_000_000
    assert found["official_gap_pct"] == pytest.approx(-0.402, abs=0.001)
    assert found["official_authority"] == "Vietnam Customs"


def test_a_target_is_held_against_what_the_articles_say() -> None:
    goal = stated("100", when="2017", status="target")
    outcome = stated("93.69", when="2017", article="b")
    found = target(goal, outcome, official=[official("93.7", when="2017")])
    assert (found["outcome"], found["outcome_basis"], found["is_met"]) == (93_690_000_000, "facts", False)
    assert found["outcome_ids"] == [outcome["fact_id"]]
    assert found["gap_pct"] == pytest.approx(-6.31)


def test_a_target_falls_back_on_the_reference() -> None:
    found = target(stated("60", when="2015", status="target"), official=[official("66.6", when="2015")])
    assert (found["outcome_basis"], found["is_met"]) == ("reference", True)


def test_a_target_stays_open_while_nothing_is_known() -> None:
    found = target(stated("230", when="2025", status="target"), stated("205.2", when="2024", article="b"))
    assert (found["outcome"], found["is_met"], found["gap_pct"]) == (None, None, None)


def test_a_smaller_deficit_meets_its_target() -> None:
    goal = stated("-20", "trade_balance", "2017", status="target")
    assert target(goal, stated("-22.77", "trade_balance", "2017", article="b"))["is_met"] is False
    assert target(goal, stated("-18.4", "trade_balance", "2017", article="b"))["is_met"] is True


def test_a_rank_meets_its_target_from_above() -> None:
    goal = stated("3", "fdi_rank", "2025", status="target")
    assert target(goal, stated("2", "fdi_rank", "2025", article="b"))["is_met"] is True
