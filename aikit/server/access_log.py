"""The access log, one line a request without payloads or credentials, and the logging of errors in the same form."""

from __future__ import annotations

import json
import logging
import time
from contextlib import suppress
from functools import lru_cache
from typing import IO

from aikit.masking import mask
from aikit.wire.http import HTTPRequest, HTTPResponse

NAME = "aikit.server"


class AccessLog:
    """Writes a line for every request.

    It does without `logging`, whose record and handler would cost a sixth of the time of a pinned answer.

    Args:
        stream: a text stream, best line-buffered as `sys.stderr` is.
        form: `"text"` or `"json"`.
    """

    def __init__(self, stream: IO[str], form: str = "text") -> None:
        self._stream = stream
        self._format = _json_line if form == "json" else _text_line

    def write(self, request: HTTPRequest, response: HTTPResponse, seconds: float) -> None:
        """Log a request, its response and how long that took."""
        with suppress(OSError, ValueError):  # a stream that is gone stops no request
            self._stream.write(self._format(request, response, seconds))


def _text_line(request: HTTPRequest, response: HTTPResponse, seconds: float) -> str:
    """`12:00:01 200    3.21 ms POST Comprehend_20171127.DetectSentiment 7c9e…`."""
    what = _printable(request.headers.get("x-amz-target") or request.path)
    request_id = response.headers.get("x-amzn-RequestId", "")
    clock = _clock(int(time.time()))
    return f"{clock} {response.status} {seconds * 1000:>8.2f} ms {request.method} {what} {request_id}\n"


def _json_line(request: HTTPRequest, response: HTTPResponse, seconds: float) -> str:
    told = {
        "time": round(time.time(), 6),
        "level": "INFO",
        "logger": NAME,
        "method": request.method,
        "path": _printable(request.path),
        "target": _printable(request.headers.get("x-amz-target", "")),
        "status": response.status,
        "milliseconds": round(seconds * 1000, 2),
        "request_id": response.headers.get("x-amzn-RequestId", ""),
        "backend": response.headers.get("x-aikit-backend", ""),
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
