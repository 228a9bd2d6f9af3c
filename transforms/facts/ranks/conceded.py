"""Ranks that are conceded before it is said whose they are ("tuy chỉ đứng thứ 6 nhưng Nga …")."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.records import HOME, WAYS
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_LED = ("break", "turn", "growth", "ranked", "status")
_RANKS = {"exports": "export_market_rank", "imports": "import_source_rank"}


def conceded_rank(state: SentenceState, at: int) -> tuple[str, tuple[str, str]] | None:
    """Measure and sides of a rank whose sentence opens with a concession, and names its holder behind it.

    "|Tuy| chỉ là thị trường đứng thứ 6 nhưng nhập khẩu dầu từ |Nga| lại giảm": Vietnam's sixth source.
    """
    items, tokens = state.items, state.sentence.tokens
    concedes = words("roles", "conceding", "words")
    before = items[:at]
    opens = next((n for n in range(items[at].start) if concedes.stand_at(tokens, n)), None)
    if opens is None or any(i.kind not in _LED for i in before):
        return None
    parted = [n for n, i in enumerate(items) if n > at and i.kind == "break"]
    if not parted:
        return None
    clause = list(takewhile(lambda i: i.kind not in ("quantity", "rank"), items[parted[0] + 1 :]))
    holder = next((i.place for i in clause if i.place is not None), None)
    if holder is None or len(holder.codes) != 1 or is_at_home(holder) or holder.kind != "place":
        return None
    measure = _measure_of(state, clause)
    return (measure, (HOME, holder.codes[0])) if measure is not None else None


def _measure_of(state: SentenceState, clause: list[Item]) -> str | None:
    """What is ranked, by the trade that the clause tells, or that was told last."""
    told = next((str(i.props["measure"]) for i in clause if i.kind == "measure"), None)
    last = state.context.pairs.get("trade")
    known = last.measure if last is not None and last.reporter == HOME else None
    measure = told if told in WAYS else known
    return _RANKS.get(measure or "")
