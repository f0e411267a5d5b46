"""Word segmentation of a line: at the ink gaps nearest to the recognizer's word ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.ocr import Pixels

    Mask = NDArray[np.bool_]

_CONTRAST = 0.35
"""The part of the strongest contrast to the background from which a pixel is ink."""
_FAINT = 12
"""Contrasts under that, of 255, are the noise of a camera or a codec."""
_WIDE, _HIGH = 1.2, 0.78
"""LineCrop heights that a stroke of a character is wide and high at most."""
_APART = 0.25
"""LineCrop heights between the ink of a line and that of its neighbour at least."""
_RULE = 0.15
"""A stroke flatter than that part of the strip's height, and long, is a ruling line."""
_RIM = 0.25
"""The part of the strip's height at its rims where another line's ink may reach in."""


class Box(NamedTuple):
    """A rectangle in the pixels of a strip."""

    left: int
    top: int
    right: int
    bottom: int


def ink(strip: Pixels) -> Mask:
    """The pixels of a strip that belong to its characters: [height, width]; no ruling lines, no neighbours."""
    height, width = strip.shape[:2]
    background = np.median(strip.reshape(-1, 3), axis=0)
    contrast = np.abs(strip - background).max(2)
    strongest = float(np.percentile(contrast, 99))
    mask = _without_rules(contrast > max(_CONTRAST * strongest, _FAINT))
    _, parts, about, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    _, top, wide, high, _ = about.T
    bottom = top + high
    rim = _RIM * height
    spurious = (high >= height - 1) & (wide < 0.3 * height)  # a ruling line that stands
    spurious |= (high < max(_RULE * height, 3)) & (wide > max(1.5 * height, 0.5 * width))  # one that lies
    spurious |= (top == 0) & (bottom <= rim) | (bottom == height) & (top >= height - rim)
    spurious |= (high >= 0.9 * height) & (wide >= 0.95 * width) & (width > height)  # a frame around the line
    spurious[0] = True  # the background
    kept: Mask = ~spurious[parts]
    return kept


def boxes(mask: Mask, ends: Sequence[tuple[float, float]]) -> list[Box]:
    """The boxes of words.

    Args:
        mask: what `ink` gives.
        ends: of each word, where the middles of its first and last character are, in pixels from the left.

    Returns:
        As many boxes as `ends`, from left to right.
    """
    if not ends:
        return []
    height, width = mask.shape
    inked: Mask = mask.max(0)
    low = width - _reach(inked[::-1], width - 1 - ends[0][0], _APART * height)
    high = _reach(inked, ends[-1][1], _APART * height)
    cuts = [low, *(_cut(inked, before[1], after[0]) for before, after in pairwise(ends)), high]
    return [_tight(mask, round(low), max(round(high), round(low) + 1), height) for low, high in pairwise(cuts)]


def _without_rules(mask: Mask) -> Mask:
    """A mask without strokes that are longer than those of characters."""
    height, width = mask.shape
    drawn = mask.astype(np.uint8)
    rules = np.zeros_like(drawn)
    for size in ((1, round(_WIDE * height)), (max(round(_HIGH * height), 2), 1)):
        if size[0] <= height and size[1] <= width:
            found = cv2.morphologyEx(drawn, cv2.MORPH_OPEN, np.ones(size, np.uint8))
            rules |= cv2.dilate(found, np.ones((3, 3), np.uint8)).astype(np.uint8)
    kept: Mask = mask & (rules == 0)
    return kept


def gap(mask: Mask, last: float, first: float) -> float:
    """How wide, in pixels, the widest gap between two characters is whose middles are there."""
    start, end = _widest(mask.max(0), last, first)
    return end - start


def _reach(inked: NDArray[np.bool_], last: float, apart: float) -> float:
    """Where the line ends whose last character has its middle there: what comes after a wide gap is another's."""
    start = int(np.clip(last, 0, len(inked) - 1))
    empty = 0
    for place in range(start, len(inked)):
        empty = 0 if inked[place] else empty + 1
        if empty >= apart:
            return float(place + 1)
    return float(len(inked))


def _cut(inked: NDArray[np.bool_], last: float, first: float) -> float:
    """Where two words part: in the middle of the widest gap between the characters beside it."""
    start, end = _widest(inked, last, first)
    return (start + end) / 2


def _widest(inked: NDArray[np.bool_], last: float, first: float) -> tuple[float, float]:
    """The widest run of columns without ink between two places; their middle, where there is none."""
    low, high = (int(np.clip(place, 0, len(inked) - 1)) for place in (min(last, first), max(last, first)))
    best, start = ((low + high) / 2, (low + high) / 2), None
    for place in range(low, high + 2):
        empty = place <= high and not inked[place]
        if empty and start is None:
            start = place
        elif not empty and start is not None:
            if place - start > best[1] - best[0]:
                best = float(start), float(place)
            start = None
    return best


def _tight(mask: Mask, low: int, high: int, height: int) -> Box:
    part = mask[:, low:high]
    columns, rows = np.flatnonzero(part.any(0)), np.flatnonzero(part.any(1))
    if not len(columns):
        return Box(low, 0, high, height)
    return Box(low + int(columns[0]), int(rows[0]), low + int(columns[-1]) + 1, int(rows[-1]) + 1)
