"""A step of the pipeline: a plain function, timed, and a Prefect task wherever a Prefect flow is running."""

from __future__ import annotations

import functools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from pathlib import Path
from typing import Any, Generic, ParamSpec, TypeVar

from prefect import State, Task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import TaskRun
from prefect.context import FlowRunContext
from prefect.futures import PrefectFuture
from prefect.utilities.annotations import quote

from flows.progress import current
from transforms.errors import KimngachError
from warehouse.disk import unwritable

P = ParamSpec("P")
R = TypeVar("R")


class Step(Generic[P, R]):
    """Callable like the function that it was; ``kimngach.fn`` runs all steps without any server."""

    def __init__(self, function: Callable[P, R], name: str, retries: int) -> None:
        def run(arguments: tuple[tuple[Any, ...], dict[str, Any]]) -> R:
            args, kwargs = arguments
            try:
                with current().at(name):
                    return function(*args, **kwargs)
            except OSError as error:  # the disk is full, or a folder is not ours to write
                raise unwritable(Path(error.filename or "."), error) from error

        self._run = run
        self._task: Task[..., R] = Task(
            run,
            name=name,
            description=function.__doc__,
            retries=retries,
            retry_delay_seconds=[1.0, 5.0, 25.0][:retries],
            retry_condition_fn=_may_help,
            cache_policy=NO_CACHE,
            persist_result=False,
        )
        functools.update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Do the step now."""
        if FlowRunContext.get() is None:
            return self._run((args, kwargs))
        return self._task(quote((args, kwargs)))  # quoted: Prefect would search large arguments for futures

    def submit(self, *args: P.args, **kwargs: P.kwargs) -> Callable[[], R | BaseException]:
        """Begin the step beside others; call what is returned to wait for its result or its error."""
        if FlowRunContext.get() is None:
            thread = ThreadPoolExecutor(1)
            done = thread.submit(copy_context().run, self._run, (args, kwargs))
            thread.shutdown(wait=False)  # goes on, and takes nothing more
            return lambda: done.exception() or done.result()
        future: PrefectFuture[R] = self._task.submit(quote((args, kwargs)))
        return functools.partial(future.result, raise_on_failure=False)


def step(name: str, retries: int = 0) -> Callable[[Callable[P, R]], Step[P, R]]:
    """Make a function a step; ``retries`` only where doing it again can help."""
    return lambda function: Step(function, name, retries)


def _may_help(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """A worker that died may live the next time; a disk that is full stays so."""
    return not isinstance(state.result(raise_on_failure=False), KimngachError)
