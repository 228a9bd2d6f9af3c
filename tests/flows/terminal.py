"""The command, as a test calls it."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from flows import cli
from tests.flows.conftest import SEEDS

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(
    ["tests.flows.terminal", "flows.output", "warehouse.query", "warehouse.extraction", "tests.flows.warm"]
)


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command."""

    returncode: int | None
    stdout: bytes
    stderr: bytes


def kimngach(*arguments: str | Path, stdin: str = "", **variables: str) -> Done:
    """Run the command in a process of its own, forked from one that has imported what it needs already."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "0").write_text(stdin)
        process = _CONTEXT.Process(target=_main, args=(folder, [*map(str, arguments)], variables))
        process.start()
        process.join(120)
        return Done(process.exitcode, (folder / "1").read_bytes(), (folder / "2").read_bytes())


def _main(folder: Path, arguments: list[str], variables: dict[str, str]) -> None:
    """The command with files for its standard streams."""
    for stream, mode in ((0, os.O_RDONLY), (1, os.O_WRONLY | os.O_CREAT), (2, os.O_WRONLY | os.O_CREAT)):
        os.dup2(os.open(folder / str(stream), mode), stream)
    sys.stdin = os.fdopen(0, closefd=False)
    sys.argv = ["kimngach", *arguments]
    os.environ.update(variables)
    os.chdir(SEEDS.parent)
    cli.main()


def command(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Run the command as it is run outside, from the start of Python."""
    line = [sys.executable, "-m", "flows.cli", *map(str, arguments)]
    return subprocess.run(line, capture_output=True, cwd=SEEDS.parent, timeout=240)


def lines(content: bytes) -> list[str]:
    return content.decode().splitlines()
