"""The jobs of Transcribe: transcribing a recording, reading a vocabulary."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.s3_locations import Location, failure, write
from aikit_fakes.services.transcribe import subtitles
from aikit_fakes.services.transcribe.output import service_bucket, sibling
from aikit_fakes.services.transcribe.resources import LIMITS
from aikit_fakes.services.transcribe.transcription import Recording
from aikit_fakes.services.transcribe.vocabularies import InvalidVocabulary, read_file, read_list, vocabulary_text


def transcribe(job: Job) -> dict[str, Any]:
    """Transcribe a recording; write its transcript and subtitles to S3.

    Raises:
        JobFailed: the recording or the output is unusable; in AWS's words where it has them.
    """
    body, context = job.body, job.context
    with Recording(job) as recording:
        transcript = recording.transcript()
        facts = recording.facts
    output = transcript.to_aws(body["TranscriptionJobName"], context.account)
    location = Location(*body["Output"])
    files = []
    if wanted := body.get("Subtitles"):
        cues = subtitles.cues(transcript)
        for form in wanted["Formats"]:
            text = subtitles.render(cues, form, wanted["OutputStartIndex"])
            files.append((sibling(location, form), text, subtitles.CONTENT_TYPES[form]))
    # the transcript last: whoever sees it finds the subtitles too
    files.append((location, json.dumps(output, ensure_ascii=False), "application/json"))
    _write(files, context)
    result: dict[str, Any] = {
        "LanguageCode": transcript.language,
        "MediaFormat": body.get("MediaFormat", facts.format),
        "MediaSampleRateHertz": facts.rate,
        "Settings": {"ChannelIdentification": False, "ShowAlternatives": False} | body.get("Settings", {}),
    }
    if transcript.likely:
        result["IdentifiedLanguageScore"] = transcript.likely[0][1]
    return result


def _write(files: Sequence[tuple[Location, str, str]], context: Context) -> None:
    """Write the files of a job's output: locations, texts and content types."""
    objects = context.state.objects
    for location, text, content_type in files:
        if location.bucket == service_bucket(context):
            objects.create_bucket(location.bucket)
        fail = failure(f"The output can't be written to the S3 bucket {location.bucket}: {{reason}}.")
        write(objects, location, text.encode("utf-8", "replace"), fail, content_type=content_type)


def read_vocabulary(job: Job) -> dict[str, Any]:
    """Read a custom vocabulary, when it is created and when it is updated.

    Raises:
        JobFailed: it cannot be used; in words after AWS's.
    """
    try:
        text = vocabulary_text(job.body, "VocabularyFileUri", "Phrases", LIMITS["vocabulary"]["bytes"], job.context)
        entries = read_file(text) if job.body.get("VocabularyFileUri") else read_list(job.body["Phrases"])
    except InvalidVocabulary as error:
        raise JobFailed(f"The vocabulary that you provided isn't valid: {error}.") from error
    return {"Entries": [list(entry) for entry in entries], "File": text, "FailureReason": None}
