"""Targeted sentiment: coreference groups of mentions, each with its sentiment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from aikit_fakes.engines.sentiment import Scores

__all__ = ["Group", "Mention", "TargetedSentiment"]


class Mention(NamedTuple):
    """One place that speaks of something: `text[begin:end]`, in code points."""

    begin: int
    end: int
    type: str
    """One of Comprehend's `TargetedSentimentEntityType`."""
    score: float
    """Probability, 0 to 1, of the mention and its type, as the engine judges it."""
    group_score: float
    """Probability, 0 to 1, that it speaks of the same thing as its group."""
    sentiment: Scores
    """The sentiment towards it, here."""


class Group(NamedTuple):
    """Everything said of one thing."""

    mentions: list[Mention]
    """In reading order, at least one."""
    descriptive: list[int]
    """Indices of the mentions that name it best: "the waiter" rather than "he"."""


class TargetedSentiment(Protocol):
    """A classifier of the sentiment towards each thing that is spoken of.

    Attributes:
        name: who answers, such as `"embedded:clauses@1"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def find(self, texts: Sequence[str], language: str) -> list[list[Group]]:
        """The groups of each text, by their first mention in reading order; no two mentions overlap.

        `language` is the code that all of them are written in, one of `languages`.
        """
        ...
