"""An HTML page → the text of its article, and what the page says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Dates that the page states, in its own words; the clock of this machine has no part in it.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2099-12-31"}
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})""", re.IGNORECASE
)
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Page:
    """``text`` is what was taken; ``date`` is ISO."""

    text: str
    title: str | None
    date: str | None
    publisher: str | None
    url: str | None


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page's own head names."""
    found = _CHARSET.search(data, 0, _HEAD)
    return found[1].decode() if found else None


def page_of(html: str, url: str | None = None) -> Page | None:
    """The article of a page, headline first; None where the page holds none."""
    from trafilatura import bare_extraction  # slow to import, and needed for HTML alone

    try:
        found = bare_extraction(
            html, url=url, with_metadata=True, include_comments=False, date_extraction_params=_DATES
        )
    except (AssertionError, LookupError, RecursionError, TypeError, ValueError):
        return None  # a page so broken that trafilatura gives up on it
    if found is None or isinstance(found, dict) or not found.text or not found.text.strip():
        return None
    title = found.title or None
    text = found.text if title is None or title in found.text[: 2 * len(title)] else f"{title}\n{found.text}"
    return Page(text, title, found.date or None, found.sitename or None, found.url or None)
