"""Mapping between object keys and file paths: readable where that is safe, never outside the bucket's folder."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from aikit_fakes.objects.base import InvalidName

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_RESERVED = frozenset('<>:"\\|?*%')
"""What file names may not hold on some platform, and the sign that quotes it."""
_EMPTY = "%"
"""The name of an empty segment, which the key of a folder's marker ends with; quoting never makes it."""
KEY_BYTES = 1024
SEGMENT_BYTES = 240
"""File systems hold 255; the rest is for the name that a file has while it is written."""


def check_bucket(bucket: str) -> str:
    """A bucket's name, refused when S3 does not allow it.

    Raises:
        InvalidName: it is not 3 to 63 lower-case letters, digits, dots and hyphens, or looks like an address.
    """
    if not is_bucket(bucket):
        raise InvalidName(f"not a name for a bucket: {bucket!r}")
    return bucket


def to_path(key: str) -> Path:
    """The relative path of a key.

    Raises:
        InvalidName: the key is empty or too long, or its text is not valid.
    """
    try:
        size = len(key.encode())
    except UnicodeEncodeError as error:
        raise InvalidName(f"a key holds text that UTF-8 cannot: {key!r}") from error
    if not 1 <= size <= KEY_BYTES:
        raise InvalidName(f"a key must be 1 to {KEY_BYTES} bytes long, this one is {size}")
    segments = [_quoted(segment) for segment in key.split("/")]
    if any(len(segment.encode()) > SEGMENT_BYTES for segment in segments):
        raise InvalidName(f"a part of the key is too long for a file's name: {key[:80]!r}...")
    return Path(*segments)


def to_name(segment: str) -> str:
    """The segment of a key that a file or folder of this name stands for."""
    return "" if segment == _EMPTY else unquote(segment)


def is_ours(segment: str) -> bool:
    """Whether a file of this name is an object: not half written or hidden, and a name that a key can have."""
    return segment == _EMPTY or (segment.isprintable() and _quoted(to_name(segment)) == segment)


def is_bucket(name: str) -> bool:
    """Whether S3 allows a bucket this name."""
    return bool(_BUCKET.fullmatch(name)) and ".." not in name and not re.fullmatch(r"[\d.]+", name)


def _quoted(segment: str) -> str:
    if not segment:
        return _EMPTY
    plain = (letter.isprintable() and letter not in _RESERVED for letter in segment)
    quoted = "".join(letter if keep else _percent(letter) for letter, keep in zip(segment, plain, strict=True))
    # a leading dot hides a file or leaves the folder; a trailing dot or space Windows drops
    if quoted[0] == ".":
        quoted = f"%2E{quoted[1:]}"
    if quoted[-1] in ". ":
        quoted = f"{quoted[:-1]}%{ord(quoted[-1]):02X}"
    return quoted


def _percent(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode())
