"""Tables flattened to lines: each page of tables/ with what is read from it and why the rest is no fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from transforms.facts.article import statements_of
from transforms.facts.statements import Rejection, Statement
from transforms.mentions.calendar import published
from transforms.prefilter import may_state
from transforms.text.blocks import blocks_of
from transforms.text.reading import read
from transforms.text.sentences import sentences_of

PAGES = sorted(Path(__file__).parent.joinpath("pages").glob("*.page"))
DATES = ("date", "period")


def written(text: str, statement: Statement) -> str:
    period = statement.period
    fields = [
        text[statement.start : statement.end],
        f"{statement.measure}.{statement.transform}",
        f"{statement.reporter}>{statement.counterpart}",
        f"{statement.value.normalize():f} {statement.unit}",
        f"{period.start or ''}..{period.end or ''}",
        statement.commodity or "",
        statement.status if statement.status != "actual" else "",
    ]
    return " | ".join(fields).rstrip(" |")


def rejected(text: str, rejection: Rejection) -> str:
    return f"{text[rejection.start : rejection.end]}: {rejection.reason}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_table_is_read(path: Path) -> None:
    date, _, rest = path.read_text(encoding="utf-8").partition("\n")
    page, _, expected = rest.partition("\n=====\n")
    reading = read(page)
    told, left = statements_of(reading, blocks_of(reading), published(date))
    lines = [written(reading.text, statement) for statement in told]
    lines += [rejected(reading.text, rejection) for rejection in left if rejection.reason not in DATES]
    assert "\n".join(lines) == expected.strip()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_first_pass_rules_no_table_out(path: Path) -> None:
    page = path.read_text(encoding="utf-8").partition("\n")[2].partition("\n=====\n")[0]
    reading = read(page)
    blocks = blocks_of(reading)
    spans = [span for block in blocks for span in sentences_of(reading.text, block)]
    assert may_state(reading, spans) or not statements_of(reading, blocks, None)[0]
