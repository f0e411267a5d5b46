"""The quality of the embedded engines, measured on data that ships in packages, on our own, and on clones.

Each module of this folder is a figure, found by its file: `measure()` returns its rows. Data that modules make lies in
`synthetic/`. `python -m tests.quality [NAME ...]` measures all figures or the named ones, and fails when a score is
under its floor. Packages are fetched with pip and npm into the user's cache folder; a clone of a GitHub repository is
expected in `$AIKIT_SAMPLES/<owner>/<name>`, by default in the same cache.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from platformdirs import user_cache_path

__all__ = ["Row", "cache", "on_clone", "timed"]

S = TypeVar("S")
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One engine on one set of data.

    Attributes:
        what: the task, in a few words; behind the first comma, what tells it from the figure's other rows.
        engine: the engine's name.
        data: what it was measured on, how many texts, and under which licence.
        scores: measure -> value, ratios 0 to 1; empty where the data is missing, which `note` then says.
        cpu_ms: CPU time a text, in milliseconds, in batches.
        peak_mb: the process's memory at its highest so far, in 10^6 bytes, models and data included.
        capabilities: what the engine is the embedded one of, such as `comprehend.sentiment`; one figure measures each.
        floors: measure -> the least value that passes.
        headline: the measures that `aikit engines` tells; by default those with a floor.
        baseline: who else answered the same texts; empty when nobody did.
        baseline_scores: that one's values.
        note: whatever a reader should know, in Markdown.
    """

    what: str
    engine: str
    data: str
    scores: Mapping[str, float]
    cpu_ms: float = 0.0
    peak_mb: float = 0.0
    capabilities: Sequence[str] = ()
    floors: Mapping[str, float] = field(default_factory=dict)
    headline: Sequence[str] | None = None
    baseline: str = ""
    baseline_scores: Mapping[str, float] = field(default_factory=dict)
    note: str = ""

    @property
    def missed(self) -> list[str]:
        """The measures under their floor."""
        return [m for m, floor in self.floors.items() if self.scores and not self.scores[m] >= floor]


def cache() -> Path:
    """The folder in which fetched data is kept between runs."""
    folder = user_cache_path("aikit") / "quality"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def on_clone(repository: str, commit: str, what: str, measure: Callable[[Path], list[Row]]) -> list[Row]:
    """The rows of data that lies in a clone of a GitHub repository.

    Args:
        repository: `<owner>/<name>`; the clone is `$AIKIT_SAMPLES/<owner>/<name>`.
        commit: the commit to be checked out, 40 hex digits.
        what: the name of the row that stands for all of them where the clone is missing or at another commit.
        measure: called with the clone's folder.
    """
    folder = Path(os.environ.get("AIKIT_SAMPLES", cache() / "samples")) / repository
    git = ["git", "-C", str(folder), "rev-parse", "HEAD"]
    if not (folder / ".git").exists():
        missing = f"git clone https://github.com/{repository}"
    elif subprocess.run(git, capture_output=True, text=True).stdout.strip() != commit:
        missing = f"git -C $AIKIT_SAMPLES/{repository} checkout {commit}"
    else:
        return measure(folder)
    return [Row(what=what, engine="", data=f"{repository} at {commit}", scores={}, note=f"not measured: {missing}")]


def timed(answer: Callable[[Sequence[S]], T], samples: Sequence[S]) -> tuple[T, float, float]:
    """The answer to samples, its CPU milliseconds a sample, and the process's peak memory in megabytes."""
    start = time.process_time()
    answers = answer(samples)
    cpu_ms = (time.process_time() - start) / len(samples) * 1000
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes there, KiB elsewhere
    return answers, cpu_ms, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
