"""Text decoded in the wrong encoding ("kim ngáº¡ch"), made right run by run where ftfy finds that it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transforms.text.edits import Edit

# Hardly a line of Vietnamese has no letter of U+1E80–U+1EFF; this is what its first two bytes turn into.
_CLUES = ("áº", "á»", "·∫", "·ª", "ß║", "ß╗", "бє", "б»")
_LINE = re.compile(r"[^\n]+")
_RUN = re.compile(r"(?:[^\x00-\x7f]|(?<=áº) (?=\w)|(?<=Ã) (?= ))+")
_LIKELIEST = "sloppy-windows-1252"


def mojibake_in(text: str) -> Iterator[Edit]:
    """The edits that undo a wrong decoding; none where the text is sound."""
    if not any(clue in text for clue in _CLUES):
        return
    import ftfy.bad_codecs  # registers the codecs; slow to import, and seldom needed
    from ftfy.badness import is_bad

    ftfy.bad_codecs.ok()
    for line in _LINE.finditer(text):
        if any(clue in line[0] for clue in _CLUES) and is_bad(line[0]):
            yield from _repairs(line[0], line.start())


def _repairs(line: str, offset: int) -> Iterator[Edit]:
    from ftfy import fix_encoding_and_explain

    plan = fix_encoding_and_explain(line).explanation or []
    codec = next((step.parameter for step in plan if step.action == "encode"), _LIKELIEST)
    for run in _RUN.finditer(line):
        right = _decoded(run[0], codec)
        if right is not None:
            yield run.start() + offset, run.end() + offset, right


def _decoded(run: str, codec: str) -> str | None:
    """The run as it was meant, or None; the byte A0, a blank in most encodings, is often lost after its Ã."""
    try:
        data = run.replace(" ", "\xa0").encode(codec)
        return (data + b"\xa0" if data.endswith(b"\xc3") else data).decode()
    except UnicodeError:
        return None
