"""Paths in the model cache, and the SHA-256 of files."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

from aikit_fakes.models.manifest import File


def home() -> Path:
    """The folder of every model: `AIKIT_HOME`, else the platform's cache folder for `aikit`."""
    return Path(os.environ.get("AIKIT_HOME") or platformdirs.user_cache_dir("aikit")).expanduser().absolute()


def location(file: File) -> Path:
    """Where a file lies once pulled: its hash, and the suffix that some libraries want to see."""
    return home() / "models" / "sha256" / f"{file.sha256}{Path(file.name).suffix}"


def sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
