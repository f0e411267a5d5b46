"""Document decoding: the pages of PDF, TIFF, JPEG and PNG files as pixels, one at a time, within bounds.

Pages are drawn in decoder processes, none of which is kept between two pages: where another needs it meanwhile, the
document is opened again for the next page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from aikit_fakes.media import Fault, Unreadable, sensible
from aikit_fakes.media.decoder_process import Session
from aikit_fakes.media.image_decoding import DECODERS, format_of, pixels_of

if TYPE_CHECKING:
    from aikit_fakes.media.image_decoding import Pixels

_PDF = b"%PDF-"
_HEAD = 1024
"""Bytes among which a PDF's header may begin (ISO 32000-1, annex H.3.4.1)."""
_LONGEST = 4000
"""Pixels of a page's longer side beyond which it is made smaller: what is not read larger need not be kept larger."""
_MARGIN = 2.0
"""Seconds of processor time beside those of drawing a page: decoding stops by itself before its process is ended."""


class Bounds(NamedTuple):
    """How much of a document is opened.

    Attributes:
        pages: at most.
        side: pixels of an image's side at most.
        points: 1/72 inch of a PDF page's side at most.
        seconds: of processor time that opening it, or one of its pages, may take.
    """

    pages: int
    side: int
    points: float
    seconds: float


class Document:
    """An open document.

    Attributes:
        pages: how many it has.
    """

    def __init__(self, session: Session, bounds: Bounds) -> None:
        with sensible():
            self.pages = min(int(session.facts["pages"]), bounds.pages)
        self._session = session
        self._bounds = bounds

    def page(self, number: int) -> Pixels:
        """A page, counted from 0: RGB, uint8, [height, width, 3], its longer side 4000 pixels at most.

        Raises:
            Unreadable: it is damaged or too large, or takes too much to decode.
        """
        seconds = self._bounds.seconds + _MARGIN
        return pixels_of(*self._session.call("page", seconds=seconds, most=3 * _LONGEST**2, number=number))


@contextmanager
def open_document(file: BinaryIO, bounds: Bounds) -> Iterator[Document]:
    """The document in a file that can be sought in.

    Raises:
        Unreadable: it is no PDF, TIFF, JPEG or PNG file, is damaged, protected by a password, larger than `bounds`, or
            takes too much to decode.
        MissingExtra: the extra `vision` is not installed.
    """
    head = file.read(_HEAD)
    file.seek(0)
    found = format_of(head)
    if found is None and _PDF not in head:
        raise Unreadable(Fault.UNKNOWN, "the document is not PDF, TIFF, JPEG or PNG")
    how: dict[str, Any] = {"pages": bounds.pages, "longest": _LONGEST}
    if found is None:
        kind, package = "pdf", "pypdfium2"
        how |= {"points": bounds.points, "drawing": bounds.seconds}
    else:
        kind, package = "images", "PIL"
        how |= {"form": found, "side": bounds.side}
    DECODERS.require(package)
    with DECODERS.session(kind, file, how, seconds=bounds.seconds + _MARGIN) as session:
        yield Document(session, bounds)
