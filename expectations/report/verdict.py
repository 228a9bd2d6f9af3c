"""The verdict in words, and the numbers at the head of the report."""

from __future__ import annotations

from dataclasses import dataclass

from expectations.report.contents import Contents
from expectations.report.packing import Row

SEVERITIES = {
    "critical": "A failure keeps the release from being published.",
    "warning": "A failure is published and shown.",
    "info": "Counted, for the record.",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """``state`` is published, warned, held_back or unaudited; ``headline`` and ``detail`` say it."""

    state: str
    headline: str
    detail: str


def verdict_of(contents: Contents) -> Verdict:
    """What the audit decided. A release without any check is never called sound."""
    failed = {severity: _failed(contents, severity) for severity in SEVERITIES}
    checks = len(contents["audits"])
    if not checks:
        return Verdict("unaudited", "Not audited", "No check has looked at this release.")
    if failed["critical"]:
        detail = f"{_many(failed['critical'], 'critical check')} of {checks} failed."
        return Verdict("held_back", "Held back", detail)
    if failed["warning"]:
        detail = f"{checks} checks; {_many(failed['warning'], 'warning')} to read before you quote."
        return Verdict("warned", "Published, with warnings", detail)
    return Verdict("published", "Published", f"{_many(checks, 'check')}, and every one that matters held.")


def agreement_of(contents: Contents) -> str:
    """How far the articles agree, in a sentence."""
    compared, errors = contents.totals["compared"], contents.totals["errors"]
    explained = contents.counts["conflicts"] - errors
    if not contents.counts["conflicts"]:
        if not compared:
            return "No two articles speak of the same thing, so nothing could be compared between them."
        return f"Where articles speak of the same thing ({_many(compared, 'time')}), they agree."
    wrong, good = f"{_many(errors, 'disagreement')} where a figure looks wrong", "with a good reason"
    if not explained:
        return f"{wrong}."
    if errors:
        return f"{wrong}, {explained:,} more {good}."
    return f"{_many(explained, 'disagreement')}, {'' if explained == 1 else 'each '}{good}."


def numbers_of(contents: Contents) -> list[Row]:
    """The headline numbers: each with its label and the section that tells more."""
    counts, totals = contents.counts, contents.totals
    figured = totals["articles_with_facts"]
    silent = counts["articles"] - figured
    return [
        _number(counts["articles"], "articles", f"{silent:,} without a figure", "matrix"),
        _number(counts["facts"], "claims", f"in {figured:,} articles", "claims"),
        _number(
            counts["observations"],
            "things claimed",
            f"{totals['shared']:,} in more than one article",
            "trade",
        ),
        _number(counts["conflicts"], "disagreements", _errors(totals["errors"]), "conflicts"),
        _number(counts["targets"], "targets", f"{totals['met']:,} met so far", "targets"),
        _number(counts["events"], "events", "visits, meetings, milestones", None),
        _number(counts["rejected_figures"], "figures set aside", "each with its reason", "rejected"),
    ]


def suites_of(contents: Contents) -> list[Row]:
    """The audit by severity: name, meaning, checks, how many failed."""
    groups = []
    for severity, meaning in SEVERITIES.items():
        checks = [row for row in contents["audits"] if row["severity"] == severity]
        failed = sum(not row["success"] for row in checks)
        groups.append({"severity": severity, "meaning": meaning, "checks": checks, "failed": failed})
    return groups


def _failed(contents: Contents, severity: str) -> int:
    return sum(row["severity"] == severity and not row["success"] for row in contents["audits"])


def _number(value: int, label: str, detail: str, section: str | None) -> Row:
    return {"value": value, "label": label, "detail": detail, "section": section}


def _errors(count: int) -> str:
    words = {0: "none looks like an error", 1: "1 looks like an error"}
    return words.get(count, f"{count:,} look like errors")


def _many(count: int, noun: str, plural: str = "s") -> str:
    return f"{count:,} {noun}{'' if count == 1 else plural}"
