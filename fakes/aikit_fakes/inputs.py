"""What a request gives to look at: bytes in it, or an object of `s3://` that it names."""

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


def content(given: Mapping[str, Any], context: Context, *, limit: int, too_large: str) -> bytes:
    """The bytes that a request gives or names.

    Args:
        given: AWS's dict of a `Document` or an `Image`: `Bytes`, or `S3Object` with `Bucket` and `Name`.
        context: of the operation.
        limit: bytes that an object may have at most; those of `Bytes` the model limits.
        too_large: the service's code for a larger one.

    Raises:
        ServiceError: `InvalidParameterException` for neither or both; `InvalidS3ObjectException` for an object that
            cannot be had; `too_large`.
    """
    if ("Bytes" in given) == ("S3Object" in given):
        raise context.error("InvalidParameterException", _UNSAID)
    if "Bytes" in given:
        return bytes(given["Bytes"])
    with stored(given["S3Object"], context, limit=limit, too_large=too_large) as file:
        data = file.read(limit + 1)
    if len(data) > limit:  # it grew since its size was asked for
        raise _large(context, too_large, limit)
    return data


def stored(place: Mapping[str, Any], context: Context, *, limit: int, too_large: str) -> BinaryIO:
    """The object that an `S3Object` names, to be closed by the caller.

    Raises:
        ServiceError: as `content`.
    """
    if not place.get("Bucket") or not place.get("Name"):
        raise context.error("InvalidParameterException", _UNSAID)
    objects = context.state.objects
    try:
        info = objects.info(place["Bucket"], place["Name"])
        if place.get("Version", _UNVERSIONED) != _UNVERSIONED:
            raise ObjectsError("its bucket keeps no versions")
        if info.size > limit:
            raise _large(context, too_large, limit)
        return objects.read(place["Bucket"], place["Name"])
    except ObjectsError as error:
        raise context.error("InvalidS3ObjectException", _UNREACHABLE) from error


def _large(context: Context, code: str, limit: int) -> ServiceError:
    return context.error(code, f"The object is larger than the limit of {limit} bytes.")
