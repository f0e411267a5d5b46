"""Key phrase extraction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

__all__ = ["KeyPhrase", "KeyPhrases"]


class KeyPhrase(NamedTuple):
    """One noun phrase: `text[begin:end]`, in code points."""

    begin: int
    end: int
    score: float
    """Probability, 0 to 1, that it is one, as the engine judges it."""


class KeyPhrases(Protocol):
    """A finder of key phrases.

    Attributes:
        name: who answers, such as `"embedded:en_core_web_sm@3.8.0"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def find(self, texts: Sequence[str], language: str) -> list[list[KeyPhrase]]:
        """The key phrases of each text in reading order, none overlapping another.

        `language` is the code that all of them are written in, one of `languages`.
        """
        ...
