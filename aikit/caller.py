"""Caller identity: the account and region of a request, and the origin it was sent to, in a context variable.

A signed request names account and region (by its access key and signing scope), a call of the facade neither. The
context variable keeps them out of the interface `Backend.call(operation, request)`.
"""

from __future__ import annotations

from contextvars import ContextVar, Token
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """The caller of a request.

    Attributes:
        account: the 12-digit account; None when the request names none.
        region: the region of the signing scope, such as `"eu-west-1"`; None when the request names none.
        origin: the origin of the server it was sent to, such as `"http://127.0.0.1:4566"`, with which URLs of this
            server in answers begin; None for a call in process.
    """

    account: str | None = None
    region: str | None = None
    origin: str | None = None


_NOBODY = Caller()
_current: ContextVar[Caller] = ContextVar("aikit_caller", default=_NOBODY)


def current() -> Caller:
    """The caller of the request that is being answered; every member None for a call through the facade."""
    return _current.get()


class acting:  # noqa: N801 (a block, as `contextlib.suppress` is one)
    """A context manager: within it, and in the threads and tasks it starts, requests come from a caller.

    A class, as a generator with `contextmanager` would cost three times as much.
    """

    __slots__ = ("_caller", "_token")
    _token: Token[Caller]

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __enter__(self) -> None:
        self._token = _current.set(self._caller)

    def __exit__(self, *raised: object) -> None:
        _current.reset(self._token)
