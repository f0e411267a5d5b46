"""A running job as its task sees it: progress, heartbeat, stop."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Mapping
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from aikit.cancellation import Cancellation
from aikit.errors import KitClosed
from aikit_fakes.jobs.errors import JobStopped
from aikit_fakes.outages import StateUnavailable
from aikit_fakes.store import jobs as rows

if TYPE_CHECKING:
    from aikit_fakes.context import Context
    from aikit_fakes.store import Record

_LOG = logging.getLogger("aikit.jobs")
_EVERY = 0.5
"""Seconds between two looks at the row of a running job."""

Task = Callable[["Job"], Mapping[str, Any] | None]
"""What a job computes: from the job to members that its resource gets when it ends well."""


class Job:
    """A job that runs.

    Attributes:
        record: its resource, as it was when the job began.
        context: what an operation may use too: engines, objects, account, region.
        cancellation: requested when it shall stop, for engines and whatever else looks by `cancellation.check()`.
    """

    def __init__(self, row: rows.JobRow, owner: str, record: Record, context: Context, closing: Event) -> None:
        self.record = record
        self.context = context
        self.cancellation = Cancellation()
        self.row = row
        self._owner = owner
        self._closing = closing
        self._lost = False
        self._ended = Event()
        self._done = 0.0
        self._message = ""
        self._said = -1.0

    @property
    def body(self) -> dict[str, Any]:
        """The resource's members by AWS's names."""
        return self.record.body

    def progress(self, done: float, message: str = "") -> None:
        """Tell how much is done, 0 to 1; call it between pieces of work.

        Raises:
            JobStopped: the job shall stop, or belongs to another worker now.
        """
        self._done, self._message = min(max(done, 0.0), 1.0), message
        if done - self._said >= 0.1:
            self._said = done
            log_progress(self.row.key.identity, done, message)
        self.check()

    def check(self) -> None:
        """Raise `JobStopped` when the job shall stop."""
        if self._lost or self._closing.is_set():
            raise JobStopped(self.row.key.identity)

    def wait(self, seconds: float) -> None:
        """Let time pass, and stop when the job shall stop."""
        until = self.context.state.clock.seconds() + seconds
        while (left := until - self.context.state.clock.seconds()) > 0:
            self._closing.wait(min(left, _EVERY))
            self.check()

    def __enter__(self) -> Job:
        Thread(target=self._beat, name=f"aikit-job-{self.row.id[:8]}", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()

    def _beat(self) -> None:
        """Signs of life, also while a model computes and the task cannot speak."""
        while not self._ended.wait(_EVERY):
            if self._closing.is_set():
                self.cancellation.request()
            state = self.context.state
            try:
                with state.store.writing() as records:
                    now = state.clock.seconds()
                    alive = rows.beat(records, self.row.id, self._owner, now, self._done, self._message)
            except StateUnavailable:
                continue
            except KitClosed:
                return
            if not alive and not self._ended.is_set():
                self._lost = True
                self.cancellation.request()
                return


def log_progress(identity: str, done: float, message: str) -> None:
    """One line of the log: how much of a resource's job is done, 0 to 1."""
    _LOG.info("%s %.0f %% %s", identity, done * 100, message)


def find_function(path: str) -> Any:
    """The function that `"module:function"` names."""
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)
