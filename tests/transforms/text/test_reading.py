"""The reading copy mends what happened to a text on its way, and always knows the way back."""

from __future__ import annotations

import html
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from transforms.text.folding import fold
from transforms.text.reading import read

_PIECES = st.sampled_from(
    [
        *(
            "Việt Nam",
            " ",
            "  ",
            "_",
            "\r\n",
            "\n",
            "\u00a0",
            "\u200b",
            "\t",
            "\u0301",
            "oà",
            "İ",
            "ß",
            "175,6",
        ),
        *(",", " .", "( ", " )", " / ", "&nbsp;", "&#7841;", "&amp;", "**", "[a](/b)", "kim ngáº¡ch", "12"),
        unicodedata.normalize("NFD", "tỷ ệ"),
    ]
)
_PIECED = st.lists(st.one_of(_PIECES, st.text(max_size=3)), max_size=30).map("".join)
_TEXT = st.one_of(st.text(max_size=80), _PIECED)


def _seen(stored: str) -> str:
    """What a reader sees of stored characters: letters, digits and signs, whatever their form."""
    plain = unicodedata.normalize("NFC", html.unescape(html.unescape(stored)))
    unseen = {"Cf", "Mn", "Zs", "Zl", "Zp", "Cc", "Pc"}
    return "".join(c for c in plain if unicodedata.category(c) not in unseen)


@given(_TEXT)
@example("Viê\u0323t Nam")
@example("&amp;nbsp;175,6 tỷ")
def test_every_character_comes_from_stored_characters_in_order(stored: str) -> None:
    reading = read(stored)
    before = 0
    for at in range(len(reading.text)):
        start, end = reading.span(at, at + 1)
        assert 0 <= start <= end <= len(stored)
        assert start >= before
        before = start


@given(st.text(alphabet="aệ5,.%( )/_&;\u00a0\u200b\n", max_size=60))
@example("&a5;")
def test_what_is_read_is_what_is_stored(stored: str) -> None:
    reading = read(stored)
    assert _seen(stored[slice(*reading.span(0, len(reading.text)))]) == _seen(reading.text)
    for at, character in enumerate(reading.text):
        if character.isalnum():
            assert stored[slice(*reading.span(at, at + 1))] == character


@given(_TEXT)
def test_a_copy_of_the_copy_is_the_copy(stored: str) -> None:
    once = read(stored).text
    if "&" not in once:  # "&amp;amp;amp;" loses one at a time
        assert read(once).text == once or "á" in once or "*" in once or "[" in once


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        (
            "Kim_ngạch Việt_Nam - Trung_Quốc , tăng 5,47 % ( năm 2022 ) .",
            "Kim ngạch Việt Nam - Trung Quốc, tăng 5,47% (năm 2022).",
        ),
        ("ngày 18 / 1 / 1950 và quý I / 2019", "ngày 18/1/1950 và quý I/2019"),
        ("tuần / tháng , quả ...", "tuần / tháng, quả..."),
        ("một\r\nhai\rba\u2028bốn", "một \nhai\nba\nbốn"),
        ("5\u00a0tỷ\u202fUSD\u200b.", "5 tỷ USD."),
        (unicodedata.normalize("NFD", "Việt Nam đạt 175,6 tỷ"), "Việt Nam đạt 175,6 tỷ"),
        ("ngo\u00adại th\u200bương", "ngoại thương"),
        ("Kim ng&#7841;ch &amp;nbsp;5&nbsp;tỷ R&D Bộ KH&ĐT", "Kim ngạch 5 tỷ R&D Bộ KH&ĐT"),
        ("**Ấn tượng** [Xuất khẩu](https://a.vn/b_c) ![Ảnh](/x.png)", "Ấn tượng Xuất khẩu Ảnh"),
        ("tăng 3% , giảm 2% ; ( * )", "tăng 3%, giảm 2%; (*)"),
        ("xong .\n, mở", "xong.\n, mở"),
    ],
)
def test_accidents_are_mended(stored: str, text: str) -> None:
    assert read(stored).text == text


@pytest.mark.parametrize("codec", ["sloppy-windows-1252", "latin-1", "mac_roman", "cp437"])
def test_a_wrong_decoding_is_undone(codec: str) -> None:
    import ftfy.bad_codecs

    ftfy.bad_codecs.ok()
    text = "Kim ngạch xuất khẩu của Việt Nam là 5 tỷ USD “quý I”."
    stored = text.encode().decode(codec)
    reading = read(stored)
    assert reading.text == text
    at = text.index("khẩu")
    assert stored[slice(*reading.span(at, at + 4))].encode(codec).decode() == "khẩu"


def test_a_wrong_decoding_is_undone_where_its_blanks_were_evened() -> None:
    stored = (
        "Việt Nam là bạn hàng.\nKim ngạch là 5 tỷ, ĐẠI HỘI".encode().decode("latin-1").replace("\xa0", " ")
    )
    assert read("Tin mới: " + stored).text == "Tin mới: Việt Nam là bạn hàng.\nKim ngạch là 5 tỷ, ĐẠI HỘI"


@pytest.mark.parametrize("text", ["«Tốt quá» rồi", "LÃ NH ĐẠO Ã", "Chỉ á»", "Bộ Ã Ä Â"])
def test_sound_text_is_left_alone(text: str) -> None:
    assert read(text).text == text


def test_a_span_covers_all_that_its_characters_came_from() -> None:
    stored = "đạt 175,6&nbsp;t" + unicodedata.normalize("NFD", "ỷ") + "\u200b USD"
    reading = read(stored)
    start = reading.text.index("175")
    printed = stored[slice(*reading.span(start, len(reading.text)))]
    assert printed == stored[4:]
    assert reading.span(start, start) == (4, 4)
    assert reading.span(len(reading.text), len(reading.text)) == (len(stored), len(stored))


def test_a_text_without_accidents_is_its_own_copy() -> None:
    stored = "Năm 2022, kim ngạch đạt 175,6 tỷ USD (tăng 5,47%), theo số liệu ngày 18/1/2023."
    reading = read(stored)
    assert reading.text is stored
    assert reading.span(3, 9) == (3, 9)


@given(st.text(max_size=60))
def test_folding_keeps_places_and_repeats_itself(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà", "hòa"),
        ("THUỶ", "thủy"),
        ("tỷ", "tỉ"),
        ("quí", "quý"),
        ("qui mô", "quy mô"),
        ("Mỹ", "mĩ"),
        ("khoẻ", "khỏe"),
        ("uỷ", "ủy"),
    ],
)
def test_spellings_of_one_word_fold_into_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
