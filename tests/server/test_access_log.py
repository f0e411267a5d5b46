"""The access log: buffered, with no record lost, and none late that matters."""

from __future__ import annotations

import io
import json
import logging
import weakref
from collections.abc import Iterator
from logging.handlers import MemoryHandler

import pytest

from aikit.server import access_log
from aikit.wire.http import HTTPRequest, HTTPResponse
from helpers.serving import until


@pytest.fixture
def stream(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    stream = io.StringIO()
    loggers = [logging.getLogger(name) for name in ("aikit", "uvicorn")]
    before = [(logger.handlers[:], logger.level, logger.propagate) for logger in loggers]
    monkeypatch.setattr(access_log, "DELAY", 0.2)
    access_log.configure("text", stream)
    yield stream
    for logger, (handlers, level, propagate) in zip(loggers, before, strict=True):
        logger.handlers[:], logger.propagate = handlers, propagate
        logger.setLevel(level)


def ask(path: str = "/") -> None:
    access_log.log_request(HTTPRequest("POST", path, headers={"x-amz-target": "T.Op"}), HTTPResponse(200), 0.00321)


def test_lines_are_written_together_a_moment_later(stream: io.StringIO) -> None:
    ask()
    ask()
    assert stream.getvalue() == ""
    assert until(lambda: stream.getvalue() != "", 5)
    first, second = stream.getvalue().splitlines()
    assert first[8:] == second[8:] == " 200     3.21 ms POST T.Op "


def test_what_goes_wrong_is_told_at_once_after_what_came_before(stream: io.StringIO) -> None:
    ask()
    logging.getLogger("aikit.wire").error("a request failed")
    lines = stream.getvalue().splitlines()
    assert len(lines) == 2
    assert lines[1].endswith(" ERROR aikit.wire: a request failed")


def test_many_lines_do_not_wait(stream: io.StringIO) -> None:
    for _ in range(access_log.CAPACITY):
        ask()
    assert len(stream.getvalue().splitlines()) == access_log.CAPACITY


def test_nothing_is_lost_at_the_end(stream: io.StringIO) -> None:
    ask()
    logging.shutdown([weakref.ref(logging.getLogger("aikit").handlers[0])])
    assert len(stream.getvalue().splitlines()) == 1


def test_what_cannot_be_written_keeps_nothing_else_back(
    stream: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    ask()
    # past the loggers: pytest's own handlers insist on records that can be formatted
    bad = logging.LogRecord("aikit", logging.INFO, __file__, 0, "%d", ("no number",), None)
    logging.getLogger("aikit").handlers[0].handle(bad)
    ask()
    assert until(lambda: stream.getvalue() != "", 5)
    assert len(stream.getvalue().splitlines()) == 2
    assert "Logging error" in capsys.readouterr().err
    ask()
    assert until(lambda: len(stream.getvalue().splitlines()) == 3, 5)


def test_as_json(stream: io.StringIO) -> None:
    handler = logging.getLogger("aikit").handlers[0]
    assert isinstance(handler, MemoryHandler)
    assert handler.target is not None
    handler.target.setFormatter(access_log.JSON())
    ask()
    try:
        raise ValueError("why")
    except ValueError:
        logging.getLogger("aikit").exception("a request failed")
    asked, failed = map(json.loads, stream.getvalue().splitlines())
    assert (asked["status"], asked["target"], asked["milliseconds"]) == (200, "T.Op", 3.21)
    assert (failed["level"], failed["message"]) == ("ERROR", "a request failed")
    assert "ValueError: why" in failed["traceback"]
