from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reconcile.claims_at_random import CLUSTERS, OFFICIAL, PUBLISHED, corpora
from tests.reconcile.judging import tables
from tests.reconcile.stating import Row
from transforms.schema import BY_NAME


@settings(max_examples=40, deadline=None)
@given(corpora(), st.randoms(use_true_random=False))
def test_the_order_of_the_facts_does_not_matter(rows: list[Row], random: object) -> None:
    given_ = {"official": OFFICIAL, "published": PUBLISHED, "clusters": CLUSTERS}
    told = tables(*rows, **given_)  # type: ignore[arg-type]
    random.shuffle(rows)  # type: ignore[attr-defined]
    again = tables(*rows, **given_)  # type: ignore[arg-type]
    assert all(told[name].equals(again[name]) for name in told)


@settings(max_examples=40, deadline=None)
@given(corpora())
def test_every_row_keeps_the_promises_of_its_table(rows: list[Row]) -> None:
    told = tables(*rows, official=OFFICIAL)
    facts = {row["fact_id"] for row in rows}
    for name, table in told.items():
        keys = table[BY_NAME[name].key[0]].to_pylist()
        assert keys == sorted(set(keys))
        for column in BY_NAME[name].columns:
            values = table[column.name].to_pylist()
            assert column.nullable or None not in values, (name, column.name)
            assert not column.allowed or set(values) <= {*column.allowed, None}
    observed = [fact for ids in told["observations"]["fact_ids"].to_pylist() for fact in ids]
    assert sorted(observed) == sorted(facts)  # every fact stands in one observation
    for conflict in told["conflicts"].to_pylist():
        assert set(conflict["wrong_fact_ids"]) <= set(conflict["fact_ids"]) <= facts
        assert conflict["fact_ids"]
        assert conflict["explanation"][0].isupper()
        assert conflict["explanation"].endswith(".")


@settings(max_examples=30, deadline=None)
@given(corpora(20))
def test_what_is_said_twice_by_one_article_adds_no_voice(rows: list[Row]) -> None:
    told = tables(*rows)["observations"].to_pylist()
    twice = tables(*rows, *({**row, "fact_id": f"{row['fact_id']}/2"} for row in rows))[
        "observations"
    ].to_pylist()
    assert [(o["observation_id"], o["articles"], o["stories"], o["value"]) for o in told] == [
        (o["observation_id"], o["articles"], o["stories"], o["value"]) for o in twice
    ]
