"""The command kimngach."""

from __future__ import annotations

import atexit
import os
import sys
import traceback
from contextlib import suppress
from typing import NoReturn

import typer

from flows.commands import ask, extract, judge, releases, run, schedule
from transforms.errors import KimngachError

EXIT_FAILED = 1
EXIT_INTERRUPTED = 130

app = typer.Typer(
    name="kimngach",
    help="Vietnamese news articles → a warehouse of trade, investment and diplomatic facts.",
    epilog="Exit codes: 0 done, 1 failed, 2 held back by the audit. --verbose shows the trace of an error.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (
    *(run.run, extract.extract, extract.reconcile, ask.query, ask.explain, judge.audit, judge.report),
    *(releases.releases, releases.diff, releases.rollback, schedule.serve, schedule.watch),
):
    app.command()(command)


def main() -> NoReturn:
    """Run the command line; a defect or an error of ours leaves one line, and with --verbose its trace."""
    if "--verbose" in sys.argv:
        sys.argv.remove("--verbose")
        os.environ["KIMNGACH_VERBOSE"] = "1"
    try:
        code = _called(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # who reads us has seen enough: | head
        code = 0
    except Exception as error:  # noqa: BLE001  nobody is left who could do more than say what happened
        _say(error)
        code = EXIT_FAILED
    _leave(code)


def _leave(code: int) -> NoReturn:
    """End at once: to take down all that was imported would take another second or two."""
    atexit._run_exitfuncs()
    with suppress(BrokenPipeError):
        sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _called(arguments: list[str]) -> int:
    try:
        code = int(typer.main.get_command(app).main(arguments, "kimngach", standalone_mode=False) or 0)
    except typer.TyperException as error:
        _line(f"{error}; kimngach COMMAND --help tells what a command takes")
        return EXIT_FAILED
    if code == EXIT_INTERRUPTED:
        _line("interrupted; what is finished is kept, run again to go on")
    return code


def _say(error: Exception) -> None:
    """Print an error that nobody caught, as one line."""
    if os.environ.get("KIMNGACH_VERBOSE"):
        traceback.print_exception(error)
    is_ours = isinstance(error, KimngachError)
    _line(str(error) if is_ours else f"{type(error).__name__}: {error} (not foreseen: --verbose shows where)")


def _line(text: str) -> None:
    sys.stderr.write(f"kimngach: {' '.join(text.split())}\n")


if __name__ == "__main__":
    main()
