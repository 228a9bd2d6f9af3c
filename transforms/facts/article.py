"""An article's blocks, read in order with one context, → statements and rejections."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, partial
from itertools import pairwise

from transforms.facts import reader
from transforms.facts.checks.corrections import corrections_of
from transforms.facts.context import Context
from transforms.facts.goods.subjects import open_section
from transforms.facts.parties.pairs import is_of, named_alone, stands_for_country
from transforms.facts.records import WORLD, Known, is_home, is_province
from transforms.facts.statements import Rejection, Statement
from transforms.facts.story.accounting import passed_over
from transforms.facts.story.headlines import dated_by_twins, told_by_story
from transforms.facts.story.leads import dated_by_story
from transforms.facts.story.months_so_far import so_far
from transforms.facts.story.outweighed import beyond_partner, with_everyone
from transforms.facts.story.paragraphs import going_on_in
from transforms.facts.story.parts_apart import told_apart, told_before_sum
from transforms.facts.story.remarks import go_on
from transforms.facts.story.stocks_apart import told_before_stock
from transforms.facts.story.told_again import of_same_amount
from transforms.facts.story.too_great import of_longer_time
from transforms.facts.story.totals_above import above_parts
from transforms.facts.story.undated_ranks import dated_with_figures
from transforms.facts.story.undated_shares import undated_with_rank
from transforms.facts.story.years_apart import begun_in_months, of_later_year, of_same_months
from transforms.facts.tables.finding import tables_of
from transforms.facts.tables.grid import Table
from transforms.facts.tables.telling import figures_in
from transforms.mentions.calendar import Published
from transforms.mentions.goods import goods_of
from transforms.mentions.periods import PeriodMention, periods_of
from transforms.mentions.places import UNNAMED, places_of
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.mentions.years_told import year_told
from transforms.text.blocks import Block
from transforms.text.folding import fold
from transforms.text.reading import Reading
from transforms.text.sentences import sentences_of
from transforms.vocabulary import words

Part = tuple[list[Statement], list[Rejection]]

_PARTED = {",", ";", "-", "–"}  # signs between products that are told of apart
_HEADS = ("title", "heading")
_AGAIN = 2  # times that a story is read once more, at most
_SEVERAL = 3  # times as often as another place
_HEADING = 10  # words of what heads a section, at most
_NUMBERING = re.compile(r"^\W{0,2}\d{1,2}(?:[.-]\d{1,2})?\s?[.)/:–-]\s?(?!\d)")
_ROW = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _dates(reading: Reading, block: Block) -> list[PeriodMention]:
    """Periods of a table's line; a bare year labels a row."""
    years = [
        PeriodMention(m.start(), m.end(), "year", "row")
        for m in _ROW.finditer(reading.text, block.start, block.end)
    ]
    return [*periods_of(reading.folded, block.start, block.end), *years]


def _named(reading: Reading, blocks: Sequence[Block]) -> Counter[str]:
    """How often the whole story names each place."""
    told = (span for b in blocks if b.kind != "furniture" for span in sentences_of(reading.text, b))
    sentences = (sentence_at(reading, start, end) for start, end in told)
    return Counter(code for sentence in sentences for place in places_of(sentence) for code in place.codes)


def _named_in_story(reading: Reading, blocks: Sequence[Block], headline: Reading | None) -> Counter[str]:
    """How often a story and the title that it does not print name each place."""
    counts = _named(reading, blocks)
    return counts + _named(headline, [_line(headline)]) if headline is not None else counts


def _line(headline: Reading) -> Block:
    return Block(0, len(headline.text), "title")


def _read_headline(headline: Reading | None, context: Context) -> None:
    """Read a title that the page does not print, for what it says of the story.

    Its figures stand nowhere in the text, and are none of ours.
    """
    if headline is not None and headline.text:
        context.paragraph = 0
        _read_block(_line(headline), headline, context)


def _partner_told(counts: Counter[str]) -> str | None:
    """The foreign place that the whole story names most often; the first among equals."""
    return next((code for code, _ in counts.most_common() if not is_home(code) and code != WORLD), None)


