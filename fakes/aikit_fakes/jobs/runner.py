"""The job runner: claims queued jobs, submits them to the executor, ends them."""

from __future__ import annotations

import importlib
import logging
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from functools import partial
from threading import Event, Lock, RLock, Thread
from typing import TYPE_CHECKING, Any

from aikit import cancellation
from aikit.errors import AIKitError, CallerGone, KitClosed
from aikit.wire.error_mapping import public_message
from aikit_fakes import schedules
from aikit_fakes.jobs import executors
from aikit_fakes.jobs.errors import JobFailed, JobStopped
from aikit_fakes.jobs.executors import LONG, SHORT
from aikit_fakes.jobs.job import Job, Task, find_function, log_progress
from aikit_fakes.jobs.waiting import Waiting
from aikit_fakes.outages import StateUnavailable
from aikit_fakes.resources.noun import Lifecycle, Noun
from aikit_fakes.store import Key, Record, Records, notifications
from aikit_fakes.store import jobs as rows

if TYPE_CHECKING:
    from aikit_fakes.context import Context
    from aikit_fakes.state import State
    from aikit_fakes.store.notifications import Notification

_LOG = logging.getLogger("aikit.jobs")
_LOOK = 5.0
"""Seconds between two looks at all open jobs, for those that other processes queued or left."""
_OVERLAP = 1.0
"""Seconds that a job may be due before the transaction that queues it is kept."""


