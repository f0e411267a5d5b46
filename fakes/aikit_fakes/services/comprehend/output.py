"""Output of jobs in AWS's layout: folders in S3, and `output.tar.gz` that appears only when it is whole."""

from __future__ import annotations

import gzip
import tarfile
import tempfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any, BinaryIO, cast

from aikit_fakes import s3_locations
from aikit_fakes.context import Context
from aikit_fakes.objects import Objects
from aikit_fakes.s3_locations import failure

NO_WRITE = failure(
    "NO_WRITE_ACCESS_TO_OUTPUT: The provided data access role does not have write access to the output S3 URI: "
    "{reason}."
)
ARCHIVE = "output.tar.gz"


def location(uri: str, kind: str, job: str, context: Context, name: str = ARCHIVE) -> str:
    """`<uri>/<account>-<kind>-<job>/output/<name>`, where AWS puts what a job wrote."""
    return f"{uri.rstrip('/')}/{context.account}-{kind}-{job}/output/{name}"


def check(objects: Objects, uri: str) -> None:
    """Fail a job at its beginning whose output has no bucket.

    Raises:
        JobFailed: in AWS's words.
    """
    s3_locations.check_output(objects, uri, NO_WRITE)


def write(objects: Objects, uri: str, content: BinaryIO) -> None:
    """Write one object; it appears when it is whole.

    Raises:
        JobFailed: it cannot be written; in AWS's words.
    """
    s3_locations.write(objects, s3_locations.parse(uri), content, NO_WRITE)


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
