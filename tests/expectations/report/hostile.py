"""A release whose articles try to run in the page, from every field that an article or its record fills."""

from __future__ import annotations

from pathlib import Path

from tests.expectations.report.release import (
    article,
    check,
    claim,
    conflict,
    observation,
    rejected,
    target,
    write,
)

ATTACKS = (
    "<script>window.attacked=1</script>",
    '"><img src=x onerror="window.attacked=1">',
    "</script><script>window.attacked=1</script>",
    "<!--<script>",
    "{{ 7 * 7 }}{% raw %}",
    "javascript:window.attacked=1",
    "]]><svg onload=window.attacked=1>",
)


def hostile(path: Path) -> Path:
    """Each article claims another figure of one thing, so that all disagree; and is hostile throughout."""
    articles = [
        article(
            f"{attack} đạt 17{i},9 tỷ USD năm 2023 {attack}\nmục tiêu 2{i}0 tỷ USD {attack}",
            title=f"Bài {i} {attack}",
            publisher=f"Báo {i} {attack}",
            source=f"bao/{i}{attack}.txt",
            url=f"javascript:window.attacked={i}//{attack}",
        )
        for i, attack in enumerate(ATTACKS)
    ]
    bare = article("17,5 tỷ USD và 2024", title=None, publisher=None, source=f"bao/{ATTACKS[1]}.txt")
    said = [
        claim(a, f"17{i},9 tỷ USD", (170.9 + i) * 1e9, authority=ATTACKS[0], rule=ATTACKS[1])
        for i, a in enumerate(articles)
    ]
    goods = claim(bare, "17,5 tỷ USD", 17.5e9, measure="exports", commodity=ATTACKS[1])
    aims = [claim(a, f"2{i}0 tỷ USD", (200 + i) * 1e9, status="target") for i, a in enumerate(articles)]
    failed = check(
        ATTACKS[0],
        "warning",
        suite=ATTACKS[1],
        description=ATTACKS[2],
        observed=ATTACKS[1],
        success=False,
        failing_keys=[ATTACKS[1]],
    )
    return write(
        path,
        articles=[*articles, bare],
        facts=[*said, *aims, goods],
        observations=[
            observation(*said, verdict="conflicting", official_authority=ATTACKS[0]),
            observation(goods),
        ],
        conflicts=[conflict(*said, wrong=said[:1], explanation="".join(ATTACKS))],
        targets=[target(aim) for aim in aims],
        rejected_figures=[rejected(bare, "2024")],
        rejected_inputs=[{"source": ATTACKS[0], "reason": "empty", "detail": ATTACKS[1]}],
        audits=[check(), failed],
    )
