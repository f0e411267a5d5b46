"""Filters of listings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from aikit.contract.message import as_datetime

Keep = Callable[[Mapping[str, Any]], bool]


def by_members(wanted: Mapping[str, Any]) -> Keep:
    """Whether a resource has what a `Filter` structure names.

    `SubmitTimeBefore` and `SubmitTimeAfter` compare the member `SubmitTime`; every other member must be equal.
    """
    tests = [_test(name, value) for name, value in wanted.items()]
    return lambda body: all(test(body) for test in tests)


def instant(value: Any) -> datetime:
    """A point in time that can be compared: one without a zone is in UTC, as botocore sends it."""
    time = as_datetime(value)
    return time if time.tzinfo is not None else time.replace(tzinfo=UTC)


def _test(name: str, value: Any) -> Keep:
    for suffix, holds in (("Before", datetime.__lt__), ("After", datetime.__gt__)):
        member = name.removesuffix(suffix)
        if member != name:
            bound = instant(value)
            return lambda body: member in body and bool(holds(instant(body[member]), bound))
    return lambda body: body.get(name) == value
