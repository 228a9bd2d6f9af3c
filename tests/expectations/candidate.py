"""A small candidate in which every expectation holds, written by hand: what the tests here break."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from transforms.schema import TABLES

Row = dict[str, Any]


@dataclass(frozen=True)
class Story:
    """An article as a list of sentences with their kinds, and the figures in it by what is printed."""

    source: str
    publisher: str
    published_at: str
    sentences: list[tuple[str, str]]
    facts: dict[str, Row]
    rejected: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "\n".join(sentence for sentence, _ in self.sentences)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def article_id(self) -> str:
        return self.sha256[:16]

    def place(self, printed: str) -> Row:
        start = self.text.index(printed)
        quote = next(s for s in self.spans() if s["char_start"] <= start < s["char_end"])
        return {
            "article_id": self.article_id,
            "char_start": start,
            "char_end": start + len(printed),
            "quote_start": quote["char_start"],
            "quote_end": quote["char_end"],
            "printed": printed,
        }

    def spans(self) -> list[Row]:
        spans, at = [], 0
        for number, (sentence, kind) in enumerate(self.sentences):
            place = {"char_start": at, "char_end": at + len(sentence), "block_kind": kind}
            spans.append({"article_id": self.article_id, "sentence_no": number, **place})
            at += len(sentence) + 1
        return spans


def level(measure: str, value: float, step: float, year: int, **others: Any) -> Row:
    period = {"period_start": f"{year}-01-01", "period_end": f"{year}-12-31", "period_kind": "year"}
    return {
        "measure": measure,
        "transform": "level",
        "value": value,
        "value_low": value - step / 2,
        "value_high": value + step / 2,
        "unit": "USD",
        **period,
        **others,
    }


def stock(measure: str, value: float, step: float, year: int, **others: Any) -> Row:
    return level(measure, value, step, year, period_start=None, period_kind="cumulative", **others)


# Letters beyond the first plane, combining marks and underscores stand before the figures.
FIRST = Story(
    source="bao/mot.txt",
    publisher="Báo Một",
    published_at="2022-01-20",
    sentences=[
        ("🌏 Nhìn lại năm qua của hai nước", "title"),
        ("Kim nga\u0323ch thương mại Việt Nam với Trung Quốc đạt 165,9 tỷ USD, theo hải quan.", "body"),
        ("Vốn FDI lũy kế của Trung Quốc là 21,3 tỷ USD 🙂 với 3.325 dự án.", "body"),
        ("Đọc thêm: giá vàng lên 62 triệu đồng một lượng", "furniture"),
    ],
    facts={
        "165,9 tỷ USD": level("trade_turnover", 165.9e9, 1e8, 2021, authority="Vietnam Customs"),
        "21,3 tỷ USD": stock("fdi_registered_capital", 21.3e9, 1e8, 2021),
        "3.325 dự án": stock("fdi_projects", 3325, 0, 2021, unit="count"),
    },
)
SECOND = Story(
    source="bao/hai.txt",
    publisher="Báo Hai",
    published_at="2023-01-15",
    sentences=[
        ("Thương_mại Việt - Trung năm 2022 𝟗", "heading"),
        ("Thương mại hai chiều cả năm đạt 175,6 tỷ USD, tăng 5,8%.", "body"),
        ("Việt Nam xuất khẩu 57,7 tỷ USD và nhập khẩu 117,9 tỷ USD.", "body"),
        ("Đầu tư của Trung Quốc đạt 23,3 tỷ USD, đứng thứ 6/141.", "caption"),
        ("Năm 2023, hai bên đặt mục tiêu 200 tỷ USD.", "body"),
    ],
    facts={
        "175,6 tỷ USD": level("trade_turnover", 175.6e9, 1e8, 2022, authority="Vietnam Customs"),
        "5,8%": level("trade_turnover", 5.8, 0.1, 2022, transform="growth", unit="percent"),
        "57,7 tỷ USD": level("exports", 57.7e9, 1e8, 2022),
        "117,9 tỷ USD": level("imports", 117.9e9, 1e8, 2022),
        "23,3 tỷ USD": stock("fdi_registered_capital", 23.3e9, 1e8, 2022),
        "6/141": stock("fdi_rank", 6, 0, 2022, unit="rank", out_of=141),
        "200 tỷ USD": level("trade_turnover", 200e9, 1e9, 2023, status="target"),
    },
    rejected={"2022": "date", "𝟗": "other_topic", "2023": "date"},
)
STORIES = (FIRST, SECOND)


def build(path: Path, stories: tuple[Story, ...] = STORIES, run: str = "r1") -> Path:
    """Write a candidate of these stories, reconciled so that each fact is an observation of its own."""
    with duckdb.connect(str(path)) as con:
        for statement in (s for table in TABLES for s in table.ddl()):
            con.execute(statement)
        for table, rows in tables_of(stories, run).items():
            for row in rows:
                names, marks = ", ".join(row), ", ".join("?" * len(row))
                con.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))
    return path


def tables_of(stories: tuple[Story, ...], run: str) -> dict[str, list[Row]]:
    facts = [_fact(story, printed, said) for story in stories for printed, said in story.facts.items()]
    return {
        "articles": [_article(story) for story in stories],
        "sentences": [span for story in stories for span in story.spans()],
        "facts": facts,
        "rejected_figures": [row for story in stories for row in _rejected(story)],
        "rejected_inputs": [{"source": "bao/rong.txt", "reason": "empty", "detail": "bao/rong.txt: empty"}],
        "events": [_event(stories[0])],
        "sketches": [
            {"article_id": s.article_id, "body_hash": s.article_id, "points": [1] * 64} for s in stories
        ],
        "stories": [{"article_id": s.article_id, "story_id": s.article_id} for s in stories],
        "reference": [_official()],
        "observations": [_observation(fact) for fact in facts],
        "conflicts": [_conflict(facts)],
        "targets": [_target(fact) for fact in facts if fact["status"] == "target"],
        "audits": [_audit()],
        "runs": [_run(run)],
    }


def _id(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def _article(story: Story) -> Row:
    return {
        "article_id": story.article_id,
        "source": story.source,
        "publisher": story.publisher,
        "published_at": story.published_at,
        "published_precision": "day",
        "text": story.text,
        "text_form": "plain",
        "sha256": story.sha256,
    }


def _fact(story: Story, printed: str, said: Row) -> Row:
    return {
        "fact_id": _id(story.article_id, printed),
        **story.place(printed),
        "reporter": "VN",
        "counterpart": "CN",
        "qualifier": "exact",
        "status": "actual",
        "pair_basis": "sentence",
        "period_basis": "article",
        "rule": "by_hand",
        **said,
    }


def _rejected(story: Story) -> list[Row]:
    return [
        {"figure_id": _id(story.article_id, printed), **story.place(printed), "reason": reason}
        for printed, reason in story.rejected.items()
    ]


def _event(story: Story) -> Row:
    place = {name: at for name, at in story.place("theo hải quan").items() if name != "printed"}
    return {
        "event_id": _id(story.article_id, "visit"),
        **place,
        "kind": "visit",
        "date_start": "2022-01-10",
        "date_end": "2022-01-12",
        "date_precision": "day",
        "date_basis": "sentence",
        "actors": ["Nguyễn Văn Thử"],
        "rule": "by_hand",
    }


def _official() -> Row:
    cell = {"measure": "trade_turnover", "reporter": "VN", "counterpart": "CN"}
    period = {"period_start": "2022-01-01", "period_end": "2022-12-31", "period_kind": "year"}
    return {
        "reference_id": _id("official"),
        **cell,
        **period,
        "value": 175.6e9,
        "unit": "USD",
        "doubt": "none",
    }


_CELL = ("measure", "transform", "reporter", "counterpart", "unit", "status")
_PERIOD = ("period_start", "period_end", "period_kind")


def _observation(fact: Row) -> Row:
    return {
        "observation_id": _id("observation", fact["fact_id"]),
        **{name: fact[name] for name in (*_CELL, *_PERIOD, "value", "value_low", "value_high")},
        "facts": 1,
        "articles": 1,
        "stories": 1,
        "fact_ids": [fact["fact_id"]],
        "verdict": "single",
    }


def _conflict(facts: list[Row]) -> Row:
    """165,9 for 2021 is not what 175,6 and 5,8 % imply to the last digit: a revision, no error."""
    growth = next(fact for fact in facts if fact["transform"] == "growth")
    claims = [fact["fact_id"] for fact in facts if fact["measure"] == "trade_turnover"][:3]
    return {
        "conflict_id": _id("conflict", *claims),
        "link": "growth",
        **{name: growth[name] for name in (*_CELL[:4], *_PERIOD)},
        "fact_ids": claims,
        "reference_ids": [],
        "wrong_fact_ids": [],
        "diagnosis": "revision",
        "is_error": False,
        "explanation": "165,9 was revised later",
    }


def _target(fact: Row) -> Row:
    names = (*_CELL[:5], *_PERIOD)
    return {
        "fact_id": fact["fact_id"],
        **{name: fact[name] for name in names},
        "target": fact["value"],
        "outcome_ids": [],
    }


def _audit() -> Row:
    said = {"severity": "critical", "description": "facts_stand_where_they_say", "success": True}
    return {"run_id": "r0", "suite": "provenance", "expectation": "by_hand", **said, "failing_keys": []}


def _run(run: str) -> Row:
    return {
        "run_id": run,
        "started_at": "2023-01-20 08:00:00+00",
        "finished_at": "2023-01-20 08:00:01+00",
        "inputs": ["bao"],
        "inputs_sha256": "0" * 64,
        "extractor": "e1",
        "builder": "b1",
        "release": run,
    }
