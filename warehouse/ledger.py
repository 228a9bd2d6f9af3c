"""What is staged already, and what of it the present inputs still hold."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
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
    """The staged parts that a release is made of: the shards, each with the sources in it that no longer
    stand, and the parts' keys."""

    stale: dict[Path, set[str]] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)

    def take(self, shard: Shard) -> None:
        """Take all of a shard in."""
        self.stale[shard.folder] = set()
        self.keys.update(shard.members.keys)

    def add(self, shard: Shard, members: Collection[Member]) -> None:
        """Take these members of a shard in."""
        if members:
            stale = self.stale.setdefault(shard.folder, set(shard.members.sources))
            stale.difference_update(member.source for member in members)
            self.keys.update(member.key for member in members)

    def sha256(self) -> str:
        """Hash over all that was read, in whatever order and shards."""
        return sha256("".join(sorted(self.keys)).encode()).hexdigest()


class Ledger:
    """Which parts stand in which shards."""

    def __init__(self, shards: Iterable[Shard]) -> None:
        self._shards = _compacted(list(shards))

    def select(self, files: Sequence[InputFile], selection: Selection) -> list[InputFile]:
        """Select the files that are staged in whole as they are marked, unopened; returns the others."""
        marks = {file.source: file.mark() for file in files}
        taken: set[str] = set()
        cut: dict[str, dict[int, tuple[Member, Shard]]] = defaultdict(dict)
        for shard in self._shards:
            if shard.members.are_whole and list(map(marks.get, shard.members.sources)) == shard.members.marks:
                selection.take(shard)
                taken.update(shard.members.sources)
                continue
            same = [member for member in shard.members.rows() if marks.get(member.source) == member.mark]
            whole = [member for member in same if member.is_whole]
            selection.add(shard, whole)
            taken.update(member.source for member in whole)
            for member in same if len(whole) < len(same) else ():
                cut[member.source][member.number] = member, shard
        for source, parts in cut.items():
            last = parts.get(len(parts) - 1)
            if source not in taken and last and last[0].is_last:
                for member, shard in parts.values():
                    selection.add(shard, [member])
                taken.add(source)
        return [file for file in files if file.source not in taken]

    def missing(self, files: Collection[InputFile], selection: Selection) -> Iterator[Part]:
        """The parts of files that are staged nowhere; those that are go into the selection.

        A file that was touched and says what it said is marked anew.
        """
        sources = {file.source for file in files}
        holding = [shard for shard in self._shards if not sources.isdisjoint(shard.members.sources)]
        staged = {m.key: (m, shard) for shard in holding for m in shard.members.rows() if m.source in sources}
        touched: dict[str, str] = {}
        for part in (part for file in files for part in parts_of(file)):
            key = part.key()
            if key in staged:
                member, shard = staged[key]
                selection.add(shard, [member])
                touched[key] = part.mark
            else:
                yield part
        self._remark(touched)

    def _remark(self, touched: dict[str, str]) -> None:
        for shard in self._shards if touched else ():
            if marks := {key: touched[key] for key in shard.members.keys if key in touched}:
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
