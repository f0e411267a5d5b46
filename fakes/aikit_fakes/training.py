"""Training tasks: holdout, stratified and time-ordered splits, and progress by phases."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from aikit_fakes.jobs import Job

Mask = NDArray[np.bool_]
"""True for the rows that are held out for testing."""


def holdout(count: int, share: float, seed: int) -> Mask:
    """A random holdout of a share of the rows, one at least; the same for the same seed."""
    held = np.zeros(count, bool)
    held[np.random.default_rng(seed).permutation(count)[: max(round(share * count), 1)]] = True
    return held


def stratified_holdout(strata: Sequence[Hashable], share: float, seed: int) -> Mask:
    """A random holdout of the same share of each stratum (class), one row at least of those that have two or more."""
    groups: dict[Hashable, list[int]] = {}
    for place in np.random.default_rng(seed).permutation(len(strata)).tolist():
        groups.setdefault(strata[place], []).append(place)
    held = np.zeros(len(strata), bool)
    for places in groups.values():
        if len(places) > 1:
            held[places[: max(round(share * len(places)), 1)]] = True
    return held


def time_ordered_holdout(times: ArrayLike, share: float) -> Mask:
    """A holdout of the newest rows, one at least; of rows of the same time the later in order count as newer."""
    order = np.argsort(np.asarray(times), kind="stable")
    held = np.zeros(len(order), bool)
    held[order[len(order) - max(round(share * len(order)), 1) :]] = True
    return held


class Phase:
    """A part of a training job, whose own progress from 0 to 1 is told as the job's from `begin` to `end`.

    `progress` is also where a request to stop takes effect.
    """

    def __init__(self, job: Job, begin: float, end: float) -> None:
        self._job = job
        self._begin = begin
        self._end = end

    def progress(self, done: float, message: str = "") -> None:
        """Tell how much of the phase is done, 0 to 1.

        Raises:
            JobStopped: the job shall stop.
        """
        self._job.progress(self._begin + (self._end - self._begin) * min(max(done, 0.0), 1.0), message)
