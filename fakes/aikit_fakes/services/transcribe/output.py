"""S3 locations of Transcribe: media files by URI, transcripts in the customer's or the service's bucket."""

from __future__ import annotations

import re
from collections.abc import Mapping
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple
from urllib.parse import unquote
from uuid import uuid4

from aikit_fakes.objects import InvalidName, ObjectsError, split_uri

if TYPE_CHECKING:
    from aikit_fakes.context import Context

_S3 = r"s3(?:[.-](?:dualstack\.)?[a-z]{2}(?:-[a-z]+)+-\d)?\.amazonaws\.com(?:\.cn)?"
_PATH_STYLE = re.compile(rf"https?://{_S3}/(?P<bucket>[a-z0-9][a-z0-9.-]+)/(?P<key>[^?#]+)")
_VIRTUAL_STYLE = re.compile(rf"https?://(?P<bucket>[a-z0-9][a-z0-9.-]+?)\.{_S3}/(?P<key>[^?#]+)")
_CHUNK = 1024 * 1024


class Place(NamedTuple):
    """An object."""

    bucket: str
    key: str


def place_of(uri: str) -> Place:
    """The object that an `s3://` URI or one of S3's own URLs names.

    Raises:
        InvalidName: it is none.
    """
    for pattern in (_PATH_STYLE, _VIRTUAL_STYLE):
        if found := pattern.fullmatch(uri):
            return Place(found["bucket"], unquote(found["key"]))
    place = Place(*split_uri(uri))
    if not place.key:
        raise InvalidName(f"the URI {uri!r} names no object")
    return place


def check_readable(uri: str, context: Context) -> None:
    """Refuse a URI under which nothing can be read, in AWS's words."""
    try:
        context.state.objects.info(*place_of(uri))
    except InvalidName as error:
        raise context.error(
            "BadRequestException",
            f"The S3 URI that you provided isn't valid: {error}. Check the URI and try your request again.",
        ) from error
    except ObjectsError as error:
        raise context.error(
            "BadRequestException",
            "The S3 URI that you provided can't be accessed. Make sure that you have read permission and try your "
            "request again.",
        ) from error


def read_seekable(place: Place, context: Context) -> BinaryIO:
    """An object as a file that can be sought in, to be closed by the caller."""
    file = context.state.objects.read(*place)
    if getattr(file, "seekable", bool)():
        return file
    with file:
        copy = TemporaryFile()  # noqa: SIM115  the caller closes it
        while chunk := file.read(_CHUNK):
            copy.write(chunk)
    copy.seek(0)
    return copy


def transcript_location(given: Mapping[str, Any], context: Context) -> Place:
    """Where the transcript of a new job will be: in the customer's bucket, else in the service's own."""
    name = given["TranscriptionJobName"]
    bucket = given.get("OutputBucketName")
    if bucket is None:
        return Place(service_bucket(context), f"{context.account}/{name}/{uuid4()}/asrOutput.json")
    key = given.get("OutputKey", f"{name}.json")
    # a key that names no JSON file is a folder (API reference, StartTranscriptionJob.OutputKey)
    return Place(bucket, key if key.endswith(".json") else f"{key.removesuffix('/')}/{name}.json")


def service_bucket(context: Context) -> str:
    """The bucket of the service for output without an OutputBucketName."""
    return f"aws-transcribe-{context.region}-prod"


def sibling(place: Place, extension: str) -> Place:
    """The object of the same name with another extension."""
    return place._replace(key=f"{place.key.removesuffix('.json')}.{extension}")


def url_for(place: Place, context: Context) -> str:
    """A URL of an object for the caller: presigned where it is in the service's bucket."""
    links = context.state.links
    if place.bucket == service_bucket(context):
        return links.private(*place, account=context.account, region=context.region)
    return links.own(*place)
