"""What may be pinned, made ready once: AWS's dict, a message, an error, a sequence of these, or a function."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from aikit.backends import call_serialization
from aikit.backends.stream_replay import StreamReplay
from aikit.contract.message import Message, Response, request_id, streams
from aikit.contract.type_hints import is_json
from aikit.errors import AIKitError, ConfigurationError, ServiceError, copied
from aikit.threads import in_thread

if TYPE_CHECKING:
    from aikit.contract.service import Operation

BACKEND_NAME = "pin"
"""Who answered: what `.meta.backend` of a pinned answer and `.backend` of a pinned error say."""


class Standing:
    """An answer that is the same for every call, so that it need not be made anew for who only sends it on.

    Attributes:
        data: AWS's dict of it, never changed.
        written: what others have made of it, by whatever they find it by; as lasting as the answer.
    """

    __slots__ = ("data", "written")

    def __init__(self, data: call_serialization.Lasting) -> None:
        self.data = data
        self.written: dict[Any, Any] = {}


class PinnedAnswer(Protocol):
    """Gives the answer of one call, its own from every other's.

    Attributes:
        ready: whether `call` never blocks.
        standing: the answer where it is always the same, and no stream; None where it is not.
    """

    ready: bool
    standing: Standing | None

    def call(self, request: Message, /) -> Response:
        """The answer, or the error it stands for raised."""
        ...

    async def acall(self, request: Message, /) -> Response:
        """The same, without blocking the event loop."""
        ...


def prepare(operation: Operation, answer: Any) -> PinnedAnswer:
    """What answers calls of an operation as it was pinned.

    Raises:
        InvalidAnswer: a dict or message breaks AWS's shape.
        ConfigurationError: it is nothing that can be an answer, or another service's.
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


class _Ready:
    """An answer that needs no waiting."""

    ready = True
    standing: Standing | None = None

    def call(self, request: Message, /) -> Response:
        raise NotImplementedError

    async def acall(self, request: Message, /) -> Response:
        return self.call(request)


class _Fixed(_Ready):
    """One dict or message, checked once; each call gets a message of its own."""

    def __init__(self, operation: Operation, answer: Mapping[str, Any] | Response) -> None:
        if isinstance(answer, Response):
            if not isinstance(answer, operation.response):
                raise ConfigurationError(
                    f"a {type(answer).__name__} cannot answer {operation.path}, which answers a "
                    f"{operation.response_name}"
                )
            answer = answer.to_aws()
        members = {name: value for name, value in answer.items() if name != "ResponseMetadata"}
        shape = operation.model.output_shape
        stream = streams(shape) or ""
        self._stream = StreamReplay(operation, members[stream]) if members.get(stream) is not None else None
        if self._stream is not None:
            members[stream] = self._stream.content
        self._operation = operation
        plain = Message.to_aws(operation.answer(members))  # dicts throughout, whatever was given
        self._copied = _holds_json(shape)
        self._members = call_serialization.Lasting(copy.deepcopy(plain) if self._copied else plain)
        if not stream:
            self.standing = Standing(self._members)

    def call(self, _: Message, /) -> Response:
        members = copy.deepcopy(dict(self._members)) if self._copied else self._members
        answer = self._operation.read(members)
        if self._stream is not None:
            setattr(answer, str(self._operation.streaming_output), self._stream.replay())
        return answer


class _Error(_Ready):
    """An error: raised anew each time, so that no call sees another's traceback."""

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
        raise _raised(copied(self._error), self._operation)


class _Sequence:
    """Several answers, each call the next; when they are used up, the last stays, as `responses` has it."""

    standing: Standing | None = None

    def __init__(self, answers: list[PinnedAnswer]) -> None:
        self.ready = all(answer.ready for answer in answers)
        self._answers = answers
        self._next = iter(answers)  # one step of a list's iterator is atomic

    def call(self, request: Message, /) -> Response:
        return next(self._next, self._answers[-1]).call(request)

    async def acall(self, request: Message, /) -> Response:
        return await next(self._next, self._answers[-1]).acall(request)


class _Function:
    """A function of the request; what it returns or raises is checked when it comes."""

    ready = False
    standing: Standing | None = None

    def __init__(self, operation: Operation, function: Callable[[Message], Any]) -> None:
        self._operation = operation
        self._function = function
        called = function if inspect.isroutine(function) else getattr(function, "__call__", function)  # noqa: B004
        self._waits = inspect.iscoroutinefunction(called)

    def call(self, request: Message, /) -> Response:
        if self._waits:
            raise ConfigurationError(
                f"{self._operation.path} is pinned to an asynchronous function, which only an asynchronous caller can "
                f"wait for"
            )
        try:
            answer = self._function(request)
        except ServiceError as error:
            answer = error
        return self._checked(answer).call(request)

    async def acall(self, request: Message, /) -> Response:
        try:
            answer = await (self._function(request) if self._waits else in_thread(self._function, request))
            if isinstance(answer, Awaitable):  # a function that returns a coroutine without being one
                answer = await answer
        except ServiceError as error:
            answer = error
        return await self._checked(answer).acall(request)

    def _checked(self, answer: Any) -> PinnedAnswer:
        if isinstance(answer, Mapping | Response):
            return _Fixed(self._operation, answer)
        if isinstance(answer, AIKitError) or (isinstance(answer, type) and issubclass(answer, AIKitError)):
            return _Error(self._operation, answer)
        raise ConfigurationError(
            f"the function pinned to {self._operation.path} must give AWS's dict, a {self._operation.response_name} or "
            f"an error, not {answer!r}"
        )


def _raised(error: AIKitError, operation: Operation) -> AIKitError:
    """The error with what every answer has: who gave it, the operation it is of and an id of its own."""
    error.backend = BACKEND_NAME
    if isinstance(error, ServiceError):
        error.operation = operation.name
        error.request_id = error.request_id or request_id()
    return error


@cache
def _holds_json(shape: Any) -> bool:
    """Whether a shape holds free JSON anywhere, which a message keeps as it is."""

    def holds(part: Any, above: tuple[str, ...]) -> bool:
        if part is None or part.name in above:
            return False
        above = (*above, part.name)
        below = {
            "structure": lambda: list(part.members.values()),
            "list": lambda: [part.member],
            "map": lambda: [part.value],
        }.get(part.type_name, list)()
        return is_json(part) or any(holds(one, above) for one in below)

    return holds(shape, ())
