"""A store of objects in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aikit_fakes.objects import Objects, opened


@pytest.fixture
def objects(tmp_path: Path) -> Iterator[Objects]:
    found = opened(str(tmp_path / "objects"), "memory")
    found.create_bucket("shop")
    yield found
    found.close()
