"""Claims at random: a few pairs, periods and bodies, so that many are about the same thing and some are
wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from tests.reconcile.stating import Row, official, stated

_TRUE = {
    "trade_turnover": "165.9",
    "exports": "57.7",
    "imports": "108.2",
    "trade_balance": "-50.5",
    "fdi_registered_capital": "25.1",
    "fdi_projects": "1300",
    "fdi_rank": "4",
    "visitor_arrivals": "5000",
}
_SPANS = [
    "2021",
    "2022",
    "2023",
    "2022-06",
    "2023-06",
    "2023-09",
    "month 2023-02",
    "month 2023-03",
    "2023-03",
    "",
]
_STOCKS = ["to 2022-12-31", "to 2023-06-20", "to 2023-06-30", "to 2023-11-10"]
_BODIES = [None, None, "Vietnam Customs", "China Customs", "GSO", "Chinese Ambassador to Vietnam"]
_SLIPS = ["1", "1", "1", "1", "1.004", "0.99", "1.05", "10", "1000", "0.5"]


@st.composite
def claims(draw: st.DrawFn) -> Row:
    """One row of facts."""
    measure = draw(st.sampled_from(sorted(_TRUE)))
    reporter, counterpart = draw(st.sampled_from([("VN", "CN"), ("VN", "CN"), ("CN", "VN"), ("VN", "W00")]))
    is_rank = measure.endswith("_rank")
    transform = "level" if is_rank else draw(st.sampled_from(["level", "level", "level", "growth", "share"]))
    is_stock = measure.startswith("fdi_") and draw(st.booleans())
    when = draw(st.sampled_from(_STOCKS if is_stock else _SPANS))
    unit = draw(st.sampled_from(["USD"] * 12 + ["CNY", "VND"])) if measure == "trade_turnover" else "USD"
    true = Decimal({"growth": "6.2", "share": "17"}.get(transform, _TRUE[measure]))
    value = (
        true
        * Decimal(draw(st.sampled_from(_SLIPS)))
        * (-1 if measure == "trade_balance" and reporter == "CN" else 1)
    )
    is_whole = is_rank or measure in ("fdi_projects", "visitor_arrivals")
    digits = 0 if is_whole and transform == "level" else draw(st.sampled_from([0, 1, 1, 2]))
    row = stated(
        f"{value:.{digits}f}",
        measure,
        when,
        article=draw(st.sampled_from("abcdefgh")),
        reporter=reporter,
        counterpart=counterpart,
        transform=transform,
        unit=unit if transform == "level" else "USD",
        qualifier=draw(st.sampled_from(["exact", "exact", "exact", "over", "under", "about"])),
        status=draw(st.sampled_from(["actual"] * 9 + ["target", "forecast"])),
        authority=draw(st.sampled_from(_BODIES)),
        commodity=draw(st.sampled_from([None] * 6 + ["gạo"])),
        scope=draw(st.sampled_from([None, "world", "ASEAN"])) if is_rank else None,
        out_of=draw(st.sampled_from([None, 3, 140])) if is_rank else None,
    )
    return row | (dict.fromkeys(("value_low", "value_high")) if draw(st.integers(0, 19)) == 0 else {})


def corpora(most: int = 40) -> st.SearchStrategy[list[Row]]:
    """Facts of a corpus, each of its own id."""
    return st.lists(claims(), min_size=1, max_size=most, unique_by=lambda row: row["fact_id"])


PUBLISHED = {a: (f"Paper {a}", date(2024, 1, n + 1)) for n, a in enumerate("abcdefgh")}
CLUSTERS = {a: min(a, "b") if a in "bc" else a for a in "abcdefgh"}
OFFICIAL = [
    official("165.8", when="2021"),
    official("57.7", "exports", "2021"),
    official("229.8", reporter="CN", counterpart="VN"),
]
