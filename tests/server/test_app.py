"""The ASGI app: the facade over the http backend, over the app, over a kit; all in one process."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import sys
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, ClassVar

import httpx
import pytest

from aikit import AIKit, AsyncAIKit
from aikit.backends import Http
from aikit.caller import current
from aikit.errors import BackendFailed, InvalidAnswer, ServiceError, UnsupportedLocally
from aikit.server import app as app_module
from aikit.server.access_log import AccessLog
from aikit.server.app import App
from aikit.server.signature import Keys
from aikit.streams import Stream
from aikit.wire import event_framing
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit_fakes.backend import Local
from helpers.backends import Computed, Scripted
from helpers.botocore_versions import needs

ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9, "Negative": 0.1, "Neutral": 0.0, "Mixed": 0.0}}
ASKED = {"text": "Lovely.", "language_code": "en"}
TARGET = {"X-Amz-Target": "Comprehend_20171127.DetectSentiment", "Content-Type": "application/x-amz-json-1.1"}
BODY = b'{"Text": "Lovely.", "LanguageCode": "en"}'


def facade(app: App, **options: Any) -> AsyncAIKit:
    options.setdefault("retries", 0)
    return AsyncAIKit(Http(transport=httpx.ASGITransport(app), **options))


def client(app: App) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1:4566")


async def test_a_call_goes_all_the_way_and_back() -> None:
    backend = Scripted([ANSWER])
    app = App(AIKit(backend))
    got = await facade(app).comprehend.detect_sentiment(**ASKED)
    assert got.sentiment_score.positive == 0.9
    assert backend.requests == [("comprehend.detect_sentiment", {"Text": "Lovely.", "LanguageCode": "en"})]
    headers = got.meta.http["HTTPHeaders"]
    assert headers["x-aikit-backend"] == "scripted"
    assert headers["content-length"] == str(len(json.dumps(ANSWER, separators=(",", ":"))))
    assert got.meta.request_id


async def test_the_caller_is_who_signed() -> None:
    seen = []

    def compute(operation: Any, request: Any) -> dict[str, Any]:
        seen.append(current())
        return ANSWER

    app = App(AIKit(Computed(compute)))
    await facade(app, account="999999999999", region="eu-west-3").comprehend.detect_sentiment(**ASKED)
    assert (seen[0].account, seen[0].region) == ("999999999999", "eu-west-3")


async def test_the_switch_per_service_holds() -> None:
    kit = AIKit(Scripted([ANSWER]), translate=Scripted([{"TranslatedText": "Bonjour"}]))
    remote = facade(App(kit))
    assert (await remote.comprehend.detect_sentiment(**ASKED)).sentiment == "POSITIVE"
    translated = await remote.translate.translate_text(
        text="Hello", source_language_code="en", target_language_code="fr"
    )
    assert translated.translated_text == "Bonjour"


@pytest.mark.parametrize(
    ("raised", "status", "code"),
    [
        (ServiceError("Slow down.", code="ThrottlingException", status=400), 400, "ThrottlingException"),
        (UnsupportedLocally("Not here."), 501, "UnsupportedLocally"),
        (BackendFailed("No answer."), 503, "ServiceUnavailableException"),
        (InvalidAnswer("comprehend.detect_sentiment", []), 500, "InternalFailure"),
        (ZeroDivisionError("secret detail"), 500, "InternalFailure"),
    ],
)
async def test_errors(raised: Exception, status: int, code: str) -> None:
    async with client(App(AIKit(Scripted([raised])))) as http:
        answer = await http.post("/", content=BODY, headers=TARGET)
    assert (answer.status_code, answer.json()["__type"]) == (status, code)
    assert "secret" not in answer.text
    assert answer.headers["x-amzn-requestid"]
    assert ("retry-after" in answer.headers) == (status == 503)


async def test_parity_with_the_backend_itself() -> None:
    """The same calls, answered by `local` and by http -> app -> local, are equal."""
    text = "Zhang Wei of AnyCompany loved Seattle in July. Write to zhang.wei@example.com."
    english = {"language_code": "en"}
    calls = {
        "detect_dominant_language": {"text": text},
        "detect_entities": {"text": text, **english},
        "detect_key_phrases": {"text": text, **english},
        "detect_pii_entities": {"text": text, **english},
        "detect_sentiment": {"text": text, **english},
        "detect_syntax": {"text": text, **english},
        "batch_detect_sentiment": {"text_list": [text, "Awful.", "x" * 6000], **english},
    }
    local = AIKit(Local())
    remote = facade(App(local))
    for name, members in calls.items():
        direct = getattr(local.comprehend, name)(**members)
        over = await getattr(remote.comprehend, name)(**members)
        direct_aws, over_aws = direct.to_aws(), over.to_aws()
        del direct_aws["ResponseMetadata"], over_aws["ResponseMetadata"]
        assert over_aws == direct_aws
        assert over.meta.engine == direct.meta.engine
    for members in ({"text": "x" * 6000, **english}, {"text": text, "language_code": "xx"}):
        with pytest.raises(ServiceError) as direct_error:
            local.comprehend.detect_sentiment(**members)
        with pytest.raises(ServiceError) as over_error:
            await remote.comprehend.detect_sentiment(**members)
        for fact in ("code", "message", "status", "fault", "retryable", "operation"):
            assert getattr(over_error.value, fact) == getattr(direct_error.value, fact)
        assert type(over_error.value) is type(direct_error.value)


class TestBodies:
    async def test_one_that_says_to_be_too_large_is_not_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("aikit.server.responses.LINGER", 0.05)
        sent: list[Any] = []
        app = App(AIKit(Scripted()), max_body=1000)
        scope = {
            "type": "http",
            "method": "POST",
            "path": "/",
            "query_string": b"",
            "headers": [(b"content-length", b"2147483648"), (b"x-amz-target", b"Comprehend_20171127.DetectSentiment")],
        }

        async def receive() -> dict[str, Any]:
            await asyncio.sleep(60)
            raise AssertionError

        async def send(event: Any) -> None:
            sent.append(event)

        await app(scope, receive, send)
        assert sent[0]["status"] == 413
        assert (b"connection", b"close") in sent[0]["headers"]
        assert json.loads(sent[1]["body"])["__type"] == "RequestEntityTooLargeException"

    async def test_one_that_becomes_too_large(self) -> None:
        async def chunks() -> Any:
            for _ in range(100):
                yield b"x" * 100

        async with client(App(AIKit(Scripted()), max_body=1000)) as http:
            answer = await http.post("/", content=chunks(), headers=TARGET)
        assert answer.status_code == 413

    async def test_the_largest_that_fits(self) -> None:
        async with client(App(AIKit(Scripted([ANSWER])), max_body=len(BODY))) as http:
            assert (await http.post("/", content=BODY, headers=TARGET)).status_code == 200


class TestStreams:
    class Speech:
        """Makes sound as long as somebody listens."""

        def __init__(self, chunks: int) -> None:
            self.left = chunks
            self.closed = threading.Event()
            self.threads: set[str] = set()

        def read(self, size: int = -1) -> bytes:
            self.threads.add(threading.current_thread().name)
            self.left -= 1
            return b"sound" if self.left >= 0 else b""

        def close(self) -> None:
            self.closed.set()

    def app(self, speech: Speech) -> App:
        kit = AIKit(Computed(lambda operation, request: {"AudioStream": Stream(speech), "ContentType": "audio/mpeg"}))
        return App(kit)

    async def test_an_answer_streams_from_a_thread(self) -> None:
        speech = self.Speech(3)
        async with facade(self.app(speech)) as kit:
            answer = await kit.polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
            assert answer.content_type == "audio/mpeg"
            assert await answer.audio_stream.read() == b"sound" * 3
        assert speech.closed.wait(5)
        assert all(name.startswith("aikit-stream") for name in speech.threads)

    async def test_its_source_is_closed_when_the_client_hangs_up(self) -> None:
        speech = self.Speech(10**9)
        gone = asyncio.Event()
        sent = 0
        scope = {"type": "http", "method": "POST", "path": "/v1/speech", "query_string": b"", "headers": []}
        body = [{"type": "http.request", "body": b'{"OutputFormat":"mp3","Text":"Hello","VoiceId":"Joanna"}'}]

        async def receive() -> dict[str, Any]:
            if body:
                return body.pop()
            await gone.wait()
            return {"type": "http.disconnect"}

        async def send(event: Any) -> None:
            nonlocal sent
            sent += 1
            if sent == 10:
                gone.set()

        await asyncio.wait_for(self.app(speech)(scope, receive, send), 10)
        assert speech.closed.wait(5)
        assert 10 <= sent < 100

    async def test_it_passes_through_a_server_before_a_server(self) -> None:
        speech = self.Speech(3)
        front = App(facade(self.app(speech)))
        answer = await facade(front).polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
        assert await answer.audio_stream.read() == b"sound" * 3
        assert answer.content_type == "audio/mpeg"
        assert speech.closed.wait(5)

    async def test_one_that_fails_on_the_way_is_cut_and_closed(self) -> None:
        speech = self.Speech(3)
        speech.read = lambda size=-1: 1 // 0  # type: ignore[method-assign, assignment]
        async with client(self.app(speech)) as http:
            with pytest.raises(ZeroDivisionError):
                await http.post("/v1/speech", json={"OutputFormat": "mp3", "Text": "Hello", "VoiceId": "Joanna"})
        assert speech.closed.wait(5)


class TestLoad:
    class Slow(Scripted):
        """Answers when it is told to, in a thread."""

        def __init__(self) -> None:
            super().__init__()
            self.go = threading.Event()
            self.running = 0
            self.most = 0
            self.lock = threading.Lock()

        def call(self, operation: Any, request: Any) -> Any:
            with self.lock:
                self.running += 1
                self.most = max(self.most, self.running)
            self.go.wait(10)
            with self.lock:
                self.running -= 1
            return operation.read(ANSWER)

        async def acall(self, operation: Any, request: Any) -> Any:
            return await asyncio.to_thread(self.call, operation, request)

    async def test_work_is_bounded_and_pinned_answers_do_not_wait(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(app_module, "QUEUE_PER_WORKER", 3)
        backend = self.Slow()
        kit = AIKit(backend)
        kit.pin("comprehend.detect_sentiment", ANSWER, when={"text": "pinned"})
        app = App(kit, concurrency=2)
        loop = asyncio.get_running_loop()
        loop.set_default_executor(app.workers)  # as the server's lifespan does
        remote = facade(app)
        calls = [asyncio.create_task(remote.comprehend.detect_sentiment(**ASKED)) for _ in range(12)]
        while sum(call.done() for call in calls) < 4:
            await asyncio.sleep(0.01)
        refused = [call for call in calls if call.done()]
        for call in refused:
            error = call.exception()
            assert isinstance(error, ServiceError)
            assert (error.code, error.status, error.retryable, error.retry_after) == (
                "ThrottlingException",
                503,
                True,
                1,
            )
        pinned = await asyncio.wait_for(remote.comprehend.detect_sentiment(text="pinned", language_code="en"), 1)
        assert pinned.sentiment == "POSITIVE"
        assert not app.workers.idle
        backend.go.set()
        answered = [call for call in calls if call not in refused]
        assert {answer.sentiment for answer in await asyncio.gather(*answered)} == {"POSITIVE"}
        assert len(answered) == 2 + 2 * 3
        assert backend.most == 2
        assert app.workers.idle

    async def test_two_first_requests_load_an_engine_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        loaded = []

        class Engine:
            name = "counted@1"
            languages = frozenset({"en"})

            def score(self, texts: list[str], language: str) -> Any:
                from aikit_fakes.engines.sentiment import Scores

                return [Scores(1.0, 0.0, 0.0, 0.0) for _ in texts]

        def load() -> Engine:
            loaded.append(threading.current_thread().name)
            threading.Event().wait(0.1)
            return Engine()

        monkeypatch.setitem(sys.modules, "counted_engine", SimpleNamespace(load=load))
        remote = facade(App(AIKit(Local({"comprehend.sentiment": "python:counted_engine:load"}))))
        answers = await asyncio.gather(*(remote.comprehend.detect_sentiment(**ASKED) for _ in range(8)))
        assert {answer.meta.engine for answer in answers} == {"counted@1"}
        assert len(loaded) == 1
        assert loaded[0] != threading.main_thread().name


async def test_a_backend_may_bring_routes() -> None:
    async def files(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": scope["path"].encode()})

    backend = Scripted([ANSWER])
    backend.routes = {"/files/": files}  # type: ignore[attr-defined]
    app = App(AIKit(backend))
    async with client(app) as http:
        assert (await http.get("/files/a/b")).text == "/files/a/b"
        assert (await http.post("/", content=BODY, headers=TARGET)).status_code == 200
    async with client(App(AIKit(backend), keys=Keys({"AKID": "right"}))) as http:
        assert (await http.get("/files/a/b")).status_code == 403
    async with client(App(AIKit(backend), strict=True)) as http:
        assert (await http.get("/files/a/b")).status_code == 200
        assert (await http.get("/files/a/b", headers={"Origin": "https://evil.example"})).status_code == 403


async def test_answers_keep_to_asgi() -> None:
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY, "more_body": False}

    async def send(event: Any) -> None:
        sent.append(event)

    headers = [(name.lower().encode(), value.encode()) for name, value in TARGET.items()]
    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": headers}
    await App(AIKit(Scripted([ANSWER])))(scope, receive, send)
    start, body = sent
    assert (start["type"], start["status"], body["type"]) == ("http.response.start", 200, "http.response.body")
    names = [name for name, _ in start["headers"]]
    assert {b"content-type", b"content-length", b"x-amzn-requestid"} <= set(names)
    assert names == [name.lower() for name in names]


class Talker:
    """A service of a backend's own, which answers everything and minds no header."""

    max_body = 1000

    def claims(self, request: HTTPRequest) -> bool:
        return True

    def handle(self, request: HTTPRequest) -> HTTPResponse:
        return HTTPResponse(200, {"X-Said": "a\r\nSet-Cookie: b\x00c\x7f\td"}, b"".join(request.body))  # type: ignore[arg-type]


