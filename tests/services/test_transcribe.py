"""Transcription jobs, locally: what is asked of them, and what they write. The words are tones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from helpers.tone_speech import Desk, Tones, encoded, fetched, spoken, wav

SENTENCE = spoken("zero", "one", "two.", "", "three", "-five,", "four")


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk() as desk:
        yield desk


def test_a_job_from_its_start_to_its_transcript(desk: Desk) -> None:
    uri = desk.put("talk.wav", wav(SENTENCE))
    before = datetime.now(UTC)
    started = desk.client.start_transcription_job(
        transcription_job_name="talk",
        language_code="en-US",
        media={"media_file_uri": uri},
        tags=[{"key": "room", "value": "4"}],
    ).transcription_job
    assert (started.transcription_job_status, started.media.media_file_uri) == ("IN_PROGRESS", uri)
    assert started.transcript is None
    job = desk.told("talk")
    assert job.transcription_job_status == "COMPLETED"
    assert (job.media_format, job.media_sample_rate_hertz, job.language_code) == ("wav", 16_000, "en-US")
    assert before - timedelta(milliseconds=1) <= job.creation_time <= job.start_time <= job.completion_time
    assert [(tag.key, tag.value) for tag in job.tags] == [("room", "4")]
    output = json.loads(fetched(job.transcript.transcript_file_uri))
    results = output.pop("results")
    assert output == {"jobName": "talk", "accountId": "000000000000", "status": "COMPLETED"}
    assert results["transcripts"] == [{"transcript": "zero one two. three five, four"}]
    assert results["items"][:4] == [
        _word(0, "zero", "0.0", "0.4", "0.5"),
        _word(1, "one", "0.5", "0.9", "0.51"),
        _word(2, "two", "1.0", "1.4", "0.52"),
        {"id": 3, "type": "punctuation", "alternatives": [{"confidence": "0.0", "content": "."}]},
    ]
    assert [item["alternatives"][0]["content"] for item in results["items"][4:]] == ["three", "five", ",", "four"]
    assert results["audio_segments"] == [
        {"id": 0, "transcript": "zero one two.", "start_time": "0.0", "end_time": "1.4", "items": [0, 1, 2, 3]},
        {"id": 1, "transcript": "three five, four", "start_time": "2.0", "end_time": "3.4", "items": [4, 5, 6, 7]},
    ]
    assert set(results) == {"transcripts", "items", "audio_segments"}


@pytest.mark.parametrize(
    ("form", "rate", "content"),
    [
        ("wav", 16_000, lambda: wav(SENTENCE)),
        ("wav", 16_000, lambda: wav(SENTENCE, subtype="PCM_24")),
        ("wav", 16_000, lambda: wav(SENTENCE, subtype="ULAW")),
        ("flac", 16_000, lambda: wav(SENTENCE, form="FLAC")),
        ("mp3", 16_000, lambda: wav(SENTENCE, form="MP3", subtype="MPEG_LAYER_III")),
        ("ogg", 48_000, lambda: wav(SENTENCE, form="OGG", subtype="OPUS")),
        ("mp4", 44_100, lambda: encoded(SENTENCE, "mp4", "aac", 44_100)),
        ("m4a", 22_050, lambda: encoded(SENTENCE, "ipod", "aac", 22_050)),
        ("webm", 48_000, lambda: encoded(SENTENCE, "webm", "libopus", 48_000)),
        ("amr", 8_000, lambda: encoded(SENTENCE, "amr", "libopencore_amrnb", 8_000)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.parametrize("said", [True, False])
def test_every_format(desk: Desk, form: str, rate: int, content: Any, said: bool) -> None:
    declared = {"media_format": form, "media_sample_rate_hertz": rate} if said else {}
    name = desk.start(content(), **declared)
    job = desk.told(name)
    assert (job.transcription_job_status, job.failure_reason) == ("COMPLETED", None)
    assert (job.media_format, job.media_sample_rate_hertz) == (form, rate)
    transcript = json.loads(fetched(job.transcript.transcript_file_uri))["results"]["transcripts"][0]["transcript"]
    assert transcript == "zero one two. three five, four"


def test_alternatives(desk: Desk) -> None:
    results = desk.heard(wav(SENTENCE), settings={"show_alternatives": True, "max_alternatives": 3})
    first, second = results["segments"]
    assert [one["transcript"] for one in first["alternatives"]] == [
        "zero one two.",
        "one two. three",
        "two. three four",
    ]
    assert (first["start_time"], first["end_time"]) == ("0.0", "1.4")
    assert first["alternatives"][1]["items"][0] == {
        "type": "pronunciation", "confidence": "0.1", "content": "one", "start_time": "0.0", "end_time": "0.4",
    }  # fmt: skip
    assert len(second["alternatives"]) == 3


def test_speakers(desk: Desk) -> None:
    import numpy as np

    parts = [spoken("one", "two."), spoken("three", "four", loud=0.1), spoken("zero")]
    results = desk.heard(wav(np.concatenate(parts)), settings={"show_speaker_labels": True, "max_speaker_labels": 2})
    labels = [item["speaker_label"] for item in results["items"]]
    assert labels == ["spk_0", "spk_0", "spk_0", "spk_1", "spk_1", "spk_0"]
    told = results["speaker_labels"]
    assert (told["speakers"], told["channel_label"]) == (2, "ch_0")
    assert [(one["speaker_label"], one["start_time"], one["end_time"]) for one in told["segments"]] == [
        ("spk_0", "0.0", "0.9"), ("spk_1", "1.0", "1.9"), ("spk_0", "2.0", "2.4"),
    ]  # fmt: skip
    assert told["segments"][1]["items"] == [
        {"start_time": "1.0", "end_time": "1.4", "speaker_label": "spk_1"},
        {"start_time": "1.5", "end_time": "1.9", "speaker_label": "spk_1"},
    ]
    assert [(one["speaker_label"], one["items"]) for one in results["audio_segments"]] == [
        ("spk_0", [0, 1, 2]), ("spk_1", [3, 4]), ("spk_0", [5]),
    ]  # fmt: skip


def test_channels(desk: Desk) -> None:
    left, right = spoken("one", "two.", "", "", ""), spoken("", "", "", "three", "four")
    results = desk.heard(wav(left, right), settings={"channel_identification": True})
    assert results["transcripts"][0]["transcript"] == "one two. three four"
    told = results["channel_labels"]
    assert told["number_of_channels"] == 2
    contents = [
        (one["channel_label"], [item["alternatives"][0]["content"] for item in one["items"]])
        for one in told["channels"]
    ]
    assert contents == [("ch_0", ["one", "two", "."]), ("ch_1", ["three", "four"])]
    assert [item["channel_label"] for item in results["items"]] == ["ch_0"] * 3 + ["ch_1"] * 2
    together = desk.heard(wav(left, right))
    assert together["transcripts"][0]["transcript"] == "one two. three four"
    assert "channel_labels" not in together


def test_interleaved_channels_are_told_in_the_order_in_which_they_begin(desk: Desk) -> None:
    left, right = spoken("one", "two.", "", "", "four"), spoken("", "", "three", "com.", "")
    results = desk.heard(wav(left, right), settings={"channel_identification": True})
    assert results["transcripts"][0]["transcript"] == "one two. three com. four"
    assert [one["channel_label"] for one in results["audio_segments"]] == ["ch_0", "ch_1", "ch_0"]


def test_the_language_is_identified(desk: Desk) -> None:
    media = wav(spoken("hola", "one"))
    name = desk.start(media, identify_language=True)
    job = desk.told(name)
    assert (job.language_code, job.identify_language) == ("es-US", True)
    assert job.identified_language_score == pytest.approx(0.8)
    results = json.loads(fetched(job.transcript.transcript_file_uri))["results"]
    assert results["language_code"] == "es-US"
    assert results["language_identification"][:2] == [
        {"score": "0.8", "code": "es-US"},
        {"score": "0.15", "code": "en-US"},
    ]
    options = {"identify_language": True, "language_options": ["en-GB", "de-DE"]}
    limited = desk.told(desk.start(media, **options))
    assert limited.language_code == "en-GB"
    assert limited.identified_language_score == pytest.approx(0.75)
    (summary, _) = desk.client.list_transcription_jobs().transcription_job_summaries
    assert (summary.identify_language, summary.language_code) == (True, "en-GB")


def test_silence_is_an_empty_transcript_and_no_language(desk: Desk) -> None:
    silent = wav(spoken("", ""))
    labels = {"show_speaker_labels": True, "max_speaker_labels": 2}
    results = desk.heard(silent, settings=labels, subtitles={"formats": ["srt", "vtt"]})
    assert results["transcripts"] == [{"transcript": ""}]
    assert (results["items"], results["audio_segments"]) == ([], [])
    assert results["speaker_labels"] == {"segments": [], "channel_label": "ch_0", "speakers": 0}
    assert desk.failure(silent, identify_language=True).startswith("Your audio file must have a speech segment")


def test_where_the_output_goes(desk: Desk) -> None:
    media = wav(SENTENCE)
    places = {
        "a": ({"output_bucket_name": "out"}, "a.json"),
        "b": ({"output_bucket_name": "out", "output_key": "deep/er/"}, "deep/er/b.json"),
        "c": ({"output_bucket_name": "out", "output_key": "named.json"}, "named.json"),
        "d": ({"output_bucket_name": "out", "output_key": "plain"}, "plain/d.json"),
    }
    for name, (members, key) in places.items():
        desk.start(media, transcription_job_name=name, subtitles={"formats": ["srt"]}, **members)
        job = desk.told(name)
        url = httpx.URL(job.transcript.transcript_file_uri)
        assert url.path == f"/out/{key}"
        assert json.loads(fetched(str(url)))["jobName"] == name
        (subtitles,) = job.subtitles.subtitle_file_uris
        assert httpx.URL(subtitles).path == f"/out/{key.removesuffix('.json')}.srt"
        assert fetched(subtitles).startswith("0\n00:00:00,000 -->")
    assert [info.key for info in desk.objects.list("out")] == [
        "a.json", "a.srt", "deep/er/b.json", "deep/er/b.srt", "named.json", "named.srt",
        "plain/d.json", "plain/d.srt",
    ]  # fmt: skip
    desk.start(media, transcription_job_name="own")
    kinds = {
        one.transcription_job_name: one.output_location_type
        for one in desk.client.list_transcription_jobs().transcription_job_summaries
    }
    assert kinds == dict.fromkeys("abcd", "CUSTOMER_BUCKET") | {"own": "SERVICE_BUCKET"}


def test_deleting_a_job_takes_what_the_service_kept(desk: Desk) -> None:
    media = wav(SENTENCE)
    desk.start(media, transcription_job_name="own")
    desk.start(media, transcription_job_name="mine", output_bucket_name="out")
    url = desk.told("own").transcript.transcript_file_uri
    for name in ("own", "mine"):
        desk.client.delete_transcription_job(transcription_job_name=name)
    assert httpx.get(url, trust_env=False).status_code == 403
    assert [info.key for info in desk.objects.list("out")] == ["mine.json"]
    with pytest.raises(desk.client.errors.BadRequestException, match="requested job couldn't be found"):
        desk.told("own")


def test_lists_of_jobs(desk: Desk) -> None:
    media = desk.put("x.wav", wav(SENTENCE))
    broken = desk.put("broken.wav", b"RIFF1234WAVEfmt ")
    names = [desk.start(media if number % 2 else broken, transcription_job_name=f"Job-{number}") for number in range(5)]
    listed = [one.transcription_job_name for one in desk.client.list_transcription_jobs.items(max_results=2)]
    assert listed == names[::-1]
    desk.start(media, transcription_job_name="sixth")
    first = desk.client.list_transcription_jobs()
    assert (len(first.transcription_job_summaries), bool(first.next_token)) == (5, True)
    desk.client.delete_transcription_job(transcription_job_name="sixth")
    failed = desk.client.list_transcription_jobs(status="FAILED")
    assert failed.status == "FAILED"
    assert [one.transcription_job_name for one in failed.transcription_job_summaries] == ["Job-4", "Job-2", "Job-0"]
    assert all("isn't valid" in one.failure_reason for one in failed.transcription_job_summaries)
    found = desk.client.list_transcription_jobs(job_name_contains="OB-3").transcription_job_summaries
    assert [one.transcription_job_name for one in found] == ["Job-3"]
    with pytest.raises(desk.client.errors.BadRequestException, match="NextToken"):
        desk.client.list_transcription_jobs(next_token="nonsense")


def test_the_urls_of_s3_name_the_recording_too(desk: Desk) -> None:
    desk.put("a b.wav", wav(SENTENCE))
    for uri in (
        "https://s3.us-east-1.amazonaws.com/talks/a%20b.wav",
        "https://s3-us-east-1.amazonaws.com/talks/a%20b.wav",
        "https://s3.amazonaws.com/talks/a%20b.wav",
        "https://talks.s3.us-east-1.amazonaws.com/a%20b.wav",
    ):
        assert desk.text(uri).startswith("zero one")


def test_a_name_is_used_once(desk: Desk) -> None:
    desk.start(wav(SENTENCE), transcription_job_name="twice")
    with pytest.raises(desk.client.errors.ConflictException, match="requested job name already exists"):
        desk.start(wav(SENTENCE), transcription_job_name="twice")


def test_deferred_jobs_are_queued(desk: Desk) -> None:
    role = "arn:aws:iam::000000000000:role/any"
    answer = desk.client.start_transcription_job(
        transcription_job_name="later",
        language_code="en-US",
        media={"media_file_uri": desk.put("x.wav", wav(SENTENCE))},
        job_execution_settings={"allow_deferred_execution": True, "data_access_role_arn": role},
    )
    assert answer.transcription_job.transcription_job_status == "QUEUED"
    assert answer.transcription_job.start_time is None
    assert desk.told("later").job_execution_settings.data_access_role_arn == role


def test_hints_come_from_the_vocabulary_of_the_language(desk: Desk) -> None:
    for name, code, phrase in (("en", "en-US", "Los-Angeles"), ("es", "es-US", "Buenos-Aires")):
        desk.client.create_vocabulary(vocabulary_name=name, language_code=code, phrases=[phrase])
    settings = {"en-US": {"vocabulary_name": "en"}, "es-US": {"vocabulary_name": "es"}}
    options = {"language_options": ["en-US", "es-US"], "language_id_settings": settings}
    Tones.hints.clear()
    desk.text(wav(spoken("hola")), identify_language=True, **options)
    desk.text(wav(spoken("one")), identify_language=True, **options)
    desk.text(wav(spoken("one")))
    assert Tones.hints == [["Buenos Aires"], ["Los Angeles"], []]


def test_words_of_another_language_are_not_applied_where_it_is_identified(desk: Desk) -> None:
    desk.client.create_vocabulary(vocabulary_name="es", language_code="es-US", phrases=["Buenos-Aires"])
    desk.client.create_vocabulary_filter(vocabulary_filter_name="es", language_code="es-US", words=["one", "hola"])
    named = {"vocabulary_name": "es", "vocabulary_filter_name": "es"}
    options = {
        "identify_language": True,
        "language_options": ["en-US", "es-US"],
        "language_id_settings": {"en-US": named, "es-US": named},
    }
    Tones.hints.clear()
    assert desk.text(wav(spoken("one")), **options) == "one"
    assert desk.text(wav(spoken("hola")), **options) == "***"
    assert Tones.hints == [[], ["Buenos Aires"]]


def _word(number: int, content: str, start: str, end: str, confidence: str) -> dict[str, Any]:
    heard = {"confidence": confidence, "content": content}
    return {"id": number, "type": "pronunciation", "alternatives": [heard], "start_time": start, "end_time": end}
