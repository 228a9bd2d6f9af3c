"""How well disagreements are told from agreement, and explained: by cases of real and of made-up claims.

A case has claims, the `focus` that its verdict is about, and what is expected: agreement, or a diagnosis
(`alt` names others that can be defended) and the claims that are wrong. `doubtful` cases are shown and do
not count. Only the claims are given to the program.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from warehouse.reconcile import reconcile_claims

Case = dict[str, Any]
Conflict = dict[str, Any]
Check = tuple[str, float, float]
GOLD = Path(__file__).resolve().parents[1] / "gold"
REFERENCE = Path(__file__).resolve().parents[2] / "seeds" / "reference" / "official.csv"
FILES = ("cases.dev.jsonl", "cases.own.jsonl")
# Floors are raised when judging gets better, and never lowered to pass.
FLOORS = {"verdict": 0.97, "controls": 1.0, "diagnosis": 0.95, "wrong": 0.95}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the program made of a case."""

    case: Case
    conflicts: tuple[Conflict, ...]

    @property
    def agrees(self) -> bool:
        return not self.conflicts

    @property
    def is_verdict_right(self) -> bool:
        return self.agrees == bool(self.case["expected"]["agree"])

    @property
    def is_diagnosis_right(self) -> bool:
        return bool(self._explaining)

    @property
    def is_wrong_right(self) -> bool:
        named = {i for c in self._explaining for i in c["wrong_fact_ids"]}
        return named == set(self.case["expected"]["wrong"])

    @property
    def _explaining(self) -> list[Conflict]:
        accepted = {self.case["expected"]["diagnosis"], *self.case.get("alt", ())}
        return [c for c in self.conflicts if c["diagnosis"] in accepted]


def judged(case: Case, reference: Path | None = None) -> Outcome:
    """A case's conflicts between claims in focus, from its claims alone or with official figures at hand."""
    with tempfile.TemporaryDirectory() as folder:
        claims = Path(folder) / "claims.jsonl"
        claims.write_text("".join(json.dumps(claim) + "\n" for claim in case["claims"]), encoding="utf-8")
        rows = list(reconcile_claims(claims, reference))
    focus = set(case["focus"])
    told = [r for r in rows if r["table"] == "conflicts" and len(focus & set(r["fact_ids"])) > 1]
    return Outcome(case, tuple(told))


def cases(name: str) -> list[Case]:
    """The cases of a file in tests/gold."""
    lines = (GOLD / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def run(*, errors: bool = False) -> list[Check]:
    """Print the scores; the checks are name, value and floor."""
    checks: list[Check] = []
    for name in FILES:
        for reference in (None, REFERENCE):
            label = f"{name.removesuffix('.jsonl')}{', official figures at hand' if reference else ''}"
            outcomes = [judged(case, reference) for case in cases(name)]
            for outcome in outcomes if errors else ():
                _show(outcome)
            checks += [(f"{label}: {what}", value, FLOORS[what]) for what, value in scores(outcomes).items()]
    return checks


def scores(outcomes: list[Outcome]) -> dict[str, float]:
    """Shares of cases judged right, doubtful ones left out."""
    sure = [o for o in outcomes if not o.case.get("doubtful")]
    controls = [o for o in sure if o.case["expected"]["agree"]]
    disputes = [o for o in sure if not o.case["expected"]["agree"]]
    named = [o for o in disputes if o.case["expected"]["wrong"]]
    return {
        "verdict": _share([o.is_verdict_right for o in sure]),
        "controls": _share([o.agrees for o in controls]),
        "diagnosis": _share([o.is_diagnosis_right for o in disputes]),
        "wrong": _share([o.is_wrong_right for o in named]),
    }


def _share(outcomes: list[bool]) -> float:
    return sum(outcomes) / len(outcomes)


def _show(outcome: Outcome) -> None:
    expected = outcome.case["expected"]
    is_right = outcome.is_verdict_right and (
        expected["agree"] or (outcome.is_diagnosis_right and outcome.is_wrong_right)
    )
    if not is_right:
        doubtful = " (doubtful)" if outcome.case.get("doubtful") else ""
        print(f"  {outcome.case['case']}{doubtful}: {expected['diagnosis']} {expected['wrong']}")
        for conflict in outcome.conflicts:
            print("    ", conflict["diagnosis"], conflict["wrong_fact_ids"], conflict["explanation"])
