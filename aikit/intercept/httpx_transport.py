"""httpx transports that answer requests to AWS by a kit."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING

import httpx

from aikit.intercept.request_matching import RequestMatcher
from aikit.threads import in_thread
from aikit.wire.http import HTTPRequest, HTTPResponse

if TYPE_CHECKING:
    from aikit.kit import AIKit, AsyncAIKit


class _Transport:
    """The request matching that both transports share."""

    def __init__(self, kit: AIKit | AsyncAIKit, endpoints: Iterable[str]) -> None:
        self._matcher = RequestMatcher(kit, endpoints)

    def _refused(self, request: httpx.Request, reason: str) -> httpx.ConnectError:
        return httpx.ConnectError(f"{request.method} {request.url}: no kit answers this: {reason}", request=request)


class HTTPXTransport(_Transport, httpx.BaseTransport):
    """Answers what an `httpx.Client` sends to AWS: `httpx.Client(transport=HTTPXTransport(kit))`.

    Args:
        kit: the kit that answers.
        endpoints: the URLs besides AWS's own that stand for AWS, such as `"http://localhost:4566"`.
        others: who sends every other request; they are refused with `httpx.ConnectError` when None.
    """

    def __init__(
        self, kit: AIKit | AsyncAIKit, *, endpoints: Iterable[str] = (), others: httpx.BaseTransport | None = None
    ) -> None:
        super().__init__(kit, endpoints)
        self._others = others

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The kit's response, or the other transport's."""
        asked = _read(request)
        received, reason = self._matcher.match(str(request.url), asked)
        if received is None and self._others is None:
            raise self._refused(request, reason)
        if received is None:
            assert self._others is not None
            return self._others.handle_request(request)
        assert isinstance(request.stream, Iterable)
        asked.body = b"".join(request.stream)
        answer = self._matcher.answer(asked, received)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(answer), request=request)

    def close(self) -> None:
        """Close the other transport; the kit stays open."""
        if self._others is not None:
            self._others.close()


class AsyncHTTPXTransport(_Transport, httpx.AsyncBaseTransport):
    """`HTTPXTransport` for an `httpx.AsyncClient`: pinned answers come on the event loop, models compute in threads."""

    def __init__(
        self, kit: AIKit | AsyncAIKit, *, endpoints: Iterable[str] = (), others: httpx.AsyncBaseTransport | None = None
    ) -> None:
        super().__init__(kit, endpoints)
        self._others = others

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The kit's response, or the other transport's."""
        asked = _read(request)
        received, reason = self._matcher.match(str(request.url), asked)
        if received is None and self._others is None:
            raise self._refused(request, reason)
        if received is None:
            assert self._others is not None
            return await self._others.handle_async_request(request)
        assert isinstance(request.stream, AsyncIterable)
        asked.body = b"".join([chunk async for chunk in request.stream])
        answer = await self._matcher.gateway.ahandle(asked, received)
        return httpx.Response(answer.status, headers=answer.headers, stream=_AsyncStream(answer), request=request)

    async def aclose(self) -> None:
        """Close the other transport; the kit stays open."""
        if self._others is not None:
            await self._others.aclose()


class _Stream(httpx.SyncByteStream):
    """The body of a response as httpx streams it."""

    def __init__(self, answer: HTTPResponse) -> None:
        self._body = answer.body

    def __iter__(self) -> Iterator[bytes]:
        yield from [self._body] if isinstance(self._body, bytes) else self._body

    def close(self) -> None:
        close = getattr(self._body, "close", None)
        if close is not None:
            close()


class _AsyncStream(httpx.AsyncByteStream):
    """`_Stream` for asynchronous clients: each chunk is produced in a worker thread."""

    def __init__(self, answer: HTTPResponse) -> None:
        self._body = answer.body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._body, bytes):
            yield self._body
            return
        chunks = iter(self._body)
        while (chunk := await in_thread(next, chunks, None)) is not None:
            yield chunk

    async def aclose(self) -> None:
        close = getattr(self._body, "close", None)
        if close is not None:
            await in_thread(close)


def _read(request: httpx.Request) -> HTTPRequest:
    """The request without its body."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return HTTPRequest(request.method, path, query, {name.lower(): value for name, value in request.headers.items()})
