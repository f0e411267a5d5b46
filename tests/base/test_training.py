"""Splits and phases of training tasks."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import pytest

from aikit_fakes.training import Phase, holdout, stratified_holdout, time_ordered_holdout


def test_a_holdout_is_seeded_and_of_its_share() -> None:
    held = holdout(1000, 0.1, 3)
    assert (held.sum(), held.dtype) == (100, np.dtype(bool))
    assert (holdout(1000, 0.1, 3) == held).all()
    assert (holdout(1000, 0.1, 4) != held).any()
    assert holdout(3, 0.1, 0).sum() == 1


def test_a_stratified_holdout_takes_of_every_class() -> None:
    classes = ["a"] * 80 + ["b"] * 20 + ["c"] * 2 + ["d"]
    held = stratified_holdout(classes, 0.2, 1)
    counts = Counter(name for name, is_test in zip(classes, held, strict=True) if is_test)
    assert counts == {"a": 16, "b": 4, "c": 1}


def test_a_time_ordered_holdout_takes_the_newest() -> None:
    held = time_ordered_holdout([5, 1, 9, 9, 2], 0.4)
    assert held.tolist() == [False, False, True, True, False]
    assert time_ordered_holdout([1, 1, 1], 0.1).tolist() == [False, False, True]


def test_a_phase_tells_its_part_of_the_job() -> None:
    told: list[Any] = []

    class FakeJob:
        def progress(self, done: float, message: str) -> None:
            told.append((done, message))

    phase = Phase(FakeJob(), 0.2, 0.6)  # type: ignore[arg-type]
    for done in (0, 0.5, 2):
        phase.progress(done, "x")
    assert told == [(0.2, "x"), (0.4, "x"), (pytest.approx(0.6), "x")]
