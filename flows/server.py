"""Prefect's server as a child process: on 127.0.0.1 alone, silent, and gone when its parent is gone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from transforms.errors import KimngachError

_HOST = "127.0.0.1"
_PATIENCE_S = 90.0
_PAUSE_S = 0.05
_QUIET = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_LOGGING_LEVEL": "CRITICAL",
    "PREFECT_LOGGING_EXTRA_LOGGERS": "kimngach",
    "PREFECT_LOGGING_SERVER_LEVEL": "CRITICAL",
    "PREFECT_CLI_PROMPT": "false",
}


@contextmanager
def server(home: Path, port: int = 0, *, is_lasting: bool = False) -> Iterator[Callable[[], None]]:
    """Have a Prefect server for this process: the one that PREFECT_API_URL names, or else one of our own.

    Goes on at once, with a function that waits until the server answers, and raises KimngachError where it
    does not. Must be entered before Prefect is imported.

    Args:
        home: where the server keeps its database.
        port: 0 for any that is free.
        is_lasting: whether it schedules and shows its pages, as a server that people look at does.
    """
    os.environ.update(_QUIET | {"PREFECT_HOME": str(home.absolute())})
    if os.environ.get("PREFECT_API_URL"):
        yield partial(_wait, None)
        return
    port = port or _free_port()
    home.mkdir(parents=True, exist_ok=True)
    os.environ["PREFECT_API_URL"] = f"http://{_HOST}:{port}/api"
    kind = {} if is_lasting else {"PREFECT__SERVER_EPHEMERAL": "1", "PREFECT_UI_ENABLED": "0"}
    command = [sys.executable, "-m", "flows.server", str(port)]
    environment = {**os.environ, **kind, "PREFECT__SERVER_FINAL": "1"}
    # a session of its own: Ctrl-C is for this process, which has its last words to say to the server
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment, start_new_session=True) as child:
        try:
            yield partial(_wait, child)
        finally:
            child.terminate()
            del os.environ["PREFECT_API_URL"]


def _wait(child: subprocess.Popen[bytes] | None) -> None:
    """Wait until the server answers."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        if child and child.poll() is not None:
            raise KimngachError(f"{address()}: no Prefect server could start there; name another --port")
        try:
            urllib.request.urlopen(f"{address()}/api/health", timeout=5).close()
        except OSError as error:
            if time.monotonic() > until:
                cure = "start it, or unset PREFECT_API_URL" if child is None else "try again"
                raise KimngachError(f"{address()}: no Prefect server answers ({error}); {cure}") from error
            time.sleep(_PAUSE_S)
        else:
            return


def address() -> str:
    """Where the server's pages are."""
    return os.environ["PREFECT_API_URL"].rstrip("/").removesuffix("/api")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _serve(port: int) -> None:
    """Run the server until its standard input ends, which it does with the parent however that dies."""
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    import uvicorn
    from prefect.server.api.server import create_app

    uvicorn.run(create_app(), host=_HOST, port=port, log_level="critical", timeout_graceful_shutdown=1)


def _leave_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
