"""Optical character recognition: lines and words with polygons and confidences.

Coordinates are pixels of the image as given, x to the right and y down, corners between pixels. A polygon has four
corners, clockwise as the text is read, from where it begins at its top: [4, 2].
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Points = NDArray[np.float64]

__all__ = ["Line", "Ocr", "Reading", "Word"]


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A run of characters without a space.

    Attributes:
        text: as it is read.
        confidence: 0 to 1.
        polygon: around its ink, [4, 2].
    """

    text: str
    confidence: float
    polygon: Points


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Words beside each other.

    Attributes:
        words: in reading order, one at least.
        polygon: around them, [4, 2].
    """

    words: tuple[Word, ...]
    polygon: Points

    @property
    def text(self) -> str:
        """The words with a space between."""
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        """The mean of the words', 0 to 1."""
        return sum(word.confidence for word in self.words) / len(self.words)


@dataclass(frozen=True, slots=True)
class OcrResult:
    """What is written in an image.

    Attributes:
        lines: from top to bottom and left to right, as the upright text goes.
        turn: quarter turns clockwise that the image stands away from upright, 0 to 3.
        slope: radians that lines go down by towards their ends, once upright; 0 where there are none.
    """

    lines: tuple[Line, ...]
    turn: int
    slope: float


class Ocr(Protocol):
    """A reader of text in images.

    Attributes:
        name: who answers, such as `"embedded:pp-ocrv6@1"`.
    """

    name: str

    def read(self, pixels: Pixels) -> OcrResult:
        """The text of an image: RGB, uint8, [height, width, 3]."""
        ...
