from pathlib import Path

import duckdb

import warehouse
from tests.reconcile.claims_at_random import PUBLISHED
from tests.reconcile.stating import articles, facts, reference, stated
from transforms.schema import TABLES
from warehouse.reconcile import reconcile_facts

MART = Path(warehouse.__file__).parent / "marts" / "30_errors.sql"


def test_one_slip_is_one_error_with_all_that_shows_it() -> None:
    rows = [
        stated("117.9"),
        stated("61.2", "exports"),
        stated("110.6", "imports"),
        stated("171.9", article="b"),
    ]
    rows += [stated(figure, when="2024", article=a) for a, figure in (("c", "205.2"), ("d", "230"))]
    with duckdb.connect() as con:
        for statement in (s for table in TABLES for s in table.ddl()):
            con.execute(statement)
        inputs = {"articles": articles(PUBLISHED), "facts": facts(rows), "reference": reference()}
        for name, table in inputs.items():
            con.from_arrow(table).insert_into(name)
        reconcile_facts(con)
        con.execute(MART.read_text(encoding="utf-8"))
        told = con.sql("select diagnosis, wrong_figures, shown_by, len(conflict_ids) from errors").fetchall()
        (errors,) = con.sql("select count(*) from conflicts where is_error").fetchall()
    assert ("digit_error", ["117,9 tỷ USD"], ["cell", "sum"], 2) in told
    assert ("unexplained", None, ["cell"], 1) in told
    assert sum(conflicts for *_, conflicts in told) == errors[0]
