"""Speech synthesis tasks: the operations on them, and their job."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import closing
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import uuid4

from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.objects import InvalidName, ObjectsError
from aikit_fakes.resources import create, describe, listing
from aikit_fakes.services.polly import validation
from aikit_fakes.services.polly.output import output
from aikit_fakes.services.polly.resources import TASK

if TYPE_CHECKING:
    from aikit_fakes.context import Context

_JOB = "aikit_fakes.services.polly.tasks:synthesize"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_GUESS = 80
"""Bytes of output for each character, by which progress is told."""


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    given = request.to_aws()
    wanted = validation.check(given, context)
    bucket = given["OutputS3BucketName"]
    try:
        known = context.state.objects.has_bucket(bucket)
    except InvalidName:
        known = False
    if not known:
        raise context.error("InvalidS3BucketException", "The provided S3 bucket name is invalid.")
    task = str(uuid4())
    prefix = f"{given['OutputS3KeyPrefix']}." if given.get("OutputS3KeyPrefix") else ""
    key = f"{prefix}{task}.{wanted.ending}"
    _check_key(bucket, key, context)
    return {
        "TaskId": task,
        "OutputKey": key,
        "OutputUri": f"https://s3.{context.region}.amazonaws.com/{bucket}/{quote(key)}",
        "RequestCharacters": wanted.script.characters,
        "TextType": given.get("TextType", "text"),
    }


def _check_key(bucket: str, key: str, context: Context) -> None:
    """Refuse a key under which nothing can be written."""
    try:
        context.state.objects.info(bucket, key)
    except InvalidName as error:
        raise context.error("InvalidS3KeyException", "The provided S3 key prefix is invalid.") from error
    except ObjectsError:
        pass  # there is nothing yet, as there should be


start_speech_synthesis_task = create(TASK, _prepare, _JOB)
_describe = describe(TASK)


def get_speech_synthesis_task(request: Any, context: Context) -> dict[str, Any]:
    """Tell of a task."""
    if not _UUID.fullmatch(request.task_id):
        raise context.error("InvalidTaskIdException", "The provided Task ID is not valid.")
    return _describe(request, context)


def _with_status(request: Any, _: Context) -> Any:
    wanted = request.to_aws().get("Status")
    return lambda body: wanted in (None, body["TaskStatus"])


list_speech_synthesis_tasks = listing(TASK, _with_status)


def synthesize(job: Job) -> dict[str, Any]:
    """Speak a text and write the sound, or its speech marks, to S3.

    Raises:
        JobFailed: the output cannot be written.
    """
    context = job.context
    wanted = validation.check(job.body, context)
    expected = _GUESS * max(wanted.script.characters, 1) * max(wanted.rate, 1) / 8_000
    bucket, key = job.body["OutputS3BucketName"], job.body["OutputKey"]
    with TemporaryFile() as file, closing(output(wanted, context.engine("text_to_speech"))) as pieces:
        for piece in pieces:
            file.write(piece)
            job.progress(min(file.tell() / expected, 0.99))
        file.seek(0)
        try:
            context.state.objects.write(bucket, key, file, content_type=wanted.content_type)
        except ObjectsError as error:
            raise JobFailed(f"The output can't be written to the S3 bucket {bucket}: {error}.") from error
    return {}
