"""Messages between a process and its decoder processes: a JSON object and raw bytes, each of an announced length.

Nothing is pickled: who reads an answer need not trust who wrote it.
"""

from __future__ import annotations

import json
import struct
from typing import Any

PREFIX = struct.Struct("<IQ")
"""Bytes of the JSON header and of the body, which follow in that order."""
HEADER = 1 << 16
"""Bytes of a header at most."""
WINDOW = 1 << 20
"""Bytes of a file that are sent at once."""


def prologue(header: dict[str, Any], length: int = 0) -> bytes:
    """What goes before a body of that many bytes."""
    text = json.dumps(header).encode()
    return PREFIX.pack(len(text), length) + text


def parsed(text: bytes | bytearray) -> dict[str, Any]:
    """A header.

    Raises:
        ValueError: it is no JSON object.
    """
    try:
        header = json.loads(text)
    except RecursionError as error:
        raise ValueError("a header that is nested too deep") from error
    if not isinstance(header, dict):
        raise ValueError("a header that is no object")
    return header
