"""The geometry of pages: boxes, the order that regions are read in, and grids; numbers in, numbers out."""

from __future__ import annotations

import numpy as np
import pytest

from aikit_fakes.engines.layout.reading_order import reading_order
from aikit_fakes.engines.pages import Box, Token
from aikit_fakes.engines.tables import grid


def test_boxes() -> None:
    box = Box(10, 20, 30, 60)
    assert (box.width, box.height, box.area, box.middle) == (20, 40, 800, (20, 40))
    assert Box(5, 0, 1, 9).area == 0
    assert box.within(Box(0, 0, 20, 40)) == 0.25
    assert box.within(Box(30, 0, 99, 99)) == box.within(Box(0, 60, 99, 99)) == Box(1, 1, 1, 9).within(box) == 0
    assert Box.around([box, Box(0, 50, 12, 70)]) == (0, 20, 30, 70)
    assert all(map(box.holds, [(10, 20), (30, 60), (20, 40)]))
    assert not any(map(box.holds, [(9, 20), (31, 20), (10, 19), (10, 61)]))
    assert Box(50, 39, 60, 49).beside(box)
    assert Box(50, 54, 60, 64).beside(box)  # more than the half of the lower one
    assert not Box(50, 55, 60, 65).beside(box)


COLUMNS = {
    "title": Box(0, 0, 210, 10),
    "left 1": Box(0, 20, 100, 40),
    "left 2": Box(0, 45, 100, 70),
    "right 1": Box(110, 22, 210, 50),
    "right 2": Box(110, 52, 210, 70),
    "foot": Box(0, 80, 210, 90),
}


@pytest.mark.parametrize(
    ("boxes", "order"),
    [
        (COLUMNS, ["title", "left 1", "left 2", "right 1", "right 2", "foot"]),
        # a row of short pieces is no row of columns
        (
            {"a": Box(0, 0, 50, 10), "b": Box(60, 0, 99, 10), "c": Box(0, 20, 50, 30), "d": Box(60, 20, 99, 30)},
            ["a", "b", "c", "d"],
        ),
        ({"a": Box(0, 0, 50, 39), "b": Box(60, 0, 99, 10), "c": Box(60, 20, 99, 30)}, ["a", "b", "c"]),
        (
            {"a": Box(0, 0, 50, 10), "b": Box(0, 20, 50, 40), "c": Box(60, 0, 99, 8), "d": Box(60, 20, 99, 40)},
            list("abcd"),
        ),
        (
            {"a": Box(0, 0, 50, 10), "b": Box(0, 20, 50, 39), "c": Box(60, 0, 99, 8), "d": Box(60, 20, 99, 39)},
            list("acbd"),
        ),
        (
            {"a": Box(0, 0, 50, 10), "b": Box(0, 20, 50, 40), "c": Box(59, 0, 99, 8), "d": Box(59, 20, 99, 40)},
            list("acbd"),
        ),
        ({"a": Box(0, 0, 50, 50), "b": Box(40, 5, 90, 50), "c": Box(30, 0, 40, 60)}, ["a", "c", "b"]),
        ({"only": Box(0, 0, 1, 1)}, ["only"]),
        ({}, []),
    ],
)
def test_the_order_that_regions_are_read_in(boxes: dict[str, Box], order: list[str]) -> None:
    """With lines of 10 pixels: a gap between columns is that wide, a column four times as high."""
    for names in (list(boxes), list(boxes)[::-1]):
        assert reading_order(names, boxes.__getitem__, 10) == order


def test_the_walls_of_a_grid_that_are_missing_join_its_cells() -> None:
    joined: dict[tuple[int, int], tuple[int, int]] = {}
    for one, other in (((0, 0), (0, 1)), ((1, 1), (1, 2)), ((2, 1), (2, 2)), ((1, 1), (2, 1)), ((3, 0), (3, 1))):
        grid.join(joined, one, other)
    assert sorted(grid.rectangles(joined, 4, 3)) == [(0, 0, 1, 2), (1, 1, 2, 2), (3, 0, 1, 2)]
    grid.join(joined, (3, 1), (2, 1))  # which leaves no rectangle
    assert grid.rectangles(joined, 4, 3) == [(0, 0, 1, 2)]


def test_lines_that_nearly_meet_are_one() -> None:
    assert grid.gathered([10, 0, 2, 13, 4], 2) == [2, 10, 13]
    assert grid.gathered([], 2) == []


def test_the_words_of_a_grid_go_into_its_cells() -> None:
    def word(text: str, left: float, top: float) -> Token:
        box = Box(left, top, left + 8, top + 8)
        return Token(text, 1.0, box, np.array([[box[0], box[1]], [box[2], box[1]], [box[2], box[3]], [box[0], box[3]]]))

    words = [word("a", 1, 1), word("b", 11, 1), word("c", 12, 11), word("far", 40, 1)]
    plain = grid.Grid((0, 10, 20), (0, 10, 20))
    assert plain.box == (0, 0, 20, 20)
    told = [(cell.row, cell.column, cell.box, [token.text for token in cell.tokens]) for cell in plain.cells(words)]
    assert told == [
        (0, 0, (0, 0, 10, 10), ["a"]),
        (0, 1, (10, 0, 20, 10), ["b"]),
        (1, 0, (0, 10, 10, 20), []),
        (1, 1, (10, 10, 20, 20), ["c"]),
    ]
    # words that belong together stand where their middle is, and in a merged cell in its first
    wide = grid.Grid((0, 10, 20), (0, 10, 20, 30), ((0, 0, 1, 2),))
    assert [[token.text for token in cell.tokens] for cell in wide.cells([word("x", 11, 1), word("y", 1, 11)], 3)] == [
        ["x"],
        [],
        [],
        ["y"],
        [],
        [],
    ]
    assert [[token.text for token in cell.tokens] for cell in plain.cells([word("x", 0, 1), word("y", 10, 1)], 3)] == [
        ["x", "y"],
        [],
        [],
        [],
    ]
    (span,) = wide.joined()
    assert (span.row, span.column, span.rows, span.columns, span.box) == (0, 0, 1, 2, (0, 0, 20, 10))
