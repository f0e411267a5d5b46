"""The cell grid of a table, and its merged cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from aikit_fakes.engines.pages import Box
from aikit_fakes.engines.tables import Cell, Span

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Token


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of a grid and the cells that have no wall between them.

    Attributes:
        across: where rows begin and end, in pixels from the top, one more than there are rows.
        down: where columns begin and end, in pixels from the left.
        spans: row, column, rows and columns of what is larger than a cell.
    """

    across: tuple[float, ...]
    down: tuple[float, ...]
    spans: tuple[tuple[int, int, int, int], ...] = ()

    @property
    def box(self) -> Box:
        """Where it is."""
        return Box(self.down[0], self.across[0], self.down[-1], self.across[-1])

    def cells(self, tokens: Sequence[Token], together: float = 0.0) -> tuple[Cell, ...]:
        """Its cells with their words.

        Args:
            tokens: line by line, from left to right.
            together: words that are closer are in one cell, that of the middle of all; each by itself when 0.
        """
        held: dict[tuple[int, int], list[Token]] = {}
        for run in _runs([token for token in tokens if self.box.holds(token.box.middle)], together):
            x, y = Box.around(token.box for token in run).middle
            row = min(max(int(np.searchsorted(self.across, y)) - 1, 0), len(self.across) - 2)
            column = min(max(int(np.searchsorted(self.down, x)) - 1, 0), len(self.down) - 2)
            over = (span for span in self.spans if span[0] <= row < span[0] + span[2])
            for span in over:
                if together and span[1] <= column < span[1] + span[3]:
                    row, column = span[:2]
            held.setdefault((row, column), []).extend(run)
        return tuple(
            Cell(row, column, Box(left, top, right, bottom), tuple(held.get((row, column), ())))
            for row, (top, bottom) in enumerate(pairwise(self.across))
            for column, (left, right) in enumerate(pairwise(self.down))
        )

    def joined(self) -> tuple[Span, ...]:
        """Its spans."""
        return tuple(
            Span(
                row,
                column,
                rows,
                columns,
                Box(self.down[column], self.across[row], self.down[column + columns], self.across[row + rows]),
            )
            for row, column, rows, columns in self.spans
        )


def _runs(tokens: Sequence[Token], together: float) -> list[list[Token]]:
    """Words that are closer to each other than `together`."""
    runs: list[list[Token]] = []
    for token in tokens:
        last = runs[-1][-1].box if runs else None
        if last and last.top < token.box.middle[1] < last.bottom and 0 <= token.box.left - last.right < together:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def gathered(values: Sequence[float], apart: float) -> list[float]:
    """Places that lie closer together than `apart` as one, at their mean; in order."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= apart:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [float(np.mean(group)) for group in groups]


def rectangles(
    joined: dict[tuple[int, int], tuple[int, int]], rows: int, columns: int
) -> list[tuple[int, int, int, int]]:
    """What groups of cells without walls between them span: row, column, rows and columns, of more than one cell.

    Args:
        joined: cell -> the cell that stands for its group.
        rows, columns: of the grid.
    """
    groups: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for cell in ((row, column) for row in range(rows) for column in range(columns)):
        groups.setdefault(_root(joined, cell), []).append(cell)
    spans = []
    for cells in groups.values():
        top, left = (min(cell[axis] for cell in cells) for axis in (0, 1))
        high, wide = (max(cell[axis] for cell in cells) - start + 1 for axis, start in ((0, top), (1, left)))
        if high * wide == len(cells) > 1:  # what is no rectangle is a grid with walls missing
            spans.append((top, left, high, wide))
    return spans


def join(joined: dict[tuple[int, int], tuple[int, int]], one: tuple[int, int], other: tuple[int, int]) -> None:
    """Note that there is no wall between two cells."""
    joined[_root(joined, other)] = _root(joined, one)


def _root(joined: dict[tuple[int, int], tuple[int, int]], cell: tuple[int, int]) -> tuple[int, int]:
    while (above := joined.get(cell, cell)) != cell:
        cell = above
    return cell
