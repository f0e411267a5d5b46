"""Translation of documents: text/plain, text/html and Word, formatting kept."""

from __future__ import annotations

from collections.abc import Callable

from aikit_fakes.services.translate.documents import docx, html, text
from aikit_fakes.services.translate.documents.formats import BadDocument, Translate
from aikit_fakes.services.translate.documents.text import translate_text

__all__ = ["FORMS", "BadDocument", "Translate", "translate_text"]

FORMS: dict[str, Callable[[bytes, Translate], bytes]] = {
    "text/plain": text.translate,
    "text/html": html.translate,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": docx.translate,
}
"""By content type: from a document, and what translates its texts, to the translated document; see `BadDocument`."""
