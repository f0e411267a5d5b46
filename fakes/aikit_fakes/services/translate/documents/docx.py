"""Word documents: the text of body, headers, footers, notes and comments is translated, every other part stays."""

from __future__ import annotations

from collections.abc import Iterator

from aikit_fakes.engines.translation import Part
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.markup_decoding import Text, open_word_document
from aikit_fakes.services.translate import untranslatable
from aikit_fakes.services.translate.documents.formats import BadDocument, Translate
from aikit_fakes.services.translate.resources import LIMITS


def translate(content: bytes, translated: Translate) -> bytes:
    """The document in another language.

    Raises:
        BadDocument: it is no Word document, unpacks to more than is read, or takes too much to read.
        Unreadable: `BUSY`, where too much else is being decoded.
    """
    try:
        with open_word_document(content, LIMITS["archive"]) as document:
            texts = [list(_parts(text)) for text in document.texts]
            answers = translated(texts) if texts else []
            return document.replaced([[(part.text, part.style) for part in answer] for answer in answers])
    except Unreadable as error:
        if error.fault is Fault.BUSY:
            raise
        raise BadDocument(error.detail) from error


def _parts(text: Text) -> Iterator[Part]:
    for said, look in text:
        for piece, kept in untranslatable.split(said):
            yield Part(piece, look, kept)
