"""Amazon Translate: a web page localised by the reader's place.

    python examples/translate.py [local | aws]

The hotel's page is written once, in English. Whoever opens it gets it in the language of their place: its text is
translated, its markup stays, and formats go where their words go. The hotel's name comes out as its terminology says. A
reader whose language no engine here writes gets the page as it is, and the log gets AWS's own error.
"""

from __future__ import annotations

import re
import sys
import textwrap
import time
from pathlib import Path
from typing import NamedTuple

from aikit import AIKit
from aikit.errors import ServiceError
from terminal import clipped, side_by_side

PAGE = Path(__file__).with_name("page.html")
TERMINOLOGY = "en,es,ca,fr,pt-PT\nHarbour View,Vista del Puerto,Vista del Port,Vue du Port,Vista do Porto\n"
READERS = {"Madrid": "es", "Barcelona": "ca", "Paris": "fr", "Lisbon": "pt-PT", "Tokyo": "ja"}
COLUMNS = 56


class Version(NamedTuple):
    """The page as a place reads it, who translated it, and the terms that were applied."""

    place: str
    language: str
    page: str
    engine: str
    terms: str


class Localised(NamedTuple):
    """The page as it was written, its versions, and the error code for each place that has none."""

    page: str
    versions: list[Version]
    refused: dict[str, str]


def main(backend: str) -> Localised:
    kit = AIKit(backend)
    page = PAGE.read_text(encoding="utf-8")
    kit.translate.import_terminology(
        name="harbour-view",
        merge_strategy="OVERWRITE",
        terminology_data={"file": TERMINOLOGY.encode(), "format": "CSV"},
    )
    print("\n  Amazon Translate: a web page localised by the reader's place\n")
    localised = Localised(page, [], {})
    for place, language in READERS.items():
        began = time.perf_counter()
        try:
            translated, engine, terms = translate_page(kit, page, language)
        except ServiceError as error:
            print(f"  {place} ({language}) reads the page in English: {error.code}")
            print(textwrap.indent(textwrap.fill(clipped(error.message, 330), 108), "    "))
            localised.refused[f"{place} ({language})"] = error.code
            continue
        milliseconds = (time.perf_counter() - began) * 1e3
        print(f"  {place} ({language}), {milliseconds:.0f} ms, by {engine}; terms: {terms}\n")
        print(columns(page, translated) + "\n")
        assert re.findall("<script.*?</script>", page) == re.findall("<script.*?</script>", translated)
        localised.versions.append(Version(place, language, translated, engine, terms))
    print('  scripts, links and what says translate="no" are as they were\n')
    return localised


def translate_page(kit: AIKit, page: str, language: str) -> tuple[str, str, str]:
    """The page in a language, who translated it, and the terms that were applied."""
    answer = kit.translate.translate_document(
        document={"content": page.encode(), "content_type": "text/html"},
        source_language_code="en",
        target_language_code=language,
        terminology_names=["harbour-view"],
    )
    terms = [f"{term.source_text} → {term.target_text}" for one in answer.applied_terminologies for term in one.terms]
    return answer.translated_document.content.decode(), str(answer.meta.engine), ", ".join(terms)


def columns(page: str, translated: str) -> str:
    """The bodies of two pages, line by line."""
    left, right = ([line for line in one.splitlines() if re.match("<(h1|p|ul)>", line)] for one in (page, translated))
    lines: tuple[list[str], list[str]] = ([], [])
    for pair in zip(left, right, strict=True):
        wrapped = [textwrap.wrap(line, COLUMNS, break_long_words=False) for line in pair]
        height = max(map(len, wrapped))
        for column, rows in zip(lines, wrapped, strict=True):
            column += rows + [""] * (height - len(rows))
    return side_by_side(*lines, COLUMNS)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "local")
