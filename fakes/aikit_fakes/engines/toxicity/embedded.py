"""The embedded engine: logistic regressions over MiniLM's embedding and a lexicon of categories; English only, weak.

It was trained on a few hundred patterns written for it (HEAD.md). It finds plain insults, threats and obscenities, and
misses what is implied, quoted or ironic; harassment is its weakest category.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines.embedding import Embedder, minilm
from aikit_fakes.engines.toxicity import Scores
from aikit_fakes.package_data import read_toml

LABELS = tuple(name.upper() for name in Scores._fields)
"""What the head tells, in the order of its outputs."""

Array = NDArray[np.float32]


class Embedded:
    """Toxicity of English texts. Thread-safe; a batch is embedded together."""

    name = "embedded:minilm-toxicity@1"
    languages = frozenset({"en"})

    def __init__(self, embedder: Embedder, weights: Array, bias: Array) -> None:
        """A head of shape (inputs, 8) and (8,) over an embedder."""
        self._embedder = embedder
        self._weights = weights
        self._bias = bias

    def score(self, texts: Sequence[str], language: str) -> list[Scores]:
        """The scores of each text, read as English.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        logits = features(self._embedder.embed(texts), texts) @ self._weights + self._bias
        chances = 1 / (1 + np.exp(-logits.astype(np.float64)))
        return [Scores(*row) for row in chances.tolist()]


def features(vectors: Array, texts: Sequence[str]) -> Array:
    """What the head reads: each text's embedding, and how many words of each category it holds, squeezed to 0 to 1."""
    counts = [[len(pattern.findall(text)) for pattern in lexicon()] for text in texts]
    words = np.tanh(np.array(counts, np.float32).reshape(len(texts), len(lexicon())))
    return np.hstack([SCALE * vectors, words])


SCALE = 5.0
"""Unit vectors have small coordinates; this brings them to the size of the lexicon's."""


@cache
def lexicon() -> tuple[re.Pattern[str], ...]:
    """One pattern a category: any of its words, whole, whatever their ending."""
    table = read_toml(__package__, "lexicon.toml")
    return tuple(re.compile(rf"\b(?:{'|'.join(table[name])})\b", re.IGNORECASE) for name in sorted(table))


def load() -> Embedded:
    """The engine with its checked-in head; raises `ModelMissing` where MiniLM was not pulled."""
    with np.load(Path(__file__).with_name("head.npz"), allow_pickle=False) as head:
        return Embedded(minilm.load(), head["weights"], head["bias"])
