"""The job queue: enqueue and stop."""

from __future__ import annotations

from collections.abc import Callable

from aikit_fakes.clock import Clock
from aikit_fakes.store import Key, Records
from aikit_fakes.store import jobs as rows


class Queue:
    """The jobs of one state.

    Args:
        clock: what tells when a job is due.
        pace: seconds that each status is held at least; 0 is instant.
        wake: what sees to the open jobs.
    """

    def __init__(self, clock: Clock, pace: float, wake: Callable[[], None]) -> None:
        self.wake = wake
        self._clock = clock
        self._pace = pace

    def add(self, records: Records, key: Key, operation: str, task: str, *, due: float | None = None) -> str:
        """Queue a job in the transaction that makes its resource; `wake` once that is kept.

        Args:
            records: of the transaction.
            key: the resource.
            operation: the path of the operation that asks for the job.
            task: what it does, `"module:function"`.
            due: when it may begin, in seconds since 1970; once the first status was held when None.

        Returns:
            the job's id.
        """
        now = self._clock.seconds()
        return rows.add(records, key, operation, task, now + self._pace if due is None else due, now)

    def stop(self, records: Records, key: Key) -> None:
        """Ask the jobs of a resource to stop; `wake` once that is kept."""
        rows.stop(records, key)
