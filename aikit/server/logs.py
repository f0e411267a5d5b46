"""One line a request, as text or JSON: who was called and how it went, never what was said or by whom."""

from __future__ import annotations

import json
import logging
import time
from typing import IO, Any

from aikit.wire.http import HTTPRequest, HTTPResponse

NAME = "aikit.server"
_LOG = logging.getLogger(NAME)


def request(request: HTTPRequest, response: HTTPResponse, seconds: float) -> None:
    """Log one request and how it was answered."""
    facts: dict[str, Any] = {
        "method": request.method,
        "path": _printable(request.path),
        "target": _printable(request.headers.get("x-amz-target", "")),
        "status": response.status,
        "milliseconds": round(seconds * 1000, 2),
        "request_id": response.headers.get("x-amzn-RequestId", ""),
        "backend": response.headers.get("x-aikit-backend", ""),
    }
    record = logging.LogRecord(NAME, logging.INFO, __file__, 0, "request", None, None)
    record.facts = facts
    _LOG.handle(record)  # as `_LOG.info` would, without its walk up the stack


def _printable(text: str) -> str:
    """Text of a stranger's, made fit for one line."""
    return text if text.isprintable() and len(text) <= 300 else ascii(text[:300])


class Text(logging.Formatter):
    """`12:00:01 200    3.21 ms POST Comprehend_20171127.DetectSentiment 7c9e…`."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as a line; a traceback follows on lines of its own."""
        when = time.strftime("%H:%M:%S", time.localtime(record.created))
        facts = getattr(record, "facts", None)
        if facts is None:
            line = f"{when} {record.levelname} {record.name}: {record.getMessage()}"
        else:
            what = f"{facts['method']} {facts['target'] or facts['path']}"
            line = f"{when} {facts['status']} {facts['milliseconds']:>8.2f} ms {what} {facts['request_id']}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JSON(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as one line, a traceback within it."""
        facts = {"time": round(record.created, 6), "level": record.levelname, "logger": record.name}
        facts |= getattr(record, "facts", {"message": record.getMessage()})
        if record.exc_info:
            facts["traceback"] = self.formatException(record.exc_info)
        return json.dumps(facts)


def configure(form: str, stream: IO[str]) -> None:
    """Send this server's records, the codecs' and uvicorn's warnings to a stream, as `"text"` or `"json"`."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JSON() if form == "json" else Text())
    for name, level in (("aikit", logging.INFO), ("uvicorn", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.setLevel(level)
        logger.propagate = False
