"""What several commands take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Data = Annotated[Path | None, typer.Option(help="Folder of the warehouse. [default: data]")]
Inputs = Annotated[
    list[Path] | None,
    typer.Option("--input", "-i", help="File, folder or URL of articles; repeatable. [default: seeds]"),
]
TextColumn = Annotated[str | None, typer.Option(help="Field of records that holds the text. [default: text]")]
