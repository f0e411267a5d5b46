"""Opening audio: the right length and sound of every format, and no crash on any bytes."""

from __future__ import annotations

import io
import random
from contextlib import suppress
from typing import Any

import numpy as np
import pytest
import soundfile

from aikit_fakes.media import Unreadable, audio_decoding
from helpers.tone_speech import RATE, encoded, spoken, wav

SPEECH = spoken("one", "two.", "three", "four")
FILES: dict[str, bytes] = {
    "wav": wav(SPEECH),
    "24 bit": wav(SPEECH, subtype="PCM_24"),
    "8 bit": wav(SPEECH, subtype="PCM_U8"),
    "float": wav(SPEECH, subtype="FLOAT"),
    "mu-law": wav(SPEECH, subtype="ULAW"),
    "a-law": wav(SPEECH, subtype="ALAW"),
    "rf64": wav(SPEECH, form="RF64"),
    "flac": wav(SPEECH, form="FLAC"),
    "mp3": wav(SPEECH, form="MP3", subtype="MPEG_LAYER_III"),
    "vorbis": wav(SPEECH, form="OGG", subtype="VORBIS"),
    "opus": wav(SPEECH, form="OGG", subtype="OPUS"),
    "mp4": encoded(SPEECH, "mp4", "aac", 44_100),
    "m4a": encoded(SPEECH, "ipod", "aac", 16_000),
    "webm": encoded(SPEECH, "webm", "libopus", 48_000),
    "amr": encoded(SPEECH, "amr", "libopencore_amrnb", 8_000),
}


def read(content: bytes, channel: int | None = None) -> np.ndarray:
    found = list(audio_decoding.decode(io.BytesIO(content), channel))
    return np.concatenate(found)


@pytest.mark.parametrize("name", FILES)
def test_the_sound_is_what_was_stored(name: str) -> None:
    found = read(FILES[name])
    assert found.dtype == np.float32
    assert abs(len(found) - len(SPEECH)) < 0.12 * RATE
    assert np.abs(found).max() <= 1
    heard, meant = (np.abs(np.fft.rfft(one, 2 * len(SPEECH))) for one in (found, SPEECH))
    assert np.corrcoef(heard[:12_000], meant[:12_000])[0, 1] > 0.9


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000])
def test_other_rates_are_resampled_as_soundfile_counts_them(rate: int) -> None:
    time = np.arange(rate * 2) / rate
    content = wav((0.5 * np.sin(2 * np.pi * 440 * time)).astype(np.float32), rate=rate)
    found = read(content)
    assert len(found) == pytest.approx(soundfile.info(io.BytesIO(content)).duration * RATE, abs=40)
    spectrum = np.abs(np.fft.rfft(found[:RATE]))
    assert int(np.argmax(spectrum)) == 440
    assert audio_decoding.probe(io.BytesIO(content)) == audio_decoding.AudioProperties("wav", rate, 1, 2.0)


@pytest.mark.parametrize("count", [2, 8, 16, 64])
def test_channels_apart_and_together(count: int) -> None:
    tones = [spoken("one") * np.float32((place + 1) / count) for place in range(count)]
    content = wav(*tones)
    assert audio_decoding.probe(io.BytesIO(content)).channels == count
    for place in (0, count - 1):
        assert np.abs(read(content, place) - tones[place]).max() < 0.001
    assert np.abs(read(content) - np.mean(tones, axis=0)).max() < 0.001


def test_numbers_that_are_none_and_too_loud_ones() -> None:
    wild = np.array([np.nan, np.inf, -np.inf, 7, -7, 0.5] * 1000, np.float32)
    found = read(wav(wild, subtype="FLOAT"))
    assert np.isfinite(found).all()
    assert np.abs(found).max() <= 1


def test_blocks_are_small() -> None:
    long = np.zeros(35 * RATE, np.float32)
    sizes = [len(block) for block in audio_decoding.decode(io.BytesIO(wav(long, form="FLAC")))]
    assert sum(sizes) == len(long)
    assert max(sizes) < 11 * RATE


def test_playlists_open_nothing(tmp_path: Any) -> None:
    (tmp_path / "secret.wav").write_bytes(FILES["wav"])
    for text in (
        f"#EXTM3U\n#EXTINF:1,\n{tmp_path}/secret.wav\n",
        f"ffconcat version 1.0\nfile {tmp_path}/secret.wav\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\nm=audio 9 RTP/AVP 0\n",
    ):
        with pytest.raises(Unreadable):
            audio_decoding.probe(io.BytesIO(text.encode()))


@pytest.mark.parametrize("name", FILES)
def test_any_bytes_are_read_or_refused(name: str) -> None:
    rng = random.Random(name)
    for _ in range(60):
        broken = bytearray(FILES[name])
        for _ in range(rng.choice([1, 5, 50])):
            place = rng.randrange(min(len(broken), rng.choice([64, 1024, len(broken)])))
            broken[place : place + 4] = rng.choice([rng.randbytes(4), b"\xff" * 4, bytes(4), b"", rng.randbytes(40)])
        with suppress(Unreadable):
            assert np.isfinite(read(bytes(broken))).all()


def test_matroska_is_webm_only_where_it_says_so() -> None:
    assert audio_decoding.detect(FILES["webm"]) == "webm"
    assert audio_decoding.detect(FILES["webm"].replace(b"\x42\x82\x84webm", b"\x42\x82\x88matroska", 1)) is None


def test_durations_are_told_by_the_container() -> None:
    assert audio_decoding.probe(io.BytesIO(FILES["flac"])).seconds == pytest.approx(len(SPEECH) / RATE, abs=0.05)
