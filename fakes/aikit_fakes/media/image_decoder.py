"""Pillow and PDFium, as they run in decoder processes: images and pages of documents to upright pixels."""

from __future__ import annotations

import ctypes
import importlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from aikit_fakes.media import Fault, Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

Answer = tuple[dict[str, Any], Any]

_ORIENTATION = 0x0112
"""The EXIF tag of the turn an image needs, 1 to 8 (EXIF 2.32, 4.6.4)."""
_DPI = 200


def preload() -> None:
    """Import the libraries."""
    for module in ("PIL.Image", "PIL.JpegImagePlugin", "PIL.PngImagePlugin", "PIL.TiffImagePlugin", "pypdfium2"):
        with suppress(ImportError):
            importlib.import_module(module)


class ImageDecoder:
    """A JPEG, PNG or TIFF image.

    Args:
        file: its file.
        form: what its bytes are.
        max_pixels: width times height at most.
    """

    def __init__(self, file: BinaryIO, form: str, max_pixels: int) -> None:
        with _decoding():
            self._image: Any = _header(file, form)
            _check_size(self._image, max_pixels)
            # a TIFF Pillow turns by itself while it decodes
            self._orientation = _orientation_of(self._image)
            self._turn = 1 if form == "TIFF" else self._orientation
        self.facts = {"orientation": self._orientation}

    def pixels(self) -> Answer:
        """Its pixels."""
        with _decoding():
            return _answer(self._image, self._turn)

    def close(self) -> None:
        self._image.close()


