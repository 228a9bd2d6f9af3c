"""What a worker process does: one workshop for a corpus, and in it one mutant after the other."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.mutate import pipeline
from tests.mutate.contradiction import contradictions
from tests.mutate.corpus import Corpus
from tests.mutate.mutants import Mutant, plant_all

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a mutant: caught (and by what), missed (and what contradicts it) or equivalent."""

    kind: str
    corpus: str
    label: str
    outcome: str
    why: str


class Workshop:
    """A folder with the release of an unmutated corpus, and the mutants of it by kind and label."""

    def __init__(self, corpus: Corpus) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="kimngach-mutate-")
        self.path = Path(self._folder.name)
        sound, readings = pipeline.baseline(corpus, self.path)
        self.complaints = sound.complaints
        self.contradictions = contradictions(sound.facts, sound.reference)
        self.mutants: dict[Key, Mutant] = {(m.kind, m.label): m for m in plant_all(readings)}

    def chosen(self, each: int, kind: str) -> list[Key]:
        """At most ``each`` mutants of every kind whose name holds ``kind``, the same ones every time."""
        by_kind: dict[str, list[Key]] = defaultdict(list)
        for key in sorted(self.mutants, key=lambda key: sha256(repr(key).encode()).digest()):
            by_kind[key[0]].append(key)
        return [key for name, keys in by_kind.items() if kind in name for key in keys[:each]]

    def judge(self, key: Key) -> Verdict:
        """Run the pipeline on a mutant: does it report more than it does of the unmutated corpus?"""
        mutant = self.mutants[key]
        found = pipeline.run(mutant, self.path)
        if told := found.complaints - self.complaints:
            outcome, why = "caught", min(told)
        elif new := contradictions(found.facts, found.reference) - self.contradictions:
            outcome, why = "missed", min(new)
        else:
            outcome, why = "equivalent", "nothing contradicts it"
        return Verdict(mutant.kind, mutant.corpus.name, mutant.label, outcome, why)


_workshops: list[Workshop] = []


def open_workshop(corpus: Corpus) -> None:
    """Make this process ready for ``judge``."""
    _workshops.append(Workshop(corpus))


def chosen(each: int, kind: str) -> list[Key]:
    """``Workshop.chosen`` in this process."""
    return _workshops[-1].chosen(each, kind)


def judge(key: Key) -> Verdict:
    """``Workshop.judge`` in this process."""
    return _workshops[-1].judge(key)
