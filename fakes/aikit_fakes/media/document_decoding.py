"""Document decoding: the pages of PDF, TIFF, JPEG and PNG files as pixels, one at a time, within bounds."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol

from aikit.distribution import install_command
from aikit.errors import MissingExtra
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.image_decoding import (
    Format,
    check_size,
    decoder,
    decoding,
    format_of,
    orientation_of,
    pixels_of,
    rgb,
)

if TYPE_CHECKING:
    from aikit_fakes.media.image_decoding import Pixels

_PDF = b"%PDF-"
_HEAD = 1024
"""Bytes among which a PDF's header may begin (ISO 32000-1, annex H.3.4.1)."""
_DPI = 200
_LONGEST = 4000
"""Pixels of a page's longer side beyond which it is made smaller: what is not read larger need not be kept larger."""
_PDFIUM = RLock()
"""PDFium is not safe from several threads, not even with a document each."""


class Bounds(NamedTuple):
    """How much of a document is opened.

    Attributes:
        pages: at most.
        side: pixels of an image's side at most.
        points: 1/72 inch of a PDF page's side at most.
        seconds: that drawing a page of a PDF may take.
    """

    pages: int
    side: int
    points: float
    seconds: float


class Document(Protocol):
    """An open document; close it after use.

    Attributes:
        pages: how many it has.
    """

    pages: int

    def page(self, number: int) -> Pixels:
        """A page, counted from 0: RGB, uint8, [height, width, 3], its longer side 4000 pixels at most.

        Raises:
            Unreadable: it is damaged or too large.
        """
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


@contextmanager
def open_document(file: BinaryIO, bounds: Bounds) -> Iterator[Document]:
    """The document in a file that can be sought in.

    Raises:
        Unreadable: it is no PDF, TIFF, JPEG or PNG file, is damaged, protected by a password, or larger than `bounds`.
        MissingExtra: the extra `vision` is not installed.
    """
    head = file.read(_HEAD)
    file.seek(0)
    found = format_of(head)
    with decoding():
        if found is not None:
            document: Document = _Images(file, found, bounds)
        elif _PDF in head:
            document = _Pdf(file, bounds)
        else:
            raise Unreadable(Fault.UNKNOWN, "the document is not PDF, TIFF, JPEG or PNG")
    with closing(document):
        yield document


class _Images:
    """A TIFF of one or more pages, or a single JPEG or PNG."""

    def __init__(self, file: BinaryIO, found: Format, bounds: Bounds) -> None:
        self._bounds = bounds
        self._format = found
        self._image: Any = decoder(file, found)
        self.pages = 1 if found != "TIFF" else self._count()

    def _count(self) -> int:
        for number in range(1, self._bounds.pages + 1):
            try:
                self._image.seek(number)
            except EOFError:
                return number
        raise _too_many(self._bounds)

    def page(self, number: int) -> Pixels:
        with decoding():
            if self._format == "TIFF":
                self._image.seek(number)
            image = self._image
            width, height = image.size
            if max(width, height) > self._bounds.side:
                raise Unreadable(
                    Fault.LARGE, f"the page has {width} x {height} pixels; the limit is {self._bounds.side} a side"
                )
            check_size(image, self._bounds.side**2)
            orientation = orientation_of(image)
            if max(width, height) > _LONGEST:
                image.draft(None, (_LONGEST, _LONGEST))  # a JPEG is decoded at a half, a quarter or an eighth
                image.load()
                image = image.convert("L") if image.mode == "1" else rgb(image)
                image = image.reduce(-(-max(image.size) // _LONGEST))
            # a TIFF Pillow turns by itself while it decodes
            return pixels_of(image, 1 if self._format == "TIFF" else orientation)

    def close(self) -> None:
        self._image.close()


class _Pdf:
    """A PDF, its pages drawn as they would be printed, annotations and forms too."""

    def __init__(self, file: BinaryIO, bounds: Bounds) -> None:
        try:
            import pypdfium2
        except ModuleNotFoundError as error:
            raise MissingExtra(f"PDF documents need the package 'pypdfium2': {install_command('vision')}") from error
        self._bounds = bounds
        self._raw = pypdfium2.raw
        with _PDFIUM:
            try:
                self._document = pypdfium2.PdfDocument(file)
            except pypdfium2.PdfiumError as error:
                if error.err_code == self._raw.FPDF_ERR_PASSWORD:
                    raise Unreadable(Fault.ENCRYPTED, "the document is protected by a password") from error
                raise
            self.pages = len(self._document)
            if not 1 <= self.pages <= bounds.pages:
                self._document.close()
                raise _too_many(bounds) if self.pages else Unreadable(Fault.DAMAGED, "the document has no page")
            if self._document.get_formtype():
                self._document.init_forms()

    def page(self, number: int) -> Pixels:
        with decoding(), _PDFIUM, closing(self._document[number]) as page:
            width, height = page.get_size()
            if not 0 < max(width, height) <= self._bounds.points:
                raise Unreadable(
                    Fault.LARGE, f"the page has {width:.0f} x {height:.0f} points; the limit is {self._bounds.points}"
                )
            return self._drawn(page, min(_DPI / 72, _LONGEST / max(width, height)))

    def close(self) -> None:
        with _PDFIUM:
            self._document.close()

    def _drawn(self, page: Any, scale: float) -> Pixels:
        """A page's pixels; drawn in steps, so that one that never ends is given up."""
        import numpy as np
        import pypdfium2

        raw = self._raw
        size = tuple(max(1, round(side * scale)) for side in page.get_size())
        until = time.monotonic() + self._bounds.seconds
        pause = raw.IFSDK_PAUSE(version=1)
        pypdfium2.internal.set_callback(pause, "NeedToPauseNow", lambda _: time.monotonic() > until)
        bitmap = pypdfium2.PdfBitmap.new_native(*size, raw.FPDFBitmap_BGR)
        try:
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, *size)
            area = (bitmap, page, 0, 0, *size, 0, raw.FPDF_ANNOT)
            status = raw.FPDF_RenderPageBitmap_Start(*area, ctypes.byref(pause))
            raw.FPDF_RenderPage_Close(page)
            if status != raw.FPDF_RENDER_DONE:
                raise Unreadable(Fault.LARGE, f"the page takes more than {self._bounds.seconds} seconds to draw")
            if self._document.formenv:
                raw.FPDF_FFLDraw(self._document.formenv, *area)
            return np.ascontiguousarray(bitmap.to_numpy()[..., 2::-1])
        finally:
            bitmap.close()


def _too_many(bounds: Bounds) -> Unreadable:
    return Unreadable(Fault.LARGE, f"the document has more than {bounds.pages} pages")
