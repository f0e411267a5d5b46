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
    """Whether most of the text runs nearer to down or up than to level, whichever corner comes first."""
    tall = wide = 0.0
    for quad in quads:
        sides = (quad[1] - quad[0], quad[3] - quad[0])
        short, long = sorted(sides, key=lambda side: float(np.linalg.norm(side)))
        length = float(np.linalg.norm(long))
        if length > _TALL * np.linalg.norm(short):
            if abs(long[1]) > abs(long[0]):
                tall += length
            else:
                wide += length
    return tall > wide


def in_order(quad: Points) -> Points:
    """The corners of a quadrilateral, given clockwise, from the one where its text begins at its top.

    A long one within some 60 degrees of level is read to the right; of others it is the top left one.
    """
    lengths = np.linalg.norm(quad[1:3] - quad[:2], axis=1)
    long = int(np.argmax(lengths))
    across = quad[long + 1] - quad[long]
    if lengths[long] > _TALL * lengths[1 - long] and abs(across[0]) > lengths[long] / 2:
        return np.roll(quad, -long if across[0] > 0 else -long - 2, axis=0)
    return np.roll(quad, -int(np.argmin(quad.sum(1))), axis=0)
