"""Bytes → text, exactly or not at all."""

from __future__ import annotations

import codecs
import re
import unicodedata

from transforms.text.syllables import is_syllable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Vietnamese that is no UTF-8 comes in; any other guess would be garbage.
_GUESSES = ["cp1258", "utf_16_le", "utf_16_be"]
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000


class NotTextError(ValueError):
    """Bytes that are no text in any encoding that could be meant; the message says why."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of bytes: as a byte order mark says, UTF-8, as declared, or as Vietnamese was once written.

    Raises:
        NotTextError: no encoding fits without loss, or what it gives is no text.
        LookupError: there is no encoding of the declared name.
    """
    text = _decoded(data, declared)
    controls = sum(1 for _ in _CONTROLS.finditer(text[:_SAMPLE]))
    if controls * 200 > min(len(text), _SAMPLE):
        raise NotTextError("not text but binary data")
    return text


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        if declared:
            return _strictly(data, declared)
        return _guessed(data, error)
    return _guessed(data) if text.count("\0") * 10 > len(text) else text


def _strictly(data: bytes, encoding: str) -> str:
    """Raises NotTextError where the bytes are not in the encoding, LookupError where there is none."""
    try:
        codecs.lookup(encoding)
    except (UnicodeError, ValueError) as error:
        raise LookupError(encoding) from error
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:  # LookupError: a codec that does not make text, such as hex
        raise NotTextError(f"not {encoding}") from error


def _guessed(data: bytes, error: UnicodeDecodeError | None = None) -> str:
    from charset_normalizer import from_bytes  # slow to import, and seldom needed

    best = from_bytes(data, cp_isolation=_GUESSES).best()
    text = str(best) if best is not None else ""
    if not _is_vietnamese(text):
        where = f" (byte 0x{data[error.start]:02x} at {error.start})" if error else ""
        raise NotTextError(f"not text{where}")
    return text


def _is_vietnamese(text: str) -> bool:
    """Whether most words can be Vietnamese syllables, those with its letters above all."""
    words = _WORD.findall(unicodedata.normalize("NFC", text[:_SAMPLE].lower()))
    marked = [word for word in words if not word.isascii()]
    return bool(marked) and all(sum(map(is_syllable, some)) >= 0.7 * len(some) for some in (words, marked))
