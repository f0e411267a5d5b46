"""Segmentation of long audio into windows at pauses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from aikit_fakes.engines import voice_activity
from aikit_fakes.engines.voice_activity import RATE, Samples

LONGEST = 120
"""Seconds of a window at most."""
_SEARCHED = 30
"""Seconds at the end of a window where a pause is looked for."""
_PAUSE = 0.2


class Window(NamedTuple):
    """A part of a recording."""

    start: float
    """Seconds from the beginning of the recording."""
    audio: Samples


def windows(audio: Iterable[Samples], longest: int = LONGEST) -> Iterator[Window]:
    """The audible windows, of at most `longest` seconds, of a recording that comes in blocks."""
    held: list[Samples] = []
    count = done = 0
    for block in audio:
        held.append(np.asarray(block, np.float32))
        count += len(block)
        while count > longest * RATE:
            whole = np.concatenate(held)
            end = _pause(whole[: longest * RATE])
            if voice_activity.is_audible(whole[:end]):
                yield Window(done / RATE, whole[:end])
            done += end
            held, count = [whole[end:]], len(whole) - end
    rest = np.concatenate(held) if held else np.zeros(0, np.float32)
    if voice_activity.is_audible(rest):
        yield Window(done / RATE, rest)


def _pause(audio: Samples) -> int:
    """Where to cut: the middle of the longest pause near the end, else the end."""
    first = len(audio) - min(_SEARCHED * RATE, len(audio) // 2)
    spoken = voice_activity.speech(audio[first:], pause=_PAUSE)
    if not spoken:
        return len(audio)
    pauses = [(right.start - left.end, (left.end + right.start) // 2) for left, right in pairwise(spoken)]
    if not pauses:
        return first + spoken[0].start if spoken[0].start > _PAUSE * RATE else len(audio)
    return first + max(pauses)[1]
