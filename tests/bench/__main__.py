"""`make bench`: speed, part by part, as the tables of BENCHMARKS.md."""

from __future__ import annotations

import argparse
from importlib import import_module
from pkgutil import iter_modules

import tests.bench

_NO_PARTS = ("__main__", "corpora", "peers")


def main() -> None:
    """Run the parts: modules with `main`."""
    parts = [name for _, name, _ in iter_modules(tests.bench.__path__) if name not in _NO_PARTS]
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("part", nargs="*", choices=[*parts, []], help="all unless named")
    for part in parser.parse_args().part or parts:
        import_module(f"tests.bench.{part}").main()


if __name__ == "__main__":
    main()
