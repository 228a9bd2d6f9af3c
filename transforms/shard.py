"""A batch of raw articles → one Arrow table per staged table: the unit of work and of scale."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
import pyarrow as pa

from transforms.events import Event, events_of
from transforms.facts.article import statements_of
from transforms.facts.statements import Rejection, Statement
from transforms.ids import id_of, id_of_place
from transforms.mentions.page_dates import is_long_after
from transforms.prefilter import may_state as may_state_in
from transforms.reconcile.intervals import Interval, interval_of
from transforms.schema import STAGED
from transforms.sieve import sieve
from transforms.stories import hash_of, points_of, runs_of
from transforms.text.articles import Article, RawArticle, Unreadable, article_of
from transforms.text.blocks import blocks_of
from transforms.text.headlines import headline_of, says
from transforms.text.lines import first_line
from transforms.text.reading import Reading, read
from transforms.text.sentences import sentences_of
from transforms.unread import Unread

_LARGEST = Decimal(10) ** 21
_PLACES = Decimal("0.000001")
Row = dict[str, Any]


def extract(batch: Iterable[RawArticle]) -> dict[str, pa.Table]:
    """Read each article of the batch; keys of the result are the names of the staged tables.

    An article that cannot be read becomes a row of ``rejected_inputs`` and costs nothing else. One that can
    tell nothing of ours is not read: its lines are told apart and its figures counted.
    """
    rows: dict[str, list[Row]] = {table.name: [] for table in STAGED}
    articles = list(_articles_of(batch, rows["rejected_inputs"]))
    sieved = sieve(pa.array([article.text for article in articles], pa.string()))
    unread: dict[str, str] = {}
    uncounted: dict[str, str] = {}
    for article, may_state, may_happen in zip(articles, *sieved, strict=True):
        if not (may_state or may_happen):
            unread[article.article_id] = uncounted[article.article_id] = article.text
            rows["articles"].append(_article(article, article.title or first_line(article.text)))
            continue
        found = rows_of(article, may_state=may_state, may_happen=may_happen)
        if "rejected_figures" not in found:
            uncounted[article.article_id] = article.text
        for table, read_rows in found.items():
            rows[table] += read_rows
    tables = {table.name: pa.Table.from_pylist(rows[table.name], schema=table.arrow()) for table in STAGED}
    order = {article.article_id: number for number, article in enumerate(articles)}
    more = {"sentences": Unread(unread).lines(), "rejected_figures": Unread(uncounted).figures()}
    return tables | {name: _in_order(tables[name], counted, order) for name, counted in more.items()}


def _articles_of(batch: Iterable[RawArticle], rejected: list[Row]) -> Iterator[Article]:
    """The articles that can be read; a row of ``rejected`` for each other."""
    for raw in batch:
        try:
            yield article_of(raw)
        except Unreadable as error:
            rejected.append({"source": raw.source, "reason": error.reason, "detail": error.detail})


def _in_order(one: pa.Table, other: pa.Table, order: Mapping[str, int]) -> pa.Table:
    """The rows of two tables, in the order of their articles."""
    both = pa.concat_tables([one, other])
    numbers = np.fromiter(map(order.__getitem__, both["article_id"].to_pylist()), dtype=np.int64)
    return both.take(pa.array(np.argsort(numbers, kind="stable")))


def rows_of(article: Article, *, may_state: bool, may_happen: bool) -> dict[str, list[Row]]:
    """The rows of one article, by table; no figures where a closer look shows that it states nothing."""
    reading = read(article.text)
    blocks = blocks_of(reading, article.title)
    if article.published and article.has_printed_date and is_long_after(reading, blocks, article.published):
        article = replace(article, published=None, published_basis=None)
    spans = [(a, b, block.kind) for block in blocks for a, b in sentences_of(reading.text, block)]
    sentences = _sentences(article, reading, spans)
    printed = next((reading.text[b.start : b.end] for b in blocks if b.kind == "title"), None)
    title = article.title or printed
    rows = {"articles": [_article(article, title)], "sentences": sentences}
    if may_happen:
        events = events_of(reading, blocks, article.published)
        rows["events"] = _in_place((_event(article, reading, e) for e in events), "event_id")
    if may_state and may_state_in(reading, [(start, end) for start, end, _ in spans]):
        headline = headline_of(article.title) if article.title and not says(printed, article.title) else None
        told, rejected = statements_of(reading, blocks, article.published, headline)
        rows["facts"] = _in_place((row for s in told if (row := _fact(article, reading, s))), "fact_id")
        rejected += [_implausible(s) for s in told if abs(s.value) >= _LARGEST]
        rows["rejected_figures"] = _in_place((_figure(article, reading, r) for r in rejected), "figure_id")
    for table in ("facts", "events", "rejected_figures"):
        _quote_sentences(rows.get(table, ()), sentences)
    if rows.get("facts"):
        rows["sketches"] = _sketches(article, sentences)
    return rows


def _in_place(rows: Iterable[Row], key: str) -> list[Row]:
    """Rows by the place that they are about, each once."""
    unique = {row[key]: row for row in rows}
    return sorted(unique.values(), key=lambda row: (row["char_start"], row[key]))


def _article(article: Article, title: str | None) -> Row:
    return {
        "article_id": article.article_id,
        "source": article.source,
        "publisher": article.publisher,
        "url": article.url,
        "title": title,
        "published_at": article.published.first_day if article.published else None,
        "published_precision": article.published.precision if article.published else None,
        "published_basis": article.published_basis,
        "text": article.text,
        "text_form": article.text_form,
        "sha256": article.sha256,
    }


def _sentences(article: Article, reading: Reading, spans: list[tuple[int, int, str]]) -> list[Row]:
    return [
        {
            "article_id": article.article_id,
            "sentence_no": n,
            "char_start": a,
            "char_end": b,
            "block_kind": kind,
        }
        for n, (start, end, kind) in enumerate(spans)
        for a, b in [reading.span(start, end)]
    ]


def _sketches(article: Article, sentences: list[Row]) -> list[Row]:
    """One row, or none where the body is too short to tell stories apart; furniture is shared with others."""
    body = [article.text[s["char_start"] : s["char_end"]] for s in sentences if s["block_kind"] == "body"]
    runs = runs_of(" ".join(body))
    if runs is None:
        return []
    return [{"article_id": article.article_id, "body_hash": hash_of(runs), "points": points_of(runs)}]


def _quote_sentences(rows: Iterable[Row], sentences: list[Row]) -> None:
    """Let rows quote a whole sentence each: a table's cell is no sentence, its line is one."""
    starts = [sentence["char_start"] for sentence in sentences]
    whole = set(map(_span, sentences))
    for row in rows:
        at = bisect_right(starts, row["char_start"]) - 1
        exact = (row["quote_start"], row["quote_end"]) in whole
        if not exact and at >= 0 and row["char_end"] <= sentences[at]["char_end"]:
            row["quote_start"], row["quote_end"] = _span(sentences[at])


