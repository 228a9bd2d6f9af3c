"""What is staged already, and what of it the present inputs still hold."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from warehouse.inputs import InputFile
from warehouse.parts import PART_BYTES, Part, parts_of
from warehouse.staging import Member, Shard, remark

_MOST_PARTS = 4096
_MOST_SMALL_SHARDS = 50


@dataclass(slots=True)
class Selection:
    """The staged parts that a release is made of: the sources in each shard, and the parts' keys."""

    sources: dict[Path, set[str]] = field(default_factory=lambda: defaultdict(set))
    keys: set[str] = field(default_factory=set)

    def add(self, shard: Shard, members: Iterable[Member]) -> None:
        """Take these members of a shard in."""
        for member in members:
            self.sources[shard.folder].add(member.source)
            self.keys.add(member.key)

    def sha256(self) -> str:
        """Hash over all that was read, in whatever order and shards."""
        return sha256("".join(sorted(self.keys)).encode()).hexdigest()


class Ledger:
    """Which parts stand in which shards."""

    def __init__(self, shards: Iterable[Shard]) -> None:
        self._shards = _compacted(list(shards))
        self._by_key: dict[str, tuple[Shard, Member]] = {}
        self._by_mark: dict[tuple[str, str], dict[int, Member]] = defaultdict(dict)
        for shard in self._shards:
            for member in shard.members:
                self._by_key[member.key] = (shard, member)
                self._by_mark[member.source, member.mark][member.number] = member

    def holds(self, file: InputFile) -> bool:
        """Whether the whole file, as it is marked, is staged."""
        return bool(self._members_of(file))

    def missing(self, files: Iterable[InputFile], selection: Selection) -> Iterator[Part]:
        """The parts that are staged nowhere; those that are go into the selection.

        A file whose mark is known is not opened. One that was touched and says what it said is marked anew.
        """
        touched: dict[str, str] = {}
        for file in files:
            if members := self._members_of(file):
                for member in members:
                    self._select(member.key, selection)
                continue
            for part in parts_of(file):
                key = part.key()
                if key in self._by_key:
                    self._select(key, selection)
                    touched[key] = part.mark
                else:
                    yield part
        self._remark(touched)

    def _members_of(self, file: InputFile) -> list[Member]:
        """The staged parts of a file as it is marked, if they are all there."""
        by_number = self._by_mark.get((file.source, file.mark()), {})
        last = by_number.get(len(by_number) - 1)
        return list(by_number.values()) if last and last.is_last else []

    def _select(self, key: str, selection: Selection) -> None:
        shard, member = self._by_key[key]
        selection.add(shard, [member])

    def _remark(self, touched: dict[str, str]) -> None:
        for shard in self._shards if touched else ():
            if marks := {m.key: touched[m.key] for m in shard.members if m.key in touched}:
                remark(shard, marks)


def batches_of(parts: Iterable[Part]) -> Iterator[list[Part]]:
    """Parts in batches of about PART_BYTES, never two of one file: what one shard holds."""
    batch: list[Part] = []
    size = 0
    for part in parts:
        is_full = size + len(part.payload) > PART_BYTES or len(batch) == _MOST_PARTS
        if batch and (is_full or batch[-1].source == part.source):
            yield batch
            batch, size = [], 0
        batch.append(part)
        size += len(part.payload)
    if batch:
        yield batch


def _compacted(shards: list[Shard]) -> list[Shard]:
    """The shards but for small ones that have piled up: those are dropped, to be extracted again together."""
    small = [shard for shard in shards if shard.size < PART_BYTES // 8]
    if len(small) <= _MOST_SMALL_SHARDS:
        return shards
    for shard in small:
        shutil.rmtree(shard.folder)
    return [shard for shard in shards if shard.size >= PART_BYTES // 8]
