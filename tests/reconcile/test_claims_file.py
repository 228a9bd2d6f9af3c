import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.errors import KimngachError
from transforms.schema import FACTS
from warehouse.reconcile import reconcile_claims

OURS = {
    "fact_id": "ours",
    "article_id": "b",
    "measure": "trade_turnover",
    "reporter": "VN",
    "counterpart": "CN",
    "value": 205200000000,
    "unit": "USD",
    "printed": "205,2 tỷ USD",
    "period_start": "2024-01-01",
    "period_end": "2024-12-31",
    "period_kind": "year",
    "authority": "Vietnam Customs",
    "published_at": "2025-01-17",
    "publisher": "Thời Đại",
}
THEIRS = OURS | {
    "fact_id": "theirs",
    "article_id": "a",
    "reporter": "CN",
    "counterpart": "VN",
    "value": 260.65e9,
    "printed": "260,65 tỷ USD",
    "authority": "MOFCOM",
}


def told(folder: Path, *lines: object, **given: Any) -> dict[str, list[dict[str, Any]]]:
    """The rows by table."""
    path = folder / "claims.jsonl"
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    path.write_text(text, encoding="utf-8")
    tables: dict[str, list[dict[str, Any]]] = {}
    for row in reconcile_claims(path, **given):
        tables.setdefault(row.pop("table"), []).append(row)
    return tables


def test_claims_come_back_as_observations_and_conflicts(tmp_path: Path) -> None:
    tables = told(tmp_path, OURS, THEIRS)
    assert {o["statistics_side"] for o in tables["observations"]} == {"VN", "CN"}
    (conflict,) = tables["conflicts"]
    assert conflict["diagnosis"] == "mirror"
    assert "Thời Đại (17 January 2025)" in conflict["explanation"]
    assert "rejected_inputs" not in tables


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{bad", "not JSON"),
        ("[1, 2]", "not a JSON object"),
        (OURS | {"measure": None}, "no measure; a claim needs measure, reporter"),
        (OURS | {"measure": "gdp"}, "measure is 'gdp', none of trade_turnover"),
        (OURS | {"value": "12"}, "value is '12', not a number"),
        (OURS | {"value": True}, "value is True, not a number"),
        ('{"measure":"exports","reporter":"VN","counterpart":"CN","unit":"USD","value":NaN}', "value is nan"),
        (OURS | {"value": 1e30}, "not a number"),
        (OURS | {"unit": 7}, "unit is 7, not text"),
        (OURS | {"out_of": 1.5}, "not a whole number"),
        (OURS | {"period_end": "2024-13-01"}, "period_end is '2024-13-01', not a date like 2024-12-31"),
        (OURS | {"period_start": "2025-02-01"}, "ends on 2024-12-31, before it starts on 2025-02-01"),
        (OURS | {"period_end": "9999-12-31"}, "the period is of 9999, not of 1800 to 2200"),
        (OURS | {"period_start": "0001-01-01"}, "the period is of 1, not of 1800 to 2200"),
        (OURS | {"published_at": "soon"}, "published_at is 'soon', not a date"),
        (OURS, "fact_id 'ours' stands on an earlier line too"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_gets_its_number_and_the_reason_and_the_rest_is_reconciled(
    tmp_path: Path, line: object, reason: str
) -> None:
    tables = told(tmp_path, OURS, "", line, THEIRS)
    (rejected,) = tables["rejected_inputs"]
    assert rejected["source"] == "claims.jsonl#3"
    assert rejected["reason"] == "bad_record"
    assert rejected["detail"].startswith("claims.jsonl, line 3: ")
    assert reason in rejected["detail"]
    assert len(rejected["detail"]) < 400
    assert [c["diagnosis"] for c in tables["conflicts"]] == ["mirror"]


def test_a_claim_may_be_bare(tmp_path: Path) -> None:
    bare = {"measure": "exports", "reporter": "VN", "counterpart": "CN", "value": 61.2e9, "unit": "USD"}
    (found,) = told(tmp_path, bare)["observations"]
    assert (found["fact_ids"], found["period_kind"], found["verdict"]) == (["line-1"], "none", "single")


def test_official_figures_stand_beside(tmp_path: Path) -> None:
    csv = tmp_path / "official.csv"
    csv.write_text(
        "measure,reporter,counterpart,period_start,period_end,period_kind,value,unit,authority,citation_url,note\n"
        "trade_turnover,VN,CN,2024-01-01,2024-12-31,year,205200000000,USD,Vietnam Customs,https://example.org,\n",
        encoding="utf-8",
    )
    (found,) = told(tmp_path, OURS, reference=csv)["observations"]
    assert (found["official_value"], found["official_gap_pct"]) == (205_200_000_000, 0)


JSON = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**25), 10**25),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["exports", "growth", "USD", "percent", "over", "2024-02-29", "cumulative", "forecast"]),
    st.sampled_from([0, 1, 5.4, -100, 99.99, 1e9, "1,2 tỷ", "9" * 5_000, "", "CN", "VN", "W00"]),
    st.lists(st.integers(), max_size=2),
)
LINES = st.lists(st.dictionaries(st.sampled_from(FACTS.names()), JSON, max_size=5), min_size=1, max_size=6)


@settings(max_examples=80, deadline=None)
@given(LINES)
def test_whatever_a_line_holds_every_claim_is_told_of_or_rejected(lines: list[dict[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        claims = [{**OURS, "fact_id": f"f{n}", **line} for n, line in enumerate(lines)]
        tables = told(Path(folder), *claims)
    observed = {i for o in tables.get("observations", ()) for i in o["fact_ids"]}
    assert len(observed) + len(tables.get("rejected_inputs", ())) == len(lines)


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, "") == {}


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(KimngachError, match=r"nowhere\.jsonl: No such file"):
        list(reconcile_claims(tmp_path / "nowhere.jsonl"))