class ImageDocument:
    """A TIFF of one or more pages, or a single JPEG or PNG.

    Args:
        file: its file.
        form: what its bytes are.
        pages: at most.
        side: pixels of a side at most.
        longest: pixels of a page's longer side, beyond which it is made smaller.
    """

    def __init__(self, file: BinaryIO, form: str, pages: int, side: int, longest: int) -> None:
        self._form, self._side, self._longest = form, side, longest
        with _decoding():
            self._image: Any = _header(file, form)
            self.facts = {"pages": 1 if form != "TIFF" else self._count(pages)}

    def page(self, number: int) -> Answer:
        """A page's pixels."""
        with _decoding():
            if self._form == "TIFF":
                self._image.seek(number)
            image = self._image
            width, height = image.size
            if max(width, height) > self._side:
                raise Unreadable(
                    Fault.LARGE, f"the page has {width} x {height} pixels; the limit is {self._side} a side"
                )
            _check_size(image, self._side**2)
            orientation = _orientation_of(image)
            if max(width, height) > self._longest:
                image.draft(None, (self._longest, self._longest))  # a JPEG is decoded at a half, a quarter or an eighth
                image.load()
                image = _reduced(image, -(-max(image.size) // self._longest))
            return _answer(image, 1 if self._form == "TIFF" else orientation)

    def close(self) -> None:
        self._image.close()

    def _count(self, most: int) -> int:
        for number in range(1, most + 1):
            try:
                self._image.seek(number)
            except EOFError:
                return number
        raise _too_many(most)


class PdfDocument:
    """A PDF, its pages drawn as they would be printed, annotations and forms too.

    Args:
        file: its file.
        pages: at most.
        points: 1/72 inch of a page's side at most.
        drawing: seconds of processor time that drawing a page may take.
        longest: pixels of a page's longer side at most.
    """

    def __init__(self, file: BinaryIO, pages: int, points: float, drawing: float, longest: int) -> None:
        import pypdfium2

        self._raw = pypdfium2.raw
        self._points, self._seconds, self._longest = points, drawing, longest
        with _decoding():
            try:
                self._document = pypdfium2.PdfDocument(file)
            except pypdfium2.PdfiumError as error:
                if error.err_code == self._raw.FPDF_ERR_PASSWORD:
                    raise Unreadable(Fault.ENCRYPTED, "the document is protected by a password") from error
                raise
            count = len(self._document)
            if not 1 <= count <= pages:
                raise _too_many(pages) if count else Unreadable(Fault.DAMAGED, "the document has no page")
            if self._document.get_formtype():
                self._document.init_forms()
        self.facts = {"pages": count}

    def page(self, number: int) -> Answer:
        """A page's pixels."""
        with _decoding():
            page = self._document[number]
            try:
                width, height = page.get_size()
                if not 0 < max(width, height) <= self._points:
                    raise Unreadable(
                        Fault.LARGE, f"the page has {width:.0f} x {height:.0f} points; the limit is {self._points}"
                    )
                return self._drawn(page, min(_DPI / 72, self._longest / max(width, height)))
            finally:
                page.close()

    def close(self) -> None:
        self._document.close()

    def _drawn(self, page: Any, scale: float) -> Answer:
        """A page drawn in steps, so that one that never ends is mostly given up before the process is."""
        import pypdfium2
        from PIL import Image

        raw = self._raw
        width, height = size = tuple(max(1, round(side * scale)) for side in page.get_size())
        until = time.process_time() + self._seconds
        pause = raw.IFSDK_PAUSE(version=1)
        pypdfium2.internal.set_callback(pause, "NeedToPauseNow", lambda _: time.process_time() > until)
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR)
        try:
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
            area = (bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT)
            status = raw.FPDF_RenderPageBitmap_Start(*area, ctypes.byref(pause))
            raw.FPDF_RenderPage_Close(page)
            if status != raw.FPDF_RENDER_DONE:
                raise Unreadable(Fault.COSTLY, f"the page takes more than {self._seconds:g} seconds to draw")
            if self._document.formenv:
                raw.FPDF_FFLDraw(self._document.formenv, *area)
            return _answer(Image.frombytes("RGB", size, bitmap.buffer, "raw", "BGR", bitmap.stride), 1)
        finally:
            bitmap.close()


KINDS: dict[str, Callable[..., Any]] = {"image": ImageDecoder, "images": ImageDocument, "pdf": PdfDocument}


def _header(file: BinaryIO, form: str) -> ImageFile:
    """Pillow's decoder of a format, its header read and no pixel yet."""
    # not Image.open: that asks every plugin, and bounds pixels by a global of its own
    plugin = importlib.import_module(f"PIL.{form.capitalize()}ImagePlugin")
    opened: ImageFile = getattr(plugin, f"{form.capitalize()}ImageFile")(file)
    return opened


def _check_size(image: Image, max_pixels: int) -> None:
    width, height = image.size
    if width * height > max_pixels:
        raise Unreadable(Fault.LARGE, f"the image has {width} x {height} pixels; the limit is {max_pixels} in all")
    if width * height < 1:
        raise Unreadable(Fault.DAMAGED, f"the image has {width} x {height} pixels")


def _orientation_of(image: Image) -> int:
    """The EXIF orientation, 1 where there is none or none that makes sense."""
    try:
        said = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # EXIF data is a file inside the file, with faults of its own; the picture may be sound
        return 1
    return said if isinstance(said, int) and 1 <= said <= 8 else 1


def _answer(image: Image, orientation: int) -> Answer:
    """The pixels of an image: RGB, [height, width, 3], turned by an EXIF orientation."""
    from PIL.Image import Transpose

    turns = (
        Transpose.FLIP_LEFT_RIGHT,
        Transpose.ROTATE_180,
        Transpose.FLIP_TOP_BOTTOM,
        Transpose.TRANSPOSE,
        Transpose.ROTATE_270,
        Transpose.TRANSVERSE,
        Transpose.ROTATE_90,
    )
    upright = _rgb(image)
    if orientation > 1:
        upright = upright.transpose(turns[orientation - 2])
    return {"width": upright.width, "height": upright.height}, upright.tobytes()


def _rgb(image: Image) -> Image:
    """An image in RGB, 8 bits a channel; what is transparent is white."""
    from PIL import Image as Pillow

    if image.mode.startswith("I"):  # 16 bits a pixel: Pillow's own conversion cuts off instead of scaling
        transparent = image.info.pop("transparency", None)
        del transparent
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in image.info:
        over = image.convert("RGBA")
        white = Pillow.new("RGBA", over.size, "white")
        image = Pillow.alpha_composite(white, over)
    return image if image.mode == "RGB" else image.convert("RGB")


def _reduced(image: Image, factor: int) -> Image:
    """An image made smaller by a whole number, strip by strip: a large one is there only once."""
    from PIL import Image as Pillow

    grey = image.mode == "1"
    width, height = (-(-side // factor) for side in image.size)
    smaller = Pillow.new("L" if grey else "RGB", (width, height))
    rows = max(1, 1_000_000 // image.width // factor) * factor
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        strip.info = dict(image.info)
        smaller.paste((strip.convert("L") if grey else _rgb(strip)).reduce(factor), (0, top // factor))
    return smaller


@contextmanager
def _decoding() -> Iterator[None]:
    """Makes whatever a decoder raises an `Unreadable`: on rubbish they raise nearly anything."""
    try:
        yield
    except (Unreadable, MemoryError):
        raise
    except Exception as error:
        if "memory" in str(error):  # Pillow's decoders say so
            raise MemoryError from error
        raise Unreadable(Fault.DAMAGED, f"the file is damaged: {str(error) or type(error).__name__}") from error


def _too_many(pages: int) -> Unreadable:
    return Unreadable(Fault.LARGE, f"the document has more than {pages} pages")
