"""What users would pick instead, on the same text: run by an interpreter that has the peers, not the project.

It reads one text a line from standard input (JSON strings) and prints a line of JSON a peer. The first texts
warm it up; each peer then reads for as long as it is given, and the bytes that it got through are counted.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

_FIGURE = re.compile(r"[^.!?\n]*\d[^.!?\n]*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?:\s*(?:%|tỷ|triệu|nghìn|USD|đồng))*")
_DAY = re.compile(r"(?:ngày\s+)?\d{1,2}/\d{1,2}(?:/\d{4})?|(?:tháng|năm)\s+\d+")
_WARM = 3


def _duckling() -> Callable[[str], int]:
    duckling: Any = import_module("duckling")
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    now = duckling.parse_ref_time(zones, "Asia/Ho_Chi_Minh", 1_704_067_200)
    language = duckling.parse_lang("VI")
    locale = duckling.parse_locale("VI_XX", duckling.default_locale_lang(language))
    wanted = duckling.parse_dimensions(["amount-of-money", "number", "ordinal", "quantity", "time"])
    context = duckling.Context(now, locale)
    return lambda text: len(duckling.parse(text, context, wanted))


def _prefiltered(parse: Callable[[str], int]) -> Callable[[str], int]:
    return lambda text: sum(parse(match[0]) for match in _FIGURE.finditer(text))


def _dateparser() -> Callable[[str], int]:
    dateparser: Any = import_module("dateparser")

    def figures(text: str) -> int:
        days = sum(dateparser.parse(match[0], languages=["vi"]) is not None for match in _DAY.finditer(text))
        return days + sum(1 for _ in _NUMBER.finditer(text))

    return figures


def _measured(name: str, read: Callable[[str], int], texts: list[str], seconds: float) -> dict[str, Any]:
    for text in texts[:_WARM]:
        read(text)
    began, size, found = time.process_time(), 0, 0
    for text in texts[_WARM:]:
        found += read(text)
        size += len(text.encode())
        if time.process_time() - began > seconds:
            break
    return {"peer": name, "mb_s": size / 1e6 / (time.process_time() - began), "found": found, "bytes": size}


def main() -> None:
    """Measure each peer on the texts of standard input for as many seconds as the first argument says."""
    seconds = float(sys.argv[1])
    texts: list[str] = [json.loads(line) for line in sys.stdin]
    parse = _duckling()
    peers = {
        "duckling": parse,
        "duckling behind a regex prefilter": _prefiltered(parse),
        "dateparser and a number regex": _dateparser(),
    }
    for name, read in peers.items():
        print(json.dumps(_measured(name, read, texts, seconds)), flush=True)


if __name__ == "__main__":
    main()
