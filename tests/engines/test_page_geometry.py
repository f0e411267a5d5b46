"""The geometry of pages: boxes, the order that regions are read in, and grids; numbers in, numbers out."""

from __future__ import annotations

import re

import numpy as np
import pytest

from aikit_fakes.engines.layout.reading_order import reading_order
from aikit_fakes.engines.pages import Box, Token
from aikit_fakes.engines.tables import borderless, grid


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


def word(text: str, left: float, top: float, width: float = 8, height: float = 8) -> Token:
    box = Box(left, top, left + width, top + height)
    return Token(text, 1.0, box, np.array([[box[0], box[1]], [box[2], box[1]], [box[2], box[3]], [box[0], box[3]]]))


def test_the_words_of_a_grid_go_into_its_cells() -> None:
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


def written(*rows: str, pitch: float = 20, wide: float = 5) -> list[borderless.TextRow]:
    """Rows of words, 10 pixels high, each character `wide` pixels wide."""
    words = [
        word(found[0], found.start() * wide, number * pitch, len(found[0]) * wide, 10)
        for number, row in enumerate(rows)
        for found in re.finditer(r"\S+", row)
    ]
    return borderless.text_rows(words)


def cells(found: grid.Grid, rows: list[borderless.TextRow]) -> list[list[str]]:
    tokens = [token for row in rows for token in row.tokens]
    texts: list[list[str]] = [[] for _ in found.across[1:]]
    for cell in found.cells(tokens, 7):
        texts[cell.row].append(cell.text)
    return texts


PRICES = ("Apples        12   3.50", "Pears          4   1.20", "Sour plums     7   0.90")


def test_columns_of_white_space_are_a_table() -> None:
    rows = written(*PRICES)
    (found,) = borderless.grids(rows, 10)
    assert cells(found, rows) == [["Apples", "12", "3.50"], ["Pears", "4", "1.20"], ["Sour plums", "7", "0.90"]]
    assert found.across == (-2.5, 15, 35, 52.5)
    assert found.down == (-2.5, 60, 87.5, 117.5)
    assert not found.spans


@pytest.mark.parametrize(
    ("rows", "tables"),
    [
        (("Apples    12", "Pears      4", "Plums      7"), 1),
        (("Apples    12", "Pears      4"), 0),
        (("Apples   red", "Pears  green", "Plums   blue"), 0),  # two columns of words are no table
        (("Apples   red", "Pears     12", "Plums      4"), 1),
        (("Apples   red", "Pears   blue", "Plums     12"), 0),
        (("Apples:   12", "Pears:     4", "Plums:     7"), 0),  # names with values
        (("Apples:   12", "Pears      4", "Plums      7"), 1),
        (("Apples 12", "Pears 4", "Plums 7"), 0),
        (("a  b", "1  2", "3  4", "5  6"), 1),
        (("a b", "1 2", "3 4", "5 6"), 0),
        (("a   b   c", "d   e   f", "g   h   i"), 1),  # three columns of words are
        (("a   b    ", "d       f", "    h   i"), 0),  # if most rows are full
        (
            ("one two three four five six   12", "one two three four five six    4", "one two three four five six   7"),
            1,
        ),
        (
            tuple(f"{'in the left column of text ' * 2}      {'in the right column of text ' * 2}" for _ in range(4)),
            0,
        ),
    ],
)
def test_what_looks_like_a_table(rows: tuple[str, ...], tables: int) -> None:
    assert len(list(borderless.grids(written(*rows), 10))) == tables


@pytest.mark.parametrize(("pitch", "tables"), [(12, 1), (42, 1), (43, 0)])
def test_rows_of_a_table_are_near_each_other(pitch: float, tables: int) -> None:
    assert len(list(borderless.grids(written(*PRICES, pitch=pitch), 10))) == tables


def test_two_rows_are_a_table_where_something_else_says_so() -> None:
    rows = written(*PRICES[:2])
    found = borderless.grid(rows, 10, sure=True)
    assert found is not None
    assert cells(found, rows) == [["Apples", "12", "3.50"], ["Pears", "4", "1.20"]]
    assert borderless.grid(rows, 10, sure=False) is not None
    assert borderless.grid(rows[:1], 10, sure=True) is None
    assert borderless.grid([], 10, sure=True) is None
    assert borderless.grid(written("no columns", "in here"), 10, sure=True) is None


def test_a_heading_above_and_a_remark_below_are_no_rows() -> None:
    rows = written("Prices of today", *PRICES, "all in pounds")
    found = borderless.grid(rows, 10, sure=True)
    assert found is not None
    assert cells(found, rows) == [["Apples", "12", "3.50"], ["Pears", "4", "1.20"], ["Sour plums", "7", "0.90"]]


def test_a_row_that_goes_on_belongs_to_the_one_above() -> None:
    rows = written("Fruit     Colour    Price", "Apples    red and   3.50", "Pears     green     1.20", pitch=40)
    more = [word("yellow", 50, 52, 30, 10)]
    rows = borderless.text_rows([*(token for row in rows for token in row.tokens), *more])
    found = borderless.grid(rows, 10, sure=True)
    assert found is not None
    assert cells(found, rows) == [
        ["Fruit", "Colour", "Price"],
        ["Apples", "red and yellow", "3.50"],
        ["Pears", "green", "1.20"],
    ]


def test_a_heading_over_two_columns_spans_them() -> None:
    names = ("Fruit     From      To", "Apples    1.00    3.50", "Pears     0.80    1.20")
    rows = written("       Price of a pound", *names, *names[1:], *names[1:], *names[1:])
    found = borderless.grid(rows[1:], 10, sure=True)
    assert found is not None
    assert not found.spans
    rows = written("Goods    Price of a pound", *names, *names[1:], *names[1:], *names[1:])
    found = borderless.grid(rows, 10, sure=True)
    assert found is not None
    assert found.spans == ((0, 1, 1, 2),)


def test_a_column_that_hardly_a_row_is_in_is_none() -> None:
    rows = written(*(f"{row}        {mark}" for row, mark in zip(PRICES, ("", "*", ""), strict=True)))
    found = borderless.grid(rows, 10, sure=True)
    assert found is not None
    assert [row[0] for row in cells(found, rows)] == ["Apples", "Pears", "Sour plums"]
    assert len(found.down) == 4
    rows = written(*(f"{mark:10}{row}" for row, mark in zip(PRICES, ("", "*", ""), strict=True)))
    found = borderless.grid(rows, 10, sure=True)
    assert found is not None
    assert len(found.down) == 4
