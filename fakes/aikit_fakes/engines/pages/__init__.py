"""The page that document engines share: upright, deskewed, with its text and ruling lines.

Boxes are `(left, top, right, bottom)` in pixels of that page; `Page.back` carries them to the image that was given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import cv2
import numpy as np

from aikit_fakes.engines.ocr.orientation import carried, upright
from aikit_fakes.engines.pages.boxes import Box
from aikit_fakes.engines.pages.checkboxes import Checkbox, checkboxes_of, cleaned

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.ocr import OcrResult, Pixels, Points

__all__ = ["Box", "Checkbox", "Page", "Row", "Token"]

T = TypeVar("T")

_LEVEL = 0.004
"""Radians of slope from which a page is levelled."""
_SCANNED = 0.05
"""Radians of slope up to which levelling cuts off no more than a margin."""


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word of a page.

    Attributes:
        text: as it was read, without spaces.
        confidence: 0 to 1.
        box: where.
        polygon: the same in the image as given, [4, 2].
    """

    text: str
    confidence: float
    box: Box
    polygon: Points


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A line of a page.

    Attributes:
        box: where.
        polygon: the same in the image as given, [4, 2].
        tokens: its words, one at least.
    """

    box: Box
    polygon: Points
    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        """The words with spaces between."""
        return " ".join(token.text for token in self.tokens)


class Page:
    """One page.

    Args:
        pixels: the image as given, RGB, [height, width, 3].
        reading: what was read in it.

    Attributes:
        given: width and height of the image as given, in pixels.
        pixels: upright and level.
        text_height: the usual height of its lines, in pixels.
        checkboxes: its boxes to tick, from top to bottom.
        rows: its lines in reading order, without what was read of those boxes.
    """

    def __init__(self, pixels: Pixels, reading: OcrResult) -> None:
        self.given = pixels.shape[1], pixels.shape[0]
        self._turn = reading.turn
        self._found: dict[str, Any] = {}
        standing = upright(pixels, reading.turn)
        height, width = standing.shape[:2]
        self._standing = width, height
        self._forth: NDArray[np.float64] | None = None
        self.pixels: Pixels = standing
        if abs(reading.slope) > _LEVEL:
            self._forth, size = _levelling(reading.slope, width, height)
            self.pixels = cv2.warpAffine(  # type: ignore[assignment]
                standing, self._forth, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
            )
        words = [
            [Token(word.text, word.confidence, Box.of(self._there(word.polygon)), word.polygon) for word in line.words]
            for line in reading.lines
        ]
        heights = [Box.around(token.box for token in line).height for line in words]
        self.text_height = float(np.median(heights)) if heights else height / 60
        self.checkboxes: Sequence[Checkbox] = checkboxes_of(self, [token for line in words for token in line])
        self.rows: Sequence[Row] = tuple(self._rows(words, [line.polygon for line in reading.lines]))

    def _rows(self, words: Sequence[Sequence[Token]], polygons: Sequence[Points]) -> Iterator[Row]:
        for line, polygon in zip(words, polygons, strict=True):
            tokens = tuple(cleaned(self, line))
            if tokens:
                box = Box.around(token.box for token in tokens)
                yield Row(box, polygon if tokens == tuple(line) else self.back(box), tokens)

    @property
    def box(self) -> Box:
        """The whole page."""
        height, width = self.pixels.shape[:2]
        return Box(0, 0, float(width), float(height))

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """Its words, line by line."""
        return tuple(token for row in self.rows for token in row.tokens)

    @cached_property
    def grey(self) -> NDArray[np.uint8]:
        """Its pixels in grey, [height, width]."""
        return cv2.cvtColor(self.pixels, cv2.COLOR_RGB2GRAY)  # type: ignore[return-value]

    @cached_property
    def ink(self) -> NDArray[np.uint8]:
        """255 where it is darker than its surroundings, else 0."""
        size = max(15, int(self.text_height) | 1)
        return cv2.adaptiveThreshold(  # type: ignore[return-value]
            self.grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, size * 2 + 1, 12
        )

    def once(self, name: str, find: Callable[[Page], T]) -> T:
        """What several engines ask of the page, found for the first one."""
        if name not in self._found:
            self._found[name] = find(self)
        found: T = self._found[name]
        return found

    def back(self, box: Box) -> Points:
        """The corners of a box in the image as given, [4, 2], clockwise from where its top left was."""
        left, top, right, bottom = box
        points = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64)
        if self._forth is not None:
            points = (points - self._forth[:, 2]) @ np.linalg.inv(self._forth[:, :2]).T
        return carried(points, self._turn, *self._standing)

    def _there(self, polygon: Points) -> Points:
        points = carried(polygon, -self._turn % 4, *self.given)
        return points if self._forth is None else points @ self._forth[:, :2].T + self._forth[:, 2]


def _levelling(slope: float, width: int, height: int) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """The affine map, [2, 3], that levels a page of that slope in radians, and the size that holds all of it."""
    forth = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), float(np.degrees(slope)), 1.0), np.float64)
    if abs(slope) < _SCANNED:
        return forth, (width, height)
    whole = np.ceil(np.abs(forth[:, :2]) @ (width, height))
    forth[:, 2] += (whole - (width, height)) / 2
    return forth, (int(whole[0]), int(whole[1]))
