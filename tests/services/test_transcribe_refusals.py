"""What Transcribe refuses at once, and recordings that no job can hear: AWS's errors and reasons, never a crash."""

from __future__ import annotations

import io
import time
import wave
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from aikit import AIKit
from aikit.errors import UnsupportedLocally
from aikit_fakes.backend import Local
from aikit_fakes.media import audio_decoding
from aikit_fakes.services.transcribe.resources import LIMITS
from helpers.tone_speech import RATE, TONES, Desk, spoken, wav

TALK = wav(spoken("one", "two."))
MISMATCH = "The media format provided does not match the detected media format."
DAMAGED = "The data in your input file isn't valid."


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk() as desk:
        yield desk


@pytest.mark.parametrize(
    ("members", "words"),
    [
        (
            {"language_code": None},
            "The language code is missing\\. Either add a language code or turn on language identification\\.",
        ),
        ({"identify_language": True}, "either LanguageCode or IdentifyLanguage"),
        ({"language_options": ["en-US", "es-US"]}, "can only be used with IdentifyLanguage"),
        ({"language_code": None, "identify_language": True, "language_options": ["en-US"]}, "at least two"),
        (
            {"language_code": None, "identify_language": True, "settings": {"vocabulary_name": "v"}},
            "LanguageIdSettings",
        ),
        ({"settings": {"show_speaker_labels": True}}, "ShowSpeakerLabels and MaxSpeakerLabels"),
        ({"settings": {"max_speaker_labels": 3}}, "ShowSpeakerLabels and MaxSpeakerLabels"),
        (
            {"settings": {"show_speaker_labels": True, "max_speaker_labels": 2, "channel_identification": True}},
            "can't set both",
        ),
        ({"settings": {"show_alternatives": True}}, "ShowAlternatives and MaxAlternatives"),
        ({"settings": {"vocabulary_filter_method": "mask"}}, "VocabularyFilterName and VocabularyFilterMethod"),
        ({"settings": {"vocabulary_name": "none"}}, "requested vocabulary couldn't be found"),
        (
            {"settings": {"vocabulary_filter_name": "none", "vocabulary_filter_method": "tag"}},
            "requested vocabulary filter couldn't be found",
        ),
        ({"output_key": "x.json"}, "OutputBucketName"),
        ({"output_bucket_name": "no-such-bucket"}, "no-such-bucket can't be accessed"),
        ({"output_bucket_name": "no..bucket"}, "no..bucket can't be accessed"),
        ({"media": {"media_file_uri": "s3://talks/none.wav"}}, "S3 URI that you provided can't be accessed"),
        ({"media": {"media_file_uri": "s3://no-such-bucket/x.wav"}}, "S3 URI that you provided can't be accessed"),
        ({"media": {"media_file_uri": "s3://talks"}}, "isn't valid"),
        ({"media": {"media_file_uri": "https://example.com/x.wav"}}, "isn't valid"),
        ({"media": {}}, "MediaFileUri"),
        ({"media": {"media_file_uri": "s3://talks/x", "redacted_media_file_uri": "s3://talks/y"}}, "call analytics"),
        ({"transcription_job_name": ".."}, "by itself"),
        ({"job_execution_settings": {"allow_deferred_execution": True}}, "DataAccessRoleArn"),
        (
            {"job_execution_settings": {"data_access_role_arn": "arn:aws:iam::111122223333:role/reader"}},
            "must specify AllowDeferredExecution",
        ),
    ],
)
def test_requests_that_are_refused(desk: Desk, members: dict[str, Any], words: str) -> None:
    uri = desk.put("x", TALK)
    request = {"transcription_job_name": "j", "language_code": "en-US", "media": {"media_file_uri": uri}, **members}
    with pytest.raises(desk.client.errors.BadRequestException, match=words):
        desk.client.start_transcription_job(**{name: value for name, value in request.items() if value is not None})
    assert desk.client.list_transcription_jobs().transcription_job_summaries == []


@pytest.mark.parametrize(
    "members",
    [
        {"language_code": "zh-HK"},
        {"content_redaction": {"redaction_type": "PII", "redaction_output": "redacted"}},
        {"toxicity_detection": [{"toxicity_categories": ["ALL"]}]},
        {"model_settings": {"language_model_name": "mine"}},
        {"language_code": None, "identify_multiple_languages": True},
    ],
)
def test_what_cannot_be_done_honestly_says_so(desk: Desk, members: dict[str, Any]) -> None:
    request = {"transcription_job_name": "j", "media": {"media_file_uri": desk.put("x", TALK)}}
    request |= {"language_code": "en-US", **members}
    with pytest.raises(UnsupportedLocally, match='transcribe="aws"'):
        desk.client.start_transcription_job(**{name: value for name, value in request.items() if value is not None})


