"""Job rows: queued, running, ended."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, and_, delete, insert, or_, select, update

from aikit_fakes.store import Key, Records
from aikit_fakes.store.tables import JOBS

QUEUED, RUNNING, DONE, FAILED, STOPPED = "QUEUED", "RUNNING", "DONE", "FAILED", "STOPPED"
ATTEMPTS = 3
"""How often a job is begun before it is failed: its workers died each time."""
LEASE = 30.0
"""Seconds that a running job stays its worker's without a sign of life."""


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job as it is stored.

    Attributes:
        id: a UUID.
        key: the resource it works for.
        operation: the path of the operation that asked for it, `"comprehend.create_endpoint"`.
        task: what it does, `"module:function"`; "" when only the resource's status moves on.
        state: QUEUED, RUNNING, DONE, FAILED or STOPPED.
        stopping: whether someone asked it to stop.
        attempts: how often it was begun.
        due: when it may begin, in seconds since 1970.
        owner: host and process that runs it.
        progress: how much is done, 0 to 1.
        message: what it does now, or why it ended.
        created, ended: in seconds since 1970.
    """

    id: str
    key: Key
    operation: str
    task: str
    state: str
    stopping: bool
    attempts: int
    due: float
    owner: str
    progress: float
    message: str
    created: float
    ended: float | None


_THIS = uuid4().hex[:8]


def new_owner() -> str:
    """A name for who runs one job, by which others on the host can tell whether its process still lives."""
    return f"{socket.gethostname()}:{os.getpid()}:{_THIS}:{uuid4().hex[:8]}"


def add(records: Records, key: Key, operation: str, task: str, due: float, now: float) -> str:
    """Keep a new job; it counts once the transaction is kept."""
    job = str(uuid4())
    values = {
        **key._asdict(),
        "id": job,
        "operation": operation,
        "task": task,
        "state": QUEUED,
        "stopping": False,
        "attempts": 0,
        "due": due,
        "owner": "",
        "lease": 0.0,
        "progress": 0.0,
        "message": "",
        "created": now,
    }
    records.connection.execute(insert(JOBS).values(values))
    return job


def get(records: Records, job: str) -> JobRow | None:
    """The row of a job."""
    row = records.connection.execute(select(JOBS).where(JOBS.c.id == job)).one_or_none()
    return _job(row) if row is not None else None


def listed(records: Records, states: Sequence[str] = (), limit: int | None = 1000) -> list[JobRow]:
    """Jobs, the newest first."""
    query = select(JOBS).order_by(JOBS.c.created.desc()).limit(limit)
    rows = records.connection.execute(query.where(JOBS.c.state.in_(states)) if states else query)
    return [_job(row) for row in rows]


def open_to(records: Records, now: float) -> list[JobRow]:
    """The jobs that a worker may take: due, or their worker's lease has run out or its process is gone."""
    query = select(JOBS).where(or_(JOBS.c.state == QUEUED, JOBS.c.state == RUNNING)).order_by(JOBS.c.due)
    return [_job(row) for row in records.connection.execute(query) if _is_open(row, now)]


def open_job(records: Records, job: str, now: float) -> JobRow | None:
    """A job that a worker may take; None when it may not."""
    row = records.connection.execute(select(JOBS).where(JOBS.c.id == job)).one_or_none()
    return _job(row) if row is not None and _is_open(row, now) else None


def newly_open(records: Records, since: float, now: float) -> list[JobRow]:
    """The queued jobs that have become due since, or shall stop before they begin."""
    due = and_(JOBS.c.due > since, JOBS.c.due <= now)
    query = select(JOBS).where(JOBS.c.state == QUEUED, or_(due, JOBS.c.stopping)).order_by(JOBS.c.due)
    return [_job(row) for row in records.connection.execute(query)]


