"""Data → the text of a script element: compact, and inert whatever an article printed.

JSON keeps no character that could end its element or open another: <, >, &, and the two line separators that
JavaScript once read as line ends. What is packed with gzip is base64. The page's own scripts put text into
the document as text only.
"""

from __future__ import annotations

import base64
import datetime as dt
import gzip
import json
import math
import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Row = dict[str, Any]
PACK_ABOVE = 200_000  # characters; below, data stays readable in the page's source
ALPHABET = string.ascii_letters + string.digits + "-_"
_WORDS = {str, dt.date, dt.datetime, type(None)}
_PLAIN = {*_WORDS, int, float, bool}
_ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class Block:
    """A data element of the page: ``encoding`` is json or gzip (base64 of it)."""

    encoding: str
    text: str

    @property
    def size(self) -> int:
        """Bytes in the page."""
        return len(self.text.encode("utf-8"))


def embed(data: object) -> Block:
    """The block for JSON-like data; large data are packed."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=_plain, allow_nan=False)
    if len(text) <= PACK_ABOVE:
        return Block("json", text.translate(_ESCAPES))
    packed = gzip.compress(text.encode("utf-8"), compresslevel=6, mtime=0)
    return Block("gzip", base64.b64encode(packed).decode("ascii"))


def columns(rows: Sequence[Row], names: Iterable[str]) -> dict[str, object]:
    """Rows → one column a name, each in its shortest form."""
    return {name: column([row[name] for row in rows]) for name in names}


def column(values: list[Any]) -> object:
    """A list in the shortest of these forms, which the page's script knows.

    As it is; where values repeat, {"of": distinct values, "at": indexes}, the indexes being one letter of
    ALPHABET each where they are few; for different strings of one length, {"each": length, "text": in a row}.
    """
    types = set(map(type, values))
    if not values or not types <= _PLAIN:
        return values
    index = {value: i for i, value in enumerate(dict.fromkeys(values))}
    if len(index) <= len(ALPHABET) and len(index) < len(values):
        return {"of": list(index), "at": "".join([ALPHABET[index[v]] for v in values])}
    if not types <= _WORDS:
        return values
    if len(index) <= len(values) // 2:
        return {"of": list(index), "at": [index[v] for v in values]}
    lengths = {len(v) if isinstance(v, str) and v.isascii() else 0 for v in values}
    if len(lengths) == 1 and 0 not in lengths:
        return {"each": lengths.pop(), "text": "".join(values)}
    return values


class Shared:
    """Groups of columns that many rows repeat, such as a period: kept once, referred to by index."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._rows: dict[tuple[object, ...], int] = {}

    def at(self, row: Row) -> int:
        """The index of this row's group."""
        return self._rows.setdefault(tuple(row[name] for name in self._names), len(self._rows))

    def columns(self) -> dict[str, object]:
        rows = [dict(zip(self._names, key, strict=True)) for key in self._rows]
        return columns(rows, self._names)


def number(value: Decimal | None) -> int | float | None:
    """A decimal as JSON writes it shortest; the page shows figures, it does not compute with them."""
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def finite(value: float | None) -> float | None:
    """A number that JSON can write: null for what is infinite or no number."""
    return value if value is not None and math.isfinite(value) else None


def _plain(value: object) -> object:
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return number(value)
    raise TypeError(f"cannot embed {type(value).__name__}")
