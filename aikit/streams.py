"""Streams: binary members of answers, read in chunks rather than held in memory."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, TypeVar

from aikit.threads import in_thread

_Event = TypeVar("_Event")

CHUNK = 64 * 1024
"""Bytes read at a time."""


class Stream:
    """A readable binary stream.

    Args:
        raw: anything with `read(size) -> bytes` and, where it holds something open, `close()`.
    """

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; the rest when `size` is None."""
        return bytes(self._raw.read() if size is None else self._raw.read(size))

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self.read(CHUNK):
            yield chunk

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the rest to a file atomically: it appears under its name only once it is complete."""
        with atomic_file(path) as file:
            for chunk in self:
                file.write(chunk)
        return Path(path)

    def asynchronous(self) -> AsyncStream:
        """The same stream for asynchronous code."""
        return AsyncStream(self)

    def close(self) -> None:
        """Release the connection or file behind it."""
        close = getattr(self._raw, "close", None)
        if close is not None:
            close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream:
    """A `Stream` for asynchronous code: each read runs in a worker thread."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    async def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; the rest when `size` is None."""
        return await in_thread(self._stream.read, size)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while chunk := await self.read(CHUNK):
            yield chunk

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the rest to a file atomically: it appears under its name only once it is complete."""
        return await in_thread(self._stream.save, path)

    async def close(self) -> None:
        """Release the connection or file behind it."""
        await in_thread(self._stream.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def iterate_in_thread(events: Iterable[_Event]) -> AsyncIterator[_Event]:
    """An asynchronous iterator over events, each awaited in a worker thread."""
    waiting = iter(events)
    end = object()
    while (event := await in_thread(next, waiting, end)) is not end:
        yield event  # type: ignore[misc]


def open_path(value: Any) -> IO[bytes] | Any:
    """A path opened for reading; bytes and files as they are."""
    return Path(value).open("rb") if isinstance(value, os.PathLike) else value


@contextmanager
def atomic_file(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A file written atomically: it appears under its name only when the block ends without an error."""
    target = Path(path)
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as file:
            yield file
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
