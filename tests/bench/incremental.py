"""What a run costs when next to nothing is new: python -m tests.bench incremental

A folder of articles is read for the first time, again with nothing new, and again with five more articles.
Seconds are those of the processor in the pipeline itself, without Prefect's server and without the start of
Python: other work on the machine stretches them less than the clock's.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CONTEXT = multiprocessing.get_context("spawn")
SIZES = (1_000, 20_000)  # 100,000 take an hour: KIMNGACH_BENCH_ARTICLES="1000 100000"
MOST_OF_FIRST, MOST_GROWTH = 0.25, 2.0
_ADDED = 5
_BUILDING = ("ingest", "clean and extract", "load", "reconcile", "audit", "report")
_PARTNERS = (
    *("Trung Quốc", "Hoa Kỳ", "Nhật Bản", "Hàn Quốc", "Thái Lan", "Ấn Độ", "Đức", "Pháp", "Nga", "Lào"),
    *("Australia", "Singapore", "Malaysia", "Indonesia", "Campuchia", "Italia", "Brazil", "Canada", "Anh"),
)
_WORDS = (
    "người dân vùng cao sáng nay xuống chợ phiên mang theo rau quả gạo nếp mật ong cùng nhiều món quà quê "
    "trẻ em đến trường trong nắng sớm còn thầy cô chờ trước cổng hàng cây xanh tốt bên dòng sông nhỏ chảy "
    "qua thửa ruộng lúa vàng ươm tiếng cười nói rộn ràng khắp thôn bản mùa thu về mang hương cốm mới thơm"
)


def main() -> None:
    """Print the table of the README, and say whether the limits hold."""
    steps = "ingest, extract, load, reconcile, audit, report"
    print(f"| articles | first run | nothing new | five more | of it: {steps} |")
    print("| ---: | ---: | ---: | ---: | --- |")
    sizes = [int(size) for size in os.environ.get("KIMNGACH_BENCH_ARTICLES", "").split()] or SIZES
    measured = [_measured(size) for size in sizes]
    share = max(nothing / first for first, nothing, _ in measured[1:] or measured)
    growth = measured[-1][2] / measured[0][2]
    print(f"\nNothing new costs {share:.2f} of a first run (limit {MOST_OF_FIRST}); five more articles cost")
    print(f"{growth:.1f} times as much among {sizes[-1]:,} as among {sizes[0]:,} (limit {MOST_GROWTH}).")
    if share > MOST_OF_FIRST or growth > MOST_GROWTH:
        raise SystemExit("slower than the limit")


def _measured(size: int) -> tuple[float, float, float]:
    """Seconds of a first run, of one with nothing new, and of one with five more articles."""
    with tempfile.TemporaryDirectory() as root:
        folder, data = Path(root) / "articles", Path(root) / "data"
        folder.mkdir()
        articles = _articles()
        _write(folder, articles, size)
        first, nothing = _run(folder, data), _run(folder, data)
        _write(folder, articles, _ADDED)
        five = _run(folder, data)
    total = [seconds["all"] for seconds in (first, nothing, five)]
    parts = ", ".join(f"{five[step]:.1f}" for step in _BUILDING)
    print(f"| {size:,} | {' s | '.join(f'{t:.1f}' for t in total)} s | {parts} |", flush=True)
    return total[0], total[1], total[2]


def _run(folder: Path, data: Path) -> dict[str, float]:
    """A run in a process of its own: the seconds of each of its steps."""
    receive, send = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_timed, args=(folder, data, send))
    process.start()
    send.close()
    seconds: dict[str, float] = receive.recv()
    process.join()
    return seconds


def _timed(folder: Path, data: Path, send: multiprocessing.connection.Connection) -> None:
    from expectations.engine import warm
    from flows.pipeline import kimngach
    from flows.progress import Progress

    warm()
    gc.set_threshold(50_000, 20)  # as the command has it
    seconds: defaultdict[str, float] = defaultdict(float)
    at = Progress.at

    @contextmanager
    def metered(progress: Progress, step: str) -> Iterator[None]:
        begun = time.process_time()
        with at(progress, step):
            yield
        seconds[step] += time.process_time() - begun

    Progress.at = metered  # type: ignore[method-assign, assignment]
    begun = _processor()
    kimngach.fn(inputs=[str(folder)], data=str(data))
    send.send({"all": _processor() - begun, **seconds})


def _processor() -> float:
    """Seconds of the processor so far, those of processes that extracted too."""
    return sum(os.times()[:4])


def _write(folder: Path, articles: Iterator[str], count: int) -> None:
    start = sum(1 for _ in folder.iterdir())
    for number in range(start, start + count):
        (folder / f"{number:06}.txt").write_text(next(articles), encoding="utf-8")


def _articles() -> Iterator[str]:
    """Short articles on the trade of a month, among talk; papers agree but for how they round."""
    chance, words = random.Random(7), _WORDS.split()
    while True:
        partner, month, year = chance.choice(_PARTNERS), chance.randint(1, 12), chance.randint(2005, 2024)
        of_month = random.Random(f"{partner} {month} {year}")
        exports, imports = of_month.randint(1_000, 9_999), of_month.randint(1_000, 9_999)
        talk = [" ".join(chance.choices(words, k=25)).capitalize() + "." for _ in range(10)]
        rounded = f"{imports / 1000:.1f}".replace(".", ",")
        trade = (
            f"Tháng {month}/{year}, kim ngạch thương mại Việt Nam - {partner} đạt {exports + imports} triệu "
            f"USD. Xuất khẩu của Việt Nam sang {partner} đạt {exports} triệu USD, nhập khẩu từ {partner} "
            f"{rounded} tỷ USD."
        )
        yield "\n\n".join(["Tin thị trường", *talk[:3], trade, *talk[3:]])
