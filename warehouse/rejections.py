"""Why an input gave no article: the rows of ``rejected_inputs`` that reading makes."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Rejection:
    """An input, or a record of one, that gives no article."""

    source: str
    reason: str
    detail: str


def one_line(text: str) -> str:
    """Text from outside as it may stand in a source or a message: one printable line."""
    return text if text.isprintable() else _UNPRINTABLE.sub("\ufffd", text)


def source_of(path: str) -> str:
    """A path as a source: one printable line, with # left for the records within a file."""
    return one_line(path).replace("#", "%23")


def unreadable(source: str, error: Exception) -> Rejection:
    """The rejection of something that the system or its own form does not let us read."""
    reason = (getattr(error, "strerror", None) or str(error)).lower()
    return Rejection(source, "unreadable", f"{source}: {one_line(reason)}; make it readable or remove it")
