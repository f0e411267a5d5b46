"""Speaker diarization: who speaks when in a recording."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from aikit_fakes.engines.voice_activity import RATE, Samples

__all__ = ["RATE", "Samples", "Speakers", "Turn"]


class Turn(NamedTuple):
    """A stretch in which one voice speaks; seconds from the beginning of the recording."""

    start: float
    end: float
    speaker: int
    """From 0, in the order in which they are first heard."""


class Diarization(Protocol):
    """Tells voices apart. Safe from several threads; the same audio gives the same turns.

    Attributes:
        name: who answers, such as `"embedded:resemblyzer@1"`.
    """

    name: str

    def diarize(self, audio: Iterable[Samples], most: int) -> list[Turn]:
        """The turns of a recording that comes in blocks, in order; none where nobody speaks.

        Args:
            audio: blocks of any length, `[samples]` where all of it is at hand.
            most: voices to tell apart, at most.
        """
        ...
