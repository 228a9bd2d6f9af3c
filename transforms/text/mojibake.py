"""Text decoded in the wrong encoding ("kim ngáº¡ch"), made right run by run where ftfy finds that it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transforms.text.edits import Edit

# Hardly a line of Vietnamese has no letter of U+1E80–U+1EFF; this is what its first two bytes turn into
# (or those of a mark under a letter of its own).
CLUES = ("áº", "á»", "Ì£", "·∫", "·ª", "ß║", "ß╗", "бє", "б»")
_LINE = re.compile(r"[^\n]+")
# The byte A0 of "à" and "Ạ" is often evened to a blank: before another, or before the end of its syllable.
_END = r"(?:ng|nh|[nmioyu])(?![^\W\d_])"
_RUN = re.compile(rf"(?:[^\x00-\x7f]|(?<=áº) (?=\w)|(?<=Ã) (?= |{_END}))+")
_LIKELIEST = ("sloppy-windows-1252", "latin-1")


def mojibake_in(text: str) -> Iterator[Edit]:
    """The edits that undo a wrong decoding; none where the text is sound."""
    if not any(clue in text for clue in CLUES):
        return
    from ftfy.badness import is_bad  # slow to import, and seldom needed

    for line in _LINE.finditer(text):
        if not line[0].isascii() and is_bad(line[0]):
            yield from _repairs(line[0], line.start())


def _repairs(line: str, offset: int) -> Iterator[Edit]:
    from ftfy import bad_codecs, fix_encoding_and_explain

    bad_codecs.ok()  # registers the codecs that are tried here
    plan = fix_encoding_and_explain(line).explanation or []
    codecs = [step.parameter for step in plan if step.action == "encode"][:1] or _LIKELIEST
    for run in _RUN.finditer(line):
        right = next((text for codec in codecs if (text := _decoded(run[0], codec)) is not None), None)
        if right is not None:
            yield run.start() + offset, run.end() + offset, right


def _decoded(run: str, codec: str) -> str | None:
    """The run as it was meant, or None."""
    try:
        data = run.replace(" ", "\xa0").encode(codec)
        return (data + b"\xa0" if data.endswith(b"\xc3") else data).decode()
    except UnicodeError:
        return None
