"""The job families as a table: what their nouns are, who reads their documents, and where they write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from aikit_fakes.context import Context
from aikit_fakes.resources import Noun
from aikit_fakes.services.comprehend import detectors, models, resources
from aikit_fakes.services.comprehend.detectors import Detect

Choose = Callable[[Mapping[str, Any], Context], Detect]
"""From a job's members and its context to what detects."""


class Family(NamedTuple):
    """One family of jobs.

    Attributes:
        noun: what its jobs are.
        code: what its folders of output are called by.
        capability: the engine that reads its documents.
        task: the function of `tasks` that does the work.
        detector: what makes of documents what is written; None where a document alone tells nothing.
        model: the member that names a custom model; "" where there can be none.
        file: what the file inside `output.tar.gz` is called.
    """

    noun: Noun
    code: str
    capability: str
    task: str
    detector: Choose | None
    model: str = ""
    file: str = "output"


def _in_language(detect: Callable[[str, Context], Detect]) -> Choose:
    return lambda body, context: detect(body["LanguageCode"], context)


def _languages(_: Mapping[str, Any], context: Context) -> Detect:
    return detectors.languages(context)


def _entities(body: Mapping[str, Any], context: Context) -> Detect:
    if "EntityRecognizerArn" in body:
        return models.entities(body["EntityRecognizerArn"], context)
    return detectors.entities(body["LanguageCode"], context)


def _classes(body: Mapping[str, Any], context: Context) -> Detect:
    return models.classes(body["DocumentClassifierArn"], context)


_TABLE = (
    Family(resources.DOMINANT_LANGUAGE_JOB, "LANGUAGE", "language", "detect", _languages),
    Family(resources.ENTITIES_JOB, "NER", "entities", "detect", _entities, "EntityRecognizerArn"),
    Family(resources.KEY_PHRASES_JOB, "KP", "key_phrases", "detect", _in_language(detectors.key_phrases)),
    Family(resources.PII_JOB, "PII", "pii", "pii", _in_language(detectors.pii)),
    Family(resources.SENTIMENT_JOB, "SENTIMENT", "sentiment", "detect", _in_language(detectors.sentiment)),
    Family(
        resources.TARGETED_SENTIMENT_JOB,
        "TS",
        "targeted_sentiment",
        "detect",
        _in_language(detectors.targeted_sentiment),
    ),
    Family(resources.TOPICS_JOB, "TOPICS", "topics", "topics", None),
    Family(
        resources.DOCUMENT_CLASSIFICATION_JOB,
        "CLN",
        "classifier",
        "detect",
        _classes,
        "DocumentClassifierArn",
        "predictions.jsonl",
    ),
)
FAMILIES = {family.noun.name: family for family in _TABLE}
"""By the name of the noun."""
