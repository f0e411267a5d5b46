"""PutObject, CopyObject and DeleteObject(s)."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from aikit_fakes.objects import Info
from aikit_fakes.objects.base import Check
from aikit_fakes.s3 import checksums
from aikit_fakes.s3.buckets import need
from aikit_fakes.s3.errors import S3Error, invalid_argument, no_such_key
from aikit_fakes.s3.object_reads import check_conditions
from aikit_fakes.s3.responses import Answer, quoted
from aikit_fakes.s3.xml import malformed

if TYPE_CHECKING:
    from aikit_fakes.objects.folder import FolderObjects
    from aikit_fakes.s3.routing import Asked

METADATA_BYTES = 2048
"""Of a user's metadata, names and values together (S3 user guide, object metadata)."""
MOST_DELETED = 1000
"""Keys of one DeleteObjects (S3 API reference)."""
_KEPT = {
    "CacheControl": "Cache-Control",
    "ContentDisposition": "Content-Disposition",
    "ContentEncoding": "Content-Encoding",
    "ContentLanguage": "Content-Language",
    "Expires": "Expires",
}


def put_object(objects: FolderObjects, asked: Asked) -> Answer:
    """Write an object of the request's content."""
    about = described(asked.members)
    about["headers"] = ChainMap(asked.content.checksums, about["headers"])  # complete when the content has been read
    info = objects.write(asked.bucket, asked.key, asked.content, **about, check=condition(asked.members))
    told = checksums.members(asked.content.checksums)
    return Answer({"ETag": quoted(info.etag), **told, **({"ChecksumType": "FULL_OBJECT"} if told else {})})


def copy_object(objects: FolderObjects, asked: Asked) -> Answer:
    """Write an object of another one's content."""
    bucket, key = source(asked)
    directive = asked.members.get("MetadataDirective", "COPY")
    if directive not in ("COPY", "REPLACE"):
        raise invalid_argument("x-amz-metadata-directive", directive, "Unknown metadata directive.")
    if (bucket, key) == (asked.bucket, asked.key) and directive == "COPY":
        raise S3Error(
            "InvalidRequest",
            "This copy request is illegal because it is trying to copy an object to itself without changing the "
            "object's metadata, storage class, website redirect location or encryption attributes.",
        )
    need(objects, asked.bucket)
    found, file = objects.open(bucket, key)
    with file:
        check_conditions(found, asked.members, "CopySource", reads=False)
        about = described(asked.members)
        if directive == "COPY":
            about = {"content_type": found.content_type, "metadata": found.metadata, "headers": dict(found.headers)}
        if "-" in found.etag:  # the copy is one whole, so what was told of the parts is not true of it
            about["headers"] = {n: v for n, v in about["headers"].items() if not n.startswith(checksums.PREFIX)}
        info = objects.write(asked.bucket, asked.key, file, **about, check=condition(asked.members))
    return Answer({"CopyObjectResult": {"ETag": quoted(info.etag), "LastModified": info.modified}})


def delete_object(objects: FolderObjects, asked: Asked) -> Answer:
    """Delete an object; one that is not there is deleted too."""
    need(objects, asked.bucket)
    objects.delete(asked.bucket, asked.key, condition(asked.members))
    return Answer()


def delete_objects(objects: FolderObjects, asked: Asked) -> Answer:
    """Delete up to a thousand objects, telling of each how it went."""
    need(objects, asked.bucket)
    wanted = asked.members["Delete"]
    if len(wanted["Objects"]) > MOST_DELETED:
        raise malformed()
    deleted, errors = [], []
    for one in wanted["Objects"]:
        key = one["Key"]
        try:
            if not key or len(key.encode(errors="replace")) > 1024:
                raise S3Error("KeyTooLongError" if key else "InvalidArgument", "The key cannot be.")
            objects.delete(asked.bucket, key, condition({"IfMatch": one["ETag"]} if one.get("ETag") else {}))
            deleted.append({"Key": key})
        except S3Error as error:
            errors.append({"Key": key, "Code": error.code, "Message": error.message})
    return Answer({"Deleted": [] if wanted.get("Quiet") else deleted, "Errors": errors})


def described(given: Mapping[str, Any]) -> dict[str, Any]:
    """What a request says of the object it makes.

    Raises:
        S3Error: there is too much metadata, or something that is not done here.
    """
    metadata = given.get("Metadata", {})
    if sum(len(name) + len(value.encode(errors="replace")) for name, value in metadata.items()) > METADATA_BYTES:
        raise S3Error("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size")
    if given.get("Tagging"):
        raise S3Error("NotImplemented", "Tags of objects are not done by this small S3.")
    headers = {header: _text(given[name]) for name, header in _KEPT.items() if given.get(name)}
    encodings = [one.strip() for one in headers.pop("Content-Encoding", "").split(",")]
    if kept := ",".join(one for one in encodings if one and one != "aws-chunked"):
        headers["Content-Encoding"] = kept
    return {"content_type": given.get("ContentType", ""), "metadata": metadata, "headers": headers}


def condition(given: Mapping[str, Any]) -> Check | None:
    """What a request demands of the object that it would replace."""
    match, none = given.get("IfMatch"), given.get("IfNoneMatch")
    if match is None and none is None:
        return None
    if none not in (None, "*"):
        raise S3Error("NotImplemented", "Of If-None-Match, only the value * is known to writes.")

    def check(there: Info | None) -> None:
        if there is not None:
            check_conditions(there, given, reads=False)
        elif match is not None:
            raise no_such_key("")

    return check


def source(asked: Asked) -> tuple[str, str]:
    """The object that a request copies."""
    said, _, version = asked.members["CopySource"].partition("?")
    bucket, _, key = unquote(said, errors="surrogateescape").removeprefix("/").partition("/")
    if not bucket or not key:
        raise invalid_argument("x-amz-copy-source", said, "Copy Source must mention the source bucket and key")
    if version not in ("", "versionId=null"):
        raise S3Error("NotImplemented", "Versions of objects are not done by this small S3.")
    return bucket, key


def _text(value: Any) -> str:
    return value if isinstance(value, str) else format_datetime(value, usegmt=True)
