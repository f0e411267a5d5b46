"""The access log, one line a request without payloads or credentials, and the logging of errors in the same form."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from contextlib import suppress
from functools import lru_cache
from typing import IO, NamedTuple

from aikit.masking import mask
from aikit.wire.http import HTTPRequest, HTTPResponse

NAME = "aikit.server"
DELAY = 0.1
"""Seconds from the first entry of a batch to its writing."""


class Entry(NamedTuple):
    """One request; its text is a client's, and made fit for a line when it is written."""

    time: float
    method: str
    path: str
    target: str
    status: int
    seconds: float
    request_id: str
    backend: str


class AccessLog:
    """Writes a line for every request, those of a tenth of a second together.

    A line at once, on cold caches, would add a tenth to the time of a pinned answer, and `logging` would add more.

    Args:
        stream: a text stream.
        form: `"text"` or `"json"`.
    """

    def __init__(self, stream: IO[str], form: str = "text") -> None:
        self._stream = stream
        self._format = _json_line if form == "json" else _text_line
        self._entries: list[Entry] = []

    def add(self, request: HTTPRequest, response: HTTPResponse, seconds: float) -> None:
        """Log a request, its response and how long that took; called on an event loop, which writes it later."""
        if not self._entries:
            asyncio.get_running_loop().call_later(DELAY, self.flush)
        target, headers = request.headers.get("x-amz-target", ""), response.headers
        request_id, backend = headers.get("x-amzn-RequestId", ""), headers.get("x-aikit-backend", "")
        entry = Entry(time.time(), request.method, request.path, target, response.status, seconds, request_id, backend)
        self._entries.append(entry)

    def flush(self) -> None:
        """Write the entries that are due."""
        entries, self._entries = self._entries, []
        with suppress(OSError, ValueError):  # a stream that is gone stops no request
            self._stream.write("".join(map(self._format, entries)))
            self._stream.flush()


def _text_line(entry: Entry) -> str:
    """`12:00:01 200    3.21 ms POST Comprehend_20171127.DetectSentiment 7c9e…`."""
    what = f"{entry.method} {_printable(entry.target or entry.path)}"
    return f"{_clock(int(entry.time))} {entry.status} {entry.seconds * 1000:>8.2f} ms {what} {entry.request_id}\n"


def _json_line(entry: Entry) -> str:
    told = {
        "time": round(entry.time, 6),
        "level": "INFO",
        "logger": NAME,
        "method": entry.method,
        "path": _printable(entry.path),
        "target": _printable(entry.target),
        "status": entry.status,
        "milliseconds": round(entry.seconds * 1000, 2),
        "request_id": entry.request_id,
        "backend": entry.backend,
    }
    return f"{json.dumps(told)}\n"


def _printable(text: str) -> str:
    """Text of a client's for one line: control characters escaped, long text truncated, against log injection."""
    return text if text.isprintable() and len(text) <= 300 else ascii(text[:300])


@lru_cache(maxsize=1)
def _clock(second: int) -> str:
    return time.strftime("%H:%M:%S", time.localtime(second))


class TextFormatter(logging.Formatter):
    """`12:00:01 ERROR aikit.wire: ...`, a traceback on lines of its own."""

    def format(self, record: logging.LogRecord) -> str:
        """A record as text."""
        line = f"{_clock(int(record.created))} {record.levelname} {record.name}: {record.getMessage()}"
        return mask(f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line)


class JSONFormatter(logging.Formatter):
    """One JSON object a line, a traceback within it."""

    def format(self, record: logging.LogRecord) -> str:
        """A record as JSON."""
        told = {"time": round(record.created, 6), "level": record.levelname, "logger": record.name}
        told["message"] = mask(record.getMessage())
        if record.exc_info:
            told["traceback"] = mask(self.formatException(record.exc_info))
        return json.dumps(told)


def configure_logging(stream: IO[str], form: str) -> None:
    """Send aikit's log records and uvicorn's warnings to a stream, as `"text"` or `"json"`."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JSONFormatter() if form == "json" else TextFormatter())
    for name, level in (("aikit", logging.INFO), ("uvicorn", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.setLevel(level)
        logger.propagate = False
