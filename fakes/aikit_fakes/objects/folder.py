"""Objects as files: `<folder>/<bucket>/<key>`, readable, and writable by hand too.

What a file cannot tell (content type, metadata, ETag of a multipart upload) lies in a note of nearly the same name
under `.aikit`. A note counts only for the file it was written with, by size and time, so a file that somebody put
there or changed is an object all the same. PresignedUrls are no objects.
"""

from __future__ import annotations

import hashlib
import json
import mimetypes
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import wraps
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Concatenate, ParamSpec, TypeVar
from uuid import uuid4

from aikit.errors import ConfigurationError
from aikit_fakes.objects import key_paths
from aikit_fakes.objects.base import Check, Info, InvalidName, NoSuchBucket, NoSuchKey, ObjectsError, Readable
from aikit_fakes.objects.locks import KeyLocks
from aikit_fakes.outages import Outages

CHUNK = 1024 * 1024
NOTES = ".aikit"
DEFAULT_TYPE = "binary/octet-stream"
_PARTIAL = re.compile(r"\.[0-9a-f]{32}")
"""The name of a file that is being written, or whose writer died."""


_Given = ParamSpec("_Given")
_Answered = TypeVar("_Answered")


_Method = Callable[Concatenate["FolderObjects", _Given], _Answered]


def _on_disk(*, writing: bool) -> Callable[[_Method[_Given, _Answered]], _Method[_Given, _Answered]]:
    """A method that raises `StateUnavailable` for a disk that is full, read-only or broken."""

    def decorate(method: _Method[_Given, _Answered]) -> _Method[_Given, _Answered]:
        @wraps(method)
        def on_disk(self: FolderObjects, /, *args: _Given.args, **kwargs: _Given.kwargs) -> _Answered:
            with self.outages.of_disk(writing=writing):
                return method(self, *args, **kwargs)

        return on_disk

    return decorate


