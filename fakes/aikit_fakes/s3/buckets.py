"""The operations on buckets, and the listings of objects."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from aikit_fakes.objects import Info, ObjectsError
from aikit_fakes.s3.errors import S3Error, invalid_argument, no_such_bucket
from aikit_fakes.s3.responses import Answer, quoted

if TYPE_CHECKING:
    from aikit_fakes.objects.folder import FolderObjects
    from aikit_fakes.s3.routing import Asked

MOST = 1000
"""Keys on a page (S3 API reference, ListObjectsV2)."""
MOST_BUCKETS = 10_000
_LAST = chr(0x10FFFF)
"""Sorts after everything that keys hold."""


def create_bucket(objects: FolderObjects, asked: Asked) -> Answer:
    """Make a bucket in the region that the request names or goes to."""
    configuration = asked.members.get("CreateBucketConfiguration", {})
    region = configuration.get("LocationConstraint") or asked.region
    if objects.has_bucket(asked.bucket) and asked.region != "us-east-1":  # which answers as if it had made it
        raise S3Error(
            "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.",
            {"BucketName": asked.bucket},
        )
    objects.create_bucket(asked.bucket, region)
    return Answer({"Location": f"/{asked.bucket}"})


def delete_bucket(objects: FolderObjects, asked: Asked) -> Answer:
    """Delete an empty bucket."""
    need(objects, asked.bucket)
    try:
        objects.delete_bucket(asked.bucket)
    except ObjectsError:
        need(objects, asked.bucket)
        raise S3Error(
            "BucketNotEmpty", "The bucket you tried to delete is not empty", {"BucketName": asked.bucket}
        ) from None
    return Answer()


def head_bucket(objects: FolderObjects, asked: Asked) -> Answer:
    """Whether there is such a bucket, and its region."""
    need(objects, asked.bucket)
    return Answer({"BucketRegion": objects.region(asked.bucket) or asked.region})


def get_bucket_location(objects: FolderObjects, asked: Asked) -> Answer:
    """The region of a bucket; none for the first of them."""
    need(objects, asked.bucket)
    region = objects.region(asked.bucket) or asked.region
    return Answer({"LocationConstraint": "" if region == "us-east-1" else region})


def list_buckets(objects: FolderObjects, asked: Asked) -> Answer:
    """The buckets by name, page by page where the request says how many fit on one."""
    given = asked.members
    most = _limit("max-buckets", given.get("MaxBuckets", MOST_BUCKETS), MOST_BUCKETS)
    after, prefix = _position(given.get("ContinuationToken")), given.get("Prefix", "")
    found = [one for one in objects.buckets() if one[0] > after and one[0].startswith(prefix)]
    page = found[:most]
    answer: dict[str, Any] = {"Buckets": [{"Name": name, "CreationDate": created} for name, created in page]}
    if len(found) > len(page) and page:
        answer["ContinuationToken"] = _token(page[-1][0])
    return Answer(answer | ({"Prefix": prefix} if prefix else {}))


def list_objects(objects: FolderObjects, asked: Asked) -> Answer:
    """The objects of a bucket, by the first version of this operation."""
    given = asked.members
    found, truncated, answer = _listed(objects, asked, given.get("Marker", ""))
    answer["Marker"] = _encoded(given, given.get("Marker", ""))
    if truncated and given.get("Delimiter"):
        answer["NextMarker"] = _encoded(given, _name(found[-1]))
    return Answer(answer)


def list_objects_v2(objects: FolderObjects, asked: Asked) -> Answer:
    """The objects of a bucket, page by page."""
    given = asked.members
    token = given.get("ContinuationToken")
    found, truncated, answer = _listed(
        objects, asked, given.get("StartAfter", "") if token is None else _position(token)
    )
    answer["KeyCount"] = len(found)
    answer |= {name: given[name] for name in ("ContinuationToken",) if name in given}
    if "StartAfter" in given:
        answer["StartAfter"] = _encoded(given, given["StartAfter"])
    if truncated:
        answer["NextContinuationToken"] = _token(_name(found[-1]))
    return Answer(answer)


def need(objects: FolderObjects, bucket: str) -> None:
    """Refuse a bucket that there is not."""
    if not objects.has_bucket(bucket):
        raise no_such_bucket(bucket)


def _listed(objects: FolderObjects, asked: Asked, after: str) -> tuple[list[Info | str], bool, dict[str, Any]]:
    """A page, whether more follow, and the members that both versions share."""
    need(objects, asked.bucket)
    given = asked.members
    prefix, delimiter = given.get("Prefix", ""), given.get("Delimiter", "")
    if given.get("EncodingType") not in (None, "url"):
        raise invalid_argument("encoding-type", given["EncodingType"], "Invalid Encoding Method specified in Request")
    most = _limit("max-keys", given.get("MaxKeys", MOST), MOST)
    found, truncated = _page(objects, asked.bucket, prefix, delimiter, after, most) if most else ([], False)
    answer: dict[str, Any] = {
        "Name": asked.bucket,
        "Prefix": _encoded(given, prefix),
        "MaxKeys": most,
        "IsTruncated": truncated,
        "Contents": [_listed_object(given, one) for one in found if isinstance(one, Info)],
        "CommonPrefixes": [{"Prefix": _encoded(given, one)} for one in found if isinstance(one, str)],
    }
    if delimiter:
        answer["Delimiter"] = _encoded(given, delimiter)
    if "EncodingType" in given:
        answer["EncodingType"] = given["EncodingType"]
    return found, truncated, answer


def _listed_object(given: dict[str, Any], info: Info) -> dict[str, Any]:
    return {
        "Key": _encoded(given, info.key),
        "LastModified": info.modified,
        "ETag": quoted(info.etag),
        "Size": info.size,
        "StorageClass": "STANDARD",
    }


def _page(
    objects: FolderObjects, bucket: str, prefix: str, delimiter: str, after: str, most: int
) -> tuple[list[Info | str], bool]:
    """Objects and common prefixes in order, and whether more follow; what is below a prefix is not walked through."""
    found: list[Info | str] = []
    if after and after == _group(after, prefix, delimiter):
        after += _LAST
    while True:
        for info in objects.list(bucket, prefix, after):
            if len(found) == most:
                return found, True
            group = _group(info.key, prefix, delimiter)
            found.append(group or info)
            if group:
                after = group + _LAST
                break
        else:
            return found, False


def _group(key: str, prefix: str, delimiter: str) -> str:
    """The common prefix that a key is listed under; "" for a key that is listed itself."""
    if not delimiter or not key.startswith(prefix):
        return ""
    end = key.find(delimiter, len(prefix))
    return key[: end + len(delimiter)] if end >= 0 else ""


def _name(one: Info | str) -> str:
    return one if isinstance(one, str) else one.key


def _encoded(given: dict[str, Any], text: str) -> str:
    return quote(text, safe="/") if given.get("EncodingType") == "url" else text


def _limit(name: str, given: int, most: int) -> int:
    if given < 0:
        raise invalid_argument(name, given, f"Argument {name} must be an integer between 0 and 2147483647")
    return min(given, most)


def _token(position: str) -> str:
    return base64.urlsafe_b64encode(position.encode()).decode("ascii")


def _position(token: str | None) -> str:
    if token is None:
        return ""
    try:
        return base64.b64decode(token, altchars=b"-_", validate=True).decode()
    except ValueError:
        raise invalid_argument("continuation-token", token, "The continuation token provided is incorrect") from None
