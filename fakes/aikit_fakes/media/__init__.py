"""Decoding of user content within bounds: images and documents to pixels, audio to samples. Nothing here knows AWS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum


class Fault(StrEnum):
    """Why content cannot be read."""

    UNKNOWN = "is of no format that is read here"
    DAMAGED = "is damaged"
    LARGE = "is too large"
    ENCRYPTED = "is protected by a password"
    COSTLY = "takes too much memory or time to decode"
    BUSY = "has to wait too long for other content to be decoded"


class Unreadable(Exception):
    """Content that cannot be read.

    Attributes:
        fault: why.
        detail: the same in more words, for a message.
    """

    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault
        self.detail = detail


@contextmanager
def sensible() -> Iterator[None]:
    """Makes what an answer of unexpected form raises an `Unreadable`: who read a hostile file may answer anything."""
    try:
        yield
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise Unreadable(Fault.DAMAGED, "the decoder's answer makes no sense") from error
