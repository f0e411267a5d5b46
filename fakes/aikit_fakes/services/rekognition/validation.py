"""Validation of Rekognition's requests beyond AWS's model."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.context import Context
from aikit_fakes.services.rekognition.resources import INVALID_PARAMETERS, LIMITS

Points = NDArray[np.float64]


def check_features(request: dict[str, Any], features: Collection[str], context: Context) -> None:
    """Refuse settings of DetectLabels without the feature that they are of.

    Raises:
        ServiceError: `InvalidParameterException`.
    """
    settings = request.get("Settings", {})
    general = request.keys() & {"MinConfidence", "MaxLabels"} or "GeneralLabels" in settings
    if (general and "GENERAL_LABELS" not in features) or (
        "ImageProperties" in settings and "IMAGE_PROPERTIES" not in features
    ):
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)


def region_of_interest(region: dict[str, Any], context: Context) -> Points:
    """The corners of a region of interest, as ratios.

    Raises:
        ServiceError: `InvalidParameterException` where it has neither or both forms, or is no area.
    """
    box, polygon = region.get("BoundingBox"), region.get("Polygon", [])
    if box is None and 3 <= len(polygon) <= LIMITS["text"]["corners"]:
        outline = np.array([[corner.get("X", 0.0), corner.get("Y", 0.0)] for corner in polygon])
    elif box is not None and not polygon and min(box.get("Width", 0.0), box.get("Height", 0.0)) > 0:
        left, top = box.get("Left", 0.0), box.get("Top", 0.0)
        right, bottom = left + box["Width"], top + box["Height"]
        outline = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    else:
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    if not np.isfinite(outline).all():
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    return outline
