"""A fact, an observation or a conflict, told in full: where it comes from, what agrees and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import duckdb

from flows.output import shown
from transforms.errors import KimngachError
from transforms.reconcile.cells import Cell
from transforms.reconcile.links import revision_tolerance
from warehouse.rejections import one_line

Row = dict[str, Any]

_FACTS = """
select f.*, a.source, a.title, a.publisher, a.published_at, a.published_basis,
       substring(a.text, f.quote_start + 1, f.char_start - f.quote_start) as before,
       substring(a.text, f.char_start + 1, f.char_end - f.char_start) as figure,
       substring(a.text, f.char_end + 1, f.quote_end - f.char_end) as after
from facts f join articles a using (article_id)
where list_contains(?, f.fact_id) order by a.source, f.char_start
"""
_OBSERVATIONS_OF = "from observations where list_contains(fact_ids, ?) order by observation_id"
_CONFLICTS_OF = "from conflicts where list_has_any(fact_ids, ?) order by conflict_id"
_REFERENCES = "from reference where list_contains(?, reference_id) order by reference_id"


def explanation(con: duckdb.DuckDBPyConnection, row_id: str) -> Iterator[str]:
    """The lines that explain the row with this fact_id, observation_id or conflict_id.

    Raises:
        KimngachError: there is no such row.
    """
    for table, key, lines in (
        ("facts", "fact_id", _fact),
        ("observations", "observation_id", _observation),
        ("conflicts", "conflict_id", _conflict),
    ):
        if found := _rows(con, f"from {table} where {key} = ?", row_id):
            return lines(con, found[0])
    raise KimngachError(
        f"{row_id[:40]}: no fact, observation or conflict has this id; look it up with a query"
    )


def _fact(con: duckdb.DuckDBPyConnection, row: Row) -> Iterator[str]:
    fact_id = row["fact_id"]
    fact = _rows(con, _FACTS, [fact_id])[0]
    yield f"fact {fact_id}, stated in {_cited(fact)}"
    yield ""
    yield f"  {_sentence(fact)}"
    yield ""
    yield from _fields(fact)
    observations = _rows(con, _OBSERVATIONS_OF, fact_id)
    conflicts = _rows(con, _CONFLICTS_OF, [fact_id])
    disputed = {other for conflict in conflicts for other in conflict["fact_ids"]}
    same = _rows(con, _FACTS, sorted({other for o in observations for other in o["fact_ids"]} - {fact_id}))
    agreeing = [claim for claim in same if claim["fact_id"] not in disputed or _meet(claim, fact)]
    yield ""
    yield "agrees with"
    told = [f"  {_claim(claim)}" for claim in agreeing]
    told += [f"  {line}" for o in observations for line in _borne_out(fact, o, conflicts)]
    yield from _or_nothing(told)
    yield ""
    yield "disagrees with"
    known = {fact_id, *(claim["fact_id"] for claim in agreeing)}
    yield from _or_nothing([line for conflict in conflicts for line in _disagreement(con, conflict, known)])


def _borne_out(fact: Row, observation: Row, conflicts: list[Row]) -> Iterator[str]:
    """The official figure of a fact's cell, where the fact is no further from it than revisions go."""
    official = observation["official_value"]
    is_wrong = any(fact["fact_id"] in c["wrong_fact_ids"] or c["reference_ids"] for c in conflicts)
    if official is None or is_wrong:
        return
    gap = 100 * (abs(fact["value"]) - abs(official)) / abs(official) if official else abs(fact["value"])
    if abs(gap) <= revision_tolerance(_cell_of(fact)):
        yield f"the official figure, within {gap:+.2f}%: {_official(observation)}"


def _meet(one: Row, other: Row) -> bool:
    """Whether two figures of one observation can both be true, whichever side's words they are in."""
    (low, high), (least, most) = _sizes(one), _sizes(other)
    return low <= most and least <= high


def _sizes(fact: Row) -> tuple[Decimal, Decimal]:
    ends = (fact["value"] if fact[end] is None else fact[end] for end in ("value_low", "value_high"))
    low, high = sorted(map(abs, ends))
    return low, high


def _cell_of(fact: Row) -> Cell:
    start, end = (day.isoformat() if day else "" for day in (fact["period_start"], fact["period_end"]))
    return Cell(fact["measure"], fact["transform"], fact["reporter"], fact["counterpart"], "", "", start, end)


