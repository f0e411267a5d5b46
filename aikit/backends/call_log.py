"""The call log: a kit's latest calls, with retention limited by count and by estimated memory.

A record holds typed messages, which carry no credentials and no headers of the request.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, overload

from aikit.backends.call_serialization import as_json, error_as_json
from aikit.backends.operation_lookup import OperationReference, find_operation
from aikit.backends.pinned_answers import BACKEND_NAME

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation

LIMIT = 1000
"""Calls retained."""
MEMORY = 64 * 1024 * 1024
"""Bytes that the calls retained may take, by estimate."""


@dataclass(slots=True, eq=False)
class Call:
    """The record of one call.

    Attributes:
        target: the operation that was called.
        request: the request; None where payloads are not kept. Long blobs and streams are only summarized.
        answer: the answer, the caller's own object unless it has blobs; None where an error came or payloads are not
            kept.
        error: a copy of the error that was raised, without its traceback; None when an answer came.
        backend: the name of the backend that answered; `"pin"` for a pinned answer.
        engine: the engine behind the answer, if there was one.
        request_id: the id that the service gave the request, "" when it gave none.
        misses: why each pin of the operation did not answer; () when it has none.
        started: when it began, in seconds since 1970.
        duration: how long it took, in seconds; of a stream, until it was handed over.
        size: about how many bytes the record takes.
    """

    target: Operation
    request: Message | None
    answer: Response | None
    error: BaseException | None
    backend: str
    engine: str | None
    request_id: str
    misses: tuple[str, ...]
    started: float
    duration: float
    size: int

    @property
    def service(self) -> str:
        """The client's path, such as `"lex.runtime"`."""
        return self.target.service.path

    @property
    def operation(self) -> str:
        """Python's name of the operation, such as `"recognize_text"`."""
        return self.target.method

    @property
    def at(self) -> datetime:
        """When it began, in UTC."""
        return datetime.fromtimestamp(self.started, UTC)

    @property
    def pinned(self) -> bool:
        """Whether a pin answered."""
        return self.backend == BACKEND_NAME

    def to_dict(self, *, sensitive: bool = True) -> dict[str, Any]:
        """The record as JSON values, members by AWS's names.

        Args:
            sensitive: whether members that AWS's model marks as sensitive are shown; otherwise they read `"***"`.
        """
        return {
            "service": self.service,
            "operation": self.operation,
            "request": as_json(self.request, self.target.model.input_shape, sensitive),
            "answer": as_json(self.answer, self.target.model.output_shape, sensitive),
            "error": None if self.error is None else error_as_json(self.error),
            "backend": self.backend,
            "engine": self.engine,
            "request_id": self.request_id,
            "misses": list(self.misses) if sensitive else len(self.misses),
            "at": self.at.isoformat(),
            "duration": self.duration,
        }

    def __repr__(self) -> str:
        told = self.to_dict(sensitive=False)
        outcome = told["answer"] if self.error is None else type(self.error).__name__
        origin = f"{self.backend} {self.engine}" if self.engine else self.backend
        return f"<Call {self.target.path} {told['request']} -> {outcome} by {origin} in {self.duration * 1000:.1f} ms>"


class Calls(Sequence[Call]):
    """The latest calls of a kit, oldest first: `kit.calls`. It may be read while other threads write.

    Args:
        limit: how many calls are retained.
        payloads: whether requests, answers and the messages of errors are kept.
        memory: how many bytes they may take, by estimate; the latest call is always retained.

    Attributes:
        dropped: how many calls the limits have evicted since the log was cleared.
    """

    def __init__(self, limit: int = LIMIT, *, payloads: bool = True, memory: int = MEMORY) -> None:
        self.limit = limit
        self.payloads = payloads
        self.memory = memory
        self.dropped = 0
        self._calls: deque[Call] = deque()
        self._size = 0
        self._lock = Lock()

    def add(self, call: Call) -> None:
        """Append a record; the oldest are evicted until the limits hold."""
        with self._lock:
            self._calls.append(call)
            self._size += call.size
            while len(self._calls) > self.limit or (self._size > self.memory and len(self._calls) > 1):
                self._size -= self._calls.popleft().size
                self.dropped += 1

    def of(self, operation: OperationReference) -> list[Call]:
        """The calls of one operation, `"comprehend.detect_sentiment"` or `kit.comprehend.detect_sentiment`."""
        wanted = find_operation(operation)
        return [call for call in self if call.target is wanted]

    @property
    def last(self) -> Call | None:
        """The latest call; None when there was none."""
        with self._lock:
            return self._calls[-1] if self._calls else None

    def clear(self) -> None:
        """Remove every call."""
        with self._lock:
            self._calls.clear()
            self._size = self.dropped = 0

    def _snapshot(self) -> list[Call]:
        with self._lock:
            return list(self._calls)

    def __iter__(self) -> Iterator[Call]:
        return iter(self._snapshot())

    def __len__(self) -> int:
        return len(self._calls)

    @overload
    def __getitem__(self, index: int) -> Call: ...
    @overload
    def __getitem__(self, index: slice) -> list[Call]: ...
    def __getitem__(self, index: int | slice) -> Call | list[Call]:
        return self._snapshot()[index]

    def __repr__(self) -> str:
        return f"<Calls: {len(self)} kept, {self.dropped} dropped>"
