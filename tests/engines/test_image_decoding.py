"""Images opened within bounds: formats, colours, EXIF, and files that lie."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageOps

from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.image_decoding import decode_image, format_of
from helpers.drawn_pages import encoded

ALL = ("JPEG", "PNG", "TIFF")
MOST = 10**6


def _picture() -> Image.Image:
    pixels = np.full((40, 60, 3), (0, 0, 255), np.uint8)
    pixels[:10, :20] = (255, 0, 0)
    return Image.fromarray(pixels)


@pytest.mark.parametrize("form", ALL)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_is_applied_and_told(form: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(_picture(), form, exif=exif)
    opened = decode_image(data, formats=ALL, max_pixels=MOST)
    upright = ImageOps.exif_transpose(Image.open(BytesIO(data)))
    assert (opened.format, opened.orientation) == (form, orientation)
    assert np.array_equal(opened.pixels, np.asarray(upright.convert("RGB")))
    assert opened.pixels.dtype == np.uint8


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK"])
def test_every_mode_becomes_rgb(mode: str) -> None:
    for form in ("PNG", "TIFF", "JPEG"):
        try:
            data = encoded(_picture().convert(mode), form)
        except OSError:  # the format has no such mode
            continue
        assert decode_image(data, formats=ALL, max_pixels=MOST).pixels.shape == (40, 60, 3)


def test_16_bits_are_scaled() -> None:
    data = encoded(Image.fromarray(np.full((4, 4), 0x8000, np.uint16)), "PNG")
    assert (decode_image(data, max_pixels=MOST).pixels == 128).all()


def test_what_is_transparent_is_white() -> None:
    data = encoded(Image.new("RGBA", (4, 4), (0, 0, 0, 0)), "PNG")
    assert (decode_image(data, max_pixels=MOST).pixels == 255).all()


def test_broken_exif_does_no_harm() -> None:
    data = encoded(_picture(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff rubbish")
    assert decode_image(data, max_pixels=MOST).orientation == 1


def test_only_the_formats_asked_for() -> None:
    for form, data in {form: encoded(_picture(), form) for form in (*ALL, "GIF", "BMP", "WEBP")}.items():
        assert format_of(data) == (form if form in ALL else None)
        if form in ("JPEG", "PNG"):
            assert decode_image(data, max_pixels=MOST).format == form
        else:
            with pytest.raises(Unreadable) as refused:
                decode_image(data, max_pixels=MOST)
            assert refused.value.fault is Fault.UNKNOWN


def test_pixels_are_bounded_before_they_are_decoded() -> None:
    data = encoded(_picture(), "PNG")
    assert decode_image(data, max_pixels=2400).pixels.size
    with pytest.raises(Unreadable) as refused:
        decode_image(data, max_pixels=2399)
    assert refused.value.fault is Fault.LARGE
    header = struct.pack(">I4sIIBBBBB", 13, b"IHDR", 2**31 - 1, 2**31 - 1, 8, 2, 0, 0, 0)
    bomb = data[:8] + header + struct.pack(">I", zlib.crc32(header[4:])) + data[33:]
    with pytest.raises(Unreadable) as refused:
        decode_image(bomb, max_pixels=MOST)
    assert refused.value.fault is Fault.LARGE


@pytest.mark.parametrize("form", ALL)
def test_every_cut_is_an_error_or_an_image(form: str) -> None:
    data = encoded(_picture(), form, **({"compression": "tiff_lzw"} if form == "TIFF" else {}))
    for length in range(0, len(data) - 20, max(1, len(data) // 60)):
        with pytest.raises(Unreadable):
            decode_image(data[:length], formats=ALL, max_pixels=MOST)


@pytest.mark.parametrize("form", ALL)
def test_flipped_bytes_never_break_out(form: str) -> None:
    chance = np.random.default_rng(3)
    data = encoded(_picture(), form)
    for _ in range(150):
        broken = bytearray(data)
        for place in chance.integers(0, len(data), 4):
            broken[place] = chance.integers(256)
        try:
            assert decode_image(bytes(broken), formats=ALL, max_pixels=MOST).pixels.ndim == 3
        except Unreadable:
            continue
