"""Clients: the operations, paginators, waiters and errors of one botocore service, on one backend."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from aikit.backends.base import Backend
from aikit.contract.message import Response
from aikit.contract.service import Operation, Service
from aikit.streams import Stream, iterate_in_thread, open_path
from aikit.waiters import AsyncWaiters, Waiters, unknown


class _Client:
    """The base of both clients: operations are looked up in the contract on first use.

    An operation is a function with keyword-only arguments; one that has pages carries `.pages(**members)` and, where
    its answer holds one list, `.items(**members)`.
    """

    _waiters: type[Waiters | AsyncWaiters]
    _function: Callable[[Operation], Callable[..., Any]]

    def __init__(self, service: Service, backend: Backend, parts: dict[str, Any]) -> None:
        self._service = service
        self._backend = backend
        self.errors = service.errors
        self.wait = self._waiters(self)
        self.__dict__.update(parts)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            operation = self._service.operation(name)
            if operation.method != name:
                raise KeyError(name)
        except KeyError:
            raise AttributeError(unknown(f"{self._service.path} has no operation", name, dir(self))) from None
        function = self._function(operation)
        function.__name__ = operation.method
        function.__qualname__ = f"{type(self).__name__}.{operation.method}"
        function.__module__ = f"aikit.types.{self._service.path.replace('.', '_')}"
        function.__doc__ = operation.documentation
        function.__dict__.update(__signature__=operation.signature, operation=operation)
        self.__dict__[name] = function
        return function

    def __dir__(self) -> list[str]:
        return sorted({*(name for name in self.__dict__ if not name.startswith("_")), *self._service.operation_names})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._service.path} on {self._backend.name}>"


class Client(_Client):
    """The synchronous client of one service, such as `kit.comprehend`."""

    _waiters = Waiters

    def _function(self, operation: Operation) -> Callable[..., Any]:
        backend = self._backend

        def call(**members: Any) -> Response:
            if operation.streaming_input:
                members, release = _open_stream(operation, members)
                try:
                    return backend.call(operation, operation.build(members))
                finally:
                    release()
            return backend.call(operation, operation.build(members))

        def pages(**members: Any) -> Iterator[Response]:
            request: dict[str, Any] | None = members
            while request is not None:
                answer = call(**request)
                yield answer
                request = paging.next(request, answer)

        def items(**members: Any) -> Iterator[Any]:
            for page in pages(**members):
                yield from getattr(page, paging.items)

        paging: Any = operation.paging
        _attach(call, operation, pages, items)
        return call


class AsyncClient(_Client):
    """The asynchronous client of one service, such as `AsyncAIKit(...).comprehend`."""

    _waiters = AsyncWaiters

    def _function(self, operation: Operation) -> Callable[..., Any]:
        backend = self._backend

        async def call(**members: Any) -> Response:
            members, release = _open_stream(operation, members)
            try:
                answer = await backend.acall(operation, operation.build(members))
            finally:
                release()
            if operation.streaming_output:
                stream = getattr(answer, operation.streaming_output)
                if isinstance(stream, Stream):
                    setattr(answer, operation.streaming_output, stream.asynchronous())
                elif isinstance(stream, Iterator):
                    setattr(answer, operation.streaming_output, iterate_in_thread(stream))
            return answer

        async def pages(**members: Any) -> AsyncIterator[Response]:
            request: dict[str, Any] | None = members
            while request is not None:
                answer = await call(**request)
                yield answer
                request = paging.next(request, answer)

        async def items(**members: Any) -> AsyncIterator[Any]:
            async for page in pages(**members):
                for item in getattr(page, paging.items):
                    yield item

        paging: Any = operation.paging
        _attach(call, operation, pages, items)
        return call


def _attach(call: Any, operation: Operation, pages: Any, items: Any) -> None:
    """Add `.pages` to a paginated operation, and `.items` where its answer has one list."""
    if operation.paging is not None:
        call.pages = pages
        if operation.paging.items is not None:
            call.items = items


def _open_stream(operation: Operation, members: dict[str, Any]) -> tuple[dict[str, Any], Callable[[], None]]:
    """The members with a path in the streaming one open_path, and the function that closes it."""
    given = members.get(operation.streaming_input or "")
    source = open_path(given)
    if source is given:
        return members, lambda: None
    return {**members, str(operation.streaming_input): source}, source.close
