"""A page's blocks: its text, and what was asked for beside."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from aikit_fakes.context import Context
from aikit_fakes.services.textract import analysis_blocks
from aikit_fakes.services.textract.blocks import Block, Blocks
from aikit_fakes.services.textract.validation import Asked

if TYPE_CHECKING:
    from aikit_fakes.media.image_decoding import Pixels


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
    checkboxes: analysis_blocks.Checkboxes = {}
    if asked.features & {"TABLES", "FORMS"}:
        checkboxes = analysis_blocks.checkboxes(found, page)
    if "TABLES" in asked.features:
        analysis_blocks.tables(found, context.engine("tables").find(page), page, checkboxes)
    if "FORMS" in asked.features:
        analysis_blocks.fields(found, context.engine("forms").find(page), checkboxes)
    if "QUERIES" in asked.features:
        queries = [query for query in asked.queries if query.about(number)]
        if queries:
            answers = context.engine("question_answering").find(page, [query.text for query in queries])
            analysis_blocks.answers(found, queries, answers)
    if "LAYOUT" in asked.features:
        analysis_blocks.layout(found, context.engine("layout").find(page), page)
    return found.all


def _seed(pixels: Pixels, number: int, asked: Asked) -> bytes:
    told: Mapping[str, Any] = {"features": sorted(asked.features), "queries": asked.queries, "page": number}
    return hashlib.sha256(repr((sorted(told.items()), pixels.shape)).encode() + pixels.tobytes()).digest()
