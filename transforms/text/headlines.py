"""A title that is known from outside, as its story would print it."""

from __future__ import annotations

import re

from transforms.text.folding import fold
from transforms.text.reading import Reading, read
from transforms.vocabulary import load

_WORD = re.compile(r"\w+")
_PARTS = re.compile(r" +[|\-–—»] +")


def says(printed: str | None, title: str) -> bool:
    """Whether the line that a page prints as its title says what the known one does, be it shortened.

    "BẢN TIN HIỆP HỘI - SỐ 7" says nothing of "Đầu tư Nhật Bản vào Việt Nam tăng mạnh".
    """
    told = {*_WORD.findall(fold(printed or ""))}
    return 2 * len(told & {*_WORD.findall(fold(title))}) > len(told)


def headline_of(title: str) -> Reading:
    """The reading copy of a title, without the site that is named behind it ("Vốn vào Lào tăng | Báo X")."""
    line = " ".join(title.split())
    ends = [part.start() for part in _PARTS.finditer(line)]
    site = next((end for end in ends if _is_site(line[end:])), len(line))
    return read(line[:site])


def _is_site(tail: str) -> bool:
    """Whether what stands behind a sign of a title names who publishes it ("Báo Lao Động", no "Báo động")."""
    name = _PARTS.sub("", tail, count=1)
    folded = f"{fold(name)} "
    sites = [site for site in map(fold, load("furniture")["sites"]) if folded.startswith(f"{site} ")]
    rest = name[max(map(len, sites), default=0) :].strip()
    return bool(sites) and (not rest or rest[0].isupper())
