"""What does not fit the page stands beside it: nothing is dropped."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from expectations.report import contents
from expectations.report.contents import Contents, read
from expectations.report.page import Page, page_of
from tests.expectations.report.large import large
from tests.expectations.report.release import article, claim, conflict, told, write
from tests.expectations.report.test_packing import expanded, unpacked

AMPLE = 4_000_000


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return large(tmp_path_factory.mktemp("large") / "w.duckdb", 6_000)


@pytest.fixture(scope="module")
def release(database: Path) -> Contents:
    return read(database)


def table(page: Page, name: str) -> dict[str, list[Any]]:
    return {column: expanded(packed) for column, packed in unpacked(page.data)[name].items()}


def sentences(page: Page) -> list[str]:
    return [text for block in page.sentences for text in unpacked(block)]


def test_with_room_the_page_holds_everything(release: Contents) -> None:
    page = page_of(release, AMPLE)
    assert len(table(page, "facts")["id"]) == release.counts["facts"]
    assert len(sentences(page)) == len(release["passages"])
    assert not page.beside


@pytest.mark.parametrize("room", [20_000, 60_000, 150_000])
def test_without_room_claims_stand_on_the_pages_beside(release: Contents, room: int) -> None:
    page = page_of(release, room)
    assert page.data.size + sum(block.size for block in page.sentences) <= room
    within = set(table(page, "facts")["id"])
    beside = {fact["id"] for passages in page.beside for passage in passages for fact in passage["facts"]}
    assert 0 < len(beside) <= release.counts["facts"] == len(beside | within)


def test_every_sentence_is_in_the_page_or_beside_it(release: Contents) -> None:
    ample = page_of(release, AMPLE)
    page = page_of(release, ample.data.size + 3 * ample.sentences[0].size // 2)
    beside = [passage["number"] for passages in page.beside for passage in passages]
    assert 0 < len(sentences(page)) < len(sentences(ample))
    assert beside == list(range(len(sentences(page)), len(release["passages"])))


def test_cells_say_how_many_claims_they_have_beyond_the_page(release: Contents) -> None:
    page = page_of(release, 150_000)
    cells, facts = table(page, "cells"), table(page, "facts")
    assert sum(cells["held"]) == len(facts["id"]) < release.counts["facts"]
    for said, held, rest in zip(cells["facts"], cells["held"], cells["rest"], strict=True):
        assert (rest is not None) == (held < said)


def test_of_a_release_too_large_the_disputed_and_the_common_is_told(
    database: Path, release: Contents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "MOST_CLAIMS", 2_000)
    monkeypatch.setattr(contents, "MOST_CELLS", 300)
    monkeypatch.setattr(contents, "MOST_CONFLICTS", 20)
    part = read(database)
    assert (len(part["facts"]), len(part["observations"])) == (2_000, 300)
    assert (part.counts, part.totals) == (release.counts, release.totals)
    told = {row["fact_id"] for row in part["facts"]}
    assert all(told >= set(row["fact_ids"]) for row in release["conflicts"][:20])
    least = min(row["facts"] for row in part["observations"])
    left_out = {row["observation_id"] for row in part["observations"]}
    assert all(
        row["facts"] <= least for row in release["observations"] if row["observation_id"] not in left_out
    )
    page = page_of(part, AMPLE)
    assert sum(table(page, "cells")["facts"]) > 2_000 == len(table(page, "facts")["id"])
    assert unpacked(page.data)["counts"]["told"] == 2_000


def test_a_claim_finds_its_figure_in_its_passage(tmp_path: Path) -> None:
    page = page_of(read(told(tmp_path / "w.duckdb")), AMPLE)
    facts, passages, texts = table(page, "facts"), table(page, "passages"), sentences(page)
    for passage, at, length, printed in zip(
        facts["passage"], facts["at"], facts["length"], facts["printed"], strict=True
    ):
        start = passages["lead"][passage] + at
        assert texts[passage][start : start + length] == printed


def test_disputed_sentences_come_first(release: Contents) -> None:
    page = page_of(release, AMPLE)
    disputed = {fact for row in table(page, "conflicts")["claims"] for fact in row}
    passages = table(page, "facts")["passage"]
    last = max(passages[fact] for fact in disputed)
    assert {passages[fact] for fact in disputed} == set(range(last + 1))


def test_a_conflict_points_at_its_claims(tmp_path: Path) -> None:
    contents = read(told(tmp_path / "w.duckdb"))
    page = page_of(contents, AMPLE)
    conflicts, facts = table(page, "conflicts"), table(page, "facts")
    (claims,), (wrong,) = conflicts["claims"], conflicts["wrong"]
    assert {facts["printed"][fact] for fact in claims} == {"171,9 tỷ USD", "171,2 tỷ USD"}
    assert [facts["printed"][fact] for fact in wrong] == ["171,2 tỷ USD"]


def test_a_gap_without_bounds_is_no_number(tmp_path: Path) -> None:
    said = article("10 tỷ USD")
    row = conflict(claim(said, "10 tỷ USD", 10e9), gap_pct=math.inf)
    tables = {"articles": [said], "facts": [claim(said, "10 tỷ USD", 10e9)], "conflicts": [row]}
    page = page_of(read(write(tmp_path / "w.duckdb", **tables)), AMPLE)
    assert table(page, "conflicts")["gap_pct"] == [None]


def test_articles_without_a_figure_are_listed(tmp_path: Path) -> None:
    page = page_of(read(told(tmp_path / "w.duckdb")), AMPLE)
    assert "Bài không số" in table(page, "articles")["title"]
