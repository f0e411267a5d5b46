"""Layout detection by PP-PicoDet trained on CDLA: titles, text, tables and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from aikit_fakes import models
from aikit_fakes.engines.onnx_graphs import Session
from aikit_fakes.engines.pages.boxes import Box
from aikit_fakes.engines.shared_models import shared

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.ocr import Pixels
    from aikit_fakes.engines.pages import Page

    Floats = NDArray[np.float32]

KINDS = (
    "text",
    "title",
    "figure",
    "figure_caption",
    "table",
    "table_caption",
    "header",
    "footer",
    "reference",
    "equation",
)
_SIZE = 608, 800
_STRIDES = (8, 16, 32, 64)
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)
_OVERLAP = 0.5
_LEAST = 0.3


class DetectedRegion(NamedTuple):
    """Something the network sees: one of `KINDS`, its confidence 0 to 1, and where."""

    kind: str
    confidence: float
    box: Box


@shared
def network() -> Network:
    """The network, one for all who look at pages.

    Raises:
        ModelMissing: it was not pulled.
    """
    return Network()


class Network:
    """The network. Thread-safe.

    Raises:
        ModelMissing: it was not pulled.
    """

    def __init__(self) -> None:
        self._session = Session(models.path("picodet-layout-cdla"))

    def of(self, page: Page) -> list[DetectedRegion]:
        """What is on a page, the surest first."""
        return page.once("picodet", lambda page: self.see(page.pixels, _LEAST))

    def see(self, pixels: Pixels, least: float) -> list[DetectedRegion]:
        """What is on an image, [height, width, 3], with that confidence at least; the surest first."""
        height, width = pixels.shape[:2]
        fitted = cv2.resize(pixels, _SIZE, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        image = ((fitted - _MEAN) / _DEVIATION).transpose(2, 0, 1)[None]
        outputs = self._session.run(None, {"image": image})
        half = len(outputs) // 2
        scores = np.concatenate([found[0] for found in outputs[:half]])
        corners = np.concatenate(
            [_corners(found[0], stride) for found, stride in zip(outputs[half:], _STRIDES, strict=True)]
        )
        corners = corners.clip(0, [*_SIZE, *_SIZE]) * np.tile([width / _SIZE[0], height / _SIZE[1]], 2)
        found: list[DetectedRegion] = []
        for place in np.argsort(-scores.max(1), kind="stable"):
            kind = int(scores[place].argmax())
            if scores[place, kind] < least:
                break
            box = Box(*map(float, corners[place]))
            if not any(_union(box, other.box) > _OVERLAP for other in found):
                found.append(DetectedRegion(KINDS[kind], float(scores[place, kind]), box))
        return found


def _corners(distances: Floats, stride: int) -> Floats:
    """The boxes of one of the network's grids: each distance from a cell's middle is the mean of a distribution."""
    bins = distances.reshape(len(distances), 4, -1)
    shares = np.exp(bins - bins.max(-1, keepdims=True))
    reach = (shares / shares.sum(-1, keepdims=True)) @ np.arange(bins.shape[-1]) * stride
    columns, rows = (-(-side // stride) for side in _SIZE)
    x, y = (grid.ravel() * stride + stride / 2 for grid in np.meshgrid(np.arange(columns), np.arange(rows)))
    return np.stack([x - reach[:, 0], y - reach[:, 1], x + reach[:, 2], y + reach[:, 3]], 1)


def _union(one: Box, other: Box) -> float:
    """Intersection over union."""
    shared = one.within(other) * one.area
    return shared / (one.area + other.area - shared) if shared else 0.0
