"""Bytes become an article, or say in one line why they do not."""

from __future__ import annotations

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.mentions.calendar import Published
from transforms.schema import INPUT_REASONS
from transforms.text.articles import RawArticle, Unreadable, article_of

TEXT = "Theo số liệu hải quan, kim ngạch xuất khẩu của Việt Nam sang Ba Lan đạt 1,5 tỷ USD.\n"


def in_cp1258(text: str) -> bytes:
    """Vietnamese as Windows once wrote it: tones are marks of their own, other marks are not."""
    encoded = b""
    for letter in unicodedata.normalize("NFC", text):
        try:
            encoded += letter.encode("cp1258")
        except UnicodeEncodeError:
            marks = unicodedata.normalize("NFD", letter)
            tones = [mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"]
            base = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in tones))
            encoded += (base + "".join(tones)).encode("cp1258")
    return encoded


def _of(data: bytes, **known: str | None) -> str:
    return article_of(RawArticle("a.txt", data, **known)).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), None),
        (b"\xef\xbb\xbf" + TEXT.encode(), None),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("utf-16-le"), None),
        (TEXT.encode("utf-16-be"), None),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), None),
        (TEXT.encode(), "windows-1258"),  # it is UTF-8, whatever is said of it
    ],
)
def test_text_is_decoded_exactly(data: bytes, encoding: str | None) -> None:
    assert _of(data, encoding=encoding) == TEXT


@pytest.mark.parametrize("encoding", [None, "cp1258"])
def test_text_of_old_windows_is_decoded(encoding: str | None) -> None:
    assert unicodedata.normalize("NFC", _of(in_cp1258(TEXT), encoding=encoding)) == TEXT


@pytest.mark.parametrize(
    ("data", "encoding", "reason", "words"),
    [
        (b"", None, "empty", "fetch it again"),
        (b" \r\n\t ", None, "empty", "fetch it again"),
        ("\u200b&nbsp; … \n".encode(), None, "empty", "no word in it"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, None, "not_text", "not text"),
        (b"%PDF-1.4 " + b"\x00\x01\x02" * 50, None, "not_text", "not text"),
        (TEXT.encode()[:-30] + b"\xff\xff", None, "not_text", "byte 0xff at "),
        (TEXT.encode() + b"\xff", "utf-8", "not_text", "not utf-8"),
        (TEXT.encode() + b"\xff", "klingon", "unreadable", "'klingon'"),
        (TEXT.encode() + b"\xff", "a\0b", "unreadable", "no encoding is called"),
        (TEXT.encode() + b"\xff", "hex", "not_text", "not hex"),
        (b"Trade between the two countries grew. " * 20, None, "not_vietnamese", "hardly a Vietnamese"),
        (
            "Mr Nguyễn met the trade minister of Laos on Monday. Trade grew by a tenth. ".encode() * 20,
            None,
            "not_vietnamese",
            "hardly a",
        ),
    ],
)
def test_what_is_no_article_says_why(data: bytes, encoding: str | None, reason: str, words: str) -> None:
    with pytest.raises(Unreadable) as raised:
        _of(data, encoding=encoding)
    assert raised.value.reason == reason
    assert raised.value.detail.startswith("a.txt: ")
    assert words in raised.value.detail
    assert "\n" not in raised.value.detail


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "cp1258", "utf-16", "nonsense"]))
def test_no_bytes_whatever_raise_anything_else(data: bytes, encoding: str | None) -> None:
    try:
        text, reason = article_of(RawArticle("a.txt", data, encoding=encoding)).text, ""
    except Unreadable as error:
        text, reason = "", error.reason
    assert text.strip() or reason in INPUT_REASONS


def test_an_article_is_known_by_its_bytes() -> None:
    article = article_of(
        RawArticle("a.txt", TEXT.encode(), publisher="Báo A", url="https://a.example", title="T")
    )
    assert article.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert article.article_id == article.sha256[:16]
    assert (article.publisher, article.url, article.title) == ("Báo A", "https://a.example", "T")
    assert article.text_form == "plain"


def test_word_segmented_text_is_known_as_such() -> None:
    segmented = "Kim_ngạch Việt_Nam - Trung_Quốc đạt 5 tỷ USD , theo Tổng_cục Hải_quan ."
    assert article_of(RawArticle("a.txt", segmented.encode())).text_form == "word_segmented"
    mail = f"{TEXT * 3}Liên hệ: toa_soan@bao.example"
    assert article_of(RawArticle("a.txt", mail.encode())).text_form == "plain"


