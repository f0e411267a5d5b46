"""What the readers of all formats share: the choice of columns by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from aikit_fakes.tabular.columns import Column
from aikit_fakes.tabular.layout import Layout

RawRow = tuple[int, Sequence[Any]]
"""A row's number, and its values as the file holds them, one for each column that is read."""
RowFault = Callable[[int, str, str], None]
"""Told the row's number, the column and the reason of a fault."""


def pick(names: Sequence[str], layout: Layout, fault: Callable[[str], None]) -> tuple[Sequence[Column], Sequence[int]]:
    """The columns that are read of a file with these names, and their positions in it, -1 for one it need not have.

    No columns where the names will not do, after `fault` was told why.
    """
    known = [name.lower() for name in names] if layout.ignore_case else list(names)
    counts = Counter(known)
    columns = layout.columns or tuple(Column(name, "any", nullable=True) for name in counts if name)
    twice = sorted(column.name for column in columns if counts[column.name] > 1)
    if twice:
        fault(f"the column {twice[0]!r} is there twice")
        return (), ()
    missing = sorted(column.name for column in columns if column.required and column.name not in known)
    if missing:
        needed = sorted(column.name for column in columns if column.required)
        fault(f"the columns {', '.join(needed)} are needed")
        return (), ()
    places = {name: place for place, name in enumerate(known)}
    return columns, [places.get(column.name, -1) for column in columns]
