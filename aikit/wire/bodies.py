"""HTTP bodies: buffering and decompression of requests, streaming of requests and responses."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from contextvars import copy_context
from dataclasses import replace
from typing import Any

from aikit.streams import Stream
from aikit.wire.http import HTTPRequest
from aikit.wire.request_errors import entity_too_large, serialization_error

MAX_DECOMPRESSED = 16 * 1024 * 1024
"""Bytes that a compressed body may unpack to."""
MAX_BUFFERED = 64 * 1024 * 1024
"""Bytes that a body in chunks may add up to where it is needed whole."""


def buffered(request: HTTPRequest) -> bytes:
    """The whole body of a request, read into memory."""
    body = request.body
    return body if isinstance(body, bytes) else _buffered(body)


def decompressed(request: HTTPRequest) -> HTTPRequest:
    """The request with a gzip content encoding undone; other encodings are left to the operation."""
    if "content-encoding" not in request.headers:
        return request
    encodings = [encoding.strip() for encoding in request.headers["content-encoding"].split(",")]
    if encodings[-1].lower() != "gzip":
        return request
    headers = {name: value for name, value in request.headers.items() if name != "content-encoding"}
    if encodings[:-1]:
        headers["content-encoding"] = ", ".join(encodings[:-1])
    return replace(request, headers=headers, body=_gunzip(buffered(request)))


def _buffered(chunks: Iterable[bytes]) -> bytes:
    parts, size = [], 0
    for chunk in chunks:
        parts.append(chunk)
        size += len(chunk)
        if size > MAX_BUFFERED:
            raise entity_too_large(f"The request is larger than {MAX_BUFFERED} bytes")
    return b"".join(parts)


def _gunzip(body: bytes) -> bytes:
    unpack = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpack.decompress(body, MAX_DECOMPRESSED + 1)
    except zlib.error as error:
        raise serialization_error(f"The request body is not valid gzip: {error}") from None
    if len(unpacked) > MAX_DECOMPRESSED:
        raise entity_too_large(f"The request unpacks to more than {MAX_DECOMPRESSED} bytes")
    if not unpack.eof or unpack.unused_data:
        raise serialization_error("The request body is not valid gzip: it is cut short, or something follows it")
    return unpacked


class _ChunkReader:
    """A file-like reader over chunks as they arrive, for `Stream`."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._source = chunks
        self._chunks = iter(chunks)
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        if size < 0:
            rest, self._rest = self._rest, b""
            return rest + b"".join(self._chunks)
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._rest = chunk
        given, self._rest = self._rest[:size], self._rest[size:]
        return given

    def close(self) -> None:
        close = getattr(self._source, "close", None)
        if close is not None:
            close()


def streaming_input(body: bytes | Iterable[bytes]) -> Any:
    """A streaming member of a request: its bytes where the body is buffered, else a file-like `Stream`."""
    return body if isinstance(body, bytes) else Stream(_ChunkReader(body))


class Chunks:
    """A streaming response body: read as it is sent, closed at its end, or by `close()` when the client is gone.

    What is behind it runs in the context that it was made in, so that it still knows who called.
    """

    def __init__(self, source: Iterable[bytes], close: Any = None) -> None:
        self._source = source
        self._close = close
        self._context = copy_context()

    def __iter__(self) -> Iterator[bytes]:
        source = iter(self._source)
        try:
            while (chunk := self._context.run(next, source, None)) is not None:
                yield chunk
        finally:
            self.close()

    def close(self) -> None:
        """Release the source; idempotent."""
        close, self._close = self._close, None
        if close is not None:
            close()


def streaming_output(value: Any) -> bytes | Chunks:
    """The body of a streaming member of an answer: bytes, text, a `Stream`, a file or an iterable of bytes."""
    if value is None:
        return b""
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    source = Stream(value) if hasattr(value, "read") and not isinstance(value, Stream) else value
    return Chunks(source, getattr(source, "close", None))
