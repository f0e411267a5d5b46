"""Who calls: the account and region that a request names, and where it came to, carried beside it to whoever answers.

A signed request names both (the access key, the signing scope), a facade's call neither. They travel in a context
variable, so that the one waist, `Backend.call(operation, request)`, stays the one waist.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from contextvars import ContextVar, Token
from dataclasses import dataclass
from typing import Generic, TypeVar

_Value = TypeVar("_Value")


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


def acting(caller: Caller) -> AbstractContextManager[None]:
    """Within this block, and in the threads and tasks it starts, requests come from `caller`."""
    return _Within(_current, caller)


def origin() -> str | None:
    """Where the request that is being answered came to by HTTP, such as `"http://127.0.0.1:4566"`; None where no server
    carries it. Answers that hold URLs of this server begin them with it."""
    return _origin.get()


def arriving(origin: str | None) -> AbstractContextManager[None]:
    """Within this block, and in the threads and tasks it starts, requests come by a server at `origin`."""
    return _Within(_origin, origin)


class _Within(Generic[_Value]):
    """A block in which a variable has a value; every call enters one, and a generator's costs three times as much."""

    __slots__ = ("_token", "_value", "_variable")
    _token: Token[_Value]

    def __init__(self, variable: ContextVar[_Value], value: _Value) -> None:
        self._variable = variable
        self._value = value

    def __enter__(self) -> None:
        self._token = self._variable.set(self._value)

    def __exit__(self, *raised: object) -> None:
        self._variable.reset(self._token)
