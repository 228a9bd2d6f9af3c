"""Shares: which percentages are part of a total, as the words beside them say."""

from __future__ import annotations

from transforms.facts.clauses.modifiers import modifiers_behind
from transforms.facts.items import Item
from transforms.facts.measures.valuing import has_own_rate
from transforms.facts.periods.dating import periods_named
from transforms.facts.records import CHANGES, HOME, WORLD, Topic, is_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_SEVERAL = 2
_WHOLE = 5  # items that name what a share is of
_BOUGHT = ("imports", "imports_noun")
_OWNERS = ("place", "goods")
_NEAR = 2  # items between the word for a share and the first of two


def is_of_whole(state: SentenceState, at: int) -> bool:
    """Whether a percentage is of a total ("giảm còn 900 tấn, tương đương 33% tổng lượng nhập khẩu")."""
    end, before = state.items[at].end, state.items[at - 1] if at else None
    grown = before is not None and before.kind == "growth" and before.id in CHANGES
    behind = " ".join(state.sentence.tokens[end : end + 2])
    return not grown and behind in words("roles", "wholes", "traded")


def topic_of_whole(state: SentenceState, at: int, topic: Topic, behind: list[Item]) -> Topic:
    """The topic of a share: the way of trade that it is of ("đối tác lớn nhất, chiếm 20% xuất khẩu")."""
    if topic.measure == "exports" and is_of_market(state, at):
        return Topic("imports", topic.rule, props=topic.props)
    if topic.measure == "imports" and _is_of_seller(state, behind):
        state.context.set_topic(Topic("exports", "exports_noun"))
        return Topic("exports", "exports_noun")
    cue = next((i for i in behind[:1] if i.kind == "measure" and not i.props.get("weak")), None)
    one_way = cue is not None and cue.props["measure"] in ("exports", "imports")
    if cue is None or topic.measure != "trade_turnover" or not one_way:
        return topic
    return Topic(cue.props["measure"], cue.id, props=cue.props)


def _is_of_seller(state: SentenceState, behind: list[Item]) -> bool:
    """Whether what a market bought of ours is put against all that Vietnam, or its industry, sells.

    "Lào chi 2 tỷ USD mua gạo Việt, chiếm 65% |tổng kim ngạch toàn ngành|"
    """
    last = state.context.pairs.get("trade")
    if last is None or (last.measure, last.counterpart) != ("imports", HOME) or is_home(last.reporter):
        return False
    if not behind or behind[0].props.get("measure") != "trade_turnover":
        return False
    whole = next((i.place for i in behind[1:] if i.kind not in ("goods", "ranked")), None)
    return whole is not None and (whole.kind == "whole" or whole.codes == (HOME,))


def is_of_other_time(state: SentenceState, at: int, behind: list[Item]) -> bool:
    """Whether an amount is put against all of another time ("đạt 9 tỷ USD, bằng 85% kim ngạch cả năm 2024").

    What names that time is passed over then.
    """
    told, before = state.told[-1] if state.told else None, state.items[at - 1] if at else None
    equals = before is not None and before.id in ("multiple", "equals")
    period = next((i for i in behind if i.kind == "period"), None)
    if told is None or period is None or not equals:
        return False
    named = periods_named(period, state.context, state.scope.period)
    if not named or named[-1] == told.period:
        return False
    state.ignored.update(i.start for i in behind)
    return True


def is_of_market(state: SentenceState, at: int) -> bool:
    """Whether a share is of what a country buys of everyone ("chiếm 57% thị phần gạo tại Trung Quốc")."""
    behind = state.items[at + 1 : at + 1 + _WHOLE]
    shares = bool(behind) and (behind[0].kind, behind[0].id) == ("growth", "share")
    bought = [i for i in behind[1:3] if i.id in _BOUGHT]  # "thị phần |nhập khẩu| gạo của Lào"
    where = next((i.place for i in behind[1:] if i.kind not in ("goods", "ranked") and i not in bought), None)
    at_home = where is None or any(map(is_home, where.codes))
    within = where is not None and (where.role == "at" or (bool(bought) and where.role == "of"))
    return shares and within and not at_home


