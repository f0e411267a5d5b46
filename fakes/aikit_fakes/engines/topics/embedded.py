"""The embedded engine: latent Dirichlet allocation (scikit-learn), learned in portions, seeded.

English stop words are left out. Other languages are read too, with their small words in every topic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from aikit_fakes.engines.topics import Found

WORDS = 20_000
"""The commonest words that are learned from."""
FEWEST = 10
"""Words that must be left when the rare and the ubiquitous go."""
PORTION = 4096
"""Texts that are learned from at once; collections that are no larger are gone through as a whole."""
ROUNDS = 20
"""How often all texts are gone through."""
STARTS = 5
"""From how many guesses a small collection is begun; the one that explains it best is taken. One guess in eight parts
six short sentences on two subjects wrongly."""
SEED = 20171129
_WORD = r"(?u)[^\W\d_]{2,40}"


class Embedded:
    """Finds topics. Thread-safe, and deterministic."""

    name = "embedded:lda@1"
    languages = frozenset({"en"})

    def find(self, texts: Iterable[str], topics: int, terms: int, told: Callable[[float], None]) -> Found:
        """The topics of all texts together, the most prominent first."""
        from sklearn.feature_extraction.text import CountVectorizer

        vectorizer = CountVectorizer(stop_words="english", token_pattern=_WORD)
        counts = vectorizer.fit_transform(texts)
        telling = _telling(counts)
        names, counts = vectorizer.get_feature_names_out()[telling], counts[:, telling]
        texts_seen = counts.shape[0]
        starts = STARTS if texts_seen <= PORTION else 1

        def heard(start: int) -> Callable[[float], None]:
            return lambda done: told((start + done) / starts)

        models = [_fitted(counts, topics, SEED + start, heard(start)) for start in range(starts)]
        model = max(models, key=lambda model: model.score(counts)) if starts > 1 else models[0]
        shares = np.concatenate(
            [model.transform(counts[begin : begin + PORTION]) for begin in range(0, texts_seen, PORTION)]
        )
        by_size = np.argsort(-shares.sum(axis=0), kind="stable")
        weights = model.components_[by_size]
        best = np.argsort(-weights, axis=1, kind="stable")[:, :terms]
        told(1.0)
        return Found(
            [
                [(str(names[word]), float(row[word])) for word in words]
                for row, words in zip(weights, best, strict=True)
            ],
            shares[:, by_size],
        )


def _telling(counts: Any) -> Any:
    """The words that part texts from others: in two of them at least and half of them at most; all where few are."""
    texts = counts.shape[0]
    found_in = np.bincount(counts.indices, minlength=counts.shape[1])
    telling = np.flatnonzero((found_in >= 2) & (found_in <= texts / 2))
    if len(telling) < FEWEST:
        telling = np.arange(counts.shape[1])
    often = np.asarray(counts.sum(axis=0)).ravel()[telling]
    return np.sort(telling[np.argsort(-often, kind="stable")[:WORDS]])


def _fitted(counts: Any, topics: int, seed: int, told: Callable[[float], None]) -> Any:
    """A model of word counts, begun from one guess."""
    from sklearn.decomposition import LatentDirichletAllocation

    size = counts.shape[0]
    # as a whole, each round replaces what was learned (a decay of 0); in portions, what was learned fades
    decay = 0.0 if size <= PORTION else 0.7
    model = LatentDirichletAllocation(
        topics, random_state=seed, learning_decay=decay, total_samples=size, batch_size=PORTION
    )
    order = np.random.default_rng(seed)
    for at in range(ROUNDS):
        shuffled = order.permutation(size)
        for begin in range(0, size, PORTION):
            model.partial_fit(counts[np.sort(shuffled[begin : begin + PORTION])])
            told((at + begin / size) / ROUNDS)
    return model


def load() -> Embedded:
    """The engine; it needs no model of the store."""
    return Embedded()
