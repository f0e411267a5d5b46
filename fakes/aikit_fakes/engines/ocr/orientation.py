"""Page orientation: detection of quarter turns, and points mapped between both orientations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from aikit_fakes.engines.ocr import Pixels, Points

_TALL = 1.5


def upright(pixels: Pixels, turn: int) -> Pixels:
    """A page that stands `turn` quarter turns clockwise from upright, upright."""
    return np.ascontiguousarray(np.rot90(pixels, turn)) if turn % 4 else pixels


def carried(points: Points, turn: int, width: float, height: float) -> Points:
    """Points, [..., 2], of a page of that width and height after `turn` quarter turns clockwise."""
    for _ in range(turn % 4):
        points = np.stack([height - points[..., 1], points[..., 0]], axis=-1)
        width, height = height, width
    return points


def sideways(quads: Sequence[Points]) -> bool:
    """Whether most of the text runs from top to bottom."""
    sizes = [(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])) for quad in quads]
    tall = sum(height for width, height in sizes if height > _TALL * width)
    return bool(tall > sum(width for width, height in sizes if width > _TALL * height))


def in_order(quad: Points) -> Points:
    """The corners of a quadrilateral from the top left one clockwise."""
    start = int(np.argmin(quad.sum(1)))
    return np.roll(quad, -start, axis=0)
