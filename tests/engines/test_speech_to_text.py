"""Whisper, as it comes: words, times, probabilities, languages, on recordings of people."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import jiwer
import numpy as np
import pytest
from faster_whisper import WhisperModel

from aikit.errors import MissingExtra, ModelMissing
from aikit_fakes import models
from aikit_fakes.engines.audio_segmentation import LONGEST, Window, windows
from aikit_fakes.engines.registry import Engines, load
from aikit_fakes.engines.speech_to_text import RATE, Samples, Segment, SpeechToText, Word
from aikit_fakes.engines.speech_to_text.whisper import PARAMETERS, joined, with_onsets
from aikit_fakes.media import audio_decoding
from helpers.recordings import TWO_CITIES, plain, recording

pytestmark = pytest.mark.network
FLOOR = 0.04
"""Word error rate that clean English must stay under."""


@pytest.fixture(scope="module")
def engine() -> SpeechToText:
    found: SpeechToText = Engines({}).get("transcribe.speech_to_text")
    return found


def samples(name: str) -> Samples:
    with recording(name).open("rb") as file:
        return np.concatenate(list(audio_decoding.decode(file)))


@pytest.fixture(scope="module")
def cities() -> Samples:
    return samples("two_cities.wav")


@pytest.fixture(scope="module")
def heard(engine: SpeechToText, cities: Samples) -> list[Segment]:
    return list(engine.transcribe([cities], "en"))


def text(segments: Iterator[Segment] | list[Segment]) -> str:
    return " ".join(word.text for segment in segments for word in segment.words)


def test_clean_english_within_half_a_point_of_the_bare_library(heard: list[Segment], cities: Samples) -> None:
    bare = WhisperModel(str(models.folder("whisper-tiny-en")), device="cpu", compute_type="int8", cpu_threads=2)
    found = " ".join(segment.text for segment in bare.transcribe(cities, language="en", **PARAMETERS)[0])
    ours, theirs = (jiwer.wer(TWO_CITIES, plain(one)) for one in (text(heard), found))
    assert ours <= FLOOR
    assert ours <= theirs + 0.005


def test_times_and_probabilities(heard: list[Segment], cities: Samples) -> None:
    words = [word for segment in heard for word in segment.words]
    assert all(0 <= word.start <= word.end <= len(cities) / RATE for word in words)
    assert all(left.start <= right.start for left, right in pairwise(words))
    assert all(type(word.start) is type(word.probability) is float and 0 < word.probability <= 1 for word in words)
    assert np.mean([word.probability for word in words]) > 0.8
    assert words[0].start < 2
    assert words[-1].end > len(cities) / RATE - 5


def test_the_same_words_again_and_from_many_threads(engine: SpeechToText, cities: Samples) -> None:
    part = cities[: 12 * RATE]
    found: list[list[Segment]] = []
    threads = [
        threading.Thread(target=lambda: found.append(list(engine.transcribe(np.array_split(part, 7), "en"))))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [list(engine.transcribe([part], "en"))] * 4


def test_windows_of_a_long_recording_join_without_a_seam(engine: SpeechToText, cities: Samples) -> None:
    long = np.concatenate([cities] * 3)
    assert len(long) > LONGEST * RATE
    pieces = np.array_split(long, 50)
    parts = list(windows(pieces))
    assert len(parts) == 2
    assert all(len(part.audio) <= LONGEST * RATE for part in parts)
    assert sum(len(part.audio) for part in parts) == len(long)
    assert parts[1].start == pytest.approx(len(parts[0].audio) / RATE)
    error = jiwer.wer(" ".join([TWO_CITIES] * 3), plain(text(engine.transcribe(pieces, "en"))))
    assert error <= FLOOR


def test_nobody_speaks(engine: SpeechToText) -> None:
    noise = np.random.default_rng(0).normal(0, 0.05, 8 * RATE).astype(np.float32)
    hum = (0.3 * np.sin(np.arange(8 * RATE) * 2 * np.pi * 50 / RATE)).astype(np.float32)
    for nothing in (np.zeros(8 * RATE, np.float32), noise, hum, np.zeros(0, np.float32), noise[:3]):
        assert list(engine.transcribe([nothing], "en")) == []
        assert engine.identify(nothing) == {}
    assert list(engine.transcribe([], "en")) == []


def test_speech_in_noise_is_found(engine: SpeechToText, cities: Samples) -> None:
    noisy = cities[: 12 * RATE] + np.random.default_rng(0).normal(0, 0.01, 12 * RATE).astype(np.float32)
    assert "best of times" in plain(text(engine.transcribe([noisy], "en")))


def test_other_readings(engine: SpeechToText, cities: Samples) -> None:
    noise = np.random.default_rng(0).normal(0, 0.02, 9 * RATE).astype(np.float32)
    (first, *_) = engine.transcribe([cities[: 9 * RATE] + noise], "en", alternatives=3)
    assert 1 <= len(first.alternatives) <= 3
    texts = [plain(" ".join(word.text for word in words)) for words in (first.words, *first.alternatives)]
    assert len(set(texts)) == len(texts)
    for words in first.alternatives:
        assert first.start - 0.5 <= words[0].start <= words[-1].end <= first.end + 0.5
        assert jiwer.wer(texts[0], plain(" ".join(word.text for word in words))) < 0.8


def test_languages(engine: SpeechToText, cities: Samples) -> None:
    scores = engine.identify(cities)
    assert max(scores, key=lambda code: scores[code]) == "en"
    assert scores["en"] > 0.9
    assert sum(scores.values()) == pytest.approx(1, abs=0.01)
    assert set(scores) <= engine.languages
    spanish = text(engine.transcribe([cities[: 6 * RATE]], "es"))
    assert spanish  # the model of many languages hears it too
    with pytest.raises(ValueError, match="'xx'"):
        engine.transcribe([cities], "xx")


class Piece:
    def __init__(self, word: str) -> None:
        self.word, self.start, self.end, self.probability = word, 1.0, 2.0, 0.5


def test_fused_words_are_joined() -> None:
    pieces = [Piece(one) for one in (" I", " was", " sup", "-posed", " ", " to", ".", " old")]
    words = joined(pieces, 10.0, spaced=True)
    assert [word.text for word in words] == ["I", "was", "sup-posed", "to.", "old"]
    assert (words[0].start, words[0].end) == (11.0, 12.0)
    assert [word.text for word in joined(pieces[2:4], 0, spaced=False)] == ["sup", "-posed"]


def test_what_is_missing_names_the_command_that_mends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_HOME", str(tmp_path))
    for capability, model in (("speech_to_text", "whisper-tiny-en"), ("diarization", "resemblyzer-encoder")):
        with pytest.raises(ModelMissing, match=f"aikit models pull {model}"):
            load(f"transcribe.{capability}", "embedded")
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "faster_whisper", None)
    with pytest.raises(MissingExtra, match=r"\[speech\]'"):
        load("transcribe.speech_to_text", "embedded")
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(MissingExtra, match=r"\[speech\]'"):
        audio_decoding.probe(io.BytesIO(b"RIFF"))


def test_a_word_after_a_pause_begins_where_it_is_heard() -> None:
    chance = np.random.default_rng(0)
    audio = chance.normal(0, 0.001, 2 * RATE).astype(np.float32)
    audio[RATE // 2 : RATE] += chance.normal(0, 0.2, RATE // 2).astype(np.float32)
    words = [Word("late", 3.0, 4.0, 0.9), Word("next", 4.0, 4.5, 0.9)]
    found = list(with_onsets(words, Window(3.0, audio)))
    assert found[0].start == pytest.approx(3.5, abs=0.05)
    assert found[1] == words[1]  # no pause is before it
    quiet = [Word("none", 3.0, 3.02, 0.9)]
    assert list(with_onsets(quiet, Window(3.0, audio[:320]))) == quiet
