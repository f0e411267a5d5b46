"""Diarization of synthetic voices that take turns, joined with exact labels; one speaker for all beside it."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from aikit_fakes.engines.diarization import Turn, embedded
from aikit_fakes.engines.speech_to_text import RATE, Samples
from tests.quality import Row, cache, timed
from tests.quality.speech_to_text import read

DATA = "Harvard sentences by Debian's flite (slt, rms, awb), two and three voices in turn, joined with exact labels"
VOICES = (("slt", "rms"), ("slt", "awb"), ("rms", "awb"), ("slt", "rms", "awb"), ("rms",))
HARVARD = (
    "The birch canoe slid on the smooth planks.",
    "Glue the sheet to the dark blue background.",
    "It is easy to tell the depth of a well.",
    "These days a chicken leg is a rare dish.",
    "Rice is often served in round bowls.",
    "The juice of lemons makes fine punch.",
    "The box was thrown beside the parked truck.",
    "Four hours of steady work faced us.",
    "A large size in stockings is hard to sell.",
)

Labels = NDArray[np.int64]
"""Who speaks in each hundredth of a second; -1 in pauses."""


def measure() -> list[Row]:
    """The share of speech that the embedded engine gives to its speaker."""
    engine = embedded.load()
    talks = [_talk(voices) for voices in VOICES]
    found, cpu_ms, peak_mb = timed(lambda talks: [engine.diarize([sound], 5) for sound, _ in talks], talks)
    accuracy = [_accuracy(turns, labels) for turns, (_, labels) in zip(found, talks, strict=True)]
    alone = [_accuracy([Turn(0, len(sound) / RATE, 0)], labels) for sound, labels in talks]
    return [
        Row(
            what="speakers",
            capabilities=("transcribe.diarization",),
            engine=engine.name,
            data=DATA,
            scores={"speech given to its speaker": float(np.mean(accuracy))},
            floors={"speech given to its speaker": 0.92},
            baseline="one speaker for all",
            baseline_scores={"speech given to its speaker": float(np.mean(alone))},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
            note="clean and without overlaps; five speakers allowed",
        )
    ]


def _talk(voices: Sequence[str]) -> tuple[Samples, Labels]:
    """Sentences by voices in turn, with pauses between them, and who speaks when."""
    pause = RATE // 3
    sounds, labels = [], []
    for place in range(len(HARVARD)):
        speaker = place % len(voices)
        sentence = _spoken(voices[speaker], place)
        sounds += [sentence, np.zeros(pause, np.float32)]
        labels += [np.full(len(sentence), speaker), np.full(pause, -1)]
    return np.concatenate(sounds), np.concatenate(labels)[:: RATE // 100]


def _spoken(voice: str, place: int) -> Samples:
    """A sentence by one voice, all equally loud."""
    file = cache() / f"flite-{voice}-{place}.wav"
    if not file.exists():
        subprocess.run(["flite", "-voice", voice, "-t", HARVARD[place], "-o", str(file)], check=True)
    sound = read(file)
    loud: Samples = sound * np.float32(0.06 / np.sqrt(np.mean(sound**2)))
    return loud


def _accuracy(turns: Sequence[Turn], labels: Labels) -> float:
    """The share of the speech that is given to its speaker, speakers being named as fits best."""
    found = np.full(len(labels), -1)
    for turn in turns:
        found[round(turn.start * 100) : round(turn.end * 100)] = turn.speaker
    size = max(int(labels.max()), int(found.max())) + 1
    speech = (labels >= 0) & (found >= 0)
    counts = np.zeros((size, size))
    np.add.at(counts, (labels[speech], found[speech]), 1)
    return float(counts[linear_sum_assignment(-counts)].sum() / speech.sum())
