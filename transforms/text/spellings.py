"""Words of the vocabulary as patterns over text as it is stored: in any case, tone placement and blanks.

The patterns are for RE2, which runs over the bytes of a whole column at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from transforms.text.folding import VARIANTS

BLANKS = r"[\pZ\s_]*"
"""What may stand between two words, underscores of word tokenizers included; blanks may be lost too."""

Phrase = tuple[str, ...]
_FOLDED = re.compile("|".join(sorted(VARIANTS, key=len, reverse=True)))


def any_of(phrases: Iterable[Phrase]) -> str:
    """Any of some phrases, of folded tokens. Within a word of other letters they are found too."""
    return _either(map(_spelt, phrases))


def words_of(phrases: Iterable[Phrase]) -> str:
    """Any of some phrases; an abbreviation only by itself, or glued in capitals to small letters."""
    return _either(map(_by_itself, phrases))


def names_of(phrases: Iterable[Phrase]) -> str:
    """Any of some phrases that begin with a capital."""
    return "|".join(map(_named, phrases))


def _named(phrase: Phrase) -> str:
    first, rest = phrase[0][0], (phrase[0][1:], *phrase[1:])
    capitals = "".join(dict.fromkeys(v.upper() for v in VARIANTS.get(first, first)))
    return f"[{capitals}](?i:{_spelt(rest)})"


def _either(patterns: Iterable[str]) -> str:
    """Raises ValueError where there are none: nothing would be found, or everything."""
    if not (any_of_them := "|".join(patterns)):
        raise ValueError("vocabulary: a pattern of no phrases")
    return f"(?i:{any_of_them})"


def _spelt(phrase: Phrase) -> str:
    return BLANKS.join(map(_printed, phrase))


def _printed(token: str) -> str:
    """A folded token in all its spellings."""
    spellings, done = [], 0
    for match in _FOLDED.finditer(token):
        spellings += [re.escape(token[done : match.start()]), f"(?:{'|'.join(VARIANTS[match[0]])})"]
        done = match.end()
    return "".join([*spellings, re.escape(token[done:])])


def _by_itself(phrase: Phrase) -> str:
    word = phrase[0]
    if len(phrase) > 1 or not word.isalpha():
        return _spelt(phrase)
    if (
        not word.isascii()
    ):  # no more letters follow than would make another syllable of it, or words glued to it
        return rf"{_printed(word)}(?:[^a-z]|$|[a-z][^\x00-\x40]{{2}})"
    capitals = word.upper()
    return rf"(?:^|[^a-z]){word}(?:[^a-z]|$)|(?-i:[a-zà-ỹ]{capitals}|{capitals}[a-zà-ỹ])"
