"""Table recognition: cells, spans and roles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Box, Page, Row, Token

__all__ = ["Cell", "Role", "Span", "Table", "Tables"]

Role = Literal["header", "title", "section", "summary", "footer"]


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """The smallest piece of a table: one row high, one column wide.

    Attributes:
        row, column: counted from 0.
        box: where.
        tokens: its words in reading order.
        role: what it is for, where it is more than data.
    """

    row: int
    column: int
    box: Box
    tokens: tuple[Token, ...]
    role: Role | None = None

    @property
    def text(self) -> str:
        """Its words with spaces between."""
        return " ".join(token.text for token in self.tokens)


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """Cells that are one.

    Attributes:
        row, column: of its first cell.
        rows, columns: how many it spans.
        box: where.
        role: as of a cell.
    """

    row: int
    column: int
    rows: int
    columns: int
    box: Box
    role: Role | None = None

    def holds(self, cell: Cell) -> bool:
        """Whether a cell is part of it."""
        return self.row <= cell.row < self.row + self.rows and self.column <= cell.column < self.column + self.columns


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table.

    Attributes:
        box: where.
        confidence: 0 to 1.
        cells: row by row, every one of the grid.
        spans: those that are larger than one cell.
        ruled: whether lines are drawn between its cells.
        title, footer: the line above and the lines below that belong to it.
    """

    box: Box
    confidence: float
    cells: tuple[Cell, ...]
    spans: tuple[Span, ...]
    ruled: bool
    title: tuple[Row, ...] = ()
    footer: tuple[Row, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return self.cells[-1].row + 1

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return self.cells[-1].column + 1


class Tables(Protocol):
    """Finds tables.

    Attributes:
        name: who answers, such as `"embedded:rules-and-gaps@1"`.
    """

    name: str

    def find(self, page: Page) -> list[Table]:
        """The tables of a page, from top to bottom."""
        ...