class FolderObjects:
    """Objects in a folder.

    Args:
        folder: made when missing.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._root = Path(folder).expanduser().absolute()
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self.outages = Outages("the folder of objects", f"the folder of objects {self._root}")
        try:
            (self._root / NOTES).mkdir(parents=True, exist_ok=True)
            self._turns = KeyLocks(self._root / NOTES / ".turns")
        except OSError as error:
            raise ConfigurationError(f"the folder of objects {self._root} cannot be made: {error.strerror}") from error

    @property
    def staging(self) -> Path:
        """A folder on the same disk, for what shall become an object."""
        return self._root / NOTES / ".uploads"

    @classmethod
    def temporary(cls) -> FolderObjects:
        """Objects in a folder that goes when they are closed."""
        folder = tempfile.TemporaryDirectory(prefix="aikit-objects-")
        objects = cls(folder.name)
        objects._temporary = folder
        return objects

    @_on_disk(writing=True)
    def create_bucket(self, bucket: str, region: str = "") -> None:
        """Make a bucket; one that is there stays as it is."""
        folder = self._root / key_paths.check_bucket(bucket)
        try:
            folder.mkdir()
        except FileExistsError:
            return
        about = {"region": region, "created": datetime.now(UTC).isoformat()}
        _write_text(self._about(bucket), json.dumps(about))

    def delete_bucket(self, bucket: str) -> None:
        """Delete an empty bucket. Raises `ObjectsError` when it holds something, be it no object."""
        folder = self._bucket(bucket)
        if not _removed(folder):
            raise ObjectsError(f"the bucket {bucket} is not empty")
        shutil.rmtree(self._root / NOTES / bucket, ignore_errors=True)
        self._about(bucket).unlink(missing_ok=True)

    def has_bucket(self, bucket: str) -> bool:
        """Whether there is such a bucket."""
        return (self._root / key_paths.check_bucket(bucket)).is_dir()

    def buckets(self) -> list[tuple[str, datetime]]:
        """Every bucket's name and time of creation, by name."""
        folders = sorted(path for path in self._root.iterdir() if key_paths.is_bucket(path.name) and path.is_dir())
        return [(path.name, self._since(path)) for path in folders]

    def region(self, bucket: str) -> str:
        """The region that a bucket was made in; "" when nobody said."""
        self._bucket(bucket)
        return str(_read_json(self._about(bucket)).get("region", ""))

    @_on_disk(writing=False)
    def info(self, bucket: str, key: str) -> Info:
        """What is known of an object; its ETag is computed when a file was put there by hand."""
        return self._info(bucket, key, self._path(bucket, key))

    @_on_disk(writing=False)
    def read(self, bucket: str, key: str, start: int = 0) -> BinaryIO:
        """An object's content from a byte on, to be closed by the caller."""
        path = self._path(bucket, key)
        try:
            file = path.open("rb")
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            raise NoSuchKey(f"s3://{bucket}/{key} does not exist") from None
        file.seek(start)
        return file

    def open(self, bucket: str, key: str) -> tuple[Info, BinaryIO]:
        """An object's content, to be closed by the caller, and what is known of that very content."""
        for _ in range(100):
            file = self.read(bucket, key)
            try:
                info = self.info(bucket, key)
                facts = os.fstat(file.fileno())
                if (facts.st_size, _time(facts.st_mtime_ns)) == (info.size, info.modified):
                    return info, file
            except BaseException:
                file.close()
                raise
            file.close()  # it was written anew in between
        raise ObjectsError(f"s3://{bucket}/{key} changes too fast to be read")

    @_on_disk(writing=True)
    def write(
        self,
        bucket: str,
        key: str,
        content: Readable | bytes,
        *,
        content_type: str = "",
        metadata: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        etag: str = "",
        check: Check | None = None,
    ) -> Info:
        """Write an object in constant memory; it appears under its name only when it is whole.

        `headers` is read when the content has been; `etag` replaces the MD5 of the content, for what was uploaded in
        parts; `check` may refuse, and nobody else writes the object meanwhile.
        """
        path = self._path(bucket, key)
        source = BytesIO(content) if isinstance(content, bytes) else content
        digest = hashlib.md5(usedforsecurity=False)
        partial = path.with_name(f".{uuid4().hex}")  # beside its own name, so that renaming is atomic
        created = _created(partial, path, key)
        try:
            with created as file:
                while chunk := source.read(CHUNK):
                    if not etag:
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
            with self._turns.of(path):
                if check is not None:
                    check(self._info_or_none(bucket, key, path))
                _write_text(self._note(bucket, path), json.dumps(note))
                partial.replace(path)
        except IsADirectoryError:
            raise _in_the_way(key) from None
        except FileNotFoundError as error:
            raise NoSuchBucket(f"the bucket {bucket} was deleted meanwhile") from error
        finally:
            partial.unlink(missing_ok=True)
        return _info(bucket, key, note)

    @_on_disk(writing=True)
    def delete(self, bucket: str, key: str, check: Check | None = None) -> None:
        """Delete an object; one that is not there is no fault."""
        path = self._path(bucket, key)
        note = self._note(bucket, path)
        with self._turns.of(path):
            if check is not None:
                check(self._info_or_none(bucket, key, path))
            if path.is_file():
                path.unlink(missing_ok=True)
            if note.is_file():
                note.unlink(missing_ok=True)
        for folder, top in ((path.parent, self._root / bucket), (note.parent, self._root / NOTES)):
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
        folder = self._root / key_paths.check_bucket(bucket)
        if not folder.is_dir():
            raise NoSuchBucket(f"the bucket {bucket} does not exist")
        return folder

    def _path(self, bucket: str, key: str) -> Path:
        folder = self._bucket(bucket)
        path = folder / key_paths.to_path(key)
        if path.resolve() != folder.resolve() / key_paths.to_path(key):
            raise InvalidName(f"the key {key!r} goes by a link, which is no object and may lead out of the bucket")
        return path

    def _note(self, bucket: str, path: Path) -> Path:
        relative = path.relative_to(self._root / bucket)
        return self._root / NOTES / bucket / relative.with_name(f"{relative.name}%.json")  # as no key is quoted

    def _about(self, bucket: str) -> Path:
        return self._root / NOTES / ".buckets" / f"{bucket}.json"

    def _since(self, folder: Path) -> datetime:
        try:
            return datetime.fromisoformat(_read_json(self._about(folder.name))["created"])
        except (KeyError, TypeError, ValueError):  # a folder that somebody made by hand
            return datetime.fromtimestamp(folder.stat().st_ctime, UTC)

    def _info_or_none(self, bucket: str, key: str, path: Path) -> Info | None:
        try:
            return self._info(bucket, key, path, keep=False)
        except NoSuchKey:
            return None

    def _info(self, bucket: str, key: str, path: Path, *, keep: bool = True) -> Info:
        """What is known of a file; what its note lacks is found out, and kept unless the caller has the file's turn."""
        facts, note = self._noted(bucket, path)
        if keep and facts is not None and note is None:  # perhaps between a writer's note and its file
            with self._turns.of(path):
                facts, note = self._noted(bucket, path)
        if facts is None:
            raise NoSuchKey(f"s3://{bucket}/{key} does not exist")
        if note is None:
            note = {
                "size": facts.st_size,
                "time": facts.st_mtime_ns,
                "etag": _md5(bucket, key, path),
                "content_type": mimetypes.guess_type(path.name)[0] or DEFAULT_TYPE,
                "metadata": {},
                "headers": {},
            }
            if keep:
                with self._turns.of(path):
                    now, other = self._noted(bucket, path)
                    if other is None and now is not None and now.st_mtime_ns == facts.st_mtime_ns:
                        _write_text(self._note(bucket, path), json.dumps(note))
        return _info(bucket, key, note)

    def _noted(self, bucket: str, path: Path) -> tuple[os.stat_result | None, dict[str, Any] | None]:
        """What the system knows of a file, and its note where that is of this very content."""
        note, facts = _read_json(self._note(bucket, path)), _facts(path)
        if not _is_note(note):
            return facts, None
        if facts is None or (note.get("size"), note.get("time")) != (facts.st_size, facts.st_mtime_ns):
            return facts, None
        return facts, note

    def _walk(self, folder: Path, above: str, prefix: str, after: str) -> Iterator[tuple[str, Path]]:
        """Keys and paths below a folder; a folder sorts by its name and a slash, as its keys do."""
        try:
            found = [entry for entry in os.scandir(folder) if key_paths.is_ours(entry.name) and not entry.is_symlink()]
        except (FileNotFoundError, NotADirectoryError):
            return
        keys = {entry.name: key_paths.to_name(entry.name) + ("/" if entry.is_dir() else "") for entry in found}
        for entry in sorted(found, key=lambda entry: keys[entry.name].encode()):
            key = above + keys[entry.name]
            if not (key.startswith(prefix) or (key.endswith("/") and prefix.startswith(key))):
                continue
            if entry.is_dir():
                if key.encode() > after.encode() or after.startswith(key):
                    yield from self._walk(Path(entry.path), key, prefix, after)
            elif key.encode() > after.encode():
                yield key, Path(entry.path)


