"""Inputs of requests: inline bytes, or the S3 object that a `Document` or an `Image` names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, BinaryIO

from aikit_fakes.objects import ObjectsError

if TYPE_CHECKING:
    from aikit.errors import ServiceError
    from aikit_fakes.context import Context

_UNSAID = "Request has invalid parameters"
_UNREACHABLE = "Unable to get object metadata from S3. Check object key, region and/or access permissions."
_UNVERSIONED = "null"
"""The version of an object in a bucket without versions (S3 user guide, "Versioning")."""


def content(source: Mapping[str, Any], context: Context, *, limit: int, too_large: str) -> bytes:
    """The bytes of a `Document` or an `Image`.

    Args:
        source: AWS's dict of a `Document` or an `Image`: `Bytes`, or `S3Object` with `Bucket` and `Name`.
        context: of the operation.
        limit: bytes that an object may have at most; those of `Bytes` the model limits.
        too_large: the service's code for a larger one.

    Raises:
        ServiceError: `InvalidParameterException` for neither or both; `InvalidS3ObjectException` for an object that
            cannot be had; `too_large`.
    """
    if ("Bytes" in source) == ("S3Object" in source):
        raise context.error("InvalidParameterException", _UNSAID)
    if "Bytes" in source:
        return bytes(source["Bytes"])
    with s3_object(source["S3Object"], context, limit=limit, too_large=too_large) as file:
        data = file.read(limit + 1)
    if len(data) > limit:  # it grew since its size was asked for
        raise _large(context, too_large, limit)
    return data


def s3_object(location: Mapping[str, Any], context: Context, *, limit: int, too_large: str) -> BinaryIO:
    """The object that an `S3Object` names, to be closed by the caller.

    Raises:
        ServiceError: as `content`.
    """
    if not location.get("Bucket") or not location.get("Name"):
        raise context.error("InvalidParameterException", _UNSAID)
    objects = context.state.objects
    try:
        info = objects.info(location["Bucket"], location["Name"])
        if location.get("Version", _UNVERSIONED) != _UNVERSIONED:
            raise ObjectsError("its bucket keeps no versions")
        if info.size > limit:
            raise _large(context, too_large, limit)
        return objects.read(location["Bucket"], location["Name"])
    except ObjectsError as error:
        raise context.error("InvalidS3ObjectException", _UNREACHABLE) from error


def _large(context: Context, code: str, limit: int) -> ServiceError:
    return context.error(code, f"The object is larger than the limit of {limit} bytes.")
