"""Call logging: `Log` wraps a backend and records every call, who answered it, how long it took, which error came."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from aikit.backends.call_log import Call, Calls
from aikit.backends.call_serialization import CALL_SIZE, copy_error, estimated_size, without_blobs
from aikit.contract.message import Meta

if TYPE_CHECKING:
    from aikit.backends.base import Backend
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation


class Log:
    """A backend whose calls are recorded.

    Args:
        inner: the backend that answers.
        calls: the call log that records are added to.
    """

    def __init__(self, inner: Backend, calls: Calls) -> None:
        self._inner = inner
        self._calls = calls

    @property
    def name(self) -> str:
        """The name of the wrapped backend."""
        return self._inner.name

    def call(self, operation: Operation, request: Message) -> Response:
        """The wrapped backend's answer, recorded."""
        started, counter = time.time(), time.perf_counter()
        try:
            answer = self._inner.call(operation, request)
        except BaseException as error:
            self._record(operation, request, None, error, started, time.perf_counter() - counter)
            raise
        self._record(operation, request, answer, None, started, time.perf_counter() - counter)
        return answer

    async def acall(self, operation: Operation, request: Message) -> Response:
        """The wrapped backend's answer, recorded."""
        started, counter = time.time(), time.perf_counter()
        try:
            answer = await self._inner.acall(operation, request)
        except BaseException as error:
            self._record(operation, request, None, error, started, time.perf_counter() - counter)
            raise
        self._record(operation, request, answer, None, started, time.perf_counter() - counter)
        return answer

    def close(self) -> None:
        """Close the wrapped backend."""
        self._inner.close()

    def _record(
        self,
        operation: Operation,
        request: Message | None,
        answer: Response | None,
        error: BaseException | None,
        started: float,
        duration: float,
    ) -> None:
        meta = self._error_meta(error) if answer is None else answer.meta
        misses = meta.misses
        size = CALL_SIZE
        if self._calls.payloads:
            request = without_blobs(request, operation.model.input_shape)
            answer = without_blobs(answer, operation.model.output_shape)
            size += sum(estimated_size(message) for message in (request, answer) if message is not None)
        else:  # the reasons of misses quote the request
            request = answer = None
            misses = (f"{len(misses)} pins did not match",) if misses else ()
        if error is not None:
            error = copy_error(error, self._calls.payloads)
            size += sum(len(argument) for argument in error.args if isinstance(argument, str))
        origin = meta.backend, meta.engine, meta.request_id
        self._calls.add(Call(operation, request, answer, error, *origin, misses, started, duration, size))

    def _error_meta(self, error: BaseException | None) -> Meta:
        backend = getattr(error, "backend", "") or self.name
        request_id = {"RequestId": getattr(error, "request_id", "")}
        return Meta(backend, http=request_id, misses=getattr(error, "misses", ()))

    def __repr__(self) -> str:
        return f"<Log of {self._inner!r}>"
