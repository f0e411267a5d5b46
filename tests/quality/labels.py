"""Labels on the few photos that packages bring: a smoke test with figures, no accuracy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from skimage import data
from sklearn.datasets import load_sample_images

from aikit_fakes.engines.labels import embedded
from aikit_fakes.services.rekognition.label_taxonomy import weighed
from tests.quality import Row, timed


def measure() -> list[Row]:
    """The shares that the embedded engine gives to the right labels."""
    engine = embedded.load()
    known = photos()
    engine.classify(data.coffee())
    found, cpu_ms, peak_mb = timed(
        lambda names: [weighed(engine.classify(known[name][0])) for name in names], list(known)
    )
    shares = [each.get(label, 0.0) for each, (_, label) in zip(found, known.values(), strict=True)]
    listed = ", ".join(f"{name} {share:.2f}" for name, share in zip(known, shares, strict=True))
    return [
        Row(
            what="labels",
            capabilities=("rekognition.labels",),
            engine=engine.name,
            data=f"{len(known)} photos of scikit-image and scikit-learn",
            scores={"right above 0.1": float(np.mean([share > 0.1 for share in shares]))},
            floors={"right above 0.1": 0.6},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
            note=f"the share of the right label: {listed}",
        )
    ]


def photos() -> dict[str, tuple[NDArray[np.uint8], str]]:
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
