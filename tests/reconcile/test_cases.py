"""The cases of the evaluation, and the seeds as they are annotated."""

import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.eval.reconcile import FILES, FLOORS, REFERENCE, cases, judged, scores
from tests.reconcile.stating import Row, facts
from transforms.reconcile import reconcile
from transforms.schema import FACTS
from warehouse.reference import read_reference

ROOT = Path(__file__).resolve().parents[2]
_FIGURE = re.compile(r"[\d.,]*\d(?:\s*(?:tỷ|triệu)\s*USD|%)?")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("reference", [None, REFERENCE])
def test_the_cases_stay_above_their_floors(name: str, reference: Path | None) -> None:
    found = scores([judged(case, reference) for case in cases(name)])
    assert {what: value for what, value in found.items() if value < FLOORS[what]} == {}


def test_only_the_claims_are_judged() -> None:
    """What explains a case to people is out of reach: without it the judgement is the same."""
    case = next(c for c in cases("cases.dev.jsonl") if not c["expected"]["agree"])
    bare = {
        "claims": case["claims"],
        "focus": case["focus"],
        "expected": {"agree": True, "diagnosis": "", "wrong": []},
    }
    assert judged(bare).conflicts == judged(case).conflicts


def gold_seeds() -> list[Row]:
    """The annotated facts of the seeds as rows of facts."""
    rows = []
    for line in (ROOT / "tests" / "gold" / "seeds.facts.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line, parse_float=Decimal)
        text = (ROOT / "seeds" / f"{gold['article']}.txt").read_text(encoding="utf-8")
        printed = _FIGURE.match(text, gold["at"])
        row = {name: gold.get(name) for name in FACTS.names()}
        row |= {
            name: gold[name] and date.fromisoformat(gold[name]) for name in ("period_start", "period_end")
        }
        row |= {"fact_id": "/".join(str(gold[part]) for part in ("article", "at", "measure", "transform"))}
        row |= {"article_id": gold["article"], "value": Decimal(gold["value"])}
        row |= {"printed": printed[0] if printed else "", "period_kind": gold["period_kind"] or "none"}
        rows.append(row)
    return rows


def test_the_seeds_show_the_revision_of_2021_and_nothing_else() -> None:
    told = reconcile(facts(gold_seeds()), None, None, read_reference(REFERENCE))
    (conflict,) = told["conflicts"].to_pylist()
    assert (conflict["diagnosis"], conflict["link"], conflict["is_error"]) == ("revision", "growth", False)
    assert (conflict["period_start"].year, conflict["period_kind"]) == (2021, "year")
    for figure in ("165.9 bn USD", "175.6 bn USD", "+5.47%"):
        assert figure in conflict["explanation"]
    (target,) = told["targets"].to_pylist()
    assert (target["is_met"], target["outcome_basis"]) == (False, "reference")
