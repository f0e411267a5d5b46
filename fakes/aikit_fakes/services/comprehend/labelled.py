"""Labelled documents for classifiers: CSV files and augmented manifests of Ground Truth, one row after the other.

The files are a stranger's: lines, fields and numbers of rows are bounded, and what breaks the form fails the training
with the row that does.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO, NamedTuple

from aikit_fakes.context import Context
from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import Objects, ObjectsError, split_uri
from aikit_fakes.services.comprehend.documents import NO_READ, Files, checked, lines, shown

FORM = "INVALID_TRAINING_DATA: {file}, row {row}: {reason}."
NO_UTF_8 = "the file is not in UTF-8"


class Row(NamedTuple):
    """One labelled document; `test` where it is for measuring, not for training."""

    text: str
    labels: tuple[str, ...]
    test: bool


class Input:
    """The labelled documents that a classifier's `InputDataConfig` names.

    Args:
        objects: where they are.
        config: the InputDataConfig.
        mode: `MULTI_CLASS` or `MULTI_LABEL`.
        limit: `[classifier]` of limits.toml.

    Raises:
        JobFailed: files are missing or too large; while it is gone through: a row breaks the form.
    """

    def __init__(self, objects: Objects, config: Mapping[str, Any], mode: str, limit: Mapping[str, Any]) -> None:
        self._objects = objects
        self._limit = limit
        self._delimiter = config.get("LabelDelimiter", "|") if mode == "MULTI_LABEL" else ""
        bounds = {"files": limit["documents"], "total": limit["total"], "least": 1}
        sources = _manifests(config) if config["DataFormat"] == "AUGMENTED_MANIFEST" else _tables(config)
        self._sources = [(checked(Files(objects, uri), bounds), names, test) for uri, names, test in sources]
        self._bytes = sum(files.bytes for files, _, _ in self._sources)
        self._read = 0

    @property
    def done(self) -> float:
        """How much has been read, 0 to 1."""
        return min(self._read / self._bytes, 1.0) if self._bytes else 1.0

    def __iter__(self) -> Iterator[Row]:
        count = 0
        for files, attributes, test in self._sources:
            for info in files:
                with files.open(info) as file:
                    name = files.name(info)
                    rows = self._manifest(file, name, attributes) if attributes else self._table(file, name)
                    for text, labels in rows:
                        count += 1
                        if count > self._limit["documents"]:
                            most = self._limit["documents"]
                            raise JobFailed(f"TOO_MANY_DOCUMENTS: The training data has more than {most} documents.")
                        yield Row(text, labels, test)

    def _table(self, file: BinaryIO, name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Rows of a CSV file: labels, text."""
        # the bound of a field belongs to the whole process; it is only ever raised, to what AWS takes
        csv.field_size_limit(max(csv.field_size_limit(), self._limit["document"]))
        reader = csv.reader(self._lines(file, name))
        try:
            for row in reader:
                if not any(cell.strip() for cell in row):
                    continue
                if len(row) != 2:
                    raise broken(name, reader.line_num, f"2 columns are needed, label and text, not {len(row)}")
                yield self._checked(row[1], row[0], name, reader.line_num)
        except csv.Error as error:
            raise broken(name, reader.line_num, str(error)) from error

    def _manifest(self, file: BinaryIO, name: str, attributes: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Rows of an augmented manifest: a JSON object a line."""
        for number, line in enumerate(self._lines(file, name), 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise broken(name, number, "not a line of JSON") from error
            if not isinstance(row, dict):
                raise broken(name, number, "not a JSON object")
            labels = [label for attribute in attributes for label in _classes(row, attribute, name, number)]
            if not labels:
                continue  # Ground Truth could not label it
            if not self._delimiter and len(labels) > 1:
                raise broken(name, number, f"{len(labels)} classes, where a document has one")
            yield self._fit(self._text(row, name, number), tuple(dict.fromkeys(labels)), name, number)

    def _text(self, row: Mapping[str, Any], name: str, number: int) -> str:
        if isinstance(row.get("source"), str):
            return str(row["source"])
        if not isinstance(row.get("source-ref"), str):
            raise broken(name, number, "neither 'source' nor 'source-ref' is a string")
        try:
            with self._objects.read(*split_uri(row["source-ref"])) as file:
                content = file.read(self._limit["document"] + 1)
        except ObjectsError as error:
            raise JobFailed(NO_READ.format(reason=error)) from error
        if len(content) > self._limit["document"]:
            raise broken(name, number, f"the document is longer than {self._limit['document']} bytes")
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            raise broken(name, number, NO_UTF_8) from error

    def _checked(self, text: str, label: str, name: str, number: int) -> tuple[str, tuple[str, ...]]:
        parts = label.split(self._delimiter) if self._delimiter else [label]
        labels = tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
        if not labels:
            raise broken(name, number, "there is no label")
        return self._fit(text, labels, name, number)

    def _fit(self, text: str, labels: tuple[str, ...], name: str, number: int) -> tuple[str, tuple[str, ...]]:
        most = self._limit["class_name"]
        if any(len(label) > most for label in labels):
            raise broken(name, number, f"a class name is longer than {most} characters")
        if any("\ud800" <= character <= "\udfff" for label in labels for character in label):
            raise broken(name, number, "a class name holds half a character")  # JSON can escape what UTF-8 cannot hold
        if not text.strip():
            raise broken(name, number, "there is no text")
        return text, labels

    def _lines(self, file: BinaryIO, name: str) -> Iterator[str]:
        """The lines of a file with their ends, decoded."""
        most = self._limit["document"]
        for number, (content, size, end) in enumerate(lines(file, most), 1):
            self._read += size + len(end)
            if size > most:
                raise broken(name, number, f"the row is longer than {most} bytes")
            try:
                yield content.decode("utf-8-sig" if number == 1 else "utf-8") + end.decode("ascii")
            except UnicodeDecodeError as error:
                raise broken(name, number, NO_UTF_8) from error


def check_manifests(manifests: Sequence[Mapping[str, Any]], limit: Mapping[str, int], context: Context) -> None:
    """Refuse manifests that are too many or of PDF files; when the request comes, as AWS does."""
    if len(manifests) > limit["manifests"]:
        raise context.error("InvalidRequestException", f"More than {limit['manifests']} augmented manifests are given.")
    for manifest in manifests:
        if manifest.get("DocumentType") == "SEMI_STRUCTURED_DOCUMENT":
            raise context.unsupported("PDF, Word and image files are not read locally, only text in UTF-8")
        if not 1 <= len(manifest["AttributeNames"]) <= limit["attributes"]:
            raise context.error(
                "InvalidRequestException", f"A manifest needs 1 to {limit['attributes']} AttributeNames."
            )


Source = tuple[str, tuple[str, ...], bool]


def _tables(config: Mapping[str, Any]) -> Iterator[Source]:
    yield config["S3Uri"], (), False
    if "TestS3Uri" in config:
        yield config["TestS3Uri"], (), True


def _manifests(config: Mapping[str, Any]) -> Iterator[Source]:
    for manifest in config["AugmentedManifests"]:
        yield manifest["S3Uri"], tuple(manifest["AttributeNames"]), manifest.get("Split") == "TEST"


def _classes(row: Mapping[str, Any], attribute: str, name: str, number: int) -> list[str]:
    """The classes of one labelling job; none where it did not label the document."""
    about = row.get(f"{attribute}-metadata")
    if about is None:
        return []
    found = None
    if isinstance(about, dict):
        several = about.get("class-map")
        found = [about["class-name"]] if "class-name" in about else several
        if isinstance(several, dict) and "class-name" not in about:
            found = list(several.values())
    if not isinstance(found, list) or not all(isinstance(each, str) and each for each in found):
        raise broken(name, number, f"'{attribute}-metadata' has neither a class-name nor a class-map of names")
    return found


def broken(file: str, row: int, reason: str) -> JobFailed:
    """The failure of a training whose file breaks the form; to be raised."""
    return JobFailed(shown(FORM.format(file=file, row=row, reason=reason)))
