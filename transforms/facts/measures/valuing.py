"""What a figure says: status, sign, scale, and whether a percentage is growth or a share."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.calendar import Period
from transforms.mentions.digits import Reading
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_MOST_A_YEAR, _MOST_OF_PROVINCE = 80 * 10**9, 15 * 10**9  # dollars; 2008 brought most: 72, and 10 to one
_GREATEST = 4  # how much more than Vietnam can ever trade others do
_AHEAD = ("target", "forecast")
_CUT_OFFS = ("asof", "asof_now")


def status_of(state: SentenceState, figure: Figure, period: Period) -> str:
    """actual, forecast or target: what the words around the figure say, or what its period implies."""
    if state.scope.is_base:
        return "target" if _is_goal(state, figure) else "actual"
    status = state.scope.status
    if status != "target":
        status = next((i.id for i in figure.behind if i.kind == "status" and i.id in _AHEAD), status)
    if status != "actual":
        passed = _has_passed(state, status, period) or _is_reason(state, figure, period)
        return "actual" if passed else status
    if _is_ahead(state, period):
        return "target" if any(s.status == "target" for s in state.told_before) else "forecast"
    foreseen = _grows_forecast(state, figure, period) or _is_estimated(figure.quantity, period, state)
    return "forecast" if foreseen else "actual"


def _has_passed(state: SentenceState, status: str, period: Period) -> bool:
    """Whether what was aimed at, or foreseen, is known by now."""
    if status == "forecast" and _is_bygone_year(state, period):
        return True
    if state.scope.goal_behind == len(state.told):
        return False
    return (status == "target" or state.scope.is_estimate) and is_over(state, period)


def _is_reason(state: SentenceState, figure: Figure, period: Period) -> bool:
    """Whether a goal is only doubted for what has happened ("hoài nghi mục tiêu này, |bởi| năm 2014 …")."""
    at, start = state.context.published, figure.quantity.start
    if at is None or period.end is None or period.end >= at.first_day:
        return False
    goal = max((i.end for i in state.of_kind("status") if i.end <= start and i.id in _AHEAD), default=None)
    because = words("roles", "causes", "of_doubts")
    return goal is not None and because.stand_in(state.sentence.tokens[goal:start])


def _is_goal(state: SentenceState, figure: Figure) -> bool:
    """Whether what something is compared with is a goal ("so với mục tiêu 9 tỷ USD")."""
    before = state.before(figure.quantity)
    base = max((i.start for i in before if i.kind == "growth" and i.id == "base"), default=-1)
    return any((i.kind, i.id) == ("status", "target") and i.start >= base >= 0 for i in before)


def _is_ahead(state: SentenceState, period: Period) -> bool:
    """Whether a period had not begun when the article was published."""
    at = state.context.published
    if at is None or at.month is None or period.start is None:
        return False
    begun = period.kind == "year" and at.month == 1 and period.start.year == at.year  # of it nothing is known
    return begun or period.start > at.last_day


def _is_bygone_year(state: SentenceState, period: Period) -> bool:
    """Whether a year was over well before the article, of which nobody foresees anything any more."""
    at = state.context.published
    return (
        at is not None and period.kind == "year" and period.end is not None and period.end.year < at.year - 1
    )


def is_over(state: SentenceState, period: Period) -> bool:
    """Whether months are over, of which nobody aims at anything ("nâng tổng giá trị 10 tháng lên …")."""
    at = state.context.published
    if at is None or not at.month or period.end is None:
        return False
    return period.kind in ("ytd", "month", "quarter") and period.end < at.first_day


def _grows_forecast(state: SentenceState, figure: Figure, period: Period) -> bool:
    """Whether a growth is that of the level right before it, which is a forecast."""
    level = state.told[-1] if state.told and figure.transform == "growth" else None
    return (
        level is not None
        and level.status == "forecast"
        and (level.measure, level.period) == (figure.topic.measure, period)
    )


def _is_estimated(quantity: Quantity, period: Period, state: SentenceState) -> bool:
    """Whether a round figure of a year was told before the year was over.

    At the end of December it is told as it came out, but for one beside a part of the year: "đến 15/12 đạt
    8 tỷ USD, ước cả năm đạt 9 tỷ USD".
    """
    at = state.context.published
    if period.kind != "year" or at is None or not at.month:
        return False
    estimated = _is_year_estimated(state, quantity) or _follows_estimate(state, period)
    if quantity.qualifier != "about" and not estimated:
        return False
    if state.scope.has_happened:
        return False  # "hiện đạt khoảng 2 tỷ USD"
    part = state.told[-1].period if state.told else None
    begun = part is not None and part.start == period.start and part.kind != "year"
    closing = at.month == 12 and (at.day or 0) >= 20 and not begun
    return not (period.end is None or period.end <= at.first_day or closing)


def _follows_estimate(state: SentenceState, period: Period) -> bool:
    """Whether the year was just foreseen in its sentence ("năm nay ước đạt 9 tỷ; trong đó gạo 2 tỷ USD")."""
    last = state.told[-1] if state.told else None
    return last is not None and last.status == "forecast" and last.period == period


def _is_year_estimated(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the year itself is led by a word for an estimate ("|ước| năm 2018 đạt 4 tỷ USD")."""
    dated = (i for i in reversed(state.items) if i.period is not None and i.end <= quantity.start)
    year = next(dated, None)
    led = words("statuses", "estimating", "words")
    return year is not None and led.stand_before(state.sentence.tokens, year.start)


