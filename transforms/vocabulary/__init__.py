"""Vietnamese as data: one TOML file a subject, each entry with the examples that prove it."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(subject: str) -> dict[str, Any]:
    """The parsed file ``vocabulary/<subject>.toml``."""
    return tomllib.loads(files(__name__).joinpath(f"{subject}.toml").read_text(encoding="utf-8"))
