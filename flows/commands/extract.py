"""kimngach extract and reconcile: to standard output, with no server and no warehouse."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import TextColumn

if TYPE_CHECKING:
    import pyarrow as pa

    from warehouse.parts import Part


class Table(StrEnum):
    """What can be extracted."""

    FACTS = "facts"
    EVENTS = "events"
    REJECTED_FIGURES = "rejected_figures"
    ARTICLES = "articles"


class Format(StrEnum):
    """How it can be written."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"


def extract(
    paths: Annotated[
        list[Path], typer.Argument(help="Files or folders of articles; - reads one from standard input.")
    ],
    table: Annotated[Table, typer.Option(help="What to print.")] = Table.FACTS,
    form: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.JSONL,
    text_column: TextColumn = None,
) -> None:
    """What articles say, to standard output: no server, no warehouse."""
    from flows.output import Format as Written
    from flows.output import write
    from transforms.schema import BY_NAME

    schema = BY_NAME[table].arrow()
    if "source" not in schema.names:
        schema = schema.insert(0, BY_NAME["articles"].arrow().field("source"))
    write(schema, _rows(_parts(paths, text_column), table, schema), Written(form))


def _rows(parts: Iterator[Part], table: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The rows of each batch of parts, as it is read."""
    from warehouse.extraction import rows_of
    from warehouse.ledger import batches_of

    is_empty = True
    for batch in batches_of(parts):
        tables = rows_of(batch)
        for line in tables["rejected_inputs"]["detail"].to_pylist():
            typer.echo(f"kimngach: {line}", err=True)
        is_empty = is_empty and not tables["articles"].num_rows
        yield from _with_source(tables, table, schema)
    if is_empty:
        raise typer.Exit(1)


def _parts(paths: list[Path], text_column: str | None) -> Iterator[Part]:
    """All parts of the paths; what cannot be read at all is named on standard error."""
    from warehouse.inputs import scan
    from warehouse.parts import Part, parts_of

    if Path("-") in paths:
        yield Part("stdin", "text", "", sys.stdin.buffer.read())
    inputs = scan((path for path in paths if path != Path("-")), text_column)
    for rejection in inputs.rejections:
        typer.echo(f"kimngach: {rejection.detail}", err=True)
    for file in inputs.files:
        yield from parts_of(file)


def _with_source(tables: dict[str, pa.Table], table: str, schema: pa.Schema) -> list[pa.RecordBatch]:
    """A table's rows with the source of their article, in the columns of the schema."""
    import pyarrow as pa

    rows = tables[table]
    if "source" not in rows.column_names:
        articles = tables["articles"].select(["article_id", "source"]).to_pylist()
        source_of = {article["article_id"]: article["source"] for article in articles}
        sources = pa.array(
            [source_of[article_id] for article_id in rows["article_id"].to_pylist()], pa.string()
        )
        rows = rows.append_column("source", sources)
    rows = rows.sort_by(
        [(name, "ascending") for name in ("source", "char_start") if name in rows.column_names]
    )
    batches: list[pa.RecordBatch] = rows.select(schema.names).cast(schema).to_batches()
    return batches


def reconcile(
    claims: Annotated[Path, typer.Argument(help="JSON Lines of claims, as rows of facts.")],
    reference: Annotated[Path | None, typer.Option(help="CSV of official statistics.")] = None,
) -> None:
    """Observations and conflicts for claims, to standard output as JSON Lines, each with its table."""
    import orjson

    from flows.output import plain
    from warehouse.reconcile import reconcile_claims

    for row in reconcile_claims(claims, reference):
        sys.stdout.buffer.write(orjson.dumps(row, default=plain) + b"\n")
