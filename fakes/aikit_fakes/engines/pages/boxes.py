"""Bounding boxes on a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from aikit_fakes.engines.ocr import Points


class Box(NamedTuple):
    """A rectangle of a page, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def area(self) -> float:
        return max(self.width, 0.0) * max(self.height, 0.0)

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre: x, y."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def within(self, other: Box) -> float:
        """The part of it that lies inside another, 0 to 1."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(wide, 0.0) * max(high, 0.0) / self.area if self.area else 0.0

    def beside(self, other: Box) -> bool:
        """Whether another stands at the same height."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return shared > 0.5 * min(self.height, other.height)

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point lies inside."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom

    @classmethod
    def around(cls, boxes: Iterable[Box]) -> Box:
        """The smallest that holds others."""
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return cls(min(lefts), min(tops), max(rights), max(bottoms))

    @classmethod
    def of(cls, polygon: Points) -> Box:
        """The smallest that holds a polygon."""
        return cls(*map(float, (*polygon.min(0), *polygon.max(0))))
