"""Custom classification, trained on few texts and tested on others; TF-IDF with logistic regression beside it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from aikit_fakes.engines.classifier import embedded
from tests.quality import Row, cache, timed
from tests.quality.sentiment import everyday
from training.rated import DOMAINS, rows

RATED = "vaderSentiment 3.3.2 sdist (MIT)"
OURS = "tests/quality/everyday_sentiment.tsv (ours, Apache-2.0), one half to learn from, the other to test"
PER_CLASS = 40
"""Texts of each class to learn from: what a user may well have."""

Labelled = list[tuple[str, str]]


def measure() -> list[Row]:
    """The figures of the embedded engine; its model must have been pulled."""
    data = f"{RATED}, {PER_CLASS} a class to learn from"
    return [
        _row("origin of sentences", data, domains("train", PER_CLASS), domains("test", 250), 0.7),
        _row("everyday sentiment", OURS, everyday("validation"), everyday("test"), 0.6),
    ]


def rated(part: str) -> list[Any]:
    """The rated sentences of one part, `train` or `test`, shuffled."""
    shuffle, every = random.Random(0).shuffle, rows(cache())
    parts = {name: [row for row in every if row.part == name] for name in ("train", "test")}
    for found in parts.values():
        shuffle(found)
    return parts[part]


def domains(part: str, count: int) -> Labelled:
    """Sentences of one part labelled with their origin, as many of each."""
    found = rated(part)
    return [(row.text, row.domain) for one in DOMAINS for row in [r for r in found if r.domain == one][:count]]


def tfidf_accuracy(training: Sequence[tuple[str, str]], test: Sequence[tuple[str, str]]) -> float:
    """Accuracy of TF-IDF and logistic regression, words and pairs of them."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    model: Any = make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), LogisticRegression(C=10, max_iter=1000))
    model.fit(*zip(*training, strict=True))
    texts, labels = zip(*test, strict=True)
    return float(model.score(texts, labels))


def _row(what: str, data: str, training: Labelled, test: Labelled, floor: float) -> Row:
    engine = embedded.load()
    texts, labels = zip(*training, strict=True)
    model = engine.train(engine.read(texts), [[label] for label in labels], several=False)
    scores, cpu_ms, peak_mb = timed(lambda texts: model.score(engine.read(texts)), [text for text, _ in test])
    predicted = [model.classes[place] for place in scores.argmax(axis=1)]
    correct = sum(one == label for one, (_, label) in zip(predicted, test, strict=True))
    return Row(
        what=f"classifier, {what}",
        capabilities=("comprehend.classifier",),
        engine=engine.name,
        data=f"{data}; {len(model.classes)} classes, {len(texts)} texts to learn from, {len(test)} to test",
        scores={"accuracy": correct / len(test)},
        floors={"accuracy": floor},
        baseline="TF-IDF and logistic regression",
        baseline_scores={"accuracy": tfidf_accuracy(training, test)},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
    )
