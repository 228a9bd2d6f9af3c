"""An error, told to whoever is there: one line on standard error, and with --verbose its trace."""

from __future__ import annotations

import os
import sys
import traceback

from transforms.errors import KimngachError


def complain(error: Exception) -> None:
    """Say what went wrong."""
    if os.environ.get("KIMNGACH_VERBOSE"):
        traceback.print_exception(error)
    is_ours = isinstance(error, KimngachError)
    say(str(error) if is_ours else f"{type(error).__name__}: {error} (not foreseen: --verbose shows where)")


def say(text: str) -> None:
    """Print one line."""
    sys.stderr.write(f"kimngach: {' '.join(text.split())}\n")
    sys.stderr.flush()
