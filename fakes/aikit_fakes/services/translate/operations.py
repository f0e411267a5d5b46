"""Translate's operations."""

from __future__ import annotations

from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.media import Unreadable
from aikit_fakes.resources import tagging
from aikit_fakes.services.translate import documents
from aikit_fakes.services.translate.languages import list_languages
from aikit_fakes.services.translate.resources import LIMITS, TERMINOLOGY
from aikit_fakes.services.translate.terminologies import (
    delete_terminology,
    get_terminology,
    import_terminology,
    list_terminologies,
)
from aikit_fakes.services.translate.translation_jobs import (
    describe_text_translation_job,
    list_text_translation_jobs,
    start_text_translation_job,
    stop_text_translation_job,
)
from aikit_fakes.services.translate.translator import Translator
from aikit_fakes.services.translate.validation import check_text_size
from aikit_fakes.validation import sized

Answer = dict[str, Any]


@sized("Text")
def translate_text(request: Any, context: Context) -> Answer:
    """A text in another language."""
    check_text_size(request.text, context)
    translator = _translator(request, context)
    text = documents.translate_text(request.text, translator.parts)
    return {"TranslatedText": text, **_applied(translator)}


@sized("Document")
def translate_document(request: Any, context: Context) -> Answer:
    """A text, HTML or Word document in another language, its formatting kept."""
    content = bytes(request.document.content)
    limit = LIMITS["document"]
    if len(content) > limit["bytes"]:
        raise context.error(
            "LimitExceededException",
            f"The document has {len(content)} bytes; the limit is {limit['bytes']}.",
        )
    form = documents.FORMS.get(request.document.content_type)
    if form is None:
        raise context.error(
            "InvalidRequestException",
            f"The content type {request.document.content_type!r} is not supported. Supported: "
            f"{', '.join(documents.FORMS)}.",
        )
    translator = _translator(request, context, sure=False, most=limit["translatable"])
    try:
        translated = form(content, translator.parts)
    except documents.BadDocument as error:
        raise context.error("InvalidRequestException", f"The document cannot be read: {error}.") from error
    except Unreadable as error:
        raise context.error("TooManyRequestsException", f"The document cannot be read now: {error}.") from error
    return {"TranslatedDocument": {"Content": translated}, **_applied(translator)}


tag_resource, untag_resource, list_tags_for_resource = tagging(TERMINOLOGY)


def _translator(request: Any, context: Context, **bounds: Any) -> Translator:
    settings = dict(request.to_aws().get("Settings", {}))
    names = request.terminology_names or []
    return Translator(request.source_language_code, request.target_language_code, names, settings, context, **bounds)


def _applied(translator: Translator) -> Answer:
    return {
        "SourceLanguageCode": translator.source,
        "TargetLanguageCode": translator.target,
        **translator.applied,
    }
