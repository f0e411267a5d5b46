"""Sentiment by a sequence classifier of the hub or of a folder: the `transformers:` kind of engine.

The scores are the model's own probabilities; which label means what is read from the names in its configuration
(`id2label`), never guessed from their order.

Where a model has no label for mixed feelings but one for neutral, they are found in English as strong good and bad ones
among the clauses. A model of two classes feels something in every clause, so for it MIXED stays 0, as NEUTRAL does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from threading import Lock

from aikit.cancellation import checked
from aikit.errors import ModelUnusable
from aikit_fakes.engines import transformers_loading
from aikit_fakes.engines.sentiment import Scores, Sentiment
from aikit_fakes.engines.sentiment.clauses import clauses, sentences
from aikit_fakes.engines.transformers_loading import Opened
from aikit_fakes.engines.unicode_text import well_formed

_BATCH = 16  # texts that go through the model together
_PEAK = 4  # exponent of the mean over clauses: between the mean (1) and the maximum (infinite)

_MEANINGS = {"pos": "positive", "neg": "negative", "neu": "neutral"} | {name: name for name in Scores._fields}
_STARS = re.compile(r"([1-5]) stars?")
_BY_STARS = ("negative", "negative", "neutral", "positive", "positive")


def load(reference: str, *, languages: Sequence[str] | None = None) -> Sentiment:
    """The sentiment engine of a sequence classifier.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.
        languages: the language codes it can read; else the list `languages` in its config.json, else English.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it has no safetensors, brings code of its own, has no trained head, or its labels say nothing.
        MissingExtra: torch or transformers is not installed.
    """
    opened = transformers_loading.load(reference, "AutoModelForSequenceClassification", languages)
    return _Classifier(reference, opened, _meanings(opened.labels, opened.folder))


class _Classifier:
    def __init__(self, reference: str, opened: Opened, meanings: Sequence[str]) -> None:
        self.name = f"transformers:{reference}"
        self.languages = opened.languages
        self._meanings = meanings
        self._tokenizer = opened.tokenizer
        self._model = opened.model
        self._longest = opened.longest
        # a fast tokenizer keeps its padding in itself, so two threads cannot use one
        self._lock = Lock()

    def score(self, texts: Sequence[str], language: str) -> list[Scores]:
        """The scores of each text; tokens beyond the model's limit are not read."""
        whole = self._classify(texts)
        if language != "en" or "mixed" in self._meanings or "neutral" not in self._meanings:
            return whole
        parts = [[part for sentence in sentences(text) for part in clauses(sentence)] for text in texts]
        scored = iter(self._classify([part for each in parts for part in each]))
        return [_mix(scores, list(islice(scored, len(each)))) for scores, each in zip(whole, parts, strict=True)]

    def _classify(self, texts: Sequence[str]) -> list[Scores]:
        scores: dict[int, Scores] = {}
        for places in checked(self._batches(texts)):
            for place, probabilities in zip(places, self._run([texts[i] for i in places]), strict=True):
                scores[place] = self._scores(probabilities)
        return [scores[place] for place in range(len(texts))]

    def _batches(self, texts: Sequence[str]) -> Iterator[list[int]]:
        """Places of texts of about the same length, so that little of a batch is padding."""
        size = _BATCH if self._tokenizer.pad_token is not None else 1
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        return (order[start : start + size] for start in range(0, len(order), size))

    def _run(self, texts: Sequence[str]) -> list[list[float]]:
        import torch

        readable = [well_formed(text) for text in texts]
        limits = {"padding": len(texts) > 1, "truncation": True, "max_length": self._longest}
        with self._lock, torch.inference_mode():
            inputs = self._tokenizer(readable, **limits, return_tensors="pt")
            probabilities: list[list[float]] = self._model(**inputs).logits.double().softmax(-1).tolist()
        return probabilities

    def _scores(self, probabilities: Sequence[float]) -> Scores:
        sums = dict.fromkeys(Scores._fields, 0.0)
        for meaning, probability in zip(self._meanings, probabilities, strict=True):
            sums[meaning] += probability
        return Scores(**sums)


def _mix(whole: Scores, parts: Sequence[Scores]) -> Scores:
    """The scores of a text with the share that is mixed: as far as some of its clauses are good and others bad."""
    if len(parts) < 2:
        return whole
    good, bad = (
        (sum(feeling**_PEAK for feeling in feelings) / len(parts)) ** (1 / _PEAK)
        for feelings in ([part.positive for part in parts], [part.negative for part in parts])
    )
    mixed = good * bad
    rest = 1 - mixed
    return Scores(whole.positive * rest, whole.negative * rest, whole.neutral * rest, mixed)


def _meanings(names: Sequence[str], folder: Path) -> list[str]:
    """Which of the four scores each output of the model adds to, by the names of its labels."""
    meanings = [_meaning(name) for name in names]
    known = [meaning for meaning in meanings if meaning]
    if len(known) < len(names) or not {"positive", "negative"} <= set(known):
        raise ModelUnusable(
            f"the labels of {folder} ({', '.join(names)}) do not say which is positive and which negative; "
            f'name them in the config.json of a copy, such as "id2label": {{"0": "negative", "1": "positive"}}'
        )
    return known


def _meaning(label: str) -> str | None:
    word = label.strip().lower().removeprefix("very ")
    stars = _STARS.fullmatch(word)
    return _BY_STARS[int(stars[1]) - 1] if stars else _MEANINGS.get(word)
