"""The clock of the fakes, which tests replace."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Clock:
    """The system's clock. Tests put another in its place."""

    def now(self) -> datetime:
        """The time, in UTC; milliseconds, as AWS tells it."""
        return datetime.fromtimestamp(round(time.time(), 3), UTC)

    def seconds(self) -> float:
        """The time in seconds since 1970."""
        return time.time()
