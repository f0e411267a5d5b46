"""Textract's answers as the two libraries read them that applications use: tables, fields, queries and layout."""

from __future__ import annotations

from typing import Any

import pytest
import trp
import trp.trp2 as trp2
from textractor.entities.document import Document
from textractor.parsers import response_parser

from aikit import AIKit
from aikit_fakes.backend import Local
from helpers.drawn_pages import Paper, order

NUMBER, TOTAL = "What is the order number?", "How much is the total?"


@pytest.fixture(scope="module")
def paper() -> Paper:
    return order()


@pytest.fixture(scope="module")
def answer(paper: Paper) -> dict[str, Any]:
    with AIKit(Local(state="memory")) as kit:
        found = kit.textract.analyze_document(
            document={"bytes": paper.png()},
            feature_types=["TABLES", "FORMS", "LAYOUT", "QUERIES"],
            queries_config={"queries": [{"text": NUMBER, "alias": "NUMBER"}, {"text": TOTAL}]},
        )
    told: dict[str, Any] = found.to_aws()
    return told


def test_the_response_parser(answer: dict[str, Any], paper: Paper) -> None:
    (page,) = trp.Document(answer).pages
    (table,) = page.tables
    assert [[cell.text.strip() for cell in row.cells] for row in table.rows] == paper.tables[0].rows
    (merged,) = table.merged_cells
    assert (merged.rowIndex, merged.columnIndex, merged.rowSpan, merged.columnSpan) == (4, 1, 1, 2)
    marks = {True: "SELECTED", False: "NOT_SELECTED"}
    found = {field.key.text: field.value.text if field.value else "" for field in page.form.fields}
    expected = {name: marks[value] if isinstance(value, bool) else value for name, value in paper.fields.items()}
    assert {name: value or "" for name, value in found.items()} == expected
    assert {line.text for line in page.lines} >= {"Order Form", "Thank you for your order."}


def test_its_second_generation(answer: dict[str, Any]) -> None:
    document = trp2.TDocumentSchema().load(answer)
    answers = {query: (alias, text) for query, alias, text in document.get_query_answers(document.pages[0])}
    assert answers == {NUMBER: ("NUMBER", "AX-99183"), TOTAL: (None, "$144.00")}


def test_textractor(answer: dict[str, Any], paper: Paper) -> None:
    document: Document = response_parser.parse(answer)
    (table,) = document.tables
    texts = {(cell.row_index, cell.col_index): cell.text.strip() for cell in table.table_cells}
    assert texts[2, 1] == "Steel bolts"
    assert texts[4, 3] == "$144.00"
    assert sum(cell.is_column_header for cell in table.table_cells) == 3
    pairs = {" ".join(word.text for word in pair.key): str(pair.value).strip() for pair in document.key_values}
    assert pairs["Name:"] == "Maria Hernandez"
    ticks = {" ".join(word.text for word in box.key): box.is_selected() for box in document.checkboxes}
    assert ticks == {name: value for name, value in paper.fields.items() if isinstance(value, bool)}
    assert [query.result.answer for query in document.queries if query.result] == ["AX-99183", "$144.00"]
    kinds = {layout.layout_type for layout in document.pages[0].layouts}
    assert kinds == {"LAYOUT_TITLE", "LAYOUT_KEY_VALUE", "LAYOUT_TABLE", "LAYOUT_TEXT"}
    read = document.get_text()
    assert read.index("Order Form") < read.index("AX-99183") < read.index("Hex wrench") < read.index("Thank you")
