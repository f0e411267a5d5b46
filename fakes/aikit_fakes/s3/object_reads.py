"""GetObject and HeadObject: ranges and conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from aikit_fakes.objects import Info
from aikit_fakes.s3.checksums import PREFIX
from aikit_fakes.s3.errors import S3Error
from aikit_fakes.s3.responses import NOTHING, Answer, head_of, quoted

if TYPE_CHECKING:
    from aikit_fakes.objects.folder import FolderObjects
    from aikit_fakes.s3.routing import Asked

PIECE = 256 * 1024
"""Bytes sent at a time."""
_RANGE = re.compile(r"bytes=(\d{0,19})-(\d{0,19})")


def get_object(objects: FolderObjects, asked: Asked) -> Answer:
    """An object's content, or a range of it."""
    info, file = objects.open(asked.bucket, asked.key)
    try:
        members, status, start, size = _found(info, asked)
        file.seek(start)
    except BaseException:
        file.close()
        raise
    return Answer(members, status, _pieces(file, size))


def head_object(objects: FolderObjects, asked: Asked) -> Answer:
    """What `get_object` would tell, without the content."""
    members, status, _, _ = _found(objects.info(asked.bucket, asked.key), asked)
    return Answer(members, status, NOTHING)


def span(text: str | None, size: int) -> tuple[int, int] | None:
    """The first byte and the number of bytes that a Range header asks for; None where it asks for no single range.

    Raises:
        S3Error: InvalidRange: nothing of the object lies in it.
    """
    found = _RANGE.fullmatch((text or "").replace(" ", ""))
    if found is None or not (found[1] or found[2]):
        return None
    if found[1]:
        start, end = int(found[1]), min(int(found[2] or size), size - 1)
        if found[2] and int(found[2]) < start:
            return None
    else:
        start, end = max(size - int(found[2]), 0), size - 1
    if start >= size:
        raise S3Error(
            "InvalidRange",
            "The requested range is not satisfiable",
            {"RangeRequested": text, "ActualObjectSize": size},
            {"Content-Range": f"bytes */{size}"},
        )
    return start, end - start + 1


def check_conditions(info: Info, given: Mapping[str, Any], prefix: str = "", *, reads: bool = True) -> None:
    """Refuse what a request's conditions on an object exclude.

    Args:
        info: the object.
        given: the request's members.
        prefix: what the conditions' names begin with, `"CopySource"` for the object that is copied.
        reads: whether a failed condition means "as you know it" rather than "not so".
    """
    match, none = given.get(f"{prefix}IfMatch"), given.get(f"{prefix}IfNoneMatch")
    since, until = given.get(f"{prefix}IfModifiedSince"), given.get(f"{prefix}IfUnmodifiedSince")
    if match is not None:
        if not _names(match, info.etag):
            raise _precondition(f"{prefix}If-Match")
    elif until is not None and _seconds(info.modified) > _seconds(until):
        raise _precondition(f"{prefix}If-Unmodified-Since")
    fresh = (
        _names(none, info.etag)
        if none is not None
        else since is not None and _seconds(info.modified) <= _seconds(since)
    )
    if fresh and reads:
        raise S3Error("NotModified", "Not Modified", headers={"ETag": quoted(info.etag)})
    if fresh:
        raise _precondition(f"{prefix}If-None-Match")


def _found(info: Info, asked: Asked) -> tuple[dict[str, Any], int, int, int]:
    """The members of the answer, its status, and where the bytes to send begin and how many there are."""
    given, shape = asked.members, asked.operation.output_shape
    check_conditions(info, given)
    if given.get("PartNumber", 1) != 1 or ("PartNumber" in given and "-" in info.etag):
        raise S3Error("NotImplemented", "Parts of an object that is whole are not known here.")
    members = head_of(info, shape)
    for name, value in given.items():
        if name.startswith("Response"):
            members[name.removeprefix("Response")] = value
    wanted = span(given.get("Range"), info.size)
    if given.get("ChecksumMode") != "ENABLED" or wanted is not None:
        members = {name: value for name, value in members.items() if not name.startswith("Checksum")}
    elif any(name.startswith(PREFIX) for name in info.headers):
        members["ChecksumType"] = info.headers.get(f"{PREFIX}type", "FULL_OBJECT")
    if wanted is None:
        return members, 200, 0, info.size
    start, size = wanted
    members |= {"ContentLength": size, "ContentRange": f"bytes {start}-{start + size - 1}/{info.size}"}
    return members, 206, start, size


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    with file:
        while size and (piece := file.read(min(PIECE, size))):
            size -= len(piece)
            yield piece


def _names(condition: str, etag: str) -> bool:
    return any(one.strip().removeprefix("W/").strip('"') in ("*", etag) for one in condition.split(","))


def _seconds(when: datetime) -> int:
    return int(when.timestamp())


def _precondition(condition: str) -> S3Error:
    return S3Error(
        "PreconditionFailed",
        "At least one of the pre-conditions you specified did not hold",
        {"Condition": condition},
    )
