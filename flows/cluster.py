"""Extraction on a Dask cluster: one of this machine, or one that is there already."""

from __future__ import annotations

import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from transforms.errors import KimngachError
from transforms.shard import extractor_version
from warehouse.parts import Part
from warehouse.staging import Shard, stage

_CONNECT_S = 20


class Cluster:
    """Stages batches as tasks of a cluster; its workers write to the same folder, by the same path.

    A worker that dies costs the shards that it was at: they are made again by another.
    """

    def __init__(self, count: int, address: str | None = None) -> None:
        self.count = count
        self._address = address
        self._client: Any = None
        self._lock = threading.Lock()

    def stage(self, parts: list[Part], shelf: Path) -> Shard:
        """Extract a batch; raises what went wrong with it, KilledWorker where it killed several workers."""
        shard: Shard = self._connected().submit(stage, parts, shelf.resolve(), pure=False).result()
        return shard

    def __enter__(self) -> Self:
        """Connect at once to a cluster that is there already, to know how many batches it can work on.

        Raises:
            KimngachError: it cannot be reached, or its workers have another version of Kimngach.
        """
        if self._address:
            self._connected()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self._client is not None:
            cluster = self._client.cluster
            self._client.close()
            if cluster is not None:
                cluster.close()

    def _connected(self) -> Any:
        with self._lock:
            if self._client is None:
                self._client = self._joined(self._address) if self._address else self._started()
            return self._client

    def _started(self) -> Any:
        distributed = _dask()
        local = distributed.LocalCluster(
            n_workers=self.count, threads_per_worker=1, memory_limit=0, dashboard_address=None
        )
        return distributed.Client(local)

    def _joined(self, address: str) -> Any:
        try:
            client = _dask().Client(address, timeout=_CONNECT_S)
        except (OSError, ValueError) as error:
            detail = f"{address}: no Dask scheduler there ({error}); check the address given to --dask"
            raise KimngachError(detail) from error
        self.count = max(1, sum(client.nthreads().values()))
        try:
            others = set(client.run(extractor_version).values()) - {extractor_version()}
        except ModuleNotFoundError:
            others = {"none"}
        if others:
            client.close()
            raise KimngachError(
                f"{address}: its workers have another Kimngach than this; install this one there"
            )
        return client


def _dask() -> Any:
    """Dask's distributed package.

    Raises:
        KimngachError: it is not installed.
    """
    try:
        import distributed
    except ModuleNotFoundError as error:
        raise KimngachError("Dask is not installed; install it: pip install 'kimngach[dask]'") from error
    return distributed
