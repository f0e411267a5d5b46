"""Line crops: the rectangle of a text line, straight or slanted, cut out of a page and mapped back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from aikit_fakes.engines.ocr import Pixels, Points

_STRAIGHT = 0.2
"""A line that rises or falls by less than this part of its height is taken as level."""
_TALLEST = 96
"""Pixels of height beyond which a strip is made smaller for the recogniser, which looks at 48."""


@dataclass(frozen=True, slots=True, eq=False)
class LineCrop:
    """A rectangle of a page.

    Attributes:
        origin: its top left corner, as the text goes: x, y.
        along, down: unit vectors of its sides.
        width, height: in pixels.
    """

    origin: Points
    along: Points
    down: Points
    width: float
    height: float

    @classmethod
    def of(cls, quad: Points) -> LineCrop:
        """The strip of a detected quadrilateral; level where that is nearly so."""
        across = (quad[1] + quad[2] - quad[0] - quad[3]) / 2
        height = float(np.linalg.norm((quad[3] + quad[2] - quad[0] - quad[1]) / 2))
        width = float(np.linalg.norm(across))
        if abs(across[1]) <= max(_STRAIGHT * height, 1.5) or width == 0 or height == 0:
            low, high = np.floor(quad.min(0)), np.ceil(quad.max(0))
            width, height = np.maximum(high - low, 1)
            return cls(low, np.array([1.0, 0.0]), np.array([0.0, 1.0]), float(width), float(height))
        along = across / width
        down = np.array([-along[1], along[0]])
        middle = quad.mean(0)
        return cls(middle - along * width / 2 - down * height / 2, along, down, width, height)

    @property
    def slope(self) -> float:
        """Radians that it goes down by."""
        return float(np.arctan2(self.along[1], self.along[0]))

    def grown(self, side: float, edge: float) -> LineCrop:
        """The strip with more room: `side` pixels left and right, `edge` above and below."""
        if self.slope == 0:
            side, edge = float(round(side)), float(round(edge))
        origin = self.origin - self.along * side - self.down * edge
        return LineCrop(origin, self.along, self.down, self.width + 2 * side, self.height + 2 * edge)

    def turned(self) -> LineCrop:
        """The same rectangle read from its other end."""
        return LineCrop(self.box(0, 0, self.width, self.height)[2], -self.along, -self.down, self.width, self.height)

    def cut(self, pixels: Pixels) -> Pixels:
        """Its pixels, level; what lies outside the page repeats the page's edge."""
        size = max(1, round(self.width)), max(1, round(self.height))
        if self.slope == 0:
            x, y = round(float(self.origin[0])), round(float(self.origin[1]))
            if x >= 0 and y >= 0 and x + size[0] <= pixels.shape[1] and y + size[1] <= pixels.shape[0]:
                return pixels[y : y + size[1], x : x + size[0]]
        back = np.column_stack([self.along, self.down, self.origin])
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        return cv2.warpAffine(pixels, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[return-value]

    def read(self, pixels: Pixels) -> Pixels:
        """Its pixels at a height that the recogniser can make its own without leaving any out."""
        cut = self.cut(pixels)
        if cut.shape[0] > _TALLEST:
            width = max(1, round(cut.shape[1] * _TALLEST / cut.shape[0]))
            cut = cv2.resize(cut, (width, _TALLEST), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        return cut

    def box(self, left: float, top: float, right: float, bottom: float) -> Points:
        """The corners, [4, 2] on the page, of a box inside the strip."""
        corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
        found: Points = self.origin + corners[:, :1] * self.along + corners[:, 1:] * self.down
        return found
