"""Documents opened within bounds, page by page; tables, fields and layout found on pages drawn for the purpose."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from aikit_fakes.engines.pages import Page
from aikit_fakes.engines.registry import Engines
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.document_decoding import Bounds, open_document
from helpers.drawn_pages import Paper, encoded, page_of, pdf, tiff

BOUNDS = Bounds(pages=5, side=10_000, points=2880.0, seconds=20.0)
ENGINES = Engines({})


def _opened(data: bytes, bounds: Bounds = BOUNDS) -> list[np.ndarray]:
    with open_document(BytesIO(data), bounds) as document:
        return [document.page(number) for number in range(document.pages)]


def _grey(level: int) -> Paper:
    return Paper(60, 40, paper=(level, level, level))


def test_pages_of_a_tiff_in_any_order() -> None:
    with open_document(BytesIO(tiff([_grey(10), _grey(120), _grey(240)])), BOUNDS) as document:
        assert document.pages == 3
        assert [int(document.page(number).mean()) for number in (2, 0, 1)] == [240, 10, 120]


def test_a_pdf_is_drawn_with_its_annotations() -> None:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(144, 72))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 0, 72, 72, stroke=0, fill=1)
    canvas.acroForm.textfield(name="name", x=80, y=20, width=50, height=20, value="Maria", borderWidth=0)
    canvas.save()
    (page,) = _opened(file.getvalue())
    assert page.shape == (200, 400, 3)
    assert page[100, 50].tolist() == [255, 0, 0]
    assert (page[110:150, 230:350] < 100).any(), "what is filled in is drawn"


def test_large_pages_are_made_smaller() -> None:
    for form, mode in (("TIFF", "1"), ("PNG", "L"), ("JPEG", "RGB")):
        (page,) = _opened(encoded(Image.new(mode, (9000, 300)), form))
        assert max(page.shape) <= 4000
        assert page.shape[1] / page.shape[0] == pytest.approx(30, rel=0.05)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", Fault.UNKNOWN),
        (b"text", Fault.UNKNOWN),
        (b"%PDF-1.7", Fault.DAMAGED),
        (tiff([_grey(1)] * 6), Fault.LARGE),
        (pdf([_grey(1)] * 6), Fault.LARGE),
    ],
)
def test_what_cannot_be_opened(data: bytes, fault: Fault) -> None:
    with pytest.raises(Unreadable) as refused:
        _opened(data)
    assert refused.value.fault is fault


def test_a_page_that_takes_too_long_is_given_up() -> None:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(600, 600))
    for number in range(40_000):
        canvas.circle(300, 300, number % 300)
    canvas.save()
    with pytest.raises(Unreadable, match="seconds to draw"):
        _opened(file.getvalue(), BOUNDS._replace(seconds=0.05))


def test_broken_pdfs_never_break_out() -> None:
    chance = np.random.default_rng(2)
    data = pdf([_grey(200)])
    for _ in range(60):
        broken = bytearray(data)
        for place in chance.integers(0, len(data), 6):
            broken[place] = chance.integers(256)
        try:
            assert _opened(bytes(broken))[0].ndim == 3
        except (Unreadable, IndexError):
            continue


def test_pdfs_in_threads() -> None:
    data = [pdf([_grey(level)]) for level in (0, 90, 180, 250)] * 3
    with ThreadPoolExecutor(4) as pool:
        found = [int(pages[0].mean()) for pages in pool.map(_opened, data)]
    assert found == pytest.approx([0, 90, 180, 250] * 3, abs=2)


def _page(paper: Paper, turn: float = 0) -> Page:
    image = paper.image.rotate(turn, fillcolor="white", resample=3) if turn else paper.image
    pixels = np.asarray(image)
    return Page(pixels, ENGINES.get("textract.ocr").read(pixels))


ROWS = [
    ["Name", "Quantity", "Price"],
    ["Ledger", "12", "$4.00"],
    ["Copper pipe", "7", "$19.50"],
    ["Velvet", "140", "$3.25"],
    ["Lantern", "3", "$88.00"],
]


@pytest.mark.parametrize(("ruled", "turn"), [(True, 0), (False, 0), (True, 1.5)])
def test_a_table(ruled: bool, turn: float) -> None:
    paper = Paper(800, 330)
    paper.text(60, 30, "Table 1. What was sold", 18)
    paper.table(60, 70, ROWS, [240, 160, 160], ruled=ruled, right=[1, 2])
    paper.text(60, 268, "Note: prices without tax", 16)
    (table,) = ENGINES.get("textract.tables").find(_page(paper, turn))
    texts = [[cell.text for cell in table.cells[start : start + 3]] for start in range(0, 15, 3)]
    assert texts == ROWS
    assert table.ruled is ruled
    assert {cell.role for cell in table.cells[:3]} == {"header"}
    assert [row.text for row in table.title] == ["Table 1. What was sold"]
    assert [row.text for row in table.footer] == ["Note: prices without tax"]


def test_cells_that_are_one_down_and_across() -> None:
    rows = [["Region", "Sales", ""], ["", "May", "June"], ["North", "11", "12"], ["South", "21", "22"]]
    paper = Paper(700, 260)
    paper.table(60, 50, rows, [180, 160, 160], spans=[(0, 0, 2, 1), (0, 1, 1, 2)])
    (table,) = ENGINES.get("textract.tables").find(_page(paper))
    assert sorted((span.row, span.column, span.rows, span.columns) for span in table.spans) == [
        (0, 0, 2, 1), (0, 1, 1, 2),
    ]  # fmt: skip
    assert [cell.role for cell in table.cells if cell.column == 1] == ["header", "header", None, None]


def test_cells_of_several_lines() -> None:
    rows = [
        [["Code"], ["Description"], ["Quantity"]],
        [["A100"], ["Linen shirt with a", "very long collar"], ["2"]],
        [["B200"], ["Wool scarf"], ["11"]],
        [["C300"], ["Rain jacket in green", "with two pockets"], ["14"]],
        [["D400"], ["Hat"], ["3"]],
    ]
    paper, y = Paper(800, 330), 40
    for row in rows:
        for x, lines in zip((60, 240, 600), row, strict=True):
            for number, line in enumerate(lines):
                paper.text(x, y + number * 22, line, 18)
        y += 22 * max(map(len, row)) + 16
    (table,) = ENGINES.get("textract.tables").find(_page(paper))
    assert [cell.text for cell in table.cells] == [" ".join(lines) for row in rows for lines in row]


def test_prose_and_fields_are_no_tables() -> None:
    paper = page_of(random.Random(2), ["harbour", "ledger", "of", "a", "velvet"], "sans", 20, lines=5)
    assert ENGINES.get("textract.tables").find(_page(paper)) == []
    form = Paper(700, 260)
    for place, name in enumerate(("Name:", "City:", "Country:", "Telephone:")):
        form.field(60, 40 + place * 40, name, "Springfield 42")
    assert ENGINES.get("textract.tables").find(_page(form)) == []


def test_letters_are_no_boxes_to_tick() -> None:
    paper = Paper(800, 160)
    paper.text(40, 30, "O Q D 0 OO QUOTA Domino 100 Oxford 0.00", 24)
    paper.text(40, 90, "DOODLE OBOE Quito 8080 Good Ode", 24, "bold")
    assert _page(paper).checkboxes == ()


def test_columns_are_read_one_after_the_other() -> None:
    paper = Paper(1000, 420)
    paper.text(60, 30, "The Harbour News", 40, "bold")
    for place in range(6):
        paper.text(60, 120 + place * 32, f"left column line number {place}", 20)
        paper.text(540, 120 + place * 32, f"right column line number {place}", 20)
    page = _page(paper)
    regions: Any = ENGINES.get("textract.layout").find(page)
    assert [region.kind for region in regions] == ["title", "text", "text"]
    assert [page.rows[region.rows[0]].text.split()[0] for region in regions] == ["The", "left", "right"]
    assert sorted(row for region in regions for row in region.rows) == list(range(len(page.rows)))


def test_lists_and_headings() -> None:
    paper = Paper(800, 400)
    paper.text(60, 40, "Minutes", 40, "bold")
    paper.text(60, 120, "The committee met on Friday and agreed on three points.", 20)
    for place, text in enumerate(("1. The budget is kept.", "2. The harbour is closed.", "3. We meet again in May.")):
        paper.text(80, 180 + place * 40, text, 20)
    regions: Any = ENGINES.get("textract.layout").find(_page(paper))
    assert [region.kind for region in regions] == ["title", "text", "list"]
    assert len(regions[2].items) == 3


def test_running_heads_and_page_numbers() -> None:
    paper = Paper(800, 1000)
    paper.text(60, 25, "Annual review", 15)
    for place in range(8):
        paper.text(60, 150 + place * 30, "The quay was mended in autumn of that year.", 18)
    paper.text(60, 965, "Printed for the council", 14)
    paper.text(700, 965, "Page 3 of 12", 14)
    regions: Any = ENGINES.get("textract.layout").find(_page(paper))
    assert [region.kind for region in regions] == ["header", "text", "footer", "page_number"]
