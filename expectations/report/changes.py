"""What changed since the release before."""

from __future__ import annotations

from collections.abc import Sequence
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
_KEYS = {"articles": "article_id", "facts": "fact_id"}


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of change: how many there are, and the first of them in words."""

    kind: str
    count: int
    named: list[str]

    @property
    def unnamed(self) -> int:
        """How many are not named, of a kind that names any."""
        return self.count - len(self.named) if self.named else 0


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
        *_come_and_gone("articles", "article", before["articles"], now),
        *_come_and_gone("facts", "claim", before["facts"], now),
        *_conflicts(before["conflicts"], now),
        _other_verdicts(before["observations"], now),
        *_audits(before["audits"], now),
    ]
    release = next((str(row["release"]) for row in before["runs"].values()), "the release before")
    return Changes(release, [change for change in found if change.count])


def _by_id(connection: duckdb.DuckDBPyConnection, query: str) -> dict[str, Row]:
    result = connection.execute(query)
    names = [column[0] for column in result.description]
    return {row[0]: dict(zip(names, row, strict=True)) for row in result.fetchall()}


def _change(one: str, many: str, rows: Sequence[str]) -> Change:
    """A kind of change in its number, with the first rows named where they are worth naming."""
    return Change(one if len(rows) == 1 else many, len(rows), [row for row in rows[:NAMED] if row])


def _come_and_gone(table: str, noun: str, before: dict[str, Row], now: Contents) -> list[Change]:
    ids = {row[_KEYS[table]] for row in now[table]}
    come, gone = [""] * len(ids - before.keys()), [""] * len(before.keys() - ids)
    return [_change(f"new {noun}", f"new {noun}s", come), _change(f"{noun} gone", f"{noun}s gone", gone)]


def _conflicts(before: dict[str, Row], now: Contents) -> list[Change]:
    ids = {row["conflict_id"] for row in now["conflicts"]}
    new = [_disagreement(row) for row in now["conflicts"] if row["conflict_id"] not in before]
    gone = [_disagreement(row) for conflict_id, row in before.items() if conflict_id not in ids]
    return [
        _change("new disagreement", "new disagreements", new),
        _change("disagreement gone", "disagreements gone", gone),
    ]


def _other_verdicts(before: dict[str, Row], now: Contents) -> Change:
    turned = []
    for row in now["observations"]:
        old = before.get(row["observation_id"], row)["verdict"]
        if old != row["verdict"]:
            turned.append(f"{_cell(row)}: {_verdict(old)}, now {_verdict(row['verdict'])}")
    return _change("figure judged otherwise", "figures judged otherwise", turned)


def _audits(before: dict[str, Row], now: Contents) -> list[Change]:
    failed = {name for name, row in before.items() if not row["success"]}
    holds = {f"{row['suite']}: {row['expectation']}": row["success"] for row in now["audits"]}
    failing = [name for name, success in holds.items() if not success and name not in failed]
    mended = [name for name, success in holds.items() if success and name in failed]
    return [
        _change("check that fails now", "checks that fail now", [_words(name) for name in failing]),
        _change("check that holds again", "checks that hold again", [_words(name) for name in mended]),
    ]


def _words(name: str) -> str:
    return name.replace("_", " ")


def _disagreement(row: Row) -> str:
    return f"{_cell(row)}: {DIAGNOSES.get(row['diagnosis'], row['diagnosis'])}"


def _cell(row: Row) -> str:
    when = period(row["period_kind"], row["period_start"], row["period_end"])
    return f"{subject(*(row[name] for name in SUBJECT))}, {when}"


def _verdict(code: str) -> str:
    return VERDICTS.get(code, code)
