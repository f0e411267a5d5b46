"""From keys to paths and back: readable where that is safe, never outside the bucket's folder."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote, unquote

from aikit_fakes.objects.base import BadName

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_SAFE = " !#$&'()+,-.;=@[]^_`{}~"
"""What file names may hold beside letters and digits, on every platform."""
_EMPTY = "%"
"""The name of an empty segment, which the key of a folder's marker ends with; quoting never makes it."""
KEY_BYTES = 1024
SEGMENT_BYTES = 240
"""File systems hold 255; the rest is for the name that a file has while it is written."""


def check_bucket(bucket: str) -> str:
    """A bucket's name, refused when S3 does not allow it.

    Raises:
        BadName: it is not 3 to 63 lower-case letters, digits, dots and hyphens, or looks like an address.
    """
    if not _BUCKET.fullmatch(bucket) or ".." in bucket or re.fullmatch(r"[\d.]+", bucket):
        raise BadName(f"not a name for a bucket: {bucket!r}")
    return bucket


def to_path(key: str) -> Path:
    """The relative path of a key.

    Raises:
        BadName: the key is empty or too long, or its text is not valid.
    """
    try:
        size = len(key.encode())
    except UnicodeEncodeError as error:
        raise BadName(f"a key holds text that UTF-8 cannot: {key!r}") from error
    if not 1 <= size <= KEY_BYTES:
        raise BadName(f"a key must be 1 to {KEY_BYTES} bytes long, this one is {size}")
    segments = [_quoted(segment) for segment in key.split("/")]
    if any(len(segment) > SEGMENT_BYTES for segment in segments):
        raise BadName(f"a part of the key is too long for a file's name: {key[:80]!r}...")
    return Path(*segments)


def to_name(segment: str) -> str:
    """The segment of a key that a file or folder of this name stands for."""
    return "" if segment == _EMPTY else unquote(segment)


def is_ours(segment: str) -> bool:
    """Whether a file of this name is an object, not one half written or none of ours."""
    return segment == _EMPTY or _quoted(to_name(segment)) == segment


def _quoted(segment: str) -> str:
    if not segment:
        return _EMPTY
    quoted = quote(segment, safe=_SAFE)
    # a leading dot hides a file or leaves the folder; a trailing dot or space Windows drops
    if quoted[0] == ".":
        quoted = f"%2E{quoted[1:]}"
    if quoted[-1] in ". ":
        quoted = f"{quoted[:-1]}%{ord(quoted[-1]):02X}"
    return quoted
