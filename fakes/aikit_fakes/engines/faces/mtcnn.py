"""Face detection by MTCNN (Zhang et al. 2016), a cascade of three networks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from aikit.cancellation import checked
from aikit_fakes.engines.onnx_graphs import Network

Boxes = NDArray[np.float64]
"""[n, 5]: left, top, right, bottom in pixels, and the chance of a face."""
Image = NDArray[np.uint8]

LONGEST = 1000
"""Pixels of the longer side that is looked at; a larger image is made smaller."""
SMALLEST = 20
"""Pixels of the smallest face in that: what Rekognition's guidelines name, 40 of 1920."""
SURE = 0.95
"""What is a face. Below it MTCNN also finds ears, hands and patterns (measured on photos of known faces)."""

_CELL = 12
_STRIDE = 2
_STEP = 0.709
_PROPOSED, _REFINED = 0.6, 0.7
_MOST = 2000
"""Candidates that pass from one stage on, the surest first: a bound for patterns made of faces."""
_BATCH = 256


class Detector:
    """MTCNN. Thread-safe.

    Args:
        graphs: the folder of its three networks.
    """

    def __init__(self, graphs: Path) -> None:
        self._propose = Network(graphs / "pnet.onnx")
        self._refine = Network(graphs / "rnet.onnx")
        self._decide = Network(graphs / "onet.onnx")

    def find(self, image: Image) -> Boxes:
        """The faces of an RGB image, the surest first; boxes may reach beyond the image."""
        scale = min(1.0, LONGEST / max(image.shape[:2]))
        small = resized(image, scale) if scale < 1 else image
        boxes = suppressed(np.vstack([_none(), *self._proposals(small)]), 0.7)
        boxes = self._sifted(small, boxes, self._refine, 24, _REFINED)
        boxes = suppressed(boxes, 0.7)
        boxes = self._sifted(small, boxes, self._decide, 48, SURE)
        boxes = suppressed(boxes, 0.7, of_smaller=True)
        boxes[:, :4] /= np.tile([small.shape[1] / image.shape[1], small.shape[0] / image.shape[0]], 2)
        return boxes

    def _proposals(self, image: Image) -> Iterator[Boxes]:
        scale = _CELL / SMALLEST
        while min(image.shape[:2]) * scale >= _CELL:
            found = self._propose.run(resized(image, scale)[None])
            scores = found["scores"][0, 1]
            rows, columns = np.where(scores > _PROPOSED)
            offsets = found["offsets"][0][:, rows, columns].T
            corner = np.stack([columns, rows], axis=1) * _STRIDE + 1.0
            cells = np.hstack([corner, corner + _CELL - 1]) + offsets * (_CELL - 1)
            yield suppressed(np.column_stack([cells / scale, scores[rows, columns]]), 0.5)
            scale *= _STEP

    def _sifted(self, image: Image, boxes: Boxes, network: Network, size: int, least: float) -> Boxes:
        """The candidates that a network takes for faces, their boxes corrected."""
        if not len(boxes):
            return boxes
        boxes = squared(boxes)
        kept = []
        for start in checked(range(0, len(boxes), _BATCH)):
            some = boxes[start : start + _BATCH]
            crops = np.stack([cropped(image, box, size) for box in some])
            found = network.run(crops)
            sides = np.tile(some[:, 2:4] - some[:, :2] + 1, 2)
            corrected = some[:, :4] + found["offsets"] * sides
            kept.append(np.column_stack([corrected, found["scores"][:, 1]]))
        answer = np.vstack(kept)
        sound = (answer[:, 4] >= least) & (answer[:, 2] > answer[:, 0] + 1) & (answer[:, 3] > answer[:, 1] + 1)
        return answer[sound]


def suppressed(boxes: Boxes, most: float, *, of_smaller: bool = False) -> Boxes:
    """Boxes without those that overlap a surer one by more than `most` of their union, or of the smaller of both."""
    boxes = boxes[np.argsort(-boxes[:, 4], kind="stable")][:_MOST]
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    left = np.ones(len(boxes), bool)
    for place in range(len(boxes)):
        if not left[place]:
            continue
        corner = np.maximum(boxes[place, :2], boxes[place + 1 :, :2])
        sides = np.minimum(boxes[place, 2:4], boxes[place + 1 :, 2:4]) - corner
        shared = np.prod(np.maximum(sides, 0), axis=1)
        others = areas[place + 1 :]
        whole = np.minimum(areas[place], others) if of_smaller else areas[place] + others - shared
        left[place + 1 :] &= shared <= most * whole
    return boxes[left]


def squared(boxes: Boxes) -> Boxes:
    """Boxes made square around their middles."""
    sides = (boxes[:, 2:4] - boxes[:, :2]).max(axis=1, keepdims=True) / 2
    middle = (boxes[:, 2:4] + boxes[:, :2]) / 2
    return np.hstack([middle - sides, middle + sides, boxes[:, 4:]])


def cropped(image: Image, box: NDArray[np.float64], size: int) -> Image:
    """What a box shows, `size` pixels square; black beyond the image."""
    left, top, right, bottom = (round(float(value)) for value in box[:4])
    side = max(right - left, bottom - top, 1)
    crop = np.zeros((side, side, 3), np.uint8)
    inside = image[max(top, 0) : max(top + side, 0), max(left, 0) : max(left + side, 0)]
    row, column = max(-top, 0), max(-left, 0)
    crop[row : row + inside.shape[0], column : column + inside.shape[1]] = inside
    return np.asarray(cv2.resize(crop, (size, size), interpolation=_method(side, size)), np.uint8)


def resized(image: Image, scale: float) -> Image:
    """An image made smaller or larger, the pixels averaged where they become fewer."""
    size = tuple(max(1, round(side * scale)) for side in image.shape[1::-1])
    return np.asarray(cv2.resize(image, size, interpolation=_method(1, scale)), np.uint8)


def _method(before: float, after: float) -> int:
    return cv2.INTER_AREA if after < before else cv2.INTER_LINEAR


def _none() -> Boxes:
    return np.zeros((0, 5))
