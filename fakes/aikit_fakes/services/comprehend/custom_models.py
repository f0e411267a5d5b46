"""Inference by custom models: trained classifiers and recognizers, from the artifact store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aikit_fakes.artifacts import ArtifactGone
from aikit_fakes.context import Context
from aikit_fakes.services.comprehend.detectors import Answer, Detect, span
from aikit_fakes.services.comprehend.validation import LIMITS, UNAVAILABLE, trained_model

FILE = "model"
"""The file of an engine's model in its artifact."""


def put(arn: str, engine: str, data: bytes, context: Context) -> None:
    """Keep the model of an ARN; a job that runs again keeps its own anew."""
    context.artifacts.put(arn, {FILE: data}, {"Engine": engine})


def classes(arn: str, context: Context) -> Detect:
    """What classifies by the classifier of an ARN: the likeliest classes, or the labels that hold."""
    record = trained_model(arn, context)
    engine, model = _load(arn, "classifier", context)
    member = "Labels" if record.body["Mode"] == "MULTI_LABEL" else "Classes"
    return lambda texts: [
        {member: _ranked(model.classes, scores)} for scores in model.score(engine.read(texts)).tolist()
    ]


def entities(arn: str, context: Context) -> Detect:
    """What finds entities by the recognizer of an ARN."""
    trained_model(arn, context)
    _, model = _load(arn, "recognizer", context)
    return lambda texts: [
        {"Entities": [span(found, text) | {"Type": found.type} for found in each]}
        for text, each in zip(texts, model.find(texts), strict=True)
    ]


def _ranked(names: Sequence[str], scores: Sequence[float]) -> list[Answer]:
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
    artifact = context.artifacts.find(arn)
    if artifact is None:
        raise context.error("ResourceUnavailableException", UNAVAILABLE)
    if artifact.about["Engine"] != engine.name:
        raise context.unsupported(
            f"{arn} was trained by the engine {artifact.about['Engine']}, and {engine.name} is chosen now; choose that "
            "one again, or train the model anew"
        )
    try:
        return engine, context.artifacts.load(artifact, lambda files: engine.load(files[FILE]), engine)
    except ArtifactGone as error:
        raise context.error("ResourceUnavailableException", UNAVAILABLE) from error
