"""Training data of classifiers: labelled documents in CSV files and augmented manifests of Ground Truth.

What breaks the form fails the training with the row that does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import InvalidName, Objects
from aikit_fakes.s3_locations import Files, parse, printable, read
from aikit_fakes.services.comprehend.documents import NO_READ, check_limits
from aikit_fakes.tabular import Column, Fault, Layout, Row, Table
from aikit_fakes.tabular.lines import NO_UTF_8


class Example(NamedTuple):
    """One labelled document; `is_test` where it is for testing, not for training."""

    text: str
    labels: tuple[str, ...]
    is_test: bool


class Source(NamedTuple):
    """The files of one S3 location: a table, or a manifest where it has attributes."""

    files: Files
    attributes: tuple[str, ...]
    is_test: bool


class TrainingData:
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
        locations = _manifests(config) if config["DataFormat"] == "AUGMENTED_MANIFEST" else _tables(config)
        self._sources = [
            Source(check_limits(Files(objects, uri, NO_READ), bounds), attributes, is_test)
            for uri, attributes, is_test in locations
        ]
        self._tables = [self._table(source) for source in self._sources]

    @property
    def progress(self) -> float:
        """How much has been read, 0 to 1."""
        size = sum(source.files.bytes for source in self._sources)
        return min(sum(table.read for table in self._tables) / size, 1.0) if size else 1.0

    def __iter__(self) -> Iterator[Example]:
        count = 0
        for source, table in zip(self._sources, self._tables, strict=True):
            for row in table.rows():
                labels = self._manifest_labels(row, source.attributes) if source.attributes else self._labels(row)
                if not labels:
                    continue  # Ground Truth could not label it
                count += 1
                if count > self._limit["documents"]:
                    most = self._limit["documents"]
                    raise JobFailed(f"TOO_MANY_DOCUMENTS: The training data has more than {most} documents.")
                text = self._source(row) if source.attributes else row.values["text"] or ""
                self._check(row, text, labels)
                yield Example(text, labels, source.is_test)

    def _table(self, source: Source) -> Table:
        most = self._limit["document"]
        if source.attributes:
            return Table(source.files, Layout(format="JSON_LINES", row_bytes=most), refuse)
        columns = tuple(Column(name, "any", nullable=True) for name in ("label", "text"))
        return Table(source.files, Layout(columns=columns, header=False, strict=False, row_bytes=most), refuse)

    def _labels(self, row: Row) -> tuple[str, ...]:
        """The labels of a row of CSV."""
        label = row.values["label"] or ""
        parts = label.split(self._delimiter) if self._delimiter else [label]
        labels = tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
        if not labels:
            raise invalid(row, "there is no label")
        return labels

    def _manifest_labels(self, row: Row, attributes: Sequence[str]) -> tuple[str, ...]:
        """The labels that the labelling jobs of a manifest gave; none where they gave none."""
        labels = [label for attribute in attributes for label in _classes(row, attribute)]
        if not self._delimiter and len(labels) > 1:
            raise invalid(row, f"{len(labels)} classes, where a document has one")
        return tuple(dict.fromkeys(labels))

    def _source(self, row: Row) -> str:
        """The text of a row of a manifest: in it, or in the object that it names."""
        if isinstance(row.values.get("source"), str):
            return str(row.values["source"])
        if not isinstance(row.values.get("source-ref"), str):
            raise invalid(row, "neither 'source' nor 'source-ref' is a string")
        try:
            location = parse(row.values["source-ref"])
        except InvalidName as error:
            raise NO_READ(str(error)) from error
        with read(self._objects, location, NO_READ) as file:
            content = file.read(self._limit["document"] + 1)
        if len(content) > self._limit["document"]:
            raise invalid(row, f"the document is longer than {self._limit['document']} bytes")
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            raise invalid(row, NO_UTF_8) from error

    def _check(self, row: Row, text: str, labels: tuple[str, ...]) -> None:
        most = self._limit["class_name"]
        if any(len(label) > most for label in labels):
            raise invalid(row, f"a class name is longer than {most} characters")
        if any("\ud800" <= character <= "\udfff" for label in labels for character in label):
            raise invalid(row, "a class name holds half a character")  # JSON can escape what UTF-8 cannot hold
        if not text.strip():
            raise invalid(row, "there is no text")


def refuse(fault: Fault) -> None:
    """Fail the training whose table has a fault."""
    raise _failure(fault.file, fault.row, fault.reason)


def invalid(row: Row, reason: str) -> JobFailed:
    """The failure of a training whose row breaks the form; to be raised."""
    return _failure(row.file, row.number, reason)


def _failure(file: str, row: int, reason: str) -> JobFailed:
    return JobFailed(printable(f"INVALID_TRAINING_DATA: {file}, row {row}: {reason}."))


def _tables(config: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    yield config["S3Uri"], (), False
    if "TestS3Uri" in config:
        yield config["TestS3Uri"], (), True


def _manifests(config: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    for manifest in config["AugmentedManifests"]:
        yield manifest["S3Uri"], tuple(manifest["AttributeNames"]), manifest.get("Split") == "TEST"


def _classes(row: Row, attribute: str) -> list[str]:
    """The classes of one labelling job; none where it did not label the document."""
    about = row.values.get(f"{attribute}-metadata")
    if about is None:
        return []
    found = None
    if isinstance(about, dict):
        several = about.get("class-map")
        found = [about["class-name"]] if "class-name" in about else several
        if isinstance(several, dict) and "class-name" not in about:
            found = list(several.values())
    if not isinstance(found, list) or not all(isinstance(each, str) and each for each in found):
        raise invalid(row, f"'{attribute}-metadata' has neither a class-name nor a class-map of names")
    return found
