"""Whether the disagreements that are told of in the corpora are such: each was checked by hand.

`tests/gold/conflicts.jsonl` lists what was found to be a disagreement, by its figures and diagnosis, and why.
One that is not there is to be looked at: it is added, or the rule that made it is mended.
"""

from __future__ import annotations

from typing import Any
from unicodedata import normalize

from tests.eval.gold import GOLD, articles, rows_of
from tests.eval.reconcile import REFERENCE
from transforms.reconcile import reconcile
from transforms.shard import extract
from warehouse.reference import read_reference

Check = tuple[str, float, float]
Conflict = dict[str, Any]
FLOORS = {"seeds": 1.0, "phrasebook": 1.0}


def told(corpus: str) -> list[Conflict]:
    """The disagreements of a corpus, with the figures that take part and their articles."""
    tables = extract(articles(corpus))
    source = {row["article_id"]: row["source"] for row in tables["articles"].to_pylist()}
    figure = {
        row["fact_id"]: f"{source[row['article_id']]} {normalize('NFKC', row['printed'])}"
        for row in tables["facts"].to_pylist()
    }
    found = reconcile(tables["facts"], tables["articles"], None, read_reference(REFERENCE))["conflicts"]
    return [{**row, "figures": {figure[fact] for fact in row["fact_ids"]}} for row in found.to_pylist()]


def unchecked(corpus: str, found: list[Conflict]) -> list[Conflict]:
    """Those of a corpus that nobody has checked."""
    checked = [
        (row["diagnosis"], set(row["figures"]))
        for row in rows_of(GOLD / "conflicts.jsonl")
        if row["corpus"] == corpus
    ]
    return [row for row in found if (row["diagnosis"], row["figures"]) not in checked]


def run(*, errors: bool = False) -> list[Check]:
    """Print what is not checked; the checks are name, value and floor."""
    checks: list[Check] = []
    for corpus, floor in FLOORS.items():
        found = told(corpus)
        new = unchecked(corpus, found)
        for row in new:
            print(
                f"  to be checked by hand: {row['diagnosis']} {sorted(row['figures'])}: {row['explanation']}"
            )
        checks.append((f"{corpus}: disagreements that are such", 1 - len(new) / max(len(found), 1), floor))
    return checks
