"""Transcription jobs: the operations on them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.objects import ObjectsError
from aikit_fakes.resources import create, describe, remove
from aikit_fakes.s3_locations import Location
from aikit_fakes.services.transcribe import validation
from aikit_fakes.services.transcribe.listings import listing
from aikit_fakes.services.transcribe.output import service_bucket, sibling, transcript_location, url_for
from aikit_fakes.services.transcribe.resources import TRANSCRIPTION_JOB
from aikit_fakes.store import Record

_TASK = "aikit_fakes.services.transcribe.tasks:transcribe"


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    given = request.to_aws()
    validation.check(given, context)
    location = transcript_location(given, context)
    prepared: dict[str, Any] = {
        "Output": list(location),
        "OutputLocationType": "SERVICE_BUCKET" if location.bucket == service_bucket(context) else "CUSTOMER_BUCKET",
    }
    if formats := given.get("Subtitles", {}).get("Formats"):
        first = given["Subtitles"].get("OutputStartIndex", 0)
        prepared["Subtitles"] = {"Formats": list(dict.fromkeys(formats)), "OutputStartIndex": first}
    else:
        prepared["Subtitles"] = None
    if not given.get("JobExecutionSettings", {}).get("AllowDeferredExecution"):
        # as AWS tells it: only a job that may be put off is queued
        prepared |= {"TranscriptionJobStatus": "IN_PROGRESS", "StartTime": context.now()}
    return prepared


def _links(record: Record, _: Any, context: Context) -> dict[str, Any]:
    """Where the output can be read, as the caller is to be told now."""
    body = record.body
    with context.state.store.reading() as records:
        tags = [{"Key": key, "Value": value} for key, value in records.tags(record).items()]
    told: dict[str, Any] = {"Tags": tags or None}
    if body["TranscriptionJobStatus"] != "COMPLETED":
        return told
    location = Location(*body["Output"])
    told["Transcript"] = {"TranscriptFileUri": url_for(location, context)}
    if body.get("Subtitles"):
        uris = [url_for(sibling(location, form), context) for form in body["Subtitles"]["Formats"]]
        told["Subtitles"] = body["Subtitles"] | {"SubtitleFileUris": uris}
    return told


def _delete_output(record: Record, context: Context) -> None:
    """What the service kept goes with its job; what lies in a bucket of the customer's stays."""
    location = Location(*record.body["Output"])
    if location.bucket == service_bucket(context):
        for ending in ("json", "srt", "vtt"):
            with suppress(ObjectsError):
                context.state.objects.delete(*sibling(location, ending))


start_transcription_job = create(TRANSCRIPTION_JOB, _prepare, _TASK)
get_transcription_job = describe(TRANSCRIPTION_JOB, _links)
list_transcription_jobs = listing(TRANSCRIPTION_JOB)
delete_transcription_job = remove(TRANSCRIPTION_JOB, _delete_output)
