"""Jobs that wait for a worker, round robin by service and account."""

from __future__ import annotations

from collections import deque

from aikit_fakes.store import jobs as rows

Group = tuple[str, str]
"""Service and account."""


class Waiting:
    """The jobs of each pool, by group, each group's in their order. Not thread-safe."""

    def __init__(self) -> None:
        self._pools: dict[str, dict[Group, deque[str]]] = {}
        self._served: Group = ("", "")
        """Whose job was handed out last."""

    def add(self, job: rows.JobRow, pool: str) -> None:
        """Let a job wait for a pool."""
        group = job.key.service, job.key.account
        self._pools.setdefault(pool, {}).setdefault(group, deque()).append(job.id)

    def next(self, pool: str) -> str | None:
        """The id of the job that a pool works on next, which waits no more; of the group after the one served last."""
        groups = self._pools.get(pool, {})
        if not groups:
            return None
        group = min((group for group in groups if group > self._served), default=None) or min(groups)
        self._served = group
        job = groups[group].popleft()
        if not groups[group]:
            del groups[group]
        return job

    def clear(self) -> None:
        """Forget every job."""
        self._pools.clear()