@pytest.mark.parametrize(
    ("given_at", "published", "precision"),
    [
        ("2017", Published(2017), "year"),
        ("2017-01", Published(2017, 1), "month"),
        ("2017-01-31T07:00:00+07:00", Published(2017, 1, 31), "day"),
        ("2017-02-30", None, None),
        ("9999-01-01", None, None),
        (None, None, None),
    ],
)
def test_a_date_from_outside_is_kept_as_exact_as_it_is(
    given_at: str | None, published: Published | None, precision: str | None
) -> None:
    article = article_of(
        RawArticle("a.txt", TEXT.encode(), published_at=given_at, published_basis="the record")
    )
    assert article.published == published
    assert article.published_precision == precision
    assert article.published_basis == ("metadata: the record" if published else None)


def test_the_date_that_a_page_prints_is_used_where_none_is_given() -> None:
    data = f"Tiêu đề\nThứ Ba, 5/9/2023, 10:15\n{TEXT * 3}".encode()
    article = article_of(RawArticle("a.txt", data))
    assert article.published == Published(2023, 9, 5)
    assert article.published_basis == "text: Thứ Ba, 5/9/2023, 10:15"
    known = article_of(RawArticle("a.txt", data, published_at="2023-09-06"))
    assert (known.published, known.published_basis) == (
        Published(2023, 9, 6),
        "metadata: given with the article",
    )


PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="{charset}">
<title>Xuất khẩu sang Ba Lan tăng - Báo A</title>
<meta property="og:site_name" content="Báo A"><meta property="og:title" content="Xuất khẩu sang Ba Lan tăng">
<meta property="article:published_time" content="2023-09-05T10:15:00+07:00"></head><body>
<nav><a href="/">Trang chủ</a> <a href="/kt">Kinh tế</a></nav><article><h1>Xuất khẩu sang Ba Lan tăng</h1>
<p>Theo số liệu hải quan, xuất khẩu của Việt Nam sang Ba Lan năm 2022 đạt 1,5 tỷ USD, tăng 5,47&#37;.</p>
<p>Ở chiều ngược lại, nhập khẩu từ nước này đạt 300 triệu USD, giảm nhẹ so với năm trước đó.</p>
</article><div class="related"><h3>Tin liên quan</h3><a href="/2">Cà phê được giá</a></div></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
def test_a_page_gives_the_text_of_its_article(charset: str) -> None:
    raw = RawArticle("a.html", PAGE.format(charset=charset).encode(charset), media_type="html")
    article = article_of(raw)
    assert article.text_form == "html"
    assert article.text.startswith("Xuất khẩu sang Ba Lan tăng\nTheo số liệu")
    assert "5,47%" in article.text
    assert "Cà phê" not in article.text
    assert "Trang chủ" not in article.text
    assert (article.title, article.publisher) == ("Xuất khẩu sang Ba Lan tăng", "Báo A")
    assert article.published == Published(2023, 9, 5)
    assert article.published_basis == "page: its own metadata"
    assert article.sha256 == hashlib.sha256(raw.data).hexdigest()


def test_what_is_known_of_a_page_from_outside_stands() -> None:
    data = PAGE.format(charset="utf-8").encode()
    raw = RawArticle(
        "a.html",
        data,
        "html",
        publisher="Báo B",
        title="T",
        published_at="2023-10",
        url="https://b.example/1",
    )
    article = article_of(raw)
    assert (article.publisher, article.title, article.url) == ("Báo B", "T", "https://b.example/1")
    assert article.published == Published(2023, 10)


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<p>", "<html>" + "<div>" * 3000])
def test_a_page_without_an_article_is_none(page: str) -> None:
    with pytest.raises(Unreadable) as raised:
        article_of(RawArticle("a.html", page.encode(), media_type="html"))
    assert raised.value.reason == "no_text"


def test_a_page_in_the_encoding_that_its_head_names() -> None:
    page = PAGE.format(charset="windows-1258").replace("&#37;", "%")
    article = article_of(RawArticle("a.html", in_cp1258(page), media_type="html"))
    assert "xuất khẩu của Việt Nam" in unicodedata.normalize("NFC", article.text)
