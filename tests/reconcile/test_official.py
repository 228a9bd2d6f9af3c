"""Claims beside official figures."""

from tests.reconcile.judging import conflicts, only
from tests.reconcile.stating import ids, official, stated

VC = {"authority": "Vietnam Customs"}


def test_a_claim_far_from_every_official_figure_conflicts_with_them() -> None:
    claim = stated("185.2")
    found = only(claim, official=[official("171.9"), official("171.2")])
    assert (found["link"], found["fact_ids"], len(found["reference_ids"])) == ("reference", ids(claim), 1)
    assert "where the official figure has 171" in found["explanation"]


def test_an_official_figure_shows_a_slipped_digit() -> None:
    claim = stated("191.9")
    found = only(claim, official=[official("171.9")])
    assert (found["diagnosis"], found["wrong_fact_ids"]) == ("digit_error", ids(claim))


def test_a_claim_within_a_revision_of_an_official_figure_is_left_alone() -> None:
    assert conflicts(stated("148.6", when="2024-09"), official=[official("149.2", when="2024-09")]) == []


def test_the_official_figure_of_the_other_side_explains_a_claim() -> None:
    theirs = official("229.8", reporter="CN", counterpart="VN")
    found = only(stated("229.8", **VC), official=[official("171.9"), theirs])
    assert (found["diagnosis"], found["link"]) == ("mirror", "reference")
    assert (
        conflicts(stated("229.8"), official=[official("171.9"), theirs]) == []
    )  # it names no body: it is theirs


def test_suspect_official_figures_do_not_count() -> None:
    assert conflicts(stated("229.8"), official=[official("260", doubt="suspect")]) == []