def _is_note(note: Mapping[str, Any]) -> bool:
    """Whether a note has what a note holds; damaged ones are made anew from the file."""
    texts = all(isinstance(note.get(name), str) for name in ("etag", "content_type"))
    tables = (note.get(name) for name in ("metadata", "headers"))
    return texts and all(
        isinstance(table, dict) and all(isinstance(value, str) for value in table.values()) for table in tables
    )


def _info(bucket: str, key: str, note: Mapping[str, Any]) -> Info:
    return Info(
        bucket,
        key,
        note["size"],
        note["etag"],
        _time(note["time"]),
        note["content_type"],
        note["metadata"],
        note["headers"],
    )


def _md5(bucket: str, key: str, path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
    except FileNotFoundError:
        raise NoSuchKey(f"s3://{bucket}/{key} does not exist") from None
    except OSError as error:
        raise ObjectsError(f"s3://{bucket}/{key} cannot be read: {error.strerror}") from error


def _time(nanoseconds: int) -> datetime:
    return datetime.fromtimestamp(nanoseconds / 1e9, UTC)


def _facts(path: Path) -> os.stat_result | None:
    """What the system knows of a file; None where there is no file."""
    try:
        facts = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return facts if stat.S_ISREG(facts.st_mode) else None


def _read_json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_text(path: Path, text: str) -> None:
    """Write a small file whole, whatever becomes of its folder meanwhile."""
    for _ in range(100):
        partial = path.with_name(f".{uuid4().hex}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(text, encoding="utf-8")
            partial.replace(path)
        except (FileNotFoundError, FileExistsError):
            continue  # someone deleted the folder's last file in between
        return
    raise ObjectsError(f"the folder of {path.name!r} cannot be written to")


def _removed(folder: Path) -> bool:
    """Whether a folder without files is gone; what a dead writer left is no file."""
    for here, _, files in os.walk(folder, topdown=False):
        for name in files:
            if _PARTIAL.fullmatch(name):
                Path(here, name).unlink(missing_ok=True)
        try:
            Path(here).rmdir()
        except FileNotFoundError:
            continue
        except OSError:
            return False
    return True


def _created(partial: Path, path: Path, key: str) -> BinaryIO:
    """A new file for an object that is being written, its folders made."""
    if path.is_dir():
        raise _in_the_way(key)
    for _ in range(100):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return partial.open("xb")
        except (FileNotFoundError, FileExistsError, NotADirectoryError):
            if any(folder.is_file() for folder in path.parents):
                break
            # someone deleted the folder's last object in between
    raise _in_the_way(key)


def _in_the_way(key: str) -> InvalidName:
    return InvalidName(
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
