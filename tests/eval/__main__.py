"""`make eval`: accuracy against the gold, part by part; exit 1 where a score is below its floor."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pkgutil import iter_modules

import tests.eval


def main() -> int:
    """Run the parts (modules with `run`), print each score beside its floor."""
    parts = [
        name
        for _, name, _ in iter_modules(tests.eval.__path__)
        if name not in ("__main__", "gold", "scoring")
    ]
    parser = argparse.ArgumentParser(prog="python -m tests.eval", description=__doc__)
    parser.add_argument("part", nargs="*", choices=[*parts, []], help="all unless named")
    parser.add_argument("--errors", action="store_true", help="show what is not right")
    options = parser.parse_args()
    failed = 0
    for part in options.part or parts:
        print(f"\n{part}")
        for name, value, floor in import_module(f"tests.eval.{part}").run(errors=options.errors):
            is_below = value < floor
            failed += is_below
            print(f"  {name:58} {value:6.3f}  floor {floor:.3f}{'  BELOW' if is_below else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
