"""The operations on asynchronous jobs: Start, Describe, List and Stop of every job type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from aikit_fakes.context import Context
from aikit_fakes.resources import Noun, create, describe, listing, stop
from aikit_fakes.services.comprehend import output
from aikit_fakes.services.comprehend.job_types import JOB_TYPES, JobType
from aikit_fakes.services.comprehend.validation import (
    LIMITS,
    check_plain_text,
    engine_for,
    one_filter,
    trained_model,
)

Run = Callable[[Any, Context], dict[str, Any]]


def operations(noun: Noun) -> tuple[Run, Run, Run, Run]:
    """Start, Describe, List and Stop of the jobs that a noun is."""
    job_type = JOB_TYPES[noun.name]
    start = create(noun, lambda request, context: _prepare(job_type, request.to_aws(), context), _task(job_type.task))
    return start, describe(noun), listing(noun, one_filter), stop(noun)


def _prepare(job_type: JobType, given: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """What a job has beside its request; refuses what cannot be done before anything is stored."""
    check_plain_text(given["InputDataConfig"], context)
    if "FlywheelArn" in given:
        raise context.unsupported("flywheels are not real locally")
    if job_type.noun.name == "DocumentClassificationJob" and job_type.model not in given:
        raise context.error("InvalidRequestException", "DocumentClassifierArn or FlywheelArn is required.")
    if job_type.model in given:
        trained_model(given[job_type.model], context)
    elif "LanguageCode" in given:
        engine_for(job_type.capability, given["LanguageCode"], context)
    else:
        context.engine(job_type.capability)
    job = uuid4().hex
    config = given["OutputDataConfig"]
    name = "" if job_type.code == "PII" else output.ARCHIVE
    uri = output.location(config["S3Uri"], job_type.code, job, context, name)
    members = {
        "JobId": job,
        "InputDataConfig": {"InputFormat": "ONE_DOC_PER_LINE", **given["InputDataConfig"]},
        "OutputDataConfig": {**config, "S3Uri": uri},
    }
    if job_type.code == "PII":
        members |= _redaction(given, context)
    if job_type.code == "TOPICS":
        members["NumberOfTopics"] = given.get("NumberOfTopics", LIMITS["topics"]["number"])
    return members


def _redaction(given: Mapping[str, Any], context: Context) -> dict[str, Any]:
    if given["Mode"] == "ONLY_OFFSETS":
        return {}
    if "RedactionConfig" not in given:
        raise context.error("InvalidRequestException", "RedactionConfig is required when Mode is ONLY_REDACTION.")
    if not given["RedactionConfig"].get("PiiEntityTypes"):
        raise context.error("InvalidRequestException", "RedactionConfig must name PiiEntityTypes.")
    config = {"MaskMode": "MASK", **given["RedactionConfig"]}
    if config["MaskMode"] == "MASK":
        config.setdefault("MaskCharacter", "*")
    return {"RedactionConfig": config}


def _task(name: str) -> str:
    return f"aikit_fakes.services.comprehend.tasks:{name}"
