"""Every example in the vocabulary of figures and pages proves its entry."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from transforms.lexicon import lexicon
from transforms.mentions.goods import goods_of
from transforms.mentions.numerals import is_other_word, numeral_at
from transforms.mentions.periods import periods_of
from transforms.mentions.quantities import quantities_of
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.text.blocks import Block
from transforms.text.datelines import dateline_of
from transforms.text.reading import read
from transforms.text.sentences import sentences_of
from transforms.text.words import tokens_of
from transforms.vocabulary import load


def _sentence(text: str) -> Sentence:
    reading = read(text)
    return sentence_at(reading, 0, len(reading.text))


@pytest.mark.parametrize(
    ("measure", "example"),
    [(row["measure"], example) for row in load("measures")["measure"] for example in row.get("examples", ())],
)
def test_a_cue_of_the_measure_stands_in_its_example(measure: str, example: str) -> None:
    found = [match.of("measure") for match in _sentence(example).matches]
    assert measure in {entry.props["measure"] for entry in found if entry is not None}


@pytest.mark.parametrize(
    ("rule", "example"),
    [(row["id"], example) for row in load("periods")["period"] for example in row.get("examples", ())],
)
def test_a_period_covers_its_whole_example(rule: str, example: str) -> None:
    assert [(m.rule, example[m.start : m.end]) for m in periods_of(example, 0, len(example))] == [
        (rule, example)
    ]


@pytest.mark.parametrize("example", load("numerals")["example"], ids=lambda e: e["text"])
def test_a_numeral_has_its_value(example: dict[str, Any]) -> None:
    tokens = tokens_of(example["text"])
    numeral = None if is_other_word(tokens, 0) else numeral_at(tokens, 0)
    if "value" in example:
        assert numeral is not None
        assert numeral.readings[0].value == Decimal(example["value"])
    else:
        assert quantities_of(_sentence(example["text"])) == []


@pytest.mark.parametrize("example", load("qualifiers")["example"], ids=lambda e: e["text"])
def test_a_hedge_qualifies_the_figure_of_its_example(example: dict[str, str]) -> None:
    (quantity,) = quantities_of(_sentence(example["text"]))
    assert quantity.qualifier == example["qualifier"]


@pytest.mark.parametrize("row", load("units")["currency"], ids=lambda row: row["id"])
def test_an_amount_is_of_the_currency_printed_after_or_before_it(row: dict[str, Any]) -> None:
    printed = [f"5 tỷ {cue}" for cue in row["cues"]] + [f"{cue}5" for cue in row.get("before", ())]
    for text in printed:
        assert [q.unit for q in quantities_of(_sentence(text))] == [row["id"]], text


@pytest.mark.parametrize("example", load("datelines")["example"], ids=lambda e: e["line"])
def test_a_date_line_tells_the_day_of_publication(example: dict[str, str]) -> None:
    found = dateline_of(example["line"])
    assert (found and found.published.first_day.isoformat()) == example.get("published")


@pytest.mark.parametrize("example", load("sentences")["example"], ids=lambda e: e["text"])
def test_a_text_falls_into_its_sentences(example: dict[str, Any]) -> None:
    text = example["text"]
    found = [text[start:end] for start, end in sentences_of(text, Block(0, len(text), "body"))]
    assert found == example["sentences"]


@pytest.mark.parametrize("example", load("commodities")["example"], ids=lambda e: e["text"])
def test_a_text_names_its_goods(example: dict[str, Any]) -> None:
    sentence = _sentence(example["text"])
    assert [sentence.text(g.start, g.end) for g in goods_of(sentence)] == example["goods"]


def test_every_cue_is_found_by_itself() -> None:
    phrases = [cue for row in load("measures")["measure"] for cue in row["cues"]]
    for phrase in phrases:
        tokens = tokens_of(phrase.replace("|", ""))  # "thương mại |với"
        assert lexicon().match(tokens, 0)[0] == len(tokens), phrase
