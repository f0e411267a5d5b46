"""Reading order of regions: columns one after the other, spanning regions before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Box

T = TypeVar("T")

_COLUMN = 4.0
"""Line heights that a column is high at least."""


def reading_order(items: Sequence[T], box_of: Callable[[T], Box], height: float) -> list[T]:
    """Items as they are read, by cutting the page along its white space (recursive XY-cut).

    Args:
        items: anything with a box.
        box_of: its box.
        height: of the page's lines, in pixels.
    """
    if len(items) < 2:
        return list(items)
    left, right = _columns(items, box_of, height)
    if right:
        return reading_order(left, box_of, height) + reading_order(right, box_of, height)
    above, below = _cut(items, box_of, 1)
    if below:
        return reading_order(above, box_of, height) + reading_order(below, box_of, height)
    left, right = _cut(items, box_of, 0)
    if right:
        return reading_order(left, box_of, height) + reading_order(right, box_of, height)
    return sorted(items, key=lambda item: (box_of(item).top, box_of(item).left))


def _columns(items: Sequence[T], box_of: Callable[[T], Box], height: float) -> tuple[list[T], list[T]]:
    """Items left and right of the first gap that runs through all of them, where both are columns of text."""
    left, right = _cut(items, box_of, 0, height)
    while right:
        sizes = [
            max(box_of(one).bottom for one in side) - min(box_of(one).top for one in side) for side in (left, right)
        ]
        if min(sizes) >= _COLUMN * height:
            return left, right
        more, right = _cut(right, box_of, 0, height)
        left = left + more
    return list(items), []


def _cut(items: Sequence[T], box_of: Callable[[T], Box], axis: int, least: float = 0.0) -> tuple[list[T], list[T]]:
    """Items before and behind the first gap along an axis (0 is from left to right) that is wider than `least`."""
    ordered = sorted(items, key=lambda item: box_of(item)[axis])
    reach = box_of(ordered[0])[axis + 2]
    for place, item in enumerate(ordered[1:], 1):
        if box_of(item)[axis] >= reach + least:
            return ordered[:place], ordered[place:]
        reach = max(reach, box_of(item)[axis + 2])
    return ordered, []
