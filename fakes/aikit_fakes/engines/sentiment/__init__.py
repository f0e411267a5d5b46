"""Sentiment analysis of documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

__all__ = ["Scores", "Sentiment"]


class Scores(NamedTuple):
    """Four probabilities that sum to 1; the largest is the answer."""

    positive: float
    negative: float
    neutral: float
    mixed: float


class Sentiment(Protocol):
    """A sentiment classifier.

    Attributes:
        name: who answers, such as `"embedded:minilm-vader@2"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def score(self, texts: Sequence[str], language: str) -> list[Scores]:
        """The scores of each text; `language` is the code that all of them are written in, one of `languages`."""
        ...
