"""The form of capital that a figure is a slice by: enlarged, or shares that are bought."""

from __future__ import annotations

from transforms.facts.investment.sentences import enlarges
from transforms.facts.investment.turns_counted import counts_turns, forms_counted
from transforms.facts.items import Item
from transforms.facts.measures.valuing import counts_new
from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Statement
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_ADDED = "fdi_adjusted"
_NEAR = 3  # tokens between a figure and the form of capital that it is of


def form_of_capital(state: SentenceState, figure: Figure) -> str | None:
    """The slice of capital that the cues name; without a cue, the last figure's of the same measure."""
    last = _last_outside(state, figure.quantity)
    cues = _cues_of(state, figure.quantity)
    behind = _form_behind(figure)
    if figure.quantity.kind == "money" and _counts_forms(state) and not _is_added(state, cues):
        state.slice = None  # "9 dự án cấp mới và 7 dự án tăng vốn, tổng giá trị 5 triệu USD"
        return None
    if counts_new(figure.quantity, state):
        state.slice = None  # "9 dự án tăng vốn 5 triệu USD, 3 dự án mới có 2 triệu USD"
    if behind and (_are_of_last(state, cues) or figure.topic.measure == "fdi_projects"):
        cues = behind[:1]
    elif _sums_up(state, figure.quantity, cues):
        state.slice, cues = None, []
    elif not cues and last is not None and last.measure == figure.topic.measure:
        return last.commodity
    return _sliced_by(state, cues)


def _are_of_last(state: SentenceState, cues: list[Item]) -> bool:
    """Whether cues stand right behind the figure before, of which they are ("2 tỷ USD vốn cấp mới; …")."""
    ends = {i.end for i in state.items if i.kind == "quantity"}
    return all(cue.start in ends for cue in cues)


def _last_outside(state: SentenceState, quantity: Quantity) -> Statement | None:
    """The last statement; behind a bracket that lists parts, the one before it, whose form goes on."""
    before = state.before(quantity)
    marks = [i for i in before if i.kind == "break" and i.id in ("(", ")")]
    if len(marks) < 2 or (marks[-2].id, marks[-1].id) != ("(", ")"):
        return state.told[-1] if state.told else None
    opens, closes = (state.sentence.starts[i.start] for i in marks[-2:])
    inside = [s for s in state.told if opens < s.start < closes]
    if len([s for s in inside if s.transform == "level" and s.unit != "count"]) < 2:
        return state.told[-1] if state.told else None
    outside = [s for s in state.told if s not in inside]
    if not any(s.start > closes for s in outside):
        state.slice = None
    return outside[-1] if outside else None


def _counts_forms(state: SentenceState) -> bool:
    """Whether projects of several forms are counted right before their capital."""
    last = [s.commodity for s in state.told[-2:] if s.measure == "fdi_projects"]
    return len(last) > 1 and last[0] != last[1]


def _is_added(state: SentenceState, cues: list[Item]) -> bool:
    """Whether a figure is what the projects counted last add ("7 dự án tăng vốn với số vốn tăng thêm 5")."""
    return bool(cues) and cues[-1].id == _ADDED and not _are_of_last(state, cues[-1:])


def _form_behind(figure: Figure) -> list[Item]:
    """The form that is said behind a figure ("713 dự án xin điều chỉnh vốn", "4 tỷ USD đến từ góp vốn")."""
    said = (i for i in figure.behind if i.kind == "measure" and "slice" in i.props)
    return [i for i in said if i.start - figure.quantity.end <= _NEAR]


def _sums_up(state: SentenceState, quantity: Quantity, cues: list[Item]) -> bool:
    """Whether a figure is said to be a sum ("…, tổng cộng 2 tỷ USD"; "tính cả góp vốn thì Lào đứng đầu")."""
    near = " ".join(state.sentence.tokens[max(0, quantity.start - _NEAR) : quantity.start])
    opening = "" if state.told else " ".join(state.sentence.tokens[:_NEAR])
    together = opening.startswith(tuple(words("roles", "frames", "together")))
    counts_in = any(state.said_before(i.start) in words("roles", "roles", "after") for i in cues)
    return counts_in or together or any(word in near for word in words("roles", "frames", "sums"))


def _sliced_by(state: SentenceState, cues: list[Item]) -> str | None:
    """The form of capital ("vốn điều chỉnh") that the cues say that a figure is a slice by, as printed."""
    sliced = [i for i in cues if "slice" in i.props]
    forms = {i.id for i in cues if i.id != "fdi_projects" and ("slice" in i.props or not i.props.get("weak"))}
    if sliced and len(forms) == 1:
        added = sliced[0].id == _ADDED  # "9 lượt dự án tăng vốn với |số vốn tăng thêm| 5 triệu USD"
        named = sliced[-1] if added else sliced[0]
        adds = added and not named.props.get("enlarges")
        if adds or state.slice is None or state.slice[0] != named.id:
            state.slice = named.id, state.sentence.text(named.start, named.end)
    elif any(_is_all_capital(i) for i in cues):
        state.slice = None
    return state.slice[1] if state.slice is not None else None


def _is_all_capital(cue: Item) -> bool:
    """Whether a cue names capital of more than one form, or new capital, which ends a slice."""
    return cue.id == "fdi_new" or (not cue.props.get("weak") and cue.id not in ("fdi", "fdi_projects"))


def _cues_of(state: SentenceState, quantity: Quantity) -> list[Item]:
    """Cues of investment since the figure before: several forms of capital together make a total."""
    cues: list[Item] = []
    outside: list[Item] = []
    for item in state.items:
        if item.start >= quantity.start:
            break
        if item.kind == "break" and item.id in ("(", ")"):
            cues, outside = (cues, cues) if item.id == "(" else (outside, [])
        if item.kind == "quantity":
            cues = [*cues, *forms_counted(state, item)] if counts_turns(state, item) else []
        elif item.kind == "measure":
            cues = [*cues, item]
    amounts = {i.end for i in state.items if i.id == "money"}
    cues = [i for i in cues if i.start not in state.ignored]
    cues = [i for i in cues if i.start not in amounts] or cues  # "15 triệu USD |vốn FDI|, 1 lượt góp vốn, …"
    return [i for i in cues if i.id.startswith("fdi") and enlarges(state, i)]
