"""Where the words end that only lead to what a sentence tells: whom it is from, why or since when."""

from __future__ import annotations

from functools import lru_cache

from transforms.mentions.quantities import Quantity, quantities_of
from transforms.mentions.tokens import KEPT, Sentence
from transforms.phrases import Match
from transforms.vocabulary import words

_PARTED = (",", ";", ":")
_AMOUNTS = ("money", "percent", "counted", "tonne")


@lru_cache(maxsize=KEPT)
def end_of_lead_in(sentence: Sentence) -> int:
    """The token behind the lead that a sentence opens with; 0 where there is none, or trade is told in it.

    "Theo bà Hoa, Tham tán tại Lào, |nhập khẩu …"; "Do nhu cầu của Mỹ giảm, |…"; "Báo Nikkei cho biết |…"
    """
    opens = words("sentences", "lead_ins", "words").stand_at(sentence.tokens, 0)
    if not sentence.figures or not (opens or "speech" in sentence.by_kind):
        return 0
    cues = [m.start for kind in ("measure", "ranked") for m in sentence.by_kind.get(kind, ()) if _tells(m)]
    amounts = amounts_of(sentence)
    if not (cues or any(q.measure for q in amounts)):
        return 0
    limit = min([*cues, *(q.start for q in amounts)])
    said = next((m.end for m in sentence.by_kind.get("speech", ()) if 0 < m.start < limit), 0)
    if said or not opens:
        return said
    titles = words("sentences", "lead_ins", "titles")
    commas = (at for at in parted(sentence.tokens, 0) if at < limit)
    return next((at + 1 for at in commas if not titles.stand_at(sentence.tokens, at + 1)), 0)


def parted(tokens: list[str], start: int) -> list[int]:
    """Signs that part clauses, from token ``start`` on, outside of brackets."""
    found, depth = [], 0
    for at in range(start, len(tokens)):
        depth += (tokens[at] == "(") - (tokens[at] == ")")
        if depth <= 0 and tokens[at] in _PARTED:
            found.append(at)
    return found


def amounts_of(sentence: Sentence) -> list[Quantity]:
    """Figures that can be of trade."""
    return [q for q in quantities_of(sentence) if q.kind in _AMOUNTS]


def _tells(match: Match) -> bool:
    """Whether a cue says by itself what is counted ("thương mại" may be of a ministry or a war)."""
    cue, ranked = match.of("measure"), match.of("ranked")
    return (cue is not None and not cue.props.get("weak")) or (ranked is not None and ranked.id != "")
