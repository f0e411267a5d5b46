"""S3 locations of Transcribe: media files by URI, transcripts in the customer's or the service's bucket."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from aikit_fakes import s3_locations
from aikit_fakes.objects import Info, InvalidName
from aikit_fakes.s3_locations import Location

if TYPE_CHECKING:
    from aikit_fakes.context import Context


def check_readable(uri: str, context: Context) -> Info:
    """What is known of the object that a URI names.

    Raises:
        ServiceError: `BadRequestException` for a URI that is none, or names nothing that can be read.
    """

    def refuse(words: str) -> Callable[[str], Exception]:
        return lambda reason: context.error(
            "BadRequestException", f"The S3 URI that you provided {words.format(reason=reason)} try your request again."
        )

    try:
        location = s3_locations.parse_object(uri)
    except InvalidName as error:
        raise refuse("isn't valid: {reason}. Check the URI and")(str(error)) from error
    unreadable = refuse("can't be accessed. Make sure that you have read permission and")
    return s3_locations.check_readable(context.state.objects, location, unreadable)


def transcript_location(given: Mapping[str, Any], context: Context) -> Location:
    """Where the transcript of a new job will be: in the customer's bucket, else in the service's own."""
    name = given["TranscriptionJobName"]
    bucket = given.get("OutputBucketName")
    if bucket is None:
        return Location(service_bucket(context), f"{context.account}/{name}/{uuid4()}/asrOutput.json")
    key = given.get("OutputKey", f"{name}.json")
    # a key that names no JSON file is a folder (API reference, StartTranscriptionJob.OutputKey)
    return Location(bucket, key if key.endswith(".json") else f"{key.removesuffix('/')}/{name}.json")


def service_bucket(context: Context) -> str:
    """The bucket of the service for output without an OutputBucketName."""
    return f"aws-transcribe-{context.region}-prod"


def sibling(location: Location, extension: str) -> Location:
    """The object of the same name with another extension."""
    return location._replace(key=f"{location.key.removesuffix('.json')}.{extension}")


def url_for(location: Location, context: Context) -> str:
    """A URL of an object for the caller: presigned where it is in the service's bucket."""
    links = context.state.links
    if location.bucket == service_bucket(context):
        return links.private(*location, account=context.account, region=context.region)
    return links.own(*location)