class Runner:
    """Works on the jobs of one host.

    Args:
        state: where the jobs are queued, and what they change.
        context: what makes the context that a task works in: from the path of the operation that asked for it, account
            and region.
        elsewhere: what works on a job in another process, to be pickled.
        executor: `inline`, `threads`, `processes` or `dask:<address>`.
        pace: seconds that each status is held at least; 0 is instant.
        told: called with each notification of a job that this runner gave out; what it raises is logged.
    """

    def __init__(
        self,
        state: State,
        context: Callable[[str, str, str], Context],
        elsewhere: Callable[[str], None],
        executor: str,
        pace: float,
        told: Callable[[Notification], object] | None = None,
    ) -> None:
        self._state = state
        self._context = context
        self._elsewhere = elsewhere
        self._kind = executor
        self._pace = pace
        self._listener = told
        self._wanted = Event()
        self._closing = Event()
        self._lock = Lock()
        self._inline = RLock()
        self._given: dict[str, str] = {}
        """The jobs that the executors have, and in which pool."""
        self._pools: dict[str, str] = {}
        """Which pool each open job is for."""
        self._waiting = Waiting()
        self._news = False
        """Whether a job was queued, or asked to stop, since the last look."""
        self._seen = self._seen_all = float("-inf")
        """When jobs that had become due were looked for, by the state's clock, and all open ones, by the machine's."""
        self._told: dict[str, float] = {}
        self._thread: Thread | None = None
        self._executors: dict[str, Executor] = {}

    def wake(self) -> None:
        """See to the open jobs: now and here when inline, by the dispatcher otherwise."""
        if self._kind == "inline" and not self._pace:
            with self._inline:  # another thread may be working on the job that this one's caller counts on
                while self._take():  # a job may queue others
                    pass
            return
        with self._lock:
            if self._thread is None and not self._closing.is_set():
                self._thread = Thread(target=self._dispatch, name="aikit-jobs", daemon=True)
                self._thread.start()
        self._news = True
        self._wanted.set()

    def run(self, job: str) -> None:
        """Work on one job, if it is still open; nothing that a task does is raised from here."""
        owner = rows.new_owner()
        store = self._state.store
        with store.writing() as records:
            now = self._state.clock.seconds()
            row = rows.open_job(records, job, now)
            if row is None or not rows.claim(records, row, owner, now):
                return
            if row.stopping or row.attempts >= rows.ATTEMPTS:
                self._end(records, row, owner, None)
                return
            record = self._begin(records, row)
        if record is None:
            return
        context = self._context(row.operation, row.key.account, row.key.region)
        with Job(row, owner, record, context, self._closing) as running, cancellation.under(running.cancellation):
            outcome = self._work(running)
        with store.writing() as records:
            if self._closing.is_set() and isinstance(outcome, JobStopped | KitClosed):
                rows.release(records, job, owner)
            else:
                self._end(records, row, owner, outcome)

    def close(self) -> None:
        """Stop taking jobs; those that run are given back to be begun again."""
        self._closing.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join()
        with self._inline:  # a job that its caller works on has been given back or has ended
            pass
        with self._lock:
            given, pools = list(self._given), list(self._executors.values())
        if not pools:
            return
        if not self._here:  # other processes know nothing of this one's closing; their sign of life will fail
            with self._state.store.writing() as records:
                rows.release_all(records, given)
        for executor in pools:
            executor.shutdown(wait=True, cancel_futures=True)

    @property
    def _here(self) -> bool:
        """Whether jobs are worked on in this process."""
        return self._kind in ("inline", "threads")

    def _dispatch(self) -> None:
        while not self._closing.is_set():
            self._wanted.clear()
            left = _LOOK
            try:
                self._tell()
                self._take()
                with self._state.store.reading() as records:
                    due = rows.next_due(records, self._seen)
                if due is not None:
                    left = due - self._state.clock.seconds()
            except StateUnavailable:  # told once by the state; the rows are still there
                left = _LOOK
            except Exception:  # a cluster that is away
                _LOG.exception("open jobs could not be seen to")
            most = _LOOK if self._here or not self._given else 1.0
            self._wanted.wait(min(max(left, 0.02), most))

    def _tell(self) -> None:
        """Log the progress of jobs that other processes work on, whose own logs nobody sees."""
        if self._here or not self._given:
            return
        with self._state.store.reading() as records:
            found = [row for job in list(self._given) if (row := rows.get(records, job)) is not None]
        for row in found:
            if row.state == rows.RUNNING and row.progress - self._told.get(row.id, 0.0) >= 0.1:
                self._told[row.id] = row.progress
                log_progress(row.key.identity, row.progress, row.message)

    def _take(self) -> int:
        """Hand open jobs to the pools as they have room, round robin by service and account; how many were handed."""
        self._look()
        taken = 0
        for pool in (SHORT, LONG):
            while (job := self._reserve(pool)) is not None:
                try:
                    future = self._submit(job, pool)
                except BaseException:
                    self._seen_all = float("-inf")  # it waits no more, but is open still
                    with self._lock:
                        self._given.pop(job, None)
                    raise
                future.add_done_callback(partial(self._returned, job))
                taken += 1
        return taken

    def _look(self) -> None:
        """Let the open jobs wait that do not yet: a long queue is not read again for each job that ends."""
        now, since, at = self._state.clock.seconds(), self._seen, time.monotonic()
        everything = self._kind == "inline" or at - self._seen_all >= _LOOK
        if self._news:
            self._news = False  # before the table is read: what is queued meanwhile is news again
            since -= _OVERLAP
        with self._state.store.reading() as records:
            found = rows.open_to(records, now) if everything else rows.newly_open(records, since, now)
            known = self._pools
            pools = {row.id: known.get(row.id) or self._pool(records, row) for row in found}
        with self._lock:
            given = set(self._given)
        if everything:
            self._waiting.clear()
            self._seen_all = at
        for row in found:
            if row.id not in given and (everything or row.id not in known):
                self._waiting.add(row, pools[row.id])
        self._pools = pools if everything else known
        self._pools.update(pools)
        self._seen = now

    def _reserve(self, pool: str) -> str | None:
        """The next job of a pool that has room for it."""
        with self._lock:
            while not self._closing.is_set() and self._has_room(pool):
                job = self._waiting.next(pool)
                if job is None or job not in self._given:
                    if job is not None:
                        self._given[job] = pool
                    return job
        return None

    def _pool(self, records: Records, row: rows.JobRow) -> str:
        """Which pool works on a job: what takes a moment does not wait for what takes minutes."""
        if not row.task:
            return SHORT
        record, lifecycle = records.get(row.key), lifecycle_of(row.key)
        is_short = lifecycle.is_short if lifecycle is not None else None
        return SHORT if record is not None and is_short is not None and is_short(record.body) else LONG

    def _has_room(self, pool: str) -> bool:
        """Whether a pool has a free worker; a cluster has a scheduler of its own, and the calling thread no queue."""
        if self._kind not in ("threads", "processes"):
            return True
        return sum(given == pool for given in self._given.values()) < executors.WORKERS[pool]

    def _submit(self, job: str, pool: str) -> Future[Any]:
        for last in (False, True):
            with self._lock:
                if pool not in self._executors:
                    self._executors[pool] = executors.make(self._kind, executors.WORKERS[pool])
                executor = self._executors[pool]
            try:
                if self._here:
                    return executor.submit(self.run, job)
                return executor.submit(self._elsewhere, job)
            except BrokenExecutor:
                self._drop(executor)
                if last:
                    raise
        raise AssertionError

    def _drop(self, executor: Executor) -> None:
        """Let go of a pool that has lost a worker and takes nothing more; the next job gets a new one."""
        with self._lock:
            self._executors = {pool: other for pool, other in self._executors.items() if other is not executor}
        executor.shutdown(wait=False)

    def _returned(self, job: str, done: Future[Any]) -> None:
        with self._lock:
            self._given.pop(job, None)
            self._told.pop(job, None)
        with suppress(StateUnavailable, KitClosed):
            if not self._here and not self._closing.is_set():
                with self._state.store.reading() as records:
                    row = rows.get(records, job)
                if row is not None and row.ended is not None:
                    _LOG.info("%s %s %s", row.key.identity, row.state, row.message)
            if self._listener is not None and not done.cancelled():
                self._pass_on(self._listener, job)
        error = None if done.cancelled() else done.exception()
        if error is not None and not isinstance(error, StateUnavailable):
            _LOG.error("the worker of job %s died: %r", job, error)
        if error is not None:
            self._seen_all = float("-inf")  # it is open still
        self._wanted.set()

    def _pass_on(self, listener: Callable[[Notification], object], job: str) -> None:
        """Tell a listener what was published when a job ended."""
        with self._state.store.reading() as records:
            row = rows.get(records, job)
            found = notifications.of_job(records, job, row.key) if row is not None else None
        if found is None:
            return
        try:
            listener(found)
        except Exception:
            _LOG.exception("the listener to notifications broke at %s", found.topic)

    def _begin(self, records: Records, row: rows.JobRow) -> Record | None:
        """The job's resource in its running status; None when it is gone."""
        record = records.get(row.key, lock=True)
        if record is None:
            return None
        lifecycle = lifecycle_of(row.key)
        if lifecycle is not None and lifecycle.running:
            started = {lifecycle.started: self._state.clock.now()} if lifecycle.started else {}
            record = record.with_body(**{lifecycle.member: lifecycle.running, **started})
            records.change(record)
        _LOG.info("%s began (attempt %d)", row.key.identity, row.attempts + 1)
        return record

    def _work(self, job: Job) -> Any:
        """What the task made, or the exception that ended it."""
        try:
            if self._pace:
                job.wait(self._pace)
            task: Task | None = find_function(job.row.task) if job.row.task else None
            return (task(job) if task is not None else None) or {}
        except CallerGone:  # what looked was no part of the task, which would have said so itself
            return JobStopped(job.row.key.identity)
        except (JobStopped, JobFailed, AIKitError) as error:
            return error
        except Exception as error:
            _LOG.exception("%s broke", job.row.key.identity)
            return JobFailed(f"Internal error: {type(error).__name__}: {error}")

    def _end(self, records: Records, row: rows.JobRow, owner: str, outcome: Any) -> None:
        """End a job and its resource's status in one transaction; nothing when another worker has taken it over."""
        now = self._state.clock.now()
        if row.attempts >= rows.ATTEMPTS:
            outcome = JobFailed(f"The job was begun {row.attempts} times and its worker died each time.")
        elif outcome is None:
            outcome = JobStopped()
        stopped = isinstance(outcome, JobStopped)
        failed = isinstance(outcome, Exception) and not stopped
        ended = rows.STOPPED if stopped else rows.FAILED if failed else rows.DONE
        # half a character of somebody's input cannot be stored
        reason = public_message(outcome).encode("utf-8", "backslashreplace").decode() if failed else ""
        if not rows.end(records, row.id, owner, ended, reason, now.timestamp()):
            return
        _LOG.info("%s %s %s", row.key.identity, ended, outcome if failed else "")
        record = records.get(row.key, lock=True)
        lifecycle = lifecycle_of(row.key)
        if record is None or lifecycle is None:
            return
        members = {} if isinstance(outcome, Exception) else dict(outcome)
        # a task that ended less than well may say so itself: COMPLETED_WITH_ERROR
        members.setdefault(
            lifecycle.member, lifecycle.stopped if stopped else lifecycle.failed if failed else lifecycle.done
        )
        if reason:
            members[lifecycle.reason] = reason[:2048]
        if lifecycle.ended and (lifecycle.ended_on_failure or not failed):
            members[lifecycle.ended] = now
        record = record.with_body(**members)
        records.change(record)
        notice = lifecycle.notice(record, now) if lifecycle.notice is not None else None
        if notice is not None:
            notifications.publish(records, row.id, row.key, notice, now)


def lifecycle_of(key: Key) -> Lifecycle | None:
    """The statuses of a stored resource, from its noun in `aikit_fakes.services.<service>.resources`."""
    if key.kind == schedules.KIND:
        return None
    module = importlib.import_module(f"aikit_fakes.services.{key.service}.resources")
    nouns = (value for value in vars(module).values() if isinstance(value, Noun))
    return next(noun.lifecycle for noun in nouns if noun.name == key.kind)
