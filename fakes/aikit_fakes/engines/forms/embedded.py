"""The embedded engine: key-value pairs by layout rules."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from aikit_fakes.engines.forms import Field, key_values
from aikit_fakes.engines.pages import Box
from aikit_fakes.engines.tables import bordered

if TYPE_CHECKING:
    from aikit_fakes.engines.forms import Forms
    from aikit_fakes.engines.pages import Page
    from aikit_fakes.engines.tables.grid import Grid


class Embedded:
    """RulingLines on colons, lines, boxes and what stands beside what."""

    name = "embedded:form-rules@1"

    def find(self, page: Page) -> list[Field]:
        """The fields of a page, from top to bottom."""
        runs = key_values.pieces(page)
        found = list(key_values.ticked(page, runs))
        taken = {place for place, run in enumerate(runs) if any(run[0] in field.key for field in found)}
        found += key_values.labelled(page, runs, taken)
        cells = [box for grid in bordered.grids(page) for box in _boxes(grid)]
        used = [Box.around(token.box for token in field.key) for field in found]
        found += key_values.boxed(page, cells, used)
        return sorted(found, key=lambda field: (field.key[0].box.top, field.key[0].box.left))


def load() -> Forms:
    """The embedded finder."""
    return Embedded()


def _boxes(grid: Grid) -> list[Box]:
    """The cells of a grid, those that are joined as one."""
    spans = grid.joined()
    cells = [
        Box(left, top, right, bottom) for top, bottom in pairwise(grid.across) for left, right in pairwise(grid.down)
    ]
    return [cell for cell in cells if not any(cell.within(span.box) > 0.5 for span in spans)] + [s.box for s in spans]
