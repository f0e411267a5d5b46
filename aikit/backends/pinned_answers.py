"""Pinned answers, validated once when they are pinned: AWS's dict, a message, an error, a sequence, or a function."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from aikit.backends.stream_replay import StreamReplay
from aikit.contract.message import Message, Response, request_id, streams
from aikit.errors import AIKitError, ConfigurationError, ServiceError, copied
from aikit.threads import in_thread

if TYPE_CHECKING:
    from aikit.contract.service import Operation

BACKEND_NAME = "pin"
"""The name in `.meta.backend` of a pinned answer and in `.backend` of a pinned error."""


class PinnedAnswer(Protocol):
    """Answers calls of one operation, each with an object of its own."""

    def call(self, request: Message, /) -> Response:
        """The answer; a pinned error is raised."""
        ...

    async def acall(self, request: Message, /) -> Response:
        """The same, without blocking the event loop."""
        ...


def prepare(operation: Operation, answer: Any) -> PinnedAnswer:
    """The pinned answer of an operation, validated against its output shape.

    Raises:
        InvalidAnswer: a dict or message breaks AWS's shape.
        ConfigurationError: it is of no type that can be pinned, or another service's.
    """
    if isinstance(answer, list | tuple):
        if not answer:
            raise ConfigurationError(f"an empty sequence pins nothing to {operation.path}")
        return _Sequence([prepare(operation, one) for one in answer])
    if isinstance(answer, Mapping | Response):
        return _Fixed(operation, answer)
    if isinstance(answer, BaseException) or (isinstance(answer, type) and issubclass(answer, BaseException)):
        return _Error(operation, answer)
    if callable(answer) and not isinstance(answer, type):
        return _Function(operation, answer)
    raise ConfigurationError(
        f"{answer!r} cannot answer {operation.path}; pin AWS's dict, a {operation.response_name}, an error, a list of "
        f"these or a function of the request"
    )


class _NonBlocking:
    """An answer that is computed without blocking, on the event loop too."""

    def call(self, request: Message, /) -> Response:
        raise NotImplementedError

    async def acall(self, request: Message, /) -> Response:
        return self.call(request)


class _Fixed(_NonBlocking):
    """A dict or message, validated once and deserialized anew for every call."""

    def __init__(self, operation: Operation, answer: Mapping[str, Any] | Response) -> None:
        if isinstance(answer, Response):
            if not isinstance(answer, operation.response):
                raise ConfigurationError(
                    f"a {type(answer).__name__} cannot answer {operation.path}, which answers a "
                    f"{operation.response_name}"
                )
            answer = answer.to_aws()
        members = {name: value for name, value in answer.items() if name != "ResponseMetadata"}
        stream = streams(operation.model.output_shape) or ""
        self._stream = StreamReplay(operation, members[stream]) if members.get(stream) is not None else None
        if self._stream is not None:
            members[stream] = self._stream.content
        self._operation = operation
        self._answer = operation.read(Message.to_aws(operation.answer(members)))

    def call(self, _: Message, /) -> Response:
        answer = self._operation.read(Message.to_aws(self._answer))
        if self._stream is not None:
            setattr(answer, str(self._operation.streaming_output), self._stream.replay())
        return answer


class _Error(_NonBlocking):
    """An error, copied for every call so that tracebacks are not shared."""

    def __init__(self, operation: Operation, error: BaseException | type[BaseException]) -> None:
        kind = error if isinstance(error, type) else type(error)
        if not issubclass(kind, AIKitError):
            raise ConfigurationError(
                f"{kind.__name__} cannot answer {operation.path}: backends raise aikit's errors, such as those of "
                f"{operation.service.path}.errors or BackendFailed"
            )
        if issubclass(kind, ServiceError) and kind is not ServiceError:
            own = operation.service.errors
            if kind.__name__ not in dir(own) or getattr(own, kind.__name__) is not kind:
                raise ConfigurationError(f"{kind.__name__} is no error of {operation.service.path}: {kind.__module__}")
        self._operation = operation
        try:
            made = error("pinned") if isinstance(error, type) else error
        except TypeError as wrong:
            raise ConfigurationError(f"pin an instance of {kind.__name__}, not the class: {wrong}") from wrong
        assert isinstance(made, AIKitError)
        self._error = made

    def call(self, _: Message, /) -> Response:
        raise _with_origin(copied(self._error), self._operation)


class _Sequence:
    """Several answers in turn; the last one repeats, as in the library `responses`."""

    def __init__(self, answers: list[PinnedAnswer]) -> None:
        self._answers = answers
        self._next = iter(answers)  # one step of a list's iterator is atomic

    def call(self, request: Message, /) -> Response:
        return next(self._next, self._answers[-1]).call(request)

    async def acall(self, request: Message, /) -> Response:
        return await next(self._next, self._answers[-1]).acall(request)


class _Function:
    """A function of the request, whose result is validated on every call."""

    def __init__(self, operation: Operation, function: Callable[[Message], Any]) -> None:
        self._operation = operation
        self._function = function
        called = function if inspect.isroutine(function) else getattr(function, "__call__", function)  # noqa: B004
        self._is_async = inspect.iscoroutinefunction(called)

    def call(self, request: Message, /) -> Response:
        if self._is_async:
            raise ConfigurationError(
                f"{self._operation.path} is pinned to an asynchronous function, which only an asynchronous caller can "
                f"await"
            )
        try:
            answer = self._function(request)
        except ServiceError as error:
            answer = error
        return self._validated(answer).call(request)

    async def acall(self, request: Message, /) -> Response:
        try:
            answer = await (self._function(request) if self._is_async else in_thread(self._function, request))
            if isinstance(answer, Awaitable):  # a function that returns a coroutine without being one
                answer = await answer
        except ServiceError as error:
            answer = error
        return await self._validated(answer).acall(request)

    def _validated(self, answer: Any) -> PinnedAnswer:
        if isinstance(answer, Mapping | Response):
            return _Fixed(self._operation, answer)
        if isinstance(answer, AIKitError) or (isinstance(answer, type) and issubclass(answer, AIKitError)):
            return _Error(self._operation, answer)
        raise ConfigurationError(
            f"the function pinned to {self._operation.path} must give AWS's dict, a {self._operation.response_name} or "
            f"an error, not {answer!r}"
        )


def _with_origin(error: AIKitError, operation: Operation) -> AIKitError:
    """The error with its origin, its operation and a request id of its own."""
    error.backend = BACKEND_NAME
    if isinstance(error, ServiceError):
        error.operation = operation.name
        error.request_id = error.request_id or request_id()
    return error