def _dominant(counts: Counter[str]) -> tuple[str | None, int]:
    """The country abroad that a story names, with its provinces, more often than all others together.

    With it how often that is; None and 0 where there is none.
    """
    abroad: Counter[str] = Counter()
    for code, count in counts.items():
        if not is_home(code) and code != WORLD:
            abroad[code.partition("-")[0]] += count
    code, count = next(iter(abroad.most_common(1)), ("", 0))
    return (code, count) if 2 * count > abroad.total() else (None, 0)


def _province_told(counts: Counter[str]) -> str | None:
    """The province that the whole story is on, be it named behind what is told of it ("toàn tỉnh …").

    It is the only one, or named several times as often as any other.
    """
    named = [code for code, _ in counts.most_common() if is_province(code)]
    known = [code for code in named if code != UNNAMED and not stands_for_country(code)]
    if not known or (len(known) > 1 and counts[known[0]] < _SEVERAL * counts[known[1]]):
        return None
    return known[0]


def statements_of(
    reading: Reading, blocks: Sequence[Block], published: Published | None, headline: Reading | None = None
) -> Part:
    """Every statement and every rejection of the story; furniture is not read.

    Where its figures show that some were read wrong, it is read again with what they say of those.
    ``headline``: the title, where it is known from outside and the page does not print it.
    """
    read = partial(_read_story, reading, blocks, published, headline)
    told, rejected = read({})
    before: Mapping[int, Known] = {}
    for _ in range(_AGAIN):
        known = corrections_of(told, before, reading.text)
        if known == before:
            break
        told, rejected = read(known)
        before = known
    return told, rejected


def _read_story(
    reading: Reading,
    blocks: Sequence[Block],
    published: Published | None,
    headline: Reading | None,
    known: Mapping[int, Known],
) -> Part:
    """A story's statements and rejections; ``known``: what is known of figures, by where each starts."""
    named = cache(partial(_named_in_story, reading, blocks, headline))
    context = Context(
        published or _year_told(reading, blocks, headline),
        names=lambda country: any(is_of(code, country) for code in named()),
        ahead=lambda: _partner_told(named()),
        ahead_province=lambda: _province_told(named()),
        dominant=cache(lambda: _dominant(named())),
        known=known,
    )
    parts: list[tuple[bool, Part]] = []
    tabled = -1
    tables = {table.first: table for table in tables_of(reading, blocks)}
    _read_headline(headline, context)
    going_on = going_on_in(reading, blocks)
    for paragraph, block in enumerate(blocks):
        if paragraph not in tables and (block.kind == "furniture" or paragraph <= tabled):
            continue
        context.paragraph += paragraph not in going_on and not _is_aside(block, context)
        if paragraph in tables:
            tabled = tables[paragraph].last
            parts.append((False, _read_table(tables[paragraph], reading, blocks, context)))
        else:
            parts.append((block.kind in _HEADS, _read_block(block, reading, context)))
    told, rejected = _settled(parts)
    told = above_parts(beyond_partner(of_same_amount(with_everyone(told))), reading.text)
    dated = told_apart(dated_by_story(dated_by_twins(told), reading.folded), reading.text)
    dated = told_before_sum(dated, told, reading.text)
    dated = of_same_months(of_later_year(of_longer_time(dated)), reading.text)
    dated = undated_with_rank(told_before_stock(dated, reading.text))
    settled = begun_in_months(dated, so_far(dated, reading.folded, context.published))
    return dated_with_figures(settled, reading), rejected


def _year_told(reading: Reading, blocks: Sequence[Block], headline: Reading | None) -> Published | None:
    """The year that an undated story writes in, or its title."""
    told = year_told(reading, tuple(blocks))
    return told or (year_told(headline, (_line(headline),)) if headline is not None else None)


def _settled(parts: Sequence[tuple[bool, Part]]) -> Part:
    """All statements and rejections, the headlines' completed by the story."""
    body = [statement for is_head, (facts, _) in parts if not is_head for statement in facts]
    told: list[Statement] = []
    rejected: list[Rejection] = []
    for is_head, (facts, left) in parts:
        if is_head:
            facts, left = told_by_story(facts, left, body)
        told += facts
        rejected += left
    return told, rejected


def _read_table(table: Table, reading: Reading, blocks: Sequence[Block], context: Context) -> Part:
    """A table's statements, and why its other figures are none."""
    figures = list(figures_in(table, reading, context))
    told = [figure for figure in figures if isinstance(figure, Statement)]
    rejected = [figure for figure in figures if isinstance(figure, Rejection)]
    for line in blocks[table.first : table.last + 1]:
        span = (line.start, line.end)
        rejected += passed_over(reading.text, span, told, rejected, _dates(reading, line), [])
    return told, rejected


