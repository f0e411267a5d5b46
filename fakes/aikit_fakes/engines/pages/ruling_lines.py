"""Ruling line detection: the strokes of a page that are no writing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from aikit_fakes.engines.pages.boxes import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.pages import Page

    Mask = NDArray[np.uint8]

_LONG = 1.5
"""Line heights that a lying stroke has at least; a standing one half as many."""
_SURE = 4.0
"""The same of strokes that no character has, not even where a word's box holds a piece of a rule."""
_THICK = 0.5
"""Line heights that a stroke is thick at most: what is thicker is an area."""


class RulingLines(NamedTuple):
    """Strokes of a page.

    Attributes:
        lying, standing: masks of them, [height, width], 255 or 0.
    """

    lying: Mask
    standing: Mask

    def boxes(self, mask: Mask) -> list[Box]:
        """The strokes of one of the masks, from top to bottom."""
        _, _, about, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
        return [Box(float(x), float(y), float(x + w), float(y + h)) for x, y, w, h, _ in about[1:]]


def ruling_lines_of(page: Page) -> RulingLines:
    """The ruling lines of a page."""
    return page.once("rules", _found)


def _found(page: Page) -> RulingLines:
    """Long strokes of a page's ink, and shorter ones that stay when its words are wiped out."""
    height = page.text_height
    ink = page.ink.copy()
    lying = _strokes(ink, max(24, round(_SURE * height)), 1)
    standing = _strokes(ink, 1, max(20, round(_SURE * height / 2)))
    for token in page.tokens:
        left, top, right, bottom = (max(0, round(side)) for side in token.box)
        ink[top:bottom, left:right] = 0
    lying |= _strokes(ink, max(12, round(_LONG * height)), 1)
    standing |= _strokes(ink, 1, max(10, round(_LONG * height / 2)))
    return RulingLines(_thin(lying, 1, _THICK * height), _thin(standing, 0, _THICK * height))


def _strokes(ink: Mask, wide: int, high: int) -> Mask:
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((3 if high > 1 else 1, 3 if wide > 1 else 1), np.uint8))
    return cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((high, wide), np.uint8))  # type: ignore[return-value]


def _thin(mask: Mask, across: int, most: float) -> Mask:
    """Without what is thick: `across` is 1 for the height of strokes, 0 for their width."""
    _, parts, about, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    thickness = about[:, cv2.CC_STAT_HEIGHT if across else cv2.CC_STAT_WIDTH]
    length = about[:, cv2.CC_STAT_WIDTH if across else cv2.CC_STAT_HEIGHT]
    # lines that touch run together to areas which are tall but hold little ink
    kept = (thickness <= most) | (about[:, cv2.CC_STAT_AREA] < most * length)
    kept[0] = False
    return np.where(kept[parts], 255, 0).astype(np.uint8)
