"""Words that lost letters on their way ("Th trường", "Tng cng"), made whole where no others are like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from transforms.text.edits import Edit
from transforms.vocabulary import load


def worn_words(text: str) -> Iterator[Edit]:
    """The edits that make worn words whole: "T trng (%)" → "Tỷ trọng (%)"; most texts have none."""
    whole = load("syllables")["worn"]
    if not any(worn in text for worn in whole):
        return
    for match in _pattern().finditer(text):
        at = match.start()
        for printed, meant in zip(match[0].split(" "), whole[match[0]].split(" "), strict=True):
            if printed != meant:
                yield at, at + len(printed), meant
            at += len(printed) + 1


@cache
def _pattern() -> re.Pattern[str]:
    """Worn words that stand by themselves."""
    words = sorted(load("syllables")["worn"], key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
