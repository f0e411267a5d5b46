"""The chapter of Textract: a scanned form, its fields, table and answers, and where each was found."""

from __future__ import annotations

from collections.abc import Iterator

import textract
from aikit.types.textract import Block
from page import Chapter
from page.parts import Outline, escaped, facts, picture, polygon
from textract import Blocks

ORDER = 1
SWITCHES = (
    ("key", "names", True),
    ("value", "values", True),
    ("tick", "boxes to tick", True),
    ("cell", "cells", True),
    ("word", "words", False),
)


def chapter() -> Chapter:
    """The form beside its fields, its table and the answers to questions about it."""
    scan, answer = textract.main("local")
    blocks = Blocks(answer.blocks)
    keys = blocks.of("KEY_VALUE_SET", "KEY")
    fields = [(blocks.text(key), " ".join(blocks.text(one) for one in blocks.related(key, "VALUE"))) for key in keys]
    queries = blocks.of("QUERY")
    answered = [(query.query.text or "" if query.query else "", _answers(blocks, query)) for query in queries]
    tables = "".join(_table(blocks, table) for table in blocks.of("TABLE"))
    shown = picture(
        scan,
        "A scanned order form with six fields filled in, three boxes to tick, and a table of four columns",
        _outlines(blocks),
        switches=SWITCHES,
        caption="The scan, a little askew. What a pointer rests on lights up on both sides.",
    )
    body = (
        f'<div class="beside">{shown}<div><h3>Fields</h3>'
        f"{facts([(key, _spoken(value)) for key, value in fields], [str(key.id) for key in keys])}"
        f'<h3>The table</h3><div class="scroll">{tables}</div>'
        f"<h3>Questions</h3>{facts(answered, [str(query.id) for query in queries])}</div></div>"
    )
    return Chapter("Textract", "A paper form made digital", body, [str(answer.meta.engine)])


def _outlines(blocks: Blocks) -> Iterator[Outline]:
    """Words first, for what comes later lies above."""
    for word in blocks.of("WORD"):
        yield _outline("word", word, f"{word.text}, {word.confidence:.0f} %")
    for table in blocks.of("TABLE"):
        for cell, text in _cells(blocks, table):
            yield _outline("cell", cell, text or "an empty cell", str(cell.id))
    for key in blocks.of("KEY_VALUE_SET", "KEY"):
        yield _outline("key", key, blocks.text(key), str(key.id))
        for value in blocks.related(key, "VALUE"):
            yield _outline("value", value, _spoken(blocks.text(value)), str(key.id))
    for tick in blocks.of("SELECTION_ELEMENT"):
        yield _outline("tick", tick, f"{str(tick.selection_status).replace('_', ' ').lower()}, {tick.confidence:.0f} %")
    for query in blocks.of("QUERY"):
        for answer in blocks.related(query, "ANSWER"):
            yield _outline("answer", answer, str(answer.text), str(query.id))


def _outline(kind: str, block: Block, label: str, link: str = "") -> Outline:
    return Outline(kind, polygon(block.geometry.polygon) if block.geometry else [], label, link)


def _answers(blocks: Blocks, query: Block) -> str:
    found = [f"{one.text} ({one.confidence:.0f} %)" for one in blocks.related(query, "ANSWER")]
    return ", ".join(found) or "nothing on the page says so"


def _cells(blocks: Blocks, table: Block) -> list[tuple[Block, str]]:
    """A table's cells with their texts, row by row; merged ones instead of those they were merged from."""
    merged = blocks.related(table, "MERGED_CELL")
    within = {cell.id: whole for whole in merged for cell in blocks.related(whole, "CHILD")}
    cells = [(cell, blocks.text(cell)) for cell in blocks.related(table, "CHILD") if cell.id not in within]
    for whole in merged:
        texts = [blocks.text(cell) for cell in blocks.related(whole, "CHILD")]
        cells.append((whole, " ".join(filter(None, texts))))
    return sorted(cells, key=lambda pair: (pair[0].row_index or 0, pair[0].column_index or 0))


def _table(blocks: Blocks, table: Block) -> str:
    rows: dict[int, list[str]] = {}
    for cell, text in _cells(blocks, table):
        spans = f' rowspan="{cell.row_span or 1}" colspan="{cell.column_span or 1}"'
        link = f' data-link="{escaped(cell.id)}"'
        tag, scope = ("th", ' scope="col"') if "COLUMN_HEADER" in cell.entity_types else ("td", "")
        rows.setdefault(cell.row_index or 1, []).append(f"<{tag}{scope}{spans}{link}>{escaped(text)}</{tag}>")
    body = "".join(f"<tr>{''.join(cells)}</tr>" for _, cells in sorted(rows.items()))
    return f"<table>{body}</table>"


def _spoken(value: str) -> str:
    """A value in words: ticked or not."""
    return {"[x]": "ticked", "[ ]": "not ticked"}.get(value, value)
