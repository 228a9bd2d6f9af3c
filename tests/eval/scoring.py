"""How extracted facts and events compare with gold ones.

A fact matches at its core where article, measure, transform, unit and value (to 0.01 %) agree and the figure
begins within 15 characters of the gold one; it matches fully where pair (unordered for turnover), goods,
status and, but for ranks, period agree too. Places marked optional count neither way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]
_NEAR = 15


@dataclass(slots=True)
class Score:
    """Matches and errors; each disagreement names the fields that differ."""

    matched: list[tuple[Row, Row, list[str]]] = field(default_factory=list)
    missed: list[Row] = field(default_factory=list)
    spurious: list[Row] = field(default_factory=list)

    @property
    def core(self) -> float:
        return self._f1(len(self.matched))

    @property
    def full(self) -> float:
        return self._f1(sum(not differ for _, _, differ in self.matched))

    def _f1(self, hits: int) -> float:
        claimed = len(self.matched) + len(self.spurious)
        known = len(self.matched) + len(self.missed)
        return 2 * hits / (claimed + known) if claimed + known else 1.0

    def by(self, key: str) -> dict[str, tuple[int, int]]:
        """Full matches and gold facts by a field of the gold rows."""
        known = Counter(str(g[key]) for g in [*(g for _, g, _ in self.matched), *self.missed])
        full = Counter(str(g[key]) for _, g, differ in self.matched if not differ)
        return {name: (full[name], count) for name, count in known.most_common()}


def _is_core(p: Row, g: Row) -> bool:
    value, wanted = float(p["value"]), float(g["value"])
    same = abs(value - wanted) <= 1e-4 * max(abs(value), abs(wanted), 1e-9)
    return (
        (p["measure"], p["transform"], p["unit"]) == (g["measure"], g["transform"], g["unit"])
        and same
        and abs(p["char_start"] - g["at"]) <= _NEAR
    )


def _differing(p: Row, g: Row) -> list[str]:
    pair, wanted = (p["reporter"], p["counterpart"]), (g["reporter"], g["counterpart"])
    pairs = (wanted, wanted[::-1]) if g["measure"] == "trade_turnover" else (wanted,)
    goods, other = (p["commodity"] or "").casefold(), (g["commodity"] or "").casefold().replace("_", " ")
    differ = [] if pair in pairs else ["pair"]
    if bool(goods) != bool(other) or (goods not in other and other not in goods):
        differ.append("commodity")
    if p["status"] != g["status"]:
        differ.append("status")
    dates = ("period_start", "period_end")
    if not g["measure"].endswith("_rank") and any(p[d] != g[d] for d in dates):
        differ.append("period")
    return differ


def score_facts(predicted: list[Row], gold: list[Row], optional: list[Row]) -> Score:
    """Facts against gold; each predicted fact answers for one gold fact at the most."""
    by_article: dict[str, list[Row]] = defaultdict(list)
    for row in predicted:
        by_article[row["article"]].append(row)
    score, used = Score(), set()
    for g in gold:
        candidates = [p for p in by_article[g["article"]] if id(p) not in used and _is_core(p, g)]
        if not candidates:
            score.missed.append(g)
            continue
        best = min(candidates, key=lambda p: (len(_differing(p, g)), abs(p["char_start"] - g["at"])))
        used.add(id(best))
        score.matched.append((best, g, _differing(best, g)))
    left = {(o["article"], o["at"]) for o in optional}
    score.spurious = [
        p
        for p in predicted
        if id(p) not in used
        and not any(a == p["article"] and abs(p["char_start"] - at) <= _NEAR for a, at in left)
    ]
    return score


def _event_key(row: Row) -> tuple[Any, ...]:
    key = (row["article"], row["kind"], row["date_start"], row["date_end"])
    return (*key, row["host_country"]) if row["kind"] == "visit" else key


def score_events(predicted: list[Row], gold: list[Row]) -> Score:
    """Events by article, kind and days; visits by host too, meetings by a shared name. Repeats count once."""
    told = {_event_key(row): row for row in reversed(predicted)}
    score, wanted = Score(), {_event_key(row): row for row in reversed(gold)}
    for key, g in wanted.items():
        p = told.get(key)
        names = {name.casefold() for name in g.get("actors") or []}
        shared = p is not None and names & {name.casefold() for name in p["actors"]}
        if p is None or (g["kind"] == "meeting" and names and not shared):
            score.missed.append(g)
        else:
            score.matched.append((p, g, []))
    met = {_event_key(g) for _, g, _ in score.matched}
    score.spurious = [row for key, row in told.items() if key not in met]
    return score
