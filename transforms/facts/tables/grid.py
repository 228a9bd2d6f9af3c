"""A page as lines of cells, and a table as its heads, labels and figures, however it was printed."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.facts.tables.cells import Cell
from transforms.lazy import lazy
from transforms.text.folding import fold
from transforms.text.reading import Reading
from transforms.vocabulary import words

_TITLES = 3  # lines above a table that say what it is of, at most
_SOURCES = 2  # lines below it among which its source is named
_LONGEST_TITLE = 200
_NOTES = 4  # lines below a table among which what it counts is explained
_MARKS = "*()[]-–+• "  # before a note


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of a line of the page, empty ones included; ``kind``: what the line is."""

    cells: list[Cell]
    kind: str = "body"

    @property
    def is_divided(self) -> bool:
        return len(self.cells) > 1

    @property
    def only(self) -> Cell | None:
        """The one cell that is not empty."""
        filled = [cell for cell in self.cells if not cell.is_empty]
        return filled[0] if len(filled) == 1 else None


@dataclass(frozen=True, slots=True)
class Row:
    """A label with its figures, one for each column; ``group``: the line without figures above it."""

    label: Cell
    figures: list[Cell]
    group: Cell | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Blocks [first, last]; ``columns``: the heads of each, uppermost first; ``title``: the lines around.

    ``notes``: the lines below that say what its figures count.
    """

    first: int
    last: int
    corner: Cell | None
    columns: list[list[Cell]]
    rows: list[Row]
    title: list[Cell]
    source: Cell | None
    notes: list[Cell]


@dataclass(eq=False)
class Page:
    """The lines of a page in order."""

    reading: Reading
    lines: list[Line]

    def table(
        self, first: int, last: int, corner: Cell | None, columns: list[list[Cell]], rows: list[Row]
    ) -> Table:
        """A table with the lines around it that say what it is of and where it is from."""
        above = self._above(first)
        inside = [line.only for line in self.lines[first : last + 1]]
        around = [
            cell
            for cell in (self._caption(last), self._title)
            if cell is not None and cell not in above and cell not in inside
        ]
        return Table(
            first, last, corner, columns, rows, [*above, *around], self._source(last), self._notes(last)
        )

    @lazy
    def _title(self) -> Cell | None:
        titles = (line.only for line in self.lines if line.kind == "title")
        return next((cell for cell in titles if cell is not None), None)

    def _above(self, first: int) -> list[Cell]:
        """The lines right above, the nearest first, up to the end of a sentence."""
        above: list[Cell] = []
        for line in self.lines[max(0, first - _TITLES) : first][::-1]:
            cell = line.only
            if cell is None or line.kind == "furniture" or len(cell.text) > _LONGEST_TITLE:
                break
            if above and cell.text.endswith("."):
                break  # running text above a title
            above.append(cell)
            if cell.text.endswith("."):
                break
        return above

    def _caption(self, last: int) -> Cell | None:
        """The line right below, unless it is running text."""
        line = self.lines[last + 1] if last + 1 < len(self.lines) else None
        cell = line.only if line is not None and line.kind not in ("furniture", "body") else None
        return cell if cell is not None and len(cell.text) <= _LONGEST_TITLE else None

    def _source(self, last: int) -> Cell | None:
        below = (line.only for line in self.lines[last + 1 : last + 1 + _SOURCES])
        return next((cell for cell in below if cell is not None and _names_source(cell)), None)

    def _notes(self, last: int) -> list[Cell]:
        """The notes right below, the line that names the source among them."""
        notes: list[Cell] = []
        for line in self.lines[last + 1 : last + 1 + _NOTES]:
            cell = line.only
            if cell is None or len(cell.text) > _LONGEST_TITLE:
                break
            if _is_note(cell):
                notes.append(cell)
            elif not _names_source(cell):
                break
        return notes


def _is_note(cell: Cell) -> bool:
    """Whether a line explains what figures count: "Ghi chú: KL tính bằng tấn", "ĐVT: triệu USD"."""
    folded = fold(cell.text).lstrip(_MARKS)
    if any(folded.startswith(cue) for cue in words("tables", "notes", "cues")):
        return True
    names = (*words("tables", "quantity", "cues"), *words("tables", "worth", "cues"))
    links = words("tables", "notes", "links")
    return any(
        folded[len(name) :].lstrip().startswith(tuple(links)) for name in names if folded.startswith(name)
    )


def _names_source(cell: Cell) -> bool:
    return any(cue in fold(cell.text) for cue in words("tables", "source", "cues"))
