"""The reader of tables: the files below an S3 prefix, row by row or in chunks of columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

from aikit_fakes.objects import Info
from aikit_fakes.s3_locations import Files, printable
from aikit_fakes.tabular import csv_rows, json_lines
from aikit_fakes.tabular.columns import Column
from aikit_fakes.tabular.faults import Fault, OnFault
from aikit_fakes.tabular.formats import RawRow, RowFault
from aikit_fakes.tabular.layout import Layout
from aikit_fakes.tabular.lines import Lines

ROWS = 2_000
"""Rows of a chunk: what is gone through twice stays in the cache of the processor."""
SIZE = 16 * 1024 * 1024
"""Bytes after which a chunk of large rows ends."""


class Row(NamedTuple):
    """One row.

    Attributes:
        file: the file's name below the prefix.
        number: of the line that the row begins on, from 1; of the row in Parquet.
        values: by the columns' names.
    """

    file: str
    number: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows of one file.

    Attributes:
        file: the file's name below the prefix.
        numbers: of the lines that the rows begin on.
        columns: the values by the columns' names.
    """

    file: str
    numbers: Sequence[int]
    columns: Mapping[str, Sequence[Any]]

    def __len__(self) -> int:
        return len(self.numbers)


class Table:
    """The rows of the files below an S3 prefix, one file after the other.

    Args:
        files: the files.
        layout: how they are written, and the columns that are read.
        on_fault: told each row that is left out because it cannot be read or converted; what it raises ends the
            reading.

    Attributes:
        read: bytes that have been read.
    """

    def __init__(self, files: Files, layout: Layout, on_fault: OnFault) -> None:
        self._files = files
        self._layout = layout
        self._on_fault = on_fault
        self.read = self._decoded = 0

    @property
    def progress(self) -> float:
        """How much has been read, 0 to 1."""
        return min(self.read / self._files.bytes, 1.0) if self._files.bytes else 1.0

    def rows(self) -> Iterator[Row]:
        """The rows, each as soon as it is read; a row of JSON Lines without columns is the whole object."""
        for info in self._files:
            name = self._files.name(info)
            fault = self._fault(name)
            with self._open(info, fault) as (columns, found):
                if columns is None:
                    yield from (Row(name, number, values) for number, values in found)
                    continue
                converters = [(column.name, column.converter()) for column in columns]
                for number, cells in found:
                    values: dict[str, Any] = {}
                    for (column, convert), cell in zip(converters, cells, strict=True):
                        try:
                            values[column] = convert(cell)
                        except ValueError as error:
                            fault(number, column, str(error))
                            break
                    else:
                        yield Row(name, number, values)

    def chunks(self, rows: int = ROWS) -> Iterator[Chunk]:
        """The rows in chunks of at most `rows`; faults of a chunk are told before it is given out."""
        for info in self._files:
            name = self._files.name(info)
            fault = self._fault(name)
            with self._open(info, fault) as (columns, found):
                if columns is None:
                    raise ValueError("JSON Lines are read in chunks only by columns")
                for batch in self._batches(found, rows):
                    chunk = _converted(name, columns, batch, fault)
                    if len(chunk):
                        yield chunk

    def _batches(self, found: Iterator[RawRow], rows: int) -> Iterator[list[RawRow]]:
        """The rows in portions, bounded by count and by size."""
        batch: list[RawRow] = []
        begun = self._decoded
        for row in found:
            batch.append(row)
            if len(batch) == rows or self._decoded - begun > SIZE:
                yield batch
                batch, begun = [], self._decoded
        if batch:
            yield batch

    @contextmanager
    def _open(self, info: Info, fault: RowFault) -> Iterator[tuple[Sequence[Column] | None, Iterator[Any]]]:
        """The columns that are read of a file, and its rows; None for the whole objects of JSON Lines."""
        layout, begun = self._layout, self.read
        with self._files.open(info) as file:
            lines = Lines(file, layout.row_bytes, self._count)
            if layout.format == "PARQUET":
                from aikit_fakes.tabular import parquet

                with parquet.rows(file, layout, fault, self._count_decoded) as (columns, found):
                    yield columns, found
            elif layout.format == "CSV":
                columns, found = csv_rows.rows(lines, layout, fault)
                yield columns, found if columns else iter(())
            elif layout.columns:
                yield layout.columns, json_lines.rows(lines, layout, fault)
            else:
                yield None, json_lines.objects(lines, fault)
        self.read = begun + info.size  # also of a file whose header will not do

    def _count(self, size: int) -> None:
        self.read += size
        self._decoded += size

    def _count_decoded(self, size: int) -> None:
        self._decoded += size

    def _fault(self, file: str) -> RowFault:
        def tell(number: int, column: str, reason: str) -> None:
            self._on_fault(Fault(file, number, column, printable(reason)))

        return tell


def _converted(file: str, columns: Sequence[Column], batch: Sequence[RawRow], fault: RowFault) -> Chunk:
    """A chunk of the rows whose values are all of their columns' types."""
    numbers = [number for number, _ in batch]
    raw = list(zip(*(cells for _, cells in batch), strict=True))
    values: list[list[Any]] = []
    bad: dict[int, tuple[str, str]] = {}
    for column, cells in zip(columns, raw, strict=True):
        convert = column.converter()
        try:
            values.append(list(map(convert, cells)))
        except ValueError:  # seldom: only then is it worth while to look at each cell
            values.append([])
            for place, cell in enumerate(cells):
                try:
                    values[-1].append(convert(cell))
                except ValueError as error:
                    values[-1].append(None)
                    bad.setdefault(place, (column.name, str(error)))
    for place in sorted(bad):
        fault(numbers[place], *bad[place])
    if bad:
        numbers = [number for place, number in enumerate(numbers) if place not in bad]
        values = [[value for place, value in enumerate(each) if place not in bad] for each in values]
    return Chunk(file, numbers, {column.name: each for column, each in zip(columns, values, strict=True)})
