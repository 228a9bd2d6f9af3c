"""Text falls into tokens, also where its spaces were lost."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from transforms.text.folding import fold
from transforms.text.syllables import cuts_of, is_syllable
from transforms.text.words import places_of_tokens, tokens_of


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Kim ngạch đạt 175,6 tỷ USD (tăng 5,47%).", "kim ngạch đạt 175,6 tỉ usd ( tăng 5,47 % ) ."),
        ("tăng34,6%, đạt175 tỷđồng", "tăng 34,6 % , đạt 175 tỉ đồng"),
        ("nhậpkhẩu chiềuđạt xuấtkhẩu", "nhập khẩu chiều đạt xuất khẩu"),
        ("đạtTrung ViệtNam quýI/2023", "đạt trung việt nam qúy i / 2023"),
        ("USDtăng FDIvào 20 tỷUSD", "usd tăng fdi vào 20 tỉ usd"),
        ("VnEconomy YouTube eBay TPHCM km2 CO2", "vneconomy youtube ebay tphcm km 2 co 2"),
        ("nghiêng nghiệp thương đắk", "nghiêng nghiệp thương đắk"),
        ("9T/2023 1.448,2", "9 t / 2023 1.448,2"),
    ],
)
def test_tokens(text: str, tokens: str) -> None:
    assert tokens_of(text) == tokens.split()


@given(st.text(max_size=60), st.integers(0, 9))
@example("AoÈA", 0)
def test_tokens_lie_where_they_say(text: str, offset: int) -> None:
    tokens, (starts, ends) = tokens_of(text), places_of_tokens(text, tokens_of(text), offset)
    assert len(tokens) == len(starts) == len(ends)
    for token, start, end in zip(tokens, starts, ends, strict=True):
        assert fold(text[start - offset : end - offset]) == token
    covered = sum(end - start for start, end in zip(starts, ends, strict=True))
    assert covered == sum(not c.isspace() for c in text)
    assert starts == sorted(starts)


@pytest.mark.parametrize("token", ["kim", "ngạch", "nghiêng", "thuở", "quyển", "ươi", "đạt", "khuya"])
def test_syllables(token: str) -> None:
    assert is_syllable(token)


@pytest.mark.parametrize("token", ["nhậpkhẩu", "usd", "ngạạch", "bt", "đắk", "quốcc"])
def test_no_syllables(token: str) -> None:
    assert not is_syllable(token)


def test_a_name_that_is_no_chain_of_syllables_stays_whole() -> None:
    assert cuts_of("Mátxcơva") == []
    assert cuts_of("Điệnbiên") == [4]


@given(st.text(max_size=60))
def test_cuts_are_inside_and_in_order(word: str) -> None:
    cuts = cuts_of(word)
    assert cuts == sorted(set(cuts))
    assert all(0 < cut < len(word) for cut in cuts)
