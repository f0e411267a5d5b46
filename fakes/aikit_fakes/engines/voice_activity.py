"""Where in a recording somebody speaks: the Silero detector that comes with faster-whisper."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
"""Samples a second of all audio that engines hear."""
Samples = NDArray[np.float32]
"""Mono audio at `RATE`, from -1 to 1."""
FAINT = 2.0**-12
"""A peak below which nothing is heard: the eighth step of 16-bit audio, 72 dB below the loudest."""


class Span(NamedTuple):
    """A stretch of speech, in samples."""

    start: int
    end: int


def speech(audio: Samples, *, pause: float, padding: float = 0.0) -> list[Span]:
    """The stretches of mono audio at `RATE` in which somebody speaks, in order.

    Args:
        audio: the samples.
        pause: seconds without speech that end a stretch.
        padding: seconds that each stretch is widened by on both sides.
    """
    if not is_audible(audio):
        return []
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(min_silence_duration_ms=round(pause * 1000), speech_pad_ms=round(padding * 1000))
    return [Span(found["start"], found["end"]) for found in get_speech_timestamps(audio, options)]


def is_audible(audio: Samples) -> bool:
    """Whether there is anything to hear at all; asked first, for the detector needs a second for some minutes."""
    return bool(audio.size) and max(float(audio.max()), -float(audio.min())) >= FAINT
