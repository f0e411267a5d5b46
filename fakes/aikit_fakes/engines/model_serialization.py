"""Serialization of trained models: numpy arrays and JSON metadata in an .npz file without pickle."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

LARGEST = 256 * 2**20
"""Bytes of all arrays together: no model of ours comes near."""
_ABOUT = "about"


def dump(about: Mapping[str, Any], found: Mapping[str, NDArray[Any]]) -> bytes:
    """Arrays, and whatever JSON can hold about them, as one file."""
    words = np.frombuffer(json.dumps(about).encode(), np.uint8)
    file = BytesIO()
    np.savez_compressed(file, allow_pickle=False, **{_ABOUT: words}, **found)
    return file.getvalue()


def load(data: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """What `dump` wrote.

    Raises:
        ValueError: it is something else, holds a pickle, or would be larger than `LARGEST`.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise ValueError("not a trained model: too large")
        with np.load(BytesIO(data), allow_pickle=False) as file:
            found = dict(file)
        about = json.loads(found.pop(_ABOUT).tobytes())
    except (zipfile.BadZipFile, KeyError, OSError, EOFError) as error:
        raise ValueError(f"not a trained model: {error}") from error
    if not isinstance(about, dict):
        raise ValueError("not a trained model")
    return about, found
