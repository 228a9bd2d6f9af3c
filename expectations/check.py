"""What an expectation is before Great Expectations runs it: a query that judges rows, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from transforms.schema import SEVERITIES, TABLES

SHOWN = 100  # failures that are kept of each expectation
ARTICLES_A_SLICE = 100_000  # that are judged at once: with their texts and figures they fit half a gigabyte
# What a check of a scope looks at, and the part of it that is new or changed: see checks/fresh.sql.
FRESH = {
    "article": {
        name: f"fresh_{name}" for name in (*(t.name for t in TABLES if "article_id" in t.names()), "placed")
    },
    "family": {
        name: f"touched_{name}"
        for name in ("facts", "observations", "conflicts", "observed", "levels", "claims", "known")
    },
}
# What a check of articles looks at, and the part of it that is of the slice in hand: see checks/views.sql.
_SLICED = {
    name: f"{'temp' if name == 'placed' else 'main'}.{name}"
    " WHERE article_id >= getvariable('first_id') AND article_id < getvariable('end_id')"
    for name in FRESH["article"]
}


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation on a candidate warehouse.

    ``judgement`` is a query that gives for each row it judges ``key``, whether it is ``broken`` and, for a
    reader, ``detail``. A row whose ``broken`` is null could not be judged, and fails. The release before is
    the database ``previous``.

    Args:
        suite: suite that it belongs to; a page of Data Docs.
        name: unique in all suites, and says what holds.
        table: table that it guards; a section of that page.
        severity: critical blocks publication, warning is shown, info counts.
        description: what a failure means and what to do about it.
        judgement: the query.
        needs_rows: whether it fails when there is nothing to judge.
        needs_previous: whether it is left out where there is no release before.
        scope: what it judges by its own rows alone, so that what held of it holds while these stay: each
            "article", or each "family" (a pair, its goods and its topic); none: the release as a whole.
        in_slices: whether it judges so many articles after the other, so that their texts fit memory.
    """

    suite: str
    name: str
    table: str
    severity: str
    description: str
    judgement: str
    needs_rows: bool = False
    needs_previous: bool = False
    scope: str = ""
    in_slices: bool = False

    def counts(self) -> str:
        """One row: how many rows were ``examined``, and how many ``failed``."""
        return f"""SELECT count(*) AS examined, count(*) FILTER (broken IS NOT FALSE) AS failed
            FROM ({self._judged()})"""  # noqa: S608 (of our own making: see where checks are made)

    def failures(self) -> str:
        """The first rows that failed, by ``key``, each with its ``detail``: asked for where any did."""
        return f"""SELECT key, detail FROM ({self._judged()}) WHERE broken IS NOT FALSE
            ORDER BY key, detail LIMIT {SHOWN}"""  # noqa: S608

    def _judged(self) -> str:
        return _of_parts(self.judgement, _SLICED) if self.in_slices else self.judgement

    def of_fresh(self) -> Check:
        """The same check of what is new or changed alone, and that its table holds anything at all."""
        judged = _of_parts(self.judgement, FRESH[self.scope])
        any_row = f"SELECT count(*) = 0 AND {self.needs_rows} FROM {self.table}"  # noqa: S608
        return replace(
            self,
            description=f"{self.description} Judged of what is new or changed: of the rest it held before.",
            scope="",
            in_slices=False,
            judgement=f"FROM ({judged}) UNION ALL SELECT '{self.table}', ({any_row}), 'nothing in it'",
        )

    def accepted(self) -> Check:
        """The same check where its failure is accepted for once: shown as a warning, blocking nothing."""
        return replace(self, severity="warning") if self.severity == "critical" else self


def _of_parts(judgement: str, parts: Mapping[str, str]) -> str:
    """The same judgement of a part of each table."""
    named = ", ".join(f"{name} AS (FROM {part})" for name, part in parts.items())
    return f"WITH {named} SELECT key, broken, detail FROM ({judgement})"  # noqa: S608


def read(path: Path) -> Check:
    """The check in an SQL file: its folder is the suite, its name the name, its first comments the rest.

    Comments of the form ``-- severity: …``, ``-- guards: …`` (a table), ``-- scope: article`` or
    ``family`` and ``-- needs: rows`` or ``previous`` are taken as such, the others are the description.

    Raises:
        ValueError: no severity that there is, no table or no description.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = [line.removeprefix("-- ") for line in lines if line.startswith("--")]
    said = {
        word: value for word in ("severity", "guards", "scope", "needs") for value in _said(word, comments)
    }
    description = " ".join(line for line in comments if line.partition(": ")[0] not in said)
    if said.get("severity") not in SEVERITIES or "guards" not in said or not description:
        raise ValueError(f"{path.name}: begin with -- severity: …, -- guards: … and what a failure means")
    return Check(
        suite=path.parent.name,
        name=path.stem,
        table=said["guards"],
        severity=said["severity"],
        description=description,
        judgement="\n".join(line for line in lines if not line.startswith("--")),
        needs_rows=said.get("needs") == "rows",
        needs_previous=said.get("needs") == "previous",
        scope=said.get("scope", ""),
        in_slices=said.get("scope") == "article",
    )


def _said(word: str, comments: list[str]) -> list[str]:
    return [line.removeprefix(f"{word}: ") for line in comments if line.startswith(f"{word}: ")]
