"""Named entity recognition: names, dates and quantities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol

__all__ = ["Entities", "Entity", "Type"]

Type = Literal[
    "PERSON", "LOCATION", "ORGANIZATION", "COMMERCIAL_ITEM", "EVENT", "DATE", "QUANTITY", "TITLE", "OTHER"
]  # Comprehend developer guide, "Entities"


class Entity(NamedTuple):
    """One mention: `text[begin:end]`, in code points."""

    begin: int
    end: int
    type: Type
    score: float
    """Probability, 0 to 1, as the engine judges it."""


class Entities(Protocol):
    """An entity recognizer.

    Attributes:
        name: who answers, such as `"embedded:en_core_web_sm@3.8.0"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def find(self, texts: Sequence[str], language: str) -> list[list[Entity]]:
        """The entities of each text in reading order, none overlapping another.

        `language` is the code that all of them are written in, one of `languages`.
        """
        ...
