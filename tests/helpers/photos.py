"""Photos that tests look at, and ways to spoil them."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]

FOLDER = Path(__file__).with_name("portraits")
ORIENTATION = 0x0112


def photo(name: str) -> bytes:
    """A JPEG of `portraits/`: `obama` and `obama2` are one person, `biden` and `astronaut` others."""
    return (FOLDER / f"{name}.jpg").read_bytes()


@cache
def pixels(name: str) -> Pixels:
    """The pixels of such a photo: RGB, [height, width, 3]."""
    return np.asarray(Image.open(io.BytesIO(photo(name))).convert("RGB"))


def sample(name: str) -> Pixels:
    """A picture of scikit-image's: `chelsea`, a cat; `coffee`."""
    from skimage import data

    found: Pixels = getattr(data, name)()
    return found


def encoded(image: Pixels, form: str = "PNG", **options: Any) -> bytes:
    """Pixels as a file."""
    file = io.BytesIO()
    Image.fromarray(image).save(file, form, **options)
    return file.getvalue()


def turned(image: Pixels, orientation: int) -> bytes:
    """A JPEG whose pixels lie on their side, and whose EXIF data says how they are to be seen."""
    back = {1: image, 3: image[::-1, ::-1], 6: np.rot90(image), 8: np.rot90(image, -1)}[orientation]
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return encoded(np.ascontiguousarray(back), "JPEG", quality=95, exif=exif)


def crowd(columns: int, rows: int, side: int = 160) -> Pixels:
    """A sheet of faces, each of a photo in turn, mirrored every other time."""
    faces = [pixels(name)[40:380, 40:340] for name in ("obama", "biden", "astronaut")]
    tiles = []
    for number in range(columns * rows):
        tile = Image.fromarray(faces[number % 3]).resize((side, side))
        tiles.append(np.asarray(tile)[:, :: -1 if number % 2 else 1])
    return np.vstack([np.hstack(tiles[row * columns : (row + 1) * columns]) for row in range(rows)])


def blank_png(width: int, height: int) -> bytes:
    """A PNG of one grey, tiny as a file whatever its size."""
    squeezed = zlib.compressobj(9)
    row = b"\0" + bytes(width)
    data = b"".join(squeezed.compress(row) for _ in range(height)) + squeezed.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
