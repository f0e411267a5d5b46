"""Custom entity recognition: training on annotated texts, then entities in others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

__all__ = ["Example", "Found", "Recognizer", "Span", "Trained"]


class Span(NamedTuple):
    """One marked entity: `text[begin:end]`, in code points."""

    begin: int
    end: int
    type: str


class Found(NamedTuple):
    """One entity that was found."""

    begin: int
    end: int
    type: str
    score: float
    """Probability, above 0 and at most 1, as the model judges it."""


class Example(NamedTuple):
    """A text and all entities in it, in reading order, none overlapping another."""

    text: str
    spans: tuple[Span, ...]


class Trained(Protocol):
    """A model that was trained.

    Attributes:
        types: what it finds.
        learned: how many examples it was made from; fewer than were given where those are too many.
    """

    types: tuple[str, ...]
    learned: int

    def find(self, texts: Sequence[str]) -> list[list[Found]]:
        """The entities of each text in reading order, none overlapping another."""
        ...

    def dump(self) -> bytes:
        """The model as bytes that hold numbers and names alone; loading them runs nothing."""
        ...


class Recognizer(Protocol):
    """Trains recognizers.

    Attributes:
        name: who trains and answers, such as `"embedded:minilm-words@1"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def train(self, examples: Sequence[Example], told: Callable[[float], None]) -> Trained:
        """A model of the examples; `told` hears now and then how much is done, 0 to 1, and may raise to end it."""
        ...

    def load(self, data: bytes) -> Trained:
        """The model that `Trained.dump` wrote. Raises ValueError for anything else."""
        ...
