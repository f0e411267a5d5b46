"""The job of a speech synthesis task."""

from __future__ import annotations

from contextlib import closing
from tempfile import TemporaryFile
from typing import Any

from aikit_fakes.jobs import Job
from aikit_fakes.s3_locations import Location, failure, write
from aikit_fakes.services.polly.output import output
from aikit_fakes.services.polly.validation import speech_request

_BYTES_PER_CHARACTER = 80
"""Of output at 8 kHz, estimated: progress is told by it."""


def synthesize_to_s3(job: Job) -> dict[str, Any]:
    """Synthesize a text and write the audio, or its speech marks, to S3.

    Raises:
        JobFailed: the output cannot be written.
    """
    context = job.context
    speech = speech_request(job.body, context)
    expected = _BYTES_PER_CHARACTER * max(speech.script.characters, 1) * max(speech.rate, 1) / 8_000
    bucket, key = job.body["OutputS3BucketName"], job.body["OutputKey"]
    with TemporaryFile() as file, closing(output(speech, context.engine("text_to_speech"))) as chunks:
        for chunk in chunks:
            file.write(chunk)
            job.progress(min(file.tell() / expected, 0.99))
        fail = failure(f"The output can't be written to the S3 bucket {bucket}: {{reason}}.")
        write(context.state.objects, Location(bucket, key), file, fail, content_type=speech.content_type)
    return {}
