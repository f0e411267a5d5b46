"""Request ids: UUIDs in form, and never the same twice."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from aikit.contract.message import request_id


def test_they_look_like_random_uuids() -> None:
    made = UUID(request_id())
    assert (made.version, str(made)) == (4, str(made).lower())


def test_no_two_are_the_same() -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: request_id(), range(5000)))
    assert len(set(made)) == len(made)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_fork_makes_its_own() -> None:
    with multiprocessing.get_context("fork").Pool(1) as pool:
        theirs = pool.apply(request_id)
    assert theirs[:24] != request_id()[:24]