def _read_block(block: Block, reading: Reading, context: Context) -> Part:
    """A block's statements, sentence by sentence; headings and titles leave theirs to those below."""
    told: list[Statement] = []
    rejected: list[Rejection] = []
    context.is_title, context.is_heading = block.kind == "title", _opens_section(reading, block)
    if _is_aside(block, context):
        context = context.copy()
        context.paragraph += 1
    before = context.copy()
    for start, end in sentences_of(reading.text, block):
        context.sentence += 1
        facts, left = reader.read(sentence_at(reading, start, end), context)
        told += facts
        rejected += left
    if not told:
        go_on(context, before, reading, block)
    last = context.last_period
    heads = block.kind in _HEADS or reading.text[block.end - 1] == ":"
    if heads and last is not None and last.paragraph == context.paragraph:
        context.heading_period = last
    if block.kind == "title":
        _leave_title(sentence_at(reading, block.start, block.end), context)
    elif block.kind == "heading":
        _open_partner(sentence_at(reading, block.start, block.end), context)
        if context.is_heading:
            open_section(context)
    return told, rejected


def _is_aside(block: Block, context: Context) -> bool:
    """Whether what a block says is in a picture, and the text goes on with what was told before it."""
    return block.kind == "caption" and context.topic is not None


def _opens_section(reading: Reading, block: Block) -> bool:
    """Whether a line is a section's heading: a few words, and no figure but its own ("1. Gạo")."""
    line = _NUMBERING.sub("", reading.text[block.start : block.end])
    return block.kind == "heading" and len(line.split()) <= _HEADING and not any(map(str.isdecimal, line))


def _open_partner(heading: Sentence, context: Context) -> None:
    """Begin a section on the partner, or the province, that a heading names alone ("Thị trường Mỹ")."""
    named = named_alone(heading)
    if named is not None and is_home(named):
        context.title_province = named
        for family in ("trade", "fdi"):
            context.set_pair(family, named, WORLD)
        return
    context.section = named
    if named is not None:
        context.set_pair("trade", context.protagonist, named)


def _only_hints(title: Sentence, goods: str | None) -> bool:
    """Whether a title leaves open which product it is on ("Loại hạt này …", "Siêu thực phẩm này …")."""
    said = " ".join(title.tokens)
    if goods is not None and fold(goods) in words("commodities", "names", "unnamed"):
        return True
    told = words("roles", "goods", "same") if goods is None else set()
    pointed = {f"{fold(goods)} {word}" for word in words("places", "regions", "told")} if goods else set()
    return any(hint in said for hint in told | pointed)


def _is_on_several(title: Sentence) -> bool:
    """Whether a title tells of several products apart, each in words of its own, and of no trade.

    "Ba năm EVFTA: Da giày đi trước, dệt may theo sau"
    """
    goods = [g for g in goods_of(title) if g.kind == "names"] if "measure" not in title.by_kind else []
    between = (title.tokens[one.end : other.start] for one, other in pairwise(goods))
    return any(len(said) > 1 and not _PARTED.isdisjoint(said) for said in between)


def _leave_title(title: Sentence, context: Context) -> None:
    """Leave what the title names for the whole story: partners, goods, and a province that is no capital.

    Of the goods that it only hints at ("Loại quả này …"), or which of several, the story tells.
    """
    context.title_partners.update(context.mentions)
    invested = context.pairs.get("fdi")
    if invested is not None and not is_home(invested.partner) and invested.partner != WORLD:
        context.title_partners.add(invested.partner)  # "8 tỷ USD vốn đầu tư của ASEAN …"
    context.title_paragraph, context.is_on_capital = context.paragraph, invested is not None
    hints = _only_hints(title, context.goods) or _is_on_several(title)
    if hints:
        context.goods, context.opening_paragraph = None, -1
    traded = context.topic is not None and context.topic.family == "trade" and not hints
    context.title_topic = context.topic if traded else None
    context.title_goods = context.goods
    named = context.province if context.province_paragraph == context.paragraph else None
    context.title_province = named if named and is_home(named) and not stands_for_country(named) else None
