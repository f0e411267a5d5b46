"""The operations on multipart uploads."""

from __future__ import annotations

import hashlib
from collections import ChainMap
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any, BinaryIO

from aikit_fakes.objects import Readable
from aikit_fakes.s3 import checksums
from aikit_fakes.s3.buckets import need
from aikit_fakes.s3.errors import S3Error, invalid_argument
from aikit_fakes.s3.object_reads import check_conditions, span
from aikit_fakes.s3.object_writes import condition, described, source
from aikit_fakes.s3.responses import Answer, quoted
from aikit_fakes.s3.upload_parts import Part, Upload, Uploads
from aikit_fakes.s3.xml import malformed

if TYPE_CHECKING:
    from aikit_fakes.objects.folder import FolderObjects
    from aikit_fakes.s3.routing import Asked

SMALLEST = 5 * 1024 * 1024
"""Bytes of a part that is not the last (S3 user guide, multipart upload limits)."""
MOST_PARTS = 10_000
_PAGE = 1000


def create_multipart_upload(objects: FolderObjects, asked: Asked) -> Answer:
    """Begin an upload in parts."""
    need(objects, asked.bucket)
    given = asked.members
    name = given.get("ChecksumAlgorithm", "").lower()
    header = f"{checksums.PREFIX}{name}" if name else ""
    if header and header not in checksums.HEADERS:
        raise S3Error("InvalidRequest", "Checksum algorithm provided is unsupported.")
    kind = given.get("ChecksumType") or ("FULL_OBJECT" if name == "crc64nvme" else "COMPOSITE")
    upload = _uploads(objects).create(asked.bucket, asked.key, described(given), header, kind == "FULL_OBJECT")
    told = {"ChecksumAlgorithm": name.upper(), "ChecksumType": kind} if name else {}
    return Answer({"Bucket": asked.bucket, "Key": asked.key, "UploadId": upload.id, **told})


def upload_part(objects: FolderObjects, asked: Asked) -> Answer:
    """Take one part."""
    part = _put(objects, asked, asked.content)
    return Answer({"ETag": quoted(part.etag), **checksums.members(part.checksums)})


def upload_part_copy(objects: FolderObjects, asked: Asked) -> Answer:
    """Take one part from an object that is there."""
    found, file = objects.open(*source(asked))
    with file:
        check_conditions(found, asked.members, "CopySource", reads=False)
        said = asked.members.get("CopySourceRange")
        wanted = span(said, found.size)
        if said is not None and wanted is None:
            raise invalid_argument("x-amz-copy-source-range", said, "The range is not valid for the source object.")
        start, size = wanted or (0, found.size)
        file.seek(start)
        part = _put(objects, asked, _Piece(file, size))
    result = {"ETag": quoted(part.etag), "LastModified": datetime.fromtimestamp(part.modified, UTC)}
    return Answer({"CopyPartResult": result})


def complete_multipart_upload(objects: FolderObjects, asked: Asked) -> Answer:
    """Make the object of the parts that the request lists."""
    uploads, upload = _upload(objects, asked)
    listed = asked.members.get("MultipartUpload", {}).get("Parts", [])
    parts = _chosen(listed, {part.number: part for part in uploads.parts(upload)})
    content: Readable = uploads.joined(upload, parts)
    about = dict(upload.about)
    told: dict[str, str] = {}
    if upload.checksum:
        if upload.full:
            content = _Summed(content, upload.checksum, told)
        elif value := checksums.composite(upload.checksum, [one.checksums.get(upload.checksum, "") for one in parts]):
            told[upload.checksum] = value
        told[f"{checksums.PREFIX}type"] = kind = "FULL_OBJECT" if upload.full else "COMPOSITE"
    about["headers"] = ChainMap(told, about["headers"])
    digest = hashlib.md5(b"".join(bytes.fromhex(part.etag) for part in parts), usedforsecurity=False).hexdigest()
    info = objects.write(
        asked.bucket, asked.key, content, **about, etag=f"{digest}-{len(parts)}", check=condition(asked.members)
    )
    uploads.end(upload)
    return Answer(
        {
            "Location": f"/{asked.bucket}/{asked.key}",
            "Bucket": asked.bucket,
            "Key": asked.key,
            "ETag": quoted(info.etag),
            **checksums.members(told),
            **({"ChecksumType": kind} if upload.checksum else {}),
        }
    )


def abort_multipart_upload(objects: FolderObjects, asked: Asked) -> Answer:
    """Forget an upload and its parts."""
    uploads, upload = _upload(objects, asked)
    uploads.end(upload)
    return Answer()


