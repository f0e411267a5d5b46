"""Moderation of safe photos, those of faces and of labels: false alarms alone are measured."""

from __future__ import annotations

import numpy as np

from aikit_fakes.engines.moderation import embedded
from tests.quality import Row, faces, labels, timed

THRESHOLD = 0.5


def measure() -> list[Row]:
    """The share of safe photos that the embedded engine lets pass."""
    engine = embedded.load()
    safe = {**faces.photos(), **{name: image for name, (image, _) in labels.photos().items()}}
    engine.explicit(safe["coffee"])
    scores, cpu_ms, peak_mb = timed(lambda names: [engine.explicit(safe[name]) for name in names], list(safe))
    return [
        Row(
            what="moderation",
            capabilities=("rekognition.moderation",),
            engine=engine.name,
            data=f"{len(safe)} safe photos: those of faces and of labels",
            scores={"safe under 0.5": float(np.mean([one < THRESHOLD for one in scores]))},
            floors={"safe under 0.5": 1.0},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
            note=f"the highest score of a safe photo is {max(scores):.2f}. What it finds is not measured",
        )
    ]
