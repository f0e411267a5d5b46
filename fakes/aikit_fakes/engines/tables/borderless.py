"""Table detection without ruling lines, from columns of white space."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from aikit_fakes.engines.pages import Box
from aikit_fakes.engines.tables.grid import Grid

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Token

_GUTTER = 0.75
"""Line heights that the gap between two columns is wide at least."""
TOGETHER = 0.7
"""Line heights between words of one cell at most."""
_PITCH = 4.2
"""Line heights between the middles of two rows of a table at most, where nothing else says that there is one."""
_CLOSE = 2.0
"""The same of a row that goes on in a cell of the row above."""
_CROSSED = 0.15
"""The part of the rows whose words may cross a gap between columns: headings over several of them."""
_WORDY = 6.0
"""Words a cell, on average, from which columns are those of a text."""
_NUMBER = re.compile(r"[^\w]*\d[\d.,:/%\s-]*[^\w]*")


@dataclass(frozen=True, slots=True)
class TextRow:
    """Words that stand beside each other.

    Attributes:
        tokens: from left to right.
        box: around them.
    """

    tokens: tuple[Token, ...]
    box: Box

    def pieces(self, gap: float) -> list[Box]:
        """The boxes of the runs of words that are closer together than `gap`."""
        runs: list[list[Box]] = []
        for token in self.tokens:
            if runs and token.box.left - runs[-1][-1].right < gap:
                runs[-1].append(token.box)
            else:
                runs.append([token.box])
        return [Box.around(run) for run in runs]


def text_rows(tokens: Sequence[Token]) -> list[TextRow]:
    """Words by the rows that they stand in, from top to bottom."""
    rows: list[list[Token]] = []
    for token in sorted(tokens, key=lambda token: (token.box.middle[1], token.box.left)):
        if rows:
            last = Box.around(one.box for one in rows[-1])
            if last.top < token.box.middle[1] < last.bottom and last.middle[1] > token.box.top:
                rows[-1].append(token)
                continue
        rows.append([token])
    ordered = (sorted(row, key=lambda token: token.box.left) for row in rows)
    return [TextRow(tuple(row), Box.around(token.box for token in row)) for row in ordered]


def grids(rows: Sequence[TextRow], height: float) -> Iterator[Grid]:
    """The tables that rows of a page stand in, where nothing else says that there are any."""
    for run in _runs(rows, height, 1):
        if found := grid(run, height, sure=False):
            yield found
            continue
        for part in _runs(run, height, 0):
            if found := grid(part, height, sure=False):
                yield found


def _runs(rows: Sequence[TextRow], height: float, lone: int) -> Iterator[list[TextRow]]:
    """Rows in a row that have several pieces each, but for `lone` ones in between that follow closely."""
    run: list[TextRow] = []
    alone = 0
    for row in rows:
        pitch = row.box.middle[1] - run[-1].box.middle[1] if run else 0.0
        several = len(row.pieces(_GUTTER * height)) > 1
        alone = 0 if several else alone + 1
        if (several and pitch <= _PITCH * height) or (run and alone <= lone and pitch <= _CLOSE * height):
            run.append(row)
            continue
        if len(run) > 2:
            yield run
        run = [row] if several else []
    if len(run) > 2:
        yield run


def grid(rows: Sequence[TextRow], height: float, *, sure: bool) -> Grid | None:
    """The grid that rows of words stand in; None where they are no table.

    Args:
        rows: from top to bottom.
        height: of the page's lines, in pixels.
        sure: whether something else says that this is a table.
    """
    while rows and len(rows[0].pieces(_GUTTER * height)) < 2:  # a heading above
        rows = rows[1:]
    while rows and len(rows[-1].pieces(_GUTTER * height)) < 2:  # a remark below
        rows = rows[:-1]
    if len(rows) < 2:
        return None
    gutters = _gutters(rows, height)
    if not gutters or not (sure or _tabular(rows, gutters)):
        return None
    around = Box.around(row.box for row in rows)
    margin = height / 4
    down = (around.left - margin, *((left + right) / 2 for left, right in gutters), around.right + margin)
    bands = _bands(rows, down)
    across = (
        bands[0].top - margin,
        *((above.bottom + below.top) / 2 for above, below in pairwise(bands)),
        bands[-1].bottom + margin,
    )
    if len(across) < 3:
        return None
    return Grid(across, down, tuple(_spans(rows, across, down, height)))


def _gutters(rows: Sequence[TextRow], height: float) -> list[tuple[float, float]]:
    """The gaps between columns: where they begin and end."""
    around = Box.around(row.box for row in rows)
    start, width = int(around.left), int(around.width) + 2
    used = np.zeros((len(rows), width), bool)
    for number, row in enumerate(rows):
        for piece in row.pieces(height * TOGETHER):
            used[number, max(0, int(piece.left) - start) : int(np.ceil(piece.right)) - start] = True
    empty = used.sum(0) <= _CROSSED * len(rows)
    gutters: list[tuple[float, float]] = []
    place = 0
    while place < width:
        end = place
        while end < width and empty[end]:
            end += 1
        if end - place >= _GUTTER * height and place > 0 and end < width:
            gutters.append((float(start + place), float(start + end)))
        place = end + 1
    return _held(gutters, used, start)


def _held(gutters: list[tuple[float, float]], used: np.ndarray, start: int) -> list[tuple[float, float]]:
    """Without the gaps that end a column in which hardly a row has anything."""
    kept: list[tuple[float, float]] = []
    for place, gutter in enumerate(gutters):
        right = int(gutters[place + 1][0]) - start if place + 1 < len(gutters) else used.shape[1]
        before = used[:, : int(gutter[0]) - start].any(1).sum()
        after = used[:, int(gutter[1]) - start : right].any(1).sum()
        if min(before, after) >= 2:
            kept.append(gutter)
    return kept


def _tabular(rows: Sequence[TextRow], gutters: Sequence[tuple[float, float]]) -> bool:
    """Whether rows look like a table by themselves, and not like names with values or columns of text."""
    cuts = [(left + right) / 2 for left, right in gutters]
    cells: list[list[list[str]]] = [[[] for _ in range(len(cuts) + 1)] for _ in rows]
    for row, own in zip(rows, cells, strict=True):
        for token in row.tokens:
            own[int(np.searchsorted(cuts, token.box.middle[0]))].append(token.text)
    filled = [cell for row in cells for cell in row if cell]
    if sum(map(len, filled)) / len(filled) >= _WORDY:
        return False
    if any(
        sum(bool(row[column]) and row[column][-1].endswith(":") for row in cells) * 2 >= len(rows)
        for column in range(len(cuts))
    ):
        return False
    full = sum(all(row) for row in cells) / len(cells)
    numeric = any(
        sum(bool(_NUMBER.fullmatch(" ".join(row[column]))) for row in cells) * 2 >= len(rows)
        for column in range(1, len(cuts) + 1)
    )
    if len(cuts) == 1:
        return len(rows) > 2 and full > 0.8 and numeric
    return full > 0.5


def _bands(rows: Sequence[TextRow], down: Sequence[float]) -> list[Box]:
    """The rows of the table: a row of words that goes on in another's cells belongs to it."""
    pitches = [below.box.middle[1] - above.box.middle[1] for above, below in pairwise(rows)]
    usual = float(np.median(pitches))
    bands = [rows[0].box]
    columns = len(down) - 1
    for row, pitch in zip(rows[1:], pitches, strict=True):
        held = {int(np.searchsorted(down, token.box.middle[0])) - 1 for token in row.tokens}
        goes_on = 0 not in held and len(held) <= max(1, columns // 2) and pitch < 0.85 * max(usual, max(pitches) * 0.8)
        if goes_on:
            bands[-1] = Box.around((bands[-1], row.box))
        else:
            bands.append(row.box)
    return bands


def _spans(
    rows: Sequence[TextRow], across: Sequence[float], down: Sequence[float], height: float
) -> Iterator[tuple[int, int, int, int]]:
    """Pieces of text that reach over gaps between columns."""
    seen: set[tuple[int, int]] = set()
    for row in rows:
        number = int(np.searchsorted(across, row.box.middle[1])) - 1
        pieces = row.pieces(height * TOGETHER)
        homes = [int(np.searchsorted(down, piece.middle[0])) - 1 for piece in pieces]
        for place, piece in enumerate(pieces):
            first = max(int(np.searchsorted(down, piece.left)) - 1, 0, *(home + 1 for home in homes[:place]))
            last = min(int(np.searchsorted(down, piece.right)) - 1, len(down) - 2, *(h - 1 for h in homes[place + 1 :]))
            cells = {(number, column) for column in range(first, last + 1)}
            if last > first and not cells & seen:
                seen |= cells
                yield number, first, 1, last - first + 1
