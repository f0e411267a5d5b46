"""Waiters: `kit.transcribe.wait` polls an operation until a state is reached."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any

from aikit.contract.message import Response
from aikit.contract.waiter_model import Waiter
from aikit.errors import ServiceError


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """The message about an unknown name, with the closest known one."""
    near = get_close_matches(name, list(known), n=1)
    return f"{what} {name!r}" + (f"; did you mean {near[0]!r}?" if near else "")


class _Waiters:
    """The waiters of one client as functions: `kit.transcribe.wait`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    _function: Callable[[Waiter, Callable[..., Any]], Callable[..., Any]]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        waiter = self._client._service.waiters.get(name)
        if waiter is None:
            raise AttributeError(unknown(f"{self._client._service.path} has no waiter", name, dir(self)))
        operation = getattr(self._client, self._client._service.operation(waiter.operation).method)
        function = self._function(waiter, operation)
        function.__name__ = name
        function.__doc__ = (
            f"Ask {operation.__name__}(...) every `delay` seconds (default {waiter.delay}) until {waiter.name}, "
            f"at most `max_attempts` times (default {waiter.max_attempts}); return the last answer.\n\n"
            "Raises:\n    WaiterFailed: that state can no longer be reached.\n    WaiterTimedOut: it was not reached."
        )
        self.__dict__[name] = function
        return function

    def __dir__(self) -> list[str]:
        return sorted(self._client._service.waiters)


class Waiters(_Waiters):
    """Waiters that block."""

    def _function(self, waiter: Waiter, operation: Callable[..., Any]) -> Callable[..., Any]:
        def wait(*, delay: float | None = None, max_attempts: int | None = None, **members: Any) -> Any:
            outcome: Response | ServiceError
            attempts = max(1, waiter.max_attempts if max_attempts is None else max_attempts)
            for attempt in range(attempts):
                if attempt:
                    time.sleep(waiter.delay if delay is None else delay)
                try:
                    outcome = operation(**members)
                except ServiceError as error:
                    outcome = error
                if waiter.judge(outcome):
                    return outcome
            raise waiter.give_up(attempts, outcome)

        return wait


class AsyncWaiters(_Waiters):
    """Waiters that poll without blocking the event loop."""

    def _function(self, waiter: Waiter, operation: Callable[..., Any]) -> Callable[..., Any]:
        import asyncio  # 8 ms that synchronous programs need not pay

        async def wait(*, delay: float | None = None, max_attempts: int | None = None, **members: Any) -> Any:
            outcome: Response | ServiceError
            attempts = max(1, waiter.max_attempts if max_attempts is None else max_attempts)
            for attempt in range(attempts):
                if attempt:
                    await asyncio.sleep(waiter.delay if delay is None else delay)
                try:
                    outcome = await operation(**members)
                except ServiceError as error:
                    outcome = error
                if waiter.judge(outcome):
                    return outcome
            raise waiter.give_up(attempts, outcome)

        return wait
