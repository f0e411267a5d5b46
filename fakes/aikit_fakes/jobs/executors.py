"""Executors of jobs: inline, threads, processes, or a Dask cluster."""

from __future__ import annotations

import os
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from threading import Thread
from typing import Any

from aikit_fakes.state import check_executor

SHORT, LONG = "short", "long"
WORKERS = {SHORT: 1, LONG: 2}
"""Jobs at a time in each pool: models use several cores each."""


class Inline(Executor):
    """Works at once, in the thread that submits."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The future of a call that has already been made."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class _Dask(Executor):
    """The executor of a Dask cluster, its connection closed with it."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._executor: Executor = client.get_executor(pure=False)

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """A call on one of the cluster's workers."""
        return self._executor.submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leave the cluster."""
        self._executor.shutdown(wait=wait and not cancel_futures)  # it has no third way
        self._client.close()


def _end_with_parent() -> None:
    """Let a worker end when its parent has: the pool itself would leave it waiting for ever."""
    import multiprocessing

    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    Thread(target=watch, name="aikit-parent", daemon=True).start()


def make(name: str, workers: int) -> Executor:
    """An executor by its name in the settings: `inline`, `threads`, `processes` or `dask:<scheduler address>`.

    Args:
        name: of the executor.
        workers: threads or processes; the calling thread and a cluster have their own number.

    Raises:
        ConfigurationError: there is no such executor.
        MissingExtra: Dask is not installed.
    """
    check_executor(name)
    kind, _, address = name.partition(":")
    match kind:
        case "inline":
            return Inline()
        case "threads":
            return ThreadPoolExecutor(workers, thread_name_prefix="aikit-job")
        case "processes":
            import multiprocessing

            context = multiprocessing.get_context("spawn")
            return ProcessPoolExecutor(workers, mp_context=context, initializer=_end_with_parent)
        case _:
            from distributed import Client

            connect: Any = Client
            return _Dask(connect(address, set_as_default=False))
