"""What changed since the release before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from expectations.report.labels import DIAGNOSES, LINKS, SUBJECT, VERDICTS, period, subject
from expectations.report.packing import Row
from warehouse import duck

NAMED = 8  # changes of a kind that are named one by one; the others are counted

# Each gives its rows from the worst on, with how many there are in all.
_DISAGREEMENTS = """
    SELECT *, count(*) OVER () AS in_all FROM {here}.conflicts ANTI JOIN {there}.conflicts USING (conflict_id)
    ORDER BY is_error DESC, gap_pct DESC NULLS LAST, conflict_id LIMIT $most"""
_OTHER_VERDICTS = """
    SELECT now.*, before.verdict AS verdict_before, count(*) OVER () AS in_all
    FROM {here}.observations AS now JOIN {there}.observations AS before USING (observation_id)
    WHERE now.verdict <> before.verdict ORDER BY observation_id LIMIT $most"""
_COUNTS = """
    SELECT (SELECT count(*) FROM now_.{table}), (SELECT count(*) FROM before_.{table}),
        (SELECT count(*) FROM now_.{table} SEMI JOIN before_.{table} USING ({key}))"""
_AUDITS = "SELECT suite || ': ' || expectation AS name, success FROM {here}.audits ORDER BY ALL"


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


def changes_since(previous: Path, database: Path) -> Changes:
    """What is different in one release from the release in ``previous``.

    Raises:
        duckdb.Error: a file is no warehouse.
    """
    with duck.connect_beside(database) as connection:
        for name, path in (("now", database), ("before", previous)):
            quoted = str(path).replace("'", "''")
            connection.execute(f"ATTACH '{quoted}' AS {name}_ (READ_ONLY)")
        found = [
            *_come_and_gone(connection, "articles", "article_id", "article"),
            *_come_and_gone(connection, "facts", "fact_id", "claim"),
            *_disagreements(connection),
            _other_verdicts(connection),
            *_audits(connection),
        ]
        runs = connection.execute("SELECT release FROM before_.runs ORDER BY finished_at DESC").fetchone()
    release = str(runs[0]) if runs else "the release before"
    return Changes(release, [change for change in found if change.count])


def _rows(
    connection: duckdb.DuckDBPyConnection, query: str, here: str = "now_", there: str = "before_"
) -> list[Row]:
    given = {"most": NAMED} if "$most" in query else {}
    result = connection.execute(query.format(here=here, there=there), given)
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def _change(one: str, many: str, count: int, named: Iterable[str] = ()) -> Change:
    """A kind of change in its number, with the first rows named where they are worth naming."""
    return Change(one if count == 1 else many, count, list(named)[:NAMED])


def _come_and_gone(
    connection: duckdb.DuckDBPyConnection, table: str, key: str, noun: str
) -> Iterator[Change]:
    ((now, before, kept),) = connection.execute(_COUNTS.format(table=table, key=key)).fetchall()
    yield _change(f"new {noun}", f"new {noun}s", now - kept)
    yield _change(f"{noun} gone", f"{noun}s gone", before - kept)


def _disagreements(connection: duckdb.DuckDBPyConnection) -> Iterator[Change]:
    new = _rows(connection, _DISAGREEMENTS)
    gone = _rows(connection, _DISAGREEMENTS, "before_", "now_")
    yield _change("new disagreement", "new disagreements", _in_all(new), map(_disagreement, new))
    yield _change("disagreement gone", "disagreements gone", _in_all(gone), map(_disagreement, gone))


def _other_verdicts(connection: duckdb.DuckDBPyConnection) -> Change:
    rows = _rows(connection, _OTHER_VERDICTS)
    turned = (
        f"{_cell(row)}: {_verdict(row['verdict_before'])}, now {_verdict(row['verdict'])}" for row in rows
    )
    return _change("figure judged otherwise", "figures judged otherwise", _in_all(rows), turned)


def _audits(connection: duckdb.DuckDBPyConnection) -> Iterator[Change]:
    held = {row["name"]: row["success"] for row in _rows(connection, _AUDITS, "before_")}
    holds = {row["name"]: row["success"] for row in _rows(connection, _AUDITS)}
    failing = [_words(name) for name, success in holds.items() if not success and held.get(name, True)]
    mended = [_words(name) for name, success in holds.items() if success and not held.get(name, True)]
    yield _change("check that fails now", "checks that fail now", len(failing), failing)
    yield _change("check that holds again", "checks that hold again", len(mended), mended)


def _in_all(rows: Sequence[Row]) -> int:
    return int(rows[0]["in_all"]) if rows else 0


def _words(name: str) -> str:
    return name.replace("_", " ")


def _disagreement(row: Row) -> str:
    between = LINKS.get(row["link"], row["link"])
    return f"{_cell(row)}: {DIAGNOSES.get(row['diagnosis'], row['diagnosis'])}, {between}"


def _cell(row: Row) -> str:
    when = period(row["period_kind"], row["period_start"], row["period_end"])
    return f"{subject(*(row[name] for name in SUBJECT))}, {when}"


def _verdict(code: str) -> str:
    return VERDICTS.get(code, code)
