"""Sound as files: what comes out is whole, comes early, and is the same each time."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pytest
import soundfile

from aikit_fakes.media import audio_encoding

RATE = 24_000
FORMS = {"mp3": 24_000, "ogg_vorbis": 22_050, "ogg_opus": 48_000, "pcm": 16_000, "mulaw": 8_000, "alaw": 8_000}
RAW = {"pcm": "PCM_16", "mulaw": "ULAW", "alaw": "ALAW"}


def tone(seconds: float) -> audio_encoding.Samples:
    return (0.5 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


def decoded(content: bytes, form: str, rate: int) -> np.ndarray:
    raw = {"samplerate": rate, "channels": 1, "format": "RAW", "subtype": RAW[form]} if form in RAW else {}
    samples, found = soundfile.read(io.BytesIO(content), **raw)
    assert found == rate
    return np.asarray(samples)


@pytest.mark.parametrize("form", FORMS)
def test_blocks_make_the_same_file_as_the_whole(form: str) -> None:
    sound, rate = tone(3), FORMS[form]
    whole = b"".join(audio_encoding.encode([sound], RATE, form, rate))
    blocks = b"".join(audio_encoding.encode(np.array_split(sound, 7), RATE, form, rate))
    samples, others = (decoded(content, form, rate) for content in (whole, blocks))
    assert len(samples) / rate == pytest.approx(3, abs=0.08)
    assert len(others) == len(samples)
    assert np.sqrt(np.mean(samples[rate : 2 * rate] ** 2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.05)
    assert b"".join(audio_encoding.encode([sound], RATE, form, rate)) == whole


@pytest.mark.parametrize("form", FORMS)
def test_bytes_come_before_the_end(form: str) -> None:
    asked = 0

    def blocks() -> Iterator[audio_encoding.Samples]:
        nonlocal asked
        for _ in range(20):
            asked += 1
            yield tone(0.5)

    pieces = audio_encoding.encode(blocks(), RATE, form, FORMS[form])
    assert next(pieces)
    assert asked == 1
    assert len(b"".join(pieces)) > 1000
    assert asked == 20


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("sound", [[], [np.zeros(0, np.float32)], [np.zeros(1, np.float32)]])
def test_next_to_nothing(form: str, sound: list[audio_encoding.Samples]) -> None:
    content = b"".join(audio_encoding.encode(sound, RATE, form, FORMS[form]))
    assert len(content) < 5000


def test_what_is_too_loud_is_cut_off() -> None:
    content = b"".join(audio_encoding.encode([np.array([2, -2, 0], np.float32)], 16_000, "pcm", 16_000))
    assert list(np.frombuffer(content, "<i2")) == [32767, -32767, 0]
