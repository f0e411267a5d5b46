"""Cancellation: work stops when whoever asked for it has gone.

A thread cannot be stopped from outside, so work looks now and then, by `check()`, whether it is still wanted: before
each engine, document, sentence or page.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from typing import TypeVar

from aikit.errors import CallerGone

_T = TypeVar("_T")


class Cancellation:
    """Whether some work is still wanted.

    Args:
        left: waits until its caller has gone; None where nobody can tell.
    """

    __slots__ = ("interrupts", "left", "requested")

    def __init__(self, left: Callable[[], Awaitable[object]] | None = None) -> None:
        self.left = left
        self.requested = False
        self.interrupts: list[Callable[[], None]] = []

    def request(self, *_: object) -> None:
        """Let the work stop at its next look, and interrupt what cannot look."""
        self.requested = True
        for interrupt in tuple(self.interrupts):
            interrupt()


_current: ContextVar[Cancellation | None] = ContextVar("aikit_cancellation", default=None)


def current() -> Cancellation | None:
    """What cancels the running work; None where nothing does."""
    return _current.get()


def check() -> None:
    """Raise `CallerGone` when nobody waits for the running work any more."""
    found = _current.get()
    if found is not None and found.requested:
        raise CallerGone("nobody waits for this answer any more")


def checked(items: Iterable[_T]) -> Iterator[_T]:
    """The items of a loop, with a `check()` before each."""
    for item in items:
        check()
        yield item


@contextmanager
def interrupted_by(interrupt: Callable[[], None]) -> Iterator[None]:
    """Within it, a request to stop calls `interrupt`, in another thread; what then fails is `CallerGone`."""
    found = _current.get()
    if found is None:
        yield
        return
    found.interrupts.append(interrupt)
    try:
        check()
        yield
    except Exception:
        check()
        raise
    finally:
        found.interrupts.remove(interrupt)


class under:  # noqa: N801 (a block, as `contextlib.suppress` is one)
    """A context manager: within it, and in the threads it starts, work is cancelled so; None for not at all."""

    __slots__ = ("_cancellation", "_token")
    _token: Token[Cancellation | None]

    def __init__(self, cancellation: Cancellation | None) -> None:
        self._cancellation = cancellation

    def __enter__(self) -> None:
        self._token = _current.set(self._cancellation)

    def __exit__(self, *raised: object) -> None:
        _current.reset(self._token)
