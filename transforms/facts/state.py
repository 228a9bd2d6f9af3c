"""What is known while a sentence is read: its items, what was told, what the words since a figure say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from transforms.facts.clauses.closing_cues import sentence_topic
from transforms.facts.clauses.respectively import Shared, lists_in
from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import WORLD, Dated, Pair, Topic
from transforms.facts.sentence_items import items_of
from transforms.facts.statements import Rejection, Statement
from transforms.lazy import lazy
from transforms.mentions.calendar import Period
from transforms.mentions.periods import ends_a_product
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.mentions.tokens import Sentence
from transforms.text.folding import fold
from transforms.vocabulary import words

_PARTING = frozenset((",", ";", ":", ".", "(", ")"))  # signs between clauses

_folded = lru_cache(maxsize=4_096)(fold)  # a story says the same few things over and over


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class Figure:
    """A figure whose measure is known, with all that its clause says of it.

    ``behind``: items that modify it from behind; ``shared``: what it takes from a list that it answers to;
    ``transform``: level, growth or share; ``sign``: -1 where it falls; ``is_sent``: the words behind a share
    say where it goes or comes from ("trong đó 60% xuất sang Lào").
    """

    quantity: Quantity
    behind: list[Item]
    shared: Shared | None
    topic: Topic
    transform: str = "level"
    sign: int = 1
    is_sent: bool = False


@dataclass(slots=True)
class Scope:
    """What the words since the last figure say, and what the sentence has said so far."""

    places: list[Place] = field(default_factory=list)
    subject: Place | None = None
    list_role: str = ""  # of the places that a list names one by one
    goods: list[Item] = field(default_factory=list)
    topic_here: bool = False
    period: Period | None = None
    fresh_period: bool = False
    is_alone: bool = False  # it is singled out of one before ("riêng tháng 7")
    is_earlier: bool = False
    looked_from: Period | None = None  # what was told when words looked back ("…, cùng kỳ năm ngoái …")
    outside: tuple[Period | None, bool] | None = None  # period, and whether earlier, before an open bracket
    dated: Dated | None = None  # the period told last before an open bracket
    told: int = 0  # figures told before an open bracket
    spoken_of: tuple[Topic | None, str | None] | None = None  # topic and goods before an open bracket
    whole: int = -1  # the statement right before an open bracket
    paired: tuple[int, dict[str, Pair]] | None = None  # where a bracket opened, and the pairs told before it
    status: str = "actual"
    has_happened: bool = False  # the words say that it did
    aims: str = ""  # target or forecast, of what a change comes to whose start is told
    is_estimate: bool = False  # a forecast is no more than that, once its months are over
    goal_behind: int = -1  # so many figures were told when words put them against the one behind
    is_base: bool = False
    is_stock: bool = False
    figures: int = 0
    consumed: int = -1


class SentenceState:
    """One sentence while it is read; ``context`` is what the sentences before left."""

    def __init__(self, sentence: Sentence, context: Context) -> None:
        self.sentence, self.context = sentence, context
        self.items = items_of(sentence)
        self._by_kind: dict[str, list[Item]] = {}
        for item in self.items:
            self._by_kind.setdefault(item.kind, []).append(item)
        self._before: dict[int, list[Item]] = {}
        self._behind: dict[int, list[Item]] = {}
        self.scope = Scope()
        self.told: list[Statement] = []
        self.rejected: list[Rejection] = []
        self.lists = lists_in(sentence, self.items)
        self.shared: dict[int, Shared] = {}
        self.late_topic: Topic | None = sentence_topic(self.items, context)
        self.ignored: set[int] = set()
        self.joint_at = -1  # where a figure of several partners together ends
        self.firms: list[tuple[int, int]] = []
        self.unit: Quantity | None = None
        self.total_at = self.sum_at = -1  # where a total, or another sum, was spoken of last
        self.caused = -1  # how many figures were told when what only leads to the trade behind it ended
        self.left_cause = False  # and it names places
        self.is_trade = bool(self.of_kind("measure"))
        self.is_whole = any(i.props.get("whole") for i in self.of_kind("measure"))
        named = any(item.id != "all" for item in self.of_kind("goods_word"))
        self.goods_here = named or bool(self.of_kind("goods"))
        self.sector = ""
        self.slice: tuple[str, str] | None = None

    def of_kind(self, kind: str) -> Sequence[Item]:
        """The items of a kind, in order."""
        return self._by_kind.get(kind, ())

    def before(self, quantity: Quantity) -> Sequence[Item]:
        """The items that stand before a figure."""
        start = quantity.start
        if start not in self._before:
            self._before[start] = [item for item in self.items if item.end <= start]
        return self._before[start]

    def behind(self, quantity: Quantity) -> Sequence[Item]:
        """The items that stand behind a figure."""
        end = quantity.end
        if end not in self._behind:
            self._behind[end] = [item for item in self.items if item.start >= end]
        return self._behind[end]

    @lazy
    def _at(self) -> dict[int, int]:
        """Which item is the first that begins at a token."""
        return {item.start: at for at, item in reversed([*enumerate(self.items)])}

    def index_of(self, quantity: Quantity) -> int:
        """Where among the items a figure is."""
        return self._at[quantity.start]

    def said(self, item: Item | Place) -> str:
        """The words of an item, or a place, folded."""
        if item.end - item.start == 1:
            return self.sentence.tokens[item.start]
        return _folded(self.sentence.text(item.start, item.end))

    @property
    def told_before(self) -> list[Statement]:
        """The sentence's statements so far; before its first one, those of the sentence that told some."""
        return self.told or self.context.told

    def clause_opens(self, start: int) -> int:
        """The token behind the last sign before token ``start``."""
        tokens = self.sentence.tokens
        return max((n + 1 for n in range(start) if tokens[n] in _PARTING), default=0)

    def said_before(self, start: int) -> str:
        """The two words before token ``start``, folded."""
        return " ".join(self.sentence.tokens[max(0, start - 2) : start])

    def singles_out(self, start: int, end: int) -> bool:
        """Whether a word among tokens [start, end) singles out what follows, and ends no product."""
        tokens, alone = self.sentence.tokens, words("roles", "alone", "words")
        return any(tokens[n] in alone and not ends_a_product(tokens, n) for n in range(max(0, start), end))

    def product(self, start: int, end: int) -> str:
        """A product as printed, without what makes an industry of it ("ngành chè", "ngành hàng rau quả")."""
        for count in (2, 1):
            if " ".join(self.sentence.tokens[start : start + count]) in words("commodities", "industry_of"):
                start += count if start + count < end else 0
                break
        return self.sentence.text(start, end)

    def is_sector(self, item: Item) -> bool:
        """Whether goods are what is invested in, as in a text on investment a product can be."""
        topic = self.context.topic
        invested = topic is not None and topic.family == "fdi"
        industry = self.sentence.tokens[item.start] in words("commodities", "industry")
        return item.id == "sectors" or (invested and (industry or bool(item.props.get("sector"))))

    def is_share_word(self, veto: Item) -> bool:
        """Whether a word of something else says here whose share it is ("Lào đóng góp 6% xuất khẩu").

        Or how many of all visitors come from there ("Thị trường Lào đóng góp 90.000 lượt").
        """
        if not any(i.id == "share" and i.start == veto.start for i in self.of_kind("growth")):
            return False
        behind = next((i for i in self.of_kind("quantity") if i.start >= veto.end), None)
        if behind is None or behind.quantity is None or behind.start - veto.end > 1:
            return False
        invested = self.context.topic is not None and self.context.topic.family == "fdi"
        gives = invested and any(i.end == veto.start and i.place is not None for i in self.items)
        amount = behind.id == "money" and gives  # "Trong tổng số 27 tỷ USD, Lào đóng góp 3 tỷ USD"
        return amount or behind.id == "percent" or behind.quantity.measure == "visitor_arrivals"

    @property
    def has_cause(self) -> bool:
        """Whether what only leads to trade stands before it, and none with a partner was told between.

        "Dù thế giới suy giảm, kim ngạch với Lào đạt 9 triệu USD, trong đó |xuất khẩu của ta| …": to Laos
        """
        return self.caused >= 0 and all(s.counterpart == WORLD for s in self.told[self.caused :])

    @property
    def is_late(self) -> bool:
        """Whether what governs the figures stands behind them all."""
        return self.late_topic is not None and not self.scope.topic_here
