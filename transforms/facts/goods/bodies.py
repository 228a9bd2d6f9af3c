"""Names of bodies: the trade and the goods in them are not what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.mentions.tokens import Sentence

if TYPE_CHECKING:
    from transforms.facts.items import Item

_LONGEST = 12  # words of a name behind its head
_NAMING = ("measure", "goods", "goods_word", "ranked", "break")


def without_names_of_bodies(sentence: Sentence, items: list[Item]) -> list[Item]:
    """Items without those inside a name that its letters close ("Hiệp hội chế biến thủy sản … (VASEP)").

    What a body deals in says what its figures are of, where nothing else does.
    """
    spans = [
        (head.end, at)
        for head in items
        if head.kind == "authority_heads"
        for at in range(head.end, min(head.end + _LONGEST, len(sentence.tokens) - 2))
        if _are_letters(sentence, at)
    ]
    if not spans:
        return items
    inside = [i for i in items if i.kind in _NAMING and any(a <= i.start < b for a, b in spans)]
    if all(i in inside for i in items if i.kind == "goods"):
        inside = [i for i in inside if i.kind != "goods"]
    return [i for i in items if i not in inside]


def _are_letters(sentence: Sentence, at: int) -> bool:
    """Whether a bracket opens at token ``at`` that holds a name's letters and nothing else."""
    opens, letters, closes = sentence.tokens[at : at + 3]
    printed = sentence.text(at + 1, at + 2)
    return (opens, closes) == ("(", ")") and letters.isalpha() and len(letters) > 2 and printed.isupper()
