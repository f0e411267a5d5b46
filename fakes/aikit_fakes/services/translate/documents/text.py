"""Plain text: line by line, white space kept; markup, links, code and placeholders in it stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aikit_fakes.engines.translation import Part
from aikit_fakes.services.translate import untranslatable
from aikit_fakes.services.translate.documents import html
from aikit_fakes.services.translate.documents.formats import BadDocument, Translate, decoded

_MARKUP = re.compile(
    r"</?[A-Za-z][^<>]*>|<!--|<!\[CDATA\[|<[?!][A-Za-z]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});"
)


def translate(content: bytes, translated: Translate) -> bytes:
    """The text in another language; a byte order mark and every line end stay."""
    return translate_text(decoded(content), translated).encode("utf-8", "replace")


def translate_text(text: str, translated: Translate) -> str:
    """The text in another language."""
    if _MARKUP.search(text):
        try:
            return html.translate_source(text, translated, page=False)
        except BadDocument:  # marks without end, that are no markup
            pass
    answers = translated(list(_texts(text)))
    return "".join(part.text for each in answers for part in each)


def _texts(text: str) -> Iterator[list[Part]]:
    """The text in pieces, which together are the text: lines with something to keep, and what is between them."""
    plain: list[str] = []
    line: list[Part] = []
    for piece, kept in untranslatable.split(text):
        if kept:
            line.append(Part(piece, kept=True))
            continue
        first, *rest = re.split(r"(?<=\n)", piece)
        line.append(Part(first))
        for after in rest:
            if any(part.kept for part in line):
                if plain:
                    yield [Part("".join(plain))]
                plain = []
                yield line
            else:
                plain += [part.text for part in line]
            line = [Part(after)]
    if any(part.kept for part in line):
        if plain:
            yield [Part("".join(plain))]
        yield line
    else:
        yield [Part("".join([*plain, *(part.text for part in line)]))]
