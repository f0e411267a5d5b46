"""Who works: this thread, threads, processes, or a Dask cluster; all by the standard `Executor`."""

from __future__ import annotations

from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

from aikit.errors import ConfigurationError, MissingExtra

WORKERS = 2
"""Jobs at a time: models use several cores each."""


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


def make(name: str) -> Executor:
    """An executor by its name in the settings: `inline`, `threads`, `processes` or `dask:<scheduler address>`.

    Raises:
        ConfigurationError: there is no such executor.
        MissingExtra: Dask is not installed.
    """
    kind, _, address = name.partition(":")
    match kind:
        case "inline":
            return Inline()
        case "threads":
            return ThreadPoolExecutor(WORKERS, thread_name_prefix="aikit-job")
        case "processes":
            import multiprocessing

            return ProcessPoolExecutor(WORKERS, mp_context=multiprocessing.get_context("spawn"))
        case "dask" if address:
            try:
                from distributed import Client
            except ModuleNotFoundError as error:
                raise MissingExtra("jobs on a Dask cluster need 'distributed': pip install 'aikit[dask]'") from error
            executor: Executor = Client(address).get_executor(pure=False)
            return executor
    raise ConfigurationError(
        f"no executor is called {name!r}; there are: inline, threads, processes, dask:<scheduler address>"
    )
