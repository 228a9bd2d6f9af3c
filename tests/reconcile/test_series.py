from pathlib import Path

import duckdb

import warehouse
from tests.reconcile.claims_at_random import PUBLISHED
from tests.reconcile.stating import Row, articles, facts, official, reference, stated
from transforms.schema import TABLES
from warehouse.reconcile import reconcile_facts

MART = Path(warehouse.__file__).parent / "marts" / "45_series.sql"
VC, CC = {"authority": "Vietnam Customs"}, {"authority": "China Customs"}


def series(rows: list[Row], known: list[Row], measure: str, reporter: str = "VN") -> list[tuple[object, ...]]:
    """year, by reporter, by counterpart, and the official figures of both, in billions."""
    with duckdb.connect() as con:
        for statement in (s for table in TABLES for s in table.ddl()):
            con.execute(statement)
        inputs = {"articles": articles(PUBLISHED), "facts": facts(rows), "reference": reference(known)}
        for name, table in inputs.items():
            con.from_arrow(table).insert_into(name)
        reconcile_facts(con)
        con.execute(MART.read_text(encoding="utf-8"))
        return con.execute(
            "select year, by_reporter / 1e9, by_counterpart / 1e9, official_by_reporter / 1e9, "
            "official_by_counterpart / 1e9 from series where measure = ? and reporter = ?",
            [measure, reporter],
        ).fetchall()


def test_both_sides_and_the_reference_stand_side_by_side() -> None:
    rows = [
        stated("171.9", when="2023", **VC),
        stated("205.2", when="2024", article="b", **VC),
        stated("260.65", when="2024", article="c", reporter="CN", counterpart="VN", **CC),
    ]
    known = [official("171.9"), official("229.8", reporter="CN", counterpart="VN")]
    assert series(rows, known, "trade_turnover") == [
        (2023, 171.9, None, 171.9, 229.8),
        (2024, 205.2, 260.65, None, None),
    ]
    assert series(rows, known, "trade_turnover", "CN")[1][1:3] == (260.65, 205.2)


def test_imports_of_one_are_the_others_exports() -> None:
    rows = [
        stated("110.6", "imports", **VC),
        stated("137.6", "exports", article="b", reporter="CN", counterpart="VN", **CC),
    ]
    assert series(rows, [], "imports") == [(2023, 110.6, 137.6, None, None)]


def test_a_balance_is_seen_from_its_reporter() -> None:
    rows = [stated("-28.8", "trade_balance", "2014", **VC)]
    known = [official("43.8", "trade_balance", "2014", reporter="CN", counterpart="VN")]
    assert series(rows, known, "trade_balance") == [(2014, -28.8, None, None, -43.8)]


def test_a_stock_is_the_last_of_its_year_and_part_years_are_left_out() -> None:
    stock = "fdi_registered_capital"
    rows = [stated("25.8", stock, "to 2023-08-31"), stated("27.2", stock, "to 2023-11-30", article="b")]
    assert series([*rows, stated("3.8", stock, "2023-11", article="c")], [], stock) == [
        (2023, 27.2, None, None, None)
    ]


def test_suspect_figures_are_not_plotted() -> None:
    known = [official("171.2", doubt="suspect"), official("171.9"), official("180", doubt="bound")]
    assert series([stated("171.9")], known, "trade_turnover") == [(2023, 171.9, None, 171.9, None)]
