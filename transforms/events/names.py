"""Where a person's name ends in a run of capitalised tokens."""

from __future__ import annotations

from transforms.events.words import Words
from transforms.phrases import Match

_LONGEST_NAME = 16  # tokens


def run_end(words: Words, at: int) -> int:
    """End of the run of capitalised tokens at ``at``, with the hyphens, initials and particles inside it."""
    here, count = at, min(len(words.tokens), at + _LONGEST_NAME)
    while here < count:
        match = words.by_start.get(here)
        if here > at and match is not None and _ends_name(match, is_family=here == at + 1):
            break
        if words.is_name_part(here):
            here += 1
        elif here > at and _joins(words, here):
            here += 2
        elif here > at and _is_particle(words, here):
            here += 1
        else:
            break
    return min(here, len(words.tokens))


def printed_name(words: Words, start: int, end: int) -> str:
    """The name as printed; of a well-known leader without what honours him."""
    for at in range(start, end):
        match = words.by_start.get(at)
        if match is not None and match.of("leader") is not None and match.end == end:
            return words.printed(at, end)
    return words.printed(start, end)


def _ends_name(match: Match, *, is_family: bool) -> bool:
    """Whether a phrase inside a run of capitals is none of the name.

    ``is_family``: only a family name stands before it, with which a province may be a name ("Trần Hồng Hà").
    """
    place = match.of("place")
    is_place = place is not None and match.end - match.start > 1
    return match.of("title") is not None or (
        is_place and place is not None and not (is_family and "-" in place.id)
    )


def _joins(words: Words, at: int) -> bool:
    """Whether token ``at`` ties two parts of a name: "Jong-un", "V.Putin", "Joseph R. Biden"."""
    if at + 1 >= len(words.tokens) or not words.tokens[at + 1].isalpha():
        return False
    if words.touches(at) and words.tokens[at] == ".":
        return len(words.tokens[at - 1]) == 1 and words.is_name_part(at + 1)
    if words.touches(at) and words.touches(at + 1):
        return words.tokens[at] in ("-", "'", "’")
    return False


def _is_particle(words: Words, at: int) -> bool:
    """Whether token ``at`` is a small word inside a foreign name, not far from its next part."""
    match = words.by_start.get(at)
    if match is None or all(entry.id != "particles" for entry in match.entries):
        return False
    return any(words.is_name_part(here) for here in range(at + 1, min(at + 3, len(words.tokens))))
