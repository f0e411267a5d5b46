"""What type checkers infer: the rules of presence, pages, streams and errors, told by `assert_type`. Never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, assert_type

import aikit
from aikit import AIKit, AsyncAIKit
from aikit.backends.call_log import Call
from aikit.backends.pins import Pin
from aikit.contract.message import Meta
from aikit.matchers import contains
from aikit.streams import AsyncStream, Stream
from aikit.types import comprehend, kendra, lex_v1_runtime, transcribe


def presence(kit: AIKit) -> None:
    answer = kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")
    assert_type(answer, comprehend.DetectSentimentResponse)
    assert_type(answer.sentiment_score, comprehend.SentimentScore)  # top-level: present
    assert_type(answer.sentiment_score.positive, float)  # AWS always sends it: overlays.toml
    assert_type(answer.meta, Meta)
    assert_type(answer.to_aws(), dict[str, Any])
    page = kit.comprehend.list_sentiment_detection_jobs()
    assert_type(page.next_token, str | None)  # a token may be missing
    job = page.sentiment_detection_job_properties_list[0]  # a list is always there
    assert_type(job.submit_time, datetime | None)  # nested, not required: may be missing
    assert_type(comprehend.Tag(key="a").key, str)  # nested, required: present


def pages(kit: AIKit) -> None:
    assert_type(kit.transcribe.list_transcription_jobs(), transcribe.ListTranscriptionJobsResponse)
    jobs = kit.transcribe.list_transcription_jobs
    assert_type(jobs.pages(status="FAILED"), Iterator[transcribe.ListTranscriptionJobsResponse])
    assert_type(jobs.items(), Iterator[transcribe.TranscriptionJobSummary])
    done = kit.transcribe.wait.transcription_job_completed(transcription_job_name="standup", max_attempts=3)
    assert_type(done, transcribe.GetTranscriptionJobResponse)


def input_of_every_kind(kit: AIKit) -> None:
    kit.rekognition.detect_labels(image={"bytes": Path("photo.png")})
    with Path("photo.png").open("rb") as file:
        kit.rekognition.detect_labels(image={"bytes": file})
    kit.comprehend.list_sentiment_detection_jobs(filter={"submit_time_after": "2026-01-01"}, next_token=None)
    nested: kendra.AttributeFilterDict = {"not_filter": {"and_all_filters": [{"not_filter": {}}]}}
    kit.kendra.query(index_id="i", attribute_filter=nested)
    assert_type(kendra.AttributeFilter(not_filter=nested).not_filter, kendra.AttributeFilter | None)


def errors(kit: AIKit) -> None:
    try:
        kit.comprehend.detect_sentiment(text="", language_code="en")
    except kit.comprehend.errors.InvalidRequestException as error:
        assert_type(error, comprehend.Errors.InvalidRequestException)
        assert_type((error.code, error.status, error.retryable), tuple[str, int, bool])
    except (kit.comprehend.errors.TooManyRequestsException, comprehend.errors.InternalServerException) as error:
        assert_type(error.message, str)


def pins_and_calls(kit: AIKit, other: AsyncAIKit) -> None:
    with kit.pin(kit.comprehend.detect_sentiment, {"Sentiment": "MIXED"}, when={"text": contains("but")}) as pin:
        assert_type(pin, Pin)
    other.pin("lex.v1.runtime.post_text", kit.lex.v1.runtime.errors.ConflictException, times=2).remove()
    assert_type(kit.pins.unused(), list[Pin])
    assert_type(kit.calls.last, Call | None)
    assert_type(kit.calls.of("comprehend.detect_sentiment"), list[Call])
    with aikit.install("local", translate="aws") as made, aikit.install(other) as installed:
        assert_type(made, AIKit)
        assert_type(installed, AsyncAIKit)


def streams(kit: AIKit) -> None:
    answer = kit.polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
    assert_type(answer.audio_stream, Stream)
    sent = kit.lex.v1.runtime.post_content(
        bot_name="b", bot_alias="a", user_id="u", content_type="audio/l16", input_stream=Path("a.wav")
    )
    assert_type(sent, lex_v1_runtime.PostContentResponse)


async def asynchronous(kit: AsyncAIKit) -> None:
    answer = await kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")
    assert_type(answer, comprehend.DetectSentimentResponse)
    jobs = kit.transcribe.list_transcription_jobs
    assert_type(jobs.pages(), AsyncIterator[transcribe.ListTranscriptionJobsResponse])
    assert_type([job async for job in jobs.items()], list[transcribe.TranscriptionJobSummary])
    speech = await kit.polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
    assert_type(speech.audio_stream, AsyncStream)


def a_client_by_its_type(client: comprehend.Client, tags: list[comprehend.TagLike]) -> comprehend.Client:
    client.tag_resource(resource_arn="arn", tags=tags)
    return client


def sits_on_a_kit(kit: AIKit) -> None:
    assert_type(a_client_by_its_type(kit.comprehend, []), comprehend.Client)
