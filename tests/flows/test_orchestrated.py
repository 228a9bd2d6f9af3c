"""Runs on a real Prefect server: from the command line, and by the clock with nobody at the keyboard."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import built_once
from tests.flows.conftest import SEEDS
from tests.flows.terminal import command, lines
from tests.warehouse.release_of import rows, texts

pytestmark = pytest.mark.integration


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a first run, and beside it what the run said: one for all processes that test.

    A server that starts for the first time sets up its database for longer than all the rest takes.
    """

    def build(folder: Path) -> None:
        done = command("run", "--data", folder / "data")
        (folder / "stderr").write_bytes(done.stderr)
        (folder / "said").write_bytes(done.stdout)

    return built_once(tmp_path_factory, "orchestrated", build)


@pytest.fixture
def standing(first: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server that runs already, as a team has one; PREFECT_API_URL names it."""
    port = free_port()
    home = shutil.copytree(first / "data" / ".prefect", tmp_path / "standing")
    line = [sys.executable, "-m", "flows.server", str(port)]
    with subprocess.Popen(
        line, stdin=subprocess.PIPE, env=os.environ | {"PREFECT_HOME": str(home)}, start_new_session=True
    ) as process:
        monkeypatch.setenv("PREFECT_API_URL", f"http://127.0.0.1:{port}/api")
        yield
        process.kill()


def test_the_first_run_publishes(first: Path) -> None:
    stdout, stderr = ((first / name).read_bytes() for name in ("said", "stderr"))
    told = dict(line.split(maxsplit=1) for line in lines(stdout) if line[:1].isalpha())
    assert told["articles"] == str(len(list(SEEDS.glob("*.txt"))))
    assert told["published"] == f"r0001: {first}/data/releases/r0001.duckdb"
    assert told["report:"] == f"{first}/data/reports/index.html"
    assert "seconds, our own steps" in stdout.decode()
    assert [line.split(": ")[1] for line in lines(stderr)][-1] == "tidy"


@pytest.mark.usefixtures("standing")
def test_a_run_that_is_held_back_or_fails_says_so(first: Path, tmp_path: Path) -> None:
    data = shutil.copytree(first / "data", tmp_path / "data")
    before = rows(data / "warehouse.duckdb", "from facts order by all")
    held = command("run", "--data", data, "--input", texts(tmp_path / "dull", a="Trời nắng đẹp."))
    assert held.returncode == 2
    assert "held back by the audit, what is published stays" in held.stdout.decode()
    assert any(line.startswith("kimngach: held back: ") for line in lines(held.stderr))
    assert rows(data / "warehouse.duckdb", "from facts order by all") == before

    failed = command("run", "--data", data, "--input", tmp_path / "nowhere")
    assert failed.returncode == 1
    assert (
        lines(failed.stderr)[-1]
        == f"kimngach: {tmp_path / 'nowhere'}: no such file or folder; check the path"
    )


@pytest.fixture
def served(first: Path, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """kimngach serve every ten seconds, as a process of its own, and the port of its server."""
    port = free_port()
    shutil.copytree(first / "data" / ".prefect", tmp_path / "data" / ".prefect")
    serve = ["serve", "--interval", "10", "--port", str(port), "--data", str(tmp_path / "data")]
    with (tmp_path / "said").open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "flows.cli", *serve],
            cwd=SEEDS.parent,
            stderr=said,
            start_new_session=True,
        )
    yield process, port
    process.kill()
    process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def runs(port: int) -> list[dict[str, Any]]:
    """The runs that the server knows of, first started first; none while it does not answer."""
    body = json.dumps({"sort": "START_TIME_ASC"}).encode()
    address = f"http://127.0.0.1:{port}/api/flow_runs/filter"
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            found: list[dict[str, Any]] = json.load(answer)
            return found
    except OSError:
        return []


def test_a_schedule_fires_twice_with_nobody_at_the_keyboard(
    served: tuple[subprocess.Popen[bytes], int], tmp_path: Path
) -> None:
    process, port = served
    until = time.monotonic() + 300
    done: list[dict[str, Any]] = []
    while len(done) < 2 and time.monotonic() < until:
        assert process.poll() is None
        time.sleep(1)
        scheduled = [run for run in runs(port) if "auto-scheduled" in run["tags"]]
        done = [run for run in scheduled if run["state_type"] == "COMPLETED"]
    assert len(done) >= 2
    assert all(run["name"].endswith(" seeds") for run in done)
    # what the first published, the second found nothing new beside
    assert rows(tmp_path / "data" / "warehouse.duckdb", "select release from runs") == [("r0001",)]
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as page:
        assert b"<html" in page.read()

    os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C does; the server must not outlive it
    assert process.wait(timeout=30) == 130
    said = (tmp_path / "said").read_text()
    assert f"every 10 s; runs and their logs: http://127.0.0.1:{port}" in said
    assert said.endswith("kimngach: interrupted; what is finished is kept\n")
    assert "Traceback" not in said
    until = time.monotonic() + 20
    while runs(port) and time.monotonic() < until:
        time.sleep(0.2)
    assert not runs(port)
    assert not (tmp_path / "data" / "candidate.duckdb").exists()
