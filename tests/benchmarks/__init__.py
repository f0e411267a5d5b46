"""Speed and memory as ratios against a named rival, both measured in one run.

Each module of this folder is a benchmark, found by its file: `measure()` returns its ratios, and `report()`, where it
has one, Markdown below their table. `python -m tests.benchmarks NAME ...` prints the named ones alone.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import NamedTuple


class Ratio(NamedTuple):
    """One line of the report.

    Attributes:
        what: what was measured.
        ours: our cost, in `unit`.
        rival: what it is compared with.
        theirs: the rival's cost, in `unit`.
        unit: such as "ms of CPU".
        ratio: the median over rounds of ours divided by theirs.
        budget: what the ratio must not exceed; None when it is only reported.
    """

    what: str
    ours: float
    rival: str
    theirs: float
    unit: str
    ratio: float
    budget: float | None

    @property
    def kept(self) -> bool:
        return self.budget is None or self.ratio <= self.budget


def compare(
    what: str,
    ours: Callable[[], object],
    rival: str,
    theirs: Callable[[], object],
    *,
    budget: float | None,
    calls: int = 200,
    rounds: int = 15,
    clock: Callable[[], float] = time.process_time,
) -> Ratio:
    """The cost of two calls in this process, in turns, so that the machine's drift hits both.

    The ratio is the median over rounds of the quotient of the two; costs are the medians, in microseconds a call: of
    CPU, or of wall time where `clock` is `time.perf_counter` and several cores may help.
    """
    pairs = []
    for call in (ours, theirs):
        call()
    gc.disable()
    try:
        for number in range(rounds):
            first, second = (ours, theirs) if number % 2 else (theirs, ours)
            costs = _cost(first, calls, clock), _cost(second, calls, clock)
            pairs.append(costs if number % 2 else costs[::-1])
            gc.collect()
    finally:
        gc.enable()
    ratio = statistics.median(a / b for a, b in pairs)
    mine, other = (statistics.median(column) * 1e6 for column in zip(*pairs, strict=True))
    unit = "µs of CPU a call" if clock is time.process_time else "µs a call"
    return Ratio(what, mine, rival, other, unit, ratio, budget)


def _cost(call: Callable[[], object], calls: int, clock: Callable[[], float]) -> float:
    began = clock()
    for _ in range(calls):
        call()
    return (clock() - began) / calls