def is_flow_of(state: SentenceState, figure: Figure, sides: Sides) -> bool:
    """Whether a cut-off day closes a year's capital, of all investors or of new projects, and no stock."""
    if figure.topic.family != "fdi" or state.scope.is_stock:
        return False
    if _is_more_than_years_bring(figure, sides):
        return False
    everyone = sides.counterpart == WORLD and sides.reporter is not None and is_home(sides.reporter)
    items = _since_cut_off(state, figure.quantity)
    if not (everyone or _is_of_months_headed(state) or any(i.id == "fdi_new" for i in items)):
        return False
    counted = [i for i in items if i.quantity is not None and i.quantity.measure == "fdi_projects"]
    said = (n for n, i in enumerate(items) if i.id in ("flow", "fdi_new", "fdi_adjusted"))
    is_new = any(not is_only(state, items[n : n + 2]) for n in said)
    is_new = is_new or any(counts_new(i.quantity, state) for i in counted)
    return is_new or not counted  # "cấp phép mới 2.316 dự án": of the year, though counted


def _is_more_than_years_bring(figure: Figure, sides: Sides) -> bool:
    """Whether capital is more than any year has brought, be it to a province or to the whole country.

    "Tính đến hết tháng 9, Bình Dương đã thu hút 42 tỷ USD vốn FDI"
    """
    most = _MOST_A_YEAR if sides.reporter == HOME else _MOST_OF_PROVINCE
    level = figure.transform == "level" and figure.quantity.kind == "money"
    return level and figure.quantity.unit in ("USD", None) and figure.quantity.value > most


def is_only(state: SentenceState, two: Sequence[Item]) -> bool:
    """Whether "mới" says that a figure behind it is small, and nothing new ("vốn thực hiện |mới| 8 tỷ")."""
    scarcely = state.said(two[0]) in words("roles", "turns", "scarcely")
    return scarcely and len(two) > 1 and (two[1].quantity is not None or two[1].id == "reach")


def _since_cut_off(state: SentenceState, quantity: Quantity) -> Sequence[Item]:
    """The items of a figure's clause, where a cut-off day begins it behind another's figures.

    "Cấp mới 21 dự án trong 2 tháng; tính đến ngày 28/2, trên địa bàn có 2.391 dự án"
    """
    before = [n for n, i in enumerate(state.items) if i.period is not None and i.end <= quantity.start]
    last = state.items[before[-1]].period if before else None
    if last is None or last.form not in _CUT_OFFS or not state.told:
        return state.items
    return state.items[before[-1] :]


def _is_of_months_headed(state: SentenceState) -> bool:
    """Whether a cut-off day closes the months of the title ("… 8 tháng": "Tính đến 20/8, Lào …")."""
    headed, period = state.context.heading_period, state.scope.period
    if headed is None or period is None or headed.period.kind != "ytd" or period.kind != "asof":
        return False
    until, end = headed.period.end, period.end
    if any(
        state.said(i).startswith(tuple(words("roles", "turns", "stock"))) for i in state.of_kind("period")
    ):
        return False  # "lũy kế đến 20/8"
    return until is not None and end is not None and (until.year, until.month) == (end.year, end.month)


def counts_new(quantity: Quantity | None, state: SentenceState) -> bool:
    """Whether projects are counted that are called new ("53 dự án mới")."""
    if quantity is None or quantity.measure != "fdi_projects":
        return False
    new = words("roles", "turns", "flow")
    return not new.isdisjoint(state.sentence.tokens[quantity.start : quantity.end])


def value_of(figure: Figure, period: Period, commodity: str | None, sides: Sides) -> tuple[Decimal, Decimal]:
    """Value in base units and the size of its last printed digit; a fall and a deficit are negative."""
    reading = _likely(figure, period, sides) if commodity is None else figure.quantity.readings[0]
    if figure.transform == "growth":
        return reading.value * figure.sign, reading.step
    if figure.topic.measure == "trade_balance" and figure.transform == "level":
        way = figure.topic.props.get("sign") or figure.quantity.sign or 1
        return reading.value * int(way), reading.step
    return reading.value, reading.step


