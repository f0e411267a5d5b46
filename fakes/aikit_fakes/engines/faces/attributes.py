"""Face attributes measured on the 68 landmarks and the pixels around them, without a network.

Sharpness, brightness and an open mouth are measured well, closed eyes often missed. Glasses, beards, covered faces and
gaze are rules of thumb that do look at the pixels, and claim little: their confidence never passes `WEAK`.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines.faces import Guess
from aikit_fakes.engines.faces.alignment import warped

Image = NDArray[np.uint8]
Points = NDArray[np.float64]

WEAK = 0.6
"""The most that a rule of thumb claims; 0.5 is a coin."""
SIDE = 128
"""Pixels a side of the square in which faces are measured, so that their size does not matter."""
_LEFT_EYE, _RIGHT_EYE = slice(36, 42), slice(42, 48)


class Square:
    """A face, upright, in a square of `SIDE` pixels.

    Attributes:
        pixels: RGB, uint8, [SIDE, SIDE, 3].
        points: the 68 points in it.
    """

    def __init__(self, image: Image, points: Points) -> None:
        eyes = points[_RIGHT_EYE].mean(axis=0) - points[_LEFT_EYE].mean(axis=0)
        angle = np.degrees(np.arctan2(eyes[1], eyes[0]))
        low, high = points.min(axis=0), points.max(axis=0)
        middle = (low + high) / 2
        scale = SIDE / max(float((high - low).max()) * 1.1, 1.0)
        turn = cv2.getRotationMatrix2D(tuple(map(float, middle)), float(angle), scale)
        matrix = np.asarray(turn, np.float64)
        matrix[:, 2] += SIDE / 2 - middle
        self.pixels = warped(image, matrix, SIDE)
        self.points = points @ matrix[:, :2].T + matrix[:, 2]
        self.grey = cv2.cvtColor(self.pixels, cv2.COLOR_RGB2GRAY).astype(np.float64) / 255

    def around(self, *outline: tuple[float, float]) -> NDArray[np.float64]:
        """The brightness of the pixels inside an outline, 0 to 1; never none."""
        mask = np.zeros((SIDE, SIDE), np.uint8)
        cv2.fillPoly(mask, [np.round(np.array(outline)).astype(np.int32)], 1)
        inside = self.grey[mask > 0]
        return inside if inside.size else np.array([0.5])

    def polygon(self, *places: int) -> NDArray[np.float64]:
        """The brightness of the pixels between some of the points."""
        return self.around(*(tuple(self.points[place]) for place in places))

    def skin(self) -> float:
        """How bright the cheeks are."""
        return float(
            np.median(np.concatenate([self.polygon(1, 2, 3, 31, 40, 41), self.polygon(15, 14, 13, 35, 47, 46)]))
        )


def sharpness(square: Square) -> float:
    """How much fine detail a face shows, 0 to 1: the variance of its Laplacian, one half at 100."""
    # a small face was made larger, which leaves it without detail of that size
    detail = float(cv2.Laplacian((square.grey * 255).astype(np.float32), cv2.CV_32F).var())
    return detail / (detail + 100.0)


def brightness(square: Square) -> float:
    """The mean luma of a face, 0 to 1."""
    return float(square.polygon(*range(17), 26, 24, 19, 17).mean())


def eyes_open(points: Points) -> Guess:
    """By the eyes' aspect ratio (Soukupová and Čech 2016). These points follow a closing eye only a little."""
    return _guess(min(_aspect(points[_LEFT_EYE]), _aspect(points[_RIGHT_EYE])), 0.25, 40.0)


def mouth_open(points: Points) -> Guess:
    """By the height of the gap between the lips against the width of the mouth."""
    gap = np.linalg.norm(points[[61, 62, 63]] - points[[67, 66, 65]], axis=1).mean()
    return _guess(float(gap / max(np.linalg.norm(points[48] - points[54]), 1e-6)), 0.15, 30.0)


def weak_guesses(square: Square) -> dict[str, Guess]:
    """Glasses, beard, mustache and whether something covers the face: all rules of thumb."""
    points = square.points
    skin = square.skin()
    lenses = np.concatenate([_lens(square, points[_LEFT_EYE]), _lens(square, points[_RIGHT_EYE])])
    bridge = square.around(*_block(points[27], 7, 5))
    chin = square.polygon(5, 6, 7, 8, 9, 10, 11, 56, 57, 58)
    lip = square.polygon(31, 33, 35, 52, 51, 50)
    nose, mouth = square.polygon(27, 31, 33, 35), square.polygon(48, 51, 54, 57)
    return {
        "sunglasses": _weak(skin - float(np.median(lenses)), 0.35),
        "eyeglasses": _weak(float(bridge.std()), 0.2),
        "beard": _weak(skin - float(np.median(chin)), 0.18),
        "mustache": _weak(skin - float(np.median(lip)), 0.18),
        "occluded": _weak(abs(float(np.median(nose)) - skin) + abs(float(np.median(mouth)) - skin), 0.6),
    }


def gaze(square: Square) -> tuple[float, float, float]:
    """Yaw and pitch of the eyes in degrees, from where their dark part lies; and how sure that is, weakly."""
    offsets = []
    for eye in (_LEFT_EYE, _RIGHT_EYE):
        outline = square.points[eye]
        middle, reach = outline.mean(axis=0), np.ptp(outline, axis=0) / 2 + 1e-6
        mask = np.zeros((SIDE, SIDE), np.uint8)
        cv2.fillPoly(mask, [np.round(outline).astype(np.int32)], 1)
        rows, columns = np.nonzero(mask)
        if not len(rows):
            return 0.0, 0.0, 0.5
        dark = 1 - square.grey[rows, columns]
        dark = np.maximum(dark - np.median(dark), 0) + 1e-6
        offsets.append((np.average(np.column_stack([columns, rows]), axis=0, weights=dark) - middle) / reach)
    across, down = np.mean(offsets, axis=0).clip(-1, 1)
    return float(across) * 45, float(-down) * 30, 0.5


def _aspect(eye: Points) -> float:
    heights = np.linalg.norm(eye[[1, 2]] - eye[[5, 4]], axis=1).sum()
    return float(heights / max(2 * np.linalg.norm(eye[0] - eye[3]), 1e-6))


def _lens(square: Square, eye: Points) -> NDArray[np.float64]:
    width = float(np.ptp(eye[:, 0]))
    middle = eye.mean(axis=0) + np.array([0, 0.15 * width])
    return square.around(*_block(middle, width * 0.8, width * 0.45))


def _block(middle: Points, half_width: float, half_height: float) -> list[tuple[float, float]]:
    x, y = float(middle[0]), float(middle[1])
    return [(x + a * half_width, y + b * half_height) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]


def _guess(measure: float, bar: float, slope: float) -> Guess:
    chance = 1 / (1 + float(np.exp(-np.clip(slope * (measure - bar), -30, 30))))
    return Guess(chance > 0.5, max(chance, 1 - chance))


def _weak(measure: float, bar: float) -> Guess:
    return Guess(measure > bar, 0.5 + (WEAK - 0.5) * min(abs(measure - bar) / bar, 1.0))
