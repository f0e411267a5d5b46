"""Answers that are sent in one piece: they read as uvicorn's own events would have them."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import uvicorn

from aikit import AIKit
from aikit.server.app import ASGI, App
from aikit.server.running import config, listen
from aikit.wire.http import HTTPRequest, HTTPResponse
from helpers.backends import Scripted
from helpers.serving import Server, serving

BODY = b'{"Text": "Lovely.", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}'
TARGET = "AWSShineFrontendService_20170701.TranslateText"
ANSWER = {"TranslatedText": "Schön.", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}


@contextmanager
def served(made: uvicorn.Config) -> Iterator[int]:
    """The port of a server in a thread of its own."""
    listener, server = listen("127.0.0.1", 0), uvicorn.Server(made)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])))
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(10)


def by_events(app: ASGI) -> ASGI:
    """The app behind somebody who hands its events on, one by one."""

    async def handing_on(scope: Any, receive: Any, send: Any) -> None:
        async def hand_on(event: Any) -> None:
            await send(event)

        await app(scope, receive, hand_on)

    return handing_on


@pytest.fixture(scope="module")
def at_once() -> Iterator[int]:
    with serving("--backend", "local", environment={"AIKIT_STATE": "memory"}) as server:
        yield pinned(server)


@pytest.fixture(scope="module")
def piece_by_piece() -> Iterator[int]:
    never = "import aikit.server.answer; aikit.server.answer.send_whole = lambda *_: False"
    with serving("--backend", "local", environment={"AIKIT_STATE": "memory"}, python=never) as server:
        yield pinned(server)


def pinned(server: Server) -> int:
    """The port of a server that has been told what to answer."""
    pin = {"operation": "translate.translate_text", "answer": ANSWER}
    server.admin("pins", "POST", json=pin).raise_for_status()
    pin = {**pin, "answer": {**ANSWER, "TranslatedText": "Schön. " * 12_000}, "when": {"text": "Long."}}
    server.admin("pins", "POST", json=pin).raise_for_status()
    return server.port


def asked(*more: str, body: bytes = BODY, line: str = "POST / HTTP/1.1", target: str = TARGET) -> bytes:
    """A request as its bytes."""
    lines = [line, "Host: 127.0.0.1", f"X-Amz-Target: {target}", "Content-Type: application/x-amz-json-1.1"]
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", *more, "", ""]).encode() + body


def told(port: int, request: bytes) -> bytes:
    """All that a server says to some bytes, and then to a request that is the last."""
    said = b""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request + asked("Connection: close", body=b"{}"))
        while chunk := connection.recv(1 << 20):
            said += chunk
    return said


def timeless(said: bytes) -> bytes:
    """Without what no two answers share."""
    said = re.sub(rb"(?m)^date: .*$", b"date: -", said)
    return re.sub(rb"[0-9a-f]{8}-[0-9a-f-]{27}", b"<id>", said)


REQUESTS = {
    "an answer": asked(),
    "an error": asked(body=b'{"Text": 3}'),
    "no such operation": asked(target="Nobody.Knows"),
    "a long answer": asked(body=BODY.replace(b"Lovely", b"Long")),
    "its head": asked(line="HEAD / HTTP/1.1", body=b""),
    "no more after it": asked("Connection: close"),
    "HTTP/1.0": asked(line="POST / HTTP/1.0"),
    "a client that waits for leave": asked("Expect: 100-continue"),
    "several at once": asked() + asked(body=b"[]") + asked(),
    "of the server itself": asked(line="GET /_aikit/services HTTP/1.1", body=b""),
}


@pytest.mark.parametrize("request_", REQUESTS.values(), ids=REQUESTS)
def test_the_same_is_said(at_once: int, piece_by_piece: int, request_: bytes) -> None:
    said, expected = (timeless(told(port, request_)) for port in (at_once, piece_by_piece))
    assert said == expected
    assert said.startswith(b"HTTP/1.1 ")


def first_piece(port: int) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(asked())
        return connection.recv(1 << 20)


def test_it_comes_in_one_piece(at_once: int) -> None:
    whole = json.dumps(ANSWER, ensure_ascii=False, separators=(",", ":")).encode()
    assert all(first_piece(at_once).endswith(whole) for _ in range(50))


@pytest.mark.parametrize("http", ["httptools", "h11"])
def test_another_way_of_serving_gets_events(http: str, caplog: pytest.LogCaptureFixture) -> None:
    """uvicorn as people start it themselves: with its log of accesses, and with either of its parsers."""
    app = App(AIKit(Scripted([ANSWER])))
    caplog.set_level(logging.INFO, "uvicorn.access")
    with served(uvicorn.Config(app, http=http, lifespan="on", log_config=None)) as port:  # type: ignore[arg-type]
        assert ANSWER["TranslatedText"].encode() in told(port, asked("Connection: close"))
    assert [
        record.getMessage().partition(" - ")[2] for record in caplog.records if record.name == "uvicorn.access"
    ] == ['"POST / HTTP/1.1" 200']


@pytest.mark.parametrize("make", [lambda app: app, by_events], ids=["at once", "piece by piece"])
def test_a_value_cannot_end_its_header(make: Callable[[ASGI], ASGI]) -> None:
    """Whatever a backend of somebody's own calls itself."""
    backend = Scripted([ANSWER])
    backend.name = "evil\r\nSet-Cookie: a\x00b\x7f"
    with served(config(make(App(AIKit(backend))), grace=1)) as port:
        said = told(port, asked("Connection: close"))
    assert b"x-aikit-backend: evil  Set-Cookie: a b \r\n" in said


class Talker:
    """A service of a backend's own that answers everything, with a header whose name ends its line."""

    max_body = 100

    def claims(self, request: HTTPRequest) -> bool:
        return True

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        assert b"".join(request.body)  # type: ignore[arg-type]
        return HTTPResponse(200, {"x-evil: a\r\nSet-Cookie": "b"}, b"")


def test_a_name_that_is_none_is_never_sent() -> None:
    backend: Any = Scripted([])
    backend.http_services = {"talker": Talker()}
    with served(config(App(AIKit(backend)), grace=1)) as port:
        said = told(port, asked())
    assert said.startswith(b"HTTP/1.1 500 ")
    assert b"cookie" not in said.lower()
