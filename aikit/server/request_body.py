"""Request bodies, bounded in size, read whole or streamed; `http_protocol` adds the timeouts."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from concurrent.futures import Executor
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from aikit.errors import ServiceError

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
"""ASGI's `receive`."""
EVENT_STREAM = "application/vnd.amazon.eventstream"
"""The content type of a stream of events."""
BLOCK = 1024 * 1024
"""Bytes that are written to a file at once."""


def _not_written(error: OSError) -> ServiceError:
    return ServiceError(
        f"The body cannot be kept: {error.strerror}.", code="ServiceUnavailableException", status=503, fault="server"
    )


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """What a file holds, piece by piece."""
    while piece := file.read(BLOCK):
        yield piece


class RequestBody:
    """The body of one request.

    Args:
        receive: where it comes from.
        headers: the request's, by lower-case name.
        limit: the most bytes it may have; an attribute that may be set until the first is read.

    Its methods raise `ServiceError` when it is too large, or when the client hung up before its end.
    """

    def __init__(self, receive: Receive, headers: Mapping[str, str], limit: int) -> None:
        self._receive = receive
        self._declared = headers.get("content-length", "")
        self.limit = limit
        self._size = 0
        self.complete = False

    async def read(self) -> bytes:
        """The whole body; one declared too large is refused before its first byte is read."""
        self.refuse_declared()
        first = self._chunk(await self._receive())
        if self.complete:  # as most are
            return first
        parts = [first]
        while not self.complete:
            parts.append(await self._next())
        return b"".join(parts)

    def chunks(self) -> Iterator[bytes]:
        """Its chunks as they arrive, for a worker thread; the event loop that runs this reads them."""
        loop, its_thread = asyncio.get_running_loop(), threading.get_ident()

        def arriving() -> Iterator[bytes]:
            while not self.complete:
                if threading.get_ident() == its_thread:
                    raise RuntimeError("a streaming body cannot be read on the event loop that receives it")
                yield asyncio.run_coroutine_threadsafe(self._next(), loop).result()

        return arriving()

    async def spool(self, threads: Executor, folder: str | None) -> BinaryIO:
        """The whole body as a file, in memory while it is small, then in a file without a name.

        Args:
            threads: what writes to disk; between two blocks no thread is held.
            folder: where the file is; the system's folder for temporary files when None.
        """
        self.refuse_declared()
        loop = asyncio.get_running_loop()
        file = SpooledTemporaryFile(max_size=BLOCK, dir=folder)  # noqa: SIM115  (its reader closes it)
        parts: list[bytes] = []
        size = 0
        try:
            while not self.complete:
                part = await self._next()
                parts.append(part)
                size += len(part)
                if size >= BLOCK:
                    await loop.run_in_executor(threads, file.write, b"".join(parts))
                    parts, size = [], 0
            if size:
                file.write(b"".join(parts))
            file.seek(0)
        except OSError as error:
            file.close()
            raise _not_written(error) from error
        except BaseException:
            file.close()
            raise
        return cast(BinaryIO, file)

    async def client_left(self) -> None:
        """Return once the client has hung up; the whole body must have arrived."""
        while (await self._receive())["type"] != "http.disconnect":
            continue

    def refuse_declared(self) -> None:
        """Refuse a body that is declared too large, before its first byte is read."""
        if self._declared.isdecimal() and (len(self._declared) > 19 or int(self._declared) > self.limit):
            raise self._too_large()

    async def discard(self, seconds: float, most: int) -> None:
        """Drain a little of the body: a client that is still sending would not see the response otherwise."""
        try:
            async with asyncio.timeout(seconds):
                while not self.complete and most > 0:
                    event = await self._receive()
                    most -= len(event.get("body", b""))
                    self.complete = event["type"] != "http.request" or not event.get("more_body")
        except TimeoutError:
            return

    async def _next(self) -> bytes:
        return self._chunk(await self._receive())

    def _chunk(self, event: MutableMapping[str, Any]) -> bytes:
        if event["type"] != "http.request":
            self.complete = True
            raise ServiceError("The client hung up before its request was complete.", code="ClientDisconnected")
        chunk: bytes = event.get("body", b"")
        self._size += len(chunk)
        if self._size > self.limit:
            raise self._too_large()
        self.complete = not event.get("more_body")
        return chunk

    def _too_large(self) -> ServiceError:
        return ServiceError(
            f"The request body is larger than {self.limit} bytes, the most that this server takes.",
            code="RequestEntityTooLargeException",
            status=413,
        )
