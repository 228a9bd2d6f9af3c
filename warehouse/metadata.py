"""metadata.csv: what is known of the articles in its folder from outside their text."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import NamedTuple

from warehouse.rejections import Rejection, one_line, source_of, unreadable
from warehouse.remote import is_remote, text_of

METADATA = "metadata.csv"
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d([T ].*)?)?)?")


class Known(NamedTuple):
    """What is known of an article from outside its text; ``published_at`` is ISO, of any precision."""

    publisher: str | None = None
    published_at: str | None = None
    published_basis: str | None = None
    url: str | None = None
    title: str | None = None
    encoding: str | None = None


def metadata_of(folder: Path, prefix: str) -> tuple[dict[Path, Known], list[Rejection]]:
    """The rows of a folder's metadata.csv by the file that each describes, and what is wrong with them."""
    source = f"{prefix}/{METADATA}" if prefix else METADATA
    try:
        with text_of(folder / METADATA) as lines:
            rows = [_given(row) for row in csv.DictReader(lines)]
    except FileNotFoundError:
        return {}, []
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return {}, [unreadable(source, error)]
    known = {folder / row["file"]: _known(row) for row in rows if "file" in row}
    faults = [_fault(row, folder, prefix, source) for row in rows]
    return known, [fault for fault in faults if fault]


def _given(row: dict[str, str]) -> dict[str, str]:
    """The fields of a row that say something; what stands beyond the header says nothing."""
    return {name: value.strip() for name, value in row.items() if name and value and value.strip()}


def _known(row: dict[str, str]) -> Known:
    published_at = row.get("published_at", "")
    return Known(
        publisher=row.get("publisher"),
        published_at=published_at if ISO_DATE.fullmatch(published_at) else None,
        published_basis=row.get("published_at_basis", METADATA if published_at else None),
        url=row.get("url"),
        title=row.get("title"),
        encoding=row.get("encoding"),
    )


def _fault(row: dict[str, str], folder: Path, prefix: str, source: str) -> Rejection | None:
    """What is wrong with a row of metadata.csv, if anything."""
    name = row.get("file", "")
    where = f"{source}#{source_of(name)}"
    if not name:
        return Rejection(where, "bad_record", f"{source}: a row without a file; fill in its column file")
    if Path(name).is_absolute() or ".." in Path(name).parts:
        detail = f"{source}: {one_line(name)} is outside its folder; remove the row"
        return Rejection(where, "bad_record", detail)
    if not is_remote(folder) and not (folder / name).is_file():
        absent = f"{prefix}/{source_of(name)}" if prefix else source_of(name)
        return Rejection(absent, "missing", f"{absent}: not there, though {source} names it; mend the row")
    published_at = row.get("published_at", "")
    if published_at and not ISO_DATE.fullmatch(published_at):
        detail = f"{where}: {one_line(published_at)} is no date; write 2024-11-05, 2024-11 or 2024"
        return Rejection(where, "bad_record", detail)
    return None
