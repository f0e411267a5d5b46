"""Topic modeling: the purity of topics of documents from one of four places each; k-means beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from aikit_fakes.engines.topics import embedded
from tests.quality import Row, timed
from tests.quality.classifier import RATED, rated
from training.rated import DOMAINS

SENTENCES = 20
"""Of each document."""


def measure() -> list[Row]:
    """The purity of the embedded engine's topics."""
    texts, places = [], []
    for domain in DOMAINS:
        rated_texts = [row.text for row in rated("train") if row.domain == domain][:1000]
        documents = [" ".join(rated_texts[at : at + SENTENCES]) for at in range(0, len(rated_texts), SENTENCES)]
        texts += documents
        places += [domain] * len(documents)
    engine = embedded.load()
    found, cpu_ms, peak_mb = timed(lambda texts: engine.find(texts, len(DOMAINS), 10, lambda done: None), texts)
    return [
        Row(
            what="topics, documents of four origins",
            capabilities=("comprehend.topics",),
            engine=engine.name,
            data=f"{RATED}, {SENTENCES} sentences from one of {len(DOMAINS)} places each; {len(texts)} documents",
            scores={"purity": purity(found.shares.argmax(axis=1).tolist(), places)},
            floors={"purity": 0.8},
            baseline="k-means of TF-IDF",
            baseline_scores={"purity": purity(_kmeans(texts), places)},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
        )
    ]


def purity(clusters: Sequence[int], places: Sequence[str]) -> float:
    """The share of texts whose cluster is mostly of their own place."""
    pairs = Counter(zip(clusters, places, strict=True))
    most = [max(count for (one, _), count in pairs.items() if one == cluster) for cluster in set(clusters)]
    return sum(most) / len(places)


def _kmeans(texts: Sequence[str]) -> list[int]:
    from sklearn.cluster import KMeans
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = TfidfVectorizer(stop_words="english").fit_transform(texts)
    return [int(place) for place in KMeans(len(DOMAINS), random_state=0, n_init=5).fit_predict(vectors)]
