"""Decoding of XML that users send, in a decoder process: the texts of Word documents, terminologies in TMX."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import NamedTuple

from aikit_fakes.media import sensible
from aikit_fakes.media.decoder_process import DecoderPool, Session

DECODERS = DecoderPool("aikit_fakes.media.markup_decoder", workers=2, memory=512 << 20, extra="local")
_SECONDS = 30.0
"""Seconds of processor time that reading or writing a document may take; one of a megabyte takes about one."""
_TEXTS = 64 << 20
"""Bytes of all texts at most, as JSON."""

Text = Sequence[tuple[str, int]]
"""A text's parts: what each says, and which of the text's looks it has."""


class Tmx(NamedTuple):
    """A terminology as written.

    Attributes:
        source: the source language; `"*all*"` where any may be.
        units: language -> text, of each translation unit.
    """

    source: str
    units: list[dict[str, str]]


class WordDocument:
    """An open Word document.

    Attributes:
        texts: its texts.
    """

    def __init__(self, session: Session, most: int) -> None:
        self._session = session
        self._most = most
        content = session.call("texts", seconds=_SECONDS, most=_TEXTS)[1]
        with sensible():
            self.texts: list[Text] = [[(str(said), int(look)) for said, look in text] for text in json.loads(content)]

    def replaced(self, texts: Sequence[Text]) -> bytes:
        """The document's file with other texts, as many as it has.

        Raises:
            Unreadable: it takes too much.
        """
        body = json.dumps(texts).encode()
        return bytes(self._session.call("replaced", seconds=_SECONDS, most=self._most, body=body)[1])


@contextmanager
def open_word_document(content: bytes, limits: Mapping[str, int]) -> Iterator[WordDocument]:
    """The Word document in a file.

    Args:
        content: the file.
        limits: the bounds that `word_decoder.WordDocument` takes.

    Raises:
        Unreadable: it is none, is damaged or too large, or takes too much to read.
    """
    with DECODERS.session("word", BytesIO(content), limits, seconds=_SECONDS) as session:
        yield WordDocument(session, 2 * limits["unpacked"])


def read_tmx(content: bytes) -> Tmx:
    """The terminology in a TMX file.

    Raises:
        Unreadable: it is not XML, declares entities, or takes too much to read.
    """
    with DECODERS.session("tmx", BytesIO(content), {}, seconds=_SECONDS) as session:
        found = session.call("units", seconds=_SECONDS, most=_TEXTS)[1]
        with sensible():
            units = [{str(language): str(text) for language, text in unit} for unit in json.loads(found)]
            return Tmx(str(session.facts["source"]), units)
