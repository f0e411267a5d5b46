"""Diarization told apart: people's recordings cut up and put together, with exact labels."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from aikit_fakes.engines.diarization import RATE, Diarization, Samples, Turn
from aikit_fakes.engines.diarization.clustering import MOST, agglomerate
from aikit_fakes.engines.diarization.speaker_encoder import PIECE
from aikit_fakes.engines.registry import Engines
from aikit_fakes.media import audio_decoding
from helpers.recordings import recording

FLOOR = 0.08
"""Share of the speech that may go to a wrong speaker."""


@pytest.fixture(scope="module")
def engine() -> Diarization:
    found: Diarization = Engines({}).get("transcribe.diarization")
    return found


def samples(name: str) -> Samples:
    with recording(name).open("rb") as file:
        found = np.concatenate(list(audio_decoding.decode(file)))
    loud: Samples = found * np.float32(0.06 / np.sqrt(np.mean(found**2)))
    return loud


def talk(parts: list[tuple[int, Samples]]) -> tuple[Samples, np.ndarray]:
    """Parts after one another, and who speaks in each hundredth of a second; -1 between them."""
    rest = np.zeros(RATE // 3, np.float32)
    sounds = [piece for _, part in parts for piece in (part, rest)]
    who = [np.full(len(piece), speaker) for speaker, part in parts for piece in (part, rest)]
    for place in range(1, len(who), 2):
        who[place][:] = -1
    return np.concatenate(sounds), np.concatenate(who)[:: RATE // 100]


def wrong(turns: list[Turn], who: np.ndarray) -> float:
    """The share of what is spoken that a turn gives to somebody else."""
    told = np.full(len(who), -1)
    for turn in turns:
        told[round(turn.start * 100) : round(turn.end * 100)] = turn.speaker
    both = (who >= 0) & (told >= 0)
    return float(np.mean(told[both] != who[both]))


@pytest.mark.network
def test_two_voices(engine: Diarization) -> None:
    one, other = samples("beckett.wav"), samples("two_cities.wav")
    sound, who = talk(
        [(0, one[: 5 * RATE]), (1, other[: 6 * RATE]), (0, one[5 * RATE :]), (1, other[6 * RATE : 14 * RATE])]
    )
    turns = engine.diarize(np.array_split(sound, 9), 2)
    assert wrong(turns, who) <= FLOOR
    assert {turn.speaker for turn in turns} == {0, 1}
    assert all(0 <= turn.start < turn.end <= len(sound) / RATE for turn in turns)
    assert all(left.end <= right.start + 1e-6 for left, right in pairwise(turns))
    assert engine.diarize([sound], 2) == turns


@pytest.mark.network
def test_one_voice_is_one_speaker(engine: Diarization) -> None:
    turns = engine.diarize([samples("two_cities.wav")], 10)
    assert {turn.speaker for turn in turns} == {0}


def test_nobody_and_almost_nobody(engine: Diarization) -> None:
    noise = np.random.default_rng(0).normal(0, 0.05, 4 * RATE).astype(np.float32)
    for nothing in ([], [np.zeros(RATE, np.float32)], [noise], [noise[:10]]):
        assert engine.diarize(nothing, 2) == []


def test_groups_are_as_many_as_they_may_be() -> None:
    rng = np.random.default_rng(0)
    centres = np.eye(5, 256, dtype=np.float32)
    vectors = np.repeat(centres, 40, axis=0) + rng.normal(0, 0.01, (200, 256)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    lengths = np.ones(200, np.float32)
    truth = np.repeat(np.arange(5), 40)
    found = np.array(agglomerate(vectors, lengths, 10))
    assert len(set(found)) == 5
    assert all(len(set(found[truth == group])) == 1 for group in range(5))
    assert len(set(agglomerate(vectors, lengths, 3))) == 3
    assert agglomerate(vectors[:1], lengths[:1], 2) == [0]


def test_hours_need_no_more_memory() -> None:
    rng = np.random.default_rng(0)
    vectors = rng.normal(0, 1, (4 * MOST, 256)).astype(np.float32) * 0.02
    vectors[::2, 0] += 1
    vectors[1::2, 1] += 1
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found = agglomerate(vectors, np.ones(len(vectors), np.float32), 30)
    assert len(set(found[::2])) == len(set(found[1::2])) == 1
    assert found[0] != found[1]


def test_the_encoder_hears_what_torch_hears(engine: Diarization) -> None:
    # made once with torch 2.13.0's LSTM on the checkpoint's tensors; training/speaker_encoder.py says where they lie
    time = np.arange(PIECE) / RATE
    tones = np.stack([np.sin(2 * np.pi * pitch * time) * 0.1 for pitch in (150, 440)]).astype(np.float32)
    vectors = engine._encoder.embed(tones)  # type: ignore[attr-defined]
    assert vectors.shape == (2, 256)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1], abs=1e-5)
    assert vectors[:, TOLD] == pytest.approx(np.array(TORCH), abs=1e-4)


TOLD = [87, 93, 101, 180, 197, 215]
TORCH = [[0.17534, 0.11029, 0.0, 0.26719, 0.17244, 0.21266], [0.13053, 0.26891, 0.39582, 0.11701, 0.14858, 0.13982]]
