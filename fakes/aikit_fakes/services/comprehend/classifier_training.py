"""The job that trains a custom classifier."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.services.comprehend import custom_models, output
from aikit_fakes.services.comprehend.classifier_data import TrainingData
from aikit_fakes.services.comprehend.evaluation import classifier_metrics
from aikit_fakes.services.comprehend.validation import LIMITS
from aikit_fakes.training import Phase, stratified_holdout

LIMIT = LIMITS["classifier"]
BATCH = 32
"""Texts that the engine reads together."""


def train(job: Job) -> dict[str, Any]:
    """Train a classifier, and measure it on documents it has not seen."""
    body, context = job.body, job.context
    if "S3Uri" in body.get("OutputDataConfig", {}):
        output.check(context.state.objects, body["OutputDataConfig"]["S3Uri"])
    multi_label = body["Mode"] == "MULTI_LABEL"
    engine = context.engine("classifier")
    features, labels, is_test = _read(job, engine)
    _check(labels[~is_test] if is_test.any() else labels, body["Mode"])
    if not is_test.any():
        # a fifth of few, a tenth of many, and as much of every first label
        share = 0.2 if len(labels) < 1000 else 0.1
        is_test = stratified_holdout([each[0] for each in labels], share, seed=len(labels))
    job.progress(0.9, f"training on {int((~is_test).sum())} documents")
    model = engine.train(features[~is_test], list(labels[~is_test]), several=multi_label)
    job.progress(0.95, f"measuring on {int(is_test.sum())} documents")
    actual = list(labels[is_test])
    predicted = _predicted(model.classes, model.score(features[is_test]), multi_label)
    metrics, confusion = classifier_metrics(actual, predicted, model.classes, multi_label)
    custom_models.put(body["DocumentClassifierArn"], engine.name, model.dump(), context)
    if "S3Uri" in body.get("OutputDataConfig", {}):
        written = {"output/confusion_matrix.json": json.dumps(confusion).encode()}
        output.write_archive(context.state.objects, body["OutputDataConfig"]["S3Uri"], written)
    return {
        "TrainingEndTime": context.now(),
        "ClassifierMetadata": {
            "NumberOfLabels": len(model.classes),
            "NumberOfTrainedDocuments": int((~is_test).sum()),
            "NumberOfTestDocuments": int(is_test.sum()),
            "EvaluationMetrics": metrics,
        },
    }


def _read(job: Job, engine: Any) -> tuple[Any, Any, Any]:
    """What the engine sees of each document, its labels, and whether it is for testing; texts are not kept."""
    data = TrainingData(job.context.state.objects, job.body["InputDataConfig"], job.body["Mode"], LIMIT)
    reading = Phase(job, 0.0, 0.9)
    features: list[Any] = []
    labels: list[tuple[str, ...]] = []
    tests: list[bool] = []
    batch: list[str] = []
    for example in data:
        labels.append(example.labels)
        tests.append(example.is_test)
        batch.append(example.text)
        if len(batch) == BATCH:
            features.append(engine.read(batch))
            batch = []
            reading.progress(data.progress, f"{len(labels)} documents read")
    if batch:
        features.append(engine.read(batch))
    if not labels:
        raise JobFailed("NO_TRAINING_DATA: The training data holds no labelled document.")
    kept = np.empty(len(labels), object)
    kept[:] = labels
    return np.concatenate(features), kept, np.array(tests)


def _check(labels: Sequence[tuple[str, ...]], mode: str) -> None:
    """Fail data that AWS would not train on."""
    counts: dict[str, int] = {}
    for each in labels:
        for name in each:
            counts[name] = counts.get(name, 0) + 1
    most, least = LIMIT["classes"][mode], LIMIT["documents_per_class"]
    if len(counts) < 2:
        raise JobFailed("TOO_FEW_CLASSES: The training data must have at least 2 classes.")
    if len(counts) > most:
        raise JobFailed(f"TOO_MANY_CLASSES: The training data has {len(counts)} classes; the limit is {most}.")
    few = sorted(name for name, count in counts.items() if count < least)
    if few:
        shown = ", ".join(f"{name[:40]} ({counts[name]})" for name in few[:5])
        raise JobFailed(f"TOO_FEW_DOCUMENTS: Every class needs at least {least} documents; too few have: {shown}.")


def _predicted(classes: Sequence[str], scores: Any, multi_label: bool) -> list[tuple[str, ...]]:
    """The labels that a model gives."""
    if multi_label:
        return [tuple(name for name, score in zip(classes, row, strict=True) if score >= 0.5) for row in scores]
    return [(classes[place],) for place in scores.argmax(axis=1)]
