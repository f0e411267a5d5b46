"""Polly through the facade, in beeps: formats, voices, speech marks, refusals."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from typing import Any

import av
import boto3
import numpy as np
import pytest

import aikit
from aikit.errors import ServiceError, UnsupportedLocally
from aikit_fakes.backend import Local
from aikit_fakes.engines.grapheme_to_phoneme import text_normalization
from aikit_fakes.services.polly import speech_script
from helpers.beep_speech import Beeps, Booth
from helpers.botocore_versions import needs
from helpers.server_process import serving

LAMB = "Mary had a little lamb. Its fleece was white!"

NEW_FORMATS = needs("polly.start_speech_synthesis_stream")
"""They came to botocore's model after its oldest version that is supported, as this operation did."""


@pytest.fixture
def booth() -> Iterator[Booth]:
    with Booth() as booth:
        yield booth


@pytest.mark.parametrize(
    ("form", "asked", "rate", "content_type"),
    [
        ("mp3", None, 22_050, "audio/mpeg"),
        ("mp3", "8000", 8_000, "audio/mpeg"),
        ("mp3", "48000", 48_000, "audio/mpeg"),
        ("ogg_vorbis", None, 22_050, "audio/ogg"),
        ("ogg_vorbis", "16000", 16_000, "audio/ogg"),
        ("ogg_opus", None, 48_000, "audio/ogg"),
        ("pcm", None, 16_000, "audio/pcm"),
        ("pcm", "8000", 8_000, "audio/pcm"),
        pytest.param("mulaw", None, 8_000, "audio/mulaw", marks=NEW_FORMATS),
        pytest.param("alaw", None, 8_000, "audio/alaw", marks=NEW_FORMATS),
    ],
)
def test_every_format_decodes_elsewhere(
    booth: Booth, form: str, asked: str | None, rate: int, content_type: str
) -> None:
    given = booth.members("hello there", output_format=form, **({"sample_rate": asked} if asked else {}))
    answer = booth.client.synthesize_speech(**given)
    assert (answer.content_type, answer.request_characters) == (content_type, 11)
    content = answer.audio_stream.read()
    assert booth.said("hello there", **{"output_format": form, **({"sample_rate": asked} if asked else {})}) == content
    raw = {"pcm": "s16le", "mulaw": "mulaw", "alaw": "alaw"}.get(form)
    options = {"sample_rate": str(rate)} if raw else {}
    with av.open(io.BytesIO(content), format=raw, options=options) as file:
        stream = file.streams.audio[0]
        assert (stream.rate, stream.channels) == (rate, 1)
        samples = np.concatenate([frame.to_ndarray().ravel().astype(float) for frame in file.decode(stream)])
    # ten letters; an encoder may round up to frames
    assert 1.0 <= len(samples) / rate < 1.2
    spectrum = np.abs(np.fft.rfft(samples[rate // 4 : rate // 4 + rate // 2]))
    assert np.argmax(spectrum) * 2 == pytest.approx(440, abs=4)


def test_the_rate_follows_the_engine(booth: Booth) -> None:
    content = booth.said("hello", output_format="mp3", engine="neural")
    with av.open(io.BytesIO(content)) as file:
        assert file.streams.audio[0].rate == 24_000


def test_sound_comes_as_it_is_made(booth: Booth) -> None:
    with booth.client.synthesize_speech(**booth.members("One two. " * 10)).audio_stream as stream:
        assert Beeps.asked == []
        assert stream.read(100)
        assert len(Beeps.asked) == 1
        assert stream.read(10_000_000)
        assert len(Beeps.asked) <= 2
    assert stream.read() == b""


def test_voices(booth: Booth) -> None:
    voices = booth.client.describe_voices().voices
    assert [(one.id, one.language_code, one.gender) for one in voices if one.id in ("Joanna", "Brian")] == [
        ("Joanna", "en-US", "Female"),
        ("Brian", "en-GB", "Male"),
    ]
    assert {one.language_name for one in voices} == {"US English", "British English"}
    british = booth.client.describe_voices(language_code="en-GB", include_additional_language_codes=True).voices
    assert {one.id for one in british} == {"Amy", "Arthur", "Brian", "Emma"}
    assert {one.id for one in booth.client.describe_voices(engine="long-form").voices} == {
        "Danielle",
        "Gregory",
        "Ruth",
    }
    assert booth.client.describe_voices(language_code="de-DE").voices == []
    assert len(list(booth.client.describe_voices.items())) == len(voices)
    with pytest.raises(booth.client.errors.InvalidNextTokenException):
        booth.client.describe_voices(next_token="more")


def test_marks_of_a_text(booth: Booth) -> None:
    marks = booth.marks(LAMB, "sentence", "word", "viseme")
    assert [mark for mark in marks if mark["type"] == "sentence"] == [
        {"time": 0, "type": "sentence", "start": 0, "end": 23, "value": "Mary had a little lamb."},
        {"time": 1800, "type": "sentence", "start": 24, "end": 45, "value": "Its fleece was white!"},
    ]
    words = [mark for mark in marks if mark["type"] == "word"]
    assert [word["value"] for word in words] == "Mary had a little lamb Its fleece was white".split()
    assert words[3] == {"time": 800, "type": "word", "start": 11, "end": 17, "value": "little"}
    assert [mark["time"] for mark in marks] == sorted(mark["time"] for mark in marks)
    assert {mark["value"] for mark in marks if mark["type"] == "viseme"} == {"p", "sil"}
    assert marks[-1]["time"] <= booth.seconds(LAMB) * 1000


def test_marks_count_bytes(booth: Booth) -> None:
    text = "Café “Zoë” 😀 über."
    marks = booth.marks(text, "word", "sentence")
    source = text.encode()
    assert [source[mark["start"] : mark["end"]].decode() for mark in marks] == [mark["value"] for mark in marks]
    assert [mark["value"] for mark in marks] == [text, "Café", "Zoë", "über"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Dr. Smith met J. R. Tolkien at 5 p.m. in St. Ives. Then he left.", 2),
        ("Oh no. Then the Inc. left.", 2),
        ("One.\n\nTwo", 2),
        ("One\ntwo", 1),
        ('"Why?" she asked. (No answer.) Hm…', 3),
        ("word " * 450, 3),
        ("", 0),
        (" \n\n ", 0),
    ],
)
def test_sentences(booth: Booth, text: str, sentences: int) -> None:
    assert len(booth.marks(text, "sentence")) == sentences


@pytest.mark.parametrize(
    "text", ["", "  \n", "...", "<speak></speak>", "<speak><p/><mark name='a'/></speak>", "<speak><p> </p></speak>"]
)
def test_nothing_to_say_is_silence(booth: Booth, text: str) -> None:
    said = booth.said(text)
    assert 0.1 <= len(said) / 32_000 < 1
    assert not any(said)


def code_of(booth: Booth, **members: Any) -> tuple[str, str]:
    with pytest.raises(ServiceError) as caught:
        booth.client.synthesize_speech(**{**booth.members("Hello"), **members})
    return caught.value.code, caught.value.message


def test_refusals(booth: Booth) -> None:
    assert code_of(booth, engine="long-form") == (
        "ValidationException",
        "This voice does not support the selected engine: long-form",
    )
    assert code_of(booth, voice_id="Ruth")[0] == "ValidationException"  # standard is the default
    assert code_of(booth, language_code="en-GB")[0] == "LanguageNotSupportedException"
    assert code_of(booth, text="a" * 3001) == ("TextLengthExceededException", "Maximum text length has been exceeded")
    long = "<speak>" + "<mark name='m'/>" * 400 + "Hi</speak>"
    assert code_of(booth, text=long, text_type="ssml")[0] == "TextLengthExceededException"
    for form, rate in (("pcm", "24000"), ("ogg_opus", "8000"), ("mp3", "8"), ("mp3", "x")):
        assert code_of(booth, output_format=form, sample_rate=rate)[0] == "InvalidSampleRateException"
    assert code_of(booth, speech_mark_types=["word"])[0] == "MarksNotSupportedForFormatException"
    marks = {"output_format": "json", "speech_mark_types": ["ssml"]}
    assert code_of(booth, **marks)[0] == "SsmlMarksNotSupportedForTextTypeException"
    assert code_of(booth, output_format="json")[0] == "ValidationException"
    assert (
        code_of(booth, **{**marks, "speech_mark_types": ["word"]}, engine="generative")[0]
        == "EngineNotSupportedException"
    )
    assert code_of(booth, lexicon_names=["mine"]) == ("LexiconNotFoundException", "Lexicon not found: mine")
    assert code_of(booth, voice_id="Nobody")[0] == "ValidationException"
    assert code_of(booth, text="\ud800")[0] == "ValidationException"
    with pytest.raises(UnsupportedLocally, match="Joanna"):
        booth.client.synthesize_speech(**booth.members("Hallo", voice_id="Marlene"))
    assert Beeps.asked == []


def test_what_is_cut_off_after_ten_minutes(booth: Booth) -> None:
    text = "<speak>" + "<break time='10s'/>One<mark name='m'/>" * 65 + "</speak>"
    assert booth.seconds(text) == pytest.approx(600, abs=0.01)
    marks = booth.marks(text, "ssml")
    assert 57 <= len(marks) <= 60
    assert marks[-1]["time"] <= 600_000


@pytest.mark.parametrize("piece", ["1", "a.", "$0", ".", "1,111", "-", "' ", ". ", '."', "\n", "\n ", "Mr. ", "½"])
def test_no_text_takes_long_to_read(booth: Booth, piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    began = time.process_time()
    sentences = list(speech_script.plain(text).sentences())
    for sentence in sentences[:2000]:
        for run in sentence.items:
            if isinstance(run, speech_script.Run):
                list(text_normalization.read(run.text))
    assert time.process_time() - began < 5


def test_what_an_engine_cannot_do_is_refused() -> None:
    with Booth("Mute") as booth:
        assert booth.seconds("Hello") == pytest.approx(0.5)
        with pytest.raises(UnsupportedLocally, match="does not tell when"):
            booth.marks("Hello", "word")
        with pytest.raises(UnsupportedLocally, match="takes text"):
            booth.said("<speak><phoneme alphabet='ipa' ph='a'>a</phoneme></speak>")


def test_an_installed_boto3_hears_the_same(booth: Booth) -> None:
    local = Local({"polly.text_to_speech": "python:helpers.beep_speech:Beeps"}, state="memory")
    with aikit.install(local):
        answer = boto3.client("polly", region_name="us-east-1").synthesize_speech(
            Text=LAMB, VoiceId="Amy", OutputFormat="ogg_vorbis"
        )
        assert (answer["ContentType"], answer["RequestCharacters"]) == ("audio/ogg", len(LAMB))
        assert answer["AudioStream"].read() == booth.said(LAMB, voice_id="Amy", output_format="ogg_vorbis")
    local.close()


@pytest.mark.slow
def test_over_http(booth: Booth) -> None:
    beeps = {"AIKIT_ENGINES_POLLY_TEXT_TO_SPEECH": "python:helpers.beep_speech:Beeps"}
    with serving("--backend", "local", "--state", "memory", environment=beeps) as server:
        client = boto3.client(
            "polly",
            region_name="us-east-1",
            endpoint_url=server.url,
            aws_access_key_id="1" * 12,
            aws_secret_access_key="x",
        )
        answer = client.synthesize_speech(Text=LAMB, VoiceId="Emma", OutputFormat="mp3")
        assert answer["AudioStream"].read() == booth.said(LAMB, voice_id="Emma", output_format="mp3")
        with pytest.raises(client.exceptions.InvalidSsmlException):
            client.synthesize_speech(Text="<speak>", TextType="ssml", VoiceId="Emma", OutputFormat="mp3")
