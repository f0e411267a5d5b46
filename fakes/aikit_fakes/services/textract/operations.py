"""Textract's operations."""

from __future__ import annotations

from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.services.textract.analysis import blocks
from aikit_fakes.services.textract.documents import single_page
from aikit_fakes.services.textract.jobs import (
    get_document_analysis,
    get_document_text_detection,
    start_document_analysis,
    start_document_text_detection,
)
from aikit_fakes.services.textract.resources import INVALID_PARAMETERS, LIMITS, VERSION
from aikit_fakes.services.textract.validation import TEXT_DETECTION, AnalysisRequest, analysis_request, pages_exist

Answer = dict[str, Any]


def detect_document_text(request: Any, context: Context) -> Answer:
    """The text of a page."""
    return _analysed(request.to_aws(), TEXT_DETECTION, context) | {"DetectDocumentTextModelVersion": VERSION}


def analyze_document(request: Any, context: Context) -> Answer:
    """The text of a page, its tables, fields, layout, and answers to queries."""
    given = request.to_aws()
    analysis = analysis_request(given, LIMITS["sync"]["queries"], context)
    if not pages_exist(analysis.queries, 1):
        raise context.error("InvalidParameterException", f"{INVALID_PARAMETERS}: the document has one page")
    return _analysed(given, analysis, context) | {"AnalyzeDocumentModelVersion": VERSION}


def _analysed(given: dict[str, Any], analysis: AnalysisRequest, context: Context) -> Answer:
    pixels = single_page(given["Document"], context)
    return {"DocumentMetadata": {"Pages": 1}, "Blocks": blocks(pixels, 1, analysis, context)}
