"""Language identification."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

__all__ = ["LanguageIdentifier", "LanguageScore"]


class LanguageScore(NamedTuple):
    """One language and how likely the text is written in it."""

    code: str
    """RFC 5646, as Comprehend writes it: two letters where there are two, and `zh-TW` for traditional Chinese."""
    score: float
    """Probability, 0 to 1; the scores of one text sum to at most 1."""


class LanguageIdentifier(Protocol):
    """Names the language of a text.

    Attributes:
        name: who answers, such as `"embedded:langid-fasttext@1"`.
        languages: every code that an answer may hold.
    """

    name: str
    languages: frozenset[str]

    def rank(self, texts: Sequence[str]) -> list[list[LanguageScore]]:
        """For each text its likely languages, best first, never none; the negligible ones are left out."""
        ...
