"""Load shedding: a thread pool whose queue is bounded."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Any

from aikit.errors import ServiceError


class BoundedExecutor(ThreadPoolExecutor):
    """A thread pool that refuses work beyond its queue, as a service that throttles does.

    Args:
        threads: how many calls run at once.
        waiting: how many more may wait for a thread.
        name: what the threads are called.
    """

    def __init__(self, threads: int, waiting: int, name: str) -> None:
        super().__init__(threads, thread_name_prefix=name)
        self._places = threads + waiting
        self._taken = 0
        self._lock = Lock()

    def submit(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Queue a call.

        Raises:
            ServiceError: ThrottlingException, when as many wait as may.
        """
        with self._lock:
            full = self._taken >= self._places
            self._taken += not full
        if full:
            raise ServiceError(
                "Too many requests are waiting for a model; try again later.",
                code="ThrottlingException",
                status=503,
                fault="server",
                retryable=True,
                retry_after=1.0,
            )
        try:
            future = super().submit(function, *args, **kwargs)
        except BaseException:
            self._release()
            raise
        future.add_done_callback(self._release)
        return future

    def _release(self, _: object = None) -> None:
        with self._lock:
            self._taken -= 1

    @property
    def idle(self) -> bool:
        """Whether no call runs or is queued."""
        return self._taken == 0