def next_due(records: Records, now: float) -> float | None:
    """When the next queued job becomes due; None when none will."""
    query = select(JOBS.c.due).where(JOBS.c.state == QUEUED, JOBS.c.due > now).order_by(JOBS.c.due).limit(1)
    due = records.connection.execute(query).scalar_one_or_none()
    return float(due) if due is not None else None


def claim(records: Records, job: JobRow, owner: str, now: float) -> bool:
    """Take a job; False when another worker was faster."""
    changed = records.connection.execute(
        update(JOBS)
        .where(JOBS.c.id == job.id, JOBS.c.state == job.state, JOBS.c.owner == job.owner)
        .where(JOBS.c.attempts == job.attempts)
        .values(state=RUNNING, owner=owner, lease=now + LEASE, attempts=job.attempts + 1)
    )
    return changed.rowcount == 1


def beat(records: Records, job: str, owner: str, now: float, progress: float, message: str) -> bool:
    """Give a sign of life; False when the job is no longer this owner's, or should stop."""
    changed = records.connection.execute(
        update(JOBS)
        .where(_held(job, owner), JOBS.c.stopping.is_(False))
        .values(lease=now + LEASE, progress=progress, message=message)
    )
    return changed.rowcount == 1


def end(records: Records, job: str, owner: str, state: str, message: str, now: float) -> bool:
    """End a job; False when it is no longer this owner's."""
    values: dict[str, Any] = {"state": state, "message": message, "ended": now}
    if state == DONE:
        values["progress"] = 1.0
    return records.connection.execute(update(JOBS).where(_held(job, owner)).values(values)).rowcount == 1


def release(records: Records, job: str, owner: str) -> None:
    """Give a job back unfinished: its process is going, another one shall begin it again."""
    values = {"state": QUEUED, "owner": "", "attempts": JOBS.c.attempts - 1}
    records.connection.execute(update(JOBS).where(_held(job, owner)).values(values))


def release_all(records: Records, jobs: Sequence[str]) -> None:
    """Give jobs back unfinished, whoever works on them: their workers are going."""
    values = {"state": QUEUED, "owner": "", "attempts": JOBS.c.attempts - 1}
    records.connection.execute(update(JOBS).where(JOBS.c.id.in_(jobs), JOBS.c.state == RUNNING).values(values))


def stop(records: Records, key: Key) -> None:
    """Ask the jobs of a resource to stop."""
    records.connection.execute(
        update(JOBS).where(*_of(key)).where(or_(JOBS.c.state == QUEUED, JOBS.c.state == RUNNING)).values(stopping=True)
    )


def delete_ended(records: Records, key: Key) -> None:
    """Delete the rows of a resource's jobs that have ended."""
    records.connection.execute(delete(JOBS).where(*_of(key), JOBS.c.ended.is_not(None)))


def _of(key: Key) -> list[Any]:
    return [JOBS.c[name] == value for name, value in key._asdict().items()]


def _held(job: str, owner: str) -> Any:
    return and_(JOBS.c.id == job, JOBS.c.owner == owner, JOBS.c.state == RUNNING)


def _is_open(row: Row[Any], now: float) -> bool:
    if row.state == QUEUED:
        return bool(row.due <= now or row.stopping)
    return row.state == RUNNING and (row.lease < now or _gone(row.owner))


def _gone(owner: str) -> bool:
    """Whether the owner is a process of this host that has ended; the lease tells of all others."""
    host, process, instance, _ = owner.rsplit(":", 3)
    if host != socket.gethostname() or os.name == "nt":  # Windows has no signal that only asks
        return False
    if int(process) == os.getpid():
        return instance != _THIS  # a container's processes get the same number anew
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


def _job(row: Row[Any]) -> JobRow:
    key = Key(row.account, row.region, row.service, row.kind, row.identity)
    return JobRow(
        row.id,
        key,
        row.operation,
        row.task,
        row.state,
        row.stopping,
        row.attempts,
        row.due,
        row.owner,
        row.progress,
        row.message,
        row.created,
        row.ended,
    )