async def test_a_value_cannot_end_its_header() -> None:
    backend: Any = Scripted([])
    backend.http_services = {"talker": Talker()}
    async with client(App(AIKit(backend))) as http:
        answer = await http.post("/", content=b"hello")
    assert answer.headers.raw[0] == (b"x-said", b"a  Set-Cookie: b c \td")
    assert answer.content == b"hello"


async def test_a_header_that_was_sent_twice_counts_with_both_values() -> None:
    app = App(AIKit(Scripted([ANSWER])))
    packed = gzip.compress(BODY)
    twice = [*TARGET.items(), ("Content-Encoding", "identity"), ("Content-Encoding", "gzip")]
    async with client(app) as http:
        assert (await http.post("/", content=packed, headers=twice)).status_code == 200


@pytest.mark.parametrize("form", ["text", "json"])
async def test_the_access_log_has_no_payloads_and_no_credentials(form: str) -> None:
    stream = io.StringIO()
    log = AccessLog(stream, form)
    app = App(AIKit(Scripted([ANSWER])), access_log=log)
    async with client(app) as http:
        signed = TARGET | {"Authorization": "AWS4-HMAC-SHA256 Credential=AKIDSECRET/x, Signature=xyz"}
        await http.post("/?X-Amz-Signature=xyz", content=BODY, headers=signed)
        await http.get("/\u2028evil%0d%0aline")
    log.flush()
    first, second = stream.getvalue().splitlines()
    assert "200" in first
    assert "Comprehend_20171127.DetectSentiment" in first
    assert "404" in second
    for secret in ("AKID", "Lovely", "xyz"):
        assert secret not in first


