"""The http backend: what it sends, how it tries again, streams, and that it answers as the backend behind it does."""

from __future__ import annotations

import asyncio
import io
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import aikit
from aikit import AIKit, AsyncAIKit, Settings
from aikit.backends import Http
from aikit.caller import Caller, acting
from aikit.errors import (
    AWSForbidden,
    BackendFailed,
    ConfigurationError,
    ServiceError,
    UnsupportedByBackend,
    UnsupportedLocally,
)

ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9, "Negative": 0.1, "Neutral": 0.0, "Mixed": 0.0}}
ASKED = {"text": "Lovely.", "language_code": "en"}


class Wire(httpx.MockTransport):
    """A transport that plays what it is given, in turn, and keeps what was sent."""

    def __init__(self, *played: httpx.Response | Exception) -> None:
        self.played = list(played)
        self.sent: list[httpx.Request] = []
        super().__init__(self._play)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._play(request)

    def _play(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        played = self.played.pop(0)
        if isinstance(played, Exception):
            raise played
        return played


def answer(content: Any = ANSWER, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, json=content, headers={name.replace("_", "-"): v for name, v in headers.items()})


def refusal(code: str, status: int = 400, message: str = "No.", **headers: str) -> httpx.Response:
    return answer({"__type": code, "message": message}, status, **headers)


class Backend(Http):
    """An `Http` over a `Wire`, whose pauses are kept instead of slept."""

    def __init__(self, *played: httpx.Response | Exception, **options: Any) -> None:
        self.wire = Wire(*played)
        self.slept: list[float] = []
        super().__init__(transport=self.wire, sleep=self.slept.append, asleep=self._asleep, **options)

    async def _asleep(self, seconds: float) -> None:
        self.slept.append(seconds)


async def _asked(backend: Http, **members: Any) -> Any:
    async with AsyncAIKit(backend) as kit:
        return await kit.comprehend.detect_sentiment(**(members or ASKED))


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Calls detect_sentiment on a backend, through either half of the facade."""
    if request.param == "sync":
        return lambda backend, **members: AIKit(backend).comprehend.detect_sentiment(**(members or ASKED))
    return lambda backend, **members: asyncio.run(_asked(backend, **members))


def test_it_speaks_the_protocol_and_says_who_answered(ask: Callable[..., Any]) -> None:
    backend = Backend(answer(x_amzn_requestid="one", x_aikit_engine="embedded:minilm", x_aikit_backend="local"))
    got = ask(backend)
    assert got.sentiment == "POSITIVE"
    assert got.sentiment_score.positive == 0.9
    assert (got.meta.backend, got.meta.engine, got.meta.request_id) == ("http", "embedded:minilm", "one")
    assert got.meta.http["RetryAttempts"] == 0
    sent = backend.wire.sent[0]
    assert str(sent.url) == "http://127.0.0.1:4566/"
    assert sent.headers["x-amz-target"] == "Comprehend_20171127.DetectSentiment"
    assert json.loads(sent.content) == {"Text": "Lovely.", "LanguageCode": "en"}
    assert sent.headers["user-agent"].startswith("aikit/")


def test_an_error_is_the_services_own(ask: Callable[..., Any]) -> None:
    backend = Backend(refusal("TextSizeLimitExceededException", message="Too long.", x_amzn_requestid="two"))
    errors = AIKit(backend).comprehend.errors
    with pytest.raises(errors.TextSizeLimitExceededException, match=r"Too long\.") as caught:
        ask(backend)
    assert (caught.value.status, caught.value.request_id, caught.value.operation) == (400, "two", "DetectSentiment")
    assert backend.slept == []


@pytest.mark.parametrize(("code", "kind"), [("UnsupportedLocally", UnsupportedLocally), ("MissingExtra", None)])
def test_what_the_server_cannot_do_is_aikits_own_error(ask: Callable[..., Any], code: str, kind: Any) -> None:
    backend = Backend(refusal(code, 501, "Not here."))
    with pytest.raises(kind or getattr(aikit.errors, code), match=r"^Not here\.$"):
        ask(backend)
    assert len(backend.wire.sent) == 1


def test_a_501_of_somebody_else_stays_a_service_error(ask: Callable[..., Any]) -> None:
    for code in ("NotImplemented", "InvalidAnswer", "Sequence"):
        with pytest.raises(ServiceError) as caught:
            ask(Backend(refusal(code, 501), retries=0))
        assert caught.value.code == code


class TestRetries:
    def test_a_connection_that_fails_is_tried_again(self, ask: Callable[..., Any]) -> None:
        backend = Backend(httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), answer())
        assert ask(backend).meta.http["RetryAttempts"] == 2
        assert len(backend.slept) == 2
        assert 0 <= backend.slept[0] <= 0.5
        assert 0 <= backend.slept[1] <= 1

    def test_it_gives_up_and_names_the_endpoint(self, ask: Callable[..., Any]) -> None:
        backend = Backend(*[httpx.ConnectError("refused")] * 3)
        with pytest.raises(BackendFailed, match=r"http://127\.0\.0\.1:4566: refused\. Is `aikit serve` running\?"):
            ask(backend)
        assert len(backend.wire.sent) == 3

    def test_an_error_that_may_pass_is_tried_again(self, ask: Callable[..., Any]) -> None:
        backend = Backend(refusal("ThrottlingException"), refusal("InternalServerException", 500), answer())
        assert ask(backend).sentiment == "POSITIVE"

    def test_the_last_error_is_raised(self, ask: Callable[..., Any]) -> None:
        backend = Backend(refusal("ThrottlingException"), refusal("InternalServerException", 500), retries=1)
        with pytest.raises(AIKit(backend).comprehend.errors.InternalServerException):
            ask(backend)

    def test_the_server_says_how_long_to_wait(self, ask: Callable[..., Any]) -> None:
        backend = Backend(refusal("ThrottlingException", 503, retry_after="7"), answer())
        ask(backend)
        assert backend.slept == [7]

    def test_a_pause_of_a_minute_is_the_callers_to_make(self, ask: Callable[..., Any]) -> None:
        backend = Backend(refusal("ThrottlingException", 503, retry_after="60"), answer())
        with pytest.raises(ServiceError) as caught:
            ask(backend)
        assert caught.value.retry_after == 60
        assert backend.slept == []

    def test_none_means_none(self, ask: Callable[..., Any]) -> None:
        with pytest.raises(BackendFailed):
            ask(Backend(httpx.ReadError("broken"), retries=0))

    def test_each_attempt_is_the_same_request(self) -> None:
        backend = Backend(httpx.ReadError("broken"), answer({"JobId": "1"}))
        AIKit(backend).comprehend.start_events_detection_job(
            input_data_config={"s3_uri": "s3://bucket/in"},
            output_data_config={"s3_uri": "s3://bucket/out"},
            data_access_role_arn="arn:aws:iam::123456789012:role/reader",
            language_code="en",
            target_event_types=["BANKRUPTCY"],
        )
        first, second = (json.loads(sent.content) for sent in backend.wire.sent)
        assert first == second
        assert len(first["ClientRequestToken"]) == 36


class TestSigning:
    def scope(self, backend: Backend) -> list[str]:
        header = backend.wire.sent[-1].headers["authorization"]
        return header.split("Credential=")[1].split(",")[0].split("/")

    def test_nobody_in_particular(self) -> None:
        backend = Backend(answer())
        AIKit(backend).comprehend.detect_sentiment(**ASKED)
        assert self.scope(backend)[0] == "000000000000"
        assert self.scope(backend)[2:] == ["us-east-1", "comprehend", "aws4_request"]

    def test_account_and_region_of_the_settings(self) -> None:
        backend = Backend(answer(), account="123456789012", region="eu-west-1")
        AIKit(backend).comprehend.detect_sentiment(**ASKED)
        assert (self.scope(backend)[0], self.scope(backend)[2]) == ("123456789012", "eu-west-1")

    def test_credentials_of_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in (("ACCESS_KEY_ID", "AKID"), ("SECRET_ACCESS_KEY", "s"), ("SESSION_TOKEN", "t")):
            monkeypatch.setenv(f"AWS_{name}", value)
        monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-north-1")
        backend = Backend(answer())
        AIKit(backend).comprehend.detect_sentiment(**ASKED)
        assert (self.scope(backend)[0], self.scope(backend)[2]) == ("AKID", "eu-north-1")
        assert backend.wire.sent[0].headers["x-amz-security-token"] == "t"

    def test_the_caller_of_a_caller(self) -> None:
        backend = Backend(answer(), account="123456789012", region="eu-west-1")
        with acting(Caller("999999999999", "us-west-2")):
            AIKit(backend).comprehend.detect_sentiment(**ASKED)
        assert (self.scope(backend)[0], self.scope(backend)[2]) == ("999999999999", "us-west-2")


class _Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that goes on until it is closed, or breaks."""

    def __init__(self, chunks: int | None = None) -> None:
        self.given = 0
        self.chunks = chunks
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        while self.chunks is None or self.given < self.chunks:
            self.given += 1
            yield b"sound"
        raise httpx.ReadError("cable cut")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


SPEECH = {"text": "Hello", "voice_id": "Joanna", "output_format": "mp3"}


class TestStreams:
    def test_an_answer_is_read_as_it_arrives(self) -> None:
        body = _Endless()
        backend = Backend(httpx.Response(200, headers={"content-type": "audio/mpeg"}, stream=body))
        with AIKit(backend).polly.synthesize_speech(**SPEECH).audio_stream as audio:
            assert audio.read(3) == b"sou"
            assert audio.read(6) == b"ndsoun"
            assert body.given == 2
        assert body.closed

    async def test_asynchronously(self, tmp_path: Path) -> None:
        body = _Endless()
        whole = httpx.Response(200, headers={"content-type": "audio/mpeg"}, content=b"all of it")
        backend = Backend(httpx.Response(200, headers={"content-type": "audio/mpeg"}, stream=body), whole)
        threads = threading.active_count()
        async with AsyncAIKit(backend) as kit:
            answer = await kit.polly.synthesize_speech(**SPEECH)
            assert answer.content_type == "audio/mpeg"
            async with answer.audio_stream as audio:
                assert await audio.read(7) == b"soundso"
            assert body.closed
            assert threading.active_count() == threads
            answer = await kit.polly.synthesize_speech(**SPEECH)
            saved = await answer.audio_stream.save(tmp_path / "hello.mp3")
        assert saved.read_bytes() == b"all of it"

    async def test_a_stream_that_breaks_off(self) -> None:
        def broken() -> httpx.Response:
            return httpx.Response(200, headers={"content-type": "audio/mpeg"}, stream=_Endless(3))

        audio = AIKit(Backend(broken())).polly.synthesize_speech(**SPEECH).audio_stream
        with pytest.raises(BackendFailed, match="cable cut"):
            audio.read()
        async with AsyncAIKit(Backend(broken())) as kit:
            audio = (await kit.polly.synthesize_speech(**SPEECH)).audio_stream
            with pytest.raises(BackendFailed, match="cable cut"):
                await audio.read()

    def test_a_stream_refused_is_an_error(self) -> None:
        backend = Backend(refusal("TextLengthExceededException"))
        with pytest.raises(AIKit(backend).polly.errors.TextLengthExceededException):
            AIKit(backend).polly.synthesize_speech(**SPEECH)

    def talk(self, backend: Backend, sound: Any) -> None:
        AIKit(backend).lex.runtime.recognize_utterance(
            bot_id="A" * 10,
            bot_alias_id="B" * 10,
            locale_id="en_US",
            session_id="one",
            request_content_type="audio/l16; rate=16000",
            input_stream=sound,
        )

    def test_a_file_is_sent_in_chunks_and_again_from_its_start(self) -> None:
        backend = Backend(refusal("InternalServerException", 500), httpx.Response(200, content=b"reply"))
        file = io.BytesIO(b"skipped" + b"spoken" * 50_000)
        file.seek(7)
        self.talk(backend, file)
        assert [len(sent.content) for sent in backend.wire.sent] == [300_000, 300_000]
        assert backend.wire.sent[0].headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD"

    def test_what_cannot_be_read_twice_is_sent_once(self) -> None:
        class Microphone:
            def __init__(self) -> None:
                self.left = [b"spoken"]

            def read(self, size: int = -1) -> bytes:
                return self.left.pop() if self.left else b""

        backend = Backend(refusal("InternalServerException", 500), httpx.Response(200, content=b"reply"))
        with pytest.raises(AIKit(backend).lex.runtime.errors.InternalServerException):
            self.talk(backend, Microphone())
        assert len(backend.wire.sent) == 1
        assert backend.wire.sent[0].headers["transfer-encoding"] == "chunked"


class TestSettings:
    def test_from_settings(self) -> None:
        settings = Settings(
            {"backend": "http", "backends": {"http": {"endpoint_url": "http://localhost:1/", "retries": 0}}}
        )
        with AIKit(settings=settings) as kit, pytest.raises(BackendFailed, match="http://localhost:1:"):
            kit.comprehend.detect_sentiment(**ASKED)

    def test_the_endpoint_that_every_sdk_reads(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert Http().endpoint_url == "http://127.0.0.1:4566"
        monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:4599/")
        assert Http().endpoint_url == "http://127.0.0.1:4599"
        assert Http("http://127.0.0.1:1").endpoint_url == "http://127.0.0.1:1"

    def test_an_option_that_does_not_exist(self) -> None:
        settings = Settings({"backend": "http", "backends": {"http": {"endpoint": "http://localhost:1"}}})
        with pytest.raises(ConfigurationError, match="did you mean 'endpoint_url'"):
            AIKit(settings=settings).backend("comprehend")

    @pytest.mark.parametrize("url", ["", "localhost:4566", "ftp://localhost", "http://"])
    def test_what_is_no_url(self, url: str) -> None:
        with pytest.raises(ConfigurationError, match="must be a URL"):
            Http(url)

    @pytest.mark.parametrize(
        "option",
        [
            {"account": "12"},
            {"account": "12345678901a"},
            {"retries": -1},
            {"retries": "2"},
            {"timeout": 0},
            {"timeout": "1"},
        ],
    )
    def test_options_that_make_no_sense(self, option: dict[str, Any]) -> None:
        settings = Settings({"backend": "http", "backends": {"http": option}})
        with pytest.raises(ConfigurationError, match=next(iter(option))):
            AIKit(settings=settings).backend("comprehend")

    def test_real_aws_stays_forbidden(self, ask: Callable[..., Any]) -> None:
        with pytest.raises(AWSForbidden):
            ask(Backend(answer(), endpoint_url="https://comprehend.eu-west-1.amazonaws.com"))

    def test_streams_of_events_are_refused(self) -> None:
        with pytest.raises(UnsupportedByBackend, match="start_conversation"):
            AIKit(Backend()).lex.runtime.start_conversation(
                bot_id="A" * 10,
                bot_alias_id="B" * 10,
                locale_id="en_US",
                session_id="one",
                request_event_stream=iter(()),
            )


def test_an_endpoint_that_speaks_something_else(ask: Callable[..., Any]) -> None:
    with pytest.raises(BackendFailed, match="does not speak AWS's protocol"):
        ask(Backend(httpx.Response(200, text="<html>It works!</html>")))
    with pytest.raises(ServiceError) as caught:
        ask(Backend(httpx.Response(404, text="<html>nothing here</html>")))
    assert caught.value.status == 404


async def test_one_backend_serves_several_event_loops() -> None:
    backend = Http("http://127.0.0.1:1", retries=0)

    def another_loop() -> None:
        with pytest.raises(BackendFailed):
            asyncio.run(_asked(backend))

    for _ in range(3):
        await asyncio.to_thread(another_loop)
    with pytest.raises(BackendFailed):
        await _asked(backend)
    assert len(backend._clients) <= 2
    await backend.aclose()
    assert backend._clients == {}


async def test_threads_may_read_what_arrives_asynchronously() -> None:
    """Whoever awaits a backend and hands its answer to threads, as the server does."""
    backend = Backend(httpx.Response(200, headers={"content-type": "audio/mpeg"}, stream=_Endless()))
    operation = AIKit(backend).polly.synthesize_speech.operation
    stream = (await backend.acall(operation, operation.build(SPEECH))).audio_stream
    assert await asyncio.to_thread(stream.read, 7) == b"soundso"
    with pytest.raises(RuntimeError, match="on its event loop"):
        stream.read(1)
    assert await stream.asynchronous().read(3) == b"und"
    await asyncio.to_thread(stream.close)
