"""Personal data by a token classifier of the hub or of a folder: the `transformers:` kind of engine.

Which label is which of Comprehend's types is read from its name in the model's configuration (`id2label`, the table
model_labels.toml), never guessed from its order. Scores are the model's own probabilities.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from aikit.errors import ModelUnusable
from aikit_fakes.engines.pii import Found, Pii
from aikit_fakes.engines.transformers_token_classification import Word, Words
from aikit_fakes.package_data import read_toml

_OUTSIDE = {"O", "OUTSIDE"}
_LABEL = re.compile(r"(?:(?P<part>[BILUSEM])[-_])?(?P<name>.+)")  # of BIO, BILOU and BIOES
_OPENING = frozenset("BUS")
_NO_TYPE = "NONE"
_PARTS = {"NAME": re.compile(r"\s{0,2}"), "ADDRESS": re.compile(r"[\s,]{0,4}")}  # what stands between parts of one


class _Meaning(NamedTuple):
    """What one label says: Comprehend's type or None, the model's own name for it, and whether something begins."""

    type: str | None
    name: str
    opens: bool


class _Judged(NamedTuple):
    """One word as the model sees it."""

    begin: int
    end: int
    meaning: _Meaning
    score: float


def load(reference: str, *, languages: Sequence[str] | None = None) -> Pii:
    """The engine of a token classifier.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.
        languages: the language codes it can read; else the list `languages` in its config.json, else English.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it cannot be opened safely, or a label's name says nothing.
        MissingExtra: torch or transformers is not installed.
    """
    words = Words(reference, languages)
    return _Recogniser(reference, words, [_meaning(label, words) for label in words.labels])


class _Recogniser:
    def __init__(self, reference: str, words: Words, meanings: Sequence[_Meaning]) -> None:
        self.name = f"transformers:{reference}"
        self.languages = words.languages
        self._words = words
        self._meanings = meanings

    def find(self, texts: Sequence[str], language: str) -> list[list[Found]]:
        """What each text holds; a score is the probability that every word of it is of the type."""
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        return [self._joined(text, words) for text, words in zip(texts, self._words.read(texts), strict=True)]

    def _joined(self, text: str, words: Sequence[Word]) -> list[Found]:
        found: list[Found] = []
        before: _Judged | None = None
        for word in map(self._judge, words):
            kind = word.meaning.type
            if kind and before and _goes_on(text, before, word):
                found[-1] = found[-1]._replace(end=word.end, score=found[-1].score * word.score)
            elif kind:
                found.append(Found(word.begin, word.end, kind, word.score))
            if kind or text[word.begin : word.end] != ",":
                before = word
        return found

    def _judge(self, word: Word) -> _Judged:
        """The likeliest type, by the sum over its labels, and of those the likeliest."""
        shares: dict[str | None, float] = {}
        for meaning, share in zip(self._meanings, word.probabilities, strict=True):
            shares[meaning.type] = shares.get(meaning.type, 0.0) + share
        kind = max(shares, key=shares.__getitem__)
        chosen = max(
            (share, place)
            for place, (meaning, share) in enumerate(zip(self._meanings, word.probabilities, strict=True))
            if meaning.type == kind
        )
        return _Judged(word.begin, word.end, self._meanings[chosen[1]], min(shares[kind], 1.0))


def _goes_on(text: str, before: _Judged, word: _Judged) -> bool:
    """Whether a word belongs to the same piece of data as the one before it."""
    if before.meaning.type != word.meaning.type:
        return False
    if before.meaning.name == word.meaning.name:
        return not word.meaning.opens
    between = _PARTS.get(word.meaning.type or "")  # first and last name, street and city are one
    return between is not None and between.fullmatch(text, before.end, word.begin) is not None


def _meaning(label: str, words: Words) -> _Meaning:
    if label.strip().upper() in _OUTSIDE:
        return _Meaning(None, "", opens=False)
    parts = _LABEL.fullmatch(label.strip())
    for part, name in ((parts["part"], parts["name"]), (None, label)) if parts else ():
        kind = _types().get(_plain(name))
        if kind:
            return _Meaning(
                None if kind == _NO_TYPE else kind, _plain(name), opens=part is not None and part in _OPENING
            )
    raise ModelUnusable(
        f"the label {label!r} of {words.folder} ({', '.join(words.labels)}) says no type of personal data; name it in "
        f'the config.json of a copy, such as "id2label": {{"0": "O", "1": "B-EMAIL", "2": "I-EMAIL"}}'
    )


@cache
def _types() -> Mapping[str, str]:
    """A model's name for a type -> Comprehend's."""
    table = read_toml(__package__, "model_labels.toml")
    return {name: kind for kind, names in table.items() for name in names.split()}


def _plain(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", name.upper())
