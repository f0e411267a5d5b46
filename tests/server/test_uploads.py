"""Bodies that arrive slowly, and callers that leave: neither holds a worker thread."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aikit import AIKit, cancellation
from aikit.errors import CallerGone
from aikit.server.app import App
from aikit.streams import Stream
from aikit.threads import in_executor
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit_fakes.backend import Local
from aikit_fakes.jobs.runner import Runner
from aikit_fakes.services.polly import synthesis
from helpers.backends import Computed, Scripted
from helpers.job_tasks import host, start

BODY = b'{"Text": "Lovely.", "LanguageCode": "en"}'
TARGET = [(b"x-amz-target", b"Comprehend_20171127.DetectSentiment"), (b"content-type", b"application/x-amz-json-1.1")]


class Connection:
    """One request of a client: its events, and what was sent back."""

    def __init__(self, method: str, path: str, headers: list[tuple[bytes, bytes]], query: bytes = b"") -> None:
        self.scope: dict[str, Any] = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query,
            "headers": [(b"host", b"127.0.0.1"), *headers],
        }
        self.events: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.sent: list[Any] = []

    def arrives(self, body: bytes, *, more: bool = False) -> None:
        self.events.put_nowait({"type": "http.request", "body": body, "more_body": more})

    def leaves(self) -> None:
        self.events.put_nowait({"type": "http.disconnect"})

    def run(self, app: App) -> asyncio.Task[None]:
        async def send(event: Any) -> None:
            self.sent.append(event)

        return asyncio.create_task(app(self.scope, self.events.get, send))

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])


class Store:
    """A service that keeps what comes."""

    max_body = 10**8

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def claims(self, request: HTTPRequest) -> bool:
        return request.path.startswith("/store/")

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        self.kept[request.path] = b"".join(request.body)  # type: ignore[arg-type]
        return HTTPResponse(200)

    def refuse(self, error: Any, request: HTTPRequest) -> HTTPResponse:
        return HTTPResponse(error.status)


async def test_many_slow_uploads_do_not_stop_the_next_one() -> None:
    backend: Any = Scripted([])
    backend.http_services = {"store": store} if (store := Store()) else {}
    app = App(AIKit(backend), concurrency=2)
    slow = [Connection("PUT", f"/store/{number}", []) for number in range(40)]
    tasks = [one.run(app) for one in slow]
    for one in slow:
        one.arrives(b"x" * 3_000_000, more=True)
    quick = Connection("PUT", "/store/quick", [])
    quick.arrives(b"y")
    await asyncio.wait_for(quick.run(app), 20)
    assert (quick.status, store.kept) == (200, {"/store/quick": b"y"})
    for one in slow[:-1]:
        one.arrives(b"z")
    slow[-1].leaves()
    await asyncio.wait_for(asyncio.gather(*tasks), 60)
    assert [one.status for one in slow] == [200] * 39 + [400]
    assert len(store.kept) == 40
    assert store.kept["/store/0"] == b"x" * 3_000_000 + b"z"


async def test_a_call_whose_client_leaves_stops_and_one_that_waits_never_begins() -> None:
    begun, stopped, go_on = threading.Event(), threading.Event(), threading.Event()
    calls: list[str] = []

    class Working(Scripted):
        async def acall(self, operation: Any, request: Any) -> Any:
            return await in_executor(app.workers, lambda: self.work(operation, request))

        def work(self, operation: Any, request: Any) -> Any:
            calls.append(request.text)
            begun.set()
            try:
                while not go_on.wait(0.01):
                    cancellation.check()
            except CallerGone:
                stopped.set()
                raise
            return operation.read({"Sentiment": "POSITIVE", "SentimentScore": {}})

    app = App(AIKit(Working()), concurrency=1)
    first, second = (Connection("POST", "/", TARGET) for _ in range(2))
    first.arrives(BODY)
    one = first.run(app)
    await asyncio.to_thread(begun.wait, 10)
    second.arrives(BODY.replace(b"Lovely", b"Second"))
    other = second.run(app)
    await asyncio.sleep(0.05)
    second.leaves()
    await asyncio.wait_for(other, 10)
    first.leaves()
    await asyncio.wait_for(one, 10)
    assert await asyncio.to_thread(stopped.wait, 10)
    assert calls == ["Lovely."]


async def test_speech_stops_when_its_client_leaves() -> None:
    said, first = [], threading.Event()

    def speak() -> Iterator[bytes]:
        for number in range(10_000):
            cancellation.check()
            said.append(number)
            first.set()
            time.sleep(0.01)
            if number == 0:
                yield b"x"

    backend = Computed(lambda operation, request: {"AudioStream": Stream(Chunks(speak())), "ContentType": "audio/mpeg"})
    app = App(AIKit(backend))
    connection = Connection("POST", "/v1/speech", [])
    connection.arrives(b'{"OutputFormat": "mp3", "Text": "Hello", "VoiceId": "Joanna"}')
    task = connection.run(app)
    await asyncio.to_thread(first.wait, 10)
    connection.leaves()
    await asyncio.wait_for(task, 20)
    assert len(said) < 9_000


class Chunks:
    """A raw body that is read."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    def read(self, size: int = -1) -> bytes:
        return next(self._chunks, b"")

    def close(self) -> None:
        pass


def test_polly_looks_before_each_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = cancellation.Cancellation()
    wanted.request()
    local = Local(state="memory")
    with cancellation.under(wanted), pytest.raises(CallerGone):
        AIKit(local).comprehend.detect_dominant_language(text="Hello")
    spoken: list[int] = []
    monkeypatch.setattr(synthesis, "_say", lambda *_, **__: spoken.append(1))

    class Sentence:
        span = None
        items = (synthesis.Run,)

    class Script:
        def sentences(self) -> list[Any]:
            return [Sentence()]

    request = type("Request", (), {"script": Script(), "max_seconds": 1})()
    monkeypatch.setattr(synthesis, "_phrases", lambda items: iter([1]))
    engine: Any = type("Engine", (), {"rate": 8000})()
    with cancellation.under(wanted), pytest.raises(CallerGone):
        list(synthesis.synthesize(request, engine))
    assert not spoken


def test_a_job_goes_on_when_its_caller_has_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    monkeypatch.setattr(Runner, "_work", lambda _, job: seen.append(cancellation.current()))
    callers = cancellation.Cancellation()
    with host(tmp_path, "inline") as here, cancellation.under(callers):
        start(here, "output")
    assert len(seen) == 1
    assert seen != [callers]


def test_what_cannot_look_is_interrupted() -> None:
    wanted, over = cancellation.Cancellation(), threading.Event()

    def compute() -> None:
        with cancellation.under(wanted), cancellation.interrupted_by(over.set):
            over.wait(10)
            raise RuntimeError("terminated")

    threading.Timer(0.05, wanted.request).start()
    with pytest.raises(CallerGone):
        compute()
    assert not wanted.interrupts
    with pytest.raises(CallerGone):
        compute()
