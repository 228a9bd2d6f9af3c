"""One sentence, read from left to right as a careful reader does: each figure gets what governs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache

from transforms.facts.accounting import passed_over
from transforms.facts.context import HOME, WORLD, Context, Topic, family_of, is_home
from transforms.facts.dating import NO_PERIOD, carried, periods_named, settled
from transforms.facts.growth import is_average, is_change, transform_of
from transforms.facts.items import Item, items_of
from transforms.facts.pairs import Sides, agreement_sides, fdi_sides, trade_sides, visitor_sides
from transforms.facts.ranking import about, read_rank
from transforms.facts.respectively import Shared, lists_in, shares_of
from transforms.facts.statements import Rejection, Statement
from transforms.facts.topics import post_topic, sentence_topic, topic_after, topic_of_rank
from transforms.mentions.calendar import Period, year_of
from transforms.mentions.places import Place
from transforms.mentions.numerals import Reading
from transforms.mentions.quantities import Quantity, unit_in_brackets
from transforms.mentions.ranks import out_of_phrases
from transforms.mentions.tokens import Sentence
from transforms.text.reading import fold
from transforms.vocabulary import load

_RIGHT = ("period", "place", "measure", "goods", "authority_side", "authority", "status", "ranked", "authority_heads", "soft_veto", "veto", "goods_word")
_BARE_REASONS = {"bare": "name", "points": "absolute_change"}


@dataclass(slots=True)
class Scope:
    """What the words since the last figure say, and what the sentence has said so far."""

    items: list[Item]
    places: list[Place] = field(default_factory=list)
    subject: Place | None = None
    goods: list[Item] = field(default_factory=list)
    topic_here: bool = False
    period: Period | None = None
    fresh_period: bool = False
    is_earlier: bool = False
    status: str = "actual"
    status_at: int = -1
    is_base: bool = False
    is_stock: bool = False
    figures: int = 0
    cue_places: int = 0
    consumed: int = -1


@cache
def _average() -> frozenset[str]:
    words = load("roles")["growth"]["average_after"]
    return frozenset(" ".join(_spaced(fold(w))) for w in words)


@cache
def _from_words() -> frozenset[str]:
    return frozenset(fold(word) for word in load("roles")["roles"]["from"])


@cache
def _total_words() -> frozenset[str]:
    return frozenset(fold(word) for word in load("roles")["total_of"]["words"])


@cache
def _onward() -> frozenset[str]:
    return frozenset(fold(word) for word in load("roles")["onward"]["words"])


@cache
def _foreign_words() -> tuple[str, ...]:
    return tuple(fold(word) for word in load("units")["foreign"]["words"])


def _spaced(text: str) -> list[str]:
    return text.replace("/", "/ ").split()


def _fitting(topic: Topic, quantity: Quantity) -> Topic:
    """The topic for a figure: an amount among projects is their capital."""
    if quantity.kind == "money" and topic.measure == "fdi_projects":
        return Topic("fdi_registered_capital", "fdi_weak", is_weak=True)
    return topic


class SentenceReader:
    """Reads one sentence into statements and rejections, and leaves in ``context`` what the next may take over."""

    def __init__(self, sentence: Sentence, context: Context) -> None:
        self.sentence, self.context = sentence, context
        self.items = items_of(sentence)
        self.scope = Scope(self.items)
        self.told: list[Statement] = []
        self.rejected: list[Rejection] = []
        self.lists = lists_in(sentence, self.items)
        self.shared: dict[int, Shared] = {}
        self.late_topic = sentence_topic(self.items, context)
        self.ignored: set[int] = set()
        self.unit: Quantity | None = None
        self.total_at = -1
        self.is_whole = any(i.kind == "measure" and i.props.get("whole") for i in self.items)
        self.goods_here = any(i.kind == "goods" or (i.kind == "goods_word" and i.id == "same") for i in self.items)
        self.sector = ""
        self.slice: tuple[str, str] | None = None
        self._begin()
        self.is_trade = any(i.kind == "measure" for i in self.items)

    def _begin(self) -> None:
        """What a new sentence no longer takes over: a slice of investment, and goods where it starts afresh."""
        context = self.context
        topic = context.topic
        if topic is not None and "slice" in topic.props:
            context.set_topic(Topic(topic.measure, "fdi"))
        dated = any(i.kind == "period" and not self._compared(at) for at, i in enumerate(self.items))
        measured = any(i.kind == "measure" for i in self.items)
        if context.goods_paragraph != context.paragraph and dated and measured:
            context.goods, context.goods_paragraph = context.title_goods, context.paragraph
        elif dated and measured and not self.goods_here and context.opening_paragraph == context.paragraph:
            context.goods = context.opening_goods  # a sentence that starts afresh returns to the paragraph's subject

    def read(self) -> tuple[list[Statement], list[Rejection]]:
        """Statements and rejections of the sentence."""
        self._authorities()
        skip_to = -1
        for at, item in enumerate(self.items):
            if at < skip_to:
                continue
            if item.kind == "quantity":
                skip_to = self._figure(at, item)
            elif item.kind == "rank":
                self._rank(at, item)
            else:
                self._steer(at, item)
        if self.told:
            self.context.told, self.context.told_sentence = list(self.told), self.context.sentence
        self.rejected += list(self._passed_over())
        return self.told, self.rejected

    def _passed_over(self) -> Iterator[Rejection]:
        sentence = self.sentence
        periods = [i.period for i in self.items if i.period is not None]
        ranks = [(sentence.starts[i.start], sentence.ends[i.end - 1]) for i in self.items if i.kind == "rank"]
        span = (sentence.start, sentence.end)
        return passed_over(sentence.reading.text, span, self.told, self.rejected, periods, ranks)

    # --- words that steer ---------------------------------------------------------------------------------------

    def _authorities(self) -> None:
        """The body that the sentence quotes: the last one before its first figure, else the first one after."""
        figure = next((i.start for i in self.items if i.kind in ("quantity", "rank")), 10**9)
        bodies = [at for at, i in enumerate(self.items) if i.kind in ("authority", "authority_heads")]
        bodies.sort(key=lambda at: (self.items[at].start > figure, -at if self.items[at].start < figure else at))
        for at in bodies:
            item = self.items[at]
            after = self.items[at + 1] if at + 1 < len(self.items) else None
            place = after.place if after is not None and after.start == item.end else None
            foreign = place is not None and len(place.codes) == 1 and not is_home(place.codes[0])
            if item.kind == "authority_heads" and not foreign:
                continue
            if foreign and place is not None and after is not None:
                self._authority(self.sentence.text(item.start, after.end), place.codes[0])
                self.ignored.add(after.start)
            else:
                self._authority(item.id, str(item.props["home"]))
            return

    def _authority(self, name: str | None, home: str) -> None:
        context = self.context
        context.authority, context.authority_home = name, home
        context.authority_paragraph, context.authority_sentence, context.authority_family = context.paragraph, context.sentence, None

    def _steer(self, at: int, item: Item) -> None:
        scope = self.scope
        if item.kind == "measure" and item.props.get("total"):
            self.total_at = item.start
        if item.kind in ("measure", "veto", "soft_veto"):
            if item.id == "imports" and item.start < scope.consumed and self.told and self.told[-1].measure == "export_market_rank":
                return  # "là thị trường lớn nhất nhập khẩu nông sản của Việt Nam": it buys what we export
            topic = topic_after(item, self.context, topic_here=scope.topic_here, items=self.items)
            if "slice" in item.props and self._counts_projects(at):
                topic = None  # "số dự án điều chỉnh vốn": a slice of what is counted
            if topic is not None:
                self._topic(topic)
        elif item.kind == "place" and item.place is not None:
            self._place(at, item.place)
        elif item.kind == "period":
            self._period(at, item)
        elif item.kind == "goods":
            self._goods(item)
        elif item.kind == "goods_word" and item.id == "all" and not self.goods_here:
            self.context.goods = None
        elif item.kind == "status":
            if item.id != "none" or scope.status != "target":
                scope.status, scope.status_at = ("actual" if item.id == "none" else item.id), item.start
        elif item.kind == "break":
            scope.is_base = False
            if item.id == ";" and scope.status == "forecast":
                scope.status = "actual"
        elif item.kind == "growth" and item.id == "base":
            scope.is_base = True
        elif item.kind == "turn":
            self._turn(item)
        elif item.kind == "authority_side":
            self._side(at)
        elif item.kind == "currency":
            self.context.currency = item.id
            self.unit = unit_in_brackets(self.sentence, item.start, item.end, item.id) or self.unit
        elif item.kind == "speech":
            scope.places, scope.subject = [], None

    def _counts_projects(self, at: int) -> bool:
        """Whether the cue right before, past a weak one, counts projects."""
        for item in reversed(self.items[max(0, at - 2) : at]):
            if item.kind == "measure" and item.id == "fdi_projects":
                return self.items[at].start - item.end <= 3
            if item.kind != "ranked" and not (item.kind == "measure" and item.props.get("weak")):
                return False
        return False

    def _topic(self, topic: Topic) -> None:
        context = self.context
        if topic.measure == "trade_turnover" and not topic.is_weak and not self.scope.goods:
            context.goods = None
        context.set_topic(topic)
        self.scope.topic_here = True

    def _place(self, at: int, place: Place) -> None:
        scope = self.scope
        before = self.items[at - 1] if at else None
        if before is not None and before.id == "exports" and before.end == place.start and place.role == "":
            place = replace(place, role="of")  # "Xuất khẩu Trung Quốc tháng 10": whose exports
        if len(place.codes) == 1 and "-" in place.codes[0]:
            self.context.province, self.context.province_paragraph = place.codes[0], self.context.paragraph
        if place.kind == "home" or HOME in place.codes:
            self.context.home_paragraph = self.context.paragraph
        for code in place.codes:
            if place.role != "after" and not is_home(code) and code != WORLD and ("-" not in code or self.is_trade):
                self.context.name_partner(code)
        if place.start in self.ignored or place.start < scope.consumed:
            return
        scope.places.append(place)
        if place.role == "" and scope.subject is None:
            scope.subject = place

    def _period(self, at: int, item: Item) -> None:
        if self.scope.is_base or self._compared(at):
            return
        found = periods_named(item, self.context, self.scope.period)
        if not found:
            return
        self.scope.period, self.scope.fresh_period = found[-1], True
        self.scope.is_earlier = item.id == "same_period_last"
        if not self.scope.is_earlier:
            self.context.set_period("", found[-1])

    def _compared(self, at: int) -> bool:
        before = self.items[at - 1] if at else None
        if before is not None and before.quantity is not None and before.quantity.noun == "multiple":
            return before.end == self.items[at].start  # "gấp 2 lần năm trước"
        if before is not None and before.kind == "growth" and before.id == "multiple":
            return self.items[at].start - before.end <= 1  # "gấp đôi năm trước"
        return before is not None and before.kind == "growth" and before.id == "base"

    def _goods(self, item: Item) -> None:
        if item.id == "sectors" and not (self.context.topic and self.context.topic.family == "fdi"):
            return
        self.scope.goods.append(item)
        topic = self.context.topic
        continues = topic is not None and topic.family == "trade" and self.items[0] is item and topic.measure != "trade_turnover"
        if item.id == "names" and (self.is_trade or continues) and self.scope.figures == 0:
            self.context.goods = self.sentence.text(item.start, item.end)
            self.context.goods_paragraph = self.context.paragraph

    def _turn(self, item: Item) -> None:
        context = self.context
        if item.id == "stock":
            self.scope.is_stock = True
        elif item.id == "reverse":
            dated = context.periods.get("fdi")
            if dated is not None and settled(dated.period, "fdi").kind == "cumulative":
                context.periods.pop("fdi")
                context.last_period = None
            if context.topic is not None and context.topic.measure in ("exports", "imports"):
                other = "imports" if context.topic.measure == "exports" else "exports"
                context.set_topic(replace(context.topic, measure=other))

    def _side(self, at: int) -> None:
        """ "theo số liệu phía Đức": a side's statistics without a body's name."""
        after = self.items[at + 1] if at + 1 < len(self.items) else None
        if after is not None and after.place is not None and after.start - self.items[at].end <= 2:
            codes = after.place.codes or (("VN",) if after.place.kind == "home" else ())
            if len(codes) == 1:
                self._authority(None, codes[0])
                self.ignored.add(after.start)

    # --- figures ------------------------------------------------------------------------------------------------

    def _right(self, at: int) -> tuple[list[Item], int]:
        """Items that modify the figure from behind, up to the end of its clause; and where reading goes on."""
        found: list[Item] = []
        here = at + 1
        bracket = False
        while here < len(self.items):
            item = self.items[here]
            if item.kind == "break" and item.id == "(" and here + 1 < len(self.items) and self.items[here + 1].kind == "period":
                if here + 2 < len(self.items) and self.items[here + 2].id != ")":
                    break  # "(cùng kỳ năm trước xuất siêu 9,3 tỷ USD)": of the figure that follows
                bracket = True
                here += 1
                continue
            if item.kind == "break" and item.id == ")" and bracket:
                here += 1
                break
            if item.kind == "growth" and item.id == "reach" and self._leads_to_place(here):
                here += 1
                continue
            if item.kind not in _RIGHT or (item.kind == "period" and self._opens_clause(item)):
                break
            found.append(item)
            here += 1
        return found, here

    def _opens_clause(self, item: Item) -> bool:
        """Whether a period behind a figure belongs to the next one ("… 32 triệu USD, đến năm 2007 là …")."""
        return self.scope.status == "actual" and self.sentence.tokens[item.start] in _onward()

    def _leads_to_place(self, at: int) -> bool:
        """Whether the word at items[at] is the small word of the place behind it ("20 tỷ USD với Campuchia")."""
        after = self.items[at + 1] if at + 1 < len(self.items) else None
        return after is not None and after.place is not None and after.place.role != "" and after.start == self.items[at].end

    def _figure(self, at: int, item: Item) -> int:
        quantity = item.quantity
        assert quantity is not None
        right, next_at = self._right(at)
        shared = self._shared(at, quantity)
        statement, reason = self._statement(at, quantity, right, shared)
        if statement is None:
            self._reject(quantity, reason)
        else:
            self.told.append(statement)
        scope = self.scope
        scope.figures += 1
        if statement is not None and quantity.kind == "counted":
            self.unit = quantity
        scope.fresh_period = False
        if statement is not None:
            scope.places, scope.goods = [], [] if quantity.kind != "tonne" else scope.goods
        following = self.items[next_at] if next_at < len(self.items) else None
        closes = following is not None and following.id == ")" and quantity.noun == "multiple"
        if closes or (following is not None and following.kind == "quantity" and quantity.kind == "other"):
            scope.places = []
        return next_at if statement is not None else at + 1

    def _shared(self, at: int, quantity: Quantity) -> Shared | None:
        if at in self.shared:
            return self.shared[at]
        for members in self.lists:
            if at == members[0]:
                for member, shared in zip(members, shares_of(self.sentence, self.items, members, self.context, self.scope.period, self.told or self.context.told), strict=True):
                    self.shared[member] = shared
        return self.shared.get(at)

    def _reject(self, quantity: Quantity, reason: str) -> None:
        sentence = self.sentence
        self.rejected.append(
            Rejection(
                sentence.starts[quantity.start],
                sentence.ends[quantity.end - 1],
                sentence.start,
                sentence.end,
                reason,
                quantity.value,
                quantity.unit,
            )
        )

    def _statement(self, at: int, quantity: Quantity, right: list[Item], shared: Shared | None) -> tuple[Statement | None, str]:
        before = self.items[:at]
        if quantity.kind == "bare":
            quantity = self._with_unit(at, quantity)
        if quantity.kind in _BARE_REASONS:
            return None, _BARE_REASONS[quantity.kind]
        if quantity.kind == "other":
            return None, "other_topic" if quantity.noun == "multiple" and not self._is_multiple(before) else quantity.noun
        if quantity.noun == "persons":
            known = self.context.topic
            if known is None or known.measure != "visitor_arrivals" or not self.scope.topic_here:
                return None, "other_topic"
            quantity = replace(quantity, measure="visitor_arrivals")
        topic = self._governing(at, quantity, right, shared)
        if topic is None:
            return None, "no_measure"
        if topic.veto:
            return None, topic.veto
        if self._is_threshold(at, quantity):
            return None, "other_topic"
        transform, sign = "level", 1
        if quantity.kind == "percent":
            part = any(i.kind == "measure" for i in right)
            read = transform_of(quantity, before, self.told or self.context.told, is_part=part, is_from=self._is_from(quantity)) or self._parallel(at, part)
            if read is None:
                return None, "other_topic"
            transform, sign = read
        elif is_change(quantity, before) and not self._is_from(quantity):
            return None, "absolute_change"
        elif is_average(self.sentence.tokens, quantity, before, _average()):
            self._topic(Topic(veto="average"))
            return None, "average"
        return self._told(quantity, right, shared, topic, transform, sign)

    def _is_threshold(self, at: int, quantity: Quantity) -> bool:
        """Whether an amount only says how large each of some counted things is ("31 mặt hàng đạt trên 1 tỷ USD")."""
        if quantity.kind != "money" or quantity.qualifier not in ("over", "at_least"):
            return False
        for item in reversed(self.items[max(0, at - 4) : at]):
            if item.kind == "measure" and item.props.get("total"):
                return False
            if item.kind == "quantity":
                return item.quantity is not None and item.id == "other" and item.quantity.noun == "other_topic"
            if item.kind in ("break", "place", "period"):
                return False
        return False

    def _with_unit(self, at: int, quantity: Quantity) -> Quantity:
        """A bare figure right behind a place, with the unit of the list that it stands in."""
        before = self.items[at - 1] if at else None
        if before is not None and before.kind == "break" and before.id == ":" and at > 1:
            before = self.items[at - 2]
        unit = self.unit
        named = self.items[at - 2] if at > 1 and self.items[at - 1].id == ":" else None
        if named is not None and named.kind == "measure" and named.props["measure"] == "fdi_projects":
            return replace(quantity, kind="counted", unit="count", noun="projects", measure="fdi_projects")
        if unit is None or before is None or before.kind != "place" or quantity.start - before.end > 2:
            return quantity
        scale = unit.scale if unit.kind == "money" else 1
        readings = tuple(Reading(r.value * scale, r.step * scale) for r in quantity.readings)
        return replace(unit, start=quantity.start, end=quantity.end, readings=readings, qualifier="exact", sign=0)

    def _parallel(self, at: int, part: bool) -> tuple[str, int] | None:
        """ "A 1,06 tỷ USD, 8,5%; B 918 triệu USD, 7,4%": a bare percentage right after an amount is its share."""
        near = [i for i in self.items[max(0, at - 3) : at] if i.kind == "quantity" and i.id == "money"]
        shares = [s for s in [*self.told, *self.context.told] if s.transform == "share"]
        return ("share", 1) if near and (shares or part) else None

    def _is_from(self, quantity: Quantity) -> bool:
        """Whether "từ" stands right before the figure: what a change starts at."""
        return quantity.start > 0 and self.sentence.tokens[quantity.start - 1] in _from_words()

    def _is_multiple(self, before: list[Item]) -> bool:
        """Whether "n lần" multiplies rather than counts occasions."""
        return any(i.kind == "growth" and i.id in ("multiple", "up", "down") for i in before[-3:])

    def _governing(self, at: int, quantity: Quantity, right: list[Item], shared: Shared | None) -> Topic | None:
        for before in self.items[max(0, at - 2) : at]:
            if before.kind in ("soft_veto", "veto") and quantity.start - before.end <= 2:
                return Topic(veto=before.id)
        if shared is not None and shared.topic is not None:
            return shared.topic
        if right and self._is_of(quantity, right[0]):
            return Topic(veto=right[0].id)
        mutual = any(p.kind == "pair" for p in self.scope.places)
        behind = post_topic(quantity, right, self.context, topic_here=self.scope.topic_here, is_mutual=mutual)
        if quantity.kind == "percent":
            named = self._named_behind(quantity, right)
            if named is not None:
                return named
            behind = None if self.scope.topic_here else behind
        if behind is not None:
            self._topic(behind)
            return behind
        if quantity.measure is not None:
            return self._counted_topic(quantity, right)
        if self._is_late() and self.late_topic is not None:
            self._topic(self.late_topic)
            self.scope.topic_here = False
            return _fitting(self.late_topic, quantity)
        topic = self.context.topic
        if topic is None:
            return None
        if quantity.kind == "money" and topic.family in ("visitors", "agreements"):
            return None
        if quantity.kind == "tonne" and topic.family != "trade":
            return None
        if self._aims_at_all(topic):
            return Topic("trade_turnover", "turnover_weak", is_weak=True)
        return _fitting(topic, quantity)

    def _is_of(self, quantity: Quantity, item: Item) -> bool:
        """Whether a figure is one of something else, named right behind it ("30% tổng GDP")."""
        gap = self.sentence.tokens[quantity.end : item.start]
        if quantity.kind == "percent":
            return item.kind in ("veto", "soft_veto") and len(gap) <= 2 and all(token in _total_words() for token in gap)
        return item.kind == "veto" and not gap

    def _aims_at_all(self, topic: Topic) -> bool:
        """Whether a goal without a cue is for the trade of both ways that the paragraph began with."""
        aimed = self.scope.status == "target" and not self.scope.topic_here
        return aimed and topic.family == "trade" and self.context.turnover_paragraph == self.context.paragraph

    def _is_late(self) -> bool:
        """Whether what governs the figures stands behind them all."""
        return self.late_topic is not None and not self.scope.topic_here

    def _late_places(self) -> list[Place]:
        """Places of the clause whose cue closes the sentence, and those before it."""
        cue = max((at for at, i in enumerate(self.items) if i.kind == "measure" and i.id == (self.late_topic or Topic()).rule), default=0)
        places = [i.place for i in self.items[:cue] if i.place is not None]
        last = self.items[cue].end
        for item in self.items[cue + 1 :]:
            if item.place is not None and item.start - last <= 4:
                places.append(item.place)
                last = item.end
        return places

    def _named_behind(self, quantity: Quantity, right: list[Item]) -> Topic | None:
        """The measure of "tăng 17,4% về số dự án"."""
        for item in right[:1]:
            gap = self.sentence.tokens[quantity.end : item.start]
            if item.kind != "measure" or item.props["measure"] == "same":
                continue
            invested = self.context.topic is not None and self.context.topic.family == "fdi" and not gap
            if invested or (len(gap) == 1 and gap[0] in about()):
                return Topic(str(item.props["measure"]), item.id, props=item.props)
        return None

    def _counted_topic(self, quantity: Quantity, right: list[Item]) -> Topic | None:
        measure = quantity.measure or ""
        topic = self.context.topic
        if topic is not None and topic.veto and self.scope.topic_here:
            return topic
        places = self.scope.places + [i.place for i in right if i.place is not None]
        if measure == "fdi_projects":
            known = self.context.pairs.get("fdi") is not None or (topic is not None and topic.family == "fdi")
            if not places and not known:
                return None
        if measure == "visitor_arrivals" and not self._are_foreign(quantity, places):
            return Topic(veto="other_topic")
        if measure == "agreements" and not places and self.context.main_partner() is None:
            return None
        new = Topic(measure, f"counted_{quantity.noun}", props=topic.props if topic and topic.family == family_of(measure) else {})
        if measure != "fdi_projects":
            self.context.set_topic(new)
        elif topic is None or topic.family != "fdi":
            self.context.set_topic(Topic("fdi_registered_capital", "fdi_weak", is_weak=True))
        return new

    def _are_foreign(self, quantity: Quantity, places: list[Place]) -> bool:
        """Whether visitors cross a border: the noun, the sentence or what stands before it says so."""
        if self.context.pairs.get("visitors") is not None or any(p.is_visitor for p in places):
            return True
        if any(code for p in places for code in p.codes if not is_home(code)):
            return True
        words = " ".join(self.sentence.tokens)
        return any(word in words for word in _foreign_words())

    def _told(
        self, quantity: Quantity, right: list[Item], shared: Shared | None, topic: Topic, transform: str, sign: int
    ) -> tuple[Statement | None, str]:
        context, scope = self.context, self.scope
        family = topic.family
        unit = quantity.unit
        if quantity.kind == "money" and unit is None:
            unit = context.currency or "USD"
        for item in right:
            if item.kind == "authority_side":
                self._side(self.items.index(item))
        sides, pair_basis = self._sides(quantity, topic, transform, right, shared)
        if sides.reporter is None or sides.counterpart is None:
            return None, "no_partner"
        if family == "fdi" and unit == "VND" and sides.counterpart == WORLD and topic.rule in ("fdi", "fdi_weak", "fdi_capital"):
            return None, "company"  # capital from abroad is told in dollars
        commodity = self._commodity(quantity, right, topic, transform, shared)
        period, basis = self._dated(quantity, right, shared, topic, is_flow=self._is_flow(topic, sides))
        status = self._status(right, period, quantity, topic, transform)
        value, step = self._value(quantity, topic, transform, sign, period, commodity, sides)
        if status == "target" and period.kind == "ytd" and period.end is not None:
            period = year_of(period.end.year)  # a goal of "năm nay" is for all of it
        if quantity.kind == "money":
            context.currency = unit
        statement = Statement(
            self.sentence.starts[quantity.start],
            self.sentence.ends[quantity.end - 1],
            self.sentence.start,
            self.sentence.end,
            topic.measure,
            transform,
            sides.reporter,
            sides.counterpart,
            commodity,
            value,
            step,
            unit or "USD",
            quantity.qualifier,
            status,
            period,
            context.quoted(family),
            pair_basis,
            basis,
            topic.rule,
        )
        if topic.measure == "trade_turnover":
            context.turnover_paragraph = context.paragraph
        if family == "trade" and context.opening_paragraph != context.paragraph:
            context.opening_goods, context.opening_paragraph = commodity, context.paragraph
        if not scope.is_base and not (shared is not None and shared.sides is not None):
            context.set_pair(family, sides.reporter, sides.counterpart)
        return statement, ""

    def _subject_behind(self, quantity: Quantity) -> list[Place]:
        """The subject of "Với 43,9 tỷ USD, Trung Quốc là …", which opens with the figure."""
        if self.items[0].start != 0 or not self._leads("with"):
            return []
        behind = [i.place for i in self.items if i.place is not None and i.start >= quantity.end]
        return [p for p in behind if p.role == "" and p.kind == "place"][:1]

    def _leads(self, role: str) -> bool:
        """Whether the sentence begins with a small word of a role."""
        first = self.sentence.matches[0] if self.sentence.matches else None
        return first is not None and first.start == 0 and any(e.kind == "role" and e.id == role for e in first.entries)

    def _out_of_total(self, quantity: Quantity) -> bool:
        """Whether the figure is the total that another is part of ("trên tổng số 566 dự án")."""
        before = self.sentence.tokens[: quantity.start]
        return any(before[-len(p) :] == p for p in out_of_phrases() if len(p) > 1)

    def _sides(
        self, quantity: Quantity, topic: Topic, transform: str, right: list[Item], shared: Shared | None
    ) -> tuple[Sides, str]:
        family = topic.family
        if shared is not None and shared.sides is not None:
            return shared.sides, "clause"
        behind = [i.place for i in right if i.place is not None and i.place.start not in self.ignored]
        if self._is_late() and not self.scope.places:
            self.scope.places = self._late_places()
        elif not self.scope.places and self.scope.subject is None and self.items[0].kind == "growth":
            self.scope.places = self._subject_behind(quantity)
        places = self.scope.places + ([] if transform == "share" else behind)
        if self._out_of_total(quantity) and family == "fdi":
            known = self.context.pairs.get("fdi")
            return Sides(known.reporter if known else HOME, WORLD), "clause"
        if family == "fdi":
            sides = fdi_sides(topic, places, self.context, topic_here=self.scope.topic_here, is_whole=self.is_whole, is_outward=self._is_outward())
        elif family == "visitors":
            sides = visitor_sides(places, self.context)
        elif family == "agreements":
            sides = agreement_sides(places, self.context)
        else:
            total = bool(topic.props.get("total")) or self.total_at >= 0
            alone = bool(self.scope.goods) and not places
            is_total = alone and (total or self._opens_goods(topic) or self._dated_total(topic))
            sides = trade_sides(topic, places, self.context, self._agent(topic), is_total=is_total)
        if sides.is_named:
            return sides, "clause"
        known = self.context.pairs.get(family) or self.context.last_pair
        return sides, self.context.basis(known.sentence, known.paragraph) if known else "article"

    def _is_outward(self) -> bool:
        """Whether the sentence speaks of what goes abroad ("ra nước ngoài")."""
        abroad = load("roles")["outward"]["words"]
        return any(i.place is not None and i.place.kind == "whole" and fold(self.sentence.text(i.start, i.end)) in map(fold, abroad) for i in self.items)

    def _opens_goods(self, topic: Topic) -> bool:
        """Whether a new paragraph turns to another product, whose partners come after its total."""
        last = self.context.pairs.get("trade")
        return (
            topic.measure in ("exports", "imports")
            and self.scope.figures == 0
            and last is not None
            and last.paragraph < self.context.paragraph
            and (self.items[0].kind == "goods" and last.counterpart not in self.context.title_partners or self._heads_goods())
        )

    def _heads_goods(self) -> bool:
        """Whether the sentence begins with a measure of another product than before ("Xuất khẩu cá tra tăng …")."""
        first, second = (*self.items, self.items[-1])[:2]
        found = next((i for i in self.items[1:3] if i.kind == "goods"), second)
        named = first.kind == "measure" and first.start == 0 and found.kind == "goods" and found.start == first.end
        before = self.context.opening_goods
        return named and before is not None and fold(self.sentence.text(found.start, found.end)) != fold(before)

    def _dated_total(self, topic: Topic) -> bool:
        """ "Năm 2019, xuất khẩu gạo đạt …": a sentence of its own, with product and period and no partner."""
        named = any(i.place is not None and i.place.role != "after" for i in self.items)
        first = self.scope.figures == 0 and self.scope.period is not None
        return topic.measure in ("exports", "imports") and first and not named

    def _agent(self, topic: Topic) -> Place | None:
        """The subject of an active verb: the place right before it."""
        if not topic.props.get("active"):
            return None
        for item in self.items:
            if item.kind == "measure" and item.props.get("active") and item.props.get("measure") == topic.measure:
                for place in self.scope.places:
                    if place.role == "" and 0 <= item.start - place.end <= 3:
                        return place
        return None

    def _commodity(
        self, quantity: Quantity, right: list[Item], topic: Topic, transform: str, shared: Shared | None
    ) -> str | None:
        if shared is not None and shared.goods is not None:
            return shared.goods
        context, scope = self.context, self.scope
        wanted = "sectors" if topic.family == "fdi" else "names"
        behind = [i for i in right if i.kind == "goods" and i.id == wanted and transform != "share"]
        goods = behind[:1] or self._joined([i for i in scope.goods if i.id == wanted or topic.family == "trade"])
        if goods and topic.family == "fdi":
            self.sector = self.sentence.text(goods[0].start, goods[-1].end)
            return self.sector
        if topic.family == "fdi" and self.sector and not scope.places:
            return self.sector
        if goods and topic.family == "trade":
            context.goods = self.sentence.text(goods[0].start, goods[-1].end)
            context.goods_paragraph = context.paragraph
            return context.goods
        last = self.told[-1] if self.told else None
        if topic.family == "fdi":
            if last is not None and last.measure == topic.measure and not self._cues(quantity):
                return last.commodity
            return self._sliced(quantity, right, topic)
        if topic.family != "trade" or topic.measure in ("trade_turnover", "trade_balance") and not self.goods_here:
            return context.goods if topic.family == "trade" and context.goods_paragraph == context.paragraph else None
        return context.goods

    def _sliced(self, quantity: Quantity, right: list[Item], topic: Topic) -> str | None:
        """The form of capital ("vốn điều chỉnh") that a figure of investment is a slice by, as printed."""
        cues = self._cues(quantity)
        behind = [i for i in right if i.kind == "measure" and "slice" in i.props and i.start == quantity.end]
        if topic.measure == "fdi_projects" and behind:
            cues = behind  # "826 dự án điều chỉnh vốn"
        sliced = [i for i in cues if "slice" in i.props]
        if len({i.id for i in cues if i.id != "fdi_projects"}) == 1 and sliced:
            if self.slice is None or self.slice[0] != sliced[0].id:
                self.slice = sliced[0].id, self.sentence.text(sliced[0].start, sliced[-1].end)
        elif any(not i.props.get("weak") and i.id not in ("fdi", "fdi_projects") or i.id == "fdi_new" for i in cues):
            self.slice = None
        return self.slice[1] if self.slice is not None else None

    def _cues(self, quantity: Quantity) -> list[Item]:
        """Cues of investment since the figure before: several forms of capital together make a total."""
        cues: list[Item] = []
        for item in self.items:
            if item.start >= quantity.start:
                break
            cues = [] if item.kind == "quantity" else [*cues, item] if item.kind == "measure" else cues
        return [i for i in cues if i.id.startswith("fdi")]

    def _joined(self, goods: list[Item]) -> list[Item]:
        """The last product before the figure, with those that a comma or an "and" joins to it."""
        if not goods:
            return []
        first = len(goods) - 1
        while first and goods[first].start - goods[first - 1].end <= 1:
            first -= 1
        return goods[first:]

    def _dated(
        self, quantity: Quantity, right: list[Item], shared: Shared | None, topic: Topic, *, is_flow: bool
    ) -> tuple[Period, str | None]:
        family, scope, context = topic.family, self.scope, self.context
        if shared is not None and shared.period is not None:
            return settled(shared.period, family), "clause"
        for item in right:
            if item.kind != "period":
                continue
            named = periods_named(item, context, scope.period)
            if named:
                found = settled(named[0], family, is_stock=scope.is_stock, is_flow=is_flow)
                if not scope.is_base and not self._is_bygone(item, found, family):
                    scope.period = named[0]
                    self._date(family, found)
                return found, "clause"
        if scope.period is not None and not (scope.status == "target" and self._stale_target(quantity)):
            found = settled(scope.period, family, is_stock=scope.is_stock, is_flow=is_flow)
            if not scope.is_base:
                self._date(family, found)
            return found, "sentence"
        if scope.status == "target":
            return NO_PERIOD, None
        later = self._later_period(quantity)
        if later is not None and family != "fdi":
            context.set_period(family, later)
            return settled(later, family), "sentence"
        period, basis = carried(family, topic.measure, context, is_stock=scope.is_stock)
        if basis is None and (after := self._year_after_base(quantity)) is not None:
            self._date(family, after)
            return after, "sentence"
        if family == "trade" and basis is None and (late := self._last_period(quantity)) is not None:
            return settled(late, family), "sentence"
        return period, basis

    def _is_bygone(self, item: Item, period: Period, family: str) -> bool:
        """Whether a figure is only what another is measured against ("vượt xa mức 119,5 tỷ USD của năm 2024")."""
        known = self.told[-1].period if self.told else None
        later = known is not None and known.end is not None and period.end is not None and period.end < known.end
        return later and self.sentence.tokens[item.start - 1 : item.start + 1].count("cua") > 0

    def _date(self, family: str, period: Period) -> None:
        """Leave a period for the figures after it; what is only aimed at or foreseen leaves none."""
        if self.scope.status == "actual" and not self.scope.is_earlier:
            self.context.set_period(family, period)

    def _stale_target(self, quantity: Quantity) -> bool:
        """Whether another figure stands between the sentence's period and this target."""
        return self.scope.figures > 0 and not self.scope.fresh_period and quantity.kind != "percent"

    def _later_period(self, quantity: Quantity) -> Period | None:
        for at, item in enumerate(self.items):
            if item.start < quantity.end:
                continue
            if item.kind == "quantity" and item.id != "percent":
                return None
            if item.kind == "break" and item.id in ("words", ";", "(", ")") and not self._is_late():
                return None
            if item.kind == "period" and not self._compared(at):
                named = periods_named(item, self.context, None)
                return named[0] if named else None
        return None

    def _year_after_base(self, quantity: Quantity) -> Period | None:
        """The year of a figure that is only dated by what it is compared with ("giảm 7% so với năm 2019")."""
        for at, item in enumerate(self.items):
            if item.start >= quantity.end and item.kind == "period" and self._compared(at):
                named = periods_named(item, self.context, None)
                if named and named[0].kind == "year" and named[0].end is not None:
                    return year_of(named[0].end.year + 1)
        return None

    def _last_period(self, quantity: Quantity) -> Period | None:
        """A period at the sentence's end, for figures that nothing else dates."""
        for at in range(len(self.items) - 1, -1, -1):
            item = self.items[at]
            if item.start < quantity.end:
                return None
            if item.kind == "period" and not self._compared(at):
                named = periods_named(item, self.context, None)
                return named[0] if named else None
        return None

    def _status(self, right: list[Item], period: Period, quantity: Quantity, topic: Topic, transform: str) -> str:
        status = next((i.id for i in right if i.kind == "status" and i.id in ("target", "forecast")), self.scope.status)
        if self.scope.is_base:
            return "actual"
        at = self.context.published
        level = self.told[-1] if self.told and transform == "growth" else None
        if status == "actual" and level is not None and level.status == "forecast" and level.measure == topic.measure and level.period == period:
            return "forecast"
        if status == "actual" and quantity.qualifier == "about" and period.kind == "year" and at and at.month:
            over = period.end is None or period.end <= at.first_day or (at.month == 12 and (at.day or 0) >= 20)
            return "actual" if over else "forecast"
        return status

    def _is_flow(self, topic: Topic, sides: Sides) -> bool:
        """Whether a cut-off day closes a year's capital from all investors rather than a stock."""
        counted = any(i.quantity is not None and i.quantity.measure == "fdi_projects" for i in self.items)
        everyone = sides.counterpart == WORLD and sides.reporter == HOME
        return everyone and topic.family == "fdi" and not self.scope.is_stock and not counted

    def _value(
        self, quantity: Quantity, topic: Topic, transform: str, sign: int, period: Period, commodity: str | None, sides: Sides
    ) -> tuple[Decimal, Decimal]:
        reading = quantity.readings[0]
        bounds = topic.props.get("typical")
        whole = commodity is None and transform == "level" and quantity.kind == "money"
        if bounds and whole and len(quantity.readings) > 1 and quantity.unit in (None, "USD", "EUR"):
            low, high = (Decimal(int(b)) for b in bounds)
            yearly = period.kind in ("year", "range") and "-" not in f"{sides.reporter}{sides.counterpart}"
            floor = low if yearly else Decimal(0)
            fitting = [r for r in quantity.readings if floor <= r.value <= high]
            reading = fitting[0] if fitting else reading
        value = reading.value
        if transform == "growth":
            return value * sign, reading.step
        if topic.measure == "trade_balance" and transform == "level":
            way = topic.props.get("sign") or quantity.sign or 1
            return value * int(way), reading.step
        return value, reading.step

    def _rank(self, at: int, item: Item) -> None:
        context, scope = self.context, self.scope
        told = read_rank(self.sentence, self.items, at, scope.places, self.told or context.told, context, scope.period)
        if isinstance(told, Rejection):
            self.rejected.append(told)
            return
        self.told.append(told)
        context.set_pair("fdi" if told.measure == "fdi_rank" else "trade", told.reporter, told.counterpart)
        self._topic(topic_of_rank(told.measure))
        scope.places = []
        scope.consumed = next((i.start for i in self.items[at + 1 :] if i.kind == "break"), item.end)
