"""What a sentence on investment says beside its places: who is counted, what goes abroad, what sums up."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.measures.counting import are_named_foreign
from transforms.facts.parties.pairs import stands_for_country
from transforms.facts.records import HOME, NO_AMOUNTS, WORLD, is_province
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.quantities import Quantity
from transforms.mentions.ranks import out_of_phrases
from transforms.text.folding import fold
from transforms.vocabulary import load, words

_BESIDE = 2  # words between a figure and those whose it is: "mà các nhà đầu tư nước ngoài"
_COUNTED = 6  # words of what is counted, at most: "quốc gia và vùng lãnh thổ"


def counts_investors(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the figure is of all investors, who are counted before it ("103 nước đầu tư tại đây với …")."""
    before = state.before(quantity)
    if any(i.kind == "rank" or (i.place is not None and not is_at_home(i.place)) for i in before):
        return False  # "Lào đứng đầu 62 quốc gia và vùng lãnh thổ với …"
    into = {i.end for i in before if i.props.get("role") == "to" or i.props.get("outward")}
    numbers = (i for i in before if i.kind == "quantity" and i.id in NO_AMOUNTS)
    counted = [i for i in numbers if i.start not in into and not _is_led(state, i)]  # no hosts: "vào 70 nước"
    behind = (" ".join(state.sentence.tokens[i.start + 1 : i.start + _COUNTED]) for i in counted)
    return any(
        said.startswith(f"{noun} ") for said in behind for noun in words("units", "investors", "words")
    )


def everyone_invests(state: SentenceState, quantity: Quantity) -> bool:
    """Whether it is said that foreigners invest, and no country of theirs ("nhà đầu tư nước ngoài rót …").

    Or right behind the figure ("10 tỷ USD mà nhà đầu tư nước ngoài đăng ký").
    """
    before, behind = state.before(quantity), state.behind(quantity)[:1]
    if any(i.kind == "rank" or (i.place is not None and not is_at_home(i.place)) for i in before):
        return False  # "Lào là nhà đầu tư nước ngoài lớn thứ ba, với …"
    near = [i for i in behind if i.start - quantity.end <= _BESIDE]
    return any(_names_everyone(i) for i in (*before, *near))


def _names_everyone(item: Item) -> bool:
    return bool(item.props.get("everyone")) or (item.kind == "ranked" and bool(item.props.get("foreign")))


def draws_all(state: SentenceState, figure: Figure) -> bool:
    """Whether a province, or the country, is told to draw capital from abroad, and no investor is named near.

    "Từ đầu năm, Hưng Yên thu hút 33 dự án FDI mới", in a story on what the Japanese invest there
    """
    partner, context = state.context.partner, state.context
    if partner is not None and partner.paragraph == context.paragraph:
        return False
    foreign = are_named_foreign(state, figure.quantity) or figure.topic.rule == "fdi_whole"
    said = state.sentence.tokens[: figure.quantity.start]
    return foreign and words("roles", "attracting", "words").stand_in(said)


def counts_in_force(quantity: Quantity, state: SentenceState) -> bool:
    """Whether projects are counted that are in force, whatever months were told ("26 dự án còn hiệu lực")."""
    counted = " ".join(state.sentence.tokens[quantity.start : quantity.end])
    return quantity.measure == "fdi_projects" and counted.endswith(tuple(words("roles", "turns", "in_force")))


def enlarges(state: SentenceState, cue: Item) -> bool:
    """Whether capital is said to be added to projects, where its cue needs that ("21 dự án rót thêm …")."""
    said = " ".join(state.sentence.tokens[: cue.start])
    return not cue.props.get("enlarges") or fold(load("roles")["one_project"]["head"]) in said


def _is_led(state: SentenceState, item: Item) -> bool:
    """Whether a small word says that something is there, or goes there ("tại 70 quốc gia")."""
    small = words("roles", "roles", "at") | words("roles", "roles", "to")
    return item.start > 0 and state.sentence.tokens[item.start - 1] in small


def leave_host(state: SentenceState) -> None:
    """Let a sentence on the investment in one province say that those after it tell of that province."""
    named = {code for p in state.scope.places for code in p.codes if code != HOME}
    host = named.pop() if len(named) == 1 else ""
    if is_province(host) and not stands_for_country(host):
        state.context.set_pair("fdi", host, WORLD)


def turns_to_sector(state: SentenceState) -> bool:
    """Whether the sentence turns from an investor, or from whom Vietnam invests in, to a sector of all."""
    last = state.context.pairs.get("fdi")
    if last is None or last.counterpart == WORLD or last.sentence == state.context.sentence:
        return False
    if state.context.parts_theirs():
        return False
    said = [i for i in state.items if i.kind not in ("period", "break", "speech", "authority", "rank")]
    opens = any(i.kind == "goods" and state.is_sector(i) for i in said[:2])
    return opens and not state.context.is_on(last.partner)


def out_of_total(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the figure is the total that another is part of ("trên tổng số 566 dự án")."""
    before = state.sentence.tokens[: quantity.start]
    return any(before[-len(p) :] == p for p in out_of_phrases() if len(p) > 1)


def is_outward(state: SentenceState) -> bool:
    """Whether the sentence speaks of what goes abroad ("ra nước ngoài")."""
    return any(_says_abroad(state, i) for i in state.items)


def sent_abroad(state: SentenceState, figure: Figure) -> bool:
    """Whether right behind the figure it is said to go abroad ("120 dự án đầu tư ra nước ngoài")."""
    if any(i.props.get("outward") or _says_abroad(state, i) for i in figure.behind[:2]):
        return True
    here = state.index_of(figure.quantity)
    hosts = next((i for i in state.items[here + 1 : here + 4] if i.id in NO_AMOUNTS), None)
    said = " ".join(state.sentence.tokens[hosts.start + 1 : hosts.start + _COUNTED]) if hosts else ""
    many = any(said.startswith(f"{noun} ") for noun in words("units", "investors", "words"))
    ours = any(p.role == "" and HOME in p.codes for p in state.scope.places)
    return hosts is not None and many and ours and _is_led(state, hosts)  # "… dự án tại 70 quốc gia"


def _says_abroad(state: SentenceState, item: Item) -> bool:
    """Whether these words say that something leaves the country."""
    if item.place is None or item.place.kind != "whole":
        return False
    if state.said(item) in words("roles", "outward", "words"):
        return True
    counted = any(
        i.quantity is not None and i.end == item.start - 1 and _are_projects(i) for i in state.items
    )
    said = state.sentence.tokens[item.start - 1 : item.end] if counted else []
    return " ".join(said) in words("roles", "outward", "words")  # "1.400 dự án ở nước ngoài"


def _are_projects(item: Item) -> bool:
    return item.quantity is not None and item.quantity.measure == "fdi_projects"
