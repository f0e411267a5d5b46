"""A page's blocks: its text, and what was asked for beside."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from aikit_fakes.context import Context
from aikit_fakes.services.textract import structure
from aikit_fakes.services.textract.asked import Asked
from aikit_fakes.services.textract.blocks import Block, Blocks

if TYPE_CHECKING:
    from aikit_fakes.media.images import Pixels


def blocks(pixels: Pixels, number: int, asked: Asked, context: Context) -> list[Block]:
    """The blocks of a page.

    Args:
        pixels: RGB, [height, width, 3].
        number: of the page, from 1.
        asked: what the request asks for beside text.
        context: of the operation.
    """
    reading = context.engine("ocr").read(pixels)  # an engine that lacks its libraries says how to get them
    from aikit_fakes.engines.pages import Page

    page = Page(pixels, reading)
    found = Blocks(page, number, _seed(pixels, number, asked))
    found.text()
    marks: structure.Marks = {}
    if asked.features & {"TABLES", "FORMS"}:
        marks = structure.marks(found, page)
    if "TABLES" in asked.features:
        structure.tables(found, context.engine("tables").find(page), page, marks)
    if "FORMS" in asked.features:
        structure.fields(found, context.engine("forms").find(page), marks)
    if "QUERIES" in asked.features:
        queries = [query for query in asked.queries if query.about(number)]
        if queries:
            answers = context.engine("answers").find(page, [query.text for query in queries])
            structure.answers(found, queries, answers)
    if "LAYOUT" in asked.features:
        structure.layout(found, context.engine("layout").find(page), page)
    return found.all


def _seed(pixels: Pixels, number: int, asked: Asked) -> bytes:
    told: Mapping[str, Any] = {"features": sorted(asked.features), "queries": asked.queries, "page": number}
    return hashlib.sha256(repr((sorted(told.items()), pixels.shape)).encode() + pixels.tobytes()).digest()
