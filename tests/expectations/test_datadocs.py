"""Data Docs open from disk, call nobody, keep their look, and run no text of an article as markup."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from expectations.engine import audit
from tests.expectations.breaking import run

HOSTILE = '"><img src=x onerror="window.ran=1"><script>window.ran=2</script> $name {{7*7}} &lt;b&gt;'


@pytest.fixture(scope="module")
def docs(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data Docs of a candidate whose failing rows hold markup wherever text of an article can stand."""
    folder = tmp_path_factory.mktemp("docs")
    candidate = Path(shutil.copy(sound, folder / "candidate.duckdb"))
    quoted = HOSTILE.replace("'", "''")
    run(
        candidate,
        f"""
        UPDATE facts SET printed = '{quoted}', unit = '{quoted}', rule = '{quoted}';
        UPDATE rejected_inputs SET source = '{quoted}', reason = '{quoted}', detail = '{quoted}';
        UPDATE articles SET source = '{quoted}', title = '{quoted}', publisher = '{quoted}',
            text_form = '{quoted}', sha256 = '{quoted}';
        UPDATE conflicts SET is_error = true, explanation = '{quoted}'""",
    )
    audit(candidate, sound, "r7", folder / "data-docs")
    return folder / "data-docs"


def test_pages_name_no_file_of_another_host(docs: Path) -> None:
    for page in docs.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        loaded = re.findall(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=\"([^\"]*)\"", html)
        assert loaded
        assert all((page.parent / name).resolve().is_file() for name in loaded), page
        assert not re.search(r"url\(['\"]?https?:|@import|vegaEmbed|newsletter", html)
    for style in (docs / "static").rglob("*.css"):
        assert not re.search(r"url\(['\"]?(https?:)?//|@import", style.read_text(encoding="utf-8"))


def test_links_between_pages_lead_somewhere(docs: Path) -> None:
    for page in docs.rglob("*.html"):
        links = re.findall(r"<a\b[^>]*\bhref=\"([^\"#]+\.html)\"", page.read_text(encoding="utf-8"))
        assert all((page.parent / link).resolve().is_file() for link in links), page


def test_files_are_those_that_great_expectations_asks_for() -> None:
    """Its templates give checksums of two of the scripts that the pages load."""
    templates = files("great_expectations") / "render" / "view" / "templates"
    scripts = (templates / "js_script_imports.j2").read_text(encoding="utf-8")
    stated = re.findall(r"/([^/\"]+)\" integrity=\"sha384-([^\"]+)\"", scripts)
    assert {name for name, _ in stated} == {"bootstrap.min.js", "popper.min.js"}
    for name, checksum in stated:
        ours = (files("expectations") / "assets" / name).read_bytes()
        assert base64.b64encode(hashlib.sha384(ours).digest()).decode() == checksum


def test_an_unknown_file_is_told_of() -> None:
    from expectations.datadocs import offline

    with pytest.raises(LookupError, match=r"charts\.js"):
        offline('<script src="https://example.org/charts.js"></script>', "")


def test_a_notice_is_no_alarm(sound: Path, tmp_path: Path) -> None:
    candidate = Path(shutil.copy(sound, tmp_path / "candidate.duckdb"))
    run(
        candidate,
        "UPDATE articles SET published_at = DATE '2001-01-01'; UPDATE conflicts SET is_error = true",
    )
    audit(candidate, None, "r9", tmp_path / "docs")
    told = {
        page.relative_to(tmp_path / "docs" / "validations").parts[0]: page.read_text(encoding="utf-8")
        for page in (tmp_path / "docs" / "validations").rglob("*.html")
    }
    assert "Passed with notices" in told["continuity"]
    assert "text-danger" not in told["continuity"]
    assert "Passed with warnings" in told["consistency"]
    index = (tmp_path / "docs" / "index.html").read_text(encoding="utf-8")
    assert all(sign in index for sign in ("fa-info-circle", "fa-exclamation-triangle", "fa-check-circle"))
    assert "text-danger" not in index


def test_docs_are_replaced_whole(sound: Path, tmp_path: Path) -> None:
    docs = tmp_path / "data-docs"
    (docs / "validations" / "old").mkdir(parents=True)
    audit(sound, None, "r8", docs)
    assert not (docs / "validations" / "old").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["data-docs"]


@pytest.mark.browser
class TestInABrowser:
    """Chromium, with the network cut."""

    def test_every_page_opens_from_disk(self, browser: Any, docs: Path) -> None:
        context = browser.new_context(offline=True)
        page = context.new_page()
        requested, complaints = _watched(page)
        for path in sorted(docs.rglob("*.html")):
            page.goto(path.as_uri())
            assert page.evaluate("window.ran") is None
            assert page.evaluate("$.fn.modal && $.fn.bootstrapTable ? 'styled' : ''") == "styled"
            logo = page.locator(".navbar-brand img")
            for scheme in ("dark", "light"):
                page.emulate_media(color_scheme=scheme)
                assert logo.evaluate("image => image.complete && image.naturalWidth") > 0
                assert logo.is_visible()
        page.wait_for_load_state("networkidle")
        assert [url for url in requested if not url.startswith("file:")] == []
        assert complaints == []
        context.close()

    def test_from_the_first_page_to_what_is_wrong(self, browser: Any, docs: Path) -> None:
        context = browser.new_context(offline=True)
        page = context.new_page()
        _, complaints = _watched(page)
        page.goto((docs / "index.html").as_uri())
        page.locator("tr", has_text="provenance").get_by_text("r7").first.click()
        page.wait_for_url("**/validations/provenance/**")
        page.get_by_text("Failed Only").click()
        page.wait_for_timeout(600)
        failed = page.locator("tr", has_text="facts_stand_where_they_say").first
        assert failed.is_visible()
        assert not page.locator("tr", has_text="sentences_follow_one_another").first.is_visible()
        assert HOSTILE in failed.inner_text().replace("\u00a0", " ")
        page.get_by_role("link", name="Home").click()
        page.wait_for_url("**/index.html")
        assert page.evaluate("window.ran") is None
        assert complaints == []
        context.close()


def _watched(page: Any) -> tuple[list[str], list[str]]:
    """What the page asks for, and what it complains of, as it goes on."""
    requested: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    return requested, complaints
