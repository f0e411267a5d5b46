"""Layouts of tables: the format of the files, their columns, dialect of CSV, and bounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aikit_fakes.tabular.columns import Column

Format = Literal["CSV", "JSON_LINES", "PARQUET"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """How the files of a table are written.

    Attributes:
        format: of the files.
        columns: those that are read, in the order of a CSV file without header; every column of the file as it is when
            there are none.
        header: whether the first row of a CSV file names its columns; they may then come in any order.
        delimiter, quote: of CSV.
        strict: whether text around quotes and quotes that are never closed are faults of CSV.
        strip: whether white space around the cells of CSV is dropped.
        ignore_case: whether names of columns are compared in lower case; `columns` are then named so.
        row_bytes: how large a row may be, in bytes of UTF-8.
    """

    format: Format = "CSV"
    columns: tuple[Column, ...] = ()
    header: bool = True
    delimiter: str = ","
    quote: str = '"'
    strict: bool = True
    strip: bool = False
    ignore_case: bool = False
    row_bytes: int = 1024 * 1024

    def __post_init__(self) -> None:
        if self.format == "CSV" and not self.header and not self.columns:
            raise ValueError("a CSV file without header needs columns")
