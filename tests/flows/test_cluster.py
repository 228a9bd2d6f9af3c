"""Extraction on a Dask cluster of two workers gives the shards that one process gives, whoever dies."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows import steps
from flows.cluster import Cluster
from flows.settings import settings
from flows.workers import Workers
from tests.bench import corpora
from transforms.errors import KimngachError
from warehouse.inputs import scan
from warehouse.ledger import Ledger
from warehouse.parts import Part
from warehouse.staging import Shard, stage

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster(2) as both:
        yield both


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> steps.Found:
    """Eight shards to make."""
    monkeypatch.setattr("warehouse.parts.PART_BYTES", 20_000)
    monkeypatch.setattr("warehouse.ledger.PART_BYTES", 20_000)
    corpora.write(corpora.crawl(60), tmp_path / "crawl.jsonl")
    return steps.Found(scan([tmp_path / "crawl.jsonl"]), tmp_path / "shelf", Ledger([]))


def _alone(found: steps.Found) -> dict[str, dict[str, str]]:
    shelf = found.shelf.with_name("alone")
    return {shard.folder.name: shard.hashes for shard in (stage(batch, shelf) for batch in found.batches())}


class _Killing:
    """A cluster one of whose workers is killed once a shard is there."""

    def __init__(self, cluster: Cluster) -> None:
        self.count, self.made, self._cluster = cluster.count, list[Shard](), cluster

    def __enter__(self) -> _Killing:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def stage(self, parts: list[Part], shelf: Path) -> Shard:
        if len(self.made) == 1:
            os.kill(min(self._cluster._connected().run(os.getpid).values()), signal.SIGKILL)
        self.made.append(self._cluster.stage(parts, shelf))
        return self.made[-1]


def test_a_killed_worker_costs_only_its_shards(cluster: Cluster, found: steps.Found) -> None:
    pool = _Killing(cluster)
    assert steps.extract_all(found, pool) == []  # type: ignore[arg-type]
    made = {shard.folder.name: shard.hashes for shard in pool.made}
    assert len(made) > 4
    assert made == _alone(found)


def test_a_cluster_that_is_not_there_is_told_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.cluster._CONNECT_S", 1)
    with pytest.raises(KimngachError, match=r"^tcp://127\.0\.0\.1:9: no Dask scheduler there .*--dask$"):
        Cluster(1, "tcp://127.0.0.1:9").__enter__()


def test_the_settings_say_where_to_run() -> None:
    assert isinstance(steps.pool_of(settings()), Workers)
    assert isinstance(steps.pool_of(settings(engine="dask")), Cluster)
    assert isinstance(steps.pool_of(settings(dask="tcp://127.0.0.1:8786")), Cluster)
