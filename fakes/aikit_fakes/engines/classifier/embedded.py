"""The embedded engine: MiniLM's embedding of a text, and logistic regression on it.

A few hundred numbers a class are learned, in seconds, from ten examples a class on. scikit-learn is only needed to
train; a trained model is numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines import model_serialization
from aikit_fakes.engines.embedding import Embedder

PIECE = 1000
"""Characters that are embedded at once: about as much as MiniLM reads."""
PIECES = 8
"""Pieces of a text that are read: what it is about is told by then."""
STRENGTH = 10.0
"""C of the regression: chosen on home-assistant-intents, 39 classes of 11 sentences."""

Array = NDArray[Any]


class Linear:
    """A score for each class that is linear in the features, and made a probability."""

    def __init__(self, classes: Sequence[str], weights: Array, bias: Array, several: bool) -> None:
        self.classes = tuple(classes)
        self._weights = np.asarray(weights, np.float32)
        self._bias = np.asarray(bias, np.float32)
        self._several = several

    def score(self, features: Array) -> Array:
        """Probabilities, shape (texts, classes)."""
        logits = features.astype(np.float64) @ self._weights + self._bias
        if self._several:
            return 1 / (1 + np.exp(-np.clip(logits, -500, 500)))
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares: Array = powers / powers.sum(axis=1, keepdims=True)
        return shares

    def dump(self) -> bytes:
        """The model as an .npz file without pickles."""
        about = {"classes": self.classes, "several": self._several}
        return model_serialization.dump(about, {"weights": self._weights, "bias": self._bias})


class Embedded:
    """Trains classifiers of English text. Thread-safe, and deterministic."""

    name = "embedded:minilm-logistic@1"
    languages = frozenset({"en"})

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def read(self, texts: Sequence[str]) -> Array:
        """The mean embedding of each text's first pieces, of unit length: shape (texts, 384)."""
        pieces = [[text[at : at + PIECE] for at in range(0, max(len(text), 1), PIECE)][:PIECES] for text in texts]
        vectors = self._embedder.embed([piece for each in pieces for piece in each])
        rows = np.empty((len(texts), self._embedder.dimensions), np.float32)
        done = 0
        for row, each in enumerate(pieces):
            mean = vectors[done : done + len(each)].mean(axis=0)
            rows[row] = mean / max(float(np.linalg.norm(mean)), 1e-9)
            done += len(each)
        return rows

    def train(self, features: Array, labels: Sequence[Sequence[str]], *, several: bool) -> Linear:
        """Logistic regression over the classes, or one for each where a text may have several."""
        classes = sorted({name for each in labels for name in each})
        if several:
            columns = [_regression(features, np.array([name in each for each in labels])) for name in classes]
        else:
            place = {name: at for at, name in enumerate(classes)}
            columns = _regressions(features, np.array([place[each[0]] for each in labels]), len(classes))
        weights, bias = (np.array([column[part] for column in columns]) for part in (0, 1))
        return Linear(classes, weights.T, bias, several)

    def load(self, data: bytes) -> Linear:
        """The model of `Linear.dump`."""
        about, found = model_serialization.load(data)
        classes, several = about.get("classes"), about.get("several")
        weights, bias = found.get("weights"), found.get("bias")
        if not isinstance(classes, list) or not isinstance(several, bool) or weights is None or bias is None:
            raise ValueError("not a classifier of this engine")
        if weights.shape != (self._embedder.dimensions, len(classes)) or bias.shape != (len(classes),):
            raise ValueError("not a classifier of this engine: its arrays have other sizes")
        return Linear([str(name) for name in classes], weights, bias, several)


def _regressions(features: Array, place: Array, count: int) -> list[tuple[Array, float]]:
    """The weights and the bias of every class, of which each text has one."""
    if count == 1:
        return [(np.zeros(features.shape[1]), 0.0)]
    if count == 2:
        return [(np.zeros(features.shape[1]), 0.0), _regression(features, place == 1)]
    fitted = _model().fit(features, place)
    return list(zip(fitted.coef_, fitted.intercept_, strict=True))


def _regression(features: Array, holds: Array) -> tuple[Array, float]:
    """The weights and the bias of one class against the rest."""
    if holds.all() or not holds.any():
        odds = (holds.sum() + 1) / (len(holds) - holds.sum() + 1)  # nothing to tell apart: only how usual it is
        return np.zeros(features.shape[1]), float(np.log(odds))
    fitted = _model().fit(features, holds)
    return fitted.coef_[0], float(fitted.intercept_[0])


def _model() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=STRENGTH, max_iter=1000)


def load() -> Embedded:
    """The engine on the model store's MiniLM; raises `ModelMissing` where it was not pulled."""
    from aikit_fakes.engines.embedding import minilm

    return Embedded(minilm.load())
