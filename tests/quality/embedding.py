"""Embeddings: how far the int8 file agrees with the same model's float32 weights in torch."""

from __future__ import annotations

from aikit_fakes import models
from aikit_fakes.engines.embedding import minilm, transformers_engine
from tests.quality import Row, cache, timed
from training.rated import rows

COUNT = 300


def measure() -> list[Row]:
    """The agreement, on every n-th rated sentence of the test part."""
    test = [row.text for row in rows(cache()) if row.part == "test"]
    texts = test[:: len(test) // COUNT][:COUNT]
    engine = minilm.load()
    vectors, cpu_ms, peak_mb = timed(engine.embed, texts)
    exact = transformers_engine.load(str(models.folder("minilm-l6-v2"))).embed(texts)
    cosines = (vectors * exact).sum(axis=1)
    return [
        Row(
            what="embeddings, int8 beside float32",
            engine=engine.name,
            data=f"vaderSentiment 3.3.2 sdist (MIT), {COUNT} sentences; the float32 weights in torch",
            scores={"mean cosine": float(cosines.mean()), "least cosine": float(cosines.min())},
            floors={"mean cosine": 0.995, "least cosine": 0.98},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
        )
    ]