def bracketed_share(state: SentenceState, at: int) -> tuple[str, int] | None:
    """ "nhiều nhất là Lào (36%), Nga (24%)": rates alone in brackets, behind who has them."""
    marks = [i.id for i in (*state.items[at - 1 : at], *state.items[at + 1 : at + 2])]
    owner = state.items[at - 2] if at > 1 else None
    ranked = any(i.rank is not None for i in state.items[:at])
    owners = {*_OWNERS} | ({"measure", "ranked"} if ranked else set())  # "dẫn đầu về số dự án (36%)"
    part = marks == ["(", ")"] and _is_of_part(state, at)
    if marks != ["(", ")"] or owner is None or not (part or owner.kind in owners or owner.id == "money"):
        return None
    ways = (n for n, i in enumerate(state.items) if i.kind == "growth" and i.id in ("up", "down"))
    grown = any(not has_own_rate(state.items, n) for n in ways)
    invested = state.context.topic is not None and state.context.topic.family == "fdi"
    return ("share", 1) if (ranked or part or _in_brackets(state) > 1) and invested and not grown else None


def mostly_from(state: SentenceState, at: int) -> tuple[str, int] | None:
    """ "nhập khẩu chủ yếu từ Lào (48%), Nga (21%)": rates alone in brackets, behind those who have most.

    But "các thị trường chính như Lào (8%), Nga (10%) đều |tăng|".
    """
    marks = [i.id for i in (*state.items[at - 1 : at], *state.items[at + 1 : at + 2])]
    if marks != ["(", ")"] or state.items[at - 2].kind not in _OWNERS or _in_brackets(state) < _SEVERAL:
        return None
    outside = (n for n in range(at) if state.items[n].quantity is not None and state.items[n - 1].id != "(")
    begins = max((state.items[n].end for n in outside), default=0)
    said = state.sentence.tokens[begins : state.items[at].start]
    ways = [n for n, i in enumerate(state.items) if i.kind == "growth" and i.id in ("up", "down")]
    grown = any(state.items[n].start >= begins and (n < at or not has_own_rate(state.items, n)) for n in ways)
    return ("share", 1) if words("roles", "mostly", "part").stand_in(said) and not grown else None


def _is_of_part(state: SentenceState, at: int) -> bool:
    """Whether the figure before a bracket is capital of a part: a sector's, an investor's, a province's."""
    told = state.told[-1] if state.told else None
    if told is None or told.unit == "percent" or told.measure != "fdi_registered_capital":
        return False
    between = (i for i in state.items[: at - 1] if state.sentence.starts[i.start] >= told.end)
    part = told.commodity is not None or told.counterpart != WORLD or "-" in told.reporter
    return part and all(i.kind in ("measure", "ranked") for i in between)


def _in_brackets(state: SentenceState) -> int:
    """How many percentages stand alone in brackets, as the shares of a list do."""
    ids = [i.id for i in state.items]
    return sum(ids[n : n + 3] == ["(", "percent", ")"] for n in range(len(ids)))


def share_behind(state: SentenceState, at: int) -> tuple[str, int] | None:
    """ "với 46,1% thị phần", "(73% tổng vốn)": a percentage right before a total, or the word for a share."""
    behind = state.items[at + 1] if at + 1 < len(state.items) else None
    if behind is None or behind.start != state.items[at].end:
        return None
    said = (behind.kind, behind.id) == ("growth", "share")
    return ("share", 1) if said or (behind.kind == "measure" and behind.props["measure"] != "same") else None


def of_share_beside(state: SentenceState, at: int) -> list[Item]:
    """What stands behind a second share of the same, of which items[at] is the first.

    "chiếm 59% về lượng và 62% về giá trị nhập khẩu chè của Lào"
    """
    items, joints = state.items, words("numerals", "joints", "lists")
    first, joint, second = (*items[at : at + 3], None, None, None)[:3]
    if first is None or joint is None or second is None or (first.id, second.id) != ("percent", "percent"):
        return []
    shares = any(i.id == "share" for i in items[max(0, at - _NEAR) : at])
    joined = joint.kind == "break" and state.said(joint) in joints and second.start - joint.end <= 1
    behind = modifiers_behind(state, at + 2)[0] if shares and joined else []
    return behind if any(i.kind == "measure" for i in behind) else []


