"""Conversion of HTTP requests and responses between client libraries and the codecs."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any

CHUNK = 64 * 1024
"""Bytes handed on at a time."""


class _Chunks(io.RawIOBase):
    """Chunks as a raw file; closing it closes their source."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._made = chunks
        self._chunks = iter(chunks)
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._left = memoryview(chunk)
        size = min(len(buffer), len(self._left))
        buffer[:size] = self._left[:size]
        self._left = self._left[size:]
        return size

    def close(self) -> None:
        if not self.closed:
            close = getattr(self._made, "close", None)
            if close is not None:
                close()
        super().close()


class _StreamMethod:
    """The method `stream` that urllib3's responses have beside a file's `read`."""

    def stream(self, amt: int = CHUNK, decode_content: bool | None = None) -> Iterator[bytes]:  # noqa: ARG002
        """Chunks as they come, up to `amt` bytes each."""
        read: Any = self.read1  # type: ignore[attr-defined]
        while chunk := read(amt):
            yield chunk


class _StreamedBody(_StreamMethod, io.BufferedReader):
    """A streamed body."""


class _BufferedBody(_StreamMethod, io.BytesIO):
    """A buffered body."""


def response_file(body: bytes | Iterable[bytes]) -> io.BufferedIOBase:
    """The body of a response as a file."""
    return _BufferedBody(body) if isinstance(body, bytes) else _StreamedBody(_Chunks(body), CHUNK)


def request_body(body: Any) -> bytes | Iterable[bytes]:
    """The body of a request as codecs take it: text encoded, files in chunks, None as b""."""
    if not body:
        return b""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    if hasattr(body, "read"):
        return iter(lambda: _encoded(body.read(CHUNK)), b"")
    return map(_encoded, body)


def _encoded(chunk: Any) -> bytes:
    return chunk.encode("utf-8") if isinstance(chunk, str) else bytes(chunk)


def request_headers(given: Any) -> dict[str, str]:
    """The headers of a request by lower-case name, as text."""
    return {
        name.lower(): value if type(value) is str else value.decode("latin-1") if type(value) is bytes else str(value)
        for name, value in given.items()
    }