def list_parts(objects: FolderObjects, asked: Asked) -> Answer:
    """The parts that have arrived."""
    uploads, upload = _upload(objects, asked)
    after, most = asked.members.get("PartNumberMarker", 0), min(asked.members.get("MaxParts", _PAGE), _PAGE)
    found = [part for part in uploads.parts(upload) if part.number > int(after)]
    page = found[: max(most, 0)]
    return Answer(
        {
            "Bucket": asked.bucket,
            "Key": asked.key,
            "UploadId": upload.id,
            "PartNumberMarker": after,
            "NextPartNumberMarker": page[-1].number if page else 0,
            "MaxParts": most,
            "IsTruncated": len(found) > len(page),
            "Parts": [_told(part) for part in page],
            "StorageClass": "STANDARD",
        }
    )


def list_multipart_uploads(objects: FolderObjects, asked: Asked) -> Answer:
    """The uploads of a bucket that are not whole yet."""
    need(objects, asked.bucket)
    given = asked.members
    if given.get("Delimiter"):
        raise S3Error("NotImplemented", "Uploads are not listed by delimiter here.")
    prefix, most = given.get("Prefix", ""), min(given.get("MaxUploads", _PAGE), _PAGE)
    marker, id_marker = given.get("KeyMarker", ""), given.get("UploadIdMarker", "")
    found = [one for one in _uploads(objects).all(asked.bucket) if one.key.startswith(prefix)]
    seen = next((at + 1 for at, one in enumerate(found) if (one.key, one.id) == (marker, id_marker)), None)
    found = found[seen:] if seen is not None else [one for one in found if one.key.encode() > marker.encode()]
    page = found[: max(most, 0)]
    more = {"NextKeyMarker": page[-1].key, "NextUploadIdMarker": page[-1].id} if len(found) > len(page) and page else {}
    return Answer(
        {
            "Bucket": asked.bucket,
            "KeyMarker": marker,
            "UploadIdMarker": id_marker,
            "Prefix": prefix,
            "MaxUploads": most,
            "IsTruncated": bool(more),
            "Uploads": [
                {
                    "Key": one.key,
                    "UploadId": one.id,
                    "Initiated": datetime.fromtimestamp(one.initiated, UTC),
                    "StorageClass": "STANDARD",
                }
                for one in page
            ],
            **more,
        }
    )


def _uploads(objects: FolderObjects) -> Uploads:
    return Uploads(objects.staging)


def _upload(objects: FolderObjects, asked: Asked) -> tuple[Uploads, Upload]:
    need(objects, asked.bucket)
    uploads = _uploads(objects)
    return uploads, uploads.get(asked.members["UploadId"], asked.bucket, asked.key)


def _put(objects: FolderObjects, asked: Asked, content: Readable) -> Part:
    uploads, upload = _upload(objects, asked)
    number = asked.members["PartNumber"]
    if not 1 <= number <= MOST_PARTS:
        raise invalid_argument("partNumber", number, "Part number must be an integer between 1 and 10000, inclusive")
    if upload.checksum:
        asked.content.also(upload.checksum)
    return uploads.put(upload, number, content, asked.content.checksums)


def _chosen(listed: Sequence[Mapping[str, Any]], there: Mapping[int, Part]) -> list[Part]:
    """The parts that a request lists, each as it says, in ascending order, large enough."""
    if not 1 <= len(listed) <= MOST_PARTS:
        raise malformed()
    numbers = [one.get("PartNumber", 0) for one in listed]
    if any(left >= right for left, right in pairwise(numbers)):
        raise S3Error(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.",
        )
    for one, number in zip(listed, numbers, strict=True):
        part = there.get(number)
        if part is None or one.get("ETag", "").strip('"') != part.etag:
            raise S3Error(
                "InvalidPart",
                "One or more of the specified parts could not be found. The part may not have been uploaded, or the "
                "specified entity tag may not match the part's entity tag.",
                {"PartNumber": number, "ETag": one.get("ETag", "")},
            )
    parts = [there[number] for number in numbers]
    for part in parts[:-1]:
        if part.size < SMALLEST:
            raise S3Error(
                "EntityTooSmall",
                "Your proposed upload is smaller than the minimum allowed size",
                {"ProposedSize": part.size, "MinSizeAllowed": SMALLEST, "PartNumber": part.number},
            )
    return parts


def _told(part: Part) -> dict[str, Any]:
    return {
        "PartNumber": part.number,
        "LastModified": datetime.fromtimestamp(part.modified, UTC),
        "ETag": quoted(part.etag),
        "Size": part.size,
        **checksums.members(part.checksums),
    }


class _Piece:
    """A number of bytes of a file, read as a file."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self._left = file, size

    def read(self, size: int) -> bytes:
        piece = self._file.read(min(size, self._left))
        self._left -= len(piece)
        return piece


class _Summed:
    """A file whose checksum is told when it has been read."""

    def __init__(self, file: Readable, header: str, told: dict[str, str]) -> None:
        self._file, self._header, self._told = file, header, told
        self._digest = checksums.new(header)

    def read(self, size: int) -> bytes:
        piece = self._file.read(size)
        if self._digest is not None:
            self._digest.update(piece)
            if not piece:
                self._told[self._header] = checksums.text_of(self._digest)
        return piece