def _fields(fact: Row) -> Iterator[str]:
    """Each field of a fact with where it was read."""
    span = (
        f"can stand for {shown(fact['value_low'])} to {shown(fact['value_high'])}"
        if fact["value_low"] is not None
        else "its bounds are open"
    )
    cell = [
        ("measure", f"{fact['measure']}, {fact['transform']}", f"rule {fact['rule']}"),
        (
            "value",
            f"{shown(fact['value'])} {fact['unit']}",
            f"printed {_quoted(fact['printed'])}, {fact['qualifier']}: {span}",
        ),
        ("pair", f"{fact['reporter']} with {fact['counterpart']}", f"read from the {fact['pair_basis']}"),
        (
            "period",
            _period(fact),
            f"read from the {fact['period_basis']}" if fact["period_basis"] else "not stated",
        ),
        ("status", fact["status"], ""),
        ("commodity", fact["commodity"] or "all goods", ""),
    ]
    if fact["out_of"] or fact["scope"]:
        cell.append(("rank", f"in {fact['scope'] or '?'}, out of {fact['out_of'] or '?'}", ""))
    cell.append(("authority", fact["authority"] or "none named", ""))
    cell.append(("published", shown(fact["published_at"]) or "unknown", fact["published_basis"] or ""))
    for name, value, origin in cell:
        yield one_line(f"  {name:10} {value}{f'  ({origin})' if origin else ''}")


def _observation(con: duckdb.DuckDBPyConnection, row: Row) -> Iterator[str]:
    yield f"observation {row['observation_id']}: {_cell(row)}"
    voices = f"claims {row['facts']}, articles {row['articles']}, independent stories {row['stories']}"
    yield f"  {shown(row['value'])} {row['unit']}, {row['verdict']}: {voices}"
    if row["official_value"] is not None:
        yield f"  official: {_official(row)}, {row['official_gap_pct']:+.2f}% from it"
    yield ""
    yield "claims"
    yield from (f"  {_claim(claim)}" for claim in _rows(con, _FACTS, row["fact_ids"]))
    yield ""
    yield "disagreements"
    conflicts = _rows(con, _CONFLICTS_OF, row["fact_ids"])
    yield from _or_nothing([line for c in conflicts for line in _disagreement(con, c, set(row["fact_ids"]))])


def _conflict(con: duckdb.DuckDBPyConnection, row: Row) -> Iterator[str]:
    yield f"conflict {row['conflict_id']}: {_cell(row)}"
    kind = "an error" if row["is_error"] else "no error"
    yield f"  {row['diagnosis']}, {kind}: {one_line(row['explanation'])}"
    yield ""
    yield "claims (✗ marks those that the evidence names wrong)"
    for claim in _rows(con, _FACTS, row["fact_ids"]):
        yield f"{'✗' if claim['fact_id'] in row['wrong_fact_ids'] else ' '} {_claim(claim)}"
    yield from (f"  {line}" for line in _references(con, row))


def _disagreement(con: duckdb.DuckDBPyConnection, conflict: Row, known: set[str]) -> Iterator[str]:
    """A conflict as the claims in ``known`` see it: why, and with whom."""
    yield f"  {conflict['diagnosis']}: {one_line(conflict['explanation'])}  [{conflict['conflict_id']}]"
    others = [fact_id for fact_id in conflict["fact_ids"] if fact_id not in known]
    yield from (f"    {_claim(claim)}" for claim in _rows(con, _FACTS, others))
    yield from (f"    {line}" for line in _references(con, conflict))


def _references(con: duckdb.DuckDBPyConnection, conflict: Row) -> Iterator[str]:
    for row in _rows(con, _REFERENCES, conflict["reference_ids"]):
        yield f"official {shown(row['value'])} {row['unit']}  {_cell(row)}, {row['authority'] or 'unnamed'}"


def _rows(con: duckdb.DuckDBPyConnection, sql: str, parameter: Any) -> list[Row]:
    cursor = con.execute(sql, [parameter])
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _sentence(fact: Row) -> str:
    return one_line(f"{fact['before']}⟦{fact['figure']}⟧{fact['after']}".replace("\n", " "))


def _claim(fact: Row) -> str:
    return f"{fact['fact_id']}  {fact['source']}: {_sentence(fact)}"


def _cited(fact: Row) -> str:
    known = [fact["source"], fact["title"], fact["publisher"], fact["published_at"]]
    return ", ".join(one_line(str(value)) for value in known if value)


def _cell(row: Row) -> str:
    goods = f" of {one_line(row['commodity'])}" if row.get("commodity") else ""
    return f"{row['measure']}{goods}, {row['reporter']} with {row['counterpart']}, {_period(row)}"


def _period(row: Row) -> str:
    if row["period_end"] is None and row["period_start"] is None:
        return "no period"
    return f"{row['period_start'] or '…'} to {row['period_end'] or '…'} ({row['period_kind']})"


def _official(observation: Row) -> str:
    authority = observation["official_authority"] or "unnamed"
    return f"{shown(observation['official_value'])} {observation['unit']} ({authority})"


def _quoted(text: str) -> str:
    return f"“{one_line(text)}”"


def _or_nothing(lines: list[str]) -> list[str]:
    return lines or ["  nothing"]
