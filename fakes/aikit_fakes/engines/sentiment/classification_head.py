"""The classification head of the embedded engine, in numpy; `training/sentiment_head.py` makes `head.npz`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

FLOOR = 1e-3  # no piece is surer than this: one odd sentence must not decide a document
PEAK = 4  # exponent of the mean over pieces: between the mean (1) and the maximum (infinite)


class Head:
    """Pieces of text to probabilities, and those of its pieces to a document's.

    A piece is read by several small networks whose answers are averaged. Each one attends to the token vectors with a
    few learned queries, joins what they found with VADER's four numbers, and classifies that with one hidden layer.
    """

    def __init__(self, weights: Mapping[str, Array]) -> None:
        self._w = {name: np.asarray(array, np.float32) for name, array in weights.items()}

    def piece(self, tokens: Array, lexicon: Sequence[float]) -> Array:
        """Positive, negative, neutral: shape (3,), summing to 1.

        Args:
            tokens: MiniLM's token vectors, shape (tokens, 384).
            lexicon: VADER's compound (-1 to 1), positive, negative and neutral shares (0 to 1).
        """
        w = self._w
        attention = _softmax(np.einsum("td,ndq->ntq", tokens, w["query"]) + w["query_bias"], axis=1)
        values = np.einsum("td,ndv->ntv", tokens, w["value"]) + w["value_bias"]
        networks, length, queries = attention.shape
        found = np.einsum("ntq,ntqv->nqv", attention, values.reshape(networks, length, queries, -1))
        features = np.concatenate([found.reshape(networks, -1), np.tile(lexicon, (networks, 1))], axis=1)
        hidden = np.maximum(np.einsum("nf,nfh->nh", features, w["hidden"]) + w["hidden_bias"][:, 0], 0)
        logits = np.einsum("nh,nho->no", hidden, w["output"]) + w["output_bias"][:, 0]
        mean: Array = _softmax(logits, axis=1).mean(axis=0)
        return mean

    def document(self, found: Array) -> Array:
        """Positive, negative, neutral, mixed: shape (4,), summing to 1, from what `evidence` found."""
        w = self._w
        hidden = np.maximum(found @ w["document_hidden"] + w["document_hidden_bias"], 0)
        logits = hidden @ w["document_output"] + w["document_output_bias"]
        return _softmax(logits.astype(np.float64), axis=0)


def read(path: Path) -> dict[str, Array]:
    """The arrays of an .npz; a pickled one is refused with a ValueError."""
    with np.load(path, allow_pickle=False) as file:
        return dict(file)


def evidence(sentences: Array, clauses: Array, contrast: bool, words: float) -> Array:
    """What a document is judged by, shape (12,).

    Logarithms of how positive, negative and neutral its sentences are on the whole; of its most positive and most
    negative sentences, and the weaker of the two; of its clauses so; of the number of sentences. Then the contrast, and
    the logarithm of the sentences' length, for long ones are read less surely.

    Args:
        sentences: a row of `piece` for each sentence, shape (sentences, 3).
        clauses: the same for each clause, shape (clauses, 3).
        contrast: whether a word sets one part against another ("but").
        words: the mean number of words in a sentence.
    """
    found = [sentences.mean(axis=0)]
    for pieces in (sentences, clauses):
        peaks = np.mean(pieces[:, :2].astype(np.float64) ** PEAK, axis=0) ** (1 / PEAK)
        found += [peaks, peaks.min(keepdims=True)]
    logarithms = np.log(np.concatenate(found) + FLOOR)
    return np.append(logarithms, [np.log(len(sentences)), float(contrast), np.log1p(words)])


def _softmax(logits: Array, axis: int) -> Array:
    powers = np.exp(logits - logits.max(axis=axis, keepdims=True))
    shares: Array = powers / powers.sum(axis=axis, keepdims=True)
    return shares
