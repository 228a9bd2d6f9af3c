"""The measure of a figure that is named behind it, where nothing before it says more."""

from __future__ import annotations

from transforms.facts.clauses.modifiers import named_past_base
from transforms.facts.items import Item
from transforms.facts.measures.cues_behind import post_topic
from transforms.facts.records import Topic, family_of
from transforms.facts.shares.parts import is_of_whole
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_WAYS = {"exports", "imports", "trade_turnover"}


def named_behind(state: SentenceState, quantity: Quantity, behind: list[Item]) -> Topic | None:
    """The measure named behind the figure; a percentage takes one only where nothing stands before it."""
    here = state.scope.topic_here
    if quantity.kind == "percent":
        grown = _of_count(state, quantity) or _grown_in(state, quantity, behind)
        grown = grown or _shared_of(state, quantity, behind)
        if grown is not None or here:
            return grown
    mutual = any(p.kind == "pair" for p in state.scope.places)
    topic = post_topic(quantity, behind, state.context, topic_here=here, is_mutual=mutual)
    if topic is not None:
        govern(state, topic)
    return topic


def _of_count(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The projects that a rate right behind their number is of ("42 dự án được cấp mới (tăng 9%)")."""
    told = state.told[-1] if state.told else None
    if told is None or told.measure != "fdi_projects" or told.transform != "level":
        return None
    steps = [i for i in state.before(quantity) if i.id != "change"]
    if not steps or steps[-1].id not in ("up", "down"):
        return None
    said = next((i for i in reversed(steps[:-1]) if not _says_how(i)), steps[-1])
    return Topic(told.measure, told.rule) if state.sentence.starts[said.start] == told.start else None


def _says_how(item: Item) -> bool:
    """Whether words may stand between projects and their rate ("… lượt dự án |điều chỉnh vốn|, tăng 9%")."""
    formed = item.kind == "measure" and "slice" in item.props
    return (
        formed or item.kind in ("break", "turn", "period") or (item.kind, item.id) == ("ranked", "fdi_rank")
    )


def _is_by_number(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a rate is of how many projects were told ("9 dự án, vốn 5 tỷ USD, tăng 21% về số lượng")."""
    if not any(s.measure == "fdi_projects" for s in state.told):
        return False
    behind = " ".join(state.sentence.tokens[quantity.end : quantity.end + 4])
    return behind.startswith(tuple(words("roles", "by_number", "words")))


def _grown_in(state: SentenceState, quantity: Quantity, behind: list[Item]) -> Topic | None:
    """The measure of "tăng 13,6% về số dự án"."""
    if _is_by_number(state, quantity):
        return Topic("fdi_projects", "fdi_projects")
    late = named_past_base(state, quantity)
    if late is not None:
        return Topic(str(late.props["measure"]), late.id, props=late.props)
    if not behind or behind[0].kind != "measure" or behind[0].props["measure"] == "same":
        return None
    cue, topic = behind[0], state.context.topic
    alike = topic is not None and topic.family == family_of(str(cue.props["measure"]))
    of_projects = topic is not None and topic.measure == "fdi_projects" and cue.props.get("capital")
    if cue.props.get("weak") and alike and not of_projects:
        return None  # "55% về lượng và 74% về kim ngạch"; but "30% số dự án và 12% tổng vốn"
    gap = state.sentence.tokens[quantity.end : cue.start]
    invested = topic is not None and topic.family == "fdi" and not gap
    if invested or (len(gap) == 1 and gap[0] in words("ranks", "about")):
        return Topic(str(cue.props["measure"]), cue.id, props=cue.props)
    return None


def _shares_on(state: SentenceState) -> bool:
    """Whether one share follows another ("17% xuất khẩu và 25% tổng kim ngạch xuất nhập khẩu")."""
    return bool(state.told) and state.told[-1].transform == "share"


def _shared_of(state: SentenceState, quantity: Quantity, behind: list[Item]) -> Topic | None:
    """The exports that a share is said to be of, where who buys was told ("15% tổng xuất khẩu")."""
    topic, cue = state.context.topic, next((i for i in behind if i.kind != "goods"), None)
    if topic is None or cue is None or cue.kind != "measure":
        return None
    at = state.index_of(quantity)
    if cue.start != quantity.end and not is_of_whole(state, at):
        return None
    ways = {topic.measure, str(cue.props["measure"])}
    turns = ways == {"exports", "imports"} or (len(ways) > 1 and ways < _WAYS and _shares_on(state))
    if not turns or cue.props.get("weak"):
        return None
    new = Topic(str(cue.props["measure"]), cue.id, props=cue.props)
    govern(state, new)
    return new
