"""Objects as files: `<folder>/<bucket>/<key>`, readable, and writable by hand too.

What a file cannot tell (content type, metadata, ETag of a multipart upload) lies in a note of the same name under
`.aikit`. A note counts only for the file it was written with, by size and time, so a file that somebody put there or
changed is an object all the same.
"""

from __future__ import annotations

import hashlib
import json
import mimetypes
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

from aikit.errors import ConfigurationError
from aikit_fakes.objects import names
from aikit_fakes.objects.base import BadName, Info, NoSuchBucket, NoSuchKey, ObjectsError

CHUNK = 1024 * 1024
NOTES = ".aikit"
DEFAULT_TYPE = "binary/octet-stream"


class FolderObjects:
    """Objects in a folder.

    Args:
        folder: made when missing.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._root = Path(folder).expanduser().absolute()
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        try:
            (self._root / NOTES).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(f"the folder of objects {self._root} cannot be made: {error.strerror}") from error

    @classmethod
    def temporary(cls) -> FolderObjects:
        """Objects in a folder that goes when they are closed."""
        folder = tempfile.TemporaryDirectory(prefix="aikit-objects-")
        objects = cls(folder.name)
        objects._temporary = folder
        return objects

    def create_bucket(self, bucket: str) -> None:
        """Make a bucket; one that is there stays as it is."""
        (self._root / names.check_bucket(bucket)).mkdir(exist_ok=True)

    def delete_bucket(self, bucket: str) -> None:
        """Delete an empty bucket. Raises `ObjectsError` when it holds something."""
        folder = self._bucket(bucket)
        if next(self._walk(folder, "", "", ""), None) is not None:
            raise ObjectsError(f"the bucket {bucket} is not empty")
        shutil.rmtree(folder)
        shutil.rmtree(self._root / NOTES / bucket, ignore_errors=True)

    def has_bucket(self, bucket: str) -> bool:
        """Whether there is such a bucket."""
        return (self._root / names.check_bucket(bucket)).is_dir()

    def buckets(self) -> list[tuple[str, datetime]]:
        """Every bucket's name and time of creation, by name."""
        folders = sorted(path for path in self._root.iterdir() if path.is_dir() and path.name != NOTES)
        return [(path.name, datetime.fromtimestamp(path.stat().st_ctime, UTC)) for path in folders]

    def info(self, bucket: str, key: str) -> Info:
        """What is known of an object; its ETag is computed when a file was put there by hand."""
        return self._info(bucket, key, self._path(bucket, key))

    def read(self, bucket: str, key: str, start: int = 0) -> BinaryIO:
        """An object's content from a byte on, to be closed by the caller."""
        path = self._path(bucket, key)
        try:
            file = path.open("rb")
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            raise NoSuchKey(f"s3://{bucket}/{key} does not exist") from None
        file.seek(start)
        return file

    def write(
        self,
        bucket: str,
        key: str,
        content: BinaryIO | bytes,
        *,
        content_type: str = "",
        metadata: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        etag: str = "",
    ) -> Info:
        """Write an object in constant memory; it appears under its name only when it is whole.

        `etag` replaces the MD5 of the content, for what was uploaded in parts.
        """
        path = self._path(bucket, key)
        source = BytesIO(content) if isinstance(content, bytes) else content
        digest = hashlib.md5(usedforsecurity=False)
        partial = path.with_name(f".{uuid4().hex}")  # beside its own name, so that renaming is atomic
        created = _created(partial, path, key)
        try:
            with created as file:
                while chunk := source.read(CHUNK):
                    digest.update(chunk)
                    file.write(chunk)
            facts = partial.stat()
            note: dict[str, Any] = {
                "size": facts.st_size,
                "time": facts.st_mtime_ns,
                "etag": etag or digest.hexdigest(),
                "content_type": content_type or DEFAULT_TYPE,
                "metadata": dict(metadata or {}),
                "headers": dict(headers or {}),
            }
            self._write_note(bucket, path, note)
            partial.replace(path)
        except IsADirectoryError:
            raise _in_the_way(key) from None
        finally:
            partial.unlink(missing_ok=True)
        return self._info(bucket, key, path)

    def delete(self, bucket: str, key: str) -> None:
        """Delete an object; one that is not there is no fault."""
        path = self._path(bucket, key)
        if path.is_file():
            path.unlink(missing_ok=True)
        self._note(bucket, path).unlink(missing_ok=True)
        for folder, top in ((path.parent, self._root / bucket), (self._note(bucket, path).parent, self._root / NOTES)):
            _remove_empty(folder, top)

    def list(self, bucket: str, prefix: str = "", after: str = "") -> Iterator[Info]:
        """The objects whose keys begin with `prefix` and come after `after`, in UTF-8 byte order of their keys."""
        for key, path in self._walk(self._bucket(bucket), "", prefix, after):
            try:
                yield self._info(bucket, key, path)
            except NoSuchKey:
                continue  # deleted since

    def close(self) -> None:
        """Delete the folder, if it is a temporary one."""
        if self._temporary is not None:
            self._temporary.cleanup()

    def _bucket(self, bucket: str) -> Path:
        folder = self._root / names.check_bucket(bucket)
        if not folder.is_dir():
            raise NoSuchBucket(f"the bucket {bucket} does not exist")
        return folder

    def _path(self, bucket: str, key: str) -> Path:
        folder = self._bucket(bucket)
        path = folder / names.to_path(key)
        real = path.resolve()
        if real != folder.resolve() / names.to_path(key) and not real.is_relative_to(folder.resolve()):
            raise BadName(f"the key {key!r} leads out of the bucket by a link")
        return path

    def _note(self, bucket: str, path: Path) -> Path:
        relative = path.relative_to(self._root / bucket)
        return self._root / NOTES / bucket / relative.with_name(f"{relative.name}.json")

    def _write_note(self, bucket: str, path: Path, note: Mapping[str, Any]) -> None:
        target = self._note(bucket, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f".{uuid4().hex}")
        partial.write_text(json.dumps(note), encoding="utf-8")
        partial.replace(target)

    def _info(self, bucket: str, key: str, path: Path) -> Info:
        try:
            facts = path.stat()
        except (FileNotFoundError, NotADirectoryError):
            raise NoSuchKey(f"s3://{bucket}/{key} does not exist") from None
        if not path.is_file():
            raise NoSuchKey(f"s3://{bucket}/{key} does not exist")
        try:
            note = json.loads(self._note(bucket, path).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            note = {}
        if (note.get("size"), note.get("time")) != (facts.st_size, facts.st_mtime_ns):
            with path.open("rb") as file:
                etag = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
            kind = mimetypes.guess_type(path.name)[0] or DEFAULT_TYPE
            note = {
                "size": facts.st_size,
                "time": facts.st_mtime_ns,
                "etag": etag,
                "content_type": kind,
                "metadata": {},
                "headers": {},
            }
            self._write_note(bucket, path, note)
        modified = datetime.fromtimestamp(facts.st_mtime, UTC)
        return Info(
            bucket,
            key,
            facts.st_size,
            note["etag"],
            modified,
            note["content_type"],
            note["metadata"],
            note["headers"],
        )

    def _walk(self, folder: Path, above: str, prefix: str, after: str) -> Iterator[tuple[str, Path]]:
        """Keys and paths below a folder; a folder sorts by its name and a slash, as its keys do."""
        try:
            found = [entry for entry in os.scandir(folder) if names.is_ours(entry.name)]
        except FileNotFoundError:
            return
        keys = {entry.name: names.to_name(entry.name) + ("/" if entry.is_dir() else "") for entry in found}
        for entry in sorted(found, key=lambda entry: keys[entry.name].encode()):
            key = above + keys[entry.name]
            if not (key.startswith(prefix) or (key.endswith("/") and prefix.startswith(key))):
                continue
            if entry.is_dir():
                if key.encode() > after.encode() or after.startswith(key):
                    yield from self._walk(Path(entry.path), key, prefix, after)
            elif key.encode() > after.encode():
                yield key, Path(entry.path)


def _created(partial: Path, path: Path, key: str) -> BinaryIO:
    """A new file for an object that is being written, its folders made."""
    if path.is_dir():
        raise _in_the_way(key)
    for _ in range(100):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return partial.open("xb")
        except FileNotFoundError:
            continue  # someone deleted the folder's last object in between
        except (FileExistsError, NotADirectoryError):
            break
    raise _in_the_way(key)


def _in_the_way(key: str) -> BadName:
    return BadName(
        f"{key!r} and another key of the bucket cannot both be files: one is a folder of the other. "
        "A real S3 endpoint can hold both."
    )


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and folder.is_relative_to(top):
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
