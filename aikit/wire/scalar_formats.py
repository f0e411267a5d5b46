"""Timestamp formats, and the non-finite floats that AWS's protocols write by name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import isfinite, isnan
from typing import Any

from aikit.wire.request_errors import serialization_error

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
NON_FINITE = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}
"""The numbers that JSON and text cannot write, by the names AWS gives them."""


def non_finite_name(value: float) -> str:
    """AWS's name of NaN or an infinity."""
    return "NaN" if isnan(value) else "Infinity" if value > 0 else "-Infinity"


def datetime_from_epoch(value: Any) -> datetime:
    """The UTC datetime of epoch seconds."""
    try:
        return EPOCH + timedelta(seconds=value)
    except (OverflowError, ValueError):
        raise serialization_error(f"{value} can not be converted to milliseconds since epoch") from None


def epoch_seconds(when: datetime) -> int | float:
    """Epoch seconds, an int where they are whole; a naive datetime is taken for UTC."""
    seconds = to_utc(when).timestamp()
    return int(seconds) if seconds.is_integer() else seconds


def to_utc(when: datetime) -> datetime:
    """A datetime in UTC; a naive one is taken for UTC."""
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def parse_timestamp(text: str, form: str) -> datetime:
    """The UTC datetime of text in one of AWS's three timestamp formats.

    Args:
        text: what was sent.
        form: `"iso8601"`, `"rfc822"` or `"unixTimestamp"`, in any case.
    """
    try:
        match form.lower():
            case "iso8601":
                return to_utc(datetime.fromisoformat(text))
            case "rfc822":
                from email.utils import parsedate_to_datetime

                return to_utc(parsedate_to_datetime(text))
            case _:
                return datetime_from_epoch(float(text))
    except (ValueError, OverflowError, TypeError, IndexError):
        raise serialization_error(f"{text!r} can not be converted to a timestamp of the form {form}") from None


def format_timestamp(when: datetime, form: str) -> str:
    """A datetime in one of AWS's three timestamp formats."""
    when = to_utc(when)
    match form.lower():
        case "iso8601":
            return when.replace(tzinfo=None).isoformat() + "Z"
        case "rfc822":
            from email.utils import format_datetime

            return format_datetime(when, usegmt=True)
        case _:
            return str(epoch_seconds(when))


def format_number(value: float) -> str:
    """A number as text, for headers and queries."""
    return repr(value) if isfinite(value) else non_finite_name(value)
