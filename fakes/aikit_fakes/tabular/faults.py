"""Faults of tables: what is wrong with a row of somebody's file."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Fault(NamedTuple):
    """A row that cannot be read, or a value that is not of its column's type.

    Attributes:
        file: the file's name below its S3 prefix.
        row: the number of the line that the row begins on, from 1, the header counted; of the row in Parquet.
        column: the column's name; "" where the whole row or file is meant.
        reason: what is wrong, without a full stop.
    """

    file: str
    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        column = f", column {self.column!r}" if self.column else ""
        return f"{self.file}, row {self.row}{column}: {self.reason}"


OnFault = Callable[[Fault], None]
"""Called with each fault; what it raises ends the reading, else the row is left out."""


class Faults:
    """Counts faults, and keeps the first ones for a report.

    Args:
        kept: how many are kept.

    Attributes:
        count: how many there were.
        first: those that are kept, in the order of the rows.
    """

    def __init__(self, kept: int = 20) -> None:
        self._kept = kept
        self.count = 0
        self.first: list[Fault] = []

    def __call__(self, fault: Fault) -> None:
        self.count += 1
        if len(self.first) < self._kept:
            self.first.append(fault)
