"""Speakers by the sound of their voices: pieces of speech are embedded, and like ones belong to one speaker.

Weak: turns of less than a second, voices at once, voices that are alike, and rooms that change a voice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aikit.cancellation import checked
from aikit_fakes import models
from aikit_fakes.engines import voice_activity
from aikit_fakes.engines.audio_segmentation import Window, windows
from aikit_fakes.engines.diarization import RATE, Diarization, Samples, Turn
from aikit_fakes.engines.diarization.clustering import agglomerate
from aikit_fakes.engines.diarization.speaker_encoder import PIECE, Encoder

_PAUSE = 0.3
"""Seconds without speech that end a stretch."""
_STEP = PIECE // 2
_SHORTEST = 0.5
"""Seconds of speech below which a voice tells too little: such a stretch goes to its neighbour."""
_SURE = 0.9
"""Seconds of a stretch below which its pieces found no speaker of their own, but go to the nearest."""
_BATCH = 64


class _Piece(NamedTuple):
    """A piece of speech: when it is, in seconds, whether it is long enough to tell, and what its voice sounds like."""

    start: float
    end: float
    is_sure: bool
    voice: NDArray[np.float32]


class Embedded:
    """Resemblyzer's encoder, and average-link clustering of what it says."""

    name = "embedded:resemblyzer@1"

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def diarize(self, audio: Iterable[Samples], most: int) -> list[Turn]:
        """The turns of a recording; it is read once, and only numbers are kept of it."""
        pieces = [piece for window in windows(audio) for piece in self._pieces(window)]
        if not pieces:
            return []
        vectors = np.stack([piece.voice for piece in pieces])
        lengths = np.array([piece.end - piece.start if piece.is_sure else 0 for piece in pieces], np.float32)
        return _turns(pieces, agglomerate(vectors, lengths, most))

    def _pieces(self, window: Window) -> Iterator[_Piece]:
        """The pieces of what is spoken in a part of the recording."""
        cuts, sounds = [], []
        for spoken in voice_activity.speech(window.audio, pause=_PAUSE, padding=0.05):
            is_sure = spoken.end - spoken.start >= _SURE * RATE
            for begin, end, sound in _cut(window.audio[spoken.start : spoken.end]):
                cuts.append((spoken.start + begin, spoken.start + end, is_sure))
                sounds.append(sound)
        for first in checked(range(0, len(sounds), _BATCH)):
            voices = self._encoder.embed(np.stack(sounds[first : first + _BATCH]))
            for (begin, end, is_sure), voice in zip(cuts[first : first + _BATCH], voices, strict=True):
                yield _Piece(window.start + begin / RATE, window.start + end / RATE, is_sure, voice)


def load() -> Diarization:
    """The engine; raises `ModelMissing` where its weights were not pulled."""
    return Embedded(Encoder(models.path("resemblyzer-encoder")))


def _cut(speech: Samples) -> Iterator[tuple[int, int, Samples]]:
    """Overlapping pieces of a stretch, each with the part of it that is its own: up to the middle of the overlaps."""
    if len(speech) <= PIECE:
        yield 0, len(speech), np.resize(speech, PIECE)  # repeated, where it is shorter
        return
    count = -(-(len(speech) - PIECE) // _STEP) + 1
    starts = [min(number * _STEP, len(speech) - PIECE) for number in range(count)]
    edges = [
        0,
        *((left + PIECE + right) // 2 for left, right in pairwise(starts)),
        len(speech),
    ]
    for number, start in enumerate(starts):
        yield edges[number], edges[number + 1], speech[start : start + PIECE]


def _turns(pieces: list[_Piece], speakers: list[int]) -> list[Turn]:
    """Runs of one speaker; those too short to tell go to the run before, and speakers are numbered as they come."""
    runs = []
    for speaker, group in groupby(zip(pieces, speakers, strict=True), key=lambda one: one[1]):
        run = [piece for piece, _ in group]
        runs.append((run[0].start, run[-1].end, speaker))
    numbers: dict[int, int] = {}
    turns: list[Turn] = []
    before = None
    for place, (start, end, own) in enumerate(runs):
        following = runs[place + 1][2] if place + 1 < len(runs) else own
        neighbour = following if before is None else before
        before = neighbour if end - start < _SHORTEST else own
        turns.append(Turn(start, end, numbers.setdefault(before, len(numbers))))
    return turns
