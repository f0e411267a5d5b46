"""The Document of a request, decoded; errors of decoding as AWS's codes and messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

from aikit_fakes import inputs
from aikit_fakes.context import Context
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.document_decoding import Bounds, Document, open_document
from aikit_fakes.services.textract.resources import LIMITS

if TYPE_CHECKING:
    from aikit_fakes.media.image_decoding import Pixels

TOO_LARGE = "DocumentTooLargeException"
_CODES = {
    Fault.UNKNOWN: "UnsupportedDocumentException",
    Fault.ENCRYPTED: "UnsupportedDocumentException",
    Fault.DAMAGED: "BadDocumentException",
    Fault.LARGE: "BadDocumentException",
    Fault.COSTLY: "BadDocumentException",
    Fault.BUSY: "ThrottlingException",
}
"""By what is wrong with a document; API reference, errors of AnalyzeDocument."""
_UNSUPPORTED = "Request has unsupported document format"


def bounds(kind: str) -> Bounds:
    """How much is opened in a `sync` or `async` operation."""
    return Bounds(LIMITS[kind]["pages"], **LIMITS["page"])


@contextmanager
def document(file: BinaryIO, kind: str) -> Iterator[Document]:
    """The document in a file.

    Raises:
        Unreadable: it is none that Textract takes.
    """
    with open_document(file, bounds(kind)) as found:
        yield found


def single_page(source: Mapping[str, Any], context: Context) -> Pixels:
    """The one page of a synchronous operation's `Document`.

    Raises:
        ServiceError: it cannot be had, read, or has more pages.
    """
    limit = LIMITS["sync"]["bytes"]
    data = inputs.content(source, context, limit=limit, too_large=TOO_LARGE)
    try:
        with open_document(BytesIO(data), bounds("async")) as found:
            if found.pages > 1:
                raise context.error("UnsupportedDocumentException", _UNSUPPORTED)
            return found.page(0)
    except Unreadable as error:
        raise context.error(error_code(error), error_message(error)) from error


def stored_document(body: Mapping[str, Any], context: Context) -> BinaryIO:
    """The document that a job's `DocumentLocation` names, to be closed by the caller.

    Raises:
        ServiceError: it cannot be had.
    """
    location = body["DocumentLocation"].get("S3Object", {})
    return inputs.s3_object(location, context, limit=LIMITS["async"]["bytes"], too_large=TOO_LARGE)


def error_code(error: Unreadable) -> str:
    """AWS's code for a document that cannot be read."""
    return _CODES[error.fault]


def error_message(error: Unreadable) -> str:
    """AWS's words for it, and what is wrong."""
    if _CODES[error.fault] == "UnsupportedDocumentException":
        return f"{_UNSUPPORTED}: {error.detail}"
    if error.fault is Fault.BUSY:
        return f"The request cannot be served now: {error.detail}"
    return f"Request has bad document: {error.detail}"
