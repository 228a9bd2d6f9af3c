"""The report in a real browser, from disk, without a network."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from playwright.sync_api import Page, expect

from expectations.engine import audit
from expectations.report import build as building
from expectations.report import contents
from expectations.report.build import build
from tests.expectations.candidate import build as sound
from tests.expectations.report.conftest import Visit
from tests.expectations.report.hostile import ATTACKS, hostile
from tests.expectations.report.large import large
from tests.expectations.report.release import article, claim, conflict, observation, told, write

pytestmark = pytest.mark.browser
Start = Callable[..., Visit]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("told")
    return build(told(folder / "w.duckdb"), folder / "report")


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def test_it_opens_without_a_request_or_a_complaint(visit: Start, report: Path) -> None:
    reading = visit()
    page = reading.open(report)
    expect(page.locator("#trade svg.plot").first).to_be_visible()
    expect(page.locator(".conflict")).to_have_count(1)
    expect(page.locator("#matrix tbody tr")).to_have_count(3)
    expect(page.locator("#claims tbody tr")).to_have_count(7)
    assert reading.requests == [report.as_uri()]
    assert reading.complaints == []


def test_a_filter_leaves_what_it_names(visit: Start, report: Path) -> None:
    page = visit().open(report)
    page.get_by_label("Partner", exact=True).select_option("VN JP")
    expect(page.locator("#filters-said")).to_have_text("1 claim of 7: Japan (1)")
    expect(page.locator("#claims tbody tr")).to_have_count(1)
    expect(page.locator("#conflicts .none")).to_have_text("None among those chosen.")
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#claims tbody tr")).to_have_count(7)


def test_each_filter_leaves_what_it_names(visit: Start, report: Path) -> None:
    page = visit().open(report)
    left = {
        ("Measure", "exports"): 1,
        ("From", "2025"): 1,
        ("To", "2022"): 1,
        ("Publisher", "Báo Hai"): 3,
        ("Verdict", "conflicting"): 2,
    }
    for (label, choice), claims in left.items():
        page.get_by_label(label, exact=True).select_option(choice)
        expect(page.locator("#claims tbody tr")).to_have_count(claims)
        page.get_by_role("button", name="Clear").click()


def test_a_conflict_leads_to_its_sentence(visit: Start, report: Path) -> None:
    page = visit().open(report)
    card = page.locator(".conflict")
    expect(card.locator(".explanation")).to_have_text("A digit slipped.")
    expect(card.locator(".link-kind")).to_have_text(re.compile(r" · 0\.\d+% apart$"))
    expect(card.locator("mark")).to_have_text(["171,2 tỷ USD", "171,9 tỷ USD"])
    card.get_by_role("button", name="171.2 bn USD").click()
    claim_open = page.get_by_role("dialog")
    expect(claim_open.locator(".quote")).to_have_text("Thương mại năm 2023 là 171,2 tỷ USD.")
    expect(claim_open.locator("mark")).to_have_text("171,2 tỷ USD")
    expect(claim_open.locator("cite")).to_have_text("Bài thứ hai")
    expect(claim_open).to_contain_text("2023 (year), read in the same clause")
    expect(claim_open).to_contain_text("171.15 bn USD to 171.25 bn USD")
    claim_open.get_by_role("button", name="See the disagreement").click()
    expect(claim_open).to_be_hidden()
    expect(card).to_be_focused()


def test_a_figure_after_letters_beyond_the_first_plane_is_marked(visit: Start, report: Path) -> None:
    page = visit().open(report)
    page.locator(".conflict").get_by_role("button", name="171.9 bn USD").click()
    expect(page.get_by_role("dialog").locator("mark")).to_have_text("171,9 tỷ USD")
    expect(page.get_by_role("dialog").locator(".quote")).to_contain_text("🌏 Kim ngạch")


def test_the_keyboard_walks_the_dots_and_opens_one(visit: Start, report: Path) -> None:
    page = visit().open(report)
    page.get_by_label("Partner", exact=True).select_option("VN CN")
    dots = page.locator("#trade .hits").first.get_by_role("button")
    expect(dots).to_have_count(4)
    page.locator("#trade input[type=checkbox]").focus()
    page.keyboard.press("Tab")
    expect(dots.first).to_be_focused()
    expect(page.get_by_role("tooltip")).to_be_visible()
    words = []
    for _ in range(4):
        words.append(page.locator("#trade .hits :focus").get_attribute("aria-label") or "")
        page.keyboard.press("ArrowRight")
    assert [word.split(";")[1].strip()[:4] for word in words] == ["2022", "2023", "2023", "2025"]
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").locator("mark")).to_have_text("175,6 tỷ USD")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_claims_are_turned_and_linked(visit: Start, report: Path) -> None:
    reading = visit()
    page = reading.open(report)
    page.locator("#claims tbody button").first.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("1 of 7")
    page.keyboard.press("ArrowRight")
    expect(dialog).to_contain_text("2 of 7")
    figure = dialog.locator("mark").inner_text()
    address = page.url
    assert re.search(r"#claim-[0-9a-f]{16}$", address)
    other = visit().page
    other.goto(address)
    expect(other.get_by_role("dialog").locator("mark")).to_have_text(figure)
    assert reading.complaints == []


def test_words_find_claims_with_or_without_marks(visit: Start, report: Path) -> None:
    page = visit().open(report)
    page.get_by_label("Find").fill("bai thu japan")
    expect(page.locator("#claims tbody tr")).to_have_count(1)
    page.get_by_label("Find").fill("bài thứ hai")
    expect(page.locator("#claims tbody tr")).to_have_count(3)


def test_a_failing_key_opens_its_claim(visit: Start, report: Path) -> None:
    page = visit().open(report)
    page.get_by_text("1 offending row").click()
    page.locator(".keys button").click()
    expect(page.get_by_role("dialog").locator("mark")).to_have_text("171,9 tỷ USD")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_it_fits_its_window(visit: Start, report: Path, width: int, scheme: str) -> None:
    reading = visit(viewport={"width": width, "height": 844}, color_scheme=scheme)
    page = reading.open(report)
    assert overflow(page) <= 0
    page.locator("#claims tbody button").first.click()
    box = page.get_by_role("dialog").bounding_box()
    assert box is not None
    assert box["width"] <= width
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert (max(int(n) for n in re.findall(r"\d+", paper)) < 128) == (scheme == "dark")
    assert reading.complaints == []


def test_it_prints(visit: Start, report: Path) -> None:
    page = visit().open(report)
    page.emulate_media(media="print")
    expect(page.locator("#filters form")).to_be_hidden()
    expect(page.locator("#trade svg.plot").first).to_be_visible()
    assert page.pdf().startswith(b"%PDF")


def test_no_text_of_an_article_runs(visit: Start, tmp_path: Path) -> None:
    reading = visit()
    page = reading.open(build(hostile(tmp_path / "w.duckdb"), tmp_path / "report"))
    for button in page.locator(".conflict button.link, #claims tbody button, #targets button.link").all():
        button.click()
        expect(page.get_by_role("dialog").locator("mark")).to_be_visible()
        page.keyboard.press("Escape")
    page.get_by_label("Publisher", exact=True).select_option(index=1)
    closed = page.locator("details:not([open]) > summary")
    while closed.count():
        closed.first.click()
    page.locator("#matrix select").select_option("publisher")
    expect(page.locator("#matrix")).to_contain_text("Báo")
    assert page.evaluate("window.attacked") is None
    assert page.locator("main img, dialog img, main script, dialog script").count() == 0
    assert page.locator("a[href^=javascript]").count() == 0
    assert reading.complaints == []
    assert len(reading.requests) == 1


def test_attacks_are_shown_as_they_were_printed(visit: Start, tmp_path: Path) -> None:
    page = visit().open(build(hostile(tmp_path / "w.duckdb"), tmp_path / "report"))
    expect(page.locator(".conflict .explanation")).to_have_text("".join(ATTACKS))
    page.locator(".conflict button.link").first.click()
    expect(page.get_by_role("dialog").locator(".quote")).to_contain_text(ATTACKS[0])


def test_the_policy_stops_a_script_that_got_in(visit: Start, report: Path) -> None:
    reading = visit()
    page = reading.open(report)
    page.evaluate("document.body.appendChild(Object.assign(document.createElement('img'), {src: 'x'}))")
    assert page.evaluate(
        "(() => { try { document.body.innerHTML = '<b>x</b>'; return 'ran' } catch { return 'stopped' } })()"
    ) == ("stopped")
    assert any("Content Security Policy" in complaint for complaint in reading.complaints)


def test_it_leads_to_the_data_docs(visit: Start, tmp_path: Path) -> None:
    folder = tmp_path / "report"
    database = sound(tmp_path / "w.duckdb")
    audit(database, None, "r1", folder / "data-docs")
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE audits SET success = false, suite = 'structure'")
    reading = visit()
    page = reading.open(build(database, folder))
    page.get_by_role("link", name="Data Docs").first.click()
    expect(page).to_have_url(re.compile(r"data-docs/index\.html$"))
    page.wait_for_load_state()
    reading.open(folder / "index.html").get_by_role("link", name="The suite in the Data Docs").first.click()
    expect(page).to_have_url(re.compile(r"data-docs/validations/structure/.*\.html$"))
    page.wait_for_load_state()
    assert [url for url in reading.requests if not url.startswith(("file:", "data:"))] == []
    assert reading.complaints == []


def test_a_page_too_small_leads_to_the_sentence_beside_it(
    visit: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "MOST_BYTES", 690_000)
    monkeypatch.setattr(contents, "MOST_CLAIMS", 2_500)
    reading = visit()
    page = reading.open(build(large(tmp_path / "w.duckdb", 3_000), tmp_path / "report"))
    expect(page.locator("#about-gathered")).to_contain_text("of 3,000 claims are in this page one by one")
    expect(page.locator("#about-gathered")).to_contain_text("500 claims of these are in the warehouse alone")
    expect(page.locator("#filters-said")).to_have_text(
        re.compile(r"all 3,00\d claims, [\d,]+ of them one by one")
    )
    page.locator("#claims tbody button").last.click()
    fact = page.url.split("#claim-")[1]
    page.get_by_role("dialog").get_by_role("link", name="The sentence is on a page of its own").click()
    expect(page.locator(f"#f-{fact}")).to_be_visible()
    expect(page.locator(".passage:target mark").first).to_be_visible()
    assert reading.complaints == []


def test_a_hundred_thousand_claims_open_at_once(visit: Start, tmp_path: Path) -> None:
    index = build(large(tmp_path / "w.duckdb", 100_000), tmp_path / "report")
    assert index.stat().st_size < 5_000_000
    reading = visit()
    session = reading.page.context.new_cdp_session(reading.page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page = reading.open(index)
    metrics = {m["name"]: m["value"] for m in session.send("Performance.getMetrics")["metrics"]}
    # Time of the page's thread, not of the clock: other work on this machine would slow that.
    assert metrics["TaskDuration"] <= 2
    expect(page.locator("#filters-said")).to_have_text(re.compile("all 100,00. claims$"))
    assert reading.complaints == []


def test_many_claims_of_one_thing_share_a_dot(visit: Start, tmp_path: Path) -> None:
    articles = [article(f"Bài {n}: năm 2023 đạt 171,9 tỷ USD") for n in range(30)]
    said = [claim(a, "171,9 tỷ USD", 171.9e9) for a in articles]
    earlier = [claim(articles[n], f"Bài {n}", 1e11 + n * 1e9, year=2015 + n) for n in range(5)]
    tables = {
        "articles": articles,
        "facts": [*said, *earlier],
        "observations": [observation(*said, verdict="agreed"), *(observation(fact) for fact in earlier)],
        "conflicts": [conflict(earlier[0], earlier[1], is_error=False, diagnosis="revision")],
    }
    page = visit().open(build(write(tmp_path / "w.duckdb", **tables), tmp_path / "report"))
    dots = page.locator("#trade .hits").first.get_by_role("button")
    expect(dots).to_have_count(6)
    page.get_by_role("button", name="171.9 bn USD; 2023").first.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("1 of 30")
