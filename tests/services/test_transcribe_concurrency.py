"""Many transcription jobs at once by the real engines: all end, none waits for ever, and memory stays."""

from __future__ import annotations

import gc
import json
import time
from pathlib import Path

import numpy as np
import pytest

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.engines.voice_activity import RATE
from aikit_fakes.media import audio_decoding
from helpers.recordings import TWO_CITIES, plain, recording
from helpers.tone_speech import Desk, fetched, spoken, wav

pytestmark = [pytest.mark.slow, pytest.mark.network]


def resident() -> int:
    """Bytes of memory that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def clip(seconds: int) -> bytes:
    with recording("two_cities.wav").open("rb") as file:
        return wav(np.concatenate(list(audio_decoding.decode(file)))[: seconds * RATE])


def test_eight_jobs_at_once(tmp_path: Path) -> None:
    with AIKit(Local(state=tmp_path, executor="threads", pace="instant")) as kit:
        desk = Desk(kit)
        content = clip(3)
        settings = {"show_speaker_labels": True, "max_speaker_labels": 2}
        names = [desk.start(content, settings=settings if number % 2 else {}) for number in range(8)]
        deadline = time.monotonic() + 120
        while any(desk.told(name).transcription_job_status in ("QUEUED", "IN_PROGRESS") for name in names):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        jobs = [desk.told(name) for name in names]
        assert [job.failure_reason for job in jobs] == [None] * 8
        texts = {
            plain(json.loads(fetched(job.transcript.transcript_file_uri))["results"]["transcripts"][0]["transcript"])
            for job in jobs
        }
        assert len(texts) == 1
        assert TWO_CITIES.startswith(texts.pop()[:20])


def test_memory_is_flat() -> None:
    with Desk() as desk:
        uri = desk.put("minute.flac", wav(spoken(*["one"] * 120), form="FLAC"))
        used = []
        for number in range(40):
            desk.start(uri, subtitles={"formats": ["srt"]})
            if number % 13 == 12:
                gc.collect()
                used.append(resident())
    # one minute of samples is 4 MB
    assert used[-1] - used[0] < 40e6, used


def test_a_long_recording_is_heard_in_bounded_memory(tmp_path: Path) -> None:
    with Desk(AIKit(Local(state="memory", executor="inline", pace="instant"))) as desk:
        _hear_long(desk, tmp_path)


def _hear_long(desk: Desk, folder: Path) -> None:
    desk.text(clip(9))
    before = resident()
    silence = np.zeros(30 * 60 * RATE, np.float32)
    with recording("two_cities.wav").open("rb") as file:
        speech = np.concatenate(list(audio_decoding.decode(file)))
    path = folder / "long.flac"
    path.write_bytes(wav(np.concatenate([speech, silence, speech[: 9 * RATE]]), form="FLAC"))
    del silence
    items = desk.heard(desk.put("long.flac", path.read_bytes()))["items"]
    assert float(items[-2]["end_time"]) > 30 * 60
    gc.collect()
    assert resident() - before < 250e6
