"""Hooks that other processes import by name."""

from __future__ import annotations

from typing import Any


def double(event: Any) -> Any:
    """Twice the event's number."""
    return {"number": 2 * event["number"]}


class Bot:
    """A hook inside a class."""

    @staticmethod
    def fulfil(event: Any, context: Any) -> Any:
        """What it is told."""
        return [event, context.function_name, context.function_version, context.get_remaining_time_in_millis() > 0]
