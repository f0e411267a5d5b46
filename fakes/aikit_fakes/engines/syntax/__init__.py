"""Tokenization and part-of-speech tagging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol, get_args

__all__ = ["TAGS", "Syntax", "Tag", "Token"]

Tag = Literal[
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CONJ",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "O",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
]  # fmt: skip  Comprehend's enum: the universal parts of speech, X called O
TAGS: frozenset[str] = frozenset(get_args(Tag))


class Token(NamedTuple):
    """One word or mark: `text[begin:end]`, in code points."""

    begin: int
    end: int
    tag: Tag
    score: float
    """Probability of the tag, 0 to 1, as the engine judges it."""


class Syntax(Protocol):
    """A tagger.

    Attributes:
        name: who answers, such as `"embedded:en_core_web_sm@3.8.0"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def tag(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        """The tokens of each text in reading order, white space left out.

        `language` is the code that all of them are written in, one of `languages`.
        """
        ...
