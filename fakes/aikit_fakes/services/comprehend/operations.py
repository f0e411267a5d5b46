"""Comprehend's synchronous operations: the nine detectors, and the Batch twins of six."""

from __future__ import annotations

from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.services.comprehend import detectors as detect
from aikit_fakes.services.comprehend.detectors import Answer, batch, single


def detect_dominant_language(request: Any, context: Context) -> Answer:
    """The languages of a text, the likeliest first."""
    return single(request.text, context, detect.languages(context))


def batch_detect_dominant_language(request: Any, context: Context) -> Answer:
    """`detect_dominant_language` for up to 25 texts at once."""
    return batch(request.text_list, context, detect.languages(context))


def detect_sentiment(request: Any, context: Context) -> Answer:
    """The prevailing sentiment of a text and the four scores it was chosen from."""
    return single(request.text, context, detect.sentiment(request.language_code, context))


def batch_detect_sentiment(request: Any, context: Context) -> Answer:
    """`detect_sentiment` for up to 25 texts at once."""
    return batch(request.text_list, context, detect.sentiment(request.language_code, context))


def detect_targeted_sentiment(request: Any, context: Context) -> Answer:
    """What is spoken of, every mention of it, and the sentiment towards each."""
    return single(request.text, context, detect.targeted_sentiment(request.language_code, context))


def batch_detect_targeted_sentiment(request: Any, context: Context) -> Answer:
    """`detect_targeted_sentiment` for up to 25 texts at once."""
    return batch(request.text_list, context, detect.targeted_sentiment(request.language_code, context))


def detect_entities(request: Any, context: Context) -> Answer:
    """The people, places, things, dates and quantities of a text.

    Custom recognizers (`EndpointArn`) and documents (`Bytes`) are not real locally.
    """
    if request.endpoint_arn is not None or request.bytes is not None:
        raise context.unsupported("EndpointArn and Bytes need a custom entity recognizer, which is not real locally")
    for member, value in (("Text", request.text), ("LanguageCode", request.language_code)):
        if value is None:
            raise context.error("InvalidRequestException", f"{member} is required unless EndpointArn is given.")
    return single(request.text, context, detect.entities(request.language_code, context))


def batch_detect_entities(request: Any, context: Context) -> Answer:
    """`detect_entities` for up to 25 texts at once."""
    return batch(request.text_list, context, detect.entities(request.language_code, context))


def detect_key_phrases(request: Any, context: Context) -> Answer:
    """The noun phrases that a text is about."""
    return single(request.text, context, detect.key_phrases(request.language_code, context))


def batch_detect_key_phrases(request: Any, context: Context) -> Answer:
    """`detect_key_phrases` for up to 25 texts at once."""
    return batch(request.text_list, context, detect.key_phrases(request.language_code, context))


def detect_syntax(request: Any, context: Context) -> Answer:
    """The words of a text and their parts of speech."""
    return single(request.text, context, detect.syntax(request.language_code, context))


def batch_detect_syntax(request: Any, context: Context) -> Answer:
    """`detect_syntax` for up to 25 texts at once."""
    return batch(request.text_list, context, detect.syntax(request.language_code, context))


def detect_pii_entities(request: Any, context: Context) -> Answer:
    """The personal data of a text, and where it is."""
    return single(request.text, context, detect.pii(request.language_code, context))


def contains_pii_entities(request: Any, context: Context) -> Answer:
    """Which kinds of personal data a text holds, each with the score of its surest piece."""
    found = single(request.text, context, detect.pii(request.language_code, context))["Entities"]
    labels: dict[str, float] = {}
    for entity in found:
        labels[entity["Type"]] = max(entity["Score"], labels.get(entity["Type"], 0.0))
    return {"Labels": [{"Name": name, "Score": score} for name, score in labels.items()]}


def detect_toxic_content(request: Any, context: Context) -> Answer:
    """How toxic each segment is, and in which ways."""
    segments = [segment.text for segment in request.text_segments]
    return detect.toxicity(segments, request.language_code, context)
