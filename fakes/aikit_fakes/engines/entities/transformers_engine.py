"""Entities by a token classifier of the hub or of a folder: the `transformers:` kind of engine.

Which label is which of Comprehend's types is read from its name in the model's configuration (`id2label`), never
guessed from its order: `B-PER`, `I-PER`, `U-GPE`, `S-ORG`, `PERSON`. Scores are the model's own probabilities.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from aikit.errors import ModelUnusable
from aikit_fakes.engines.entities import Entities, Entity, Type
from aikit_fakes.engines.entities.label_mapping import type_of
from aikit_fakes.engines.transformers_token_classification import Word, Words

_OUTSIDE = {"O", "OUTSIDE"}
_LABEL = re.compile(r"(?:(?P<part>[BILUSEM])[-_])?(?P<name>.+)")  # of BIO, BILOU and BIOES
_OPENING = frozenset("BUS")


class _Meaning(NamedTuple):
    type: Type | None
    opens: bool


def load(reference: str, *, languages: Sequence[str] | None = None) -> Entities:
    """The entity engine of a token classifier.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.
        languages: the language codes it can read; else the list `languages` in its config.json, else English.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it cannot be opened safely, or a label's name says nothing.
        MissingExtra: torch or transformers is not installed.
    """
    words = Words(reference, languages)
    return _Recognizer(reference, words, _meanings(words.labels, words.folder))


class _Recognizer:
    def __init__(self, reference: str, words: Words, meanings: Sequence[_Meaning]) -> None:
        self.name = f"transformers:{reference}"
        self.languages = words.languages
        self._words = words
        self._meanings = meanings

    def find(self, texts: Sequence[str], language: str) -> list[list[Entity]]:
        """The entities of each text; a score is the probability that every word of it is of the type.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        return [self._entities(words) for words in self._words.read(texts)]

    def _entities(self, words: Sequence[Word]) -> list[Entity]:
        entities: list[Entity] = []
        open_ = False
        for word in words:
            kind, score, opens = self._judge(word)
            if kind is None:
                open_ = False
            elif open_ and entities[-1].type == kind and not opens:
                entities[-1] = entities[-1]._replace(end=word.end, score=entities[-1].score * score)
            else:
                entities.append(Entity(word.begin, word.end, kind, score))
                open_ = True
        return entities

    def _judge(self, word: Word) -> tuple[Type | None, float, bool]:
        """A word's likeliest type, how likely it is, and whether an entity begins with it."""
        sums: dict[Type | None, float] = {}
        opening: dict[Type | None, float] = {}
        for (kind, opens), share in zip(self._meanings, word.probabilities, strict=True):
            sums[kind] = sums.get(kind, 0.0) + share
            opening[kind] = opening.get(kind, 0.0) + share * opens
        kind = max(sums, key=sums.__getitem__)
        return kind, sums[kind], opening[kind] > sums[kind] / 2


def _meanings(labels: Sequence[str], folder: Path) -> list[_Meaning]:
    meanings = []
    for label in labels:
        if label.strip().upper() in _OUTSIDE:
            meanings.append(_Meaning(None, opens=False))
            continue
        found = _LABEL.fullmatch(label.strip())
        kind = type_of(found["name"]) if found else None
        if found is None or kind is None:
            raise ModelUnusable(
                f"the label {label!r} of {folder} ({', '.join(labels)}) says no type of entity; name it in the "
                f'config.json of a copy, such as "id2label": {{"0": "O", "1": "B-PERSON", "2": "I-PERSON"}}'
            )
        meanings.append(_Meaning(kind, opens=found["part"] in _OPENING))
    return meanings
