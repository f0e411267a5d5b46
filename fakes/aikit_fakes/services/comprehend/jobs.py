"""The operations of every job family: Start, Describe, List and Stop, from the table of families."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from aikit_fakes.context import Context
from aikit_fakes.resources import Noun, create, describe, listing, stop
from aikit_fakes.resources.filters import Keep, by_members
from aikit_fakes.services.comprehend import detectors, models, outputs
from aikit_fakes.services.comprehend.families import FAMILIES, Family

Run = Callable[[Any, Context], dict[str, Any]]


def operations(noun: Noun) -> tuple[Run, Run, Run, Run]:
    """Start, Describe, List and Stop of the jobs that a noun is."""
    family = FAMILIES[noun.name]
    start = create(noun, lambda request, context: _prepared(family, request.to_aws(), context), _task(family.task))
    return start, describe(noun), listing(noun, one_filter), stop(noun)


def one_filter(request: Any, context: Context) -> Keep:
    """Which resources a `Filter` means; AWS takes one member at a time."""
    wanted = request.to_aws().get("Filter", {})
    if len(wanted) > 1:
        raise context.error(
            "InvalidFilterException",
            "The filter specified for the operation is invalid. Specify a different filter: you can only set one at a "
            f"time, not {', '.join(wanted)}.",
        )
    return by_members(wanted)


def plain_text(config: Mapping[str, Any], context: Context) -> None:
    """Refuse documents that are more than text.

    Raises:
        UnsupportedLocally: they are PDF, Word or image files.
    """
    if "DocumentReaderConfig" in config or config.get("DocumentType") == "SEMI_STRUCTURED_DOCUMENT":
        raise context.unsupported("PDF, Word and image files are not read locally, only text in UTF-8")


def _prepared(family: Family, given: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """What a job has beside its request; refuses what cannot be done before anything is stored."""
    plain_text(given["InputDataConfig"], context)
    if "FlywheelArn" in given:
        raise context.unsupported("flywheels are not real locally")
    if family.noun.name == "DocumentClassificationJob" and family.model not in given:
        raise context.error("InvalidRequestException", "DocumentClassifierArn or FlywheelArn is required.")
    if family.model in given:
        models.usable(given[family.model], context)
    elif "LanguageCode" in given:
        detectors.engine_for(family.capability, given["LanguageCode"], context)
    else:
        context.engine(family.capability)
    job = uuid4().hex
    output = given["OutputDataConfig"]
    name = "" if family.code == "PII" else outputs.ARCHIVE
    place = outputs.place(output["S3Uri"], family.code, job, context, name)
    members = {
        "JobId": job,
        "InputDataConfig": {"InputFormat": "ONE_DOC_PER_LINE", **given["InputDataConfig"]},
        "OutputDataConfig": {**output, "S3Uri": place},
    }
    if family.code == "PII":
        members |= _redaction(given, context)
    if family.code == "TOPICS":
        members["NumberOfTopics"] = given.get("NumberOfTopics", detectors.LIMITS["topics"]["number"])
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
