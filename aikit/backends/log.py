"""The call log: `Log` wraps a backend and writes every call down, who answered, how long it took, what went wrong."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from aikit.backends import call_serialization
from aikit.backends.call_log import Call, Calls

if TYPE_CHECKING:
    from aikit.backends.base import Backend
    from aikit.backends.pinned_answers import Standing
    from aikit.contract.message import Message, Meta, Response
    from aikit.contract.service import Operation


_NOTHING = None, 0


class Log:
    """A backend whose calls are written down.

    Args:
        inner: who answers.
        calls: where they are written.
    """

    def __init__(self, inner: Backend, calls: Calls) -> None:
        self._inner = inner
        self._calls = calls
        self._standing: Callable[[Operation], tuple[Standing, Meta] | None] | None = getattr(inner, "standing", None)

    @property
    def name(self) -> str:
        """The name of the backend behind the log."""
        return self._inner.name

    def call(self, operation: Operation, request: Message) -> Response:
        """The backend's answer, written down."""
        started, began = time.time(), time.perf_counter()
        try:
            answer = self._inner.call(operation, request)
        except BaseException as error:
            self._failed(operation, request, error, started, time.perf_counter() - began)
            raise
        self._answered(operation, request, answer, started, time.perf_counter() - began)
        return answer

    async def acall(self, operation: Operation, request: Message) -> Response:
        """The backend's answer, written down."""
        started, began = time.time(), time.perf_counter()
        try:
            answer = await self._inner.acall(operation, request)
        except BaseException as error:
            self._failed(operation, request, error, started, time.perf_counter() - began)
            raise
        self._answered(operation, request, answer, started, time.perf_counter() - began)
        return answer

    def standing(self, operation: Operation, request: Message) -> tuple[Standing, Meta] | None:
        """What `Pins.standing` says, written down once there is time."""
        if self._standing is None:
            return None
        started, began = time.time(), time.perf_counter()
        found = self._standing(operation)
        if found is not None:
            duration = time.perf_counter() - began
            self._calls.add_later(partial(self._stood, operation, request, *found, started, duration))
        return found

    def close(self) -> None:
        """Close the backend behind the log."""
        self._inner.close()

    def _answered(
        self, operation: Operation, request: Message, answer: Response, started: float, duration: float
    ) -> None:
        source = answer.take_source() if operation.lists else None
        came = call_serialization.answer(operation, answer, source) if self._calls.payloads else _NOTHING
        self._calls.add(self._call(operation, request, came, answer.meta, started, duration))

    def _stood(
        self, operation: Operation, request: Message, answer: Standing, meta: Meta, started: float, duration: float
    ) -> Call:
        came = call_serialization.standing(operation, answer.data, meta) if self._calls.payloads else _NOTHING
        return self._call(operation, request, came, meta, started, duration)

    def _call(
        self,
        operation: Operation,
        request: Message,
        came: tuple[Response | call_serialization.Folded | None, int],
        meta: Meta,
        started: float,
        duration: float,
    ) -> Call:
        misses = meta.misses
        asked: Message | None = None
        kept, size = came
        size += call_serialization.LEAST
        if self._calls.payloads:
            asked, weight = call_serialization.request(operation, request)
            size += weight
        elif misses:
            misses = (f"{len(misses)} pins did not match",)
        told = meta.backend, meta.engine, meta.request_id
        return Call(operation, asked, None, *told, misses, started, duration, size, kept)

    def _failed(
        self, operation: Operation, request: Message, error: BaseException, started: float, duration: float
    ) -> None:
        kept = call_serialization.error(error, self._calls.payloads)
        misses: tuple[str, ...] = getattr(error, "misses", ())
        asked: Message | None = None
        size = call_serialization.LEAST + call_serialization.size(list(kept.args))
        if self._calls.payloads:
            asked, weight = call_serialization.request(operation, request)
            size += weight
        elif misses:
            misses = (f"{len(misses)} pins did not match",)
        identity = getattr(error, "request_id", "")
        backend = getattr(error, "backend", "") or self.name
        self._calls.add(Call(operation, asked, kept, backend, None, identity, misses, started, duration, size))

    def __repr__(self) -> str:
        return f"<Log of {self._inner!r}>"
