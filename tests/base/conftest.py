"""A store of objects in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aikit_fakes.objects import Objects, open_objects


@pytest.fixture
def objects(tmp_path: Path) -> Iterator[Objects]:
    found = open_objects(str(tmp_path / "objects"), "memory")
    found.create_bucket("shop")
    yield found
    found.close()
