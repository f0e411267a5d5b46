"""Speech synthesis tasks, in beeps: from their start to the object in S3."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import av
import pytest

from aikit import AIKit
from aikit.errors import ServiceError
from aikit_fakes.backend import Local
from helpers.beep_speech import Booth


@pytest.fixture
def booth() -> Iterator[Booth]:
    with Booth() as booth:
        yield booth


def start(booth: Booth, text: str = "Hello there.", **members: Any) -> Any:
    given = {**booth.members(text), "output_s3_bucket_name": "speech", "output_format": "mp3", **members}
    return booth.client.start_speech_synthesis_task(**given).synthesis_task


def written(booth: Booth, uri: str) -> bytes:
    head = "https://s3.us-east-1.amazonaws.com/speech/"
    assert uri.startswith(head)
    with booth.objects.read("speech", unquote(uri.removeprefix(head))) as file:
        return bytes(file.read())


def test_a_task_from_its_start_to_its_object(booth: Booth) -> None:
    before = datetime.now(UTC)
    started = start(booth, output_s3_key_prefix="greetings/ann", engine="neural", language_code="en-US")
    assert started.task_status == "scheduled"
    task = booth.client.get_speech_synthesis_task(task_id=started.task_id).synthesis_task
    assert task.output_uri.endswith(f"/speech/greetings/ann.{task.task_id}.mp3")
    told = (task.task_status, task.voice_id, task.output_format, task.text_type, task.request_characters, task.engine)
    assert told == ("completed", "Joanna", "mp3", "text", 12, "neural")
    assert abs((task.creation_time - before).total_seconds()) < 60
    content = written(booth, task.output_uri)
    assert content == booth.said("Hello there.", output_format="mp3", engine="neural")
    with av.open(io.BytesIO(content)) as file:
        assert file.streams.audio[0].rate == 24_000


@pytest.mark.parametrize(("form", "ending"), [("pcm", "pcm"), ("ogg_vorbis", "ogg"), ("ogg_opus", "ogg")])
def test_endings(booth: Booth, form: str, ending: str) -> None:
    task = start(booth, output_format=form)
    assert task.output_uri.endswith(f"/speech/{task.task_id}.{ending}")
    assert written(booth, task.output_uri)


def test_marks(booth: Booth) -> None:
    task = start(booth, "<speak>Hi <mark name='m'/></speak>", output_format="json", speech_mark_types=["word", "ssml"])
    assert task.output_uri.endswith(".marks")
    marks = [json.loads(line) for line in written(booth, task.output_uri).splitlines()]
    assert [mark["value"] for mark in marks] == ["Hi", "m"]


def test_listing(booth: Booth) -> None:
    tasks = [start(booth).task_id for _ in range(5)]
    listed = [task.task_id for task in booth.client.list_speech_synthesis_tasks.items(max_results=2)]
    assert sorted(listed) == sorted(tasks)
    page = booth.client.list_speech_synthesis_tasks(max_results=2)
    assert len(page.synthesis_tasks) == 2
    assert len(booth.client.list_speech_synthesis_tasks(status="completed").synthesis_tasks) == 5
    assert booth.client.list_speech_synthesis_tasks(status="failed").synthesis_tasks == []
    with pytest.raises(booth.client.errors.InvalidNextTokenException):
        booth.client.list_speech_synthesis_tasks(next_token="other", max_results=2)


def test_a_long_text(booth: Booth) -> None:
    task = start(booth, "Ten words. " * 400, output_format="pcm")
    assert len(written(booth, task.output_uri)) / 32_000 == pytest.approx(400 * 0.8, rel=0.01)
    with pytest.raises(booth.client.errors.TextLengthExceededException):
        start(booth, "a" * 100_001)


def test_a_topic_is_told_when_a_task_has_ended(booth: Booth) -> None:
    topic = "arn:aws:sns:us-east-1:123456789012:spoken"
    start(booth)
    task = booth.client.get_speech_synthesis_task(task_id=start(booth, sns_topic_arn=topic).task_id).synthesis_task
    (told,) = booth.kit.backend("polly").notifications()  # type: ignore[attr-defined]
    assert told.topic == topic
    assert json.loads(json.dumps(dict(told.message))) == {
        "taskId": task.task_id,
        "taskStatus": "COMPLETED",
        "outputUri": task.output_uri,
        "creationTime": task.creation_time.isoformat(),
        "requestCharacters": 12,
        "snsTopicArn": topic,
        "outputFormat": "mp3",
        "textType": "text",
        "voiceId": "Joanna",
    }


def code_of(booth: Booth, **members: Any) -> str:
    with pytest.raises(ServiceError) as caught:
        start(booth, **members)
    return caught.value.code


def test_refusals(booth: Booth) -> None:
    assert code_of(booth, output_s3_bucket_name="nowhere") == "InvalidS3BucketException"
    assert code_of(booth, output_s3_bucket_name="a..b") == "InvalidS3BucketException"
    assert code_of(booth, output_s3_key_prefix="a" * 300) == "InvalidS3KeyException"
    assert code_of(booth, text="<speak>", text_type="ssml") == "InvalidSsmlException"
    assert code_of(booth, engine="long-form") == "ValidationException"
    assert code_of(booth, sample_rate="9") == "InvalidSampleRateException"
    client = booth.client
    assert client.list_speech_synthesis_tasks().synthesis_tasks == []
    with pytest.raises(client.errors.InvalidTaskIdException):
        client.get_speech_synthesis_task(task_id="mine")
    with pytest.raises(client.errors.SynthesisTaskNotFoundException):
        client.get_speech_synthesis_task(task_id="70b61c0f-57ce-4715-a247-cae8729dcce9")


def test_a_bucket_that_goes_away(tmp_path: Path) -> None:
    setting = {"polly.text_to_speech": "python:helpers.beep_speech:Beeps"}
    with AIKit(Local(setting, state=tmp_path, executor="threads", pace=0.2)) as kit:
        client: Any = kit.polly
        objects: Any = kit.backend("polly")._host.state.objects  # type: ignore[attr-defined]
        objects.create_bucket("speech")
        task = client.start_speech_synthesis_task(
            text="Hi", voice_id="Joanna", output_format="pcm", output_s3_bucket_name="speech"
        ).synthesis_task
        objects.delete_bucket("speech")
        deadline = time.monotonic() + 20
        while (told := client.get_speech_synthesis_task(task_id=task.task_id).synthesis_task).task_status != "failed":
            assert time.monotonic() < deadline, told.task_status
            time.sleep(0.05)
        assert "speech" in told.task_status_reason


def test_eight_tasks_at_once(tmp_path: Path) -> None:
    setting = {"polly.text_to_speech": "python:helpers.beep_speech:Beeps"}
    with AIKit(Local(setting, state=tmp_path, executor="threads", pace="instant")) as kit:
        client: Any = kit.polly
        kit.backend("polly")._host.state.objects.create_bucket("speech")  # type: ignore[attr-defined]
        for _ in range(8):
            client.start_speech_synthesis_task(
                text="Hello " * 20, voice_id="Amy", output_format="ogg_vorbis", output_s3_bucket_name="speech"
            )
        deadline = time.monotonic() + 30
        while len(client.list_speech_synthesis_tasks(status="completed").synthesis_tasks) < 8:
            assert time.monotonic() < deadline
            time.sleep(0.05)
