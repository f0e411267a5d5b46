"""The Image of a request, decoded; bounding boxes and points as AWS's ratios."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from aikit_fakes import inputs
from aikit_fakes.context import Context
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.image_decoding import decode_image
from aikit_fakes.services.rekognition.resources import INVALID_PARAMETERS, LIMITS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

Answer = dict[str, Any]

_LIMIT = LIMITS["image"]


def content(image: Any, context: Context) -> bytes:
    """The bytes of an `Image`.

    Raises:
        ServiceError: `InvalidParameterException`, `InvalidS3ObjectException` or `ImageTooLargeException`.
    """
    return inputs.content(image.to_aws(), context, limit=_LIMIT["bytes"], too_large="ImageTooLargeException")


def decode_bytes(data: bytes, context: Context) -> Pixels:
    """The pixels of an image's bytes, upright: RGB, uint8, [height, width, 3].

    Raises:
        ServiceError: `InvalidImageFormatException`, `ImageTooLargeException`, `InvalidParameterException` for one that
            is too small, as AWS has it, or `ThrottlingException` where too much else is being decoded.
    """
    try:
        opened = decode_image(data, max_pixels=_LIMIT["pixels"])
    except Unreadable as error:
        if error.fault is Fault.BUSY:
            raise context.error("ThrottlingException", f"The request cannot be served now: {error}") from error
        if error.fault in (Fault.LARGE, Fault.COSTLY):
            raise context.error("ImageTooLargeException", f"Request has an image that is too large: {error}") from error
        raise context.error("InvalidImageFormatException", "Request has invalid image format") from error
    height, width = opened.pixels.shape[:2]
    if max(height, width) > _LIMIT["longest"]:
        raise context.error(
            "ImageTooLargeException",
            f"Input image dimensions {width} x {height} exceed maximum dimension size of {_LIMIT['longest']} pixels",
        )
    if min(height, width) < _LIMIT["shortest"]:
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    return opened.pixels


def decode(image: Any, context: Context) -> Pixels:
    """The pixels of an `Image`; raises as `content` and `pixels`."""
    return decode_bytes(content(image, context), context)


def bounding_box(box: Sequence[float], image: Pixels) -> Answer:
    """A rectangle (left, top, width, height in pixels) as AWS's ratios; they tell what reaches beyond the image too."""
    left, top, width, height = box
    rows, columns = image.shape[:2]
    return {"Width": width / columns, "Height": height / rows, "Left": left / columns, "Top": top / rows}


def point(place: Sequence[float], image: Pixels) -> Answer:
    """A place in pixels as AWS's ratios."""
    x, y = place
    return {"X": x / image.shape[1], "Y": y / image.shape[0]}
