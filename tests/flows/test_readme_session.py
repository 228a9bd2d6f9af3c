"""The README's first session: each command before the reader adds an article prints what the README shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from flows.outcome import Outcome
from tests.flows.conftest import SEEDS
from tests.flows.terminal import kimngach

README = (SEEDS.parent / "README.md").read_text(encoding="utf-8")
SESSION = README[README.index("## A first session") : README.index("**Add an article that is wrong.**")]
UNKNOWN_WORDING = README[README.index("### A wording") :].split("```toml")[0]


def _shown(text: str) -> list[tuple[str, str]]:
    """Each ``$ command`` of the fenced blocks of a text, with what is printed under it."""
    blocks = re.findall(r"^```\n(\$ .*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
    commands = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE) if part]
    return [_parted(part) for part in commands]


def _parted(part: str) -> tuple[str, str]:
    """A command ends with the first line at which its quotes are closed."""
    lines = part.splitlines(keepends=True)
    ends = (n for n in range(1, len(lines) + 1) if "".join(lines[:n]).count('"') % 2 == 0)
    n = next(ends)
    return "".join(lines[:n]).strip(), "".join(lines[n:])


ASKED = [(command, printed) for command, printed in _shown(SESSION) if command.startswith("kimngach ")]


@pytest.mark.integration
@pytest.mark.parametrize(("command", "printed"), ASKED, ids=[command.split()[1] for command, _ in ASKED])
def test_a_question_of_the_session_is_answered_as_shown(data: Path, command: str, printed: str) -> None:
    done = kimngach(*shlex.split(command)[1:], "--data", data)
    assert done.stdout.decode() == printed


def test_the_counts_of_the_first_run_are_those_shown(outcome: Outcome) -> None:
    ((_, printed),) = [shown for shown in _shown(SESSION) if shown[0] == "make run"]
    counts = dict(re.findall(r"^(\w[\w ,]*?)  +(\d+)(?=  |$)", printed, flags=re.MULTILINE))
    told = {name.replace("_", " "): str(count) for name, count in outcome.rows.items()}
    told |= {f"expectations, {severity}": str(sum(seen)) for severity, seen in outcome.expectations.items()}
    assert counts == told


def test_a_wording_that_nobody_thought_of_shows_as_rejected() -> None:
    ((command, printed),) = _shown(UNKNOWN_WORDING)
    said, asked = command.split(" | ")
    done = kimngach(*shlex.split(asked)[1:], stdin=f"{shlex.split(said)[1]}\n")
    assert done.stdout.decode() == printed
