"""Locks per object key, among threads and processes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import BinaryIO
from zlib import crc32

STRIPES = 64
"""Objects that share a turn wait for each other, for the moment that a rename takes."""


class KeyLocks:
    """Locks of files.

    Args:
        folder: where processes meet; made when missing.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._locks = [Lock() for _ in range(STRIPES)]

    @contextmanager
    def of(self, path: Path) -> Iterator[None]:
        """The turn of one file."""
        stripe = crc32(os.fsencode(path)) % STRIPES
        with self._locks[stripe], (self._folder / str(stripe)).open("ab") as file:
            _await(file)
            yield


try:
    from fcntl import LOCK_EX, flock
except ImportError:  # Windows: only the threads of one process take turns

    def _await(file: BinaryIO) -> None:
        file.flush()

else:

    def _await(file: BinaryIO) -> None:
        flock(file, LOCK_EX)  # until it is closed
