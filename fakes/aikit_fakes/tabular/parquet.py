"""Rows of Parquet files, by DuckDB within a memory limit."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO

from aikit.distribution import install_command
from aikit.errors import MissingExtra
from aikit_fakes.tabular.columns import Column
from aikit_fakes.tabular.formats import RawRow, RowFault, pick
from aikit_fakes.tabular.layout import Layout

BATCH = 256
"""Rows fetched at a time; rows may be large."""
_MEMORY = "512MB"


@contextmanager
def rows(
    file: BinaryIO, layout: Layout, fault: RowFault, on_read: Callable[[int], None]
) -> Iterator[tuple[Sequence[Column], Iterator[RawRow]]]:
    """The columns of a file, and its rows, counted from 1; no columns where its schema will not do.

    Args:
        file: the file.
        layout: its columns and bounds.
        fault: told of each row that cannot be read.
        on_read: called with the size of each row that was read.

    Raises:
        MissingExtra: DuckDB is not installed.
    """
    try:
        import duckdb
    except ModuleNotFoundError as error:
        raise MissingExtra(f"Parquet files need DuckDB: {install_command('tabular')}") from error
    with NamedTemporaryFile(suffix=".parquet") as copy:  # it is read from its end first
        shutil.copyfileobj(file, copy)
        copy.flush()
        settings: dict[str, Any] = {
            "memory_limit": _MEMORY,
            "threads": "1",
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "temp_directory": "",
        }
        with duckdb.connect(":memory:", config=settings) as connection:
            try:
                query = connection.execute("SELECT * FROM read_parquet($1) LIMIT 0", [os.fspath(copy.name)])
                names = [about[0] for about in query.description or ()]
                columns, places = pick(names, layout, lambda reason: fault(0, "", reason))
                chosen = ", ".join(_quoted(names[place]) if place >= 0 else "NULL" for place in places)
                if columns:
                    connection.execute(f"SELECT {chosen} FROM read_parquet($1)", [os.fspath(copy.name)])  # noqa: S608  quoted
            except duckdb.Error as error:
                fault(0, "", _reason(error))
                columns = ()
            yield columns, _fetched(connection, layout, fault, on_read, duckdb.Error) if columns else iter(())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _fetched(
    connection: Any, layout: Layout, fault: RowFault, on_read: Callable[[int], None], broken: type[Exception]
) -> Iterator[RawRow]:
    number = 0
    while True:
        try:
            batch = connection.fetchmany(BATCH)
        except broken as error:
            fault(number + 1, "", _reason(error))
            return
        if not batch:
            return
        for row in batch:
            number += 1
            size = sum(len(value) for value in row if isinstance(value, str | bytes))
            if size > layout.row_bytes:
                fault(number, "", f"the row is longer than {layout.row_bytes} bytes")
                continue
            on_read(size)
            yield number, row


def _reason(error: Exception) -> str:
    return f"not a Parquet file that can be read: {' '.join(str(error).split())[:200]}"
