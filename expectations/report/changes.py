"""What changed since the release before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from expectations.report.contents import Contents
from expectations.report.labels import DIAGNOSES, SUBJECT, VERDICTS, period, subject
from expectations.report.packing import Row

NAMED = 8  # changes of a kind that are named one by one; the others are counted

_QUERIES = {
    "articles": "SELECT article_id AS id FROM articles",
    "facts": "SELECT fact_id AS id FROM facts",
    "observations": "SELECT observation_id AS id, * FROM observations",
    "conflicts": "SELECT conflict_id AS id, * FROM conflicts",
    "audits": "SELECT suite || ': ' || expectation AS id, success FROM audits",
    "runs": "SELECT run_id AS id, release FROM runs ORDER BY finished_at DESC",
}
_KEYS = {
    "articles": "article_id",
    "facts": "fact_id",
    "conflicts": "conflict_id",
    "observations": "observation_id",
}


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of change: how many there are, and the first of them in words."""

    kind: str
    count: int
    named: list[str]

    @property
    def unnamed(self) -> int:
        return self.count - len(self.named)


@dataclass(frozen=True, slots=True)
class Changes:
    """The release before and what is different now; nothing listed, nothing changed."""

    release: str
    changes: list[Change]


def changes_since(previous: Path, now: Contents) -> Changes:
    """What is different in ``now`` from the release in ``previous``.

    Raises:
        duckdb.Error: ``previous`` is no warehouse.
    """
    with duckdb.connect(str(previous), read_only=True) as connection:
        before = {name: _by_id(connection, query) for name, query in _QUERIES.items()}
    found = [
        *(_come_and_gone(name, before[name], now) for name in ("articles", "facts")),
        [_new_conflicts(before["conflicts"], now), _settled_conflicts(before["conflicts"], now)],
        [_other_verdicts(before["observations"], now)],
        _audits(before["audits"], now),
    ]
    release = next((str(row["release"]) for row in before["runs"].values()), "the release before")
    return Changes(release, [change for group in found for change in group if change.count])


def _by_id(connection: duckdb.DuckDBPyConnection, query: str) -> dict[str, Row]:
    result = connection.execute(query)
    names = [column[0] for column in result.description]
    return {row[0]: dict(zip(names, row, strict=True)) for row in result.fetchall()}


def _come_and_gone(table: str, before: dict[str, Row], now: Contents) -> list[Change]:
    ids = {row[_KEYS[table]] for row in now[table]}
    return [
        Change(f"new {table}", len(ids - before.keys()), []),
        Change(f"{table} gone", len(before.keys() - ids), []),
    ]


def _new_conflicts(before: dict[str, Row], now: Contents) -> Change:
    rows = [row for row in now["conflicts"] if row["conflict_id"] not in before]
    return Change("new disagreements", len(rows), [_disagreement(row) for row in rows[:NAMED]])


def _settled_conflicts(before: dict[str, Row], now: Contents) -> Change:
    ids = {row["conflict_id"] for row in now["conflicts"]}
    rows = [row for conflict_id, row in before.items() if conflict_id not in ids]
    return Change("disagreements gone", len(rows), [_disagreement(row) for row in rows[:NAMED]])


def _other_verdicts(before: dict[str, Row], now: Contents) -> Change:
    rows = [
        (row, before[row["observation_id"]]["verdict"])
        for row in now["observations"]
        if row["observation_id"] in before and before[row["observation_id"]]["verdict"] != row["verdict"]
    ]
    named = [f"{_cell(row)}: {_verdict(old)}, now {_verdict(row['verdict'])}" for row, old in rows[:NAMED]]
    return Change("figures judged otherwise", len(rows), named)


def _audits(before: dict[str, Row], now: Contents) -> list[Change]:
    held = {name for name, row in before.items() if row["success"]}
    holds = {f"{row['suite']}: {row['expectation']}": row["success"] for row in now["audits"]}
    failing = [name for name, success in holds.items() if not success and name in held]
    mended = [name for name, success in holds.items() if success and name in before.keys() - held]
    return [
        Change("checks that fail now", len(failing), failing[:NAMED]),
        Change("checks that hold again", len(mended), mended[:NAMED]),
    ]


def _disagreement(row: Row) -> str:
    return f"{_cell(row)}: {DIAGNOSES.get(row['diagnosis'], row['diagnosis'])}"


def _cell(row: Row) -> str:
    when = period(row["period_kind"], row["period_start"], row["period_end"])
    return f"{subject(*(row[name] for name in SUBJECT))}, {when}"


def _verdict(code: str) -> str:
    return VERDICTS.get(code, code)
