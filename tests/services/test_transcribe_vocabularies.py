"""Transcribe's vocabularies and vocabulary filters, tags, and subtitles. The words are tones."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
import srt
import webvtt

from helpers.tone_speech import Desk, Tones, fetched, spoken, wav

TALK = wav(spoken("zero", "Amazon", "dot", "com.", "", "one", "two."))
TABLE = "Phrase\tSoundsLike\tIPA\tDisplayAs\nAmazon-dot-com\t\t\tAmazon.com\nzero\t\t\tZERO\n"
ARN = "arn:aws:transcribe:us-east-1:000000000000:{}/{}"


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk() as desk:
        yield desk


def test_a_vocabulary_shows_words_as_the_customer_wrote_them(desk: Desk) -> None:
    desk.objects.write("talks", "v.txt", TABLE.encode())
    made = desk.client.create_vocabulary(
        vocabulary_name="terms", language_code="en-US", vocabulary_file_uri="s3://talks/v.txt"
    )
    assert (made.vocabulary_name, made.vocabulary_state, made.failure_reason) == ("terms", "PENDING", None)
    told = desk.client.get_vocabulary(vocabulary_name="terms")
    assert (told.vocabulary_state, told.language_code) == ("READY", "en-US")
    assert fetched(told.download_uri) == TABLE
    Tones.hints.clear()
    results = desk.heard(TALK, settings={"vocabulary_name": "terms"})
    assert Tones.hints == [["Amazon.com", "ZERO"]]
    assert results["transcripts"][0]["transcript"] == "ZERO Amazon.com. one two."
    site = results["items"][1]
    assert (site["start_time"], site["end_time"]) == ("0.5", "1.9")
    assert site["alternatives"] == [{"confidence": "0.55", "content": "Amazon.com"}]


def test_phrases_and_changes(desk: Desk) -> None:
    desk.client.create_vocabulary(vocabulary_name="v", language_code="en-US", phrases=["AMAZON-dot", "U.S."])
    assert desk.text(TALK, settings={"vocabulary_name": "v"}) == "zero AMAZON dot com. one two."
    first = desk.client.get_vocabulary(vocabulary_name="v").last_modified_time
    changed = desk.client.update_vocabulary(vocabulary_name="v", language_code="en-US", phrases=["ONE"])
    assert changed.vocabulary_state == "PENDING"
    told = desk.client.get_vocabulary(vocabulary_name="v")
    assert (told.vocabulary_state, told.last_modified_time >= first) == ("READY", True)
    assert desk.text(TALK, settings={"vocabulary_name": "v"}) == "zero Amazon dot com. ONE two."
    desk.client.delete_vocabulary(vocabulary_name="v")
    with pytest.raises(desk.client.errors.NotFoundException, match="requested vocabulary couldn't be found"):
        desk.client.get_vocabulary(vocabulary_name="v")
    with pytest.raises(desk.client.errors.BadRequestException, match="requested vocabulary couldn't be found"):
        desk.client.delete_vocabulary(vocabulary_name="v")
    with pytest.raises(desk.client.errors.BadRequestException, match="requested vocabulary couldn't be found"):
        desk.start(TALK, settings={"vocabulary_name": "v"})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"Phrase\tDisplayAs\nx\ty\n", "must name the columns"),
        (TABLE.replace("\n", "\r\n").encode(), "CRLF"),
        (b"Phrase\tSoundsLike\tIPA\tDisplayAs\n", "no row"),
        (b"Phrase\tSoundsLike\tIPA\tDisplayAs\n\t\t\tx\n", "row 2 has no phrase"),
        (b"Phrase\tSoundsLike\tIPA\tDisplayAs\nx\t\n", "row 2 has 2 columns"),
        (b"Phrase\tSoundsLike\tIPA\tDisplayAs\nLos Angeles\t\t\t\n", "a space"),
        (b"one\ntwo-2\n", "a digit"),
        (b"x" * 256, "256 characters"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"a\n" * 30_000, "more than 51200 bytes"),
    ],
)
def test_vocabularies_that_are_none_fail_with_a_reason(desk: Desk, content: bytes, reason: str) -> None:
    desk.objects.write("talks", "v.txt", content)
    desk.client.create_vocabulary(vocabulary_name="bad", language_code="en-US", vocabulary_file_uri="s3://talks/v.txt")
    told = desk.client.get_vocabulary(vocabulary_name="bad")
    assert told.vocabulary_state == "FAILED"
    assert reason in told.failure_reason
    assert told.download_uri is None
    with pytest.raises(desk.client.errors.BadRequestException, match="isn't ready"):
        desk.start(TALK, settings={"vocabulary_name": "bad"})
    desk.client.update_vocabulary(vocabulary_name="bad", language_code="en-US", phrases=["fine"])
    mended = desk.client.get_vocabulary(vocabulary_name="bad")
    assert (mended.vocabulary_state, mended.failure_reason) == ("READY", None)


def test_lists_of_vocabularies(desk: Desk) -> None:
    for name in ("b-one", "A-one", "c-two"):
        desk.client.create_vocabulary(vocabulary_name=name, language_code="en-US", phrases=["x"])
    assert [one.vocabulary_name for one in desk.client.list_vocabularies.items(max_results=1)] == [
        "A-one", "b-one", "c-two",
    ]  # fmt: skip
    found = desk.client.list_vocabularies(name_contains="ONE", state_equals="READY")
    assert ([one.vocabulary_name for one in found.vocabularies], found.status) == (["A-one", "b-one"], "READY")
    assert desk.client.list_vocabularies(state_equals="FAILED").vocabularies == []


@pytest.mark.parametrize(
    ("method", "text", "contents"),
    [
        ("mask", "*** Amazon dot com. one ***.", ["***", "***"]),
        ("remove", "Amazon dot com. one.", []),
        ("tag", "zero Amazon dot com. one two.", ["zero", "two"]),
    ],
)
def test_filters(desk: Desk, method: str, text: str, contents: list[str]) -> None:
    desk.client.create_vocabulary_filter(vocabulary_filter_name="f", language_code="en-US", words=["ZERO", "two", "am"])
    settings = {"vocabulary_filter_name": "f", "vocabulary_filter_method": method}
    settings |= {"show_alternatives": True, "max_alternatives": 2}
    results = desk.heard(TALK, settings=settings)
    assert results["transcripts"][0]["transcript"] == text
    items = [item for item in results["items"] if item["type"] == "pronunciation"]
    if method == "tag":
        marked = [item["alternatives"][0]["content"] for item in items if item["vocabularyFilterMatch"]]
        assert marked == contents
    else:
        assert not any("vocabularyFilterMatch" in item for item in items)
    spoken_ = results["segments"][0]["alternatives"][1]["transcript"]
    assert spoken_ == "one dot com. hola"  # another reading: nothing of it is filtered


def test_filters_of_files_and_changes(desk: Desk) -> None:
    uri = desk.put("words.txt", b"zero\nTWO\n")
    made = desk.client.create_vocabulary_filter(
        vocabulary_filter_name="f", language_code="en-US", vocabulary_filter_file_uri=uri
    )
    assert made.vocabulary_filter_name == "f"
    told = desk.client.get_vocabulary_filter(vocabulary_filter_name="f")
    assert fetched(told.download_uri) == "zero\nTWO\n"
    settings = {"vocabulary_filter_name": "f", "vocabulary_filter_method": "mask"}
    assert desk.text(TALK, settings=settings) == "*** Amazon dot com. one ***."
    desk.client.update_vocabulary_filter(vocabulary_filter_name="f", words=["one"])
    assert desk.text(TALK, settings=settings) == "zero Amazon dot com. *** two."
    (listed,) = desk.client.list_vocabulary_filters(name_contains="F").vocabulary_filters
    assert (listed.vocabulary_filter_name, listed.language_code) == ("f", "en-US")
    desk.client.delete_vocabulary_filter(vocabulary_filter_name="f")
    with pytest.raises(desk.client.errors.NotFoundException):
        desk.client.get_vocabulary_filter(vocabulary_filter_name="f")


@pytest.mark.parametrize("words", [["two words"], [" "], ["x" * 250] * 300])
def test_filters_that_are_none_are_refused(desk: Desk, words: list[str]) -> None:
    with pytest.raises(desk.client.errors.BadRequestException, match="vocabulary filter that you provided isn't valid"):
        desk.client.create_vocabulary_filter(vocabulary_filter_name="f", language_code="en-US", words=words)


def test_words_of_another_language_are_refused(desk: Desk) -> None:
    desk.client.create_vocabulary(vocabulary_name="v", language_code="es-US", phrases=["hola"])
    desk.client.create_vocabulary_filter(vocabulary_filter_name="f", language_code="es-US", words=["hola"])
    for settings in (
        {"vocabulary_name": "v"},
        {"vocabulary_filter_name": "f", "vocabulary_filter_method": "mask"},
    ):
        with pytest.raises(desk.client.errors.BadRequestException, match="doesn't match"):
            desk.start(TALK, settings=settings)


def test_subtitles_that_strict_readers_read(desk: Desk) -> None:
    words = [
        "zero",
        "one",
        "two.",
        "three",
        "four",
        "hola",
        "Amazon",
        "com.",
        "",
        "",
        "",
        "zero",
        *["one"] * 40,
        "two.",
    ]
    subtitles = {"formats": ["srt", "vtt", "srt"], "output_start_index": 1}
    job = desk.told(desk.start(wav(spoken(*words)), subtitles=subtitles))
    assert (job.subtitles.formats, job.subtitles.output_start_index) == (["srt", "vtt"], 1)
    subrip, web = map(fetched, job.subtitles.subtitle_file_uris)
    cues = list(srt.parse(subrip, ignore_errors=False))
    assert [cue.index for cue in cues] == list(range(1, len(cues) + 1))
    assert [(cue.start.total_seconds(), cue.end.total_seconds(), cue.content) for cue in cues[:2]] == [
        (0.0, 1.4, "zero one two."),
        (1.5, 3.9, "three four hola Amazon com."),
    ]
    assert cues[2].start.total_seconds() == 5.5
    assert all(len(line) <= 42 for cue in cues for line in cue.content.splitlines())
    assert all(len(cue.content.splitlines()) <= 2 and (cue.end - cue.start).total_seconds() <= 7 for cue in cues)
    assert " ".join(cue.content.replace("\n", " ") for cue in cues).split() == [word for word in words if word]
    captions = webvtt.from_buffer(io.StringIO(web)).captions
    assert [(one.start_in_seconds, one.text) for one in captions] == [
        (int(cue.start.total_seconds()), cue.content) for cue in cues
    ]


def test_subtitles_are_filtered_and_counted_from_zero(desk: Desk) -> None:
    desk.client.create_vocabulary_filter(vocabulary_filter_name="f", language_code="en-US", words=["one"])
    filters = {"vocabulary_filter_name": "f", "vocabulary_filter_method": "mask"}
    job = desk.told(desk.start(TALK, settings=filters, subtitles={"formats": ["srt"]}))
    cues = list(srt.parse(fetched(job.subtitles.subtitle_file_uris[0])))
    assert [(cue.index, cue.content) for cue in cues] == [(0, "zero Amazon dot com."), (1, "*** two.")]


def test_a_cue_holds_one_voice(desk: Desk) -> None:
    import numpy as np

    talk = np.concatenate([spoken("zero", "one"), spoken("three", "four", loud=0.1)])
    settings = {"show_speaker_labels": True, "max_speaker_labels": 2}
    job = desk.told(desk.start(wav(talk), settings=settings, subtitles={"formats": ["vtt"]}))
    captions = webvtt.from_buffer(io.StringIO(fetched(job.subtitles.subtitle_file_uris[0]))).captions
    assert [one.text for one in captions] == ["zero one", "three four"]


def test_tags_of_everything(desk: Desk) -> None:
    tags: list[dict[str, Any]] = [{"key": "team", "value": "a"}]
    desk.start(TALK, transcription_job_name="j", tags=tags)
    desk.client.create_vocabulary(vocabulary_name="v", language_code="en-US", phrases=["x"], tags=tags)
    desk.client.create_vocabulary_filter(vocabulary_filter_name="f", language_code="en-US", words=["x"], tags=tags)
    for kind, name in (("transcription-job", "j"), ("vocabulary", "v"), ("vocabulary-filter", "f")):
        arn = ARN.format(kind, name)
        desk.client.tag_resource(resource_arn=arn, tags=[{"key": "k", "value": "b"}])
        told = desk.client.list_tags_for_resource(resource_arn=arn)
        assert (told.resource_arn, {tag.key: tag.value for tag in told.tags}) == (arn, {"team": "a", "k": "b"})
        desk.client.untag_resource(resource_arn=arn, tag_keys=["team"])
        (left,) = desk.client.list_tags_for_resource(resource_arn=arn).tags
        assert left.key == "k"
    with pytest.raises(desk.client.errors.NotFoundException):
        desk.client.list_tags_for_resource(resource_arn=ARN.format("vocabulary", "none"))
