"""The written page: whole, self-contained, inert and the same each time."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import duckdb
import pytest

from expectations.report import build as building
from expectations.report.build import HERE, LIBRARIES, PROGRAM, build
from tests.expectations.report.hostile import ATTACKS, hostile
from tests.expectations.report.large import large
from tests.expectations.report.release import check, told, write

LIBRARY_HASHES = {
    "d3.min.js": "912111098ea99503a6f4967361d2bbdc9dbf58cf9c678c8e27e5b02d1a07f0c1",
    "plot.umd.min.js": "4358086467740777dd788d6b27a95cebdbaefdd50c730a3060117073bd7134cb",
}


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the text of its scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.contents: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self.contents.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self.contents.append((f"/{tag}", ""))

    def handle_data(self, data: str) -> None:
        if self.contents:
            tag, text = self.contents[-1]
            self.contents[-1] = (tag, text + data)

    def policy(self) -> str:
        return next(
            a["content"] or "" for _, a in self.found if a.get("http-equiv") == "Content-Security-Policy"
        )


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("told")
    return build(told(folder / "w.duckdb"), folder / "report").read_text("utf-8")


def test_the_page_loads_nothing(page: str) -> None:
    for tag, attributes in Elements(page).found:
        assert tag not in {"iframe", "object", "embed", "img", "base"}
        assert not attributes.get("src")
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        if tag == "link":
            assert attributes == {"rel": "icon", "href": "data:,"}


def test_every_script_and_style_is_hashed_in_the_policy(page: str) -> None:
    elements = Elements(page)
    kinds = [a.get("type") for tag, a in elements.found if tag == "script"]
    scripts = [text for tag, text in elements.contents if tag == "script"]
    runs = [text for kind, text in zip(kinds, scripts, strict=True) if kind != "application/json"]
    (style,) = [text for tag, text in elements.contents if tag == "style"]
    assert len(runs) == len(LIBRARIES) + 1
    for text in [*runs, style]:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in elements.policy()
    assert "unsafe" not in elements.policy()


def test_every_script_is_in_the_program() -> None:
    assert {path.stem for path in (HERE / "scripts").glob("*.js")} == set(PROGRAM)


def test_the_program_makes_no_markup_of_text() -> None:
    for path in (HERE / "scripts").glob("*.js"):
        text = path.read_text("utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", text
        )


@pytest.mark.parametrize("name", LIBRARIES)
def test_libraries_are_as_published(name: str) -> None:
    content = (HERE / "assets" / name).read_bytes()
    assert hashlib.sha256(content).hexdigest() == LIBRARY_HASHES[name]
    assert b"</script" not in content


def test_it_says_verdict_release_numbers_and_audit(page: str) -> None:
    for said in (
        "Published, with warnings",
        "release-1",
        "first release",
        "totals agree",
        "bao/x.txt: empty",
        "part of a date",
        "data-docs/index.html",
        "1 disagreement where a figure looks wrong",
    ):
        assert said in page


def test_attacks_are_text(tmp_path: Path) -> None:
    page = build(hostile(tmp_path / "w.duckdb"), tmp_path / "report").read_text("utf-8")
    elements = Elements(page)
    assert not any(tag == "img" or name.startswith("on") for tag, names in elements.found for name in names)
    assert sum(tag == "script" for tag, _ in elements.found) == len(LIBRARIES) + 3
    assert ATTACKS[0] not in page
    assert "49{% raw" not in page
    assert not any((a.get("href") or "").startswith("javascript") for _, a in elements.found)


def test_two_builds_are_the_same(tmp_path: Path) -> None:
    database = told(tmp_path / "w.duckdb")
    assert build(database, tmp_path / "a").read_bytes() == build(database, tmp_path / "b").read_bytes()


def test_changes_are_said(tmp_path: Path) -> None:
    before, now = write(tmp_path / "before.duckdb"), told(tmp_path / "now.duckdb")
    same = told(tmp_path / "same.duckdb")
    page = build(now, tmp_path / "report", before).read_text("utf-8")
    assert "Compared with release-1" in page
    assert "<b>7</b> new claims" in page
    assert "Nothing changed since release-1" in build(now, tmp_path / "report", same).read_text("utf-8")


def test_the_newest_stands_in_front_of_all_that_are_kept(tmp_path: Path) -> None:
    reports, database = tmp_path / "reports", told(tmp_path / "w.duckdb")
    build(database, reports / "r0001", front=reports / "index.html")
    own = build(database, reports / "r0002", front=reports / "index.html").read_text("utf-8")
    assert sorted(path.name for path in reports.iterdir()) == ["index.html", "r0001", "r0002"]
    front = (reports / "index.html").read_text("utf-8")
    assert front.replace("r0002/data-docs", "data-docs").replace("r0002/", "") == own
    assert 'href="r0002/data-docs/index.html"' in front


def test_a_release_held_back_says_so(tmp_path: Path) -> None:
    audits = [check("a", success=False)]
    page = build(told(tmp_path / "w.duckdb", audits=audits), tmp_path / "report").read_text("utf-8")
    assert '<h1 id="verdict-title">Held back</h1>' in page


def test_an_empty_release_has_a_page(tmp_path: Path) -> None:
    page = build(write(tmp_path / "w.duckdb", runs=[], audits=[]), tmp_path / "report").read_text("utf-8")
    assert "Not audited" in page


def test_what_is_no_warehouse_is_an_error(tmp_path: Path) -> None:
    duckdb.connect(str(tmp_path / "w.duckdb")).close()
    with pytest.raises(duckdb.Error, match="articles"):
        build(tmp_path / "w.duckdb", tmp_path / "report")
    assert not (tmp_path / "report" / "index.html").exists()


def test_a_page_too_small_has_sentences_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database, report = large(tmp_path / "w.duckdb", 3_000), tmp_path / "report"
    monkeypatch.setattr(building, "MOST_BYTES", 700_000)
    index = build(database, report)
    assert index.stat().st_size <= 700_000
    pages = sorted((report / "sentences").iterdir())
    text = "".join(path.read_text("utf-8") for path in pages)
    with duckdb.connect(str(database), read_only=True) as connection:
        ids = [row[0] for row in connection.execute("SELECT fact_id FROM facts").fetchall()]
    page = index.read_text("utf-8")
    assert pages[0].name == "0001.html"
    assert all(f'id="f-{fact_id}"' in text for fact_id in ids)
    assert "<mark>" in text
    assert "A digit slipped." in text
    assert "sentences_a_page" in page
    monkeypatch.undo()
    build(database, report)
    assert not (report / "sentences").exists()
