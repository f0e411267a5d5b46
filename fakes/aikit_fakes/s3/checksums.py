"""Checksums of content, verified when the last byte has been read."""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from aikit_fakes.s3.errors import S3Error

PREFIX = "x-amz-checksum-"
HEADERS = tuple(f"{PREFIX}{name}" for name in ("crc32", "crc32c", "crc64nvme", "sha1", "sha256"))
"""The headers, and trailers, that tell checksums."""


class Digest(Protocol):
    """What hashlib's objects do."""

    def update(self, data: bytes, /) -> None: ...

    def digest(self) -> bytes: ...


class _Running:
    """A checksum that is a function of the bytes and what was before them."""

    def __init__(self, function: Callable[[bytes, int], int], size: int) -> None:
        self._function = function
        self._size = size
        self._value = 0

    def update(self, data: bytes) -> None:
        self._value = self._function(data, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(self._size, "big")


def new(header: str) -> Digest | None:
    """The digest that a header tells; None where the library that computes it is not at hand."""
    name = header.removeprefix(PREFIX)
    match name:
        case "crc32":
            return _Running(zlib.crc32, 4)
        case "crc32c" | "crc64nvme":
            try:
                from awscrt import checksums
            except ModuleNotFoundError:
                return None
            return _Running(getattr(checksums, name), 4 if name == "crc32c" else 8)
        case "sha1":
            return hashlib.sha1(usedforsecurity=False)
    return hashlib.sha256()


def text_of(digest: Digest) -> str:
    """A digest as headers tell it."""
    return base64.b64encode(digest.digest()).decode("ascii")


def claimed(headers: Mapping[str, str]) -> dict[str, str]:
    """The checksums that headers tell."""
    return {name: headers[name].strip() for name in HEADERS if name in headers}


def announced(headers: Mapping[str, str]) -> list[str]:
    """The headers of checksums that follow the body as trailers."""
    trailers = [name.strip().lower() for name in headers.get("x-amz-trailer", "").split(",")]
    return [name for name in HEADERS if name in trailers]


def composite(header: str, parts: Sequence[str]) -> str:
    """The checksum of the checksums of parts, and their number; "" where it cannot be computed here."""
    digest = new(header)
    if digest is None or not all(parts):
        return ""
    digest.update(b"".join(base64.b64decode(part) for part in parts))
    return f"{text_of(digest)}-{len(parts)}"


def check(header: str, digest: Digest, value: str) -> None:
    """Compare what came with what was claimed. Raises `BadDigest`."""
    try:
        wanted = base64.b64decode(value, validate=True)
    except ValueError:
        wanted = b""
    if len(wanted) != len(digest.digest()):
        raise S3Error("InvalidRequest", f"Value for {header} header is invalid.")
    if wanted != digest.digest():
        name = header.removeprefix(PREFIX).upper()
        raise S3Error("BadDigest", f"The {name} you specified did not match the calculated checksum.")


def members(told: Mapping[str, str]) -> dict[str, str]:
    """The members of an answer that tell checksums, `ChecksumCRC32` and the like."""
    return {f"Checksum{name.removeprefix(PREFIX).upper()}": value for name, value in told.items() if name in HEADERS}
