"""Data in the page: nothing of it can end its element, and all of it comes back."""

from __future__ import annotations

import base64
import gzip
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expectations.report.packing import ALPHABET, PACK_ABOVE, Block, Shared, column, columns, embed, number

HOSTILE = st.text(alphabet=st.sampled_from(list("<>&/\"'`!-s\u2028\u2029]\\ việt🌏")), max_size=40)
COLUMNS = st.one_of(
    st.lists(st.integers() | st.none(), max_size=30),
    st.lists(st.integers(0, 3), max_size=30),
    st.lists(st.lists(st.integers(), max_size=2), max_size=5),
    st.lists(st.integers(0, 90).map(str), min_size=200, max_size=300),
    st.lists(
        st.none() | st.text(max_size=6) | st.text(alphabet="abcdef", min_size=4, max_size=4), max_size=30
    ),
)


def unpacked(block: Block) -> Any:
    text = block.text
    if block.encoding == "gzip":
        text = gzip.decompress(base64.b64decode(text)).decode()
    return json.loads(text)


def expanded(packed: Any) -> list[Any]:
    """What the page's script makes of a column."""
    if isinstance(packed, list):
        return packed
    if "of" in packed and isinstance(packed["at"], str):
        return [packed["of"][ALPHABET.index(letter)] for letter in packed["at"]]
    if "of" in packed:
        return [packed["of"][i] for i in packed["at"]]
    each, text = packed["each"], packed["text"]
    return [text[i : i + each] for i in range(0, len(text), each)]


@given(st.lists(HOSTILE))
def test_no_text_can_end_its_element(texts: list[str]) -> None:
    block = embed(texts)
    assert not set(block.text) & set("<>&\u2028\u2029")
    assert unpacked(block) == texts


def test_large_data_are_packed_and_come_back() -> None:
    texts = [f"</script><script>alert({i})</script>" for i in range(PACK_ABOVE // 30)]
    block = embed(texts)
    assert block.encoding == "gzip"
    assert block.size < PACK_ABOVE
    assert "<" not in block.text
    assert unpacked(block) == texts
    assert embed(texts) == block


@given(COLUMNS)
def test_columns_come_back(values: list[Any]) -> None:
    assert expanded(column(values)) == values


def test_repeated_values_stand_once() -> None:
    packed = columns([{"a": "cao su"}] * 9, ["a"])["a"]
    assert packed == {"of": ["cao su"], "at": "a" * 9}


def test_shared_groups_stand_once() -> None:
    shared = Shared(("kind", "year"))
    rows = [{"kind": "year", "year": y, "other": o} for o in (1, 2) for y in (2022, 2023)]
    assert [shared.at(row) for row in rows] == [0, 1, 0, 1]
    assert expanded(shared.columns()["year"]) == [2022, 2023]


@pytest.mark.parametrize(
    ("value", "written"), [("171900000000.000000", "171900000000"), ("5.470000", "5.47")]
)
def test_decimals_are_written_shortest(value: str, written: str) -> None:
    assert json.dumps(number(Decimal(value))) == written


def test_days_are_written_as_iso() -> None:
    assert unpacked(embed([date(2023, 1, 2)])) == ["2023-01-02"]


def test_what_cannot_be_written_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot embed object"):
        embed([object()])
