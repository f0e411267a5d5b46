"""The access log and the logging of errors: one line each, as text or JSON."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import Iterator

import pytest

from aikit.server import access_log
from aikit.server.access_log import AccessLog, configure_logging
from aikit.wire.http import HTTPRequest, HTTPResponse

RESPONSE = HTTPResponse(200, {"x-amzn-RequestId": "r-1", "x-aikit-backend": "local"})


def ask(log: AccessLog, path: str = "/", target: str = "T.Op") -> None:
    log.add(HTTPRequest("POST", path, headers={"x-amz-target": target}), RESPONSE, 0.00321)


async def line(form: str, path: str = "/", target: str = "T.Op") -> str:
    stream = io.StringIO()
    log = AccessLog(stream, form)
    ask(log, path, target)
    log.flush()
    return stream.getvalue()


async def test_a_request_is_a_line_of_text() -> None:
    assert (await line("text"))[8:] == " 200     3.21 ms POST T.Op r-1\n"


async def test_a_request_is_a_line_of_json() -> None:
    told = json.loads(await line("json", "/a"))
    assert (told["status"], told["path"], told["target"], told["milliseconds"]) == (200, "/a", "T.Op", 3.21)
    assert (told["request_id"], told["backend"], told["level"]) == ("r-1", "local", "INFO")


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("target", ["a\nb", "a\u2028b", "a\x1b[31m", "a" * 100_000])
async def test_no_client_can_forge_or_flood_lines(form: str, target: str) -> None:
    written = await line(form, target=target)
    assert written.count("\n") == 1
    assert written[:-1].isprintable()
    assert len(written) < 1000


async def test_lines_are_written_together_a_moment_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access_log, "DELAY", 0.02)
    stream = io.StringIO()
    log = AccessLog(stream)
    for _ in range(2):
        ask(log)
        ask(log)
        before = stream.getvalue()
        await asyncio.sleep(0.1)
        assert stream.getvalue().count("\n") == before.count("\n") + 2


async def test_a_closed_stream_stops_no_request() -> None:
    stream = io.StringIO()
    stream.close()
    log = AccessLog(stream)
    ask(log)
    log.flush()


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
