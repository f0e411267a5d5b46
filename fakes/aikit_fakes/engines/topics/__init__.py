"""Topic modelling of a collection of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Protocol

from numpy.typing import NDArray

__all__ = ["Found", "Topics"]


class Found(NamedTuple):
    """The topics of a collection, the most prominent first."""

    terms: list[list[tuple[str, float]]]
    """The words of each topic that tell most of it, with their weights: how often the topic wrote them."""
    shares: NDArray[Any]
    """How much of each text is of each topic: shape (texts, topics), rows summing to 1."""


class Topics(Protocol):
    """Finds topics.

    Attributes:
        name: who answers, such as `"embedded:lda@1"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def find(self, texts: Iterable[str], topics: int, terms: int, told: Callable[[float], None]) -> Found:
        """The topics of all texts together.

        Args:
            texts: are read once and not kept.
            topics: how many to find.
            terms: how many words of each to tell.
            told: hears now and then how much is done behind the reading, 0 to 1, and may raise to end it.

        Raises:
            ValueError: no text has a word that could tell anything.
        """
        ...
