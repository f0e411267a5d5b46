"""The call log: what it says of a call, what it never holds, and how it stays small."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import io
import json
import tracemalloc
import weakref
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from aikit import AIKit, AsyncAIKit, Settings, errors
from aikit.backends.call_log import Calls
from aikit.backends.log import Log
from aikit.contract.message import Meta
from aikit.contract.service import service
from helpers.backends import Computed, Scripted

SENTIMENT = {"Sentiment": "MIXED", "SentimentScore": {"Negative": 0.4, "Positive": 0.4, "Neutral": 0.1, "Mixed": 0.1}}


def made(*answers: Any, **log: Any) -> AIKit:
    return AIKit(Scripted(answers), settings=Settings({"log": log} if log else {}))


def sentiment(kit: AIKit, text: str = "Cold room, lovely staff") -> Any:
    return kit.comprehend.detect_sentiment(text=text, language_code="en")


def test_a_call_is_logged_with_everything_about_it() -> None:
    kit = made(SENTIMENT)
    before = datetime.now(UTC)
    answer = sentiment(kit)
    call = kit.calls.last
    assert call is not None
    assert (call.service, call.operation, call.backend, call.engine) == (
        "comprehend",
        "detect_sentiment",
        "scripted",
        None,
    )
    assert call.request is not None
    assert call.request.to_aws() == {"Text": "Cold room, lovely staff", "LanguageCode": "en"}
    assert call.answer is answer
    assert call.error is None
    assert not call.pinned
    assert timedelta(0) <= call.at - before < timedelta(seconds=10)
    assert 0 < call.duration < 10


def test_pins_engines_and_request_ids_are_named() -> None:
    kit = AIKit("local", settings=Settings())
    found = kit.comprehend.detect_dominant_language(text="Wo ist der Bahnhof, bitte?")
    assert kit.calls[0].backend == "local"
    assert kit.calls[0].engine == found.meta.engine
    assert kit.calls[0].request_id == found.meta.request_id
    kit.pin("comprehend.detect_sentiment", [SENTIMENT, kit.comprehend.errors.InternalServerException])
    sentiment(kit)
    with pytest.raises(kit.comprehend.errors.InternalServerException) as caught:
        sentiment(kit)
    assert [call.pinned for call in kit.calls] == [False, True, True]
    assert kit.calls[2].request_id == caught.value.request_id


def test_errors_are_logged_without_their_tracebacks() -> None:
    kind = service("comprehend").errors.TextSizeLimitExceededException
    kit = made(kind("too long", request_id="r-1"), errors.BackendFailed("no route"), KeyError("bug"))
    for expected in (kind, errors.BackendFailed, KeyError):
        with pytest.raises(expected):
            sentiment(kit)
        call = kit.calls[-1]
        assert isinstance(call.error, expected)
        assert call.error.__traceback__ is None
        assert call.answer is None
    assert kit.calls[0].request_id == "r-1"
    assert isinstance(kit.calls[0].error, kind)
    assert kit.calls[0].error.code == "TextSizeLimitExceededException"


def test_an_exception_that_cannot_be_copied_is_told_in_words() -> None:
    class Odd(Exception):
        def __new__(cls, one: str, two: str) -> Odd:
            return super().__new__(cls, one, two)

        def __init__(self, one: str, two: str) -> None:
            super().__init__(f"{one} {two}")

    kit = made(Odd("very", "odd"))
    with pytest.raises(Odd):
        sentiment(kit)
    assert str(kit.calls[0].error) == "Odd: very odd"


def test_a_call_that_is_cancelled_is_logged() -> None:
    class Slow(Scripted):
        async def acall(self, operation: Any, request: Any) -> Any:
            await asyncio.sleep(30)

    async def run() -> AsyncAIKit:
        kit = AsyncAIKit(Slow(), settings=Settings())
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(kit.comprehend.detect_dominant_language(text="a"), 0.02)
        return kit

    kit = asyncio.run(run())
    assert isinstance(kit.calls[0].error, asyncio.CancelledError)


async def test_asynchronous_calls_are_logged_too() -> None:
    async with AsyncAIKit(Scripted([SENTIMENT, errors.BackendFailed("no")]), settings=Settings()) as kit:
        await kit.comprehend.detect_sentiment(text="a", language_code="en")
        with pytest.raises(errors.BackendFailed):
            await kit.comprehend.detect_sentiment(text="b", language_code="en")
        assert [type(call.error) for call in kit.calls.of("comprehend.detect_sentiment")] == [
            type(None),
            errors.BackendFailed,
        ]


def test_calls_are_read_like_a_list() -> None:
    kit = made(SENTIMENT, {"Languages": []}, SENTIMENT)
    sentiment(kit, "one")
    kit.comprehend.detect_dominant_language(text="two")
    sentiment(kit, "three")
    assert [call.request.text for call in kit.calls] == ["one", "two", "three"]  # type: ignore[union-attr]
    assert len(kit.calls.of(kit.comprehend.detect_sentiment)) == 2
    assert len(kit.calls.of("comprehend.detect_dominant_language")) == 1
    assert kit.calls[-1] is kit.calls.last
    assert len(kit.calls[:2]) == 2
    with pytest.raises(errors.ConfigurationError, match="did you mean"):
        kit.calls.of("comprehend.detect_sentimant")
    kit.calls.clear()
    assert (len(kit.calls), kit.calls.last) == (0, None)


def test_errors_and_answers_stay_in_order() -> None:
    kit = made(SENTIMENT, errors.BackendFailed("no route"), SENTIMENT)
    sentiment(kit, "one")
    with pytest.raises(errors.BackendFailed):
        sentiment(kit, "two")
    sentiment(kit, "three")
    assert [call.request.text for call in kit.calls] == ["one", "two", "three"]  # type: ignore[union-attr]


def test_a_thousand_calls_are_kept_where_nothing_else_was_said() -> None:
    kit = AIKit(Computed(lambda operation, request: SENTIMENT), settings=Settings())
    for number in range(1001):
        sentiment(kit, str(number))
    assert (len(kit.calls), kit.calls.dropped, kit.calls[0].request.text) == (1000, 1, "1")  # type: ignore[union-attr]
    assert repr(kit.calls) == "<Calls: 1000 kept, 1 dropped>"
    kit.calls.clear()
    assert (len(kit.calls), kit.calls.dropped) == (0, 0)


def test_calls_may_fill_the_memory_to_its_last_byte() -> None:
    operation = service("comprehend").operation("detect_sentiment")
    calls = Calls()
    backend = Log(Scripted([SENTIMENT] * 4), calls)

    def call() -> None:
        backend.call(operation, operation.build({"text": "a", "language_code": "en"}))

    call()
    calls.memory = 2 * calls[0].size
    call()
    assert (len(calls), calls.dropped) == (2, 0)
    call()
    assert (len(calls), calls.dropped) == (2, 1)
    calls.memory -= 1
    call()
    assert (len(calls), calls.dropped) == (1, 3)
    calls.clear()
    assert calls.dropped == 0


@pytest.mark.parametrize("text", ["", "x" * 2000])
def test_the_estimate_of_a_calls_size_is_near_what_it_takes(text: str) -> None:
    """Within a half of what the allocator says, for text and structures that nobody else holds, once they are read."""
    calls = Calls(2000)
    operation = service("comprehend").operation("batch_detect_sentiment")
    score = {"Positive": 0.1, "Negative": 0.2, "Neutral": 0.3, "Mixed": 0.4}

    def answer(operation: Any, request: dict[str, Any]) -> dict[str, Any]:
        results = [{"Index": n, "Sentiment": "MIXED", "SentimentScore": dict(score)} for n in range(25)]
        return {"ResultList": results, "ErrorList": []}

    backend = Log(Computed(answer), calls)
    texts = [[f"{number} {n} {text}" for n in range(25)] for number in range(200)]
    backend.call(operation, operation.build({"text_list": ["warm"], "language_code": "en"}))
    calls.clear()
    tracemalloc.start()
    try:
        for each in texts:
            asked = operation.build({"text_list": [f"{one}!" for one in each], "language_code": "en"})
            read = backend.call(operation, asked)
            assert all(result.sentiment_score.mixed == 0.4 for result in read.result_list)
        del asked, read
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert 2 / 3 < sum(call.size for call in calls) / taken < 1.5


def test_a_blob_of_four_kilobytes_is_kept_and_a_longer_one_described() -> None:
    kit = AIKit(Computed(lambda operation, request: {"Labels": []}), settings=Settings())
    for size in (4096, 4097):
        kit.rekognition.detect_labels(image={"bytes": b"x" * size})
    kept, described = (call.request.image.bytes for call in kit.calls)  # type: ignore[union-attr]
    assert kept == b"x" * 4096
    assert described["size"] == 4097


def test_a_record_tells_who_answered_and_for_how_many_milliseconds() -> None:
    kit = AIKit("local", settings=Settings())
    found = kit.comprehend.detect_dominant_language(text="Wo ist der Bahnhof, bitte?")
    kit.pin("comprehend.detect_sentiment", SENTIMENT)
    sentiment(kit)
    local, pinned = kit.calls
    assert f"by local {found.meta.engine} in {local.duration * 1000:.1f} ms>" in repr(local)
    assert f"by pin in {pinned.duration * 1000:.1f} ms>" in repr(pinned)


def test_why_pins_did_not_answer_is_counted_where_payloads_are_not_shown() -> None:
    for payloads in (True, False):
        kit = made(SENTIMENT, payloads=payloads)
        kit.pin("comprehend.detect_sentiment", SENTIMENT, when={"text": "never"})
        kit.pin("comprehend.detect_sentiment", SENTIMENT, when={"text": "nowhere"})
        sentiment(kit, "my secret")
        (call,) = kit.calls
        assert len(call.misses) == (2 if payloads else 1)
        assert ("my secret" in str(call.misses)) == payloads
        assert payloads or call.misses == ("2 pins did not match",)
        assert call.to_dict(sensitive=False)["misses"] == len(call.misses)
        assert call.to_dict()["misses"] == list(call.misses)


def test_numbers_that_json_lacks_are_told_in_words() -> None:
    answer = {"Sentiment": "MIXED", "SentimentScore": {"Positive": float("inf"), "Negative": -float("inf")}}
    answer["SentimentScore"] |= {"Neutral": float("nan"), "Mixed": 0.5}  # type: ignore[operator]
    kit = made(answer)
    sentiment(kit)
    assert kit.calls[0].to_dict()["answer"]["SentimentScore"] == {
        "Positive": "Infinity",
        "Negative": "-Infinity",
        "Neutral": "NaN",
        "Mixed": 0.5,
    }


def test_the_oldest_calls_make_room() -> None:
    kit = made(*[SENTIMENT] * 5, limit=3)
    for number in range(5):
        sentiment(kit, f"text {number}")
    assert [call.request.text for call in kit.calls] == ["text 2", "text 3", "text 4"]  # type: ignore[union-attr]
    assert kit.calls.dropped == 2
    quiet = made(SENTIMENT, limit=0)
    sentiment(quiet)
    assert len(quiet.calls) == 0


@pytest.mark.parametrize("batch", [["x" * 50_000], ["a"] + ["x" * 5_000] * 10, ["x" * 5_000] * 10 + ["a"]])
def test_large_calls_make_room_sooner(batch: list[str]) -> None:
    answer = {"ResultList": [], "ErrorList": []}
    calls = Calls(memory=1_000_000)
    backend = Log(Scripted([answer] * 100), calls)
    operation = service("comprehend").operation("batch_detect_dominant_language")
    for _ in range(100):
        backend.call(operation, operation.build({"text_list": batch}))
    assert 15 <= len(calls) <= 25


WORDS = [{"BlockType": "WORD", "Text": f"word {number}", "Confidence": 99.0} for number in range(2000)]


def test_large_answers_count() -> None:
    calls = Calls(memory=500_000)
    backend = Log(Scripted([{"Blocks": WORDS}] * 20), calls)
    operation = service("textract").operation("detect_document_text")
    for _ in range(20):
        backend.call(operation, operation.build({"document": {"bytes": b"png"}}))
    assert 1 <= len(calls) <= 6


def test_a_large_answer_is_read_as_it_came() -> None:
    kit = made({"Blocks": WORDS, "DetectDocumentTextModelVersion": "1.0", "Later": {"New": [None, 1]}})
    answer = kit.textract.detect_document_text(document={"bytes": b"png"})
    assert kit.calls[0].answer is answer
    assert len(kit.calls[0].to_dict()["answer"]["Blocks"]) == 2000


def test_a_large_answer_with_times_is_kept_too() -> None:
    when = datetime(2026, 11, 23, tzinfo=UTC)
    jobs = [{"JobId": f"j{number}", "SubmitTime": when} for number in range(100)]
    kit = made({"SentimentDetectionJobPropertiesList": jobs})
    answer = kit.comprehend.list_sentiment_detection_jobs()
    assert kit.calls[0].answer == answer
    assert kit.calls[0].size > 10_000


def test_the_latest_call_is_kept_however_large() -> None:
    calls = Calls(memory=10)
    operation = service("comprehend").operation("detect_sentiment")
    backend = Log(Scripted([SENTIMENT] * 2), calls)
    for text in "ab":
        backend.call(operation, operation.build({"text": text, "language_code": "en"}))
    assert [call.request.text for call in calls] == ["b"]  # type: ignore[union-attr]


def test_long_blobs_are_described_and_the_call_sees_them_whole() -> None:
    image = bytes(range(256)) * 400
    seen = []

    def recognised(operation: Any, request: dict[str, Any]) -> dict[str, Any]:
        seen.append(request["Image"]["Bytes"])
        return {"Labels": []}

    kit = AIKit(Computed(recognised), settings=Settings())
    kit.rekognition.detect_labels(image={"bytes": image})
    kit.rekognition.detect_labels(image={"bytes": b"small"})
    assert seen == [image, b"small"]
    kept = [call.request.image.bytes for call in kit.calls]  # type: ignore[union-attr]
    assert kept == [{"size": len(image), "sha256": hashlib.sha256(image).hexdigest()}, b"small"]
    shown = json.loads(json.dumps([call.to_dict() for call in kit.calls]))
    assert shown[0]["request"]["Image"]["Bytes"]["size"] == len(image)
    assert shown[1]["request"]["Image"]["Bytes"] == "c21hbGw="


def test_blobs_do_not_stay_in_memory() -> None:
    class Image(bytearray):
        pass

    image = Image(1_000_000)
    gone = weakref.ref(image)
    kit = made({"Labels": []})
    kit.rekognition.detect_labels(image={"bytes": image})
    del image
    gc.collect()
    assert gone() is None
    assert kit.calls[0].size < 5_000


def test_streams_are_never_read(tmp_path: Path) -> None:
    kit = AIKit("local", settings=Settings())
    kit.pin("polly.synthesize_speech", {"AudioStream": b"R" * 10_000, "ContentType": "audio/wav"})
    answer = kit.polly.synthesize_speech(text="a", voice_id="Joanna", output_format="pcm")
    logged: Any = kit.calls[-1].answer
    assert logged.audio_stream == {"stream": True}
    assert json.dumps(kit.calls[-1].to_dict())
    assert len(answer.audio_stream.read()) == 10_000
    kit.pin("lex.runtime.recognize_utterance", {})
    about: Any = {"bot_id": "SHOPSHOP01", "bot_alias_id": "TSTALIASID", "locale_id": "en_US", "session_id": "s1"}
    sound = io.BytesIO(b"RIFF")
    kit.lex.runtime.recognize_utterance(**about, request_content_type="audio/l16", input_stream=sound)
    asked: Any = kit.calls[-1].request
    assert asked.input_stream == {"stream": True}
    assert sound.tell() == 0


def test_what_aws_calls_sensitive_is_not_in_the_repr() -> None:
    kit = made(SENTIMENT)
    sentiment(kit, "my secret is 12345")
    text = repr(kit.calls.last)
    assert "12345" not in text
    assert "'LanguageCode': 'en'" in text
    last = kit.calls.last
    assert last is not None
    assert last.to_dict()["request"]["Text"] == "my secret is 12345"
    assert last.to_dict(sensitive=False)["request"]["Text"] == "***"


def test_payloads_are_left_out_where_that_was_chosen() -> None:
    kind = service("comprehend").errors.TextSizeLimitExceededException
    kit = made(SENTIMENT, kind("'my secret' is too long"), errors.BackendFailed("my secret"), payloads=False)
    kit.pin("comprehend.detect_sentiment", SENTIMENT, when={"text": "never"})
    sentiment(kit, "my secret")
    for expected in (kind, errors.BackendFailed):
        with pytest.raises(expected):
            sentiment(kit, "my secret")
    first, second, third = kit.calls
    assert (first.request, first.answer) == (None, None)
    assert isinstance(second.error, kind)
    assert second.error.code == "TextSizeLimitExceededException"
    assert str(third.error) == "BackendFailed"
    for call in kit.calls:
        assert "secret" not in json.dumps(call.to_dict())
        assert "secret" not in repr(call)
        assert call.duration > 0


def test_calls_are_json() -> None:
    when = datetime(2026, 11, 23, tzinfo=UTC)
    kit = made({"SentimentDetectionJobProperties": {"JobId": "j", "SubmitTime": when}}, errors.BackendFailed("down"))
    kit.comprehend.describe_sentiment_detection_job(job_id="j")
    with pytest.raises(errors.BackendFailed):
        sentiment(kit)
    job, failed = json.loads(json.dumps([call.to_dict() for call in kit.calls]))
    assert job["answer"]["SentimentDetectionJobProperties"]["SubmitTime"] == when.isoformat()
    assert (job["service"], job["operation"], job["backend"]) == (
        "comprehend",
        "describe_sentiment_detection_job",
        "scripted",
    )
    assert failed["answer"] is None
    assert failed["error"] == {"type": "BackendFailed", "message": "down"}


def test_many_threads_write_one_log() -> None:
    kit = AIKit(Computed(lambda operation, request: SENTIMENT), settings=Settings())
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: sentiment(kit, str(number)), range(400)))
    texts = {call.request.text for call in kit.calls}  # type: ignore[union-attr]
    assert texts == {str(number) for number in range(400)}


def test_headers_and_metadata_of_answers_stay_out() -> None:
    class Headed(Scripted):
        def call(self, operation: Any, request: Any) -> Any:
            http = {"RequestId": "r", "HTTPStatusCode": 200, "HTTPHeaders": {"set-cookie": "hush"}}
            return operation.read(SENTIMENT).with_meta(Meta("headed", http=http))

    kit = AIKit(Headed(), settings=Settings())
    sentiment(kit)
    last = kit.calls.last
    assert last is not None
    assert "hush" not in json.dumps(last.to_dict()) + repr(last)


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ({"limits": 3}, "did you mean 'limit'"),
        ({"limit": "3"}, "must be a count from 0"),
        ({"limit": -1}, "must be a count from 0"),
        ({"limit": True}, "must be a count from 0"),
        ({"payloads": 0}, "must be true or false"),
    ],
)
def test_settings_of_the_log_are_checked(log: dict[str, Any], words: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=words):
        Settings({"log": log})


def test_the_environment_goes_before_the_file() -> None:
    settings = Settings({"log": {"limit": 5, "payloads": True}}, environment={"AIKIT_LOG_PAYLOADS": "0"})
    assert settings.log() == {"limit": 5, "payloads": False}
    calls = AIKit("local", settings=settings).calls
    assert (calls.limit, calls.payloads) == (5, False)
    for name, value in (("LIMIT", "many"), ("PAYLOADS", "yes"), ("LIMIT", "-1")):
        with pytest.raises(errors.ConfigurationError, match=f"AIKIT_LOG_{name} must be"):
            Settings(environment={f"AIKIT_LOG_{name}": value}).log()


def test_errors_are_copied_whatever_libraries_make_of_copy() -> None:
    from tblib import pickling_support

    pickling_support.install()  # as Dask does
    error = errors.ServiceError("too long", code="X", request_id="r-1")
    try:
        raise error
    except errors.ServiceError:
        made = errors.copied(error)
    assert made is not error
    assert made.__traceback__ is None
    assert (str(made), made.request_id) == (str(error), "r-1")
