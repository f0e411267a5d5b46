"""Training data of recognizers: documents, and CSV files of annotations or entity lists."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aikit_fakes.engines.recognizer import Example, Span
from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import Objects
from aikit_fakes.s3_locations import Files
from aikit_fakes.services.comprehend.classifier_data import invalid, refuse
from aikit_fakes.services.comprehend.documents import NO_READ, PER_FILE, Document, check_limits, documents_of
from aikit_fakes.tabular import Column, Layout, Row, Table

Place = tuple[str, int | None]
"""The file and line of a document."""

ROW = 16_384
"""Bytes of a line of a CSV file: an entry, its type, and quotes."""


def training_texts(objects: Objects, uri: str, input_format: str, limit: Mapping[str, Any]) -> dict[Place, str]:
    """The texts of training documents, by place.

    Raises:
        JobFailed: they are missing, too many or too large, or not UTF-8.
    """
    bounds = {"files": limit["documents"]["most"], "total": limit["corpus"]["most"], "least": 1}
    files = check_limits(Files(objects, uri, NO_READ), bounds)
    found: dict[Place, str] = {}
    for info in files:
        for document in documents_of(files, info, input_format, {"document": limit["document"]}):
            _refuse_unread(document)
            if document.text.strip():
                found[document.file, document.line] = document.text
            if len(found) > limit["documents"]["most"]:
                raise JobFailed(f"TOO_MANY_DOCUMENTS: The limit is {limit['documents']['most']} documents.")
    return found


def annotated_examples(
    objects: Objects, uri: str, texts: Mapping[Place, str], types: Sequence[str], input_format: str
) -> list[Example]:
    """The documents with the entities that an annotations file marks; types that are not asked for are left out."""
    files = _files_by_last_name(texts)
    marked: dict[Place, list[Span]] = defaultdict(list)
    for row in _rows(objects, uri, ("file", "begin offset", "end offset", "type"), ("line",)):
        line = None if input_format == PER_FILE else _number(row, "line")
        file, label = (row.values[name] or "" for name in ("file", "type"))
        place = files.get(file, file), line
        if place not in texts:
            where = place[0] if line is None else f"{place[0]}, line {line}"
            raise invalid(row, f"there is no document {where}")
        span = Span(_number(row, "begin offset"), _number(row, "end offset"), label)
        if not span.begin < span.end <= len(texts[place]):
            raise invalid(row, f"the document has no characters {span.begin} to {span.end}")
        if span.type in types:
            marked[place].append(span)
    return [Example(text, _without_overlaps(marked[place])) for place, text in texts.items()]


def entity_list_examples(
    objects: Objects, uri: str, texts: Mapping[Place, str], types: Sequence[str], limit: Mapping[str, Any]
) -> list[Example]:
    """The documents with every occurrence of a list's entries, as they are spelt; the longest where several begin."""
    entries: dict[str, str] = {}
    for row in _rows(objects, uri, ("text", "type")):
        text, label = (row.values[name] or "" for name in ("text", "type"))
        if not 1 <= len(text) <= limit["entry"]:
            raise invalid(row, f"an entry has 1 to {limit['entry']} characters")
        if label in types:
            entries[text] = label
        if len(entries) > limit["entries"]:
            raise JobFailed(f"TOO_MANY_ENTRIES: The limit of an entity list is {limit['entries']} entries.")
    matcher = _EntityMatcher(entries)
    return [Example(text, tuple(matcher.find(text))) for text in texts.values()]


def _files_by_last_name(texts: Mapping[Place, str]) -> dict[str, str]:
    """Files below folders by what follows the last slash, which is how annotations may call them."""
    files = {file for file, _ in texts}
    last = Counter(file.rpartition("/")[2] for file in files)
    return {name: file for file in files if last[name := file.rpartition("/")[2]] == 1}


class _EntityMatcher:
    """Matches an entity list in texts, word by word: a million entries are too many for one pattern."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._entries = entries
        self._lengths: dict[str, list[int]] = defaultdict(list)
        for entry in sorted(entries, key=len, reverse=True):
            first = _START.match(entry)
            lengths = self._lengths[first[0] if first else entry[0]]
            if len(entry) not in lengths:
                lengths.append(len(entry))

    def find(self, text: str) -> Iterator[Span]:
        done = 0
        for match in _START.finditer(text):
            begin = match.start()
            if begin < done:
                continue
            for length in self._lengths.get(match[0], ()):
                end = begin + length
                kind = self._entries.get(text[begin:end])
                if kind is not None and _ends_word(text, end):
                    yield Span(begin, end, kind)
                    done = end
                    break


_START = re.compile(r"\w+|[^\w\s]")


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() and text[end - 1].isalnum())


def _without_overlaps(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in reading order; of two that overlap, the one that begins first, then the longer."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda span: (span.begin, -span.end)):
        if not kept or span.begin >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _rows(objects: Objects, uri: str, required: Sequence[str], optional: Sequence[str] = ()) -> Iterator[Row]:
    """The rows of CSV files by their columns' names in lower case."""
    columns = [Column(name, "any", nullable=True, required=name in required) for name in (*required, *optional)]
    layout = Layout(columns=tuple(columns), strict=False, strip=True, ignore_case=True, row_bytes=ROW)
    return Table(Files(objects, uri, NO_READ), layout, refuse).rows()


def _number(row: Row, column: str) -> int:
    text = row.values[column] or ""
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise invalid(row, f"'{column}' is no number: {text[:40]!r}")
    return int(text)


def _refuse_unread(document: Document) -> None:
    if document.error is not None:
        code, message = document.error
        where = document.file if document.line is None else f"{document.file}, line {document.line}"
        raise JobFailed(f"{code}: {where}: {message}")
