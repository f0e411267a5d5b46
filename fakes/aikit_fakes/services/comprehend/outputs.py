"""Where jobs write, and how: AWS's folders, and `output.tar.gz` that appears only when it is whole."""

from __future__ import annotations

import gzip
import tarfile
import tempfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any, BinaryIO, cast

from aikit_fakes.context import Context
from aikit_fakes.jobs import JobFailed
from aikit_fakes.objects import Objects, ObjectsError, split_uri

NO_WRITE = (
    "NO_WRITE_ACCESS_TO_OUTPUT: The provided data access role does not have write access to the output S3 URI: "
    "{reason}."
)
ARCHIVE = "output.tar.gz"


def place(uri: str, kind: str, job: str, context: Context, name: str = ARCHIVE) -> str:
    """`<uri>/<account>-<kind>-<job>/output/<name>`, where AWS puts what a job wrote."""
    return f"{uri.rstrip('/')}/{context.account}-{kind}-{job}/output/{name}"


def check(objects: Objects, uri: str) -> None:
    """Fail a job at its beginning whose output has no bucket.

    Raises:
        JobFailed: in AWS's words.
    """
    try:
        bucket, _ = split_uri(uri)
        if not objects.has_bucket(bucket):
            raise ObjectsError(f"the bucket {bucket} does not exist")
    except ObjectsError as error:
        raise JobFailed(NO_WRITE.format(reason=error)) from error


def write(objects: Objects, uri: str, content: BinaryIO) -> None:
    """Write one object; it appears when it is whole.

    Raises:
        JobFailed: it cannot be written; in AWS's words.
    """
    content.seek(0)
    try:
        objects.write(*split_uri(uri), content)
    except ObjectsError as error:
        raise JobFailed(NO_WRITE.format(reason=error)) from error


def write_archive(objects: Objects, uri: str, members: Mapping[str, BinaryIO | bytes]) -> None:
    """Write files as one `.tar.gz`, the same bytes for the same files.

    Raises:
        JobFailed: it cannot be written; in AWS's words.
    """
    with tempfile.TemporaryFile() as file:
        # neither the time nor a name is told, so that a job that runs again writes the same
        with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed, _tar(packed) as archive:
            for name, content in members.items():
                source = BytesIO(content) if isinstance(content, bytes) else content
                about = tarfile.TarInfo(name)
                about.size = source.seek(0, 2)
                source.seek(0)
                archive.addfile(about, source)
        write(objects, uri, cast(BinaryIO, file))


def _tar(file: Any) -> tarfile.TarFile:
    return tarfile.open(fileobj=file, mode="w|", format=tarfile.PAX_FORMAT)
