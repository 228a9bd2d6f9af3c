"""The pages of sentences that stand beside the report where it is too large to hold them all."""

from __future__ import annotations

import shutil
from collections import defaultdict
from pathlib import Path

from jinja2 import Environment

from expectations.report import labels
from expectations.report.contents import Contents
from expectations.report.packing import Row
from expectations.report.policy import policy_of


def write_sentences(
    templates: Environment, folder: Path, pages: list[list[Row]], contents: Contents, context: Row
) -> None:
    """Write 0001.html, 0002.html … to ``folder``; pages of an earlier report go.

    Args:
        pages: passages with their facts, as ``passages.beside`` returns them.
        context: of the report: style and release.
    Raises:
        OSError: the folder cannot be written.
    """
    shutil.rmtree(folder, ignore_errors=True)
    if not pages:
        return
    folder.mkdir(parents=True)
    articles = {row["article_id"]: row for row in contents["articles"]}
    conflicts = _conflicts_of_facts(contents)
    template = templates.get_template("sentences.html")
    fixed = {
        "policy": policy_of([], context["style"]),
        "style": context["style"],
        "release": context["release"],
        "total": len(pages),
    }
    for number, passages in enumerate(pages, 1):
        shown = [_shown(passage, articles.get(passage["article_id"], {}), conflicts) for passage in passages]
        text = template.render(fixed, number=number, passages=shown)
        (folder / f"{number:04d}.html").write_text(text, encoding="utf-8")


def _conflicts_of_facts(contents: Contents) -> dict[str, list[Row]]:
    found = defaultdict(list)
    for row in contents["conflicts"]:
        diagnosis = labels.DIAGNOSES.get(row["diagnosis"], row["diagnosis"])
        for fact_id in row["fact_ids"]:
            found[fact_id].append({"diagnosis": diagnosis, "explanation": row["explanation"]})
    return found


def _shown(passage: Row, article: Row, conflicts: dict[str, list[Row]]) -> Row:
    """A passage for its template: the sentence in parts, where it is from, and its claims."""
    about = (
        article.get("title"),
        article.get("publisher"),
        article.get("published_at"),
        article.get("source"),
    )
    return {
        "number": passage["number"],
        "parts": _parts(passage),
        "from": " · ".join(str(value) for value in about if value),
        "claims": [_claim(fact, conflicts) for fact in passage["facts"]],
    }


def _parts(passage: Row) -> list[Row]:
    """The sentence cut at its figures; figures that overlap an earlier one are not cut out."""
    spans, at = [], passage["quote_start"]
    for fact in sorted(passage["facts"], key=lambda fact: (fact["char_start"], fact["char_end"])):
        if fact["char_start"] >= at:
            spans += [(False, at, fact["char_start"]), (True, fact["char_start"], fact["char_end"])]
            at = fact["char_end"]
    spans.append((False, at, passage["quote_end"]))
    offset, text = passage["text_start"], passage["text"]
    return [{"is_figure": is_figure, "text": text[a - offset : b - offset]} for is_figure, a, b in spans]


def _claim(fact: Row, conflicts: dict[str, list[Row]]) -> Row:
    return {
        "id": fact["fact_id"],
        "printed": fact["printed"],
        "subject": labels.subject(*(fact[name] for name in labels.SUBJECT)),
        "period": labels.period(fact["period_kind"], fact["period_start"], fact["period_end"]),
        "conflicts": conflicts.get(fact["fact_id"], []),
    }
