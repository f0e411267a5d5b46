"""Lines of text files: split at LF, CR or CRLF within bounded memory, and decoded from UTF-8 with or without BOM."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

CHUNK = 256 * 1024
NO_UTF_8 = "the file is not in UTF-8"
_ENDS = re.compile(rb"(\r\n|\r|\n)")


def split(file: BinaryIO, most: int) -> Iterator[tuple[bytes, int, bytes]]:
    """The lines of a file: of each its first bytes, one more than `most` at most; its size; and what ended it."""
    held, size, rest = bytearray(), 0, b""
    while chunk := file.read(CHUNK):
        chunk, rest = rest + chunk, b""
        if chunk.endswith(b"\r"):
            chunk, rest = chunk[:-1], b"\r"  # the next chunk tells whether this is CR or CRLF
        *parts, last = _ENDS.split(chunk)
        for content, end in zip(parts[::2], parts[1::2], strict=True):
            if size:
                held += content[: most + 1 - len(held)]
                yield bytes(held), size + len(content), end
                held, size = bytearray(), 0
            else:
                yield content if len(content) <= most else content[: most + 1], len(content), end
        held += last[: most + 1 - len(held)]
        size += len(last)
    if held or size or rest:
        yield bytes(held), size, rest


class BadLine(ValueError):
    """A line, or the row it belongs to, cannot be read; the message says why."""


class Lines:
    """The decoded lines of a file, with their ends, for rows that may span several.

    Args:
        file: the file.
        most: bytes that a line may have; a row of several lines may have twice as many.
        on_read: called with the bytes of each line that is read.

    Attributes:
        first: the number of the line that the row begins on, from 1.
    """

    def __init__(self, file: BinaryIO, most: int, on_read: Callable[[int], None]) -> None:
        self._lines = split(file, most)
        self._most = most
        self._on_read = on_read
        self._number = 0
        self._size = 0
        self.first = 0

    def begin_row(self) -> None:
        """Count what comes as a new row."""
        self._size = 0
        self.first = self._number + 1

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        """The next line.

        Raises:
            BadLine: it is not UTF-8, or it or its row is too long; the lines after it can be read.
        """
        content, size, end = next(self._lines)
        self._number += 1
        self._on_read(size + len(end))
        if size > self._most:
            raise BadLine(f"the row is longer than {self._most} bytes")
        self._size += size + len(end)
        if self._size > 2 * self._most:  # the csv module bounds each field, but not what comes before a quote's end
            raise BadLine(f"the row is longer than {2 * self._most} bytes")
        try:
            return (content + end).decode("utf-8-sig" if self._number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise BadLine(NO_UTF_8) from None
