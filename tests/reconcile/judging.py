"""Conflicts of claims given in a line each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pyarrow as pa

from tests.reconcile.stating import Row, articles, facts, reference, stories
from transforms.reconcile import reconcile


def tables(
    *rows: Row,
    official: Iterable[Row] = (),
    published: dict[str, tuple[str, date]] | None = None,
    clusters: dict[str, str] | None = None,
) -> dict[str, pa.Table]:
    """Observations, conflicts and targets."""
    return reconcile(
        facts(rows),
        articles(published) if published else None,
        stories(clusters) if clusters else None,
        reference(official),
    )


def conflicts(*rows: Row, **given: Any) -> list[dict[str, Any]]:
    """The conflicts alone."""
    found: list[dict[str, Any]] = tables(*rows, **given)["conflicts"].to_pylist()
    return found


def only(*rows: Row, **given: Any) -> dict[str, Any]:
    """The only conflict."""
    found = conflicts(*rows, **given)
    assert len(found) == 1, [c["explanation"] for c in found]
    return found[0]
