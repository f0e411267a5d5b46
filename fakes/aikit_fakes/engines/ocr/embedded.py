"""The embedded engine: PP-OCRv6 (Apache-2.0), which the package `rapidocr` carries; about fifty languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aikit_fakes.engines.ocr import recognition
from aikit_fakes.engines.ocr.networks import Networks

if TYPE_CHECKING:
    from aikit_fakes.engines.ocr import Ocr, OcrResult, Pixels


class Embedded:
    """PP-OCRv6's small networks, their words boxed by ink."""

    name = "embedded:pp-ocrv6@1"

    def __init__(self) -> None:
        self.networks = Networks()

    def read(self, pixels: Pixels) -> OcrResult:
        """The text of an image: RGB, uint8, [height, width, 3]."""
        return recognition.read(pixels, self.networks, self.networks)


def load() -> Ocr:
    """The embedded reader.

    Raises:
        MissingExtra: the extra `vision` is not installed.
    """
    return Embedded()
