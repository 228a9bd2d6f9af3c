"""Vietnamese as data: one TOML file a subject, each entry with the examples that prove it."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from transforms.text.folding import fold


@cache
def load(subject: str) -> dict[str, Any]:
    """The parsed file ``vocabulary/<subject>.toml``."""
    return tomllib.loads(files(__name__).joinpath(f"{subject}.toml").read_text(encoding="utf-8"))


@cache
def words(subject: str, *path: str) -> frozenset[str]:
    """The words of a list of ``vocabulary/<subject>.toml``, folded as texts are when they are compared."""
    found: Any = load(subject)
    for key in path:
        found = found[key]
    return frozenset(map(fold, found))
