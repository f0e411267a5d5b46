"""Pins: what may be pinned, on which requests it answers, and what a miss says."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from aikit import AIKit, AsyncAIKit, Settings, errors
from aikit.contract.service import service
from aikit.matchers import contains, matches
from aikit.types.comprehend import DetectSentimentResponse
from helpers.backends import Scripted
from helpers.botocore_versions import needs

NEGATIVE = {"Sentiment": "NEGATIVE", "SentimentScore": {"Negative": 0.9, "Positive": 0.1, "Neutral": 0.0, "Mixed": 0.0}}
POSITIVE = {"Sentiment": "POSITIVE", "SentimentScore": {"Negative": 0.1, "Positive": 0.9, "Neutral": 0.0, "Mixed": 0.0}}


class Unable(Scripted):
    """A backend that can do nothing."""

    def call(self, operation: Any, request: Any) -> Any:
        raise errors.UnsupportedByBackend(f"{operation.path} is beyond this backend")


@pytest.fixture
def kit() -> Iterator[AIKit]:
    with AIKit(Unable(), settings=Settings()) as kit:
        yield kit


def sentiment(kit: AIKit, text: str = "Where is my refund?", language: str = "en") -> Any:
    return kit.comprehend.detect_sentiment(text=text, language_code=language)


def test_a_pinned_answer_is_typed_and_says_who_answered(kit: AIKit) -> None:
    pin = kit.pin(kit.comprehend.detect_sentiment, NEGATIVE)
    answer = sentiment(kit)
    assert isinstance(answer, DetectSentimentResponse)
    assert answer.sentiment == "NEGATIVE"
    assert answer.sentiment_score.negative == 0.9
    assert (answer.meta.backend, answer.meta.status, answer.meta.engine) == ("pin", 200, None)
    assert answer.meta.request_id != sentiment(kit).meta.request_id
    assert pin.calls == 2


def test_a_pin_tells_how_often_it_has_answered(kit: AIKit) -> None:
    pin = kit.pin(kit.comprehend.detect_sentiment, NEGATIVE)
    for told in ("0 calls", "1 call", "2 calls"):
        assert repr(pin) == f"<Pin comprehend.detect_sentiment, answered {told}>"
        sentiment(kit)


@pytest.mark.parametrize("name", ["lex.runtime.recognize_text", "lex.runtime.RecognizeText"])
def test_an_operation_is_named_by_its_path(kit: AIKit, name: str) -> None:
    kit.pin(name, {"messages": [{"content": "Hello", "contentType": "PlainText"}]})
    about = {"bot_id": "SHOPSHOP01", "bot_alias_id": "TSTALIASID", "locale_id": "en_US", "session_id": "s1"}
    answer = kit.lex.runtime.recognize_text(**about, text="Hi")
    assert answer.messages[0].content == "Hello"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("comprehend.detect_sentimant", "did you mean 'detect_sentiment'"),
        ("comprehent.detect_sentiment", "did you mean 'comprehend'"),
        ("detect_sentiment", "names no client"),
        (print, "is no operation"),
    ],
)
def test_an_unknown_operation_is_refused_with_the_one_that_was_meant(kit: AIKit, name: Any, hint: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=hint):
        kit.pin(name, NEGATIVE)


def test_boto3s_recorded_answer_and_a_message_can_be_pinned_as_they_are(kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", {**NEGATIVE, "ResponseMetadata": {"RequestId": "recorded"}})
    first = sentiment(kit)
    assert first.meta.request_id != "recorded"
    kit.pin("comprehend.detect_sentiment", first)
    assert sentiment(kit).to_aws()["SentimentScore"] == NEGATIVE["SentimentScore"]


def test_an_answer_that_breaks_awss_shape_is_refused_when_it_is_pinned(kit: AIKit) -> None:
    wrong = {"Sentiment": "GRUMPY", "SentimentScore": {"Negative": "much"}, "Langage": "en"}
    with pytest.raises(errors.InvalidAnswer) as caught:
        kit.pin("comprehend.detect_sentiment", wrong)
    assert {fault.path for fault in caught.value.faults} == {
        ("Sentiment",),
        ("SentimentScore", "Negative"),
        ("Langage",),
    }
    with pytest.raises(errors.InvalidAnswer, match="did you mean 'Sentiment'"):
        kit.pin("comprehend.detect_sentiment", [NEGATIVE, {"sentiment": "NEGATIVE"}])
    assert not kit.pins


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("NEGATIVE", "cannot answer comprehend.detect_sentiment; pin AWS's dict"),
        (None, "cannot answer"),
        (DetectSentimentResponse, "cannot answer"),
        (iter([NEGATIVE]), "cannot answer"),
        ([], "empty sequence"),
        (KeyError("x"), "KeyError cannot answer"),
        (service("polly").errors.TextLengthExceededException, "no error of comprehend"),
        (service("polly").operation("describe_voices").read({}), "DescribeVoicesOutput cannot answer"),
        (errors.InvalidRequest, "pin an instance of InvalidRequest"),
    ],
)
def test_what_cannot_be_an_answer_is_refused(kit: AIKit, answer: Any, words: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=words):
        kit.pin("comprehend.detect_sentiment", answer)


def test_changing_one_answer_changes_no_other(kit: AIKit) -> None:
    given: dict[str, Any] = {"ResultList": [{"Index": 0, "Languages": []}], "ErrorList": []}
    kit.pin("comprehend.batch_detect_dominant_language", given)
    given["ResultList"].clear()
    first = kit.comprehend.batch_detect_dominant_language(text_list=["a"])
    first.result_list[0].index = 7
    first.result_list.clear()
    second = kit.comprehend.batch_detect_dominant_language(text_list=["a"])
    assert [result.index for result in second.result_list] == [0]


def test_parts_that_are_messages_and_free_json_are_each_calls_own_too(kit: AIKit) -> None:
    score = service("comprehend").type("SentimentScore").from_aws(NEGATIVE["SentimentScore"])
    kit.pin("comprehend.detect_sentiment", {"Sentiment": "NEGATIVE", "SentimentScore": score})
    sentiment(kit).sentiment_score.negative = 0.0
    assert sentiment(kit).sentiment_score.negative == 0.9
    kit.pin("kendra.describe_data_source", {"Configuration": {"TemplateConfiguration": {"Template": {"a": [1]}}}})
    for _ in range(2):
        found = kit.kendra.describe_data_source(id="d", index_id="i" * 36)
        template: Any = found.configuration.template_configuration.template
        assert template == {"a": [1]}
        template["a"].append(2)


@pytest.mark.parametrize("sound", [b"RIFF", bytearray(b"RIFF"), io.BytesIO(b"RIFF")])
def test_each_call_gets_the_sound_anew(kit: AIKit, sound: Any) -> None:
    kit.pin("polly.synthesize_speech", {"AudioStream": sound, "ContentType": "audio/wav"})
    for _ in range(2):
        with kit.polly.synthesize_speech(text="a", voice_id="Joanna", output_format="pcm").audio_stream as audio:
            assert audio.read() == b"RIFF"


def test_an_answer_with_a_stream_can_be_pinned_as_it_came(kit: AIKit) -> None:
    kit.pin("polly.synthesize_speech", {"AudioStream": b"RIFF", "ContentType": "audio/wav"})

    def speak() -> Any:
        return kit.polly.synthesize_speech(text="a", voice_id="Joanna", output_format="pcm")

    kit.pin("polly.synthesize_speech", speak())
    assert [speak().audio_stream.read() for _ in range(2)] == [b"RIFF", b"RIFF"]
    assert speak().content_type == "audio/wav"


@needs("polly.start_speech_synthesis_stream")
def test_events_are_typed_and_come_anew(kit: AIKit) -> None:
    spoken = {"AudioEvent": {"AudioChunk": b"RIFF"}}
    kit.pin("polly.start_speech_synthesis_stream", {"EventStream": [spoken, {"StreamClosedEvent": {}}]})
    for _ in range(2):
        answer = kit.polly.start_speech_synthesis_stream(
            voice_id="Joanna", engine="generative", output_format="mp3", action_stream=[]
        )
        first, second = answer.event_stream
        assert first.audio_event is not None
        assert first.audio_event.audio_chunk == b"RIFF"
        assert second.audio_event is None


@needs("polly.start_speech_synthesis_stream")
@pytest.mark.parametrize(
    ("event", "path"),
    [
        ({"AudioEvent": {"AudioChunk": "RIFF"}}, ("EventStream", 0, "AudioEvent", "AudioChunk")),
        ({"SoundEvent": {}}, ("EventStream", 0)),
        ("AudioEvent", ("EventStream", 0)),
    ],
)
def test_events_that_break_awss_shape_are_refused_too(kit: AIKit, event: Any, path: tuple[Any, ...]) -> None:
    with pytest.raises(errors.InvalidAnswer) as caught:
        kit.pin("polly.start_speech_synthesis_stream", {"EventStream": [event]})
    assert [fault.path for fault in caught.value.faults] == [path]


def test_a_pinned_error_is_raised_anew_each_time(kit: AIKit) -> None:
    kind = kit.comprehend.errors.TextSizeLimitExceededException
    kit.pin("comprehend.detect_sentiment", kind("too long"))
    caught = []
    for _ in range(2):
        with pytest.raises(kind, match="too long") as info:
            sentiment(kit)
        caught.append(info.value)
    assert caught[0] is not caught[1]
    assert caught[0].operation == "DetectSentiment"
    assert caught[0].request_id
    assert caught[0].request_id != caught[1].request_id
    assert caught[0].backend == "pin"


def test_errors_may_be_classes_codes_or_aikits_own(kit: AIKit) -> None:
    kit.pin(
        "comprehend.detect_sentiment",
        [
            kit.comprehend.errors.InternalServerException,
            errors.ServiceError("slow down", code="ThrottlingException", status=429),
            errors.BackendFailed("the cable is out"),
        ],
    )
    with pytest.raises(kit.comprehend.errors.InternalServerException) as server:
        sentiment(kit)
    assert (server.value.status, server.value.fault, server.value.retryable) == (500, "server", True)
    with pytest.raises(errors.ServiceError) as throttled:
        sentiment(kit)
    assert (throttled.value.code, throttled.value.status) == ("ThrottlingException", 429)
    with pytest.raises(errors.BackendFailed, match="cable"):
        sentiment(kit)


def test_a_sequence_answers_in_turn_and_its_last_stays(kit: AIKit) -> None:
    pin = kit.pin(
        "comprehend.detect_sentiment", [NEGATIVE, kit.comprehend.errors.TextSizeLimitExceededException, POSITIVE]
    )
    assert sentiment(kit).sentiment == "NEGATIVE"
    with pytest.raises(kit.comprehend.errors.TextSizeLimitExceededException):
        sentiment(kit)
    assert [sentiment(kit).sentiment for _ in range(3)] == ["POSITIVE"] * 3
    assert pin.calls == 5


@needs("transcribe.wait.transcription_job_completed")
def test_a_waiter_sees_a_sequence(kit: AIKit) -> None:
    states = [{"TranscriptionJob": {"TranscriptionJobStatus": state}} for state in ("QUEUED", "COMPLETED")]
    pin = kit.pin("transcribe.get_transcription_job", states)
    kit.transcribe.wait.transcription_job_completed(transcription_job_name="standup", delay=0)
    assert pin.calls == 2


def test_a_function_answers_by_the_request(kit: AIKit) -> None:
    def judged(request: Any) -> Any:
        if len(request.text) > 50:
            raise kit.comprehend.errors.TextSizeLimitExceededException(f"{len(request.text)} is too long")
        return NEGATIVE if "refund" in request.text else {"Sentiment": "CHEERFUL"}

    kit.pin("comprehend.detect_sentiment", judged)
    assert sentiment(kit).sentiment == "NEGATIVE"
    with pytest.raises(kit.comprehend.errors.TextSizeLimitExceededException, match="60 is too long"):
        sentiment(kit, "x" * 60)
    with pytest.raises(errors.InvalidAnswer, match="CHEERFUL"):
        sentiment(kit, "Thanks!")


@pytest.mark.parametrize("nothing", [None, 7, [NEGATIVE]])
def test_a_function_must_give_an_answer(kit: AIKit, nothing: Any) -> None:
    kit.pin("comprehend.detect_sentiment", lambda request: nothing)
    with pytest.raises(errors.ConfigurationError, match="must give AWS's dict"):
        sentiment(kit)


@pytest.mark.parametrize(
    ("when", "fits", "misses"),
    [
        ({"language_code": "en"}, ("a", "en"), ("a", "de")),
        ({"text": contains("refund")}, ("my refund", "en"), ("my order", "en")),
        ({"text": matches(r"^order \d+$")}, ("order 12", "en"), ("order twelve", "en")),
        ({"text": str.isupper}, ("WHY", "en"), ("why", "en")),
        ({"text": contains("a"), "language_code": "en"}, ("a", "en"), ("a", "fr")),
        (lambda request: request.text == request.language_code, ("en", "en"), ("a", "en")),
    ],
)
def test_conditions_choose_the_requests(kit: AIKit, when: Any, fits: tuple[str, str], misses: tuple[str, str]) -> None:
    kit.pin("comprehend.detect_sentiment", NEGATIVE, when=when)
    assert sentiment(kit, *fits).sentiment == "NEGATIVE"
    with pytest.raises(errors.UnsupportedByBackend):
        sentiment(kit, *misses)


@pytest.mark.parametrize(
    "when",
    [
        {"document": {"bytes": b"png"}},
        {"document.bytes": b"png"},
        {"feature_types": ["TABLES", "FORMS"]},
        {"feature_types": contains("FORMS")},
        {"queries_config": {"queries": [{"text": matches("due")}]}},
        {"human_loop_config": None},
    ],
)
def test_conditions_reach_into_parts_and_lists(kit: AIKit, when: Any) -> None:
    kit.pin("textract.analyze_document", {"Blocks": []}, when=when)

    def analyze(data: bytes, features: list[Any], query: str, **more: Any) -> Any:
        queries: Any = {"queries": [{"text": query}]}
        return kit.textract.analyze_document(
            document={"bytes": data}, feature_types=features, queries_config=queries, **more
        )

    assert analyze(b"png", ["TABLES", "FORMS"], "When is it due?").blocks == []
    with pytest.raises(errors.UnsupportedByBackend):
        analyze(
            b"jpg",
            ["TABLES"],
            "Who?",
            human_loop_config={"human_loop_name": "l", "flow_definition_arn": "arn"},
        )


def test_maps_are_reached_by_their_keys(kit: AIKit) -> None:
    given = {"bot_name": "b", "bot_alias": "a", "user_id": "u1", "input_text": "Hi"}
    kit.pin("lex.v1.runtime.post_text", {"message": "VIP"}, when={"session_attributes.tier": "gold"})
    assert kit.lex.v1.runtime.post_text(**given, session_attributes={"tier": "gold"}).message == "VIP"
    with pytest.raises(errors.UnsupportedByBackend) as caught:
        kit.lex.v1.runtime.post_text(**given)
    assert "session_attributes.tier: expected 'gold', got None" in caught.value.misses[0]


@pytest.mark.parametrize(
    ("when", "hint"),
    [
        ({"txt": "a"}, "did you mean 'text'"),
        ({"Text": "a"}, "did you mean 'text'"),
        ({"text.length": 3}, "known here: nothing"),
        (["text"], "takes a dict of members"),
        ({1: "a"}, "named by text"),
    ],
)
def test_a_condition_on_no_member_is_refused_when_it_is_pinned(kit: AIKit, when: Any, hint: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=hint):
        kit.pin("comprehend.detect_sentiment", NEGATIVE, when=when)


def test_what_is_no_pattern_or_no_count_is_refused(kit: AIKit) -> None:
    with pytest.raises(errors.ConfigurationError, match="no regular expression"):
        matches("(")
    for times in (0, -1, True, "2"):
        with pytest.raises(errors.ConfigurationError, match="takes a count from 1"):
            kit.pin("comprehend.detect_sentiment", NEGATIVE, times=times)  # type: ignore[arg-type]


def test_a_predicate_that_fails_says_whose_it_is(kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", NEGATIVE, when=lambda request: request.no_such_member)
    with pytest.raises(AttributeError) as caught:
        sentiment(kit)
    assert "comprehend.detect_sentiment" in caught.value.__notes__[0]


def test_the_newest_pin_goes_first_and_removal_uncovers_the_older(kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", NEGATIVE)
    with kit.pin("comprehend.detect_sentiment", POSITIVE) as newer:
        assert sentiment(kit).sentiment == "POSITIVE"
        assert next(iter(kit.pins)) is newer
    assert sentiment(kit).sentiment == "NEGATIVE"
    newer.remove()
    assert (newer.calls, len(kit.pins)) == (1, 1)
    kit.pins.clear()
    with pytest.raises(errors.UnsupportedByBackend):
        sentiment(kit)


def test_a_pin_answers_as_often_as_it_was_told(kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", NEGATIVE, times=2)
    for _ in range(2):
        sentiment(kit)
    with pytest.raises(errors.UnsupportedByBackend) as caught:
        sentiment(kit)
    assert "it has answered 2 calls, as many as it was to" in caught.value.misses[0]


def test_threads_share_the_turns_of_a_pin(kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", POSITIVE)
    kit.pin("comprehend.detect_sentiment", NEGATIVE, times=100)
    barrier = threading.Barrier(8)

    def ask(_: int) -> list[str]:
        barrier.wait()
        return [sentiment(kit).sentiment for _ in range(25)]

    with ThreadPoolExecutor(8) as pool:
        answers = [one for many in pool.map(ask, range(8)) for one in many]
    assert answers.count("NEGATIVE") == 100
    assert [pin.calls for pin in kit.pins] == [100, 100]


def test_a_miss_says_why_pin_by_pin(kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", NEGATIVE, when={"language_code": "de"})
    kit.pin("comprehend.detect_sentiment", NEGATIVE, when={"text": contains("invoice")})
    with pytest.raises(errors.UnsupportedByBackend, match="beyond this backend") as caught:
        sentiment(kit)
    newest, oldest = caught.value.misses
    assert "text: contains('invoice') does not hold for 'Where is my refund?'" in newest
    assert "language_code: expected 'de', got 'en'" in oldest
    assert newest in caught.value.__notes__[0]
    assert kit.calls[-1].misses == (newest, oldest)


def test_an_answer_past_a_pin_says_why_too() -> None:
    kit = AIKit(Scripted([POSITIVE, POSITIVE]), settings=Settings())
    assert sentiment(kit).meta.misses == ()
    kit.pin("comprehend.detect_sentiment", NEGATIVE, when={"language_code": "de"})
    answer = sentiment(kit)
    assert answer.meta.backend == "scripted"
    assert "expected 'de'" in answer.meta.misses[0]


def test_only_pinned_answers_count_where_that_was_asked_for() -> None:
    kit = AIKit(Scripted([{"Languages": []}]), settings=Settings())
    with kit.pins.only():
        with pytest.raises(errors.NotPinned, match="it has none; pinned are: none"):
            kit.comprehend.detect_dominant_language(text="a")
        kit.pin("comprehend.detect_sentiment", NEGATIVE, when={"language_code": "de"})
        with pytest.raises(errors.NotPinned, match="language_code: expected 'de', got 'en'"):
            sentiment(kit)
        assert sentiment(kit, language="de").sentiment == "NEGATIVE"
    assert kit.comprehend.detect_dominant_language(text="a").languages == []


def test_unused_pins_are_found(kit: AIKit) -> None:
    kit.pins.require_used()
    kit.pin("comprehend.detect_sentiment", NEGATIVE)
    optional = kit.pin("polly.describe_voices", {})
    required = kit.pin("translate.list_languages", {}, required=True)
    sentiment(kit)
    assert kit.pins.unused() == [optional, required]
    with pytest.raises(AssertionError, match=r"never called:\n.*describe_voices.*\n.*list_languages") as caught:
        kit.pins.require_used()
    assert isinstance(caught.value, errors.UnusedPins)
    with pytest.raises(errors.UnusedPins, match="list_languages") as caught:
        kit.pins.require_used(required_only=True)
    assert "describe_voices" not in str(caught.value)


def test_each_kit_has_pins_of_its_own(kit: AIKit) -> None:
    kit.pin("comprehend.detect_sentiment", NEGATIVE)
    with pytest.raises(errors.UnsupportedByBackend):
        sentiment(AIKit(Unable(), settings=Settings()))


@needs("polly.start_speech_synthesis_stream")
async def test_asynchronous_calls_are_answered_on_the_event_loop() -> None:
    async with AsyncAIKit(Unable(), settings=Settings()) as kit:
        ask = kit.comprehend.detect_sentiment
        seen: list[threading.Thread] = []

        async def waited(request: Any) -> dict[str, Any]:
            await asyncio.sleep(0)
            seen.append(threading.current_thread())
            return NEGATIVE

        def blocking(request: Any) -> dict[str, Any]:
            seen.append(threading.current_thread())
            return POSITIVE

        kit.pin(ask, waited)
        assert (await ask(text="a", language_code="en")).sentiment == "NEGATIVE"
        kit.pin(ask, blocking)
        assert (await ask(text="a", language_code="en")).sentiment == "POSITIVE"
        assert seen[0] is threading.main_thread()
        assert seen[1] is not threading.main_thread()
        kit.pin(ask, [NEGATIVE, kit.comprehend.errors.TextSizeLimitExceededException("long")])
        assert (await ask(text="a", language_code="en")).meta.backend == "pin"
        with pytest.raises(kit.comprehend.errors.TextSizeLimitExceededException):
            await ask(text="a", language_code="en")
        kit.pin("polly.synthesize_speech", {"AudioStream": b"RIFF"})
        spoken = await kit.polly.synthesize_speech(text="a", voice_id="Joanna", output_format="pcm")
        assert await spoken.audio_stream.read() == b"RIFF"
        kit.pin("polly.start_speech_synthesis_stream", {"EventStream": [{"AudioEvent": {"AudioChunk": b"RIFF"}}]})
        heard = await kit.polly.start_speech_synthesis_stream(
            voice_id="Joanna", engine="generative", output_format="mp3", action_stream=[]
        )
        chunks = [event.audio_event async for event in heard.event_stream]
        assert [chunk.audio_chunk for chunk in chunks if chunk is not None] == [b"RIFF"]


async def test_a_pinned_answer_needs_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    async with AsyncAIKit(Unable(), settings=Settings()) as kit:
        kit.pin("comprehend.detect_sentiment", NEGATIVE)
        monkeypatch.setattr(asyncio, "to_thread", None)
        assert (await kit.comprehend.detect_sentiment(text="a", language_code="en")).sentiment == "NEGATIVE"


def test_an_asynchronous_function_answers_no_synchronous_call(kit: AIKit) -> None:
    async def waited(request: Any) -> dict[str, Any]:
        return NEGATIVE

    kit.pin("comprehend.detect_sentiment", waited)
    with pytest.raises(errors.ConfigurationError, match="asynchronous function"):
        sentiment(kit)
