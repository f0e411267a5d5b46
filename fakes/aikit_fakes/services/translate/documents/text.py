"""Plain text: line by line, white space kept."""

from __future__ import annotations

from aikit_fakes.engines.translation import Part
from aikit_fakes.services.translate.documents.formats import Translate, decoded


def translate(content: bytes, translated: Translate) -> bytes:
    """The text in another language; a byte order mark and every line end stay."""
    (parts,) = translated([[Part(decoded(content))]])
    return "".join(part.text for part in parts).encode("utf-8", "replace")
