"""Speech synthesis tasks: the operations on them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import uuid4

from aikit_fakes.objects import InvalidName, ObjectsError
from aikit_fakes.resources import create, describe, listing
from aikit_fakes.resources.filters import equals
from aikit_fakes.services.polly.resources import SYNTHESIS_TASK
from aikit_fakes.services.polly.validation import speech_request

if TYPE_CHECKING:
    from aikit_fakes.context import Context

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    given = request.to_aws()
    speech = speech_request(given, context)
    bucket = given["OutputS3BucketName"]
    try:
        exists = context.state.objects.has_bucket(bucket)
    except InvalidName:
        exists = False
    if not exists:
        raise context.error("InvalidS3BucketException", "The provided S3 bucket name is invalid.")
    task = str(uuid4())
    prefix = f"{given['OutputS3KeyPrefix']}." if given.get("OutputS3KeyPrefix") else ""
    key = f"{prefix}{task}.{speech.extension}"
    _check_key(bucket, key, context)
    return {
        "TaskId": task,
        "OutputKey": key,
        "OutputUri": f"https://s3.{context.region}.amazonaws.com/{bucket}/{quote(key)}",
        "RequestCharacters": speech.script.characters,
        "TextType": given.get("TextType", "text"),
    }


def _check_key(bucket: str, key: str, context: Context) -> None:
    """Refuse a key under which nothing can be written."""
    try:
        context.state.objects.info(bucket, key)
    except InvalidName as error:
        raise context.error("InvalidS3KeyException", "The provided S3 key prefix is invalid.") from error
    except ObjectsError:
        pass  # there is no such object yet, as it should be


start_speech_synthesis_task = create(SYNTHESIS_TASK, _prepare, "aikit_fakes.services.polly.tasks:synthesize_to_s3")
_describe = describe(SYNTHESIS_TASK)


def get_speech_synthesis_task(request: Any, context: Context) -> dict[str, Any]:
    """Describe a synthesis task."""
    if not _UUID.fullmatch(request.task_id):
        raise context.error("InvalidTaskIdException", "The provided Task ID is not valid.")
    return _describe(request, context)


list_speech_synthesis_tasks = listing(SYNTHESIS_TASK, lambda request, _: equals("TaskStatus", request.status))
