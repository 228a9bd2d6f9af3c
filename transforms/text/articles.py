"""Raw bytes → an article: decoded text, title, publisher and date."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from transforms.mentions.calendar import Published, published
from transforms.text.datelines import dateline_of
from transforms.text.decoding import NotTextError, decode
from transforms.text.pages import declared_encoding, page_of

_WORD = re.compile(r"(?<![&#;\w])\w")  # an entity such as &nbsp; is no word
_VIETNAMESE = re.compile("[\u01a0\u01a1\u01af\u01b0\u0110\u0111\u0303\u0309\u0323\u1ea0-\u1ef9]|á[º»]")
_SEGMENTED = re.compile(r"\w_\w")
_SHORT = 400
_PRINTED = "text: "  # before the line of a page that dates it
_RARE = 40  # letters to one such letter, at least, in another language that names Vietnamese people


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One input as found: its bytes and what is known of it from outside.

    ``published_at`` is ISO, of any precision ("2017", "2017-01", "2017-01-31", a full timestamp).
    """

    source: str
    data: bytes
    media_type: str = "text"  # text | html
    encoding: str | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None
    published_at: str | None = None
    published_basis: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article that can be read; ``text`` is exactly as decoded, and every offset points into it."""

    article_id: str
    source: str
    publisher: str | None
    url: str | None
    title: str | None
    published: Published | None
    published_basis: str | None
    text: str
    text_form: str  # plain | word_segmented | html
    sha256: str

    @property
    def published_precision(self) -> str | None:
        """How exactly the publication date is known: day, month or year."""
        return self.published.precision if self.published else None

    @property
    def has_printed_date(self) -> bool:
        """Whether the publication date is known from a line of the page alone."""
        return self.published_basis is not None and self.published_basis.startswith(_PRINTED)


class Unreadable(Exception):  # noqa: N818 - it is a finding about an input
    """An input without an article: ``reason`` as in rejected_inputs, ``detail`` one line for its reader."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason, self.detail = reason, detail


def article_of(raw: RawArticle) -> Article:
    """The article of an input.

    Raises:
        Unreadable: it is empty, no text, in an unknown encoding, a page of no article, or not Vietnamese.
    """
    text = _text(raw)
    article = _article(raw, text)
    if raw.media_type == "html":
        article = _from_page(article, raw)
    if not _WORD.search(article.text):
        raise Unreadable("empty", f"{raw.source}: no word in it; remove it or fetch it again")
    if not _is_vietnamese(article.text):
        raise Unreadable("not_vietnamese", f"{raw.source}: hardly a Vietnamese letter in it; remove it")
    if article.published is None and (line := dateline_of(article.text)) is not None:
        return replace(article, published=line.published, published_basis=f"{_PRINTED}{line.printed}")
    return article


def _is_vietnamese(text: str) -> bool:
    """Whether letters that only Vietnamese has are as many as in no other language, names of people included.

    About one letter in six is such a one; the first lines tell it of most texts.
    """
    if len(text) <= _SHORT or len(_VIETNAMESE.findall(text, 0, _SHORT)) * _RARE > _SHORT:
        return True
    return len(_VIETNAMESE.findall(text)) * _RARE > sum(map(str.isalpha, text))


def _text(raw: RawArticle) -> str:
    if not raw.data.strip():
        raise Unreadable("empty", f"{raw.source}: nothing in it; remove it or fetch it again")
    declared = raw.encoding or (declared_encoding(raw.data) if raw.media_type == "html" else None)
    try:
        return decode(raw.data, declared)
    except NotTextError as error:
        detail = f"{raw.source}: {error}; convert it to UTF-8 or list its encoding in metadata.csv"
        raise Unreadable("not_text", detail) from error
    except LookupError as error:
        detail = f"{raw.source}: no encoding is called {declared!r}; convert it to UTF-8"
        raise Unreadable("unreadable", detail) from error


def _article(raw: RawArticle, text: str) -> Article:
    sha256 = hashlib.sha256(raw.data).hexdigest()
    at = published(raw.published_at)
    basis = f"metadata: {raw.published_basis or 'given with the article'}" if at else None
    form = "word_segmented" if _is_segmented(text) else "plain"
    return Article(sha256[:16], raw.source, raw.publisher, raw.url, raw.title, at, basis, text, form, sha256)


def _is_segmented(text: str) -> bool:
    """Whether words of several syllables are joined by underscores, as word tokenizers do."""
    return "_" in text and sum(1 for _ in _SEGMENTED.finditer(text)) * 60 > len(text)


def _from_page(article: Article, raw: RawArticle) -> Article:
    """What stands in the page, under what is known of it from outside."""
    page = page_of(article.text, raw.url)
    if page is None:
        raise Unreadable("no_text", f"{raw.source}: a page without an article in it; remove it")
    at = article.published or published(page.date)
    return replace(
        article,
        publisher=article.publisher or page.publisher,
        url=article.url or page.url,
        title=article.title or page.title,
        published=at,
        published_basis=article.published_basis or ("page: its own metadata" if at else None),
        text=page.text,
        text_form="html",
    )
