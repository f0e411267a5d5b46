"""AWS's patterns are Java's; every one of them compiles, matches whole texts, and never runs away."""

from __future__ import annotations

import time
from collections.abc import Iterator
from threading import Thread

import pytest

from aikit.contract.catalog import CLIENTS
from aikit.contract.service import service
from aikit_fakes.patterns import compiled, matches


def patterns(path: str) -> Iterator[str]:
    model = service(path).model
    for name in model.shape_names:
        if pattern := model.shape_for(name).metadata.get("pattern"):
            yield pattern


@pytest.mark.parametrize("path", CLIENTS)
@pytest.mark.filterwarnings("error")
def test_every_pattern_compiles(path: str) -> None:
    for pattern in patterns(path):
        compiled(pattern)


@pytest.mark.parametrize(
    ("pattern", "text", "does"),
    [
        ("[a-zA-Z0-9-]+", "a-1", True),
        ("[a-zA-Z0-9-]+", "a 1", False),
        ("[a-z]+", "abc\n", False),
        (r"^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$", "größe 1/2", True),
        (r"arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+", "arn:aws:iam::123456789012:role/reader", True),
        (r"\P{C}*", "naïve 😀", True),
        (r"\P{C}*", "tab\t", False),
        ("[a-z]++", "abc", True),
    ],
)
def test_matching_is_javas(pattern: str, text: str, does: bool) -> None:
    assert matches(pattern, text) is does


def test_a_pattern_that_runs_away_is_stopped() -> None:
    began = time.thread_time()
    assert not matches("(x+x+)+y", "x" * 200)
    assert time.thread_time() - began < 5


@pytest.mark.slow
def test_what_other_threads_do_is_not_counted() -> None:
    """Fifty threads match while thirty compute: the clock of a match counts the time of all of them."""
    missed: list[int] = []
    ends = time.monotonic() + 3

    def match() -> None:
        while time.monotonic() < ends:
            missed.extend(number for number in range(100) if not matches("^[a-z0-9](-*[a-z0-9])*$", f"e{number}"))

    def compute() -> None:
        while time.monotonic() < ends:
            sum(range(1000))

    threads = [*(Thread(target=match) for _ in range(50)), *(Thread(target=compute) for _ in range(30))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert missed == []
