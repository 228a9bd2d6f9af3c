"""What explain tells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import duckdb
import pytest

from flows.explain import explanation
from tests.reconcile.stating import Row, articles, facts, official, reference, stated
from tests.warehouse.release_of import rows
from transforms.errors import KimngachError
from transforms.schema import TABLES
from warehouse.reconcile import reconcile_facts


def told(data: Path, row_id: object) -> str:
    with duckdb.connect(data / "warehouse.duckdb", read_only=True) as con:
        return "\n".join(explanation(con, str(row_id)))


def test_every_fact_is_explained_with_its_sentence_and_where_its_fields_were_read(data: Path) -> None:
    facts = rows(
        data / "warehouse.duckdb",
        "select fact_id, source, printed, measure, pair_basis from facts join articles using (article_id)",
    )
    assert facts
    for fact_id, source, printed, measure, pair_basis in facts:
        text = told(data, fact_id)
        assert text.startswith(f"fact {fact_id}, stated in {source}")
        assert f"⟦{' '.join(str(printed).split())}⟧" in " ".join(text.split())
        assert f"{measure}, " in text
        assert f"read from the {pair_basis}" in text
        assert "agrees with" in text
        assert "disagrees with" in text


def test_a_disagreement_is_told_on_both_its_sides_and_by_itself(data: Path) -> None:
    sql = "select conflict_id, diagnosis, explanation, fact_ids from conflicts"
    for conflict_id, diagnosis, why, fact_ids in rows(data / "warehouse.duckdb", sql):
        assert isinstance(fact_ids, list)
        text = told(data, conflict_id)
        assert f"{diagnosis}, " in text
        assert str(why) in text
        for fact_id in fact_ids:
            assert fact_id in text
            assert f"{diagnosis}: {why}  [{conflict_id}]" in told(data, fact_id)


def test_every_observation_names_its_claims(data: Path) -> None:
    sql = "select observation_id, verdict, fact_ids from observations"
    for observation_id, verdict, fact_ids in rows(data / "warehouse.duckdb", sql):
        assert isinstance(fact_ids, list)
        text = told(data, observation_id)
        assert text.startswith(f"observation {observation_id}: ")
        assert f"{verdict}: claims {len(fact_ids)}" in text
        assert all(fact_id in text for fact_id in fact_ids)


def of_claims(row_id: str, claims: list[Row], *known: Row) -> str:
    """What is told of one of these claims."""
    with duckdb.connect() as con:
        for statement in (s for table in TABLES for s in table.ddl()):
            con.execute(statement)
        published = {row["article_id"]: ("P", date(2024, 1, 1)) for row in claims}
        inputs = {"articles": articles(published), "facts": facts(claims), "reference": reference(known)}
        for name, table in inputs.items():
            con.from_arrow(table).insert_into(name)
        reconcile_facts(con)
        return "\n".join(explanation(con, row_id))


def test_a_figure_that_the_official_one_bears_out_agrees_with_something() -> None:
    text = of_claims("right", [stated("171.9", fact_id="right")], official("171.8"))
    agrees = text.partition("agrees with\n")[2].partition("\n\n")[0]
    assert agrees == "  the official figure, within +0.06%: 171800000000 USD (Vietnam Customs)"


def test_the_official_figure_agrees_with_no_slip() -> None:
    claims = [stated("117.9", fact_id="slip"), stated("171.9", article="b", fact_id="right")]
    agrees = of_claims("slip", claims, official("171.9")).partition("agrees with\n")[2]
    assert agrees.startswith("  nothing\n")


def test_claims_on_ones_own_side_of_a_disagreement_agree() -> None:
    claims = [stated("171.9", article=a, fact_id=f"right-{a}") for a in "ab"]
    text = of_claims("right-a", [*claims, stated("205.2", article="c", fact_id="other")])
    agrees, disagrees = text.partition("agrees with\n")[2].split("disagrees with")
    assert "right-b" in agrees
    assert "other" not in agrees
    assert "other" in disagrees
    assert "right-b" not in disagrees


@pytest.mark.parametrize("row_id", ["", "nothing", "' or 1=1 --"])
def test_an_id_of_nothing_is_one_line(data: Path, row_id: str) -> None:
    with pytest.raises(KimngachError, match="no fact, observation or conflict has this id"):
        told(data, row_id)
