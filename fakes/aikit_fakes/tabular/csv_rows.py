"""Rows of CSV files, by the standard library's parser over bounded lines."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from aikit_fakes.tabular.columns import Column
from aikit_fakes.tabular.formats import RawRow, RowFault, pick
from aikit_fakes.tabular.layout import Layout
from aikit_fakes.tabular.lines import BadLine, Lines


def rows(lines: Lines, layout: Layout, fault: RowFault) -> tuple[Sequence[Column], Iterator[RawRow]]:
    """The columns of a file, and its rows: the cells of the columns; no columns where the header will not do."""
    # the bound of a field belongs to the whole process; it is only ever raised
    csv.field_size_limit(max(csv.field_size_limit(), layout.row_bytes))
    parsed = _parsed(lines, layout, fault)
    if not layout.header:
        return layout.columns, _fitting(parsed, layout, range(len(layout.columns)), len(layout.columns), fault)
    number, names = next(parsed, (1, []))
    columns, positions = pick([name.strip() for name in names], layout, lambda reason: fault(number, "", reason))
    return columns, _fitting(parsed, layout, positions, len(names), fault)


def _parsed(lines: Lines, layout: Layout, fault: RowFault) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, with the numbers of the lines they begin on."""
    reader = csv.reader(
        lines,
        delimiter=layout.delimiter,
        quotechar=layout.quote,
        skipinitialspace=layout.strip,
        strict=layout.strict,
    )
    while True:
        lines.begin_row()
        try:
            row = next(reader)
        except StopIteration:
            return
        except (csv.Error, BadLine) as error:  # the parser begins a new row after a fault
            fault(lines.first, "", str(error))
            continue
        if row and (row[0].strip() or any(map(str.strip, row))):
            yield lines.first, row


def _fitting(
    parsed: Iterator[tuple[int, list[str]]], layout: Layout, positions: Sequence[int], width: int, fault: RowFault
) -> Iterator[RawRow]:
    """The cells of the columns, of the rows that have as many cells as there are columns in the file."""
    in_order = list(positions) == list(range(width))
    for number, row in parsed:
        if len(row) != width:
            fault(number, "", f"{_needed(layout, width)}, not {len(row)}")
            continue
        cells = row if in_order else [row[position] if position >= 0 else "" for position in positions]
        yield number, [cell.strip() for cell in cells] if layout.strip else cells


def _needed(layout: Layout, width: int) -> str:
    if layout.header:
        return f"{width} columns are needed"
    *names, last = (column.name for column in layout.columns)
    return f"{width} columns are needed, {', '.join(names)} and {last}" if names else f"1 column is needed, {last}"