@needs("polly.start_speech_synthesis_stream")
class TestEvents:
    """Polly's stream: text goes in event by event, sound comes back before the last of it was sent."""

    SCOPE: ClassVar[dict[str, Any]] = {
        "type": "http",
        "method": "POST",
        "path": "/v1/synthesisStream",
        "query_string": b"",
        "headers": [
            (b"content-type", b"application/vnd.amazon.eventstream"),
            (b"x-amzn-engine", b"generative"),
            (b"x-amzn-outputformat", b"mp3"),
            (b"x-amzn-voiceid", b"Joanna"),
        ],
    }

    class Speaker(Scripted):
        """Says in bytes what it reads."""

        def call(self, operation: Any, request: Any) -> Any:
            def spoken() -> Iterator[dict[str, Any]]:
                for event in request.action_stream:
                    yield {"AudioEvent": {"AudioChunk": event.text_event.text.encode()}}

            return operation.read({"EventStream": spoken()})

    @staticmethod
    def frame(text: str) -> bytes:
        headers = {":message-type": "event", ":event-type": "TextEvent", ":content-type": "application/json"}
        return event_framing.encode(headers, json.dumps({"Text": text}).encode())

    async def test_a_conversation(self) -> None:
        asked: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        said: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        app = App(AIKit(self.Speaker()))
        serving = asyncio.create_task(app(self.SCOPE, asked.get, said.put))
        for text in ("Hello", "world"):
            await asked.put({"type": "http.request", "body": self.frame(text), "more_body": True})
            while text.encode() not in (await asyncio.wait_for(said.get(), 5)).get("body", b""):
                continue
        await asked.put({"type": "http.request", "body": b"", "more_body": False})
        await asyncio.wait_for(serving, 5)

    async def test_a_client_that_hangs_up_in_between(self) -> None:
        asked: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        said: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        app = App(AIKit(self.Speaker()))
        serving = asyncio.create_task(app(self.SCOPE, asked.get, said.put))
        await asked.put({"type": "http.request", "body": self.frame("Hello"), "more_body": True})
        while b"Hello" not in (await asyncio.wait_for(said.get(), 5)).get("body", b""):
            continue
        await asked.put({"type": "http.disconnect"})
        await asyncio.wait_for(asyncio.wait([serving]), 5)
        async with asyncio.timeout(5):
            while not app.idle:
                await asyncio.sleep(0.01)

    async def test_a_body_that_only_calls_itself_so(self) -> None:
        headers = {**TARGET, "Content-Type": "application/vnd.amazon.eventstream"}
        async with client(App(AIKit(Scripted([ANSWER])))) as http:
            answer = await asyncio.wait_for(http.post("/", content=BODY, headers=headers), 5)
        assert 400 <= answer.status_code < 500
