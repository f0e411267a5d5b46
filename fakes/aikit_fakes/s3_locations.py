"""S3 locations: the objects that a URI or one of S3's URLs names, the files below a prefix, and output written whole.

What cannot be read or written is raised as the caller says it: the failure of a job, or a service's own error.

    no_read = failure("The input cannot be read: {reason}.")
    for info in (files := Files(objects, "s3://shop/sales/", no_read)):
        with files.open(info) as file: ...
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import Any, BinaryIO, NamedTuple, cast
from urllib.parse import unquote

from aikit_fakes.jobs.errors import JobFailed
from aikit_fakes.objects import Info, InvalidName, Objects, ObjectsError, split_uri

Failure = Callable[[str], Exception]
"""From the reason why a location cannot be used to the exception that is raised."""

_HOST = r"s3(?:[.-](?:dualstack\.)?[a-z]{2}(?:-[a-z]+)+-\d)?\.amazonaws\.com(?:\.cn)?"
_PATH_STYLE = re.compile(rf"https?://{_HOST}/(?P<bucket>[a-z0-9][a-z0-9.-]+)/(?P<key>[^?#]+)")
_VIRTUAL_HOST_STYLE = re.compile(rf"https?://(?P<bucket>[a-z0-9][a-z0-9.-]+?)\.{_HOST}/(?P<key>[^?#]+)")
_CHUNK = 1024 * 1024


class Location(NamedTuple):
    """Bucket and key of an object, or bucket and prefix of several."""

    bucket: str
    key: str

    @property
    def uri(self) -> str:
        """`s3://bucket/key`."""
        return f"s3://{self.bucket}/{self.key}"


def failure(words: str) -> Failure:
    """What fails a job with these words, `{reason}` filled in."""
    return lambda reason: JobFailed(printable(words.format(reason=reason)))


def parse(uri: str) -> Location:
    """The location that an `s3://` URI names; the key is "" where it names a bucket.

    Raises:
        InvalidName: it is no such URI.
    """
    return Location(*split_uri(uri))


def parse_object(uri: str) -> Location:
    """The object that an `s3://` URI, or a path-style or virtual-host-style URL of S3, names.

    Raises:
        InvalidName: it names none.
    """
    for pattern in (_PATH_STYLE, _VIRTUAL_HOST_STYLE):
        if found := pattern.fullmatch(uri):
            return Location(found["bucket"], unquote(found["key"]))
    location = parse(uri)
    if not location.key:
        raise InvalidName(f"the URI {uri!r} names no object")
    return location


class Files:
    """The files that a URI names: one object, or every object whose key begins with its key.

    Args:
        objects: where they are.
        uri: `s3://` of an object or prefix.
        fail: from a reason to the exception for input that cannot be read.
        without: `s3://` of a prefix that is left out: a job must not read what it writes.

    Attributes:
        count: how many there are.
        bytes: how large they are together.

    Raises:
        Exception: `fail`'s, for a bucket that is not there or a prefix without objects.
    """

    def __init__(self, objects: Objects, uri: str, fail: Failure, *, without: str = "") -> None:
        self._objects = objects
        self._fail = fail
        self._without = without
        self.count = self.bytes = 0
        with _failing(fail):
            self._bucket, self._prefix = parse(uri)
            for info in self:
                self.count += 1
                self.bytes += info.size
        if not self.count:
            raise fail(f"there is no object at {uri}")

    def __iter__(self) -> Iterator[Info]:
        listed = self._objects.list(self._bucket, self._prefix)
        return (info for info in listed if self._is_input(info))

    def _is_input(self, info: Info) -> bool:
        is_output = bool(self._without) and f"s3://{info.bucket}/{info.key}".startswith(self._without)
        return not is_output and not info.key.endswith("/")  # a folder's marker is no file

    def name(self, info: Info) -> str:
        """The file's name in output and messages: its key below the last folder of the URI."""
        return info.key.removeprefix(self._prefix.rpartition("/")[0]).removeprefix("/")

    def open(self, info: Info) -> BinaryIO:
        """A file's content, to be closed by the caller."""
        return read(self._objects, Location(info.bucket, info.key), self._fail)


def read(objects: Objects, location: Location, fail: Failure) -> BinaryIO:
    """An object's content, to be closed by the caller; `fail`'s exception where there is none."""
    with _failing(fail):
        return objects.read(*location)


def read_seekable(objects: Objects, location: Location, fail: Failure) -> BinaryIO:
    """An object as a file that can be sought in, on disk where its store cannot seek; to be closed by the caller."""
    file = read(objects, location, fail)
    if getattr(file, "seekable", bool)():
        return file
    copy = TemporaryFile()  # noqa: SIM115  the caller closes it
    with file, _failing(fail):
        while chunk := file.read(_CHUNK):
            copy.write(chunk)
    copy.seek(0)
    return cast(BinaryIO, copy)


def check_readable(objects: Objects, location: Location, fail: Failure) -> Info:
    """What is known of an object that must be there; `fail`'s exception where it is not."""
    with _failing(fail):
        return objects.info(*location)


def check_bucket(objects: Objects, bucket: str, fail: Failure) -> None:
    """Refuse a bucket for output that is not there, by `fail`'s exception."""
    with _failing(fail):
        if not objects.has_bucket(bucket):
            raise ObjectsError(f"the bucket {bucket} does not exist")


def check_key(objects: Objects, location: Location, fail: Failure) -> None:
    """Refuse a key under which nothing can be written, by `fail`'s exception."""
    try:
        objects.info(*location)
    except InvalidName as error:
        raise fail(printable(error)) from error
    except ObjectsError:
        pass  # nothing is there yet


def check_output(objects: Objects, uri: str, fail: Failure) -> Location:
    """The location of output, whose bucket must be there; `fail`'s exception where it is not."""
    with _failing(fail):
        location = parse(uri)
    check_bucket(objects, location.bucket, fail)
    return location


def write(
    objects: Objects, location: Location, content: BinaryIO | bytes, fail: Failure, *, content_type: str = ""
) -> None:
    """Write an object, a file from its beginning; it appears under its key only when it is whole."""
    if not isinstance(content, bytes):
        content.seek(0)
    with _failing(fail):
        objects.write(*location, content, content_type=content_type)


def printable(text: Any) -> str:
    """A text that a message or the store can hold: lone surrogates as their escapes."""
    return str(text).encode("utf-8", "backslashreplace").decode()


@contextmanager
def _failing(fail: Failure) -> Iterator[None]:
    try:
        yield
    except ObjectsError as error:
        raise fail(printable(error)) from error
