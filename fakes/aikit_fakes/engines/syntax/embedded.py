"""The embedded engine: spaCy's English tagger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.syntax import TAGS, Tag, Token

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Embedded:
    """Parts of speech of English text of any length. Thread-safe; a batch is read together."""

    languages = frozenset({"en"})

    def __init__(self, english: pipeline.Pipeline) -> None:
        self.name = f"embedded:{english.name}"
        self._english = english

    def tag(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        """The tokens of each text, read as English.

        A score is what the tagger gives to all fine-grained tags that are the same part of speech as the one it chose.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        return self._english.read(texts, self._look)

    def _look(self, docs: list[Doc]) -> Iterator[list[Token]]:
        for doc, scores in zip(docs, self._english.parts.probabilities(docs), strict=True):
            yield [
                Token(word.idx, word.idx + len(word), _tag(word.pos_), float(score))
                for word, score in zip(doc, scores, strict=True)
                if not word.is_space
            ]


def load() -> Embedded:
    """The engine on the process's pipeline; raises `ModelMissing` where there is none."""
    return Embedded(pipeline.load())


def _tag(pos: str) -> Tag:
    return cast(Tag, pos) if pos in TAGS else "O"
