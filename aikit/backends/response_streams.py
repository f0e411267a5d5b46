"""Streaming response bodies read from an open connection: synchronously, asynchronously, and from worker threads."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

from aikit.streams import AsyncStream, Stream, atomic_file
from aikit.threads import in_thread

_T = TypeVar("_T")


class ResponseStream(Stream):
    """A buffered stream over the chunks of an HTTP response.

    Args:
        chunks: the chunks as the connection delivers them.
        close: releases the connection.
    """

    def __init__(self, chunks: Iterator[bytes], close: Callable[[], None]) -> None:
        self._chunks = chunks
        self._close = close
        self._buffer = bytearray()

    def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; the rest when `size` is None."""
        while size is None or len(self._buffer) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            self._buffer += chunk
        return _take(self._buffer, size)

    def close(self) -> None:
        """Release the connection."""
        self._close()


class AsyncResponseStream(AsyncStream):
    """`ResponseStream` for an event loop: reads are awaited, and no worker thread blocks on the network."""

    def __init__(self, chunks: AsyncIterator[bytes], close: Callable[[], Awaitable[None]]) -> None:
        self._chunks = chunks
        self._close = close
        self._buffer = bytearray()

    async def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; the rest when `size` is None."""
        while size is None or len(self._buffer) < size:
            chunk = await anext(self._chunks, None)
            if chunk is None:
                break
            self._buffer += chunk
        return _take(self._buffer, size)

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the rest to a file atomically: it appears under its name only once it is complete."""
        with atomic_file(path) as file:
            async for chunk in self:
                await in_thread(file.write, chunk)
        return Path(path)

    async def close(self) -> None:
        """Release the connection."""
        await self._close()


class ThreadedStream(Stream):
    """An `AsyncResponseStream` read from worker threads: each read runs on the event loop that owns the connection.

    Make it on that loop; reading on the loop itself raises RuntimeError.
    """

    def __init__(self, stream: AsyncResponseStream) -> None:
        self._stream = stream
        self._loop, self._thread = asyncio.get_running_loop(), threading.get_ident()

    def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; the rest when `size` is None."""
        return self._run_on_loop(self._stream.read(size))

    def asynchronous(self) -> AsyncStream:
        """The asynchronous stream behind it."""
        return self._stream

    def close(self) -> None:
        """Release the connection."""
        self._run_on_loop(self._stream.close())

    def _run_on_loop(self, reading: Coroutine[Any, Any, _T]) -> _T:
        if threading.get_ident() == self._thread:
            reading.close()
            raise RuntimeError("an answer that arrives asynchronously is read with `await` on its event loop")
        return asyncio.run_coroutine_threadsafe(reading, self._loop).result()


def _take(buffer: bytearray, size: int | None) -> bytes:
    """The first `size` bytes, removed from the buffer."""
    taken = bytes(buffer[:size])
    del buffer[:size]
    return taken
