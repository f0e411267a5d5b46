"""One line a request, as text or JSON: who was called and how it went, never what was said or by whom."""

from __future__ import annotations

import json
import logging
import time
from functools import lru_cache
from logging.handlers import MemoryHandler
from threading import Thread
from typing import IO, Any, NamedTuple

from aikit.wire.http import HTTPRequest, HTTPResponse

NAME = "aikit.server"
DELAY = 0.1
"""Seconds between two writes of the buffer."""
CAPACITY = 500
"""Records that the buffer holds at most."""
_LOG = logging.getLogger(NAME)


class AccessRecord(NamedTuple):
    """What a record knows of a request; its words are a stranger's, and made fit for a line when it is written."""

    method: str
    path: str
    target: str
    status: int
    seconds: float
    request_id: str
    backend: str

    def printable(self) -> dict[str, Any]:
        """As one line can hold it."""
        return {
            "method": self.method,
            "path": _printable(self.path),
            "target": _printable(self.target),
            "status": self.status,
            "milliseconds": round(self.seconds * 1000, 2),
            "request_id": self.request_id,
            "backend": self.backend,
        }


def log_request(request: HTTPRequest, response: HTTPResponse, seconds: float) -> None:
    """Log one request and how it was answered."""
    target, headers = request.headers.get("x-amz-target", ""), response.headers
    identity, backend = headers.get("x-amzn-RequestId", ""), headers.get("x-aikit-backend", "")
    facts = AccessRecord(request.method, request.path, target, response.status, seconds, identity, backend)
    record = logging.LogRecord(NAME, logging.INFO, __file__, 0, "request", None, None)
    record.facts = facts
    _LOG.handle(record)  # as `_LOG.info` would, without its walk up the stack


def _printable(text: str) -> str:
    """Text of a stranger's, made fit for one line."""
    return text if text.isprintable() and len(text) <= 300 else ascii(text[:300])


@lru_cache(maxsize=1)
def _clock(second: int) -> str:
    return time.strftime("%H:%M:%S", time.localtime(second))


class Text(logging.Formatter):
    """`12:00:01 200    3.21 ms POST Comprehend_20171127.DetectSentiment 7c9e…`."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as a line; a traceback follows on lines of its own."""
        when = _clock(int(record.created))
        facts = getattr(record, "facts", None)
        if facts is None:
            line = f"{when} {record.levelname} {record.name}: {record.getMessage()}"
        else:
            what = f"{facts.method} {_printable(facts.target or facts.path)}"
            line = f"{when} {facts.status} {facts.seconds * 1000:>8.2f} ms {what} {facts.request_id}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JSON(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as one line, a traceback within it."""
        told = {"time": round(record.created, 6), "level": record.levelname, "logger": record.name}
        facts = getattr(record, "facts", None)
        told |= {"message": record.getMessage()} if facts is None else facts.printable()
        if record.exc_info:
            told["traceback"] = self.formatException(record.exc_info)
        return json.dumps(told)


class TimedMemoryHandler(MemoryHandler):
    """Buffers records and writes them together ten times a second; a warning, and what came before it, at once.

    A write per request would cost a tenth of the time of a pinned answer's.
    """

    def __init__(self, target: logging.Handler) -> None:
        super().__init__(CAPACITY, logging.WARNING, target)
        Thread(target=self._flush_regularly, name="aikit-log", daemon=True).start()

    def _flush_regularly(self) -> None:
        while True:
            time.sleep(DELAY)
            self.flush()


def configure(form: str, stream: IO[str]) -> None:
    """Send this server's records, the codecs' and uvicorn's warnings to a stream, as `"text"` or `"json"`."""
    target = logging.StreamHandler(stream)
    target.setFormatter(JSON() if form == "json" else Text())
    handler = TimedMemoryHandler(target)
    for name, level in (("aikit", logging.INFO), ("uvicorn", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.setLevel(level)
        logger.propagate = False
