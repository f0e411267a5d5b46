"""The protocol and the errors of object stores."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO, Protocol


class ObjectsError(Exception):
    """An object or bucket cannot be had; the message says which and why."""


class NoSuchBucket(ObjectsError):
    """There is no bucket of that name."""


class NoSuchKey(ObjectsError):
    """The bucket has no object of that key."""


class InvalidName(ObjectsError):
    """A bucket's or object's name that S3, or this store, does not allow."""


@dataclass(frozen=True, slots=True)
class Info:
    """What is known of an object beside its content.

    Attributes:
        bucket, key: its name.
        size: in bytes.
        etag: of its content, without quotes: the MD5 in hex, or that of the parts' MD5s and their number.
        modified: when it was last written, in UTC.
        content_type: as it was given, `"binary/octet-stream"` otherwise.
        metadata: the user's own, lower-case names.
        headers: further headers that S3 gives back as they came: Cache-Control, Content-Encoding and the like.
    """

    bucket: str
    key: str
    size: int
    etag: str
    modified: datetime
    content_type: str = "binary/octet-stream"
    metadata: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


Check = Callable[[Info | None], None]
"""Asked right before an object appears, with what it replaces; it raises to refuse."""


class Readable(Protocol):
    """Content that is read as a file is, to its end."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, `size` at most; none at the end."""
        ...


class Objects(Protocol):
    """A thread-safe object store; every method raises `NoSuchBucket` and `InvalidName` where they apply."""

    def create_bucket(self, bucket: str) -> None:
        """Make a bucket; one that is there stays as it is."""
        ...

    def delete_bucket(self, bucket: str) -> None:
        """Delete an empty bucket."""
        ...

    def has_bucket(self, bucket: str) -> bool:
        """Whether there is such a bucket."""
        ...

    def buckets(self) -> list[tuple[str, datetime]]:
        """Every bucket's name and time of creation, by name."""
        ...

    def info(self, bucket: str, key: str) -> Info:
        """What is known of an object. Raises `NoSuchKey`."""
        ...

    def read(self, bucket: str, key: str, start: int = 0) -> BinaryIO:
        """An object's content from a byte on, to be closed by the caller. Raises `NoSuchKey`."""
        ...

    def write(
        self,
        bucket: str,
        key: str,
        content: Readable | bytes,
        *,
        content_type: str = "",
        metadata: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Info:
        """Write an object in constant memory; it appears under its name only when it is whole."""
        ...

    def delete(self, bucket: str, key: str) -> None:
        """Delete an object; one that is not there is no fault."""
        ...

    def list(self, bucket: str, prefix: str = "", after: str = "") -> Iterator[Info]:
        """The objects whose keys begin with `prefix` and come after `after`, in UTF-8 byte order of their keys."""
        ...

    def close(self) -> None:
        """Let go of what is open."""
        ...


_URI = re.compile(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(.*))?", re.DOTALL)


def split_uri(uri: str) -> tuple[str, str]:
    """Bucket and key of `s3://bucket/key`; the key is "" where there is none.

    Raises:
        InvalidName: it is no such URI.
    """
    found = _URI.fullmatch(uri)
    if found is None:
        raise InvalidName(f"not an s3:// URI: {uri!r}")
    return found[1], found[2] or ""
