"""The command kimngach."""

from __future__ import annotations

import atexit
import os
import sys
from contextlib import suppress
from typing import NoReturn

import typer

from flows.commands import ask, extract, judge, releases, run, schedule
from flows.complaint import complain, say

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
    except SystemExit as left:  # typer's own end, where it was typer that met the broken pipe
        if not isinstance(left.__context__, BrokenPipeError):
            raise
        code = 0
    except Exception as error:  # noqa: BLE001  nobody is left who could do more than say what happened
        complain(error)
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
        say(f"{error}; kimngach COMMAND --help tells what a command takes")
        return EXIT_FAILED
    if code == EXIT_INTERRUPTED:
        say("interrupted; what is finished is kept, run again to go on")
    return code


if __name__ == "__main__":
    main()
