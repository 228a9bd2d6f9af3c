"""What the report needs of a warehouse, read once, read-only."""

# ruff: noqa: S608 (the queries are made of numbers and names that stand here)
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from expectations.report.packing import Row
from transforms.schema import TABLES
from warehouse import duck

CONTEXT = 240  # characters shown on either side of a sentence, where the page has room
EXAMPLES = 5  # rejected figures shown for each reason
# A release with more of these is told of in part, and counted in whole: the report fits memory at any size.
MOST_CELLS = 50_000
MOST_CLAIMS = 120_000
MOST_CONFLICTS = 20_000
MOST_INPUTS = 200
MOST_SILENT = 2_000  # articles without a figure that the matrix lists
MOST_TARGETS = 3_000

_THINNED = (Path(__file__).parent / "thinned.sql").read_text(encoding="utf-8")
_ABOUT_ARTICLES = "article_id, source, publisher, url, title, published_at, published_precision"
_OF_ALL = {
    "totals": """
        SELECT
            (SELECT count(DISTINCT article_id) FROM facts) AS articles_with_facts,
            (SELECT count(*) FROM observations WHERE stories > 1) AS compared,
            (SELECT count(*) FROM observations WHERE articles > 1) AS shared,
            (SELECT count(*) FROM conflicts WHERE is_error) AS errors,
            (SELECT count(*) FROM targets WHERE is_met) AS met""",
    "silent": f"""
        SELECT {_ABOUT_ARTICLES} FROM articles ANTI JOIN facts USING (article_id)
        ORDER BY published_at DESC NULLS LAST, article_id LIMIT {MOST_SILENT}""",
    "conflicts": f"""
        FROM conflicts ORDER BY is_error DESC, gap_pct DESC NULLS LAST, conflict_id LIMIT {MOST_CONFLICTS}""",
    "targets": f"FROM targets ORDER BY period_end DESC NULLS LAST, fact_id LIMIT {MOST_TARGETS}",
    "reference": "FROM reference ORDER BY period_end, reference_id",
    "audits": """
        FROM audits
        ORDER BY list_position(['critical', 'warning', 'info'], severity), success, suite, expectation""",
    "runs": "FROM runs ORDER BY finished_at DESC",
    "rejected_inputs": f"FROM rejected_inputs ORDER BY reason, source LIMIT {MOST_INPUTS}",
    "reasons": """
        SELECT reason, count(*) AS figures FROM rejected_figures
        GROUP BY reason ORDER BY figures DESC, reason""",
    "examples": f"""
        WITH newest AS MATERIALIZED (
            SELECT unnest(min({{
                'age': coalesce(DATE '9999-12-31' - published_at, 9999999),
                'article_id': article_id, 'char_start': char_start, 'figure_id': figure_id
            }}, {EXAMPLES}), recursive := true)
            FROM rejected_figures LEFT JOIN (SELECT article_id, published_at FROM articles) USING (article_id)
            GROUP BY reason
        )
        SELECT reason, title, source, printed,
            substring(text, quote_start + 1, char_start - quote_start) AS before,
            substring(text, char_start + 1, char_end - char_start) AS figure,
            substring(text, char_end + 1, quote_end - char_end) AS after
        FROM rejected_figures SEMI JOIN newest USING (figure_id)
            LEFT JOIN (FROM articles WHERE article_id IN (SELECT article_id FROM newest)) USING (article_id)
        ORDER BY reason, published_at DESC NULLS LAST, article_id, char_start""",
}
_OF_WHAT_IS_TOLD = {
    "articles": f"""
        SELECT {_ABOUT_ARTICLES} FROM articles SEMI JOIN facts USING (article_id)
        ORDER BY published_at DESC NULLS LAST, article_id""",
    "facts": """
        SELECT facts.* FROM facts LEFT JOIN articles USING (article_id)
        ORDER BY published_at DESC NULLS LAST, article_id, char_start, fact_id""",
    "observations": "FROM observations ORDER BY observation_id",
    "passages": """
        SELECT article_id, quote_start, quote_end, greatest(0, quote_start - context) AS text_start,
            coalesce(substring(text, text_start + 1, quote_end + context - text_start), '') AS text
        FROM (
            SELECT DISTINCT article_id, quote_start, quote_end, getvariable('context') AS context FROM facts
        )
        LEFT JOIN articles USING (article_id)
        ORDER BY published_at DESC NULLS LAST, article_id, quote_start, quote_end""",
}


@dataclass(frozen=True, slots=True)
class Contents:
    """Rows of each table or query by its name, and how many rows each table has.

    Of a large release, facts, observations, articles and passages are a part: see MOST_CLAIMS.
    """

    rows: dict[str, list[Row]]
    counts: dict[str, int]

    @property
    def totals(self) -> Row:
        """Counts over the whole release that are no table's."""
        return self.rows["totals"][0]

    def __getitem__(self, name: str) -> list[Row]:
        return self.rows[name]


def read(database: Path, claims: int | None = None) -> Contents:
    """The contents of a warehouse.

    Args:
        database: the warehouse.
        claims: how many are told one by one at most, and half as many cells; None: as many as fit memory.
    Raises:
        duckdb.Error: the file is no warehouse, or a table or column is missing.
    """
    with duck.connect(database, read_only=True) as connection:
        counts = {table.name: _count(connection, table.name) for table in TABLES}
        connection.execute("SET VARIABLE context = $1", [CONTEXT if counts["facts"] < 5_000 else 0])
        rows = {name: _rows(connection, query) for name, query in _OF_ALL.items()}
        most_claims, most_cells = (claims, claims // 2) if claims else (MOST_CLAIMS, MOST_CELLS)
        if counts["facts"] > most_claims or counts["observations"] > most_cells:
            _thin(connection, most_claims, most_cells)
        rows |= {name: _rows(connection, query) for name, query in _OF_WHAT_IS_TOLD.items()}
    return Contents(rows, counts)


def _thin(connection: duckdb.DuckDBPyConnection, claims: int, cells: int) -> None:
    """Let facts and observations be, for this connection, what of them the report tells one by one."""
    for name, most in (("conflicts", MOST_CONFLICTS), ("cells", cells), ("claims", claims)):
        connection.execute(f"SET VARIABLE most_{name} = {most}")
    connection.execute(_THINNED)


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    row = connection.table(table).count("*").fetchall()
    return int(row[0][0])


def _rows(connection: duckdb.DuckDBPyConnection, query: str) -> list[Row]:
    result = connection.execute(query)
    names = [column[0] for column in result.description]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
