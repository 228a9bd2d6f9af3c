"""Vietnamese as data: one TOML file a subject, each entry with the examples that prove it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from transforms.text.folding import fold
from transforms.text.standing import Words


@cache
def load(subject: str) -> dict[str, Any]:
    """The parsed file ``vocabulary/<subject>.toml``."""
    return tomllib.loads(files(__name__).joinpath(f"{subject}.toml").read_text(encoding="utf-8"))


@cache
def words(subject: str, *path: str) -> Words:
    """The words of a list of ``vocabulary/<subject>.toml``, folded as texts are when they are compared."""
    found: Any = load(subject)
    for key in path:
        found = found[key]
    return Words(map(fold, found))


@cache
def joined(subject: str, section: str, first: str, second: str) -> tuple[str, ...]:
    """Each word of one list of a section before each of another, folded."""
    lists = load(subject)[section]
    return tuple(fold(f"{before} {behind}") for before in lists[first] for behind in lists[second])


def examples(subject: str) -> list[str]:
    """The examples of all entries of ``vocabulary/<subject>.toml``, in order."""
    return list(_examples(load(subject)))


def _examples(entry: Any) -> Iterator[str]:
    if isinstance(entry, dict):
        yield from entry.get("examples", ())
    for inner in entry.values() if isinstance(entry, dict) else entry if isinstance(entry, list) else ():
        yield from _examples(inner)
