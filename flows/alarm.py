"""Who is told when a run fails or its release is held back: a web address, a command, or both."""

from __future__ import annotations

import json
import logging
import shlex
import subprocess
import urllib.request
from typing import Any

from prefect import Flow, State
from prefect.client.schemas.objects import FlowRun

from flows.settings import settings

_LOG = logging.getLogger("kimngach.alarm")
_PATIENCE_S = 30


def raise_alarm(flow: Flow[..., Any], flow_run: FlowRun, state: State[Any]) -> None:
    """Hook of a flow: send JSON on the run to ``alarm_url`` and, on standard input, to ``alarm_command``."""
    given = settings()
    message = str(state.message or "")
    told = {
        "flow": flow.name,
        "run": flow_run.name,
        "run_id": str(flow_run.id),
        "state": state.name,
        "is_held_back": "HeldBackError" in message,
        "message": message,
    }
    body = json.dumps(told, ensure_ascii=False).encode()
    if given.alarm_url:
        _post(str(given.alarm_url), body)
    if given.alarm_command:
        _call(shlex.split(given.alarm_command), body)


def _post(address: str, body: bytes) -> None:
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    try:
        urllib.request.urlopen(request, timeout=_PATIENCE_S).close()
    except OSError as error:
        _LOG.error("%s: the alarm did not arrive (%s)", address, error)


def _call(command: list[str], body: bytes) -> None:
    """Run the command without a shell: what the message says cannot become a part of it."""
    try:
        subprocess.run(command, input=body, timeout=_PATIENCE_S, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        _LOG.error("%s: the alarm did not arrive (%s)", command[0], error)
