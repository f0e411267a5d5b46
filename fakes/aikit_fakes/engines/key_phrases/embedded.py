"""The embedded engine: the noun phrases of spaCy's parser, and the dates and amounts of its entity recognizer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.key_phrases import KeyPhrase

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_ALONE = {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"}  # entities that are phrases without a noun to say so
_NOUNS = {"NOUN", "PROPN", "NUM", "SYM", "X"}


class Embedded:
    """Key phrases of English text of any length. Thread-safe; a batch is read together."""

    languages = frozenset({"en"})

    def __init__(self, english: pipeline.Pipeline) -> None:
        self.name = f"embedded:{english.name}"
        self._english = english

    def find(self, texts: Sequence[str], language: str) -> list[list[KeyPhrase]]:
        """The key phrases of each text, read as English: with their articles, without lone pronouns.

        A score is the probability that each word of the phrase is the part of speech it was taken for; of a date or an
        amount, that it is one.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        return self._english.read(texts, self._look)

    def _look(self, docs: list[Doc]) -> Iterator[list[KeyPhrase]]:
        amounts = self._english.moves.recognize(docs)
        parts = self._english.parts.probabilities(docs)
        for doc, scores, words in zip(docs, amounts, parts, strict=True):
            phrases = []
            for chunk in doc.noun_chunks:
                for first, last in _lines(chunk):
                    if any(word.pos_ in _NOUNS for word in doc[first : last + 1]):
                        phrases.append(_phrase(doc, first, last, float(words[first : last + 1].prod())))
            for entity, score in zip(doc.ents, scores, strict=True):
                phrase = _phrase(doc, entity.start, entity.end - 1, score)
                if entity.label_ in _ALONE and not any(p.begin < phrase.end and phrase.begin < p.end for p in phrases):
                    phrases.append(phrase)
            # halves of an emoji pass for nouns
            yield sorted(p for p in phrases if any(map(str.isalnum, doc.text[p.begin : p.end])))


def load() -> Embedded:
    """The engine on the process's pipeline; raises `ModelMissing` where there is none."""
    return Embedded(pipeline.load())


def _lines(chunk: Span) -> Iterator[tuple[int, int]]:
    """A noun phrase a line: its first word and its last, marks and spaces at its edges aside."""
    for ends_line, words in groupby(chunk, lambda word: word.is_space and "\n" in word.text):
        line = [word.i for word in words if not (ends_line or word.is_space)]
        while line and chunk.doc[line[0]].is_punct:
            line.pop(0)
        while line and chunk.doc[line[-1]].is_punct:
            line.pop()
        if line:
            yield line[0], line[-1]


def _phrase(doc: Doc, first: int, last: int, score: float) -> KeyPhrase:
    """From the first word to the last, with the `$` before them and the `%` behind."""
    if first and doc[first - 1].is_currency and not doc[first - 1].whitespace_:
        first -= 1
    if last + 1 < len(doc) and doc[last + 1].text == "%":
        last += 1
    return KeyPhrase(doc[first].idx, doc[last].idx + len(doc[last]), score)
