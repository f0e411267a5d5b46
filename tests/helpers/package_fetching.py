"""What tests fetch with an ordinary package manager: once, whole, and by one process of a run while others wait."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

CACHE = Path(__file__).parents[2] / ".venv-clients"


def once(name: str, fill: Callable[[Path], object]) -> Path:
    """A folder beside .venv that `fill` has filled, now or in an earlier run."""
    folder = CACHE / name
    whole = folder / ".whole"
    CACHE.mkdir(exist_ok=True)
    with FileLock(CACHE / f"{name}.lock"):
        if not whole.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            fill(folder)
            whole.touch()
    return folder
