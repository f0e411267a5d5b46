"""The access log and the logging of errors: one line each, as text or JSON."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from aikit.server.access_log import AccessLog, configure_logging
from aikit.wire.http import HTTPRequest, HTTPResponse

RESPONSE = HTTPResponse(200, {"x-amzn-RequestId": "r-1", "x-aikit-backend": "local"})


def line(form: str, path: str = "/", target: str = "T.Op") -> str:
    stream = io.StringIO()
    AccessLog(stream, form).write(HTTPRequest("POST", path, headers={"x-amz-target": target}), RESPONSE, 0.00321)
    return stream.getvalue()


def test_a_request_is_a_line_of_text() -> None:
    assert line("text")[8:] == " 200     3.21 ms POST T.Op r-1\n"


def test_a_request_is_a_line_of_json() -> None:
    told = json.loads(line("json", "/a"))
    assert (told["status"], told["path"], told["target"], told["milliseconds"]) == (200, "/a", "T.Op", 3.21)
    assert (told["request_id"], told["backend"], told["level"]) == ("r-1", "local", "INFO")


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("target", ["a\nb", "a\u2028b", "a\x1b[31m", "a" * 100_000])
def test_no_client_can_forge_or_flood_lines(form: str, target: str) -> None:
    written = line(form, target=target)
    assert written.count("\n") == 1
    assert written[:-1].isprintable()
    assert len(written) < 1000


def test_a_closed_stream_stops_no_request() -> None:
    stream = io.StringIO()
    stream.close()
    AccessLog(stream).write(HTTPRequest("GET", "/"), RESPONSE, 0.1)


@pytest.fixture(params=["text", "json"])
def logged(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    loggers = [logging.getLogger(name) for name in ("aikit", "uvicorn")]
    before = [(logger.handlers[:], logger.level, logger.propagate) for logger in loggers]
    stream = io.StringIO()
    configure_logging(stream, request.param)
    try:
        raise ValueError("why")
    except ValueError:
        logging.getLogger("aikit.wire").exception("a request failed")
    yield stream
    for logger, (handlers, level, propagate) in zip(loggers, before, strict=True):
        logger.handlers[:], logger.propagate = handlers, propagate
        logger.setLevel(level)


def test_errors_are_logged_with_their_traceback(logged: io.StringIO) -> None:
    text = logged.getvalue()
    if text.startswith("{"):
        told = json.loads(text)
        assert (told["level"], told["message"]) == ("ERROR", "a request failed")
        text = told["traceback"]
    else:
        assert text.splitlines()[0].endswith(" ERROR aikit.wire: a request failed")
    assert "ValueError: why" in text
