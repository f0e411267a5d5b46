"""Toxicity by a sequence classifier of the hub or of a folder: the `transformers:` kind of engine.

Which label is which category is read from its name in the model's configuration (`id2label`, model_labels.toml), never
guessed from its order. The scores are the model's own: a sigmoid of each output where its `problem_type` says that a
text can have several labels, as transformers itself reads it, else a softmax over all. The whole is the model's own
label for it ("toxic"), else the largest category. A category that the model has no label for is 0.0: unitary/toxic-bert
knows nothing of graphic, sexual or harassing text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from threading import Lock

from aikit.cancellation import checked
from aikit.errors import ModelUnusable
from aikit_fakes.engines import transformers_loading
from aikit_fakes.engines.toxicity import Scores, Toxicity
from aikit_fakes.engines.transformers_loading import Opened
from aikit_fakes.engines.unicode_text import well_formed
from aikit_fakes.package_data import read_toml

_BATCH = 16  # texts that go through the model together
_NONE = "none"


def load(reference: str, *, languages: Sequence[str] | None = None) -> Toxicity:
    """The toxicity engine of a sequence classifier.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.
        languages: the language codes it can read; else the list `languages` in its config.json, else English.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it cannot be opened safely, or a label's name says nothing.
        MissingExtra: torch or transformers is not installed.
    """
    opened = transformers_loading.load(reference, "AutoModelForSequenceClassification", languages)
    return _Classifier(reference, opened, _meanings(opened.labels, opened.folder))


class _Classifier:
    def __init__(self, reference: str, opened: Opened, meanings: Sequence[str]) -> None:
        self.name = f"transformers:{reference}"
        self.languages = opened.languages
        self._meanings = meanings
        self._several = _has_several(opened)
        self._tokenizer = opened.tokenizer
        self._model = opened.model
        self._longest = opened.longest
        # a fast tokenizer keeps its padding in itself, so two threads cannot use one
        self._lock = Lock()

    def score(self, texts: Sequence[str], language: str) -> list[Scores]:
        """The scores of each text; tokens beyond the model's limit are not read.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        scores: dict[int, Scores] = {}
        for places in checked(self._batches(texts)):
            for place, shares in zip(places, self._run([texts[i] for i in places]), strict=True):
                scores[place] = self._scores(shares)
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
            logits = self._model(**inputs).logits.double()
            shares: list[list[float]] = (logits.sigmoid() if self._several else logits.softmax(-1)).tolist()
        return shares

    def _scores(self, shares: Sequence[float]) -> Scores:
        """Of two labels for one category the larger; where labels exclude each other, both together."""
        found: dict[str, float] = {}
        for meaning, share in zip(self._meanings, shares, strict=True):
            before = found.get(meaning, 0.0)
            found[meaning] = max(before, share) if self._several else min(1.0, before + share)
        found.pop(_NONE, None)
        found.setdefault("toxicity", max(found.values()))
        return Scores(**(dict.fromkeys(Scores._fields, 0.0) | found))


def _has_several(opened: Opened) -> bool:
    """Whether a text can have several labels; one single output is a yes or no by itself."""
    config = opened.model.config
    return config.problem_type == "multi_label_classification" or len(opened.labels) == 1


def _meanings(labels: Sequence[str], folder: Path) -> list[str]:
    known = [_table().get(_plain(label)) for label in labels]
    meanings = [meaning for meaning in known if meaning]
    if len(meanings) < len(labels) or set(meanings) <= {_NONE}:
        raise ModelUnusable(
            f"the labels of {folder} ({', '.join(labels)}) do not all say a category of toxicity; name them in the "
            f'config.json of a copy, such as "id2label": {{"0": "toxic", "1": "threat", "2": "insult"}}'
        )
    return meanings


@cache
def _table() -> dict[str, str]:
    table = read_toml(__package__, "model_labels.toml")
    return {_plain(label): meaning for meaning, labels in table.items() for label in labels}


def _plain(label: str) -> str:
    return re.sub(r"[\s_-]", "", label).lower()
