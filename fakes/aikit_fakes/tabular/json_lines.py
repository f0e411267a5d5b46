"""Rows of JSON Lines files: one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from aikit_fakes.tabular.formats import RawRow, RowFault
from aikit_fakes.tabular.layout import Layout
from aikit_fakes.tabular.lines import BadLine, Lines


def objects(lines: Lines, fault: RowFault) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects of the lines that are not blank, with the numbers of their lines."""
    while True:
        lines.begin_row()
        try:
            line = next(lines)
        except StopIteration:
            return
        except BadLine as error:
            fault(lines.first, "", str(error))
            continue
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            fault(lines.first, "", "not a line of JSON")
            continue
        if isinstance(found, dict):
            yield lines.first, found
        else:
            fault(lines.first, "", "not a JSON object")


def rows(lines: Lines, layout: Layout, fault: RowFault) -> Iterator[RawRow]:
    """The values of the columns, of the objects that have the keys they must have."""
    for number, found in objects(lines, fault):
        keys = {key.lower(): value for key, value in found.items()} if layout.ignore_case else found
        missing = [column.name for column in layout.columns if column.required and column.name not in keys]
        if missing:
            fault(number, missing[0], "the object has no such key")
        else:
            yield number, [keys.get(column.name) for column in layout.columns]
