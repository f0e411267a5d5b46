"""Objects of `s3://`: a folder on this machine by default, or any S3 endpoint.

with objects.read("reviews", "2026/july.csv") as file: ...
objects.write("reviews", "answers/output.tar.gz", file)
"""

from __future__ import annotations

from aikit.errors import ConfigurationError
from aikit.settings import is_url
from aikit_fakes.objects.base import (
    Info,
    InvalidName,
    NoSuchBucket,
    NoSuchKey,
    Objects,
    ObjectsError,
    Readable,
    split_uri,
)

__all__ = [
    "Info",
    "InvalidName",
    "NoSuchBucket",
    "NoSuchKey",
    "Objects",
    "ObjectsError",
    "Readable",
    "open_objects",
    "split_uri",
]


def open_objects(place: str, state: str) -> Objects:
    """The objects of a place: a folder, the URL of an S3 endpoint, or "" for a folder beside the state.

    With the state in memory, or in a database, and no place named, the objects live in a temporary folder that goes
    with the process.
    """
    if place.startswith(("http://", "https://")):
        if not is_url(place):
            raise ConfigurationError(f"objects must be a folder or the URL of an S3 endpoint, not {place!r}")
        from aikit_fakes.objects.endpoint import EndpointObjects

        return EndpointObjects(place)
    from aikit_fakes.objects.folder import FolderObjects

    if place:
        return FolderObjects(place)
    if state == "memory":
        return FolderObjects.temporary()
    if "://" in state:
        raise ConfigurationError(
            "the state is a database, so nothing says where s3:// objects are; name a folder or an S3 endpoint: "
            '[backends.local] objects = "..."'
        )
    return FolderObjects(f"{state}/objects")
