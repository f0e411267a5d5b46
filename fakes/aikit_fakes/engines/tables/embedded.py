"""The embedded engine: bordered and borderless table detection, confirmed by a detection network."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from aikit_fakes.engines.pages import Box
from aikit_fakes.engines.pages.layout_detection import network
from aikit_fakes.engines.tables import Table, bordered, borderless
from aikit_fakes.engines.tables.cell_roles import assigned

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Page, Row
    from aikit_fakes.engines.tables import Tables
    from aikit_fakes.engines.tables.grid import Grid

_SURE = 0.8
"""The network's confidence from which what it sees is a table without lines."""
_DRAWN, _UNSEEN = 0.99, 0.75
"""The confidence of tables with lines, and of those without that no network saw."""
_NEAR = 2.5
"""Line heights that a title or footer is away from its table at most."""
_TITLE = re.compile(r"(table|tab\.|exhibit|schedule|figure)\s*\w+", re.IGNORECASE)
_FOOTER = re.compile(
    r"(\*|†|‡|\(?\d\)|\[\d\]|notes?\b|sources?\b|figures in\b|all (figures|amounts|prices)\b)", re.IGNORECASE
)


class Embedded:
    """RulingLines, gaps and PP-PicoDet."""

    name = "embedded:rules-gaps-picodet@1"

    def __init__(self) -> None:
        self._network = network()

    def find(self, page: Page) -> list[Table]:
        """The tables of a page, from top to bottom."""
        grids = [(grid, True, _DRAWN) for grid in bordered.grids(page) if bordered.is_table(grid)]
        taken = [grid.box for grid, *_ in grids]
        tokens = [token for token in page.tokens if not any(box.holds(token.box.middle) for box in taken)]
        for seen in self._network.of(page):
            if seen.kind != "table" or seen.confidence < _SURE or any(box.within(seen.box) > 0.3 for box in taken):
                continue
            inside = [token for token in tokens if seen.box.holds(token.box.middle)]
            if grid := borderless.grid(borderless.text_rows(inside), page.text_height, sure=True):
                grids.append((grid, False, seen.confidence))
                taken.append(grid.box)
                tokens = [token for token in tokens if not grid.box.holds(token.box.middle)]
        for grid in borderless.grids(borderless.text_rows(tokens), page.text_height):
            grids.append((grid, False, _UNSEEN))
            taken.append(grid.box)
        found = [_table(page, grid, drawn, confidence, taken) for grid, drawn, confidence in grids]
        written = [table for table in found if sum(bool(cell.tokens) for cell in table.cells) > 1]
        return sorted(written, key=lambda table: (table.box.top, table.box.left))


def load() -> Tables:
    """The embedded finder.

    Raises:
        ModelMissing: its network was not pulled.
    """
    return Embedded()


def _table(page: Page, grid: Grid, drawn: bool, confidence: float, taken: Sequence[Box]) -> Table:
    together = 0.0 if drawn else borderless.TOGETHER * page.text_height
    cells, spans = assigned(page, grid.cells(page.tokens, together), grid.joined())
    free = [row for row in page.rows if not any(box.holds(row.box.middle) for box in taken)]
    return Table(grid.box, confidence, cells, spans, drawn, _title(page, grid.box, free), _footer(page, grid.box, free))


def _title(page: Page, box: Box, free: Sequence[Row]) -> tuple[Row, ...]:
    """The line right above that says what the table is."""
    above = [row for row in free if 0 <= box.top - row.box.bottom < _NEAR * page.text_height and _over(row.box, box)]
    row = max(above, key=lambda row: row.box.bottom, default=None)
    if row is None:
        return ()
    centred = abs(row.box.middle[0] - box.middle[0]) < 0.05 * box.width and row.box.width < 0.7 * box.width
    return (row,) if _TITLE.match(row.text) or centred else ()


def _footer(page: Page, box: Box, free: Sequence[Row]) -> tuple[Row, ...]:
    """The lines right below that explain it."""
    found: list[Row] = []
    bottom = box.bottom
    for row in sorted(free, key=lambda row: row.box.top):
        if 0 <= row.box.top - bottom < _NEAR * page.text_height and _over(row.box, box):
            if not found and not _FOOTER.match(row.text):
                break
            found.append(row)
            bottom = row.box.bottom
    return tuple(found)


def _over(one: Box, other: Box) -> bool:
    """Whether most of the narrower lies above or below the other."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > 0.6 * min(one.width, other.width)
