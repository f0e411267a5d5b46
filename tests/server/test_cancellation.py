"""Work whose caller has gone, or whose job shall stop, stops: counted in units of work, whatever the clock says."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import spacy

from aikit import AIKit, AsyncAIKit, cancellation
from aikit.backends import Http
from aikit.errors import CallerGone
from aikit.server.app import App
from aikit.threads import in_thread
from aikit_fakes.backend import Local
from aikit_fakes.engines.embedding import minilm
from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.faces import embedded as faces
from aikit_fakes.engines.language import embedded as language
from aikit_fakes.engines.ocr import networks
from aikit_fakes.engines.translation import pipeline_process, transformers_engine
from helpers.job_tasks import ends, host, start, stop
from server.test_uploads import Connection

MANY = 25


class Work:
    """Counts its units; whoever asked for them leaves during one of them."""

    def __init__(self, leaving: int = 2) -> None:
        self.wanted = cancellation.Cancellation()
        self.leaving = leaving
        self.done = 0

    def unit(self, *_: Any, **__: Any) -> Any:
        self.done += 1
        if self.done == self.leaving:
            self.wanted.request()
        return self.answer

    answer: Any = None

    def stops(self, work: Callable[[], Any]) -> bool:
        """Whether nothing is done after the unit in which the caller leaves."""
        with cancellation.under(self.wanted), pytest.raises(CallerGone):
            work()
        return self.done == self.leaving


def test_a_batch_of_comprehend_stops_after_the_document_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Work()
    monkeypatch.setattr(language.Embedded, "_rank", work.unit)
    kit = AIKit(Local(state="memory"))
    assert work.stops(lambda: kit.comprehend.batch_detect_dominant_language(text_list=["Hello"] * MANY))


def test_english_stops_after_the_batch_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Work()
    reader = pipeline.Pipeline.__new__(pipeline.Pipeline)
    reader._lock, reader.language = threading.Lock(), spacy.blank("en")
    monkeypatch.setattr(pipeline, "_batches", lambda parts: ([part] for part in parts))
    work.answer = [[]]
    assert work.stops(lambda: reader.read(["Hello."] * MANY, work.unit))


def test_embedding_stops_in_every_thread_of_its_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Work(leaving=1)
    model = minilm.MiniLM.__new__(minilm.MiniLM)
    monkeypatch.setattr(minilm.MiniLM, "ids", lambda _, texts: [[number] for number, _ in enumerate(texts)])
    monkeypatch.setattr(minilm, "_batches", lambda lengths: [[number] for number, _ in enumerate(lengths)])
    monkeypatch.setattr(minilm.MiniLM, "_run", work.unit)
    monkeypatch.setattr(minilm.os, "cpu_count", lambda: 1)
    assert work.stops(lambda: model.tokens(["Hello"] * MANY))


def test_a_page_stops_after_the_lines_at_hand() -> None:
    work = Work()
    reader = networks.Networks()
    lines = [np.full((32, 64 + number, 3), 255, np.uint8) for number in range(MANY)]
    recognize = reader._models.recognize_txt
    reader._models.recognize_txt = lambda some: (work.unit(), recognize(some))[1]
    assert work.stops(lambda: reader.recognise(lines))
    assert len(reader.recognise(lines)) == MANY
    assert work.done == 2 + 5


def test_translation_stops_after_the_sentences_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Work()
    engine: Any = SimpleNamespace(_batch=work.unit)
    work.answer = [""] * transformers_engine.BATCH
    sentences = ["Hello."] * (transformers_engine.BATCH * 4)
    translate: Any = transformers_engine._Translator._translate
    assert work.stops(lambda: translate(engine, sentences, ("en", "de")))


def test_apertiums_programs_are_sound_after_a_text_was_given_up() -> None:
    chain = pipeline_process.Pipeline([["cat"]])
    work = Work(leaving=0)
    work.wanted.request()
    assert chain.ask(["before"]) == ["before"]
    assert work.stops(lambda: chain.ask(["given up"] * MANY))
    assert chain.ask(["after"]) == ["after"]
    chain.close()


def test_faces_stop_after_the_face_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Work(leaving=1)
    engine: Any = SimpleNamespace(
        _detector=SimpleNamespace(find=lambda _: np.ones((MANY, 5)) * np.arange(5)), _landmarks=work.unit
    )
    monkeypatch.setattr(faces.measured, "Square", lambda *_: None)
    monkeypatch.setattr(faces.measured, "sharpness", lambda _: 0.0)
    monkeypatch.setattr(faces.measured, "brightness", lambda _: 0.0)
    monkeypatch.setattr(faces, "pose", lambda _: None)
    find: Any = faces.Embedded.find
    assert work.stops(lambda: find(engine, None, MANY))


async def test_a_batch_over_http_stops_when_its_client_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    begun, go_on, stopped = threading.Event(), threading.Event(), threading.Event()
    rank = language.Embedded.rank

    def held(_: Any, text: str) -> Any:
        read.append(text)
        begun.set()
        assert go_on.wait(30)
        return []

    def watched(self: Any, texts: Any) -> Any:
        try:
            return rank(self, texts)
        except CallerGone:
            stopped.set()
            raise

    monkeypatch.setattr(language.Embedded, "_rank", held)
    monkeypatch.setattr(language.Embedded, "rank", watched)
    connection = Connection(
        "POST",
        "/",
        [
            (b"x-amz-target", b"Comprehend_20171127.BatchDetectDominantLanguage"),
            (b"content-type", b"application/x-amz-json-1.1"),
        ],
    )
    connection.arrives(json.dumps({"TextList": [f"Text {number}." for number in range(MANY)]}).encode())
    task = connection.run(App(AIKit(Local(state="memory"))))
    assert await asyncio.to_thread(begun.wait, 30)
    connection.leaves()
    await asyncio.wait_for(task, 30)
    go_on.set()
    assert await asyncio.to_thread(stopped.wait, 30)
    assert read == ["Text 0."]


async def test_a_thread_whose_awaiting_task_is_cancelled_stops() -> None:
    begun, go_on, stopped = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        assert go_on.wait(30)
        try:
            cancellation.check()
        except CallerGone:
            stopped.set()
            raise

    task = asyncio.create_task(in_thread(work))
    assert await asyncio.to_thread(begun.wait, 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    assert await asyncio.to_thread(stopped.wait, 30)


def test_a_job_that_is_stopped_stops_within_its_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []

    def task(job: Any) -> None:
        for number in cancellation.checked(range(MANY)):  # the engine looks, the task itself does not
            counted.append(number)
            stopped = threading.Event()
            with cancellation.interrupted_by(stopped.set):
                assert stopped.wait(30)

    monkeypatch.setattr("helpers.job_tasks.through_an_engine", task, raising=False)
    with host("memory") as here:
        key = start(here, "through_an_engine")
        ends(here, key, "IN_PROGRESS")
        stop(here, key)
        ends(here, key, "STOPPED")
    assert counted == [0]


class Silent:
    """A server that reads a request, answers nothing, and sees the connection close."""

    def __init__(self) -> None:
        self.asked, self.closed = asyncio.Event(), asyncio.Event()

    async def __aenter__(self) -> Silent:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1")
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"}")
        self.asked.set()
        while await reader.read(65536):
            pass
        self.closed.set()
        writer.close()


async def test_http_closes_the_connection_of_a_call_that_is_cancelled() -> None:
    async with Silent() as server, AsyncAIKit(Http(server.url)) as kit:
        task = asyncio.ensure_future(kit.comprehend.detect_sentiment(text="Lovely.", language_code="en"))
        await asyncio.wait_for(server.asked.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(server.closed.wait(), 30)


async def test_http_closes_the_connection_of_a_call_whose_own_client_leaves() -> None:
    left = asyncio.Event()
    async with Silent() as server, AsyncAIKit(Http(server.url)) as kit:
        with cancellation.under(cancellation.Cancellation(left.wait)):
            task = asyncio.ensure_future(kit.comprehend.detect_sentiment(text="Lovely.", language_code="en"))
        await asyncio.wait_for(server.asked.wait(), 30)
        left.set()
        with pytest.raises(CallerGone):
            await asyncio.wait_for(task, 30)
        await asyncio.wait_for(server.closed.wait(), 30)
