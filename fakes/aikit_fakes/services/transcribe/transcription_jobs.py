"""Transcription jobs: the operations on them, and their task."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.objects import ObjectsError
from aikit_fakes.resources import create, describe, remove
from aikit_fakes.services.transcribe import subtitles, validation
from aikit_fakes.services.transcribe.listings import listing
from aikit_fakes.services.transcribe.output import Place, beside, output_of, service_bucket, url_of
from aikit_fakes.services.transcribe.resources import JOB
from aikit_fakes.services.transcribe.transcription import Recording
from aikit_fakes.store import Record

_TASK = "aikit_fakes.services.transcribe.transcription_jobs:transcribe"


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    given = request.to_aws()
    validation.check(given, context)
    place = output_of(given, context)
    prepared: dict[str, Any] = {
        "Output": list(place),
        "OutputLocationType": "SERVICE_BUCKET" if place.bucket == service_bucket(context) else "CUSTOMER_BUCKET",
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
    place = Place(*body["Output"])
    told["Transcript"] = {"TranscriptFileUri": url_of(place, context)}
    if body.get("Subtitles"):
        uris = [url_of(beside(place, form), context) for form in body["Subtitles"]["Formats"]]
        told["Subtitles"] = body["Subtitles"] | {"SubtitleFileUris": uris}
    return told


def _delete_output(record: Record, context: Context) -> None:
    """What the service kept goes with its job; what lies in a bucket of the customer's stays."""
    place = Place(*record.body["Output"])
    if place.bucket == service_bucket(context):
        for ending in ("json", "srt", "vtt"):
            with suppress(ObjectsError):
                context.state.objects.delete(*beside(place, ending))


start_transcription_job = create(JOB, _prepare, _TASK)
get_transcription_job = describe(JOB, _links)
list_transcription_jobs = listing(JOB)
delete_transcription_job = remove(JOB, _delete_output)


def transcribe(job: Job) -> dict[str, Any]:
    """Hear a recording and write its transcript, and its subtitles.

    Raises:
        JobFailed: it cannot be heard, or the output cannot be written; in AWS's words where it has them.
    """
    body, context = job.body, job.context
    with Recording(job) as recording:
        transcript = recording.transcript()
        facts = recording.facts
    output = transcript.to_aws(body["TranscriptionJobName"], context.account)
    place = Place(*body["Output"])
    files = []
    if wanted := body.get("Subtitles"):
        shown = subtitles.cues(transcript)
        for form in wanted["Formats"]:
            text = subtitles.written(shown, form, wanted["OutputStartIndex"])
            files.append((beside(place, form), text, subtitles.CONTENT_TYPES[form]))
    # the transcript last: who sees it sees all
    files.append((place, json.dumps(output, ensure_ascii=False), "application/json"))
    _write(files, context)
    ended: dict[str, Any] = {
        "LanguageCode": transcript.language,
        "MediaFormat": body.get("MediaFormat", facts.format),
        "MediaSampleRateHertz": facts.rate,
        "Settings": {"ChannelIdentification": False, "ShowAlternatives": False} | body.get("Settings", {}),
    }
    if transcript.likely:
        ended["IdentifiedLanguageScore"] = transcript.likely[0][1]
    return ended


def _write(files: Sequence[tuple[Place, str, str]], context: Context) -> None:
    """Write what a job made: places, texts and their types."""
    objects = context.state.objects
    try:
        for place, text, kind in files:
            if place.bucket == service_bucket(context):
                objects.create_bucket(place.bucket)
            objects.write(place.bucket, place.key, text.encode("utf-8", "replace"), content_type=kind)
    except ObjectsError as error:
        raise JobFailed(f"The output can't be written to the S3 bucket {place.bucket}: {error}.") from error
