"""Toxicity detection by category."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

__all__ = ["Scores", "Toxicity"]


class Scores(NamedTuple):
    """Probabilities, 0 to 1, each by itself: a text can be several of these, or none."""

    toxicity: float
    """That it is toxic in any way."""
    graphic: float
    harassment_or_abuse: float
    hate_speech: float
    insult: float
    profanity: float
    sexual: float
    violence_or_threat: float

    def labels(self) -> Iterator[tuple[str, float]]:
        """The ways by name, without the whole."""
        return ((name, score) for name, score in self._asdict().items() if name != "toxicity")


class Toxicity(Protocol):
    """A toxicity classifier.

    Attributes:
        name: who answers, such as `"embedded:minilm-toxicity@1"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def score(self, texts: Sequence[str], language: str) -> list[Scores]:
        """The scores of each text; `language` is the code that all of them are written in, one of `languages`."""
        ...
