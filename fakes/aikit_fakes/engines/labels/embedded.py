"""The embedded engine: EfficientNet-lite0, ImageNet's 1000 classes, one for the image as a whole.

Published top-1 accuracy 75.1 % on ImageNet. It knows things, animals, vehicles, clothes and food seen close by; scenes
with many things, and people, it does not name well.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines.labels import Share
from aikit_fakes.engines.onnx_graphs import Network

_SIDE = 224
_SHOWN = 0.875
"""The middle of the shorter side that is looked at, as the network was measured."""


class Embedded:
    """EfficientNet-lite0. Thread-safe.

    Args:
        graph: the ONNX file.
        weights: the folder of its weights.
    """

    name = "embedded:efficientnet-lite0@1"

    def __init__(self, graph: Path, weights: Path) -> None:
        self._network = Network(graph, weights)

    def classify(self, image: NDArray[np.uint8]) -> list[Share]:
        """The 1000 classes of an image, the likeliest first."""
        shares = self._network.run(_preprocessed(image)[None])["shares"][0]
        return [Share(classes()[place], float(shares[place])) for place in np.argsort(-shares, kind="stable")]


@cache
def classes() -> tuple[str, ...]:
    """The names of the classes, in the network's order."""
    return tuple(Path(__file__).with_name("classes.txt").read_text(encoding="utf-8").splitlines())


def load() -> Embedded:
    """The engine; raises `ModelMissing` where its weights were not pulled."""
    from aikit_fakes import models

    return Embedded(Path(__file__).with_name("efficientnet_lite0.onnx"), models.folder("efficientnet-lite0"))


def _preprocessed(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    side = max(1, int(min(height, width) * _SHOWN))
    top, left = (height - side) // 2, (width - side) // 2
    crop = np.ascontiguousarray(image[top : top + side, left : left + side])
    # averaging first: a cubic filter alone sees single pixels of a large image
    method = cv2.INTER_AREA if side > 2 * _SIDE else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, (_SIDE, _SIDE), interpolation=method), np.uint8)
