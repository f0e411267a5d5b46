"""What EventBridge's bus would be told of transcription jobs and vocabularies."""

from __future__ import annotations

from typing import Any

from helpers.tone_speech import Desk, spoken, wav


def test_events_of_jobs_and_vocabularies() -> None:
    with Desk() as desk:
        done, failed = desk.start(wav(spoken("one"))), desk.start(b"no sound at all", media_format="wav")
        desk.client.create_vocabulary(vocabulary_name="names", language_code="en-US", phrases=["Amazon"])
        told: list[Any] = desk.kit.backend("transcribe").notifications()  # type: ignore[attr-defined]
    assert {one.topic for one in told} == {"arn:aws:events:us-east-1:000000000000:event-bus/default"}
    assert {(one.message["source"], one.message["region"]) for one in told} == {("aws.transcribe", "us-east-1")}
    assert [(one.message["detail-type"], one.message["detail"]) for one in told] == [
        ("Transcribe Job State Change", {"TranscriptionJobName": done, "TranscriptionJobStatus": "COMPLETED"}),
        ("Transcribe Job State Change", {"TranscriptionJobName": failed, "TranscriptionJobStatus": "FAILED"}),
        ("Vocabulary State Change", {"VocabularyName": "names", "VocabularyState": "READY"}),
    ]
