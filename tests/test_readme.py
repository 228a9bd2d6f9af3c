"""The README tells the truth: its table dictionary is the schema's, its commands are the program's."""

from __future__ import annotations

from pathlib import Path

from typer.main import get_command

from flows.cli import app
from transforms.schema import dictionary

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_table_dictionary_is_generated_from_the_schema() -> None:
    assert dictionary().strip() in README


def test_every_command_is_documented() -> None:
    command = get_command(app)
    for name in command.commands:  # type: ignore[attr-defined]
        assert f"kimngach {name}" in README, name
