"""Outages of what keeps state: a database that is away, a disk that is full or cannot be written."""

from __future__ import annotations

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from aikit.errors import BackendFailed

_LOG = logging.getLogger("aikit.state")
_DISK = frozenset(
    {
        errno.ENOSPC,
        errno.EDQUOT,
        errno.EROFS,
        errno.EACCES,
        errno.EPERM,
        errno.EIO,
        errno.EFBIG,
        errno.EMFILE,
        errno.ENFILE,
        errno.ENOMEM,
    }
)
"""Errors of the system that say nothing of the file that was asked for."""


class StateUnavailable(BackendFailed):
    """The state cannot be read or written now; HTTP callers get status 503."""


class Outages:
    """Tells of the outages of one place: a log line when one begins and one when it is over, however many calls fail.

    Args:
        what: the place in words for callers, who need not know where it is: `"the state"`.
        where: the same for the log.
    """

    def __init__(self, what: str, where: str) -> None:
        self._what = what
        self._where = where
        self._reason = ""
        self._writing = False
        self._lock = Lock()

    def begun(self, reason: str, *, writing: bool) -> StateUnavailable:
        """The error for a call that failed, which was to write or only to read."""
        reason = " ".join(reason.split())
        with self._lock:
            first, self._reason = not self._reason, reason
            self._writing = writing or (self._writing and not first)
        if first:
            _LOG.error("%s cannot be used: %s", self._where, reason)
        return StateUnavailable(f"{self._what} cannot be used now: {reason}")

    def over(self, *, writing: bool) -> None:
        """Note that a call went well; where writing failed, reading says nothing."""
        if self._reason and (writing or not self._writing):
            with self._lock:
                was, self._reason = self._reason, ""
            if was:
                _LOG.info("%s can be used again", self._where)

    @contextmanager
    def of_disk(self, *, writing: bool) -> Iterator[None]:
        """Raise `StateUnavailable` for a disk that is full, read-only or broken."""
        try:
            yield
        except OSError as error:
            if error.errno not in _DISK:
                raise
            raise self.begun(error.strerror or type(error).__name__, writing=writing) from error
        self.over(writing=writing)
