"""What the report needs of a warehouse, read once, read-only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from expectations.report.packing import Row
from transforms.schema import TABLES

CONTEXT = 240  # characters shown on either side of a sentence, where the page has room
EXAMPLES = 5  # rejected figures shown for each reason
_QUERIES = {
    "articles": """
        SELECT article_id, source, publisher, url, title, published_at, published_precision FROM articles
        ORDER BY published_at DESC NULLS LAST, article_id""",
    "facts": """
        SELECT facts.* FROM facts LEFT JOIN articles USING (article_id)
        ORDER BY published_at DESC NULLS LAST, article_id, char_start, fact_id""",
    "observations": "FROM observations ORDER BY observation_id",
    "conflicts": "FROM conflicts ORDER BY is_error DESC, gap_pct DESC NULLS LAST, conflict_id",
    "targets": "FROM targets ORDER BY period_end DESC NULLS LAST, fact_id",
    "reference": "FROM reference ORDER BY period_end, reference_id",
    "audits": """
        FROM audits
        ORDER BY list_position(['critical', 'warning', 'info'], severity), success, suite, expectation""",
    "runs": "FROM runs ORDER BY finished_at DESC",
    "rejected_inputs": "FROM rejected_inputs ORDER BY reason, source",
    "reasons": """
        SELECT reason, count(*) AS figures FROM rejected_figures
        GROUP BY reason ORDER BY figures DESC, reason""",
    "passages": """
        SELECT article_id, quote_start, quote_end, greatest(0, quote_start - $context) AS text_start,
            coalesce(substring(text, text_start + 1, quote_end + $context - text_start), '') AS text
        FROM (SELECT DISTINCT article_id, quote_start, quote_end FROM facts)
        LEFT JOIN articles USING (article_id)
        ORDER BY published_at DESC NULLS LAST, article_id, quote_start, quote_end""",
    "examples": """
        SELECT reason, title, source, printed,
            substring(text, quote_start + 1, char_start - quote_start) AS before,
            substring(text, char_start + 1, char_end - char_start) AS figure,
            substring(text, char_end + 1, quote_end - char_end) AS after
        FROM rejected_figures LEFT JOIN articles USING (article_id)
        QUALIFY row_number() OVER (
            PARTITION BY reason ORDER BY published_at DESC NULLS LAST, article_id, char_start) <= $examples
        ORDER BY reason, published_at DESC NULLS LAST, article_id, char_start""",
}


@dataclass(frozen=True, slots=True)
class Contents:
    """Rows of each table or query by its name, and how many rows each table has."""

    rows: dict[str, list[Row]]
    counts: dict[str, int]

    def __getitem__(self, name: str) -> list[Row]:
        return self.rows[name]


def read(database: Path) -> Contents:
    """The contents of a warehouse.

    Raises:
        duckdb.Error: the file is no warehouse, or a table or column is missing.
    """
    with duckdb.connect(str(database), read_only=True) as connection:
        connection.execute("SET enable_progress_bar = false")
        counts = {table.name: _count(connection, table.name) for table in TABLES}
        rows = {name: _rows(connection, name, counts["facts"]) for name in _QUERIES}
    return Contents(rows, counts)


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    row = connection.table(table).count("*").fetchall()
    return int(row[0][0])


def _rows(connection: duckdb.DuckDBPyConnection, name: str, facts: int) -> list[Row]:
    parameters = {
        "passages": {"context": CONTEXT if facts < 5_000 else 0},
        "examples": {"examples": EXAMPLES},
    }
    result = connection.execute(_QUERIES[name], parameters.get(name, {}))
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
