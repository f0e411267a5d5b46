"""Storage of multipart uploads in a folder, shared by processes, until they are completed."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from aikit_fakes.objects import Readable
from aikit_fakes.s3.errors import S3Error

CHUNK = 1024 * 1024
_ID = re.compile(r"[0-9a-f]{32}")
_ABOUT = "upload.json"


@dataclass(frozen=True)
class Part:
    """One part that has arrived.

    Attributes:
        number: 1 to 10,000.
        file: the name of the file that holds it.
        size: in bytes.
        etag: the MD5 of its content in hex.
        modified: when it arrived, in seconds since 1970.
        checksums: of its content, by the names of their headers.
    """

    number: int
    file: str
    size: int
    etag: str
    modified: float
    checksums: dict[str, str]


@dataclass(frozen=True)
class Upload:
    """One upload that is not whole yet.

    Attributes:
        id: what its client calls it by.
        bucket, key: what it becomes.
        about: what the object shall have beside its content: arguments of `FolderObjects.write`.
        initiated: when it was begun, in seconds since 1970.
        checksum: the header of the checksum that its parts have; "" where none was asked for.
        full: whether the object's checksum is of its content, rather than of the parts' checksums.
    """

    id: str
    bucket: str
    key: str
    about: dict[str, Any]
    initiated: float
    checksum: str = ""
    full: bool = False


@dataclass
class Uploads:
    """The uploads of a folder.

    Args:
        folder: made when needed; on the disk of the objects.
    """

    folder: Path

    def create(self, bucket: str, key: str, about: Mapping[str, Any], checksum: str, full: bool) -> Upload:
        """Begin an upload."""
        upload = Upload(uuid4().hex, bucket, key, dict(about), time.time(), checksum, full)
        folder = self.folder / upload.id
        folder.mkdir(parents=True)
        _keep(folder / _ABOUT, upload)
        return upload

    def get(self, upload: str, bucket: str, key: str) -> Upload:
        """An upload that was begun for that very object. Raises `NoSuchUpload`."""
        found = self._read(upload)
        if found is None or (found.bucket, found.key) != (bucket, key):
            raise _no_such_upload(upload)
        return found

    def all(self, bucket: str) -> list[Upload]:
        """The uploads for a bucket by key, and by age where keys are the same."""
        names = [path.name for path in self.folder.iterdir()] if self.folder.is_dir() else []
        found = [upload for name in names if (upload := self._read(name)) is not None and upload.bucket == bucket]
        return sorted(found, key=lambda one: (one.key.encode(), one.initiated))

    def put(self, upload: Upload, number: int, content: Readable, checksums: Mapping[str, str]) -> Part:
        """Keep a part in constant memory; one of that number is replaced.

        `checksums` is read when the content has been.
        """
        folder = self.folder / upload.id
        digest, size = hashlib.md5(usedforsecurity=False), 0
        data = folder / f"{number}.{uuid4().hex}"
        kept = False
        try:
            with data.open("xb") as file:
                while chunk := content.read(CHUNK):
                    digest.update(chunk)
                    size += file.write(chunk)
            part = Part(number, data.name, size, digest.hexdigest(), round(time.time(), 3), dict(checksums))
            before = _read_part(folder / f"{number}.json")
            _keep(folder / f"{number}.json", part)
            kept = True
        except FileNotFoundError:
            raise _no_such_upload(upload.id) from None  # ended meanwhile
        finally:
            if not kept:
                data.unlink(missing_ok=True)
        if before is not None:
            (folder / before.file).unlink(missing_ok=True)
        return part

    def parts(self, upload: Upload) -> list[Part]:
        """The parts that have arrived, by number."""
        found = [_read_part(path) for path in (self.folder / upload.id).glob("[0-9]*.json")]
        return sorted((part for part in found if part is not None), key=lambda part: part.number)

    def joined(self, upload: Upload, parts: list[Part]) -> Readable:
        """The content of parts, one after the other, as a file."""
        return _Joined(self.folder / upload.id, upload.id, parts)

    def end(self, upload: Upload) -> None:
        """Forget an upload and its parts."""
        shutil.rmtree(self.folder / upload.id, ignore_errors=True)

    def _read(self, upload: str) -> Upload | None:
        if not _ID.fullmatch(upload):
            return None
        try:
            return Upload(**json.loads((self.folder / upload / _ABOUT).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None


class _Joined:
    def __init__(self, folder: Path, upload: str, parts: list[Part]) -> None:
        self._pieces = self._read(folder, upload, parts)
        self._held = b""

    def read(self, size: int) -> bytes:
        if not self._held:
            self._held = next(self._pieces, b"")
        piece, self._held = self._held[:size], self._held[size:]
        return piece

    @staticmethod
    def _read(folder: Path, upload: str, parts: list[Part]) -> Iterator[bytes]:
        for part in parts:
            try:
                file = (folder / part.file).open("rb")
            except FileNotFoundError:
                raise _no_such_upload(upload) from None  # somebody else ended it, or sent the part anew
            with file:
                while piece := file.read(CHUNK):
                    yield piece


def _keep(path: Path, value: Upload | Part) -> None:
    partial = path.with_name(f".{uuid4().hex}")
    partial.write_text(json.dumps(asdict(value)), encoding="utf-8")
    partial.replace(path)


def _read_part(path: Path) -> Part | None:
    try:
        return Part(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _no_such_upload(upload: str) -> S3Error:
    return S3Error(
        "NoSuchUpload",
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or "
        "completed.",
        {"UploadId": upload},
    )
