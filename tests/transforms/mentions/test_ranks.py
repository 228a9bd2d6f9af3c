"""Ranks and the field that they are out of."""

from __future__ import annotations

import pytest

from transforms.shard import extract
from transforms.text.articles import RawArticle


@pytest.mark.parametrize("rank", [6, 150])
def test_a_rank_keeps_its_field_even_where_it_lies_outside(rank: int) -> None:
    text = f"Đến nay, Trung Quốc xếp thứ {rank} trong số 143 quốc gia có vốn FDI tại Việt Nam."
    (fact,) = extract([RawArticle(source="x", data=text.encode())])["facts"].to_pylist()
    assert (fact["measure"], int(fact["value"]), fact["out_of"]) == ("fdi_rank", rank, 143)
