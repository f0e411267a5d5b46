"""Who calls: the account and region that a request names, and where it came to, carried beside it to whoever answers.

A signed request names both (the access key, the signing scope), a facade's call neither. They travel in a context
variable, so that the one waist, `Backend.call(operation, request)`, stays the one waist.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request.

    Attributes:
        account: the 12-digit account; None when the request names none.
        region: the region of the signing scope, such as `"eu-west-1"`; None when the request names none.
    """

    account: str | None = None
    region: str | None = None


_NOBODY = Caller()
_current: ContextVar[Caller] = ContextVar("aikit_caller", default=_NOBODY)
_origin: ContextVar[str | None] = ContextVar("aikit_origin", default=None)


def current() -> Caller:
    """Who sent the request that is being answered; both members None for a call through the facade."""
    return _current.get()


@contextmanager
def acting(caller: Caller) -> Iterator[None]:
    """Within this block, and in the threads and tasks it starts, requests come from `caller`."""
    token = _current.set(caller)
    try:
        yield
    finally:
        _current.reset(token)


def origin() -> str | None:
    """Where the request that is being answered came to by HTTP, such as `"http://127.0.0.1:4566"`; None where no server
    carries it. Answers that hold URLs of this server begin them with it."""
    return _origin.get()


@contextmanager
def arriving(origin: str | None) -> Iterator[None]:
    """Within this block, and in the threads and tasks it starts, requests come by a server at `origin`."""
    token = _origin.set(origin)
    try:
        yield
    finally:
        _origin.reset(token)
