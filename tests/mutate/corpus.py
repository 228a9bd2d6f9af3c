"""The corpora that errors are planted in: files of a folder, as a user would have them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
METADATA = "metadata.csv"


@dataclass(frozen=True, slots=True)
class Corpus:
    """A folder of articles: its name, and the bytes of each file by its name."""

    name: str
    files: Mapping[str, bytes]

    def articles(self) -> list[str]:
        """The names of the articles, without the metadata."""
        return [name for name in self.files if name != METADATA]

    def write(self, parent: Path) -> Path:
        """Lay the files down in a folder of the corpus's name; what is there already is left alone."""
        folder = parent / self.name
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            if path.name not in self.files:
                path.unlink()
        for name, data in self.files.items():
            path = folder / name
            if not path.exists() or path.read_bytes() != data:
                path.write_bytes(data)
        return folder


def seeds() -> Corpus:
    """The five seed articles."""
    folder = ROOT / "seeds"
    names = [METADATA, *(path.name for path in sorted(folder.glob("*.txt")))]
    return Corpus("seeds", {name: (folder / name).read_bytes() for name in names})


def phrasebook() -> Corpus:
    """The short articles that were written to be read in every wording."""
    lines = (ROOT / "tests" / "gold" / "phrasebook.articles.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    table = io.StringIO()
    known = csv.writer(table)
    known.writerow(["file", "published_at"])
    known.writerows([f"{a['article']}.txt", a["published_at"]] for a in articles if a["published_at"])
    files = {f"{a['article']}.txt": a["text"].encode() for a in articles}
    return Corpus("phrasebook", {METADATA: table.getvalue().encode(), **files})
