"""The figures that became no fact, by reason."""

from __future__ import annotations

from collections import defaultdict

from expectations.report import labels
from expectations.report.contents import Contents
from expectations.report.packing import Row


def rejected_of(contents: Contents) -> Row:
    """For the template: the figures set aside by reason, with shares and a few examples of each."""
    examples = defaultdict(list)
    for row in contents["examples"]:
        examples[row["reason"]].append(row)
    total = contents.counts["rejected_figures"]
    read_figures = total + contents.counts["facts"]
    reasons = [
        {
            "label": labels.REASONS.get(row["reason"], row["reason"]),
            "figures": row["figures"],
            "share": f"{100 * row['figures'] / total:.1f}%",
            "examples": examples[row["reason"]],
        }
        for row in contents["reasons"]
    ]
    share = f"{100 * total / read_figures:.0f}%" if read_figures else None
    return {"reasons": reasons, "rejected_total": total, "rejected_share": share}
