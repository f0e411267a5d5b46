"""Parts of speech by a token classifier of the hub or of a folder: the `transformers:` kind of engine.

Which label is which tag is read from its name in the model's configuration (`id2label`), never guessed from its order:
the universal parts of speech (`NOUN`, `VERB`, ...). Scores are the model's own probabilities.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from aikit.errors import ModelUnusable
from aikit_fakes.engines.syntax import TAGS, Syntax, Tag, Token
from aikit_fakes.engines.transformers_token_classification import Words

_SAME = {"X": "O", "_": "O"}


def load(reference: str, *, languages: Sequence[str] | None = None) -> Syntax:
    """The syntax engine of a token classifier.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.
        languages: the language codes it can read; else the list `languages` in its config.json, else English.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it cannot be opened safely, or a label's name is no part of speech.
        MissingExtra: torch or transformers is not installed.
    """
    words = Words(reference, languages)
    return _Tagger(reference, words, _tags(words.labels, words.folder))


class _Tagger:
    def __init__(self, reference: str, words: Words, tags: Sequence[Tag]) -> None:
        self.name = f"transformers:{reference}"
        self.languages = words.languages
        self._words = words
        self._tags = tags

    def tag(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        """The tokens of each text.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        return [
            [Token(word.begin, word.end, *self._judge(word.probabilities)) for word in words]
            for words in self._words.read(texts)
        ]

    def _judge(self, probabilities: Sequence[float]) -> tuple[Tag, float]:
        sums: dict[Tag, float] = {}
        for tag, share in zip(self._tags, probabilities, strict=True):
            sums[tag] = sums.get(tag, 0.0) + share
        best = max(sums, key=sums.__getitem__)
        return best, sums[best]


def _tags(labels: Sequence[str], folder: Path) -> list[Tag]:
    names = [_SAME.get(label.strip().upper(), label.strip().upper()) for label in labels]
    if unknown := [label for label, name in zip(labels, names, strict=True) if name not in TAGS]:
        raise ModelUnusable(
            f"the labels {', '.join(unknown)} of {folder} are no universal parts of speech; name them in the "
            f'config.json of a copy, such as "id2label": {{"0": "NOUN", "1": "VERB"}}'
        )
    return [cast(Tag, name) for name in names]
