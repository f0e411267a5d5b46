"""The embedded engine: Yahoo's open_nsfw, which tells sexually explicit photos from others, and nothing finer.

Its authors publish no figures; on the photos of tests/quality nothing safe came above 0.2. It judges photos: drawings
and text it was not made for.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines.onnx_graphs import Network

_WHOLE, _SEEN = 256, 224
_MEAN_BGR = np.array([104, 117, 123], np.float32)


class Embedded:
    """open_nsfw. Thread-safe.

    Args:
        graph: the ONNX file.
    """

    name = "embedded:open-nsfw@1"

    def __init__(self, graph: Path) -> None:
        self._network = Network(graph)

    def explicit(self, image: NDArray[np.uint8]) -> float:
        """The probability that an image is sexually explicit."""
        (shares,) = self._network.run(_preprocessed(image)[None]).values()
        return float(shares[0, 1])


def load() -> Embedded:
    """The engine; raises `ModelMissing` where the model was not pulled."""
    from aikit_fakes import models

    return Embedded(models.path("open-nsfw"))


def _preprocessed(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    method = cv2.INTER_AREA if min(image.shape[:2]) > 2 * _WHOLE else cv2.INTER_LINEAR
    whole = cv2.resize(np.ascontiguousarray(image), (_WHOLE, _WHOLE), interpolation=method)
    edge = (_WHOLE - _SEEN) // 2
    middle = whole[edge : edge + _SEEN, edge : edge + _SEEN, ::-1].astype(np.float32)
    return np.ascontiguousarray(middle - _MEAN_BGR, np.float32)
