"""The embedded engine: a logistic regression over MiniLM's embedding; English only.

It finds prompt injections, jailbreaks and requests for the system's instructions, which it was trained on (HEAD.md). It
does not find requests for what is harmful in itself, and misses half of the attacks in other languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines.embedding import Embedder, minilm

Array = NDArray[np.float32]


class Embedded:
    """Prompt safety of English texts. Thread-safe; a batch is embedded together."""

    name = "embedded:minilm-prompt-safety@1"
    languages = frozenset({"en"})

    def __init__(self, embedder: Embedder, weights: Array, bias: float) -> None:
        """A head of one weight for each of the embedder's dimensions."""
        self._embedder = embedder
        self._weights = weights
        self._bias = bias

    def unsafe(self, texts: Sequence[str]) -> list[float]:
        """The probability of each text that it is an unsafe prompt."""
        logits = (self._embedder.embed(texts) @ self._weights).astype(np.float64) + self._bias
        return [float(chance) for chance in 1 / (1 + np.exp(-logits))]


def load() -> Embedded:
    """The engine with its checked-in head; raises `ModelMissing` where MiniLM was not pulled."""
    with np.load(Path(__file__).with_name("head.npz"), allow_pickle=False) as head:
        return Embedded(minilm.load(), head["weights"], float(head["bias"]))
