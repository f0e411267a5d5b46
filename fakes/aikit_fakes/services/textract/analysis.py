"""Document analysis: the blocks of one page, from OCR and the engines of the requested features."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from aikit_fakes.context import Context
from aikit_fakes.services.textract import analysis_blocks
from aikit_fakes.services.textract.blocks import Block, Blocks
from aikit_fakes.services.textract.validation import AnalysisRequest

if TYPE_CHECKING:
    from aikit_fakes.media.image_decoding import Pixels


def blocks(pixels: Pixels, number: int, request: AnalysisRequest, context: Context) -> list[Block]:
    """The blocks of a page.

    Args:
        pixels: RGB, [height, width, 3].
        number: of the page, from 1.
        request: the features and queries.
        context: of the operation.
    """
    ocr = context.engine("ocr").read(pixels)  # an engine that lacks its libraries says how to get them
    from aikit_fakes.engines.pages import Page

    page = Page(pixels, ocr)
    found = Blocks(page, number, _id_seed(pixels, number, request))
    found.text()
    checkboxes: analysis_blocks.Checkboxes = {}
    if request.features & {"TABLES", "FORMS"}:
        checkboxes = analysis_blocks.checkboxes(found, page)
    if "TABLES" in request.features:
        analysis_blocks.tables(found, context.engine("tables").find(page), page, checkboxes)
    if "FORMS" in request.features:
        analysis_blocks.fields(found, context.engine("forms").find(page), checkboxes)
    if "QUERIES" in request.features:
        queries = [query for query in request.queries if query.covers(number)]
        if queries:
            answers = context.engine("question_answering").find(page, [query.text for query in queries])
            analysis_blocks.answers(found, queries, answers)
    if "LAYOUT" in request.features:
        analysis_blocks.layout(found, context.engine("layout").find(page), page)
    return found.all


def _id_seed(pixels: Pixels, number: int, request: AnalysisRequest) -> bytes:
    about: Mapping[str, Any] = {"features": sorted(request.features), "queries": request.queries, "page": number}
    return hashlib.sha256(repr((sorted(about.items()), pixels.shape)).encode() + pixels.tobytes()).digest()
