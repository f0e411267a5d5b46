"""The embedded voices: sound, and the times of words and sounds."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jiwer
import numpy as np
import pytest

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.engines.registry import Engines
from aikit_fakes.engines.text_to_speech import Part, Speech, TextToSpeech
from aikit_fakes.services.polly.voices import VOICES
from helpers.recordings import plain

pytestmark = pytest.mark.network
PHRASE = [Part("The fee is $5, "), Part("pecan", ipa="pɪˈkɑːn"), Part(" pie!")]


@pytest.fixture(scope="module")
def engine() -> TextToSpeech:
    found: TextToSpeech = Engines({}).get("polly.text_to_speech")
    return found


@pytest.fixture(scope="module")
def said(engine: TextToSpeech) -> Speech:
    return engine.synthesize(PHRASE, "af_heart")


def test_words_and_their_times(engine: TextToSpeech, said: Speech) -> None:
    spelt = [(word.part, PHRASE[word.part].text[word.begin : word.end]) for word in said.words]
    assert spelt == [(0, "The"), (0, "fee"), (0, "is"), (0, "$5"), (1, "pecan"), (2, "pie")]
    assert [sound.ipa for sound in said.words[4].sounds] == ["p", "ɪ", "k", "ɑ", "n"]
    times = [time for word in said.words for time in (word.start, word.stop)]
    assert times == sorted(times)
    assert times[0] > 0
    assert times[-1] <= len(said.samples) / engine.rate
    for word in said.words:
        assert word.start == word.sounds[0].start <= word.sounds[-1].start < word.stop
    # it is loud where words are, and still before the first
    assert said.samples.dtype == np.float32
    assert np.abs(said.samples).max() <= 1
    loud = np.abs(said.samples)
    assert loud[: round((times[0] - 0.1) * engine.rate)].max() < 0.05 < loud.max()


def test_the_same_again_from_several_threads(engine: TextToSpeech, said: Speech) -> None:
    with ThreadPoolExecutor(3) as pool:
        for other in pool.map(lambda _: engine.synthesize(PHRASE, "af_heart"), range(3)):
            assert other.words == said.words
            assert np.array_equal(other.samples, said.samples)


def test_speed(engine: TextToSpeech) -> None:
    slow, fast = (engine.synthesize([Part("Hello there")], "bm_george", speed=speed).samples for speed in (0.5, 2.0))
    assert 2.5 < len(slow) / len(fast) < 6


def test_every_voice_of_polly_is_there(engine: TextToSpeech) -> None:
    assert {voice.engine_voice for voice in VOICES.values()} == engine.voices
    assert all((voice.language == "en-GB") == voice.engine_voice.startswith("b") for voice in VOICES.values())
    assert all((voice.gender == "Male") == (voice.engine_voice[1] == "m") for voice in VOICES.values())
    with pytest.raises(ValueError, match="af_heart"):
        engine.synthesize([Part("Hi")], "nobody")


def test_pitch_of_women_and_men(engine: TextToSpeech) -> None:
    def pitch(voice: str) -> float:
        samples = engine.synthesize([Part("Oh, are we all alone now?")], voice).samples
        found = []
        for start in range(0, len(samples) - 1200, 1200):
            frame = samples[start : start + 1200]
            echo = np.correlate(frame, frame, "full")[1200 - 1 :]
            lag = 60 + int(echo[60:400].argmax())
            if echo[0] > 1 and echo[lag] > 0.5 * echo[0]:
                found.append(engine.rate / lag)
        return float(np.median(found))

    assert pitch("am_michael") < 150 < pitch("af_heart")


@pytest.mark.parametrize("text", ["", "...", "你好 😀", "\ud800"])
def test_nothing_to_say(engine: TextToSpeech, text: str) -> None:
    assert engine.synthesize([Part(text)], "af_heart").samples.size == 0


@pytest.mark.slow
def test_a_long_word_is_said_in_pieces(engine: TextToSpeech) -> None:
    spoken = engine.synthesize([Part("7" * 75 + " seas")], "am_puck", speed=2.0)
    assert [word.end - word.begin for word in spoken.words] == [75, 4]
    assert len(spoken.words[0].sounds) == 75 * 5
    assert spoken.words[-1].stop <= len(spoken.samples) / engine.rate


def test_a_thousand_equal_letters_take_little_time() -> None:
    with AIKit(Local(state="memory")) as kit:
        client: Any = kit.polly
        began = time.process_time()
        audio = client.synthesize_speech(text="a" * 3000, voice_id="Amy", output_format="pcm").audio_stream.read()
        assert 0.1 < len(audio) / 32_000 < 10
        assert time.process_time() - began < 20


@pytest.mark.slow
def test_what_is_said_is_heard() -> None:
    """A floor: three sentences through Polly, and back through Whisper."""
    sentences = (
        "The quick brown fox jumps over the lazy dog.",
        "Your order will arrive on Monday morning.",
        "Please leave a message after the tone.",
    )
    listener = Engines({}).get("transcribe.speech_to_text")
    with AIKit(Local(state="memory")) as kit:
        client: Any = kit.polly
        given = {"text": " ".join(sentences), "voice_id": "Joanna"}
        answer = client.synthesize_speech(**given, output_format="pcm")
        began = time.process_time()
        first = answer.audio_stream.read(1000)
        to_first = time.process_time() - began
        sound = first + answer.audio_stream.read()
        assert to_first < 0.6 * (time.process_time() - began)
        told = client.synthesize_speech(**given, output_format="json", speech_mark_types=["word", "sentence"])
        marks = [json.loads(line) for line in told.audio_stream.read().splitlines()]
    samples = np.frombuffer(sound, "<i2").astype(np.float32) / 32768
    heard = " ".join(word.text for segment in listener.transcribe([samples], "en") for word in segment.words)
    assert jiwer.wer(plain(" ".join(sentences)), plain(heard)) <= 0.05
    assert [mark["value"] for mark in marks if mark["type"] == "sentence"] == list(sentences)
    assert [mark["time"] for mark in marks] == sorted(mark["time"] for mark in marks)
    assert marks[-1]["time"] < len(samples) / 16
