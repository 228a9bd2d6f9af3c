"""Imports run one way: transforms, warehouse, expectations, flows."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ORDER = ("transforms", "warehouse", "expectations", "flows")
MOST = 35  # files in a folder
# What pure functions may not know: files, clocks, networks, databases, orchestration.
IMPURE = {
    "duckdb",
    "prefect",
    "great_expectations",
    "requests",
    "httpx",
    "socket",
    "subprocess",
    "time",
    "os",
}


def _imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.partition(".")[0])
    return names


@pytest.mark.parametrize("folder", ORDER)
def test_a_folder_imports_only_those_to_its_left(folder: str) -> None:
    allowed = ORDER[: ORDER.index(folder) + 1]
    paths = list((ROOT / folder).rglob("*.py"))
    assert paths
    for path in paths:
        assert (_imports(path) & set(ORDER)) <= set(allowed), path


def test_transforms_are_pure() -> None:
    for path in (ROOT / "transforms").rglob("*.py"):
        assert not _imports(path) & IMPURE, path


def test_a_folder_can_be_taken_in_at_a_glance() -> None:
    for folder in {path.parent for path in (ROOT / "transforms").rglob("*.py")}:
        assert len(list(folder.glob("*.py"))) <= MOST, folder
