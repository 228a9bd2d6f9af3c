"""Raw bytes → an article: decoded text, the reading copy that rules look at, title, publisher and date."""

from __future__ import annotations

from dataclasses import dataclass


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