def _span(sentence: Row) -> tuple[int, int]:
    return sentence["char_start"], sentence["char_end"]


def _place(article: Article, reading: Reading, mention: Statement | Rejection | Event) -> Row:
    start, end = reading.span(mention.start, mention.end)
    quote_start, quote_end = reading.span(mention.quote_start, mention.quote_end)
    return {
        "article_id": article.article_id,
        "char_start": start,
        "char_end": end,
        "quote_start": quote_start,
        "quote_end": quote_end,
    }


def _decimal(value: Decimal | None) -> Decimal | None:
    """A value in the warehouse's decimals; None where it does not fit."""
    return None if value is None or abs(value) >= _LARGEST else value.quantize(_PLACES)


def _reach(statement: Statement) -> Interval:
    """What the printed figure can stand for: ranks and counts to the last one are no rounded figures."""
    is_whole = statement.unit in ("rank", "count") and statement.step <= 1
    if is_whole and statement.qualifier == "exact":
        return Interval(statement.value, statement.value)
    return interval_of(statement.value, statement.step, statement.qualifier)


def _fact(article: Article, reading: Reading, statement: Statement) -> Row | None:
    if abs(statement.value) >= _LARGEST:
        return None
    place = _place(article, reading, statement)
    interval = _reach(statement)
    fields = ("measure", "transform", "reporter", "counterpart", "commodity", "unit", "qualifier", "status")
    return {
        "fact_id": id_of(
            article.article_id, place["char_start"], place["char_end"], statement.measure, statement.transform
        ),
        **place,
        **{name: getattr(statement, name) for name in fields},
        "value": _decimal(statement.value),
        "value_low": _decimal(interval.low),
        "value_high": _decimal(interval.high),
        "printed": article.text[place["char_start"] : place["char_end"]],
        "period_start": statement.period.start,
        "period_end": statement.period.end,
        "period_kind": statement.period.kind,
        "out_of": statement.out_of,
        "scope": statement.scope,
        "authority": statement.authority,
        "pair_basis": statement.pair_basis,
        "period_basis": statement.period_basis,
        "rule": statement.rule,
    }


def _implausible(statement: Statement) -> Rejection:
    return Rejection(
        statement.start, statement.end, statement.quote_start, statement.quote_end, "implausible"
    )


def _figure(article: Article, reading: Reading, rejection: Rejection) -> Row:
    place = _place(article, reading, rejection)
    value = _decimal(rejection.value)
    return {
        "figure_id": id_of_place(article.article_id, place["char_start"], place["char_end"]),
        **place,
        "printed": article.text[place["char_start"] : place["char_end"]],
        "value": value,
        "unit": rejection.unit if value is not None else None,
        "reason": rejection.reason,
    }


def _event(article: Article, reading: Reading, event: Event) -> Row:
    place = _place(article, reading, event)
    names = (
        *("kind", "date_start", "date_end", "date_precision", "date_basis"),
        *("guest_country", "host_country", "place", "rule"),
    )
    return {
        "event_id": id_of(article.article_id, place["char_start"], event.kind, event.date_start),
        **place,
        **{name: getattr(event, name) for name in names},
        "actors": list(event.actors),
    }


@cache
def extractor_version() -> str:
    """Hash of the extractor's code and vocabulary: what staged shards are keyed by, beside their input."""
    digest = hashlib.sha256()
    for name, data in sorted(_sources(files("transforms"), "")):
        digest.update(name.encode())
        digest.update(data)
    return digest.hexdigest()[:16]


def _sources(folder: Traversable, prefix: str) -> Iterable[tuple[str, bytes]]:
    for item in folder.iterdir():
        name = f"{prefix}/{item.name}"
        if item.is_dir() and item.name != "__pycache__":
            yield from _sources(item, name)
        elif item.name.endswith((".py", ".toml")):
            yield name, item.read_bytes()
