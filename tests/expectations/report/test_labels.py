"""Every code that the schema allows has a name for readers, and periods read as people say them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from expectations.report import labels
from transforms import schema


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (labels.MEASURES, schema.MEASURES),
        (labels.SHORT_MEASURES, schema.MEASURES),
        (labels.TRANSFORMS, schema.TRANSFORMS),
        (labels.VERDICTS, (*schema.VERDICTS, "uncompared")),
        (labels.DIAGNOSES, schema.DIAGNOSES),
        (labels.LINKS, schema.LINKS),
        (labels.BASES, schema.BASES),
        (labels.REASONS, schema.REJECTION_REASONS),
        (labels.INPUT_REASONS, schema.INPUT_REASONS),
    ],
)
def test_every_code_has_a_name(names: Mapping[str, str], codes: tuple[str, ...]) -> None:
    assert set(names) == set(codes)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("CN", "China"),
        ("KR", "South Korea"),
        ("W00", "the world"),
        ("EU", "the EU"),
        ("CN-YN", "Yunnan"),
        ("CN-GX", "Guangxi"),
        ("VN-02", "Lào Cai"),
        ("nowhere", "nowhere"),
    ],
)
def test_places(code: str, name: str) -> None:
    assert labels.place(code) == name


def test_subjects() -> None:
    assert labels.subject("exports", "growth", "VN", "JP", "gạo") == "Vietnam’s exports to Japan: gạo, growth"
    assert labels.subject("fdi_rank", "level", "VN", "CN") == "Rank of China among investors in Vietnam"


@pytest.mark.parametrize(
    ("kind", "start", "end", "said"),
    [
        ("year", (2022, 1, 1), (2022, 12, 31), "2022"),
        ("ytd", (2022, 1, 1), (2022, 8, 31), "first 8 months of 2022"),
        ("ytd", (2022, 1, 1), (2022, 8, 20), "1 Jan – 20 Aug 2022"),
        ("month", (2024, 2, 1), (2024, 2, 29), "Feb 2024"),
        ("quarter", (2022, 4, 1), (2022, 6, 30), "Q2 2022"),
        ("range", (2016, 1, 1), (2020, 12, 31), "2016–2020"),
        ("range", (2016, 5, 1), (2016, 7, 31), "May–Jul 2016"),
        ("range", (2015, 12, 5), (2016, 1, 4), "5 Dec 2015 – 4 Jan 2016"),
        ("range", (2016, 5, 3), (2016, 5, 3), "3 May 2016"),
        ("cumulative", None, (2022, 12, 31), "up to end of 2022"),
        ("cumulative", (1988, 1, 1), (2022, 8, 31), "up to Aug 2022"),
        ("cumulative", None, (2022, 8, 20), "up to 20 Aug 2022"),
        ("none", (2004, 1, 1), None, "since 2004"),
        ("none", (2004, 5, 1), None, "since 1 May 2004"),
        ("none", None, None, "undated"),
    ],
)
def test_periods(
    kind: str, start: tuple[int, int, int] | None, end: tuple[int, int, int] | None, said: str
) -> None:
    assert labels.period(kind, date(*start) if start else None, date(*end) if end else None) == said
