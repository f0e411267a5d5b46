"""The embedded engine: MTCNN finds faces, face-api's networks read them, dlib's ResNet tells them apart.

All are convolutional networks that run on the processor in a fraction of a second an image. Ages, genders and
expressions are those of face-api's small networks: years right within about ten, expressions about as people would name
them on posed photos and often not on others.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from aikit.cancellation import checked
from aikit_fakes.engines.faces import Box, Face, FaceAttributes, Guess
from aikit_fakes.engines.faces import attributes as measured
from aikit_fakes.engines.faces.alignment import MIRROR, chip, pose
from aikit_fakes.engines.faces.mtcnn import Detector
from aikit_fakes.engines.onnx_graphs import Network

Image = NDArray[np.uint8]
Vectors = NDArray[np.float32]

EXPRESSIONS = ("neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised")
_SEEN = 112
"""Pixels a side of what face-api's small networks look at."""
MIDDLE, SLOPE = 0.47, 20.0
"""Of the logistic from distance to likeness; see `likeness`."""


class Embedded:
    """Faces of photos. Thread-safe.

    Args:
        graphs: the folder of the networks.
        weights: the folder of face-api's weights.
    """

    name = "embedded:mtcnn-dlib@1"
    dimensions = 128

    def __init__(self, graphs: Path, weights: Path) -> None:
        self._detector = Detector(graphs)
        self._points, self._vectors, self._ages, self._expressions = (
            Network(graphs / f"{name}.onnx", weights) for name in ("landmarks", "embedding", "age_gender", "expression")
        )

    def find(self, image: Image, most: int) -> list[Face]:
        """The largest faces of an image, the largest first, `most` of them at most."""
        boxes = self._detector.find(image)
        areas = np.prod(boxes[:, 2:4] - boxes[:, :2], axis=1)
        found = []
        for left, top, right, bottom, confidence in checked(boxes[np.argsort(-areas, kind="stable")[:most]].tolist()):
            box = Box(left, top, right - left, bottom - top)
            points = self._landmarks(image, box)
            square = measured.Square(image, points)
            sharp, bright = measured.sharpness(square), measured.brightness(square)
            found.append(Face(box, min(confidence, 1.0), points, pose(points), sharp, bright))
        return found

    def attributes(self, image: Image, faces: Sequence[Face]) -> list[FaceAttributes]:
        """How each of these faces of the image looks."""
        answer = []
        for face in checked(faces):
            seen = _both(letterboxed(image, _around(face.points))[0])
            told = {name: values.mean(axis=0) for name, values in self._ages.run(seen).items()}
            shares = self._expressions.run(seen)["shares"].mean(axis=0)
            square = measured.Square(image, face.points)
            expressions = {name: float(share) for name, share in zip(EXPRESSIONS, shares, strict=True)}
            happy = expressions["happy"]
            guesses = {
                "smile": Guess(happy > 0.5, max(happy, 1 - happy)),
                "eyes_open": measured.eyes_open(face.points),
                "mouth_open": measured.mouth_open(face.points),
                **measured.weak_guesses(square),
            }
            years, male = float(told["years"][0]), float(told["genders"][0])
            answer.append(FaceAttributes(max(years, 0.0), male, expressions, measured.gaze(square), guesses))
        return answer

    def embed(self, image: Image, faces: Sequence[Face]) -> Vectors:
        """A vector for each of these faces of the image, [faces, 128]."""
        vectors = np.zeros((len(faces), self.dimensions), np.float32)
        for row, face in enumerate(faces):
            vectors[row] = self._vectors.run(_both(chip(image, face.points)))["embedding"].mean(axis=0)
        return vectors

    def similarity(self, distances: Vectors) -> Vectors:
        """A logistic on the distance: one half where other people's faces begin to come as near."""
        return np.asarray(1 / (1 + np.exp(SLOPE * (distances.astype(np.float64) - MIDDLE))), np.float32)

    def _landmarks(self, image: Image, box: Box) -> NDArray[np.float64]:
        seen, scale, corner = letterboxed(image, box)
        straight, mirrored = self._points.run(_both(seen))["points"].astype(np.float64)
        mirrored = (mirrored * (-1, 1) + (1, 0))[MIRROR]
        points: NDArray[np.float64] = (straight + mirrored) / 2 * _SEEN / scale + corner
        return points


def _both(square: Image) -> Image:
    """A face and its mirror image: the mean of what a network says of both is steadier than either."""
    return np.stack([square, square[:, ::-1]])


def _around(points: NDArray[np.float64]) -> Box:
    """The box around a face's points, a fifth larger, as face-api hands faces to its networks."""
    low, sides = points.min(axis=0), np.ptp(points, axis=0)
    left, top = low - 0.1 * sides
    width, height = 1.2 * sides
    return Box(float(left), float(top), float(width), float(height))


def letterboxed(image: Image, box: Box) -> tuple[Image, float, NDArray[np.float64]]:
    """The part of a box that lies in the image, centred in a black square of 112 pixels.

    Returns:
        The square; its pixels for one of the image; and where its corner lies in the image.
    """
    height, width = image.shape[:2]
    left, top = max(0, int(box.left)), max(0, int(box.top))
    right, bottom = min(width, int(box.left + box.width) + 1), min(height, int(box.top + box.height) + 1)
    left, top = min(left, width - 1), min(top, height - 1)
    crop = image[top : max(bottom, top + 1), left : max(right, left + 1)]
    scale = _SEEN / max(crop.shape[:2])
    size = tuple(max(1, round(side * scale)) for side in crop.shape[1::-1])
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(np.ascontiguousarray(crop), size, interpolation=method)
    square = np.zeros((_SEEN, _SEEN, 3), np.uint8)
    row, column = (_SEEN - size[1]) // 2, (_SEEN - size[0]) // 2
    square[row : row + size[1], column : column + size[0]] = small
    return square, scale, np.array([left - column / scale, top - row / scale])


def load() -> Embedded:
    """The engine; raises `ModelMissing` where face-api's weights were not pulled."""
    from aikit_fakes import models

    return Embedded(Path(__file__).with_name("graphs"), models.folder("face-api"))
