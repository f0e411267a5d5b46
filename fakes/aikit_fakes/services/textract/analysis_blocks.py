"""Blocks of tables, forms, queries and layout, made from what engines find on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from aikit_fakes.services.textract.blocks import Block, Blocks, link
from aikit_fakes.services.textract.validation import Query

if TYPE_CHECKING:
    from aikit_fakes.engines.forms import Field
    from aikit_fakes.engines.layout import Region
    from aikit_fakes.engines.pages import Box, Page, Row, Token
    from aikit_fakes.engines.question_answering import Answer
    from aikit_fakes.engines.tables import Cell, Table

Checkboxes = Mapping[int, Block]
"""SELECTION_ELEMENT blocks by the identity of the check box that the engine found."""

_ROLES = {
    "header": "COLUMN_HEADER",
    "title": "TABLE_TITLE",
    "section": "TABLE_SECTION_TITLE",
    "summary": "TABLE_SUMMARY",
    "footer": "TABLE_FOOTER",
}
_LAYOUT = {
    "text": "LAYOUT_TEXT",
    "title": "LAYOUT_TITLE",
    "header": "LAYOUT_HEADER",
    "footer": "LAYOUT_FOOTER",
    "section": "LAYOUT_SECTION_HEADER",
    "page_number": "LAYOUT_PAGE_NUMBER",
    "list": "LAYOUT_LIST",
    "figure": "LAYOUT_FIGURE",
    "table": "LAYOUT_TABLE",
    "pairs": "LAYOUT_KEY_VALUE",
}


def checkboxes(blocks: Blocks, page: Page) -> Checkboxes:
    """SELECTION_ELEMENT blocks of a page's check boxes."""
    return {
        id(checkbox): blocks.add(
            "SELECTION_ELEMENT",
            box=checkbox.box,
            confidence=checkbox.confidence,
            SelectionStatus="SELECTED" if checkbox.selected else "NOT_SELECTED",
        )
        for checkbox in page.checkboxes
    }


def tables(blocks: Blocks, found: Sequence[Table], page: Page, checkboxes: Checkboxes) -> None:
    """TABLE, CELL and MERGED_CELL blocks."""
    for table in found:
        kind = "STRUCTURED_TABLE" if any(cell.role == "header" for cell in table.cells) else "SEMI_STRUCTURED_TABLE"
        block = blocks.add("TABLE", box=table.box, confidence=table.confidence, EntityTypes=[kind])
        link(blocks.root, "CHILD", [block])
        cells = [_cell(blocks, table, cell, page, checkboxes) for cell in table.cells]
        link(block, "CHILD", cells)
        for span in table.spans:
            merged = blocks.add(
                "MERGED_CELL",
                box=span.box,
                confidence=table.confidence,
                RowIndex=span.row + 1,
                ColumnIndex=span.column + 1,
                RowSpan=span.rows,
                ColumnSpan=span.columns,
                EntityTypes=[_ROLES[span.role]] if span.role else None,
            )
            link(merged, "CHILD", [made for made, cell in zip(cells, table.cells, strict=True) if span.holds(cell)])
            link(block, "MERGED_CELL", [merged])
        for kind, rows in (("TABLE_TITLE", table.title), ("TABLE_FOOTER", table.footer)):
            if rows:
                link(block, kind, [_caption(blocks, kind, rows, table.confidence)])


def fields(blocks: Blocks, found: Sequence[Field], checkboxes: Checkboxes) -> None:
    """KEY_VALUE_SET blocks of form fields."""
    for field in found:
        key = blocks.add("KEY_VALUE_SET", box=_around(field.key), confidence=field.confidence, EntityTypes=["KEY"])
        value = blocks.add("KEY_VALUE_SET", box=field.box, confidence=field.confidence, EntityTypes=["VALUE"])
        link(key, "VALUE", [value])
        link(key, "CHILD", blocks.words(field.key))
        link(value, "CHILD", [checkboxes[id(field.checkbox)]] if field.checkbox else blocks.words(field.value))
        link(blocks.root, "CHILD", [key, value])


def answers(blocks: Blocks, queries: Sequence[Query], found: Sequence[Answer | None]) -> None:
    """QUERY and QUERY_RESULT blocks."""
    for query, answer in zip(queries, found, strict=True):
        block = blocks.add("QUERY", Query=query.to_aws())
        link(blocks.root, "CHILD", [block])
        if answer is not None:
            result = blocks.add("QUERY_RESULT", box=answer.box, confidence=answer.confidence, Text=answer.text)
            link(block, "ANSWER", [result])
            link(blocks.root, "CHILD", [result])


def layout(blocks: Blocks, found: Sequence[Region], page: Page) -> None:
    """LAYOUT blocks in reading order."""
    for region in found:
        block = blocks.add(_LAYOUT[region.kind], box=region.box, confidence=region.confidence)
        link(blocks.root, "CHILD", [block])
        if not region.items:
            link(block, "CHILD", [blocks.line(page.rows[row]) for row in region.rows])
            continue
        for item in region.items:
            inner = blocks.add("LAYOUT_TEXT", box=item.box, confidence=item.confidence)
            link(inner, "CHILD", [blocks.line(page.rows[row]) for row in item.rows])
            link(block, "CHILD", [inner])


def _cell(blocks: Blocks, table: Table, cell: Cell, page: Page, checkboxes: Checkboxes) -> Block:
    block = blocks.add(
        "CELL",
        box=cell.box,
        confidence=_confidence(cell, table),
        RowIndex=cell.row + 1,
        ColumnIndex=cell.column + 1,
        RowSpan=1,
        ColumnSpan=1,
        EntityTypes=[_ROLES[cell.role]] if cell.role else None,
    )
    inside = [checkboxes[id(checkbox)] for checkbox in page.checkboxes if cell.box.holds(checkbox.box.middle)]
    link(block, "CHILD", [*inside, *blocks.words(cell.tokens)])
    return block


def _confidence(cell: Cell, table: Table) -> float:
    """The confidence of a cell and of the words in it, 0 to 1."""
    read = [token.confidence for token in cell.tokens]
    return table.confidence * (sum(read) / len(read) if read else 1.0)


def _caption(blocks: Blocks, kind: str, rows: Sequence[Row], confidence: float) -> Block:
    tokens = [token for row in rows for token in row.tokens]
    block = blocks.add(kind, box=_around(tokens), confidence=confidence)
    link(block, "CHILD", blocks.words(tokens))
    return block


def _around(tokens: Sequence[Token]) -> Box:
    """The box around words."""
    boxes = [token.box for token in tokens]
    return boxes[0].around(boxes)
