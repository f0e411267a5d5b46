"""Text from one language to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

__all__ = ["Pair", "Translation"]

Pair = tuple[str, str]
"""Source and target by Amazon Translate's codes, such as `("en", "es")`."""


class Translation(Protocol):
    """A translator.

    Attributes:
        name: who answers, such as `"apertium"`.
        pairs: what it translates from and to.
    """

    name: str
    pairs: frozenset[Pair]

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Each text in the target language; (source, target) is one of `pairs`.

        Line breaks and white space around lines stay as they are.
        """
        ...
