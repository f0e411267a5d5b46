"""Cell roles: column headers, section titles, summaries."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from aikit_fakes.engines.tables import Cell, Role, Span

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Box, Page

_NUMBER = re.compile(r"[^\w]*[A-Z]{0,3}[^\w]*\d[\d.,:/%\s()-]*[^\w]*[A-Za-z]{0,2}\.?")
_SUM = re.compile(
    r"(grand |sub[- ]?|sum )?totals?\b|sum\b|subtotal\b|balance due\b|amount due\b|tax\b|vat\b", re.IGNORECASE
)
_BOLDER = 1.2
"""Times the ink of a data cell's words that those of a heading have, for being bold."""
_SHADE = 8
"""Levels of grey, of 255, between the background of headings and that of data."""


def assigned(page: Page, cells: Sequence[Cell], spans: Sequence[Span]) -> tuple[tuple[Cell, ...], tuple[Span, ...]]:
    """Cells and spans with their roles."""
    columns = cells[-1].column + 1
    rows = [list(cells[start : start + columns]) for start in range(0, len(cells), columns)]
    wide: dict[int, Role] = {}
    for span in spans:
        if span.columns == columns and span.rows == 1:
            wide[span.row] = "title" if span.row == 0 else "footer" if span.row == len(rows) - 1 else "section"
    first = 1 if wide.get(0) == "title" else 0
    headed = _headed(page, rows[first:])
    depth = 1
    if headed and any(span.row == first and span.columns > 1 and span.rows == 1 for span in spans):
        depth = 2  # a heading over several columns has theirs below
    roles: dict[int, Role] = {}
    for number, row in enumerate(rows):
        if number in wide:
            roles[number] = wide[number]
        elif headed and first <= number < first + depth and number < len(rows) - 1:
            roles[number] = "header"
        elif number > first and _is_sum(row):
            roles[number] = "summary"
    told = tuple(replace(cell, role=roles.get(cell.row)) for cell in cells)
    return told, tuple(replace(span, role=_shared(span, roles)) for span in spans)


def _shared(span: Span, roles: Mapping[int, Role]) -> Role | None:
    """The role of all rows of a span, where it is the same."""
    held = {roles.get(row) for row in range(span.row, span.row + span.rows)}
    return held.pop() if len(held) == 1 else None


def _is_sum(row: Sequence[Cell]) -> bool:
    filled = [cell.text for cell in row if cell.tokens]
    return bool(filled) and bool(_SUM.match(filled[0])) and any(_NUMBER.fullmatch(text) for text in filled[1:])


def _headed(page: Page, rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the first row names the columns."""
    if len(rows) < 2:
        return False
    head, data = rows[0], rows[1:]
    named = [cell for cell in head if cell.tokens]
    if len(named) * 2 < len(head) or any(_NUMBER.fullmatch(cell.text) for cell in named):
        return False
    numeric = any(
        sum(bool(_NUMBER.fullmatch(row[column].text)) for row in data) * 2 >= len(data) for column in range(len(head))
    )
    if numeric:
        return True
    filled = [cell for row in data for cell in row if cell.tokens]
    if not filled:
        return True
    shaded = abs(_paper(page, [cell.box for cell in named]) - _paper(page, [cell.box for cell in filled])) > _SHADE
    return shaded or _weight(page, named) > _BOLDER * _weight(page, filled)


def _paper(page: Page, boxes: Sequence[Box]) -> float:
    """The grey of the background of cells, 0 to 255."""
    return float(np.median([np.median(_cut(page.grey, box)) for box in boxes]))


def _weight(page: Page, cells: Sequence[Cell]) -> float:
    """The part of their words' boxes that is ink."""
    inks = [_cut(page.ink, token.box).mean() / 255 for cell in cells for token in cell.tokens if len(token.text) > 1]
    return float(np.mean(inks)) if inks else 0.0


def _cut(image: np.ndarray, box: Box) -> np.ndarray:
    left, top, right, bottom = (max(0, round(side)) for side in box)
    return image[top : max(bottom, top + 1), left : max(right, left + 1)]