def supplied_part(state: SentenceState, at: int, behind: list[Item]) -> tuple[str, int] | None:
    """ "Lào cung cấp 70% lượng thép nhập khẩu": how much of what is bought somebody supplies."""
    verb = state.items[at - 1] if at > 1 else None
    near = verb is not None and state.items[at].start - verb.end <= 1  # "cung cấp |tới| 70%"
    if verb is None or not near or verb.kind not in ("ranked", "measure"):
        return None
    supplies = state.said(verb) in words("roles", "supplying", "words")
    bought = any(i.kind == "measure" and i.props["measure"] == "imports" for i in behind)
    return ("share", 1) if supplies and bought and state.items[at - 2].place is not None else None


def parallel_share(state: SentenceState, at: int, part: bool) -> tuple[str, int] | None:
    """ "A 1,06 tỷ USD, 8,5%; B 918 triệu USD, 7,4%": a bare percentage right after an amount is its share."""
    before = state.items[max(0, at - 3) : at]
    behind = next((i for i in state.items[at + 1 :] if i.kind not in ("measure", "ranked")), None)
    compared = behind is not None and (behind.kind == "period" or behind.id == "base")
    if before and before[-1].id == "multiple" and compared:
        return None  # "bằng 77% cùng kỳ", "bằng 77% về vốn so với cùng kỳ"
    near = [i for i in before if i.kind == "quantity" and i.id in ("money", "tonne")]
    ranked = [i.kind for i in before[-2:]] == ["rank", "growth"] and before[-1].id == "reach"
    shares = [s for s in [*state.told, *state.context.told] if s.transform == "share"]
    return ("share", 1) if (near and (shares or part)) or (ranked and shares) else None


def is_sent_part(state: SentenceState, at: int, topic: Topic, behind: list[Item]) -> bool:
    """Whether the words behind a percentage say where that part goes or comes from.

    "trong đó 60% xuất sang Lào", "12% đến từ Nhật Bản"; but not "60% kim ngạch xuất khẩu sang Lào", nor
    "chiếm 60%".
    """
    before = state.items[at - 1] if at else None
    if before is not None and before.kind not in ("break", "turn") and before.id not in ("reach", "landing"):
        return False  # "mức thuế xuất khẩu 5% sang Lào"
    if is_of_whole(state, at) or (at > 1 and of_share_beside(state, at - 2)):
        return False
    if _is_said_to_be(state, at, topic):
        return True
    ways = {"exports": ("to",), "imports": ("from", "of")}.get(topic.measure, ())
    ways = ("to", "from", "of") if topic.family == "fdi" else ways
    if topic.family == "trade" and _comes_from(state, at, behind):
        return True
    for item in behind:
        if item.kind == "measure" and not (item.props.get("active") and topic.family == "trade"):
            return False
        if item.place is not None and item.place.kind != "whole" and item.place.role in ways:
            return True
        if item.kind == "goods" and topic.family == "fdi" and state.is_sector(item):
            return item.start - state.items[at].end == 2
    return False


def _comes_from(state: SentenceState, at: int, behind: list[Item]) -> bool:
    """Whether a part of a total is said to come from a partner ("20% kim ngạch xuất khẩu |đến từ Lào|")."""
    places = (i.place for i in behind if i.place is not None)
    place = next((p for p in places if not any(map(is_home, p.codes))), None)
    if place is None or place.role != "from":
        return False
    said = state.sentence.tokens[state.items[at].end : place.start]
    return words("roles", "coming", "words").stand_in(said)


def _is_said_to_be(state: SentenceState, at: int, topic: Topic) -> bool:
    """Whether a percentage of trade is said to be a product ("trong đó 70% là gạo")."""
    copula, goods = [*state.items[at + 1 : at + 3], None, None][:2]
    if copula is None or goods is None or goods.kind != "goods" or topic.family != "trade":
        return False
    ends = state.items[at].end, copula.end
    return ends == (copula.start, goods.start) and state.said(copula) in words("ranks", "copula")
