"""The job that trains a custom entity recognizer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from aikit_fakes.engines.recognizer import Example
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.s3_locations import printable
from aikit_fakes.services.comprehend import custom_models, recognizer_data
from aikit_fakes.services.comprehend.evaluation import recognizer_metrics
from aikit_fakes.services.comprehend.validation import LIMITS
from aikit_fakes.training import Phase, holdout

LIMIT = LIMITS["recognizer"]


def train(job: Job) -> dict[str, Any]:
    """Train a recognizer, and measure it on documents it has not seen."""
    context = job.context
    config = job.body["InputDataConfig"]
    types = sorted({each["Type"] for each in config["EntityTypes"]})
    examples = _examples(job, types, "S3Uri")
    _check(examples, types, "EntityList" in config)
    tests = _examples(job, types, "TestS3Uri") if "TestS3Uri" in config["Documents"] else []
    if not tests:
        examples, tests = _split(examples)
    engine = context.engine("recognizer")
    learning = Phase(job, 0.1, 0.9)
    model = engine.train(examples, lambda done: learning.progress(done, f"{len(examples)} documents"))
    found = model.find([example.text for example in tests])
    overall, by_type = recognizer_metrics(
        [{(span.begin, span.end, span.type) for span in example.spans} for example in tests],
        [{(one.begin, one.end, one.type) for one in each} for each in found],
    )
    custom_models.put(job.body["EntityRecognizerArn"], engine.name, model.dump(), context)
    mentions = Counter(span.type for example in examples for span in example.spans)
    none = {"Precision": 0.0, "Recall": 0.0, "F1Score": 0.0}
    return {
        "TrainingEndTime": context.now(),
        "RecognizerMetadata": {
            "NumberOfTrainedDocuments": model.learned,
            "NumberOfTestDocuments": len(tests),
            "EvaluationMetrics": overall,
            "EntityTypes": [
                {"Type": kind, "EvaluationMetrics": by_type.get(kind, none), "NumberOfTrainMentions": mentions[kind]}
                for kind in types
            ],
        },
    }


def _examples(job: Job, types: Sequence[str], member: str) -> list[Example]:
    """The documents that a member of Documents points at, with their entities."""
    objects = job.context.state.objects
    config = job.body["InputDataConfig"]
    form = config["Documents"]["InputFormat"]
    texts = recognizer_data.training_texts(objects, config["Documents"][member], form, LIMIT)
    job.progress(0.05, f"{len(texts)} documents read")
    if "Annotations" in config:
        return recognizer_data.annotated_examples(objects, config["Annotations"][member], texts, types, form)
    return recognizer_data.entity_list_examples(objects, config["EntityList"]["S3Uri"], texts, types, LIMIT)


def _check(examples: Sequence[Example], types: Sequence[str], listed: bool) -> None:
    """Fail data that AWS would not train on."""
    if len(examples) < LIMIT["documents"]["least"]:
        raise JobFailed(f"TOO_FEW_DOCUMENTS: At least {LIMIT['documents']['least']} documents are needed.")
    size = sum(len(example.text.encode()) for example in examples)
    if size < LIMIT["corpus"]["least"]:
        raise JobFailed(f"INPUT_TOO_SMALL: The documents have {size} bytes; the least is {LIMIT['corpus']['least']}.")
    counts = Counter(span.type for example in examples for span in example.spans)
    least = LIMIT["matches_per_type" if listed else "annotations_per_type"]
    few = [f"{printable(kind[:40])} ({counts[kind]})" for kind in types if counts[kind] < least]
    if few:
        what = "matches of the entity list" if listed else "annotations"
        raise JobFailed(f"TOO_FEW_MENTIONS: Every type needs at least {least} {what}; too few have: {', '.join(few)}.")


def _split(examples: Sequence[Example]) -> tuple[list[Example], list[Example]]:
    """Examples to train on and to test on: a fifth of few, a tenth of many; seeded."""
    share = 0.2 if len(examples) < 1000 else 0.1
    held = holdout(len(examples), share, seed=len(examples)).tolist()
    parts: tuple[list[Example], list[Example]] = [], []
    for example, is_test in zip(examples, held, strict=True):
        parts[is_test].append(example)
    return parts
