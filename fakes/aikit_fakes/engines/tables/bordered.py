"""Table detection from ruling lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

from aikit_fakes.engines.pages.ruling_lines import ruling_lines_of
from aikit_fakes.engines.tables.grid import Grid, gathered, join, rectangles

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Page
    from aikit_fakes.engines.pages.ruling_lines import Mask, RulingLines

_NEAR = 0.4
"""Line heights within which two strokes are one line of a grid."""
_WALL = 0.6
"""The part of a cell's side that must be drawn for a wall."""
_LOW, _NARROW = 0.8, 0.8
"""Line heights that a row and a column have at least."""
_LINE = 0.12
"""The part of a grid's width or height that the strokes of one of its lines cover at least."""


def grids(page: Page) -> list[Grid]:
    """The grids that strokes make, be it of one cell."""
    return page.once("grids", lambda page: list(_found(page, ruling_lines_of(page))))


def is_table(grid: Grid) -> bool:
    """Whether a grid has at least two rows and two columns."""
    rows, columns = len(grid.across) - 1, len(grid.down) - 1
    return rows > 1 and columns > 1 and grid.spans != ((0, 0, rows, columns),)


def _found(page: Page, rules: RulingLines) -> Iterator[Grid]:
    strokes = cv2.dilate(cv2.bitwise_or(rules.lying, rules.standing), np.ones((3, 3), np.uint8))
    count, parts, about, _ = cv2.connectedComponentsWithStats(strokes, connectivity=8)
    height = page.text_height
    for part in range(1, count):
        x, y, wide, high = (int(side) for side in about[part, :4])
        if wide < 4 * height or high < 2 * _LOW * height:
            continue
        own = parts[y : y + high, x : x + wide] == part
        lying = np.where(own, rules.lying[y : y + high, x : x + wide], 0).astype(np.uint8)
        standing = np.where(own, rules.standing[y : y + high, x : x + wide], 0).astype(np.uint8)
        across = _spread(_lines(lying, 1, height), _LOW * height)
        down = _spread(_lines(standing, 0, height), _NARROW * height)
        if len(across) > 1 and len(down) > 1:
            spans = _spans(across, down, lying, standing, height)
            yield Grid(tuple(y + place for place in across), tuple(x + place for place in down), tuple(spans))


def _lines(mask: Mask, axis: int, height: float) -> list[float]:
    """Where the lines of a grid are along an axis: 1 for lying ones."""
    drawn = mask.astype(bool).sum(axis)
    least = max(_LINE * mask.shape[axis], 0.8 * height)
    places = np.flatnonzero(drawn >= least)
    return gathered([float(place) + 0.5 for place in places], max(_NEAR * height, 2))


def _spread(places: list[float], least: float) -> list[float]:
    """Without lines that are too close behind another to have writing between: double rules."""
    kept: list[float] = []
    for place in places:
        if kept and place - kept[-1] < least:
            continue
        kept.append(place)
    return kept


def _spans(
    across: list[float], down: list[float], lying: Mask, standing: Mask, height: float
) -> list[tuple[int, int, int, int]]:
    joined: dict[tuple[int, int], tuple[int, int]] = {}
    reach = max(2, round(_NEAR * height))
    for row, (top, bottom) in enumerate(pairwise(across)):
        for column, (left, right) in enumerate(pairwise(down)):
            if column + 2 < len(down) and not _drawn(standing, right, top, bottom, 0, reach):
                join(joined, (row, column), (row, column + 1))
            if row + 2 < len(across) and not _drawn(lying, bottom, left, right, 1, reach):
                join(joined, (row, column), (row + 1, column))
    return rectangles(joined, len(across) - 1, len(down) - 1)


def _drawn(mask: Mask, place: float, start: float, end: float, axis: int, reach: int) -> bool:
    """Whether there is a wall at `place` from `start` to `end`."""
    low, high = max(0, round(place) - reach), round(place) + reach + 1
    inset = min(reach, (end - start) / 4)
    begin, stop = round(start + inset), max(round(end - inset), round(start + inset) + 1)
    part = mask[low:high, begin:stop] if axis else mask[begin:stop, low:high].T
    return bool(part.any(0).mean() >= _WALL) if part.size else False
