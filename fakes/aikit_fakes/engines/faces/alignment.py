"""Face alignment for the recognition network, and head pose estimation."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines.faces import Pose
from aikit_fakes.engines.faces.mtcnn import resized

Image = NDArray[np.uint8]
Points = NDArray[np.float64]

CHIP = 150
"""Pixels a side of what dlib's network looks at."""
_ANCHORS = [45, 42, 36, 39, 33]
# where dlib's five-point predictor has the corners of the eyes and the bottom of the nose in a chip with a quarter of
# padding: dlib, image_transforms/interpolation.h (Boost licence)
_PLACES = np.array(
    [
        [0.8595674595992, 0.2134981538014],
        [0.6460604764104, 0.2289674387677],
        [0.1205750620789, 0.2137274526848],
        [0.3340850613712, 0.2290642403242],
        [0.4901123135679, 0.6277975316475],
    ]
)
_TEMPLATE = (_PLACES + 0.25) / 1.5 * CHIP

# a generic head in millimetres (x to the right, y down, z away from the viewer), the tip of the nose at the origin:
# our own reading of anthropometric means, checked by eye on faces seen from the front and the side
_HEAD = {
    30: (0, 0, 0),
    33: (0, 11, 13),
    27: (0, -37, 22),
    36: (-45, -36, 40),
    39: (-16, -34, 34),
    42: (16, -34, 34),
    45: (45, -36, 40),
    48: (-26, 28, 26),
    54: (26, 28, 26),
    8: (0, 64, 20),
}
_DISTANCE = 600.0

MIRROR = [
    *range(16, -1, -1),
    *range(26, 16, -1),
    *range(27, 31),
    *range(35, 30, -1),
    *(45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40),
    *range(54, 47, -1),
    *range(59, 54, -1),
    *range(64, 59, -1),
    *(67, 66, 65),
]
"""The point on the other side of the face, for each of the 68."""


def chip(image: Image, points: Points) -> Image:
    """A face as dlib's network was trained to see it: upright, its eyes and nose in their places, 150 pixels square."""
    return warped(image, similarity(points[_ANCHORS], _TEMPLATE), CHIP)


def warped(image: Image, matrix: Points, side: int) -> Image:
    """What a turn, scale and shift [2, 3] bring into a square of `side` pixels; black beyond the image."""
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if scale < 0.5:  # a warp takes single pixels: of a large face those would be too few
        inverse = cv2.invertAffineTransform(matrix)
        corners = np.array([[0, 0], [side, 0], [0, side], [side, side]]) @ inverse[:, :2].T + inverse[:, 2]
        whole = image.shape[1::-1]
        first = np.clip(np.floor(corners.min(axis=0)), 0, np.array(whole) - 1).astype(int)
        last = np.clip(np.ceil(corners.max(axis=0)), first + 1, whole).astype(int)
        image = resized(np.ascontiguousarray(image[first[1] : last[1], first[0] : last[0]]), 2 * scale)
        matrix = np.column_stack([matrix[:, :2] / (2 * scale), matrix[:, :2] @ first + matrix[:, 2]])
    return np.asarray(cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR), np.uint8)


def similarity(source: Points, target: Points) -> Points:
    """The turn, scale and shift that bring points nearest to others, [2, 3] (Umeyama 1991)."""
    middle, goal = source.mean(axis=0), target.mean(axis=0)
    centred, wanted = source - middle, target - goal
    left, sizes, right = np.linalg.svd(wanted.T @ centred / len(source))
    mirror = np.diag([1.0, np.sign(np.linalg.det(left) * np.linalg.det(right)) or 1.0])
    turn = left @ mirror @ right
    variance = (centred**2).sum() / len(source)
    scale = np.trace(np.diag(sizes) @ mirror) / max(variance, 1e-9)
    return np.column_stack([scale * turn, goal - scale * turn @ middle])


def pose(points: Points) -> Pose:
    """How a head is turned, from ten of its points and a generic head seen from some way off."""
    size = float(np.ptp(points, axis=0).max())
    middle = points.mean(axis=0)
    camera = np.array([[4 * size, 0, middle[0]], [0, 4 * size, middle[1]], [0, 0, 1.0]])
    seen, known = points[list(_HEAD)], np.array(list(_HEAD.values()), np.float64)
    start = np.zeros((3, 1)), np.array([[0.0], [0.0], [_DISTANCE]])
    _, turn, _ = cv2.solvePnP(known, seen, camera, None, *start, useExtrinsicGuess=True, flags=cv2.SOLVEPNP_ITERATIVE)
    rotation = cv2.Rodrigues(turn)[0]
    # the nose looks along -z: where it points, and how the eyes lie
    forward = -rotation[:, 2]
    yaw = np.degrees(np.arctan2(forward[0], -forward[2]))
    pitch = np.degrees(np.arctan2(-forward[1], np.hypot(forward[0], forward[2])))
    across = points[42:48].mean(axis=0) - points[36:42].mean(axis=0)
    return Pose(float(np.degrees(np.arctan2(across[1], across[0]))), float(yaw), float(pitch))
