"""The whole pipeline, but for Prefect's server."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from flows import steps
from flows.outcome import HeldBackError, Outcome, Verdict
from flows.pipeline import kimngach
from tests.flows.conftest import SEEDS
from tests.warehouse.release_of import rows, texts
from transforms.errors import KimngachError
from transforms.schema import TABLES
from warehouse import publish
from warehouse.diff import differences
from warehouse.layout import DataFolder
from warehouse.lock import writing
from warehouse.query import Limits, asked, example_named, hardened

WITH_A_FACT = "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Trung Quốc đạt 61,2 tỷ USD."
WITHOUT = "Sáng nay trời nắng đẹp ở khắp các tỉnh miền Bắc, người dân đi chợ đông vui."


def run(data: Path, *inputs: Path, full: bool = False) -> Outcome:
    return kimngach.fn(inputs=[str(path) for path in inputs], data=str(data), full=full or None)


def test_a_first_run_publishes_audits_and_reports(outcome: Outcome, data: Path) -> None:
    folder = DataFolder(data)
    assert (outcome.verdict, outcome.release) == (Verdict.PUBLISHED, "r0001")
    assert outcome.rows["articles"] == len(list(SEEDS.glob("*.txt")))
    assert outcome.rows["facts"]
    assert outcome.rows["rejected_figures"]
    assert not outcome.rejections
    assert not outcome.failures
    assert outcome.expectations["critical"][0] > 10
    assert outcome.expectations["critical"][1] == 0
    assert folder.report.exists()
    assert (folder.docs_of(outcome.release) / "index.html").exists()
    assert folder.warehouse.samefile(outcome.database)
    ((run_id, inputs, release),) = rows(folder.warehouse, "select run_id, inputs, release from runs")
    assert isinstance(inputs, list)
    assert (inputs[0], release) == (str(SEEDS), "r0001")
    assert rows(folder.warehouse, "select distinct run_id from audits") == [(run_id,)]


def test_sources_stand_as_the_user_named_them(data: Path) -> None:
    sources = rows(data / "warehouse.duckdb", "select source from articles order by 1")
    assert sources == [(f"seeds/{path.name}",) for path in sorted(SEEDS.glob("*.txt"))]


def test_every_question_of_the_library_is_told_and_answered(data: Path) -> None:
    limits = Limits()
    with hardened(data / "warehouse.duckdb", limits) as con:
        library = con.execute(example_named(con, "list")).fetchall()
        assert ("statements", "What each article states, with the sentence that it stands in") in library
        for name, question in library:
            assert question, name
            with asked(con, example_named(con, name), limits) as answer:
                answer.table()


def test_a_run_that_fails_leaves_no_candidate(work: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("warehouse.reconcile.reconcile", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(work.root, SEEDS, full=True)
    assert not list(work.root.glob("candidate*"))
    assert publish.published(work).name == "r0001"


@pytest.fixture
def work(tmp_path: Path, data: Path) -> DataFolder:
    """A copy of the first release that a test may build on."""
    shutil.copytree(data, tmp_path / "data")
    return DataFolder(tmp_path / "data")


def test_a_second_run_finds_nothing_new(work: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    before = work.warehouse.read_bytes()
    monkeypatch.setattr(steps, "stage", lambda *_: pytest.fail("an article was extracted again"))
    again = run(work.root, SEEDS)
    assert (again.verdict, again.release) == (Verdict.UNCHANGED, "r0001")
    assert again.rows["facts"]
    assert work.warehouse.read_bytes() == before


def test_a_full_run_gives_the_same_rows(work: DataFolder) -> None:
    again = run(work.root, SEEDS, full=True)
    assert (again.verdict, again.release) == (Verdict.PUBLISHED, "r0002")
    old, new = (work.releases / f"{name}.duckdb" for name in ("r0001", "r0002"))
    assert all(change.is_empty for change in differences(old, new))
    for table in ("sentences", "rejected_figures", "stories", "targets", "reference"):
        assert rows(old, f"from {table} order by all") == rows(new, f"from {table} order by all")


def test_a_run_that_goes_on_gives_the_rows_of_a_full_one(work: DataFolder, tmp_path: Path) -> None:
    """An article comes that contradicts others, one is rewritten and one goes."""
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    _, second, *_ = sorted(seeds.glob("*.txt"))
    texts(seeds, new=WITH_A_FACT.replace("61,2", "16,2"), gone=WITH_A_FACT)
    run(work.root, seeds)
    second.write_text(second.read_text("utf-8").replace("2022", "2021"), "utf-8")
    (seeds / "gone.txt").unlink()
    for full in (False, True):
        run(work.root, seeds, full=full)
    went_on, whole = (work.releases / f"{name}.duckdb" for name in ("r0003", "r0004"))
    for table in (table.name for table in TABLES if table.name not in ("runs", "audits", "rejected_inputs")):
        assert rows(went_on, f"from {table} order by all") == rows(whole, f"from {table} order by all")
    judged = "select expectation, success from audits order by all"
    assert rows(went_on, judged) == rows(whole, judged)


def test_damage_in_a_release_is_not_carried_on(work: DataFolder, caplog: pytest.LogCaptureFixture) -> None:
    """A flipped bit, where no query of a run that finds nothing new would have met it."""
    release = work.releases / "r0001.duckdb"
    sound = rows(work.warehouse, "from sentences order by all")
    release.chmod(0o644)
    harmed = bytearray(release.read_bytes())
    harmed[len(harmed) // 2] ^= 1
    release.write_bytes(harmed)
    again = run(work.root, SEEDS)
    assert (again.verdict, again.release) == (Verdict.PUBLISHED, "r0002")
    assert rows(work.warehouse, "from sentences order by all") == sound
    assert "damaged since it was published" in caplog.text
    assert run(work.root, SEEDS).verdict is Verdict.UNCHANGED


def test_what_came_changed_and_went_is_told(work: DataFolder, tmp_path: Path) -> None:
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    texts(seeds, new=WITH_A_FACT)
    assert run(work.root, seeds).changes == (["seeds/new.txt"], [], [])
    texts(seeds, new=WITH_A_FACT.replace("61,2", "61,3"))
    assert run(work.root, seeds).changes == ([], ["seeds/new.txt"], [])
    (seeds / "new.txt").unlink()
    outcome = run(work.root, seeds)
    assert outcome.changes == ([], [], ["seeds/new.txt"])
    assert [(r.source, r.reason) for r in outcome.rejections] == [("seeds/new.txt", "missing")]
    assert outcome.rows["articles"] == len(list(SEEDS.glob("*.txt")))
    assert run(work.root, seeds).verdict is Verdict.UNCHANGED


@pytest.mark.parametrize("has_metadata", [True, False])
def test_many_files_that_are_gone_at_once_are_held_back(
    work: DataFolder, tmp_path: Path, has_metadata: bool
) -> None:
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    if not has_metadata:
        (seeds / "metadata.csv").unlink()
    run(work.root, texts(seeds, new=WITH_A_FACT))
    for path in sorted(seeds.glob("*.txt"))[:2]:
        path.unlink()
    with pytest.raises(HeldBackError, match="no_article_is_lost"):
        run(work.root, seeds)


def test_a_record_leaves_like_a_file(work: DataFolder, tmp_path: Path) -> None:
    crawl = tmp_path / "crawl.jsonl"
    records = [json.dumps({"id": n, "text": f"{WITH_A_FACT} Bài {n}."}) for n in range(8)]
    crawl.write_text("\n".join(records))
    run(work.root, SEEDS, crawl)
    crawl.write_text("\n".join(records[:7]))
    outcome = run(work.root, SEEDS, crawl)
    assert outcome.changes == ([], [], ["crawl.jsonl#7"])
    assert [(r.source, r.reason) for r in outcome.rejections] == [("crawl.jsonl#7", "missing")]


def test_an_audit_that_blocks_leaves_what_is_published(work: DataFolder, tmp_path: Path) -> None:
    before = work.warehouse.read_bytes()
    with pytest.raises(HeldBackError, match="held back by the audit") as held:
        run(work.root, texts(tmp_path / "seeds", a=WITHOUT))
    assert held.value.outcome.verdict is Verdict.HELD_BACK
    assert held.value.outcome.failures
    assert work.warehouse.read_bytes() == before
    assert publish.published(work).name == "r0001"
    assert rows(work.held_back, "select count(*) from facts") == [(0,)]
    assert run(work.root, SEEDS).verdict is Verdict.UNCHANGED


def test_bad_inputs_cost_themselves_alone(work: DataFolder, tmp_path: Path) -> None:
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    first = min(seeds.glob("*.txt"))
    shutil.copy(first, seeds / "zz_copy.txt")
    (seeds / "zz_noise.txt").write_bytes(b"\x00\xff\xfe" * 100)
    (seeds / "zz_empty.txt").touch()
    with (seeds / "metadata.csv").open("a", encoding="utf-8") as table:
        table.write("zz_absent.txt,,2020,\n")
    outcome = run(work.root, seeds, tmp_path / "nowhere")
    assert [(r.source, r.reason) for r in outcome.rejections] == [
        ("nowhere", "missing"),
        ("seeds/zz_absent.txt", "missing"),
        ("seeds/zz_copy.txt", "duplicate"),
        ("seeds/zz_empty.txt", "empty"),
        ("seeds/zz_noise.txt", "not_text"),
    ]
    assert all("\n" not in rejection.detail for rejection in outcome.rejections)
    old, new = (work.releases / f"{name}.duckdb" for name in ("r0001", "r0002"))
    assert all(change.is_empty for change in differences(old, new))


def test_nothing_to_read_is_an_error_of_one_line(work: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    before = work.warehouse.read_bytes()
    with pytest.raises(KimngachError, match=r"no such file or folder; .*no article in this folder"):
        run(work.root, tmp_path / "a_nowhere", tmp_path / "nothing")
    assert work.warehouse.read_bytes() == before


def test_a_second_writer_is_turned_away(work: DataFolder) -> None:
    with writing(work.lock), pytest.raises(KimngachError, match="another run"):
        run(work.root, SEEDS)


def test_many_shards_in_many_processes_give_the_same_rows(
    work: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("warehouse.ledger.PART_BYTES", 1)
    monkeypatch.setenv("KIMNGACH_WORKERS", "2")
    outcome = run(work.root, SEEDS, full=True)
    assert len(list(work.staging.glob("*/*/manifest.json"))) == outcome.rows["articles"]
    old, new = (work.releases / f"{name}.duckdb" for name in ("r0001", "r0002"))
    assert all(change.is_empty for change in differences(old, new))
