"""What the call log holds: the latest calls of a kit, bounded in number and, by an estimate, in memory.

A call holds what flowed: typed messages, which carry no credentials and no headers of the request.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, overload

from aikit.backends import call_serialization
from aikit.backends.operation_lookup import OperationReference, find_operation
from aikit.backends.pinned_answers import BACKEND_NAME

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation

LIMIT = 1000
"""Calls kept."""
MEMORY = 64 * 1024 * 1024
"""Bytes that the calls kept may take, by estimate."""


@dataclass(slots=True, eq=False)
class Call:
    """One call.

    Attributes:
        of: the operation.
        request: what was asked; None where payloads are not kept. Long blobs and streams are only described.
        error: a copy of the error that came, without its traceback; None when an answer did.
        backend: the name of the backend that answered; `"pin"` for a pinned answer.
        engine: the engine behind the answer, if there was one.
        request_id: the id that the service gave the request, "" when it gave none.
        misses: why each pin of the operation did not answer; () when it has none.
        started: when it began, in seconds since 1970.
        duration: how long it took, in seconds; of a stream, until it was handed over.
        size: about how many bytes the log keeps for it.
        kept: the answer, one with lists folded; read it as `answer`.
    """

    of: Operation
    request: Message | None
    error: BaseException | None
    backend: str
    engine: str | None
    request_id: str
    misses: tuple[str, ...]
    started: float
    duration: float
    size: int
    kept: Response | call_serialization.Folded | None = None

    @property
    def answer(self) -> Response | None:
        """What came back; None where an error came or payloads are not kept.

        One that has lists, or that a pin gave over HTTP, is read anew from its data every time. Another is the
        caller's own object: what a program changes in it shows here.
        """
        return call_serialization.unfold(self.of, self.kept)

    @property
    def service(self) -> str:
        """The client's path, such as `"lex.runtime"`."""
        return self.of.service.path

    @property
    def operation(self) -> str:
        """Python's name of the operation, such as `"recognize_text"`."""
        return self.of.method

    @property
    def at(self) -> datetime:
        """When it began, in UTC."""
        return datetime.fromtimestamp(self.started, UTC)

    @property
    def pinned(self) -> bool:
        """Whether a pin answered."""
        return self.backend == BACKEND_NAME

    def to_dict(self, *, sensitive: bool = True) -> dict[str, Any]:
        """The call as JSON can hold it, members by AWS's names.

        Args:
            sensitive: whether members that AWS's model calls sensitive are shown; otherwise they read `"***"`.
        """
        error = self.error
        return {
            "service": self.service,
            "operation": self.operation,
            "request": call_serialization.as_json(self.request, self.of.model.input_shape, sensitive),
            "answer": call_serialization.as_json(self.answer, self.of.model.output_shape, sensitive),
            "error": None if error is None else call_serialization.error_as_json(error),
            "backend": self.backend,
            "engine": self.engine,
            "request_id": self.request_id,
            "misses": list(self.misses) if sensitive else len(self.misses),
            "at": self.at.isoformat(),
            "duration": self.duration,
        }

    def __repr__(self) -> str:
        asked = call_serialization.as_json(self.request, self.of.model.input_shape, False)
        came = call_serialization.as_json(self.answer, self.of.model.output_shape, False)
        outcome = f"{type(self.error).__name__}" if self.error is not None else f"{came}"
        who = f"{self.backend} {self.engine}" if self.engine else self.backend
        return f"<Call {self.of.path} {asked} -> {outcome} by {who} in {self.duration * 1000:.1f} ms>"


class Calls(Sequence[Call]):
    """The latest calls of a kit, oldest first: `kit.calls`. Safe to read while others are written.

    Args:
        limit: how many are kept.
        payloads: whether requests, answers and the words of errors are kept.
        memory: how many bytes they may take, by estimate; the latest call is always kept.
    """

    def __init__(self, limit: int = LIMIT, *, payloads: bool = True, memory: int = MEMORY) -> None:
        self.limit = limit
        self.payloads = payloads
        self.memory = memory
        self._calls: deque[Call] = deque()
        self._latest: Callable[[], Call] | None = None
        self._size = 0
        self._dropped = 0
        self._lock = Lock()

    def add(self, call: Call) -> None:
        """Write a call down."""
        with self._lock:
            if self._latest is not None:
                self._settle()
            self._keep(call)

    def add_later(self, call: Callable[[], Call]) -> None:
        """Write a call down once there is time: when the next one comes, when somebody reads, or by `settle`."""
        with self._lock:
            if self._latest is not None:
                self._settle()
            self._latest = call

    def settle(self) -> None:
        """Write down what waits: who answered a client has time once the answer is sent."""
        with self._lock:
            self._settle()

    def _settle(self) -> None:
        latest, self._latest = self._latest, None
        if latest is not None:
            self._keep(latest())

    def _keep(self, call: Call) -> None:
        """Take a call in; the oldest make room for it."""
        calls = self._calls
        calls.append(call)
        size = self._size + call.size
        while len(calls) > self.limit or (size > self.memory and len(calls) > 1):
            size -= calls.popleft().size
            self._dropped += 1
        self._size = size

    @property
    def dropped(self) -> int:
        """How many calls had to make room since the log was cleared."""
        self.settle()
        return self._dropped

    def of(self, operation: OperationReference) -> list[Call]:
        """The calls of one operation, `"comprehend.detect_sentiment"` or `kit.comprehend.detect_sentiment`."""
        wanted = find_operation(operation)
        return [call for call in self if call.of is wanted]

    @property
    def last(self) -> Call | None:
        """The latest call; None when there was none."""
        with self._lock:
            self._settle()
            return self._calls[-1] if self._calls else None

    def clear(self) -> None:
        """Forget every call."""
        with self._lock:
            self._latest = None
            self._calls.clear()
            self._size = self._dropped = 0

    def _all(self) -> list[Call]:
        with self._lock:
            self._settle()
            return list(self._calls)

    def __iter__(self) -> Iterator[Call]:
        return iter(self._all())

    def __len__(self) -> int:
        self.settle()
        return len(self._calls)

    @overload
    def __getitem__(self, index: int) -> Call: ...
    @overload
    def __getitem__(self, index: slice) -> list[Call]: ...
    def __getitem__(self, index: int | slice) -> Call | list[Call]:
        return self._all()[index]

    def __repr__(self) -> str:
        return f"<Calls: {len(self)} kept, {self.dropped} dropped>"
