"""Facts and observations → cells with their claims, as the page shows them.

A cell is what several articles may speak of: a subject, a period and a side's statistics. It is an
observation of the warehouse, or, for facts that no observation holds (those without a period), the same
thing made here. Cells are ranked, and facts follow their cells, so that a page too small for all facts
keeps whole cells, the telling ones first.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from expectations.report.contents import Contents
from expectations.report.labels import SUBJECT, period, subject
from expectations.report.packing import Row, finite, number

_FLOWS = {"trade_turnover": "turnover", "exports": "out", "imports": "in", "trade_balance": "balance"}
_MIRROR = {"turnover": "turnover", "out": "in", "in": "out", "balance": "balance"}
_MEASURE_OF_FLOW = {flow: measure for measure, flow in _FLOWS.items()}
_CELL = (*SUBJECT, "unit", "status", "period_start", "period_end", "period_kind")
_COUNTS = ("facts", "articles", "stories")
_OFFICIAL = ("official_value", "official_gap_pct", "official_authority")

SUBJECT_COLUMNS = ("subject", "panel", "home", "other", "flow", "measure", "transform", "commodity")
PERIOD_COLUMNS = ("start", "end", "kind", "period")
CELL_COLUMNS = ("unit", "status", "side", "verdict", "value", "below", "above", *_COUNTS, *_OFFICIAL)
FACT_COLUMNS = (
    *("id", "passage", "at", "length", "value", "below", "above", "printed", "qualifier", "out_of", "scope"),
    *("authority", "pair_basis", "period_basis", "rule"),
)


@dataclass(frozen=True, slots=True)
class Claims:
    """Cells, the telling ones first, and facts in the order of their cells."""

    cells: list[Row]
    facts: list[Row]


def claims_of(contents: Contents) -> Claims:
    """The cells of a release and their facts."""
    cell_of_fact: dict[str, Row] = {}
    cells = [_of_observation(row, cell_of_fact) for row in contents["observations"]]
    cells += _of_lone_facts([f for f in contents["facts"] if f["fact_id"] not in cell_of_fact], cell_of_fact)
    disputed = {fact_id for conflict in contents["conflicts"] for fact_id in conflict["fact_ids"]}
    first = {id(cell_of_fact[fact_id]) for fact_id in disputed & cell_of_fact.keys()}
    cells.sort(key=lambda cell: (id(cell) not in first, -int(cell["facts"])))
    rank = {id(cell): i for i, cell in enumerate(cells)}
    facts = [_fact(fact, rank[id(cell_of_fact[fact["fact_id"]])]) for fact in contents["facts"]]
    facts.sort(key=lambda fact: int(fact["cell"]))
    return Claims(cells, facts)


def pair(reporter: str, counterpart: str) -> tuple[str, str]:
    """The two sides: Vietnam's or its province's first, a country before the world, else by the alphabet."""
    first, second = sorted((reporter, counterpart), key=_standing)
    return first, second


def _standing(code: str) -> tuple[bool, bool, bool, str]:
    return code != "VN", not code.startswith("VN-"), code == "W00", code


def place_of(row: Row) -> Row:
    """The side-neutral place of a row: its pair, the flow in the home side's view, and the panel.

    China's exports to Vietnam are Vietnam's imports from China told by the other side: one panel shows both.
    """
    home, other = pair(row["reporter"], row["counterpart"])
    flow = _FLOWS.get(row["measure"])
    transform, commodity = row.get("transform", "level"), row.get("commodity")
    if flow is None:
        panel = subject(row["measure"], transform, row["reporter"], row["counterpart"], commodity)
        return {"home": home, "other": other, "flow": row["measure"], "panel": panel}
    flow = flow if row["reporter"] == home else _MIRROR[flow]
    panel = subject(_MEASURE_OF_FLOW[flow], transform, home, other, commodity)
    return {"home": home, "other": other, "flow": flow, "panel": panel}


def described(row: Row) -> Row:
    """Subject and period of a row in words, its place, and its dates under the page's names."""
    return {
        "subject": subject(*(row[name] for name in SUBJECT)),
        **place_of(row),
        **{name: row[name] for name in ("measure", "transform", "commodity")},
        "start": row["period_start"],
        "end": row["period_end"],
        "kind": row["period_kind"],
        "period": period(row["period_kind"], row["period_start"], row["period_end"]),
    }


def _of_observation(row: Row, cell_of_fact: dict[str, Row]) -> Row:
    cell = {
        **described(row),
        **_figures(row),
        **{name: row[name] for name in ("unit", "status", "verdict", *_COUNTS, *_OFFICIAL)},
        "side": row["statistics_side"] or row["reporter"],
        "official_gap_pct": finite(row["official_gap_pct"]),
    }
    cell_of_fact.update(dict.fromkeys(row["fact_ids"], cell))
    return cell


def _of_lone_facts(facts: list[Row], cell_of_fact: dict[str, Row]) -> list[Row]:
    groups: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for fact in facts:
        groups[tuple(fact[name] for name in _CELL)].append(fact)
    cells = []
    for group in groups.values():
        articles = len({fact["article_id"] for fact in group})
        counts = {"facts": len(group), "articles": articles, "stories": articles}
        cell = {
            **described(group[0]),
            **_figures(group[0]),
            **{name: group[0][name] for name in ("unit", "status")},
            **dict.fromkeys(_OFFICIAL),
            **counts,
            "verdict": "uncompared",
            "side": group[0]["reporter"],
        }
        cell_of_fact.update(dict.fromkeys((fact["fact_id"] for fact in group), cell))
        cells.append(cell)
    return cells


def _fact(fact: Row, cell: int) -> Row:
    return {
        **fact,
        **_figures(fact),
        "id": fact["fact_id"],
        "cell": cell,
        "at": fact["char_start"] - fact["quote_start"],
        "length": fact["char_end"] - fact["char_start"],
    }


def _figures(row: Row) -> Row:
    """A value, and how far the ends of its interval are from it: few distinct numbers, which pack well."""
    value, low, high = row["value"], row["value_low"], row["value_high"]
    return {"value": number(value), "below": _distance(value, low), "above": _distance(high, value)}


def _distance(upper: Decimal | None, lower: Decimal | None) -> int | float | None:
    return None if upper is None or lower is None else number(upper - lower)