@pytest.mark.parametrize(
    ("media", "members", "reason"),
    [
        (b"", {}, "Unsupported media format."),
        (b"", {"media_format": "wav"}, MISMATCH),
        (b"not audio at all" * 99, {}, "Unsupported media format."),
        (b"#EXTM3U\nhttp://127.0.0.1:1/x.wav\n", {}, "Unsupported media format."),
        (TALK, {"media_format": "mp3"}, MISMATCH),
        (TALK, {"media_sample_rate_hertz": 8_000}, "The sample rate provided does not match"),
        (TALK[:30], {}, DAMAGED),
        (TALK[:44], {}, DAMAGED),
        (b"RIFF\0\0\0\0WAVE" + bytes(5000), {}, DAMAGED),
        (b"OggS" + bytes(5000), {}, DAMAGED),
        (b"\x1aE\xdf\xa3" + b"A" * 5000, {}, DAMAGED),
        (b"\0\0\0\x18ftypmp42" + b"A" * 5000, {}, DAMAGED),
        (b"#!AMR\n" + b"A" * 5000, {}, DAMAGED),
        (b"\xff\xfb" + np.random.default_rng(0).bytes(50_000), {}, DAMAGED),
        (TALK[:20] + b"\xfe\x7f" + TALK[22:], {}, "Unsupported media format."),
        (wav(np.zeros(48_000, np.float32), rate=96_000), {}, "Invalid sample rate for audio file."),
        (wav(np.zeros(8_000, np.float32), rate=4_000), {}, "Invalid sample rate for audio file."),
        (wav(spoken("one")[:7_900]), {}, "Your media file must last at least 0.5 seconds."),
        (wav(np.zeros(800, np.float32)), {}, "Your media file must last at least 0.5 seconds."),
        (wav(*[spoken("one")] * 8), {}, "Invalid number of channels: number of channels too large."),
        (wav(*[spoken("one")] * 64), {}, "Invalid number of channels: number of channels too large."),
    ],
)
def test_recordings_that_fail_with_a_reason(desk: Desk, media: bytes, members: dict[str, Any], reason: str) -> None:
    assert desk.failure(media, **members).startswith(reason)
    assert [bucket for bucket, _ in desk.objects.buckets()] == ["out", "talks"]


@pytest.mark.parametrize(
    "change", [{24: 0}, {24: 2**31 - 1}, {24: 1}, {22: 65_535 << 16}, {20: 85}, {40: 2**32 - 1}, {4: 0}]
)
def test_headers_that_lie(desk: Desk, change: dict[int, int]) -> None:
    lying = bytearray(TALK)
    for place, number in change.items():
        lying[place : place + 4] = number.to_bytes(8, "little")[:4]
    job = desk.told(desk.start(bytes(lying)))
    assert job.transcription_job_status in ("COMPLETED", "FAILED")
    assert "Internal" not in (job.failure_reason or "")


def test_a_recording_that_was_cut_off_is_heard_as_far_as_it_goes(desk: Desk) -> None:
    whole = wav(spoken("one", "two.", "three", "four"))
    assert desk.text(whole[: len(whole) // 2]) == "one two."
    mp3 = wav(spoken(*["one"] * 40), form="MP3", subtype="MPEG_LAYER_III")
    assert 15 <= len(desk.text(mp3[: len(mp3) // 2]).split()) <= 21


def test_a_recording_that_was_deleted_before_it_was_heard(desk: Desk) -> None:
    name, objects = "gone", desk.objects
    uri = desk.put("gone.wav", TALK)
    original = objects.info

    def once(bucket: str, key: str) -> Any:
        found = original(bucket, key)
        objects.info = original
        objects.delete(bucket, key)
        return found

    objects.info = once
    desk.start(uri, transcription_job_name=name)
    assert "can't be read" in desk.told(name).failure_reason


def test_an_output_bucket_that_was_deleted_meanwhile(desk: Desk) -> None:
    original = desk.objects.has_bucket
    desk.objects.has_bucket = lambda _: True
    reason = desk.failure(TALK, output_bucket_name="never-made")
    desk.objects.has_bucket = original
    assert reason.startswith("The output can't be written to the S3 bucket never-made")


def test_three_silent_hours_take_seconds(aikit_local: Any) -> None:
    desk = Desk(aikit_local)
    file = io.BytesIO()
    with wave.open(file, "wb") as silent:
        silent.setparams((1, 2, RATE, 0, "NONE", "NONE"))
        for _ in range(180):
            silent.writeframes(bytes(2 * RATE * 60))
    began = time.process_time()
    assert desk.text(file.getvalue()) == ""
    assert time.process_time() - began < 30


def test_more_than_four_hours_are_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert audio_decoding.LONGEST == 4 * 3600
    monkeypatch.setattr(audio_decoding, "LONGEST", 3)
    assert desk.text(wav(spoken(*["one"] * 6))).startswith("one")
    assert desk.failure(wav(spoken(*["one"] * 7))).startswith("Invalid file size: file size too large.")


def test_more_than_two_gigabytes_are_not_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert LIMITS["media"]["bytes"] == 2 * 1024**3
    monkeypatch.setitem(LIMITS["media"], "bytes", len(TALK) - 1)
    assert desk.failure(TALK).startswith("Invalid file size: file size too large.")


def test_more_jobs_at_once_than_an_account_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LIMITS["jobs"]["concurrent"] == 250
    monkeypatch.setitem(LIMITS["jobs"], "concurrent", 2)
    with Desk(AIKit(Local(TONES, state="memory", pace=3600))) as desk:
        uri = desk.put("x", TALK)
        first, _ = desk.start(uri), desk.start(uri)
        with pytest.raises(desk.client.errors.LimitExceededException, match="limit of 2 concurrent"):
            desk.start(uri)
        with pytest.raises(desk.client.errors.ConflictException):
            desk.start(uri, transcription_job_name=first)
        role = {"allow_deferred_execution": True, "data_access_role_arn": "arn:aws:iam::111122223333:role/reader"}
        assert desk.told(desk.start(uri, job_execution_settings=role)).transcription_job_status == "QUEUED"


def test_what_breaks_the_model_is_a_bad_request_in_awss_words(desk: Desk) -> None:
    with pytest.raises(desk.client.errors.BadRequestException) as refused:
        desk.client.get_transcription_job(transcription_job_name="two words")
    assert "Value 'two words' at 'transcriptionJobName' failed to satisfy constraint" in refused.value.message
