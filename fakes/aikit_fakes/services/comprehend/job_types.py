"""The types of asynchronous jobs as a table: their nouns, detectors, and names of output."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from aikit_fakes.context import Context
from aikit_fakes.resources import Noun
from aikit_fakes.services.comprehend import custom_models, detectors, resources
from aikit_fakes.services.comprehend.detectors import Detect

DetectorFactory = Callable[[Mapping[str, Any], Context], Detect]
"""From a job's members and its context to what detects."""


class JobType(NamedTuple):
    """One type of asynchronous jobs.

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
    detector: DetectorFactory | None
    model: str = ""
    file: str = "output"


def _in_language(detect: Callable[[str, Context], Detect]) -> DetectorFactory:
    return lambda body, context: detect(body["LanguageCode"], context)


def _languages(_: Mapping[str, Any], context: Context) -> Detect:
    return detectors.languages(context)


def _entities(body: Mapping[str, Any], context: Context) -> Detect:
    if "EntityRecognizerArn" in body:
        return custom_models.entities(body["EntityRecognizerArn"], context)
    return detectors.entities(body["LanguageCode"], context)


def _classes(body: Mapping[str, Any], context: Context) -> Detect:
    return custom_models.classes(body["DocumentClassifierArn"], context)


_TABLE = (
    JobType(resources.DOMINANT_LANGUAGE_JOB, "LANGUAGE", "language", "detect", _languages),
    JobType(resources.ENTITIES_JOB, "NER", "entities", "detect", _entities, "EntityRecognizerArn"),
    JobType(resources.KEY_PHRASES_JOB, "KP", "key_phrases", "detect", _in_language(detectors.key_phrases)),
    JobType(resources.PII_JOB, "PII", "pii", "pii", _in_language(detectors.pii)),
    JobType(resources.SENTIMENT_JOB, "SENTIMENT", "sentiment", "detect", _in_language(detectors.sentiment)),
    JobType(
        resources.TARGETED_SENTIMENT_JOB,
        "TS",
        "targeted_sentiment",
        "detect",
        _in_language(detectors.targeted_sentiment),
    ),
    JobType(resources.TOPICS_JOB, "TOPICS", "topics", "topics", None),
    JobType(
        resources.DOCUMENT_CLASSIFICATION_JOB,
        "CLN",
        "classifier",
        "detect",
        _classes,
        "DocumentClassifierArn",
        "predictions.jsonl",
    ),
)
JOB_TYPES = {job_type.noun.name: job_type for job_type in _TABLE}
"""By the name of the noun."""
