"""Labels and moderation on the few photos that packages bring: a smoke test with figures, no accuracy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from skimage import data
from sklearn.datasets import load_sample_images

from aikit_fakes.engines.labels import embedded as labels
from aikit_fakes.engines.moderation import embedded as moderation
from aikit_fakes.services.rekognition.label_taxonomy import weighed
from tests.quality import Row, faces, timed

Pixels = NDArray[np.uint8]

SURE = 0.5


def measure() -> list[Row]:
    """Both engines."""
    return [_labels(), _moderation()]


def things() -> dict[str, tuple[Pixels, str]]:
    """Photos of things, and a label that each must have."""
    china, flower = load_sample_images().images
    motorcycle = data.stereo_motorcycle()[0]
    return {
        "coffee": (data.coffee(), "Coffee"),
        "chelsea": (data.chelsea(), "Cat"),
        "motorcycle": (motorcycle, "Motorcycle"),
        "rocket": (data.rocket(), "Spaceship"),
        "china": (china, "Building"),
        "flower": (flower, "Flower"),
    }


def _labels() -> Row:
    engine = labels.load()
    known = things()
    engine.classify(data.coffee())
    found, cpu_ms, peak_mb = timed(
        lambda names: [weighed(engine.classify(known[name][0])) for name in names], list(known)
    )
    sure = [shares.get(label, 0.0) for shares, (_, label) in zip(found, known.values(), strict=True)]
    told = ", ".join(f"{name} {share:.2f}" for name, share in zip(known, sure, strict=True))
    return Row(
        what="labels",
        engine=engine.name,
        data=f"{len(known)} photos of scikit-image and scikit-learn",
        scores={"right above 0.1": float(np.mean([share > 0.1 for share in sure]))},
        floors={"right above 0.1": 0.6},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=f"the share of the right label: {told}",
    )


def _moderation() -> Row:
    engine = moderation.load()
    safe = {**faces.photos(), **{name: image for name, (image, _) in things().items()}}
    engine.explicit(safe["coffee"])
    found, cpu_ms, peak_mb = timed(lambda names: [engine.explicit(safe[name]) for name in names], list(safe))
    return Row(
        what="moderation",
        engine=engine.name,
        data=f"{len(safe)} safe photos: those of faces and of labels",
        scores={"safe under 0.5": float(np.mean([one < SURE for one in found]))},
        floors={"safe under 0.5": 1.0},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=f"the highest score of a safe photo is {max(found):.2f}. What it finds is not measured",
    )
