"""Trained models: kept beside the resources as bytes that run nothing, and used by endpoints and jobs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.resources import Noun
from aikit_fakes.services.comprehend.detectors import LIMITS, Answer, Detect, span
from aikit_fakes.services.comprehend.resources import DOCUMENT_CLASSIFIER, ENTITY_RECOGNIZER
from aikit_fakes.store import Key, Record

KIND = "TrainedModel"
"""What the store calls them; no operation lists them."""
UNAVAILABLE = "The specified resource is not available. Check the resource and try your request again."


def noun_of(arn: str) -> Noun:
    """The noun of a model's ARN."""
    return ENTITY_RECOGNIZER if ":entity-recognizer/" in arn else DOCUMENT_CLASSIFIER


def usable(arn: str, context: Context) -> Record:
    """The caller's model of an ARN, trained.

    Raises:
        ServiceError: `ResourceNotFoundException`, or `ResourceUnavailableException` while it is not trained.
    """
    noun = noun_of(arn)
    with context.state.store.reading() as records:
        record = records.get(noun.key({noun.arn_member: arn}, context))
    if record is None:
        raise noun.refuse(context, "missing", arn)
    if record.body["Status"] not in ("TRAINED", "TRAINED_WITH_WARNING"):
        raise context.error("ResourceUnavailableException", f"{UNAVAILABLE} It is {record.body['Status']}: {arn}")
    return record


def keep(arn: str, engine: str, data: bytes, context: Context) -> None:
    """Keep the model of an ARN; a job that runs again keeps its own anew."""
    record = Record(_key(arn, context), {"Engine": engine, "Data": data}, created=context.state.clock.seconds())
    with context.state.store.writing() as records:
        records.put(record)


def forget(arn: str, context: Context) -> None:
    """Delete the model of an ARN."""
    with context.state.store.writing() as records:
        records.delete(_key(arn, context))


def classes(arn: str, context: Context) -> Detect:
    """What classifies by the classifier of an ARN: the likeliest classes, or the labels that hold."""
    record = usable(arn, context)
    engine, model = _load(arn, "classifier", context)
    member = "Labels" if record.body["Mode"] == "MULTI_LABEL" else "Classes"
    return lambda texts: [
        {member: _shown(model.classes, scores)} for scores in model.score(engine.read(texts)).tolist()
    ]


def entities(arn: str, context: Context) -> Detect:
    """What finds entities by the recognizer of an ARN."""
    usable(arn, context)
    _, model = _load(arn, "recognizer", context)
    return lambda texts: [
        {"Entities": [span(found, text) | {"Type": found.type} for found in each]}
        for text, each in zip(texts, model.find(texts), strict=True)
    ]


def _shown(names: Sequence[str], scores: Sequence[float]) -> list[Answer]:
    """The classes above one half, and the likeliest beside them: AWS shows three."""
    ranked = sorted(zip(names, scores, strict=True), key=lambda each: (-each[1], each[0]))
    most = LIMITS["classifier"]["shown"]
    return [
        {"Name": name, "Score": score} for place, (name, score) in enumerate(ranked) if place < most or score >= 0.5
    ]


def _load(arn: str, capability: str, context: Context) -> tuple[Any, Any]:
    """The engine that trained a model, and the model.

    Raises:
        ServiceError: the model is gone.
        UnsupportedLocally: another engine is chosen now.
    """
    engine = context.engine(capability)
    with context.state.store.reading() as records:
        record = records.get(_key(arn, context))
    if record is None:
        raise context.error("ResourceUnavailableException", UNAVAILABLE)
    if record.body["Engine"] != engine.name:
        raise context.unsupported(
            f"{arn} was trained by the engine {record.body['Engine']}, and {engine.name} is chosen now; choose that "
            "one again, or train the model anew"
        )
    return engine, _opened(engine, record.body["Data"])


@lru_cache(maxsize=32)
def _opened(engine: Any, data: bytes) -> Any:
    """The model of these bytes; known by the bytes, so that one trained anew is never mistaken for the old one."""
    return engine.load(data)


def _key(arn: str, context: Context) -> Key:
    return Key(context.account, context.region, context.operation.service.root, KIND, arn)
