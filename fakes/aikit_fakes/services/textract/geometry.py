"""Polygons in pixels as AWS's Geometry, in ratios of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.ocr import Points

_DIGITS = 9


def geometry(polygon: Points, size: NDArray[np.float64]) -> dict[str, Any]:
    """The Geometry of a polygon, [4, 2] in pixels, on a page of that width and height."""
    points = (polygon / size).clip(0.0, 1.0).round(_DIGITS)
    low, high = points.min(0), points.max(0)
    width, height = (high - low).round(_DIGITS)
    return {
        "BoundingBox": {"Width": float(width), "Height": float(height), "Left": float(low[0]), "Top": float(low[1])},
        "Polygon": [{"X": float(x), "Y": float(y)} for x, y in points],
    }


def rotation_angle(polygon: Points) -> int:
    """Degrees clockwise by which a word, [4, 2], is turned: 0, 90, 180 or 270, the nearest."""
    across, down = polygon[1] - polygon[0]
    return round(float(np.degrees(np.arctan2(down, across))) / 90) % 4 * 90
