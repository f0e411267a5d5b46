"""What arguments of every service may be: the types that the stubs share."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable
from datetime import datetime
from typing import Protocol, TypeAlias, TypeVar

_Event = TypeVar("_Event")


class Readable(Protocol):
    """A binary file, or anything else with its `read`."""

    def read(self, size: int = -1, /) -> bytes:
        """Up to `size` bytes; everything that is left when it is negative."""
        ...


Blob: TypeAlias = bytes | bytearray | memoryview | os.PathLike[str] | Readable
"""Bytes, or the path or binary file that holds them. (A `str` is refused: is it the content or a file's name?)"""

StreamingBlob: TypeAlias = Blob
"""A blob that is sent piece by piece."""

Timestamp: TypeAlias = datetime | str | float
"""A datetime, ISO 8601 text, or seconds since 1970."""

EventStream: TypeAlias = Iterable[_Event]
"""Events as they arrive."""

AsyncEventStream: TypeAlias = AsyncIterable[_Event]
"""Events as they arrive, for asynchronous code."""
