"""Files that arrive, and alarms."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from flows.alarm import raise_alarm
from flows.schedule import arrivals, by_the_clock
from transforms.errors import KimngachError


def test_a_schedule_is_in_the_time_of_this_machine_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    assert by_the_clock("0 6 * * *", None).timezone == "Asia/Ho_Chi_Minh"
    assert by_the_clock("0 6 * * *", "Asia/Tokyo").timezone == "Asia/Tokyo"
    monkeypatch.setenv("TZ", "no such place")
    assert by_the_clock("0 6 * * *", None).timezone == "UTC"


@pytest.mark.parametrize(("cron", "zone"), [("at six", None), ("0 6 * *", None), ("0 6 * * *", "Mars")])
def test_a_schedule_that_cannot_be_is_named(cron: str, zone: str | None) -> None:
    with pytest.raises(KimngachError, match="no schedule"):
        by_the_clock(cron, zone)


def test_files_are_waited_for_until_they_keep_still(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    writing = threading.Event()

    def write() -> None:
        while not writing.wait(0.02):
            with path.open("a") as stream:
                stream.write("x")

    writer = threading.Thread(target=write)
    looks = arrivals([tmp_path], settle_s=0.3, poll_s=0.02)
    writer.start()
    threading.Timer(0.6, writing.set).start()
    begun = time.monotonic()
    assert next(looks) == 1
    assert time.monotonic() - begun >= 0.8
    writer.join()


def test_every_change_is_one_arrival(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    looks = arrivals([tmp_path], settle_s=0.05, poll_s=0.01)
    assert next(looks) == 1
    (tmp_path / "b.txt").write_text("x")
    assert next(looks) == 2
    (tmp_path / "b.txt").write_text("longer")
    assert next(looks) == 2
    (tmp_path / "a.txt").unlink()
    assert next(looks) == 1


@pytest.fixture
def listener() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A web address, and the JSON that was posted to it."""
    posted: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as web:
        threading.Thread(target=web.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{web.server_port}/alarm", posted
        web.shutdown()


def alarm(message: str) -> None:
    flow: Any = SimpleNamespace(name="kimngach")
    run: Any = SimpleNamespace(name="2026-11-21 seeds", id="1")
    state: Any = SimpleNamespace(name="Failed", message=message)
    raise_alarm(flow, run, state)


def test_an_alarm_reaches_its_address_and_its_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listener: tuple[str, list[dict[str, Any]]]
) -> None:
    address, posted = listener
    program = tmp_path / "program.py"
    program.write_text("import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())")
    monkeypatch.setenv("KIMNGACH_ALARM_URL", address)
    monkeypatch.setenv(
        "KIMNGACH_ALARM_COMMAND", f"'{sys.executable}' '{program}' '{tmp_path / 'told; rm x'}'"
    )
    alarm("HeldBackError: held back by the audit: $(touch hacked)")
    told = {
        "flow": "kimngach",
        "run": "2026-11-21 seeds",
        "run_id": "1",
        "state": "Failed",
        "is_held_back": True,
        "message": "HeldBackError: held back by the audit: $(touch hacked)",
    }
    assert posted == [told]
    assert json.loads((tmp_path / "told; rm x").read_text()) == told


def test_an_alarm_that_cannot_arrive_is_logged_and_harms_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("KIMNGACH_ALARM_URL", "http://127.0.0.1:9/nobody")
    monkeypatch.setenv("KIMNGACH_ALARM_COMMAND", str(tmp_path / "no such program"))
    alarm("crashed")
    assert caplog.text.count("the alarm did not arrive") == 2
