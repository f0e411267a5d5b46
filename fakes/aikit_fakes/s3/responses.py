"""Serialization of S3's responses by the operation's output shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from aikit.wire.http import HTTPResponse
from aikit_fakes.s3 import xml

if TYPE_CHECKING:
    from aikit_fakes.objects import Info

NOTHING: Iterable[bytes] = ()
"""No body, and no length of one: an answer to HEAD tells the length that GET would have."""
_ROOTS = {
    "ListBuckets": "ListAllMyBucketsResult",
    "ListObjects": "ListBucketResult",
    "ListObjectsV2": "ListBucketResult",
    "CreateMultipartUpload": "InitiateMultipartUploadResult",
    "CompleteMultipartUpload": "CompleteMultipartUploadResult",
    "DeleteObjects": "DeleteResult",
    "ListParts": "ListPartsResult",
    "ListMultipartUploads": "ListMultipartUploadsResult",
}
"""Root elements, which the model does not tell and some SDKs check (S3 API reference)."""


@dataclass
class Answer:
    """What an operation answers.

    Attributes:
        members: by AWS's names.
        status: the HTTP status where it is not the model's.
        body: an object's content.
    """

    members: Mapping[str, Any] = field(default_factory=dict)
    status: int = 0
    body: Iterable[bytes] | None = None


def write(operation: Any, answer: Answer) -> HTTPResponse:
    """The answer in HTTP."""
    shape = operation.output_shape
    status = answer.status or operation.http.get("responseCode", 200)
    headers = _headers(shape, answer.members) if shape is not None else {}
    if answer.body is not None:
        return HTTPResponse(status, headers, answer.body)
    if operation.name == "GetBucketLocation":
        return _document(status, headers, xml.document("LocationConstraint", answer.members["LocationConstraint"]))
    payload = shape.serialization.get("payload") if shape is not None else None
    if payload is not None:
        member = shape.members[payload]
        root = member.serialization.get("name", payload)
        return _document(status, headers, xml.document(root, xml.content(member, answer.members[payload])))
    if operation.name in _ROOTS:
        return _document(status, headers, xml.document(_ROOTS[operation.name], xml.content(shape, answer.members)))
    if status != 204:
        headers["Content-Length"] = headers.get("Content-Length", "0")
    return HTTPResponse(status, headers, NOTHING)


def quoted(etag: str) -> str:
    """An ETag as HTTP writes it."""
    return f'"{etag}"'


def head_of(info: Info, shape: Any) -> dict[str, Any]:
    """The members of an output shape that tell of an object."""
    kept = {name.lower(): value for name, value in info.headers.items()}
    spelt = {name: str(member.serialization.get("name", "")).lower() for name, member in shape.members.items()}
    return {
        **{name: kept[header] for name, header in spelt.items() if header in kept},
        "AcceptRanges": "bytes",
        "LastModified": info.modified,
        "ContentLength": info.size,
        "ETag": quoted(info.etag),
        "ContentType": info.content_type,
        "Metadata": info.metadata,
    }


def _document(status: int, headers: dict[str, str], text: bytes) -> HTTPResponse:
    headers["Content-Type"] = "application/xml"
    return HTTPResponse(status, headers, text)


def _headers(shape: Any, members: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, member in shape.members.items():
        place, value = member.serialization.get("location"), members.get(name)
        if value is None:
            continue
        said = member.serialization.get("name", name)
        if place == "header":
            found[said] = format_datetime(value, usegmt=True) if isinstance(value, datetime) else xml.text_of(value)
        elif place == "headers":
            found.update({f"{said}{key}": text for key, text in value.items()})
    return found
