"""`make quality` and `make bench` start as the Makefile starts them: without pytest's path."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("command", ["tests.quality", "tests.benchmarks"])
def test_what_measures_can_be_started(command: str) -> None:
    started = subprocess.run(
        [sys.executable, "-c", f"import {command}.__main__"], cwd=ROOT, capture_output=True, text=True
    )
    assert started.returncode == 0, started.stderr
