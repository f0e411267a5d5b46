"""DetectText: lines and words, filters and regions of interest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.context import Context
from aikit_fakes.services.rekognition.images import bounding_box, decode, point
from aikit_fakes.services.rekognition.resources import LIMITS, MODEL_VERSION
from aikit_fakes.services.rekognition.validation import Points, region_of_interest

if TYPE_CHECKING:
    from aikit_fakes.engines.ocr import Word
    from aikit_fakes.services.rekognition.images import Pixels

Answer = dict[str, Any]

_GRID = 1000
"""Cells a side that regions and words are compared on."""


def detect_text(request: Any, context: Context) -> Answer:
    """The lines of an image, then the words of each; 100 words at most."""
    asked = request.to_aws().get("Filters", {})
    regions = [region_of_interest(region, context) for region in asked.get("RegionsOfInterest", ())]
    image = decode(request.image, context)
    reading = context.engine("ocr").read(image)
    keeps = _filter(asked.get("WordFilter", {}), regions, image)
    left = LIMITS["text"]["words"]
    lines: list[list[Word]] = []
    for line in reading.lines:
        words = [word for word in line.words if keeps(word)][:left]
        if words:
            lines.append(words)
            left -= len(words)
    found: list[Answer] = [
        {"Id": number, "Type": "LINE", **_text_detection(" ".join(word.text for word in words), words, image)}
        for number, words in enumerate(lines)
    ]
    for number, words in enumerate(lines):
        for word in words:
            found.append(
                {"Id": len(found), "ParentId": number, "Type": "WORD", **_text_detection(word.text, [word], image)}
            )
    return {"TextDetections": found, "TextModelVersion": MODEL_VERSION}


def _text_detection(text: str, words: Sequence[Word], image: Pixels) -> Answer:
    corners = words[0].polygon if len(words) == 1 else _around([word.polygon for word in words])
    low, high = corners.min(axis=0), corners.max(axis=0)
    return {
        "DetectedText": text,
        "Confidence": 100 * sum(word.confidence for word in words) / len(words),
        "Geometry": {
            "BoundingBox": bounding_box([*low.tolist(), *(high - low).tolist()], image),
            "Polygon": [point(corner, image) for corner in corners.tolist()],
        },
    }


def _around(polygons: Sequence[Points]) -> Points:
    """A slanted rectangle around words of one line, its corners in the order of theirs."""
    along = polygons[-1][[1, 2]].mean(axis=0) - polygons[0][[0, 3]].mean(axis=0)
    along = along / max(float(np.linalg.norm(along)), 1e-9)
    axes = np.array([along, (-along[1], along[0])])
    turned = np.vstack(polygons) @ axes.T
    (left, top), (right, bottom) = turned.min(axis=0), turned.max(axis=0)
    corners: Points = np.array([[left, top], [right, top], [right, bottom], [left, bottom]]) @ axes
    return corners


def _filter(asked: Answer, regions: Sequence[Points], image: Pixels) -> Callable[[Word], bool]:
    """Which words count: sure and large enough, and more than half of each in a region."""
    size = np.array(image.shape[1::-1], np.float64)
    inside = _mask(regions) if regions else None

    def keeps(word: Word) -> bool:
        width, height = np.ptp(word.polygon, axis=0) / size
        if inside is not None:
            own = _mask([word.polygon / size])
            if (own & inside).sum() * 2 <= own.sum():
                return False
        return bool(
            word.confidence * 100 >= asked.get("MinConfidence", 0)
            and width >= asked.get("MinBoundingBoxWidth", 0)
            and height >= asked.get("MinBoundingBoxHeight", 0)
        )

    return keeps


def _mask(outlines: Sequence[Points]) -> NDArray[np.bool_]:
    import cv2

    mask = np.zeros((_GRID, _GRID), np.uint8)
    for outline in outlines:
        cells = np.round(np.clip(outline, -1, 2) * _GRID).astype(np.int32)
        cv2.fillPoly(mask, [cells], 1)
    return mask.astype(bool)
