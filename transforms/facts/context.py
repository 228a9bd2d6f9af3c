"""What a reader carries from one figure to the next: measure, pair, period, goods, authority, currency."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from types import MappingProxyType

from transforms.facts.records import (
    HOME,
    NEVER,
    WORLD,
    Both,
    Dated,
    Gates,
    Known,
    Listing,
    Pair,
    Partner,
    Ranking,
    Topic,
    Whole,
    is_home,
)
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period, Published

Traded = tuple[str, str, str | None]  # a measure, whose it is, and the product
Levels = dict[tuple[Decimal, str | None], tuple[Topic, Statement]]
_WHOLES = (WORLD, "ASEAN", "EU")  # whose parts are listed
_UNKNOWN = Known()
_SEVERAL = 3  # times that a story names what it is on, at least


@dataclass
class Context:
    """Mutable while an article is read, sentence by sentence; without slots, which are slow to copy."""

    published: Published | None
    sentence: int = -1
    paragraph: int = -1
    topic: Topic | None = None
    directed: Topic | None = None  # exports or imports, whichever was spoken of last
    aside: Topic | None = None  # what only a price was told of, and the next sentence may go on with
    measured: Topic | None = None  # the last that is one of ours, whatever is spoken of since
    topic_sentence: int = -1
    topic_before: int = -1  # the sentence before it that named one
    topic_paragraph: int = -1
    amounts_aside: int = -1  # the last sentence with amounts in dollars of which none was ours
    pairs: dict[str, Pair] = field(default_factory=dict)
    last_pair: Pair | None = None
    named_pair: Pair | None = None  # two other countries whose trade was spoken of without a figure
    dealt_with: dict[str, int] = field(default_factory=dict)  # Vietnam's partners: the last paragraph of each
    traded_with: set[str] = field(default_factory=set)  # who was named by a sentence on trade
    dealt_in_all: set[str] = field(default_factory=set)  # those with whom trade in all goods was told
    national_paragraph: int = -1  # where Vietnam's own trade was told first
    traded_whole: dict[str, Pair] = field(default_factory=dict)  # the last pairs with everyone, or a group
    all_paragraph: int = -1  # where its trade, or a province's, with everyone was told last
    economy: tuple[str, int, int] | None = None  # whose size was told last: sentence and paragraph
    rivals: dict[str, set[str]] = field(default_factory=dict)  # who else sells to a market
    hosts: tuple[int, frozenset[str]] = (-1, frozenset())  # where investment was told last: paragraph, places
    investors: tuple[int, frozenset[str]] = (-1, frozenset())  # the same of who invests
    all_told: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)  # of a family and reporter
    ranking: Ranking | None = None
    ranked_sentence: int = -2  # the last one with a rank, be it none of ours
    periods: dict[str, Dated] = field(default_factory=dict)
    amounts: dict[str, Period] = field(default_factory=dict)  # the period of the last amount that happened
    wholes: dict[str, Dated] = field(default_factory=dict)  # the latest year, or months so far, of amounts
    totals: dict[tuple[str, str, str | None], tuple[Decimal, Period]] = field(
        default_factory=dict
    )  # with all
    levels: Levels = field(default_factory=dict)  # that happened
    greatest: dict[tuple[str, Period], Decimal] = field(default_factory=dict)  # of what a time's capital is
    last_period: Dated | None = None
    visit: Dated | None = None  # the days that a visit took
    day: Dated | None = None  # the day of news that was told last
    heading_period: Dated | None = None
    freshest: dict[str, Dated] = field(default_factory=dict)  # the periods that end last, of what happened
    stock: Dated | None = None  # as of when capital heaped up was told last; its period may say no day
    times: dict[tuple[str, str], frozenset[Period]] = field(default_factory=dict)  # of whose trade, which way
    projects: tuple[Dated, tuple[str, str]] | None = None  # the same where projects were counted, and whose
    latest_flow: Dated | None = None  # the same of investment, its stocks left out
    goods: str | None = None
    goods_paragraph: int = -1
    names_goods: bool = False  # the sentence names products
    tells_part: bool = False  # it opens on part of what was told ("Trong đó, …")
    tells_theirs: bool = False  # the same, or on the projects or the capital that was told ("Các dự án …")
    named_goods: str | None = None  # the last that were named, spoken of or not
    traded_goods: str | None = None  # the last that were named by a sentence on trade, or on who leads in it
    on_part: bool = False  # they are part of what the paragraph is on
    is_title: bool = False
    title_paragraph: int = -1
    is_on_capital: bool = False  # the title tells who invests, or how much
    title_goods: str | None = None  # what the story is on: its title says, or else its first figure of trade
    goods_told_first: int = -1  # the sentence whose first figure says so, where no title does
    measure_told_first: str = ""  # the trade of that figure
    ranked_goods: set[str] = field(default_factory=set)  # that were ranked among all goods traded
    is_heading: bool = False
    section_goods: str | None = None  # what the heading above names
    opening_goods: str | None = None
    opening_paragraph: int = -1
    opens_whole: bool = False  # words of trade said what the paragraph opened with
    products: set[str] = field(default_factory=set)  # that were told of in that paragraph
    tells_all: bool = False  # trade in all goods was told below the title
    above_goods: str | None = None  # what the paragraph above it opened with, and was on
    authority: str | None = None
    authority_home: str | None = None
    authority_paragraph: int = -1
    authority_sentence: int = -1
    authority_family: str | None = None
    observed: bool = False  # it watches what all countries trade
    firms: set[tuple[str, ...]] = field(default_factory=set)  # names in capitals
    firm_sentence: int = -2  # where trade of one of them was told
    currency: str | None = None
    province: str | None = None
    province_paragraph: int = -1
    is_opened: bool = False  # whether a place has been named below the title
    opens_on: str | None = None  # the province that a story without such a title opens on
    led_by: str | None = None  # the province that its paragraph is on: who does, or where, and no mere site
    invested_in: tuple[str | None, int] = (None, -1)  # the one sector that a sentence was on
    sector_paragraph: int = -1  # where firms from abroad, or those of the country, were told apart
    home_paragraph: int = -1
    home_sentence: int = -1
    title_province: str | None = None
    section: str | None = None  # the partner that the heading names, and nothing else
    title_topic: Topic | None = None  # the trade that the title names: with its partners, or with everyone
    title_way: str = ""  # which way the goods in the title go: exports, imports
    title_partners: set[str] = field(default_factory=set)
    passed: Partner | None = None  # was only mentioned, by a sentence on something else
    partner: Partner | None = None
    region: Partner | None = None  # a province abroad that the title, or a sentence without figures, is on
    abroad: Partner | None = None  # another country that a sentence turned to, as who trades
    protagonist: str = HOME  # whose trade the text tells: where it opens with another country's, that one's
    mentions: dict[str, int] = field(default_factory=dict)  # of foreign places, how often each was named
    recent: list[str] = field(default_factory=list)  # foreign places, the one named last at the end
    gates: Gates | None = None
    listing: Listing | None = None
    names: Callable[[str], bool] = lambda _: False  # whether the whole story names a country or a part of it
    ahead: Callable[[], str | None] = lambda: None
    ahead_province: Callable[[], str | None] = lambda: None
    known: Mapping[int, Known] = field(default_factory=lambda: MappingProxyType({}))  # of figures, by start
    dominant: Callable[[], tuple[str | None, int]] = lambda: (None, 0)  # what the story names above all
    told_sentence: int = -1
    compared: tuple[int, int] = NEVER  # a sentence, and its paragraph, that looked back at the year before
    begun: Dated | None = None  # when a change began that was told with its date
    closing_growth: tuple[int, int] = (-2, 0)  # a sentence, and the sign of the growth it ends in
    is_reached: bool = False  # what the sentence before aimed at, it tells to have happened
    turnover_paragraph: int = -1
    whole: Whole | None = None
    both: Both | None = None
    told: list[Statement] = field(default_factory=list)  # facts of the sentence before, for "respectively"

    def copy(self) -> Context:
        """The same context, which can be read on with and leaves this one as it is."""
        other = object.__new__(Context)
        other.__dict__ = self.__dict__ | {name: self.__dict__[name].copy() for name in _HELD}
        return other

    def known_of(self, start: int) -> Known:
        """What other figures of the story say of the one that starts there."""
        return self.known.get(start, _UNKNOWN)

    def basis(self, sentence: int, paragraph: int) -> str:
        """How far away something named there is."""
        if paragraph < 0:
            return "article"
        if sentence == self.sentence:
            return "sentence"
        return "paragraph" if paragraph == self.paragraph else "article"

    def name_partner(self, code: str) -> None:
        """Remember a foreign place that the text names."""
        last = self.partner
        same = last is None or last.sentence != self.sentence or (last.code == code and last.is_alone)
        self.partner = Partner(code, self.sentence, self.paragraph, is_alone=same)
        self.mentions[code] = self.mentions.get(code, 0) + 1
        self.recent = [*(known for known in self.recent if known != code), code]

    def is_on(self, code: str) -> bool:
        """Whether the article is about a partner: its title names it, or else nothing so often."""
        if self.title_partners or self.title_topic is not None or code == self.section:
            return code in {*self.title_partners, self.section}
        often = code == self.main_partner() and self.mentions.get(code, 0) > 2
        above_all, count = self.dominant()
        return often or (code == above_all and count >= _SEVERAL)

    def parts_theirs(self) -> bool:
        """Whether a sentence goes on with one investor's capital, told in the sentence before.

        "Lào có 29 dự án tại Việt Nam. |Trong đó|, Hà Nội có 9 dự án"
        """
        last = self.pairs.get("fdi")
        near = last is not None and last.sentence == self.sentence - 1 == self.told_sentence
        return self.tells_theirs and near and last is not None and last.counterpart not in (WORLD, HOME)

    def story_partner(self) -> str | None:
        """The one country that the story is on: the only one in its title, or that it names above all."""
        if self.title_partners:
            return next(iter(self.title_partners)) if len(self.title_partners) == 1 else None
        return self.dominant()[0]

    def is_on_one(self) -> bool:
        """Whether the article is on all trade with one partner: its title names that, and no product."""
        last = self.pairs.get("trade")
        alone = len(self.title_partners) == 1 and self.title_topic is not None and self.title_goods is None
        return alone and last is not None and last.partner in self.title_partners

    def main_partner(self) -> str | None:
        """The foreign place that the article has named most often so far; the latest among equals."""
        if not self.mentions:
            return None
        most = max(self.mentions.values())
        if self.partner is not None and self.mentions.get(self.partner.code) == most:
            return self.partner.code
        return min(code for code, count in self.mentions.items() if count == most)

    @property
    def side_quoted(self) -> str | None:
        """The economy whose statistics are quoted: Vietnam's in the story, another's in its paragraph."""
        here = self.authority_paragraph == self.paragraph
        return self.authority_home if here or is_home(self.authority_home or "") else None

    def is_observer(self, code: str) -> bool:
        """Whether a country is named only as whose body tells what others trade."""
        here = self.authority_sentence == self.sentence
        return self.observed and here and self.authority_home == code

    def quoted(self, family: str) -> str | None:
        """The body that a figure is from: named in its sentence, or in its paragraph for the same subject."""
        if self.authority_paragraph != self.paragraph:
            return None
        if self.authority_family is None or self.authority_sentence == self.sentence:
            self.authority_family = family
        return self.authority if family == self.authority_family else None

    def set_topic(self, topic: Topic) -> None:
        if topic.measure in ("exports", "imports"):
            self.directed = topic
        if not topic.veto:
            self.measured = topic
        if self.topic_sentence != self.sentence:
            self.topic_before = self.topic_sentence
        self.topic, self.topic_sentence, self.topic_paragraph = topic, self.sentence, self.paragraph

    def set_pair(
        self,
        family: str,
        reporter: str,
        counterpart: str,
        *,
        is_ranked: bool = False,
        is_stated: bool = False,
        is_market: bool = False,
        is_alone: bool = False,
        measure: str = "",
    ) -> None:
        here = self.sentence, self.paragraph
        pair = Pair(reporter, counterpart, *here, is_ranked, is_stated, is_market, is_alone, measure)
        self.pairs[family] = self.last_pair = pair
        if (family, reporter) == ("trade", HOME) and self.national_paragraph < 0:
            self.national_paragraph = self.paragraph
            self.title_province = None if self.opens_on else self.title_province
        if counterpart == WORLD:
            self.all_told[family, reporter] = self.paragraph, self.sentence
        if family == "trade" and is_home(reporter) and counterpart in _WHOLES:
            self.traded_whole[counterpart] = pair
        if (family, counterpart) == ("trade", WORLD) and is_home(reporter):
            self.all_paragraph = self.paragraph
        if (family, reporter) == ("trade", HOME):
            self.dealt_with[counterpart] = self.paragraph
        if measure == "exports" and not is_home(reporter):
            self.rivals.setdefault(counterpart, set()).add(reporter)
        if family == "fdi":
            self.hosts = self.paragraph, self._told_here(self.hosts) | {reporter}
            self.investors = self.paragraph, self._told_here(self.investors) | {counterpart}

    def _told_here(self, kept: tuple[int, frozenset[str]]) -> frozenset[str]:
        return kept[1] if kept[0] == self.paragraph else frozenset()

    def set_period(
        self, family: str, period: Period, *, is_alone: bool = False, is_inserted: bool = False
    ) -> None:
        """Remember a period; ``is_alone``: it was singled out of the one before ("riêng tháng 7")."""
        known = self.periods.get(family)
        again = known is not None and known.period == period
        repeats = again and (is_alone or known is None or known.paragraph == self.paragraph)
        whole = known.whole if known is not None and repeats else known if is_alone else None
        if is_alone and family == "fdi" and self.stock is not None and (known is None or repeats):
            whole = self.stock
        inserted = known.is_inserted if known is not None and repeats else is_inserted
        dated = Dated(period, self.sentence, self.paragraph, whole, inserted)
        if family:
            self.periods[family] = dated
        at = self.published
        unended = at is not None and period.kind == "year" and (period.end or at.last_day) > at.last_day
        follows = family and whole is None and not is_alone and not unended
        latest = self._later(self.freshest.get(family), dated) if follows else None
        if latest is not None:
            self.freshest[family] = latest
        if family == "fdi" and period.start is not None and not is_alone:
            self.latest_flow = self._later(self.latest_flow, dated)
        self.last_period = dated

    def _later(self, known: Dated | None, dated: Dated) -> Dated | None:
        """Whichever of two periods ends later; the title's, rounded to what fits a headline, gives way."""
        end = dated.period.end
        if end is None:
            return known
        latest = known.period.end if known is not None else None
        of_title = known is not None and known.paragraph == self.title_paragraph != self.paragraph
        return dated if latest is None or latest <= end or of_title else known


# What a context holds that is changed in place.
_HELD = tuple(f.name for f in fields(Context) if f.default_factory in (dict, list, set))
