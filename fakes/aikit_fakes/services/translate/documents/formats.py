"""What the forms of documents share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aikit_fakes.engines.translation import Part

Translate = Callable[[Sequence[Sequence[Part]]], list[list[Part]]]
"""From the texts of a document to the same in another language; called once."""


class BadDocument(Exception):
    """A document that cannot be read; the message says why."""


def decoded(content: bytes) -> str:
    """UTF-8 as text.

    Raises:
        BadDocument: it is not UTF-8.
    """
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadDocument(f"it is not UTF-8 (byte {error.start})") from error
