"""What changed between two releases, for people."""

from __future__ import annotations

from collections.abc import Iterator

from flows.output import shown
from transforms.schema import BY_NAME
from warehouse.diff import Change, Row

_TOLD = {  # what of a row tells a reader which one it is
    "articles": ("source", "title"),
    "facts": ("measure", "transform", "reporter", "counterpart", "period_start", "period_end", "printed"),
    "events": ("kind", "date_start", "guest_country", "host_country", "place"),
    "observations": (
        "measure",
        "transform",
        "reporter",
        "counterpart",
        "period_start",
        "period_end",
        "value",
    ),
    "conflicts": ("diagnosis", "explanation"),
}


def lines_of(before: str, after: str, changes: list[Change]) -> Iterator[str]:
    """A paragraph a table: counts, then the rows, marked + (added), - (removed) and ~ (changed)."""
    yield f"{before} → {after}"
    for change in changes:
        yield ""
        counts = f"{change.added:,} added, {change.removed:,} removed, {change.changed:,} changed"
        yield f"{change.table}: {counts}"
        yield from (f"  + {_told(change.table, row)}" for row in change.added_rows)
        yield from (f"  - {_told(change.table, row)}" for row in change.removed_rows)
        for old, new in change.changed_rows:
            yield f"  ~ {_told(change.table, new)}"
            yield from (
                f"      {name}: {shown(old[name])} → {shown(new[name])}" for name in _differing(old, new)
            )


def _told(table: str, row: Row) -> str:
    key = "/".join(str(row[name]) for name in BY_NAME[table].key)
    return "  ".join([key, *(shown(row[name]) for name in _TOLD[table] if row.get(name) is not None)])


def _differing(old: Row, new: Row) -> list[str]:
    return [name for name in new if old[name] != new[name]]
