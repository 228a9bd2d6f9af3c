"""An article gives the same facts in whatever form its text comes."""

from __future__ import annotations

import html
import re
import textwrap
import unicodedata
import zlib
from collections.abc import Callable
from functools import cache

import pytest

from tests.eval.gold import articles
from transforms.facts.article import statements_of
from transforms.mentions.calendar import published
from transforms.text.articles import RawArticle
from transforms.text.blocks import blocks_of
from transforms.text.folding import fold
from transforms.text.reading import read

NEW_TONES = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]
OLD_TONES = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
WIDTH = 72


def _segmented(text: str) -> str:
    """Some words joined by underscores and all punctuation apart, as word tokenizers write."""
    apart = re.sub(r'(?<!\d)[,.]|[,.](?!\d)|[;:!?()“”"%]', lambda m: f" {m[0]} ", text)
    joint = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")
    joined = joint.sub(lambda m: "_" if zlib.crc32(str(m.start()).encode()) % 5 < 2 else " ", apart)
    return re.sub(" +", " ", joined)


def _old_tones(text: str) -> str:
    for new, old in zip(NEW_TONES, OLD_TONES, strict=True):
        text = re.sub(rf"{new}(?![^\W\d_])", old, text)
    return text


def _late_tones(text: str) -> str:
    """Tones a letter too late, as one crawl has them: "ngươì", "đôí tác", "chiêù"."""
    first = "|".join(f"{vowel}{tone}" for vowel in "âêôơưă" for tone in "\u0300\u0301\u0303\u0309\u0323")
    early = re.compile(unicodedata.normalize("NFC", f"({first})([iuya])"))

    def late(match: re.Match[str]) -> str:
        letters = unicodedata.normalize("NFD", match[1])  # a vowel, its mark and its tone, in either order
        tone = next(mark for mark in letters if mark in "\u0300\u0301\u0303\u0309\u0323")
        return unicodedata.normalize("NFC", letters.replace(tone, "") + match[2] + tone)

    return early.sub(late, text)


def _entities(text: str) -> str:
    return "".join(c if c.isascii() else f"&#{ord(c)};" for c in html.escape(text, quote=False))


def _glued(text: str) -> str:
    return re.sub(r"(?<=[^\W\d_]) (?=\d)|(?<=\d) (?=[^\W\d_])", "", text)


def _wrapped(text: str) -> str:
    if "|" in text or len(text) < 5 * WIDTH:  # a table, or too short to show that it is wrapped
        return text
    return "\n\n".join(textwrap.fill(line, WIDTH, break_on_hyphens=False) for line in text.split("\n"))


FORMS: dict[str, Callable[[str], str]] = {
    "word-segmented": _segmented,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "old tone placement": _old_tones,
    "late tone placement": _late_tones,
    "i for y": lambda text: (
        text.replace("tỷ", "tỉ").replace("kỳ", "kì").replace("Kỳ", "Kì").replace("Mỹ", "Mĩ")
    ),
    "non-breaking spaces": lambda text: text.replace(" ", "\u00a0"),
    "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "lost spaces": _glued,
    "entities": _entities,
    "decoded wrongly": lambda text: text.encode().decode("latin-1"),
    "decoded wrongly, then evened": lambda text: text.encode().decode("latin-1").replace("\u00a0", " "),
    "wrapped": _wrapped,
}


def _facts(text: str, date: str | None) -> list[tuple[object, ...]]:
    """What the text says, but for where it says it; printed words without blanks."""
    reading = read(text)
    told, _ = statements_of(reading, blocks_of(reading), published(date))
    found: list[tuple[object, ...]] = []
    for s in told:
        start, end = reading.span(s.start, s.end)
        assert 0 <= start < end <= len(text)
        words = [fold(w).replace(" ", "") if w else w for w in (s.commodity, s.authority)]
        value = (
            s.measure,
            s.transform,
            s.value,
            s.step,
            s.unit,
            s.qualifier,
            s.status,
            s.period,
            s.out_of,
            s.scope,
        )
        found.append((s.reporter, s.counterpart, *words, *value))
    return found


@cache
def _articles() -> list[tuple[RawArticle, str, list[tuple[object, ...]]]]:
    raws = [*articles("phrasebook"), *articles("seeds")]
    texts = [(raw, raw.data.decode()) for raw in raws]
    return [(raw, text, _facts(text, raw.published_at)) for raw, text in texts]


@pytest.mark.parametrize("form", FORMS)
def test_the_form_of_an_article_does_not_change_its_facts(form: str) -> None:
    changed = [
        raw.source for raw, text, facts in _articles() if _facts(FORMS[form](text), raw.published_at) != facts
    ]
    assert changed == []
