"""What tonnes of a product are worth, told in the sentence behind them as a total of no product."""

from __future__ import annotations

from decimal import Decimal

from transforms.facts.records import WAYS
from transforms.facts.state import SentenceState
from transforms.facts.statements import Statement
from transforms.text.folding import fold
from transforms.vocabulary import words

_DEAREST = Decimal(50_000)  # US dollars that a tonne of what is told by weight is worth, at most
_OTHERS = ("period", "place", "rank", "goods")


def goods_weighed(state: SentenceState) -> str | None:
    """The product whose tonnes the sentence before told, where this one tells in all what they are worth.

    "Đã xuất 6.300 tấn |nhãn|. Tổng trị giá xuất khẩu đạt 4,7 triệu USD"; not "Tổng kim ngạch xuất khẩu |hàng
    hóa| đạt …", nor where the amount is of another time or place, or too much for the tonnes.
    """
    context = state.context
    told: list[Statement] = context.told
    if not told or told[-1].unit != "tonne" or context.told_sentence != context.sentence - 1:
        return None
    tonnes = [s for s in told if s.unit == "tonne" and s.transform == "level" and s.measure in WAYS]
    if len({fold(s.commodity or "") for s in told}) > 1 or not tonnes:
        return None
    amount = _sum_told(state, tonnes[-1].measure)
    fits = amount is not None and amount <= max(s.value for s in tonnes) * _DEAREST
    return tonnes[-1].commodity if fits else None


def _sum_told(state: SentenceState, measure: str) -> Decimal | None:
    """The amount of money that a sentence opens with, where it is of the same trade and of nothing named."""
    first = next((i.quantity for i in state.of_kind("quantity")), None)
    if first is None or first.kind != "money" or first.unit not in (None, "USD"):
        return None
    before = state.before(first)
    cues = [i for i in before if i.kind == "measure"]
    same = bool(cues) and all(i.props.get("weak") or i.props["measure"] == measure for i in cues)
    of_all = words("roles", "all_goods", "words").stand_in(state.sentence.tokens[: first.start])
    other = any(i.kind in _OTHERS for i in before)
    return first.value if same and not (of_all or other) else None
