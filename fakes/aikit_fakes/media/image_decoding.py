"""Image decoding: bytes to upright pixels, within bounds.

The format is what the bytes are, not what anybody calls them. Sizes are known from the header and refused before a
pixel is decoded, so that no file unpacks to more than was allowed.
"""

from __future__ import annotations

import importlib
from collections.abc import Collection
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, NamedTuple

from aikit.distribution import install_command
from aikit.errors import MissingExtra
from aikit_fakes.media import Fault, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

    Pixels = NDArray[np.uint8]

Format = Literal["JPEG", "PNG", "TIFF"]

_ORIENTATION = 0x0112
"""The EXIF tag of the turn an image needs, 1 to 8 (EXIF 2.32, 4.6.4)."""
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
        Unreadable: `UNKNOWN` for another format, `LARGE` for more pixels, `DAMAGED` for what does not decode wholly.
        MissingExtra: the extra `vision` is not installed.
    """
    found = format_of(data)
    if found is None or found not in formats:
        raise Unreadable(Fault.UNKNOWN, f"the image is not {' or '.join(formats)}")
    with decoding(), decoder(BytesIO(data), found) as image:
        check_size(image, max_pixels)
        orientation = orientation_of(image)
        # a TIFF Pillow turns by itself while it decodes
        return DecodedImage(pixels_of(image, 1 if found == "TIFF" else orientation), found, orientation)


def format_of(data: bytes) -> Format | None:
    """The image format that a file's first bytes name."""
    return next((name for sign, name in _SIGNS.items() if data.startswith(sign)), None)


def decoder(file: BinaryIO, found: Format) -> ImageFile:
    """Pillow's decoder of a format, its header read and no pixel yet."""
    # not Image.open: that asks every plugin, and bounds pixels by a global of its own
    plugin = _pillow(f"{found.capitalize()}ImagePlugin")
    opened: ImageFile = getattr(plugin, f"{found.capitalize()}ImageFile")(file)
    return opened


def check_size(image: Image, max_pixels: int) -> None:
    """Refuse an image of more pixels than allowed, or of none.

    Raises:
        Unreadable: it is.
    """
    width, height = image.size
    if width * height > max_pixels:
        raise Unreadable(Fault.LARGE, f"the image has {width} x {height} pixels; the limit is {max_pixels} in all")
    if width * height < 1:
        raise Unreadable(Fault.DAMAGED, f"the image has {width} x {height} pixels")


def orientation_of(image: Image) -> int:
    """The EXIF orientation, 1 where there is none or none that makes sense."""
    try:
        said = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # EXIF data is a file inside the file, with faults of its own; the picture may be sound
        return 1
    return said if isinstance(said, int) and 1 <= said <= 8 else 1


def pixels_of(image: Image, orientation: int = 1) -> Pixels:
    """The pixels of an image: RGB, [height, width, 3], turned by an EXIF orientation."""
    import numpy as np

    return np.ascontiguousarray(oriented(np.asarray(rgb(image)), orientation))


def oriented(pixels: Pixels, orientation: int) -> Pixels:
    """Pixels as the EXIF orientation says they shall be seen."""
    if orientation >= 5:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return pixels


@contextmanager
def decoding() -> Iterator[None]:
    """Makes whatever a decoder raises an `Unreadable`: on rubbish they raise nearly anything."""
    try:
        yield
    except (Unreadable, MissingExtra):
        raise
    except Exception as error:
        raise Unreadable(Fault.DAMAGED, f"the file is damaged: {str(error) or type(error).__name__}") from error


def rgb(image: Image) -> Image:
    """An image in RGB, 8 bits a channel; what is transparent is white."""
    if image.mode.startswith("I"):  # 16 bits a pixel: Pillow's own conversion cuts off instead of scaling
        image = _eight_bits(image)
    if image.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in image.info:
        over = image.convert("RGBA")
        white: Image = _pillow("Image").new("RGBA", over.size, "white")
        image = _pillow("Image").alpha_composite(white, over)
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bits(image: Image) -> Image:
    import numpy as np

    values = np.asarray(image)
    image.info.pop("transparency", None)
    grey: Image = _pillow("Image").fromarray((values.clip(0, 65535) >> 8).astype(np.uint8))
    return grey


def _pillow(module: str) -> Any:
    try:
        return importlib.import_module(f"PIL.{module}")
    except ModuleNotFoundError as error:
        raise MissingExtra(f"opening images needs the package 'pillow': {install_command('vision')}") from error
