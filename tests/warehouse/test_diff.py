"""What changed between two releases."""

from __future__ import annotations

from pathlib import Path

from tests.warehouse.release_of import released, texts
from warehouse.diff import Change, differences, sources_changed
from warehouse.layout import DataFolder


def changes(data: DataFolder, before: str, after: str, sample: int = 20) -> dict[str, Change]:
    old, new = (data.releases / f"{name}.duckdb" for name in (before, after))
    return {change.table: change for change in differences(old, new, sample)}


def test_rows_added_removed_and_changed(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "it's data")
    seeds = texts(tmp_path / "seeds", a="một", b="hai", c="ba")
    before = released(data, seeds)
    (seeds / "a.txt").unlink()
    texts(seeds, b="hai, sửa", d="bốn")
    (seeds / "metadata.csv").write_text("file,publisher\nc.txt,Báo\n", encoding="utf-8")
    after = released(data, seeds)

    found = changes(data, before, after)
    articles = found["articles"]
    assert (articles.added, articles.removed, articles.changed) == (2, 2, 1)
    assert {row["source"] for row in articles.added_rows} == {"seeds/b.txt", "seeds/d.txt"}
    assert {row["source"] for row in articles.removed_rows} == {"seeds/a.txt", "seeds/b.txt"}
    ((old, new),) = articles.changed_rows
    assert (old["publisher"], new["publisher"], new["source"]) == (None, "Báo", "seeds/c.txt")
    facts = found["facts"]
    assert (facts.added, facts.removed, facts.changed) == (2, 2, 1)
    assert found["events"].is_empty
    assert sources_changed(data.releases / f"{before}.duckdb", data.releases / f"{after}.duckdb") == (
        ["seeds/d.txt"],
        ["seeds/b.txt"],
        ["seeds/a.txt"],
    )


def test_a_release_does_not_differ_from_itself_nor_from_its_twin(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    seeds = texts(tmp_path / "seeds", a="một", b="hai")
    for before, after in ((released(data, seeds), released(data, seeds)), ("r0001", "r0001")):
        assert all(change.is_empty for change in changes(data, before, after).values())


def test_a_sample_shows_the_first_rows_and_counts_them_all(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    seeds = texts(tmp_path / "seeds", a="một")
    released(data, seeds)
    released(data, texts(seeds, **{f"b{n}": f"bài {n}" for n in range(5)}))
    facts = changes(data, "r0001", "r0002", sample=2)["facts"]
    assert (facts.added, len(facts.added_rows)) == (5, 2)
