"""Streaming answers as they arrive over a connection: for threads, for an event loop, and for threads beside a loop."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

from aikit.streams import AsyncStream, Stream, appearing
from aikit.threads import in_thread

_Given = TypeVar("_Given")


class Arriving(Stream):
    """Bytes that come in chunks, given in pieces of any size.

    Args:
        chunks: what comes.
        close: lets go of the connection.
    """

    def __init__(self, chunks: Iterator[bytes], close: Callable[[], None]) -> None:
        self._chunks = chunks
        self._close = close
        self._left = bytearray()

    def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; everything that is left when `size` is None."""
        while size is None or len(self._left) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            self._left += chunk
        return _taken(self._left, size)

    def close(self) -> None:
        """Let go of the connection."""
        self._close()


class AsyncArriving(AsyncStream):
    """The same on an event loop: no worker thread waits for the network."""

    def __init__(self, chunks: AsyncIterator[bytes], close: Callable[[], Awaitable[None]]) -> None:
        self._chunks = chunks
        self._close = close
        self._left = bytearray()

    async def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; everything that is left when `size` is None."""
        while size is None or len(self._left) < size:
            chunk = await anext(self._chunks, None)
            if chunk is None:
                break
            self._left += chunk
        return _taken(self._left, size)

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write everything that is left to a file, which appears under its name only when it is whole."""
        with appearing(path) as file:
            async for chunk in self:
                await in_thread(file.write, chunk)
        return Path(path)

    async def close(self) -> None:
        """Let go of the connection."""
        await self._close()


class Bridged(Stream):
    """An `AsyncArriving` for worker threads: the event loop that owns the connection, and runs this, reads for them."""

    def __init__(self, arriving: AsyncArriving) -> None:
        self._arriving = arriving
        self._loop, self._thread = asyncio.get_running_loop(), threading.get_ident()

    def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; everything that is left when `size` is None."""
        return self._awaited(self._arriving.read(size))

    def asynchronous(self) -> AsyncStream:
        """What it bridges."""
        return self._arriving

    def close(self) -> None:
        """Let go of the connection."""
        self._awaited(self._arriving.close())

    def _awaited(self, reading: Coroutine[Any, Any, _Given]) -> _Given:
        if threading.get_ident() == self._thread:
            reading.close()
            raise RuntimeError("an answer that arrives asynchronously is read with `await` on its event loop")
        return asyncio.run_coroutine_threadsafe(reading, self._loop).result()


def _taken(left: bytearray, size: int | None) -> bytes:
    """The first `size` bytes, removed from what is left."""
    taken = bytes(left[:size])
    del left[:size]
    return taken