def _likely(figure: Figure, period: Period, sides: Sides) -> Reading:
    """The reading of "1.234 tỷ USD" that lies where the measure's totals lie; the first where none does."""
    readings, bounds = figure.quantity.readings, figure.topic.props.get("typical")
    level = figure.transform == "level" and figure.quantity.kind == "money"
    if not bounds or not level or len(readings) == 1 or figure.quantity.unit not in (None, "USD", "EUR"):
        return readings[0]
    low, high = (Decimal(int(b)) for b in bounds)
    if not is_home(sides.reporter or HOME):
        high *= _GREATEST  # the largest trader of all
    yearly = period.kind in ("year", "range") and "-" not in f"{sides.reporter}{sides.counterpart}"
    floor = low if yearly else Decimal(0)
    return next((r for r in readings if floor <= r.value <= high), readings[0])


def is_from(state: SentenceState, quantity: Quantity) -> bool:
    """Whether "từ", or "từ mức", stands right before the figure: what a change starts at."""
    tokens, start = state.sentence.tokens, quantity.start
    if start and tokens[start - 1] in words("roles", "roles", "from"):
        return True
    return words("roles", "starts", "words").stand_before(tokens, start)


def risen_to(state: SentenceState, at: int) -> tuple[str, int] | None:
    """ "tăng rất cao, lên tới 20% so với cùng kỳ": a rate that a rise comes to, and no share."""
    before, behind = state.items[:at], state.items[at + 1 : at + 3]
    compared = [i.kind for i in behind] == ["growth", "period"] and behind[0].id == "base"
    ways = [i.id for i in before if i.kind == "growth" and i.id in ("up", "down", "share")]
    if not compared or not ways or "share" in ways:
        return None
    return "growth", 1 if ways[-1] == "up" else -1


def is_multiple(before: list[Item]) -> bool:
    """Whether "n lần" multiplies rather than counts occasions."""
    return any(i.kind == "growth" and i.id in ("multiple", "up", "down") for i in before[-3:])


def grown_behind(state: SentenceState, at: int) -> tuple[str, int] | None:
    """ "sang Mỹ (11,6%), Trung Quốc (11,9%) đều tăng": rates whose direction closes the clause."""
    if at == 0 or state.items[at - 1].id != "(":
        return None
    for n, item in enumerate(state.items[at + 1 :], at + 1):
        if item.kind == "growth" and item.id in ("up", "down"):
            return None if has_own_rate(state.items, n) else ("growth", 1 if item.id == "up" else -1)
        if item.kind in ("measure", "veto", "period") or item.id in (";", ".", ":"):
            return None
    return None


def has_own_rate(items: Sequence[Item], at: int) -> bool:
    """Whether a way is that of the rate behind it ("… (9%), thấp hơn cùng kỳ 12%")."""
    behind = next((i for i in items[at + 1 :] if i.kind in ("quantity", "break", "place", "goods")), None)
    return behind is not None and behind.id == "percent"


def growth_left(items: Sequence[Item]) -> int:
    """The sign of a growth that a sentence ends in without a rate ("các thị trường đều tăng tốt"); or 0."""
    for item in reversed(items):
        if item.quantity is not None:
            return 0
        if item.kind == "growth" and item.id in ("up", "down"):
            return 1 if item.id == "up" else -1
    return 0


def led_by_growth(state: SentenceState, at: int) -> tuple[str, int] | None:
    """ "… đều tăng. Dẫn đầu là Lào (45%), Nga (27%)": rates of those who lead what grew just before."""
    ranks = [n for n, i in enumerate(state.items[:at]) if i.kind == "rank"]
    if at < 2 or not ranks or state.items[at - 1].id != "(" or state.items[at - 2].place is None:
        return None
    if any(i.kind == "growth" and i.id != "reach" for i in state.items[ranks[0] : at]):
        return None
    before, (sentence, sign) = state.items[: ranks[0]], state.context.closing_growth
    sign = growth_left(before) or (sign if not before and sentence == state.context.sentence - 1 else 0)
    return ("growth", sign) if sign else None


def grown_in(state: SentenceState, at: int) -> str | None:
    """What a rate is of, as the words behind it say: "" an amount, "price" a price; None where they do not.

    "giảm 6,4% về lượng và giảm 2,9% về kim ngạch nhưng tăng 3,7% về giá"
    """
    end, tokens = state.items[at].end, state.sentence.tokens
    end += tokens[end : end + 1] != [] and tokens[end] in words("ranks", "about")
    if words("ranks", "by").stand_at(tokens, end):
        return ""
    after = state.items[at + 1] if at + 1 < len(state.items) else None
    priced = after is not None and after.id == "price" and after.start == end
    return "price" if priced else None
