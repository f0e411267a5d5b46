"""The embedded engine: spaCy's English entity recognizer, and rules where Comprehend draws its lines otherwise.

Scores are the recognizer's own probabilities (`english.certainty`), 1 for what a pattern finds by its form; they cannot
be compared with Amazon's. Products and titles are its weak side: docs/quality.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.entities import Entity, span_rules
from aikit_fakes.engines.entities.label_mapping import type_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

_UNNEEDED = ("tok2vec", "tagger", "parser", "attribute_ruler")  # the recognizer reads words, not grammar


class Embedded:
    """Entities of English text of any length. Thread-safe; a batch is read together."""

    languages = frozenset({"en"})

    def __init__(self, english: pipeline.Pipeline) -> None:
        self.name = f"embedded:{english.name}"
        self._english = english
        self._without = english.without(_UNNEEDED)

    def find(self, texts: Sequence[str], language: str) -> list[list[Entity]]:
        """The entities of each text, read as English.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        return self._english.read(texts, self._look, without=self._without)

    def _look(self, docs: list[Doc]) -> Iterator[list[Entity]]:
        for doc, scores in zip(docs, self._english.moves.recognize(docs), strict=True):
            spans = [
                Entity(entity.start_char, entity.end_char, kind, score)
                for entity, score in zip(doc.ents, scores, strict=True)
                if (kind := type_of(entity.label_))
            ]
            yield span_rules.applied(doc.text, spans)


def load() -> Embedded:
    """The engine on the process's pipeline; raises `ModelMissing` where there is none."""
    return Embedded(pipeline.load())
