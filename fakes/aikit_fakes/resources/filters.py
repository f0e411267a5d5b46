"""Filters of listings: by members, parts of names, times and conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from aikit.contract.message import as_datetime

Keep = Callable[[Mapping[str, Any]], bool]


def all_of(*filters: Keep) -> Keep:
    """Whether a resource passes every filter."""
    return lambda body: all(keep(body) for keep in filters)


def equals(member: str, value: Any) -> Keep:
    """Whether a resource's member has a value; every resource passes where the value is None."""
    return lambda body: value is None or body.get(member) == value


def name_contains(member: str, part: str | None) -> Keep:
    """Whether a resource's name contains a part, whatever its case; every resource passes where the part is None."""
    wanted = (part or "").lower()
    return lambda body: wanted in str(body[member]).lower()


def between(member: str, after: Any = None, before: Any = None) -> Keep:
    """Whether a resource's time is after one point in time and before another; None bounds nothing."""
    low, high = (None if bound is None else instant(bound) for bound in (after, before))

    def keep(body: Mapping[str, Any]) -> bool:
        time = instant(body[member])
        return bool((low is None or time > low) and (high is None or time < high))

    return keep


def by_conditions(filters: Sequence[Mapping[str, Any]]) -> Keep:
    """Whether a resource meets every `{Key, Value, Condition}` of a list; conditions are `IS` and `IS_NOT`."""

    def meets(body: Mapping[str, Any], one: Mapping[str, Any]) -> bool:
        is_equal = str(body.get(one["Key"])) == one["Value"]
        return is_equal if one["Condition"] == "IS" else not is_equal

    return lambda body: all(meets(body, one) for one in filters)


def by_members(wanted: Mapping[str, Any]) -> Keep:
    """Whether a resource has what a `Filter` structure names.

    `SubmitTimeBefore` and `SubmitTimeAfter` compare the member `SubmitTime`; every other member must be equal.
    """
    return all_of(*(_test(name, value) for name, value in wanted.items()))


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
