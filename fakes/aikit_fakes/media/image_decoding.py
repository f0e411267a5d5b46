"""Image decoding: bytes to upright pixels, within bounds, in a decoder process.

The format is what the bytes are, not what anybody calls them. Sizes are known from the header and refused before a
pixel is decoded, so that no file unpacks to more than was allowed.
"""

from __future__ import annotations

from collections.abc import Collection
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from aikit_fakes.media import Fault, Unreadable, sensible
from aikit_fakes.media.decoder_process import DecoderPool

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

Format = Literal["JPEG", "PNG", "TIFF"]

DECODERS = DecoderPool("aikit_fakes.media.image_decoder", workers=3, memory=1 << 30, extra="vision")
"""Of images and documents."""
_SECONDS = 10.0
"""Seconds of processor time that an image may take; one of 50 million pixels takes about one."""
_SIGNS: dict[bytes, Format] = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"II+\x00": "TIFF",
    b"MM\x00+": "TIFF",
}


class DecodedImage(NamedTuple):
    """An image as it is to be looked at.

    Attributes:
        pixels: RGB, uint8, [height, width, 3]; what is transparent is white.
        format: what its bytes are.
        orientation: the EXIF orientation that was applied, 1 to 8; 1 where nothing was to be turned.
    """

    pixels: Pixels
    format: Format
    orientation: int


def decode_image(data: bytes, *, formats: Collection[Format] = ("JPEG", "PNG"), max_pixels: int) -> DecodedImage:
    """The pixels of an image, turned as its EXIF data says.

    Args:
        data: the file.
        formats: those that are allowed.
        max_pixels: width times height at most.

    Raises:
        Unreadable: `UNKNOWN` for another format, `LARGE` for more pixels, `DAMAGED` for what does not decode wholly,
            `COSTLY` for what takes a gibibyte of memory or ten seconds, `BUSY` where too much else is being decoded.
        MissingExtra: the extra `vision` is not installed.
    """
    found = format_of(data)
    if found is None or found not in formats:
        raise Unreadable(Fault.UNKNOWN, f"the image is not {' or '.join(formats)}")
    DECODERS.require("PIL")
    how = {"form": found, "max_pixels": max_pixels}
    with DECODERS.session("image", BytesIO(data), how, seconds=_SECONDS) as image:
        pixels = pixels_of(*image.call("pixels", seconds=_SECONDS, most=3 * max_pixels))
        with sensible():
            return DecodedImage(pixels, found, int(image.facts["orientation"]))


def format_of(data: bytes) -> Format | None:
    """The image format that a file's first bytes name."""
    return next((name for sign, name in _SIGNS.items() if data.startswith(sign)), None)


def pixels_of(facts: dict[str, Any], content: bytearray) -> Pixels:
    """A decoder's answer as pixels: RGB, [height, width, 3].

    Raises:
        Unreadable: they are not as many as it says.
    """
    import numpy as np

    with sensible():
        return np.frombuffer(content, np.uint8).reshape(int(facts["height"]), int(facts["width"]), 3)
