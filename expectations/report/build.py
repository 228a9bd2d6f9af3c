"""The data-quality report: one page, self-contained, readable from disk.

Everything that an article printed reaches the page as text: in the template through autoescaping, in the
scripts through JSON that cannot close its element and through text nodes. A policy in the page's head lets
nothing run but the scripts that are hashed in it, and nothing load at all.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from expectations.report import labels
from expectations.report.changes import Changes, changes_since
from expectations.report.contents import Contents, read
from expectations.report.packing import Block, Row
from expectations.report.page import page_of
from expectations.report.policy import policy_of
from expectations.report.rejected import rejected_of
from expectations.report.sentences import write_sentences
from expectations.report.verdict import agreement_of, numbers_of, suites_of, verdict_of

HERE = Path(__file__).parent
LIBRARIES = ("d3.min.js", "plot.umd.min.js")
PROGRAM = (  # one script, in this order
    *("data", "words", "dom", "filters", "points", "chart", "panels"),
    *("sections", "claim", "conflicts", "targets", "matrix", "table", "main"),
)
MOST_BYTES = 4_950_000  # of the page; what does not fit stands on the pages beside it


def build(
    database: Path,
    output_dir: Path,
    previous: Path | None = None,
    front: Path | None = None,
    claims: int | None = None,
) -> Path:
    """Write the report on a warehouse to ``output_dir`` and return the path of its index.html.

    Args:
        database: a warehouse, published or held back; opened read-only.
        output_dir: made if missing; index.html and the folder sentences in it are replaced. The page links to
            the Data Docs in its folder data-docs.
        previous: the release before, to say what changed; None for the first one.
        front: written as well: the same page, to stand in the folder above ``output_dir``.
        claims: how many are told one by one, what is disputed first and then the cells of most claims; the
            others count in the numbers. None: as many as fit memory.
    Raises:
        duckdb.Error: a file is no warehouse.
        OSError: the folder cannot be written.
    """
    contents = read(database, claims)
    template = templates().get_template("template.html")
    context = _context(contents, None if previous is None else changes_since(previous, database))
    context["docs"] = _docs_of_suites(output_dir)
    beneath = f"{quote(output_dir.name)}/"
    bare = template.render(context, beside=beneath, data=Block("json", ""), sentences=[])
    page = page_of(contents, MOST_BYTES - len(bare.encode("utf-8")))
    write_sentences(templates(), output_dir / "sentences", page.beside, contents, context)
    index = output_dir / "index.html"
    for path, beside in ((index, ""), (front, beneath)):
        if path is not None:
            _replace(path, template.render(context, beside=beside, data=page.data, sentences=page.sentences))
    return index


@cache
def templates() -> Environment:
    """The page's templates, compiled once."""
    made = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined)
    made.get_template("template.html")
    return made


def _context(contents: Contents, changes: Changes | None) -> Row:
    """All that the template shows but the data."""
    style, program = _text("report.css"), "\n".join(_text(f"scripts/{name}.js") for name in PROGRAM)
    libraries = [_text(f"assets/{name}") for name in LIBRARIES]
    run = contents["runs"][0] if contents["runs"] else None
    return {
        "policy": policy_of([*libraries, program], style),
        "style": Markup(style),
        "scripts": [Markup(script) for script in libraries],
        "program": Markup(program),
        "release": run["release"] if run else "without a run",
        "run": run,
        "finished_at": run["finished_at"] if run else None,
        "verdict": verdict_of(contents),
        "agreement": agreement_of(contents),
        "numbers": numbers_of(contents),
        "changes": changes,
        "suites": suites_of(contents),
        "rejected_inputs": contents["rejected_inputs"],
        "input_reasons": labels.INPUT_REASONS,
        "inputs_left": contents.counts["rejected_inputs"] - len(contents["rejected_inputs"]),
        **rejected_of(contents),
    }


def _docs_of_suites(folder: Path) -> dict[str, str]:
    """The page of the Data Docs on each suite, where they stand beside the report."""
    pages = sorted(folder.glob("data-docs/validations/*/*/*/*.html"))
    return {page.parents[2].name: quote(page.relative_to(folder).as_posix()) for page in pages}


def _text(name: str) -> str:
    return (HERE / name).read_text("utf-8")


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".html.new")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)
