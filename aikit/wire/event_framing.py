"""Message framing of application/vnd.amazon.eventstream: encoding and decoding of frames with their checksums.

A frame is: total length, length of the headers (4 bytes each), CRC-32 of those; headers; payload; CRC-32 of it all.
Format: the Smithy specification, "Amazon Event Stream".
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID
from zlib import crc32

from aikit.wire.request_errors import RequestError, serialization_error
from aikit.wire.scalar_formats import datetime_from_epoch, epoch_seconds

CONTENT_TYPE = "application/vnd.amazon.eventstream"
MAX_HEADERS = 128 * 1024
MAX_PAYLOAD = 24 * 1024 * 1024
"""Bytes that the format allows for the headers and for the payload of one frame."""

_PRELUDE = struct.Struct("!III")
_CRC = struct.Struct("!I")
_OVERHEAD = _PRELUDE.size + _CRC.size


@dataclass(slots=True)
class Frame:
    """One frame (message) of an event stream.

    Attributes:
        headers: by name: str, bytes, bool, int, datetime or UUID.
        payload: its bytes.
    """

    headers: dict[str, Any] = field(default_factory=dict)
    payload: bytes = b""


def encode(headers: Mapping[str, Any], payload: bytes = b"") -> bytes:
    """The bytes of a frame."""
    written = b"".join(_header(name, value) for name, value in headers.items())
    lengths = struct.pack("!II", _OVERHEAD + len(written) + len(payload), len(written))
    frame = b"".join((lengths, _CRC.pack(crc32(lengths)), written, payload))
    return frame + _CRC.pack(crc32(frame))


def _header(name: str, value: Any) -> bytes:
    key = name.encode()
    match value:
        case bool():
            body = b"\x00" if value else b"\x01"
        case int():
            body = struct.pack("!Bi", 4, value) if -(2**31) <= value < 2**31 else struct.pack("!Bq", 5, value)
        case bytes():
            body = struct.pack("!BH", 6, len(value)) + value
        case str():
            content = value.encode()
            body = struct.pack("!BH", 7, len(content)) + content
        case datetime():
            body = struct.pack("!Bq", 8, round(epoch_seconds(value) * 1000))
        case UUID():
            body = b"\x09" + value.bytes
        case _:
            raise TypeError(f"no event header holds a {type(value).__name__}")
    return struct.pack("!B", len(key)) + key + body


def decode(chunks: Iterable[bytes]) -> Iterator[Frame]:
    """The frames of a stream, each as soon as it is complete; at most one frame is buffered.

    Raises:
        RequestError: a checksum is wrong, a length is out of bounds, or the stream ends within a frame.
    """
    buffer = bytearray()
    for chunk in chunks:
        buffer += chunk
        while len(buffer) >= _PRELUDE.size:
            total = _frame_length(buffer)
            if len(buffer) < total:
                break
            frame = bytes(buffer[:total])
            del buffer[:total]
            yield _frame(frame)
    if buffer:
        raise _framing_error("the stream ends within a frame")


def _frame_length(buffer: bytearray) -> int:
    """The total length in a prelude, its checksum verified."""
    total, headers, checksum = _PRELUDE.unpack_from(buffer)
    if checksum != crc32(buffer[:8]):
        raise _framing_error("the checksum of a prelude is wrong")
    if headers > MAX_HEADERS or not 0 <= total - _OVERHEAD - headers <= MAX_PAYLOAD:
        raise _framing_error("a length is out of bounds")
    return int(total)


def _frame(frame: bytes) -> Frame:
    if _CRC.unpack_from(frame, len(frame) - 4)[0] != crc32(frame[:-4]):
        raise _framing_error("the checksum of a frame is wrong")
    end = _PRELUDE.size + struct.unpack_from("!I", frame, 4)[0]
    return Frame(_headers(frame[_PRELUDE.size : end]), frame[end:-4])


def _headers(written: bytes) -> dict[str, Any]:
    found: dict[str, Any] = {}
    at = 0
    try:
        while at < len(written):
            size = written[at]
            name = written[at + 1 : at + 1 + size].decode()
            kind = written[at + 1 + size]
            found[name], at = _value(kind, written, at + 2 + size)
    except (IndexError, UnicodeDecodeError, struct.error):
        raise _framing_error("a header cannot be read") from None
    if at != len(written):
        raise _framing_error("a header is cut short")
    return found


_NUMBERS = {2: struct.Struct("!b"), 3: struct.Struct("!h"), 4: struct.Struct("!i"), 5: struct.Struct("!q")}


def _value(kind: int, written: bytes, at: int) -> tuple[Any, int]:
    """A header's value and the offset of the next header."""
    if kind <= 1:
        return kind == 0, at
    if kind in _NUMBERS:
        return _NUMBERS[kind].unpack_from(written, at)[0], at + _NUMBERS[kind].size
    if kind in (6, 7):
        size = struct.unpack_from("!H", written, at)[0]
        content = written[at + 2 : at + 2 + size]
        return content if kind == 6 else content.decode(), at + 2 + size
    if kind == 8:
        return datetime_from_epoch(struct.unpack_from("!q", written, at)[0] / 1000), at + 8
    if kind == 9 and at + 16 <= len(written):
        return UUID(bytes=written[at : at + 16]), at + 16
    raise _framing_error(f"a header is of the unknown type {kind}")


def _framing_error(why: str) -> RequestError:
    return serialization_error(f"The event stream cannot be read: {why}")
